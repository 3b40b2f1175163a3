import { createHash } from 'node:crypto';
import { latestDayBefore } from '../../../platform/calendar/working-days';
import { sha256 } from '../../../platform/canonical';
import { localDate } from '../../../platform/dates';
import { personDocument } from '../../../services/voting/domain/candidate-name';
import {
  checkPeriod,
  earliestOpening,
  type Notice,
  noticeHash,
  votingDays,
} from '../../../services/voting/domain/notice';
import { NATIONAL_2021, PROFILE_TEMPLATES } from '../../../services/voting/domain/profiles';

const at = (text: string) => new Date(`${text}+08:00`);
const national = { profile: NATIONAL_2021, extraordinary: false };
const hangzhou = { profile: PROFILE_TEMPLATES.HANGZHOU, extraordinary: false };

describe('V5: days of notice', () => {
  test('are whole days between, the same seen from the notice as from the vote', () => {
    for (const days of [0, 7, 15, 30]) {
      const opening = earliestOpening(localDate('2026-11-04'), days);
      expect(latestDayBefore(opening, days)).toBe('2026-11-04');
    }
    expect(earliestOpening(localDate('2026-11-04'), 15)).toBe('2026-11-20');
  });

  test.each([
    // The 5th to the 19th are fifteen days; the 20th is a Friday, and a rest day would not be shifted.
    ['2026-11-20T00:00:00', null],
    ['2026-11-19T23:59:59', 'NOTICE_TOO_SHORT'],
  ])('noticed on the 4th, opening %s: %s', (opensAt, refused) => {
    const period = { opensAt: at(opensAt), closesAt: at('2026-12-01T18:00:00') };
    const checked = checkPeriod(national, period, at('2026-11-04T23:59:00'));
    expect(checked.ok ? null : checked.error).toBe(refused);
  });

  test('of an extraordinary vote are the rules’ own: seven in Hangzhou', () => {
    const period = { opensAt: at('2026-11-12T09:00:00'), closesAt: at('2026-12-01T18:00:00') };
    const now = at('2026-11-04T09:00:00');
    expect(checkPeriod(hangzhou, period, now)).toEqual({ ok: false, error: 'NOTICE_TOO_SHORT' });
    expect(checkPeriod({ ...hangzhou, extraordinary: true }, period, now).ok).toBe(true);
  });
});

describe('V5: days of voting', () => {
  test.each([
    ['2026-11-20T09:00:00', '2026-11-20T18:00:00', 0],
    ['2026-11-20T09:00:00', '2026-11-21T00:00:00', 0],
    ['2026-11-20T09:00:00', '2026-11-21T18:00:00', 1],
    ['2026-11-20T09:00:00', '2026-11-25T24:00:00', 5],
    ['2026-11-20T00:00:00', '2026-11-26T00:00:00', 5],
  ])('from %s to %s: %i', (opens, closes, days) => {
    expect(votingDays(at(opens), at(closes))).toBe(days);
  });

  test.each([
    ['2026-11-24T18:00:00', 'VOTING_PERIOD_TOO_SHORT'],
    ['2026-11-25T18:00:00', null],
    ['2027-01-19T18:00:00', null],
    ['2027-01-20T18:00:00', 'VOTING_PERIOD_TOO_LONG'],
    ['2026-11-20T09:00:00', 'CLOSES_TOO_EARLY'],
  ])('Hangzhou, 5 to 60 days from the 20th; until %s: %s', (closes, refused) => {
    const period = { opensAt: at('2026-11-20T09:00:00'), closesAt: at(closes) };
    const checked = checkPeriod(hangzhou, period, at('2026-11-01T09:00:00'));
    expect(checked.ok ? null : checked.error).toBe(refused);
  });
});

