import { chosenOrganization } from '../../../services/voting/domain/company-choice';

const candidates = [
  { id: 'a', organizationId: 'company-a' },
  { id: 'b', organizationId: 'company-b' },
];
const selection = { method: 'SELECTION', dismisses: false, candidates } as const;
const approval = { method: 'APPROVAL', dismisses: false, candidates: [] } as const;
const standing = (candidateId: string, result: 'ELECTED' | 'NOT_ELECTED') =>
  ({ candidateId, result }) as never;
const election = { standings: [standing('a', 'NOT_ELECTED'), standing('b', 'ELECTED')] };

test('V13: whom a matter on the company engages: the chosen one, nobody, or what yes and no leave open', () => {
  expect(chosenOrganization(selection, 'PASSED', election)).toBe('company-b');
  for (const status of ['NOT_CONSTITUTED', 'NOT_QUORATE', 'VOIDED', undefined] as const)
    expect(chosenOrganization(selection, status, election)).toBeNull();
  expect(chosenOrganization({ ...approval, dismisses: true }, 'PASSED', undefined)).toBeNull();
  expect(chosenOrganization(approval, 'PASSED', undefined)).toBeUndefined();
  expect(
    chosenOrganization({ method: 'ELECTION', dismisses: false, candidates }, 'PASSED', election),
  ).toBeUndefined();
});
