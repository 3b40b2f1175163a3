import { randomUUID } from 'node:crypto';
import { afterWhistleAct, WHISTLE_ACT_NAMES, WHISTLE_MOVES } from '../../../services/meetings/domain/whistle';
import { type Code, errors } from '../../../services/meetings/errors';
import { whistleErrors } from '../../../services/meetings/errors/whistle';
import { actingFor } from '../../support/client';
import { attempt, audited } from './attempts';
import type { Table } from './table';
import {
  DOER,
  inputOf,
  TERRITORY_ROLES,
  WHISTLE_CODES,
  WHISTLE_MUTATIONS,
  WHISTLE_REFUSALS,
  WHISTLE_ROLES,
  WHISTLE_STATES,
} from './whistle-cases';
import { draftOf, layYard, MORNING, policyOf, read, rowsIn, whistleAt, type Yard } from './whistle-table';

let yard: Yard;
const asTable = () => yard as unknown as Table;
beforeAll(async () => {
  yard = await layYard();
});
beforeEach(() => {
  yard.clock.now = MORNING;
});
afterAll(() => yard.close());

test.each(
  WHISTLE_REFUSALS.map(
    (it, i) =>
      [`${i}. ${it.by} refuses ${it.code}${it.path ? ` (${it.path.slice(1).join('.')})` : ''}`, it] as const,
  ),
)('M11 M12: %s', async (_title, refusal) => {
  const given = await refusal.given(yard);
  const before = await audited(asTable(), refusal.by);
  const tried = await attempt(asTable(), yard.as[refusal.who], refusal.by, given);
  expect({ codes: tried.codes, thrown: tried.thrown }).toEqual({ codes: [refusal.code], thrown: null });
  expect(tried.paths[0]).toEqual(refusal.path ?? null);
  expect((await audited(asTable(), refusal.by)).slice(before.length)).toEqual([`REFUSED ${refusal.code}`]);
});

test.each(WHISTLE_STATES)(
  'M11: every act that a whistle does not allow is refused WHISTLE_IS_%s',
  async (state) => {
    const whistleId = await whistleAt(yard, state);
    let refused = 0;
    const snapshot = () => rowsIn(yard, 'SELECT * FROM whistles WHERE id = $1', [whistleId]);
    const before = await snapshot();
    for (const act of WHISTLE_ACT_NAMES) {
      if (act in WHISTLE_MOVES[state]) continue;
      // Nobody has yet the part of a lead or a dispatcher.
      const parts = {
        acts: [
          'dispatchWhistle',
          'acknowledgeWhistle',
          'returnWhistle',
          'reportIn',
          'handleWhistle',
          'completeWhistle',
        ],
      };
      const [row] = (await snapshot()) as [{ lead_id: string | null; dispatcher_id: string | null }];
      if (parts.acts.includes(act) && (act === 'dispatchWhistle' ? row.dispatcher_id : row.lead_id) === null)
        continue;
      const who =
        act === 'dispatchWhistle'
          ? (Object.keys(yard.ids) as (keyof typeof yard.ids)[]).find(
              (it) => yard.ids[it] === row.dispatcher_id,
            )!
          : DOER[act];
      const tried = await attempt(asTable(), yard.as[who], act, { whistleId, ...inputOf(act, yard) });
      expect([act, tried.codes, tried.thrown]).toEqual([act, [`WHISTLE_IS_${state}`], null]);
      refused += 1;
    }
    expect(refused).toBeGreaterThan(1);
    expect(await snapshot()).toEqual(before);
  },
);

