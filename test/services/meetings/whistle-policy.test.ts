import { attempt } from './attempts';
import type { Table } from './table';
import { done, layYard, MORNING, policyOf, read, whistleAt, type Yard } from './whistle-table';

let yard: Yard;
beforeAll(async () => {
  yard = await layYard();
});
beforeEach(() => {
  yard.clock.now = MORNING;
});
afterAll(() => yard.close());

describe('M12: the policy', () => {
  const asked =
    'query($id: ID!, $on: Date) { responsePolicy(divisionId: $id, on: $on) { validFrom levels { level ownerRole escalatesToKind escalatesTo { id } clocks { type unit handle } } bandLow setByName } }';
  const policy = async (id: string, on: string) =>
    (await yard.ask(yard.as.residents, asked, { id, on })).data.responsePolicy;
  test('M12: versions by date; the nearest division upwards prevails; a blown whistle keeps its version', async () => {
    const own = await layYard();
    const before = await whistleAt(own, 'BLOWN');
    await done(own, 'subdistrict', 'setResponsePolicy', { ...policyOf(own), from: '2026-10-01', bandLow: 3 });
    await done(own, 'residents', 'setResponsePolicy', {
      ...policyOf(own),
      divisionId: own.divisions.village,
      from: '2026-11-01',
      bandLow: 4,
    });
    const low = async (id: string, on: string) =>
      (await own.ask(own.as.residents, asked, { id, on })).data.responsePolicy?.bandLow ?? null;
    expect(await low(own.divisions.village, '2026-08-31')).toBeNull();
    expect(await low(own.divisions.village, '2026-09-30')).toBe(2);
    expect(await low(own.divisions.village, '2026-10-01')).toBe(3);
    expect(await low(own.divisions.village, '2026-11-01')).toBe(4);
    expect(await low(own.divisions.town, '2026-11-01')).toBe(3);
    expect(await low(own.divisions.district, '2026-11-01')).toBeNull();
    own.clock.now = new Date('2026-11-03T01:00:00Z');
    const after = await whistleAt(own, 'BLOWN');
    const of = async (id: string) =>
      (await read(own, 'residents', id, 'policy { validFrom }')).policy.validFrom;
    expect([await of(before), await of(after)]).toEqual(['2026-09-01', '2026-11-01']);
    await own.close();
  });
  test('M12: three levels with owner, clocks by type, and whom each calls', async () => {
    const it = await policy(yard.divisions.village, '2026-09-01');
    expect(it.setByName).toBe('街道办事处');
    expect(it.levels.map((level: object) => ({ ...level, clocks: undefined }))).toMatchObject([
      { level: 1, ownerRole: '社区网格长', escalatesToKind: 'HOUSING_DEPARTMENT', escalatesTo: null },
      { level: 2, ownerRole: '街道分管领导', escalatesToKind: null, escalatesTo: { id: yard.ids.bureau } },
      { level: 3, ownerRole: '区分管领导', escalatesToKind: null, escalatesTo: null },
    ]);
    expect(it.levels[1].clocks.map((clock: { type: string }) => clock.type)).toEqual([
      'DAILY',
      'EMERGENCY',
      'ENFORCEMENT',
      'KEY_TASK',
    ]);
  });
  test('RESPONSE_POLICY_MISSING: no policy, no whistle; it stays approved', async () => {
    const bare = await layYard({ policy: false });
    const whistleId = await whistleAt(bare, 'APPROVED');
    const refused = await attempt(bare as unknown as Table, bare.as.residents, 'blowWhistle', { whistleId });
    expect(refused.codes).toEqual(['RESPONSE_POLICY_MISSING']);
    expect((await read(bare, 'residents', whistleId, 'state')).state).toBe('APPROVED');
    await bare.close();
  });
});
