import { createHash } from 'node:crypto';
import { addDays } from '../../platform/dates';
import { partHash } from '../../services/voting/domain/draw';
import { numberOf } from './items';
import { playVote } from './votes';
import type { World } from './world';

const CANDIDATES = ['周范例', '吴范例', '郑范例', '冯范例', '孙范例', '朱范例', '马范例', '胡范例'];
const COMPANIES = [
  ['样例物业（虚构）', 'yangli'],
  ['范例物业（虚构）', 'fanli'],
] as const;

const AUTHORITIES = [
  { authority: 'SUBDISTRICT_OFFICE', by: 'huayuanOffice' },
  { authority: 'HOUSING_AUTHORITY', by: 'nankaiHousing' },
] as const;

/** Each keeps a part of the seed. */
const KEEPERS = ['juliOwners', 'juliResidents'] as const;
const secretOf = (keeper: string): string =>
  createHash('sha256').update(`举例坊小区抽签/${keeper}`).digest('hex');

/** Whom a ballot leaves out of the first seven, by their places. The sixth and the seventh are always selected together. */
const LEFT_OUT: readonly (readonly number[])[] = [
  [5, 6],
  [0, 1],
  [5, 6],
  [2, 3],
  [4, 0],
  [5, 6],
  [1, 2],
  [3, 4],
];

/** 举例坊小区 elects its committee and selects its company in one vote; two who are equal draw for the last seat. */
export function playElection(world: World): void {
  const { stage, timetable } = world;
  const prepared = addDays(stage.today, -72);
  const published = addDays(prepared, 1);
  const closes = addDays(prepared, 28);
  const stand = (names: readonly string[], nominatedBy: string) =>
    names.map((name) => ({ name, nominatedBy, eligibilityConfirmed: true }));
  const session = playVote(world, {
    estate: 'juli',
    title: '业主委员会换届选举、选聘物业服务企业和调整物业费',
    matters: [
      {
        kind: 'COMMITTEE_ELECTION',
        text: '选举业主委员会委员五名；其余过半数的按名次候补，不超过二名。',
        method: 'ELECTION',
        seats: 5,
        candidates: [...stand(CANDIDATES.slice(0, 6), '业主自荐'), ...stand(CANDIDATES.slice(6), '楼组推荐')],
      },
      {
        kind: 'COMPANY_CHANGE',
        text: '从两家应征企业中选聘物业服务企业，合同三年。',
        method: 'SELECTION',
        candidates: COMPANIES.map(([name, company]) => ({
          ...stand([name], '应征')[0]!,
          organizationId: world.id('organization', company),
        })),
        details: { companyTender: { criteria: '服务方案六成、报价三成、业绩一成。', termMonths: 36 } },
      },
      {
        kind: 'OTHER_MAJOR',
        text: '自新合同起，住宅物业费由每平方米每月一元五角调整为一元六角五分。',
        details: {
          feeAdjustment: {
            effectiveOn: addDays(closes, 30),
            rates: [{ unitKind: 'RESIDENTIAL', from: 150n, to: 165n }],
          },
        },
      },
    ],
    prepared,
    published,
    opened: addDays(prepared, 20),
    closes,
    casts: (place) => numberOf(`juli/ballot/${place}`) % 9 > 0,
    says: (place, matter, candidates) => {
      const n = numberOf(`juli/${place}`);
      if (matter === 2) return { choice: n % 7 === 0 ? 'NO' : 'YES' };
      if (matter === 1) return { choice: 'YES', candidateIds: [candidates[n % 4 === 0 ? 1 : 0]!] };
      const out = LEFT_OUT[n % LEFT_OUT.length]!;
      return { choice: 'YES', candidateIds: candidates.slice(0, 7).filter((_, i) => !out.includes(i)) };
    },
  });
  const at = (day: typeof closes, time: string, step: () => Promise<unknown>) =>
    timetable.at('body:juli', day, time, step);
  for (const [i, keeper] of KEEPERS.entries()) {
    const secret = secretOf(keeper);
    at(addDays(published, 2), `10:0${i}`, async () => {
      const sessionId = session();
      const hash = partHash(sessionId, { keeperId: world.id('organization', keeper), secret });
      await stage.run('voting', await world.actor(keeper), 'commitDrawPart', keeper, { sessionId, hash });
    });
    at(closes, `19:1${i}`, async () => {
      const shown = { sessionId: session(), secret };
      await stage.run('voting', await world.actor(keeper), 'revealDrawPart', keeper, shown);
    });
  }
  at(addDays(closes, 19), '10:00', async () => {
    const [matter] = await world.rows<{ id: string }>(
      'voting',
      `SELECT id FROM voting_matters WHERE session_id = $1 AND method = 'ELECTION'`,
      [session()],
    );
    const input = {
      matterId: matter!.id,
      organizationId: world.id('organization', 'juliOwners'),
      startsOn: addDays(closes, 21),
      termYears: 5,
    };
    const by = await world.actor('juliResidents');
    world.know(
      'ownersCommittee',
      'juli',
      await stage.run('voting', by, 'constituteOwnersCommittee', 'juli', input),
    );
  });
  for (const [i, { authority, by }] of AUTHORITIES.entries()) {
    const filingId = async () => {
      const [filing] = await world.rows<{ id: string }>(
        'voting',
        'SELECT id FROM committee_filings WHERE committee_id = $1 AND authority = $2',
        [world.id('ownersCommittee', 'juli'), authority],
      );
      return filing!.id;
    };
    at(addDays(closes, 22), `10:0${i}`, async () => {
      const input = { filingId: await filingId(), note: '选举公告、计票结果和委员名单。' };
      await stage.run('voting', await world.actor('juliOwners'), 'submitFiling', `juli/${authority}`, input);
    });
    at(addDays(closes, 25), `15:0${i}`, async () => {
      const input = { filingId: await filingId(), receiptNumber: `业备〔示例〕2${i}号` };
      await stage.run('voting', await world.actor(by), 'acceptFiling', `juli/${authority}`, input);
    });
  }
  // The contract starts from what the owners chose.
  at(addDays(closes, 20), '10:00', async () => {
    const startsOn = addDays(closes, 30);
    await stage.run('property', await world.actor('juliOwners'), 'signServiceContract', 'juli/chosen', {
      companyId: world.id('company', 'yangli'),
      estateId: world.id('estate', 'juli'),
      kind: 'SERVICE',
      startsOn,
      endsOn: addDays(startsOn, 3 * 365 - 1),
      feePerSquareMetre: 165n,
      voteId: session(),
    });
  });
}
