import {
  belowLaw,
  decideProfile,
  isSound,
  PROFILE_ACTS,
  PROFILE_STATES,
  PROFILE_STEPS,
} from '../../../services/voting/domain/profile-acts';
import { changedFrom } from '../../../services/voting/domain/profile-changes';
import {
  moreOf,
  NATIONAL_2021,
  PROFILE_TEMPLATES,
  type ProfileTemplate,
} from '../../../services/voting/domain/profiles';
import { PROFILE_VALUES, sharesOf, votesOnce } from '../../../services/voting/domain/rule-profile';

const NAMES = Object.keys(PROFILE_TEMPLATES) as ProfileTemplate[];
const of = { name: '甲镇', version: 1, validFrom: '2026-01-01' };
const changes = { document: '《甲镇规定》', article: '第三条' };

describe('V2: the templates', () => {
  test.each(NAMES)('%s: every value has a basis, and none is below the law', (name) => {
    const profile = PROFILE_TEMPLATES[name];
    const { sources } = moreOf(profile);
    expect(Object.keys(sources).sort()).toEqual([...PROFILE_VALUES].sort());
    for (const { kind, document } of Object.values(sources)) {
      expect(document === null).toBe(kind === 'PRACTICE');
    }
    expect([belowLaw(profile), isSound(profile)]).toEqual([[], true]);
  });

  test('Beijing: online alone, the result within 3 days, three seats where there are at most 100 units', () => {
    const { channels } = PROFILE_TEMPLATES.BEIJING;
    const { announceDays, committee, filingDays, sources } = moreOf(PROFILE_TEMPLATES.BEIJING);
    expect([channels, announceDays, filingDays]).toEqual([['ONLINE'], 3, 30]);
    expect(committee).toMatchObject({ minSeats: 5, odd: true, smallEstate: { maxUnits: 100, minSeats: 3 } });
    expect([sources.announceDays.kind, sources.votingDays.kind]).toEqual(['LOCAL', 'PRACTICE']);
  });

  test('Shanghai: written proxies, and a filing with a record of training', () => {
    const { proxy, filingNeedsTraining } = moreOf(PROFILE_TEMPLATES.SHANGHAI);
    expect([proxy.allowed, filingNeedsTraining]).toEqual([true, true]);
  });

  test('Hangzhou: 5 to 60 days of voting, 7 days’ notice of an extraordinary vote, 15 of another', () => {
    const more = moreOf(PROFILE_TEMPLATES.HANGZHOU);
    expect([more.votingDaysMin, more.votingDaysMax, more.extraordinaryNoticeDays]).toEqual([5, 60, 7]);
    expect(PROFILE_TEMPLATES.HANGZHOU.noticeDays).toBe(15);
  });

  test('rules that a vote kept from before all values were named are completed by the nation’s', () => {
    const { more: _more, ...before } = NATIONAL_2021;
    expect(moreOf(before)).toEqual(moreOf(NATIONAL_2021));
  });
});

