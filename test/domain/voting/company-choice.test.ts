import { chosenOrganization, engagedBy } from '../../../services/voting/domain/company-choice';

const candidates = [
  { id: 'a', organizationId: 'company-a' },
  { id: 'b', organizationId: 'company-b' },
];
const selection = { method: 'SELECTION', dismisses: false, details: null, candidates } as const;
const approval = { method: 'APPROVAL', dismisses: false, details: null, candidates: [] } as const;
const named = { organizationId: 'company-c', organizationName: '丙物业' };
const engagement = { type: 'COMPANY_ENGAGEMENT', ...named, termMonths: 36 } as const;
const dismissal = { type: 'COMPANY_DISMISSAL', ...named, endsOn: '2027-03-01' } as const;
const standing = (candidateId: string, result: 'ELECTED' | 'NOT_ELECTED') =>
  ({ candidateId, result }) as never;
const election = { standings: [standing('a', 'NOT_ELECTED'), standing('b', 'ELECTED')] };

test('V13: whom a matter on the company engages: the chosen one, nobody, or what a matter of before leaves open', () => {
  expect(chosenOrganization(selection, 'PASSED', election)).toBe('company-b');
  for (const status of ['NOT_CONSTITUTED', 'NOT_QUORATE', 'VOIDED', undefined] as const)
    expect(chosenOrganization(selection, status, election)).toBeNull();
  expect(chosenOrganization({ ...approval, dismisses: true }, 'PASSED', undefined)).toBeNull();
  expect(chosenOrganization(approval, 'PASSED', undefined)).toBeUndefined();
  expect(
    chosenOrganization({ ...approval, method: 'ELECTION', candidates }, 'PASSED', election),
  ).toBeUndefined();
});

test('V13: yes to an engagement engages its company; a no, and any dismissal, nobody', () => {
  expect(chosenOrganization({ ...approval, details: engagement }, 'PASSED', undefined)).toBe('company-c');
  for (const status of ['REJECTED', 'VOIDED', undefined] as const)
    expect(chosenOrganization({ ...approval, details: engagement }, status, undefined)).toBeNull();
  expect(chosenOrganization({ ...approval, details: dismissal }, 'PASSED', undefined)).toBeNull();
  expect(engagedBy(engagement, true)).toBe('company-c');
  expect(engagedBy(engagement, false)).toBeNull();
  expect(engagedBy(dismissal, true)).toBeNull();
  expect(engagedBy(null, true)).toBeUndefined();
});
