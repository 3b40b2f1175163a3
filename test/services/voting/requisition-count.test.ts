import { randomUUID } from 'node:crypto';
import { ANONYMOUS } from '../../../platform/identity';
import type { RunningService } from '../../../platform/service';
import { sql } from '../../../platform/sql';
import { type Tx, withTransaction } from '../../../platform/transaction';
import { registerOf } from '../../../services/voting/db/register';
import {
  countSupportIn,
  supportsByUnits,
  unitsVotedFor,
} from '../../../services/voting/db/requisition-count';
import { countedOf } from '../../../services/voting/db/roll';
import { moreOf, NATIONAL_2021 } from '../../../services/voting/domain/profiles';
import { countSupport } from '../../../services/voting/domain/requisition';
import { buildRoll } from '../../../services/voting/domain/roll';
import type { RuleProfile } from '../../../services/voting/domain/rule-profile';
import { owner } from '../../support/client';
import { onTheWay } from '../../support/on-the-way';
import { clock, NOW, openVoting, ownerAt, type SeededEstate, seedEstate, storyOf } from './fixture';

let service: RunningService;
let story: ReturnType<typeof storyOf>;
beforeAll(async () => {
  clock.at = NOW;
  service = await openVoting();
  story = storyOf(service);
});
afterAll(() => service.close());

/** The same draws in every run. */
function drawing(seed: number) {
  let state = seed;
  return (below: number): number => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
    return Math.floor((state / 0x80000000) * below);
  };
}

const SUBJECTS = ['zhang', 'li', 'wang', 'zhao', 'qian', 'sun'];
const HOLDINGS = ['OWNED', 'OWNED', 'OWNED', 'OWNED', 'UNSOLD', 'SOLD_UNDELIVERED'];
const KINDS = ['RESIDENTIAL', 'RESIDENTIAL', 'COMMERCIAL', 'PARKING', 'STORAGE', 'STALL'];

/** A register as it may be: co-owners in any order, some represented, some without an account, the developer's units. */
const entries = (estate: SeededEstate, draw: (below: number) => number) =>
  estate.unitIds.map((unitId) => {
    const holding = HOLDINGS[draw(HOLDINGS.length)]!;
    const first = draw(SUBJECTS.length);
    const names = Array.from(
      { length: 1 + draw(3) },
      (_, i) => SUBJECTS[(first + i * (1 + draw(2))) % SUBJECTS.length]!,
    );
    const people = [...new Set(names)];
    const named = holding === 'OWNED' && draw(4) === 0 ? people.find((it) => it !== 'sun') : undefined;
    const owners = people.map((subject, i) => ({
      name: subject,
      documentNumber: `0000001990010100${10 + SUBJECTS.indexOf(subject)}`,
      ...(subject === 'sun' ? {} : { subject }),
      represents: named === undefined && i === 0 && draw(3) === 0,
    }));
    return {
      unitId,
      kind: KINDS[draw(KINDS.length)],
      area: `${20 + draw(150)}.${10 + draw(90)}`,
      holding,
      owners: holding === 'UNSOLD' ? [] : owners,
      representativeSubject: holding === 'OWNED' ? (named ?? null) : 'agent',
    };
  });

const spaces = (to: 'INCLUDE' | 'EXCLUDE'): RuleProfile => ({
  ...NATIONAL_2021,
  more: { ...moreOf(NATIONAL_2021), specialSpaces: { PARKING: to, STORAGE: 'EXCLUDE', STALL: 'INCLUDE' } },
});

const inTx = <Done>(viewer: Tx['viewer'], work: (tx: Tx) => Promise<Done>): Promise<Done> =>
  withTransaction(service.dataSource, { viewer, now: clock.now, newId: randomUUID }, work);

test.each([1, 2, 3, 4, 5, 6])(
  'V14: support is counted where the register is as the domain counts it: register %i',
  async (seed) => {
    const draw = drawing(seed);
    const estate = await seedEstate(service, 40);
    await story.register(estate, entries(estate, draw));
    for (const profile of [null, spaces('INCLUDE'), spaces('EXCLUDE')]) {
      const roll = await inTx(ANONYMOUS, async (tx) => {
        const register = await registerOf(tx, estate.id);
        return buildRoll(profile ? countedOf(register, profile) : register);
      });
      // Given by whoever it is: some twice, some by an elector who has sold since, some of no unit of the estate.
      const supports = roll.flatMap((entry) => {
        const said = draw(4);
        if (said === 0) return [entry, entry];
        return said === 1 ? [{ ...entry, electorKey: draw(2) === 0 ? 'f'.repeat(64) : 'DEVELOPER' }] : [];
      });
      const given = [...supports, { ...roll[0]!, unitId: randomUUID() }];
      await inTx(ANONYMOUS, async (tx) => {
        const counted = (units: typeof given) =>
          countSupportIn(tx, estate.id, profile, supportsByUnits(units));
        expect(await counted(given)).toEqual(countSupport(roll, given));
        expect(await counted([])).toEqual(countSupport(roll, []));
        expect(await counted([...roll])).toEqual(countSupport(roll, roll));
      });
      for (const subject of [...SUBJECTS, 'agent', 'nobody']) {
        const own = await inTx(owner(subject), (tx) => unitsVotedFor(tx, estate.id, profile));
        const plain = (list: typeof own) =>
          list.map(({ unitId, electorKey, area }) => [unitId, electorKey, area]);
        expect(plain(own)).toEqual(plain(roll.filter((it) => it.voterSubjects.includes(subject))));
      }
    }
  },
);

test('V14: neither who demands nor who supports takes more of the register than the own units out of it', async () => {
  const estate = await seedEstate(service, 30);
  await story.register(estate);
  const input = { estateId: estate.id, text: '提议', matters: [{ kind: 'COVENANT', text: '甲' }] };
  const sizes: number[] = [];
  onTheWay(async (text, send) => {
    const answer = (await send(text)) as { readonly rows?: readonly unknown[] };
    sizes.push(answer.rows?.length ?? 0);
    return answer;
  });
  const { requisition } = await story.mutate(
    ownerAt(estate, 0),
    'fileRequisition',
    'requisition { id }',
    input,
  );
  const supported = { requisitionId: requisition.id };
  for (const name of ['supportRequisition', 'withdrawRequisitionSupport'])
    expect(await story.refusal(ownerAt(estate, 1), name, supported)).toBeUndefined();
  jest.restoreAllMocks();
  expect(sizes.length).toBeGreaterThan(20);
  expect(Math.max(...sizes)).toBe(1);
});

test('V14: where there is no register nobody is counted', async () => {
  const estate = await seedEstate(service, 1);
  const none = { area: 0n, heads: 0n, totalArea: 0n, totalHeads: 0n };
  const supports = sql`SELECT gen_random_uuid() AS unit_id, 'DEVELOPER'::text AS elector_key`;
  expect(await inTx(ANONYMOUS, (tx) => countSupportIn(tx, estate.id, null, supports))).toEqual(none);
});