test.each(Object.entries(WHISTLE_ROLES))(
  'M11: %s forbids, and availableActions says so beforehand',
  async (code, acts) => {
    for (const act of acts) {
      const states = {
        approveWhistle: 'DRAFT',
        blowWhistle: 'APPROVED',
        withdrawWhistle: 'APPROVED',
        dispatchWhistle: 'BLOWN',
        scoreWhistle: 'CONFIRMED',
      } as const;
      const whistleId = await whistleAt(yard, act in states ? states[act as keyof typeof states] : 'HANDLED');
      let who = code.startsWith('NOT_') ? yard.as.seated : yard.as.residents;
      if (code === 'DRAFTER_APPROVES')
        who = actingFor(yard.ids.party, { personId: yard.as.residents.personId });
      if (code === 'BLOWER_IN_LEAD') {
        who = actingFor(yard.ids.residents, { personId: randomUUID() });
        for (const organizationId of [yard.ids.residents, yard.ids.enforcement])
          yard.directory.appointment({ personId: who.personId!, organizationId });
        await yard.directory.intoCopyOf(yard.service);
      }
      const { data } = await yard.ask(
        who,
        'query($id: ID!) { whistle(id: $id) { availableActions { act allowed code reason } } }',
        { id: whistleId },
      );
      const tried = await attempt(asTable(), who, act, { whistleId, ...inputOf(act, yard) });
      expect([act, tried.codes, tried.thrown]).toEqual([act, [], 'FORBIDDEN']);
      expect(tried.message).toContain(errors[code as Code].zh);
      const shown = data.whistle.availableActions.find((it: { act: string }) => it.act === act);
      expect(shown).toEqual({ act, allowed: false, code, reason: errors[code as Code].zh });
    }
  },
);

test('M11: NOT_TERRITORY, M12: NOT_GOVERNING forbid whoever does not govern the place', async () => {
  const draft = await attempt(asTable(), yard.as.police, 'draftWhistle', draftOf(yard));
  expect([draft.thrown, draft.message]).toEqual([
    'FORBIDDEN',
    expect.stringContaining(errors.NOT_TERRITORY.zh),
  ]);
  for (const who of ['residents', 'police', 'bureau'] as const) {
    const set = await attempt(asTable(), yard.as[who], 'setResponsePolicy', {
      ...policyOf(yard),
      from: '2026-12-02',
    });
    expect([who, set.thrown, set.message]).toEqual([
      who,
      'FORBIDDEN',
      expect.stringContaining(errors.NOT_GOVERNING.zh),
    ]);
  }
  // Those above may, too: the district for its subdistrict.
  const above = await attempt(asTable(), yard.as.housing, 'setResponsePolicy', {
    ...policyOf(yard),
    from: '2026-12-03',
  });
  expect(above.codes).toEqual([]);
});

test('M11: what may be done is exactly what availableActions says, for every state and everybody', async () => {
  for (const state of WHISTLE_STATES) {
    const whistleId = await whistleAt(yard, state);
    const { availableActions } = await read(
      yard,
      'residents',
      whistleId,
      'availableActions { act allowed code }',
    );
    expect(availableActions.map(({ act }: { act: string }) => act)).toEqual([...WHISTLE_ACT_NAMES]);
    const allowed = availableActions
      .filter((it: { allowed: boolean }) => it.allowed)
      .map((it: { act: string }) => it.act);
    const own = WHISTLE_ACT_NAMES.filter((act) => DOER[act] === 'residents' && act in WHISTLE_MOVES[state]);
    const blownEarly = (act: string) => state === 'DRAFT' && act === 'blowWhistle';
    expect([state, allowed]).toEqual([state, own.filter((act) => !blownEarly(act))]);
  }
  expect(typeof afterWhistleAct).toBe('function');
});

test('every code of whistles is provoked, and every mutation of theirs refuses something', () => {
  const provoked = new Set<string>(WHISTLE_CODES);
  expect(Object.keys(whistleErrors).filter((code) => !provoked.has(code))).toEqual([]);
  const refusing = new Set(WHISTLE_REFUSALS.map(({ by }) => by));
  expect(WHISTLE_MUTATIONS.filter((name) => !refusing.has(name))).toEqual([]);
  expect(TERRITORY_ROLES.length).toBe(2);
});
