import { barProposal, hasLapsed } from '../../../services/meetings/domain/proposal';

const proposal = { state: 'OPEN', until: '2026-09-30', supporters: 1, supporters_needed: 2 } as const;

test.each<[string, object, string, boolean]>([
  ['on its last day', {}, '2026-09-30', false],
  ['after its days without enough support', {}, '2026-10-01', true],
  ['after its days with enough, for it waits', { supporters: 2 }, '2026-10-01', false],
  ['on the table', { state: 'ON_TABLE' }, '2026-10-01', false],
  ['withdrawn', { state: 'WITHDRAWN' }, '2026-10-01', false],
])('M14: a proposal has lapsed: %s', (_what, more, on, lapsed) =>
  expect(hasLapsed({ ...proposal, ...more }, on)).toBe(lapsed),
);

test.each([1, 2])('M14: support is settled when its days are over, with %i of 2 supporters', (supporters) => {
  const after = { ...proposal, supporters, supported: true };
  expect(barProposal(after, 'withdrawSupport', '2026-09-30').ok).toBe(true);
  for (const act of ['supportProposal', 'withdrawSupport'] as const)
    expect(barProposal(after, act, '2026-10-01')).toMatchObject({ error: 'PROPOSAL_LAPSED' });
});
