import { randomUUID } from 'node:crypto';
import { ANONYMOUS, type Viewer } from '../../../platform/identity';
import type { RunningService } from '../../../platform/service';
import { actingFor, operator } from '../../support/client';
import {
  clock,
  committeeOf,
  NOW,
  openVoting,
  ownerAt,
  type SeededEstate,
  seedEstate,
  storyOf,
} from './fixture';

let service: RunningService;
let estate: SeededEstate;
let story: ReturnType<typeof storyOf>;
beforeAll(async () => {
  service = await openVoting();
  story = storyOf(service);
});
beforeEach(async () => {
  clock.at = NOW;
  estate = await seedEstate(service, 3);
  await story.register(estate);
});
afterAll(() => service.close());

const year = 2026;
const budget = (more = {}) => ({
  estateId: estate.id,
  year,
  amount: '10000.00',
  basis: '业主大会授权，年度预算一万元',
  ...more,
});
let vouchers = 0;
const expense = (more = {}) => ({
  estateId: estate.id,
  year,
  amount: '6800.00',
  purpose: ' 购置长椅四张 ',
  spentOn: '2026-11-20',
  payee: '示例家具厂',
  voucher: { fileName: '发票.pdf', sha256: String(++vouchers).padStart(64, '0') },
  ...more,
});
const set = (more = {}, viewer: Viewer = committeeOf(estate)) =>
  story.refusal(viewer, 'setActivityBudget', budget(more));
const publish = async (more = {}): Promise<string> => {
  const it = await story.mutate(
    committeeOf(estate),
    'publishExpense',
    'activityExpense { id }',
    expense(more),
  );
  expect(it.userErrors).toEqual([]);
  return it.activityExpense.id;
};
const refused = (more = {}, viewer: Viewer = committeeOf(estate)) =>
  story.refusal(viewer, 'publishExpense', expense(more));
const reverse = (expenseId: string, viewer: Viewer = committeeOf(estate), reason = '金额登记有误') =>
  story.refusal(viewer, 'reverseExpense', { expenseId, reason });
const books = async (viewer: Viewer, fields: string, args = '') => {
  const e = [{ __typename: 'Estate', id: estate.id }];
  const query = `query($e: [_Any!]!) { _entities(representations: $e) { ... on Estate {
    activityBudgets${args} { totalCount edges { node { ${fields} } } } } } }`;
  const answer = await story.ask(viewer, query, { e });
  const { edges, totalCount } = answer.data._entities[0].activityBudgets;
  return { totalCount, nodes: edges.map((edge: { node: unknown }) => edge.node), errors: answer.errors };
};