describe('V2: what a place decides', () => {
  test('differs where it says so, each value with its own source', () => {
    const profile = changedFrom('HANGZHOU', of, { ...changes, announceDays: 2, noticeDays: 20 });
    const { announceDays, votingDaysMin, sources } = moreOf(profile);
    expect([profile.state, profile.noticeDays, announceDays, votingDaysMin]).toEqual(['DRAFT', 20, 2, 5]);
    expect(sources.announceDays).toEqual({ kind: 'LOCAL', ...changes });
    expect(sources.votingDays).toEqual(moreOf(PROFILE_TEMPLATES.HANGZHOU).sources.votingDays);
  });

  const threshold = (numerator: number, denominator: number, comparator: 'AT_LEAST' | 'MORE_THAN') => [
    { class: 'GENERAL' as const, kind: 'APPROVAL_HEADS' as const, numerator, denominator, comparator },
  ];
  test('V2: how an elector of several units votes is a value like another, with its source', () => {
    const of = { name: '某区', version: 1, validFrom: '2026-01-01' };
    const changes = { document: '《某区规则》', splitOwnerPolicy: 'ELECTOR_VOTES_ONCE' as const };
    const profile = changedFrom('NATIONAL', of, changes);
    expect([votesOnce(profile), moreOf(profile).sources.splitOwnerPolicy.document]).toEqual([
      true,
      '《某区规则》',
    ]);
    const same = changedFrom('NATIONAL', of, { document: '《某区规则》' });
    expect([votesOnce(same), moreOf(same).sources.splitOwnerPolicy.kind]).toEqual([false, 'PRACTICE']);
  });

  test.each([
    ['14 days’ notice', { noticeDays: 14 }, ['noticeDays']],
    [
      'half instead of more than half',
      { thresholds: threshold(1, 2, 'AT_LEAST') },
      ['GENERAL APPROVAL_HEADS'],
    ],
    ['a third', { thresholds: threshold(1, 3, 'MORE_THAN') }, ['GENERAL APPROVAL_HEADS']],
    ['two thirds are stricter than more than half', { thresholds: threshold(2, 3, 'AT_LEAST') }, []],
    ['more than half, said in other numbers', { thresholds: threshold(2, 4, 'MORE_THAN') }, []],
  ] as const)('PROFILE_BELOW_LAW: %s', (_what, more, weak) => {
    expect(belowLaw(changedFrom('NATIONAL', of, { ...changes, ...more }))).toEqual(weak);
  });

  test('PROFILE_BELOW_LAW: a MAJOR matter made GENERAL, later filing, more than a fifth to demand a meeting', () => {
    const rebuilt = { ...NATIONAL_2021.matters, REBUILDING: { item: 7, class: 'GENERAL' as const } };
    const more = moreOf(NATIONAL_2021);
    const requisition = { ...more.requisition, numerator: 1, denominator: 4 };
    const weak = { ...NATIONAL_2021, matters: rebuilt, more: { ...more, filingDays: 31, requisition } };
    expect(belowLaw(weak)).toEqual(['REBUILDING', 'filingDays', 'requisition']);
  });

  test('PROFILE_UNSOUND: the longest voting shorter than the shortest, a share above one', () => {
    const unsound = (more: object) => isSound(changedFrom('NATIONAL', of, { ...changes, ...more }));
    expect(unsound({ votingDaysMin: 9, votingDaysMax: 8 })).toBe(false);
    expect(unsound({ thresholds: threshold(3, 2, 'AT_LEAST') })).toBe(false);
    expect(unsound({ announceDays: -1 })).toBe(false);
    expect(unsound({})).toBe(true);
  });
});

test('every pair of state and act of a version is decided', () => {
  const matrix = PROFILE_STATES.map((state) =>
    PROFILE_ACTS.map((act) => {
      const decided = decideProfile(state, act);
      return decided.ok ? `→ ${decided.value}` : decided.error;
    }),
  );
  expect(Object.keys(PROFILE_STEPS)).toEqual(PROFILE_STATES);
  expect(matrix).toEqual([
    ['→ PENDING', 'PROFILE_NOT_SUBMITTED'],
    ['PROFILE_SUBMITTED', '→ ACTIVE'],
    ['PROFILE_ACTIVE', 'PROFILE_ACTIVE'],
    ['PROFILE_SUPERSEDED', 'PROFILE_SUPERSEDED'],
  ]);
});

test('the comparison with the law looks at all eight shares', () => {
  for (const matterClass of ['GENERAL', 'MAJOR'] as const) {
    for (const { kind, threshold } of sharesOf(NATIONAL_2021.thresholds[matterClass])) {
      const { numerator, denominator, comparator } = threshold;
      const thresholds = [
        {
          class: matterClass,
          kind,
          numerator: numerator * 100 - 1,
          denominator: denominator * 100,
          comparator,
        },
      ];
      expect(belowLaw(changedFrom('NATIONAL', of, { ...changes, thresholds }))).toEqual([
        `${matterClass} ${kind}`,
      ]);
    }
  }
});