describe('hash 1', () => {
  const notice: Notice = {
    session: {
      id: 's',
      number: '2026-001',
      estateId: 'e',
      title: '选聘物业',
      extraordinary: false,
      resolutionId: null,
      requisitionId: null,
      replacesId: null,
    },
    matters: [
      { id: 'm1', position: 1, kind: 'COMPANY_CHANGE', text: '选聘' },
      { id: 'm2', position: 2, kind: 'FUND_USE', text: '修缮' },
    ],
    rules: NATIONAL_2021,
    channels: ['ONLINE', 'PAPER'],
    noticedAt: at('2026-11-04T09:00:00'),
    opensAt: at('2026-11-20T09:00:00'),
    closesAt: at('2026-12-01T18:00:00'),
  };
  const [first, second] = notice.matters as [Notice['matters'][number], Notice['matters'][number]];

  test('does not depend on the order in which rows come, and is what the decision file says', () => {
    const turned: Notice = { ...notice, matters: [second, first], channels: ['PAPER', 'ONLINE'] };
    expect(noticeHash(turned)).toBe(noticeHash(notice));
    // Written out by hand: keys in order, instants in UTC.
    const text =
      '{"channels":["ONLINE","PAPER"],"closesAt":"2026-12-01T10:00:00.000Z","format":"lianxi/vote-notice/1","matters":' +
      '[{"id":"m1","kind":"COMPANY_CHANGE","position":1,"text":"选聘"},{"id":"m2","kind":"FUND_USE","position":2,"text":"修缮"}],' +
      '"noticedAt":"2026-11-04T01:00:00.000Z","opensAt":"2026-11-20T01:00:00.000Z","rules":{},"session":{"estateId":"e",' +
      '"extraordinary":false,"id":"s","number":"2026-001","replacesId":null,"requisitionId":null,"resolutionId":null,"title":"选聘物业"}}';
    expect(noticeHash({ ...notice, rules: {} as never })).toBe(
      createHash('sha256').update(text).digest('hex'),
    );
  });

  test('V13: of a matter that decides something it is the third, written out by hand; without, what it was', () => {
    const details = {
      type: 'FUND_USE',
      project: '修缮',
      amount: '100',
      bearers: { scope: 'ESTATE' },
    } as const;
    const decides: Notice = { ...notice, rules: {} as never, matters: [{ ...second, position: 1, details }] };
    const text =
      '{"channels":["ONLINE","PAPER"],"closesAt":"2026-12-01T10:00:00.000Z","format":"lianxi/vote-notice/3","matters":' +
      '[{"details":{"amount":"100","bearers":{"scope":"ESTATE"},"project":"修缮","type":"FUND_USE"},"id":"m2","kind":"FUND_USE",' +
      '"position":1,"text":"修缮"}],"noticedAt":"2026-11-04T01:00:00.000Z","opensAt":"2026-11-20T01:00:00.000Z","rules":{},' +
      '"session":{"estateId":"e","extraordinary":false,"id":"s","number":"2026-001","replacesId":null,"requisitionId":null,' +
      '"resolutionId":null,"title":"选聘物业"}}';
    expect(noticeHash(decides)).toBe(createHash('sha256').update(text).digest('hex'));
    const [of] = decides.matters;
    const other = { ...decides, matters: [{ ...of!, details: { ...details, amount: '101' } }] };
    expect(noticeHash(other)).not.toBe(noticeHash(decides));
  });

  test('V11: where people stand it is the fourth, of their masks and the hashes of their names, written out by hand', () => {
    const nameHash = createHash('sha256')
      .update(
        '{"format":"lianxi/vote-candidate/1","name":"张样本","nominatedBy":"业主自荐","salt":"0123456789abcdef0123456789abcdef"}',
      )
      .digest('hex');
    const person = { name: '张样本', nominatedBy: '业主自荐', salt: '0123456789abcdef0123456789abcdef' };
    expect(sha256(personDocument(person))).toBe(nameHash);
    const stands = { id: 'c', maskedName: '张*', nameHash };
    const details = {
      type: 'FUND_USE',
      project: '修缮',
      amount: '100',
      bearers: { scope: 'ESTATE' },
    } as const;
    const election = { ...first, kind: 'COMMITTEE_ELECTION', method: 'ELECTION', seats: 5 } as const;
    const elects: Notice = {
      ...notice,
      rules: {} as never,
      matters: [
        { ...election, candidates: [stands] },
        { ...second, details },
      ],
    };
    const text =
      '{"channels":["ONLINE","PAPER"],"closesAt":"2026-12-01T10:00:00.000Z","format":"lianxi/vote-notice/4","matters":' +
      `[{"candidates":[{"id":"c","maskedName":"张*","nameHash":"${nameHash}"}],"id":"m1","kind":"COMMITTEE_ELECTION","method":"ELECTION",` +
      '"position":1,"seats":5,"text":"选聘"},{"details":{"amount":"100","bearers":{"scope":"ESTATE"},"project":"修缮","type":"FUND_USE"},' +
      '"id":"m2","kind":"FUND_USE","position":2,"text":"修缮"}],"noticedAt":"2026-11-04T01:00:00.000Z","opensAt":"2026-11-20T01:00:00.000Z",' +
      '"rules":{},"session":{"estateId":"e","extraordinary":false,"id":"s","number":"2026-001","replacesId":null,"requisitionId":null,' +
      '"resolutionId":null,"title":"选聘物业"}}';
    expect(noticeHash(elects)).toBe(createHash('sha256').update(text).digest('hex'));
    // Of before there were hashes: by name, under the form that its other matters give it.
    const named = { id: 'c', name: '张样本', nominatedBy: '业主自荐' };
    const earlier: Notice = { ...elects, matters: [{ ...election, candidates: [named] }, second] };
    const formerly = text
      .replace('/4', '/2')
      .replace(`"maskedName":"张*","nameHash":"${nameHash}"`, '"name":"张样本","nominatedBy":"业主自荐"')
      .replace(/"details":.*?"FUND_USE"\},/, '');
    expect(noticeHash(earlier)).toBe(createHash('sha256').update(formerly).digest('hex'));
  });

  test.each<[string, Notice]>([
    ['a text', { ...notice, matters: [{ ...first, text: '解聘' }, second] }],
    ['a matter dropped', { ...notice, matters: [first] }],
    ['a matter’s place', { ...notice, matters: [{ ...first, position: 3 }, second] }],
    ['a rule', { ...notice, rules: { ...NATIONAL_2021, noticeDays: 16 } }],
    ['a channel', { ...notice, channels: ['ONLINE'] }],
    ['the beginning', { ...notice, opensAt: at('2026-11-20T09:00:01') }],
    ['the end', { ...notice, closesAt: at('2026-12-01T18:00:01') }],
    ['the moment of the notice', { ...notice, noticedAt: at('2026-11-04T09:00:01') }],
    ['the title', { ...notice, session: { ...notice.session, title: '解聘物业' } }],
    ['its kind', { ...notice, session: { ...notice.session, extraordinary: true } }],
    ['what it answers', { ...notice, session: { ...notice.session, requisitionId: 'r' } }],
    ['what it replaces', { ...notice, session: { ...notice.session, replacesId: 'v' } }],
  ])('shows a change of %s', (_what, changed) => {
    expect(noticeHash(changed)).not.toBe(noticeHash(notice));
  });
});