describe('V15: a committee’s activity budget and expenses', () => {
  test('anyone reads what was budgeted, spent and left, to the fen; owners read to whom it went', async () => {
    expect(await set()).toBeUndefined();
    const id = await publish();
    await publish({ amount: '3200.00', purpose: '节日布置', payee: null });
    const fields = `year amount spent remaining overspent estate { id } decisions { sequence amount basis matter { id } }
      expenses(first: 5) { totalCount edges { node { amount purpose spentOn activityId projectId reason } } }`;
    expect((await books(ANONYMOUS, fields)).nodes).toEqual([
      {
        year,
        amount: '10000.00',
        spent: '10000.00',
        remaining: '0.00',
        overspent: false,
        estate: { id: estate.id },
        decisions: [{ sequence: 1, amount: '10000.00', basis: budget().basis, matter: null }],
        expenses: {
          totalCount: 2,
          edges: ['节日布置', '购置长椅四张'].map((purpose, i) => ({
            node: {
              amount: ['3200.00', '6800.00'][i],
              purpose,
              spentOn: '2026-11-20',
              activityId: null,
              projectId: null,
              reason: null,
            },
          })),
        },
      },
    ]);
    await publish({ amount: '0.01' });
    const [over] = (await books(ANONYMOUS, 'remaining overspent')).nodes;
    expect(over).toEqual({ remaining: '-0.01', overspent: true });

    const kept = `SELECT string_agg(x::text, '') AS it FROM activity_expenses x WHERE estate_id = $1`;
    expect((await service.dataSource.query(kept, [estate.id]))[0].it).not.toContain('家具');
    const paid = async (viewer: Viewer) => {
      const query = `query($id: ID!) { activityExpense(id: $id) { budget { year } payee voucher { fileName sha256 } } }`;
      return (await story.ask(viewer, query, { id })).data.activityExpense;
    };
    const elsewhere = await seedEstate(service, 1);
    await story.register(elsewhere);
    const auditor = actingFor(randomUUID(), { scopes: ['AUDITOR'] });
    for (const viewer of [ownerAt(estate, 0), committeeOf(estate), auditor])
      expect(await paid(viewer)).toMatchObject({
        payee: '示例家具厂',
        voucher: { fileName: '发票.pdf' },
        budget: { year },
      });
    for (const viewer of [ANONYMOUS, ownerAt(elsewhere, 0), estate.acting.PROPERTY_COMPANY!])
      expect(await paid(viewer)).toEqual({ payee: null, voucher: null, budget: { year } });
  });

  test('an expense is taken back by a counter-entry, once, and published anew; nothing is edited', async () => {
    await set();
    const { voucher } = expense();
    const wrong = await publish({ amount: '8600.00', voucher });
    expect(await refused({ voucher })).toBe('EXPENSE_VOUCHER_USED');
    expect(await reverse(wrong, committeeOf(estate), ' ')).toBe('INPUT_INVALID');
    expect(await reverse(wrong)).toBeUndefined();
    expect(await reverse(wrong)).toBe('EXPENSE_REVERSED');
    const right = await publish({ amount: '6800.00', voucher });
    const query = `query($id: ID!) { activityExpense(id: $id) { amount reversedBy { id amount reason purpose reverses { id } } } }`;
    const { activityExpense: taken } = (await story.ask(ANONYMOUS, query, { id: wrong })).data;
    expect(taken).toEqual({
      amount: '8600.00',
      reversedBy: {
        id: expect.any(String),
        amount: '-8600.00',
        reason: '金额登记有误',
        purpose: '购置长椅四张',
        reverses: { id: wrong },
      },
    });
    expect(await reverse(taken.reversedBy.id)).toBe('EXPENSE_IS_REVERSAL');
    expect(await reverse(randomUUID())).toBe('EXPENSE_UNKNOWN');
    expect((await books(ANONYMOUS, 'spent expenses { totalCount }')).nodes).toEqual([
      { spent: '6800.00', expenses: { totalCount: 3 } },
    ]);
    const answers = await Promise.all([reverse(right), reverse(right)]);
    expect(answers.sort()).toEqual(['EXPENSE_REVERSED', undefined]);
    expect((await books(ANONYMOUS, 'spent')).nodes).toEqual([{ spent: '0.00' }]);
  });

  test('a budget is adjusted by a later decision, and each is kept; by a matter that the owners passed', async () => {
    await set();
    const vote = await story.opened(estate, ['OTHER_MAJOR', 'FUND_USE']);
    const matterId = vote.matterIds[0]!;
    const byMatter = { basis: null, matterId, amount: '20000.00' };
    expect(await set(byMatter)).toBe('BUDGET_MATTER_NOT_PASSED');
    for (let i = 0; i < 3; i += 1) await story.cast(estate, vote, i);
    await story.close(estate, vote.id);
    await story.announced(estate, vote.id);
    expect(await set({ ...byMatter, matterId: vote.matterIds[1] })).toBe('BUDGET_MATTER_OF_OTHER_KIND');
    expect(await set(byMatter)).toBeUndefined();
    const elsewhere = await seedEstate(service, 1);
    expect(await set({ ...byMatter, estateId: elsewhere.id }, committeeOf(elsewhere))).toBe(
      'BUDGET_MATTER_NOT_PASSED',
    );
    expect(await set({ ...byMatter, basis: '另有依据' })).toBe('INPUT_INVALID');
    expect(
      (await books(ANONYMOUS, 'amount decisions { sequence amount basis matter { id } }')).nodes,
    ).toEqual([
      {
        amount: '20000.00',
        decisions: [
          { sequence: 2, amount: '20000.00', basis: null, matter: { id: matterId } },
          { sequence: 1, amount: '10000.00', basis: budget().basis, matter: null },
        ],
      },
    ]);
    // The vote that decided it is void: the books say so, and keep what was decided.
    const basis = async () =>
      (await books(ANONYMOUS, 'amount decisions { votingSession { id state } voteVoidedOn }')).nodes[0];
    const before = { votingSession: null, voteVoidedOn: null };
    const decided = { id: vote.id, state: 'ANNOUNCED' };
    expect((await basis()).decisions).toEqual([{ votingSession: decided, voteVoidedOn: null }, before]);
    await story.act(estate, 'voidVote', vote.id, { reason: '公告有误' });
    expect(await basis()).toEqual({
      amount: '20000.00',
      decisions: [{ votingSession: { ...decided, state: 'VOIDED' }, voteVoidedOn: '2026-12-08' }, before],
    });
  });

  test('the years come newest first, or one alone; two that set the same year at once make one budget', async () => {
    await Promise.all([set({ year: 2025 }), set({ year: 2025 }), set(), set({ year: 2027 })]);
    const { nodes, totalCount } = await books(ANONYMOUS, 'year decisions { sequence }');
    expect([totalCount, nodes]).toEqual([
      3,
      [
        { year: 2027, decisions: [{ sequence: 1 }] },
        { year: 2026, decisions: [{ sequence: 1 }] },
        { year: 2025, decisions: [{ sequence: 2 }, { sequence: 1 }] },
      ],
    ]);
    expect((await books(ANONYMOUS, 'year', '(year: 2025)')).nodes).toEqual([{ year: 2025 }]);
    const [{ id }] = (await books(ANONYMOUS, 'id', '(year: 2025)')).nodes;
    const query = 'query($id: ID!) { activityBudget(id: $id) { year } }';
    expect((await story.ask(ANONYMOUS, query, { id })).data).toEqual({ activityBudget: { year: 2025 } });
  });

  test('FORBIDDEN to everybody but the owners’ own bodies', async () => {
    await set();
    const id = await publish();
    const { RESIDENTS_COMMITTEE, SUBDISTRICT_OFFICE, PROPERTY_COMPANY, MANAGEMENT_COMMITTEE } = estate.acting;
    for (const viewer of [
      RESIDENTS_COMMITTEE!,
      SUBDISTRICT_OFFICE!,
      PROPERTY_COMPANY!,
      operator,
      ownerAt(estate, 0),
    ]) {
      await expect(set({}, viewer)).rejects.toThrow('FORBIDDEN');
      await expect(refused({}, viewer)).rejects.toThrow('FORBIDDEN');
      await expect(reverse(id, viewer)).rejects.toThrow('FORBIDDEN');
    }
    expect(await refused({}, MANAGEMENT_COMMITTEE!)).toBeUndefined();
  });

  test.each<[string, Record<string, unknown>]>([
    ['ESTATE_UNKNOWN', { estateId: randomUUID() }],
    ['BUDGET_YEAR_OUT_OF_RANGE', { year: 2028 }],
    ['BUDGET_YEAR_OUT_OF_RANGE', { year: 2015 }],
    ['AMOUNT_OUT_OF_RANGE', { amount: '0.00' }],
    ['AMOUNT_OUT_OF_RANGE', { amount: '-1.00' }],
    ['AMOUNT_OUT_OF_RANGE', { amount: '100000000.01' }],
    ['INPUT_INVALID', { basis: ' ' }],
    ['INPUT_INVALID', { basis: null }],
    ['BUDGET_MATTER_NOT_PASSED', { basis: null, matterId: 'none' }],
  ])('a budget: %s (%#)', async (code, more) => {
    expect(await set(more)).toBe(code);
  });

  test.each<[string, Record<string, unknown>]>([
    ['ESTATE_UNKNOWN', { estateId: randomUUID() }],
    ['ACTIVITY_BUDGET_MISSING', { year: 2025 }],
    ['AMOUNT_OUT_OF_RANGE', { amount: '0.00' }],
    ['INPUT_INVALID', { purpose: ' ' }],
    ['INPUT_INVALID', { payee: '长'.repeat(101) }],
    ['INPUT_INVALID', { voucher: { fileName: ' ', sha256: 'a'.repeat(64) } }],
    ['INPUT_INVALID', { voucher: { fileName: '发票.pdf', sha256: 'a' } }],
    ['INPUT_INVALID', { activityId: '1' }],
    ['INPUT_INVALID', { projectId: '1' }],
    ['DAY_IN_FUTURE', { spentOn: '2026-11-23' }],
    ['EXPENSE_NOT_OF_YEAR', { spentOn: '2025-12-31' }],
  ])('an expense: %s (%#)', async (code, more) => {
    await set();
    expect(await refused(more)).toBe(code);
  });
});
