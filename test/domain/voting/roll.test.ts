import { NATIONAL_2021 } from '../../../services/voting/domain/profiles';
import {
  buildRoll,
  counts,
  type RegisteredUnit,
  type RollEntry,
  rollHash,
  rollTotals,
  type SealedVote,
} from '../../../services/voting/domain/roll';

const owner = (id: string, subject: string) => ({ id, maskedName: '业*', subject, represents: false });
const unit = (unitId: string, more: Partial<RegisteredUnit> = {}): RegisteredUnit => ({
  unitId,
  buildingNumber: 1,
  unitNumber: unitId,
  kind: 'RESIDENTIAL',
  area: 10_000n,
  areaSource: 'REGISTER',
  holding: 'OWNED',
  owners: [owner(`owner-${unitId}`, `subject-${unitId}`)],
  representativeSubject: null,
  ...more,
});
const a = owner('a', 'sa');
const b = owner('b', 'sb');

test('V4: dwellings and business premises count, special spaces as the rules of the place say', () => {
  const kinds = ['RESIDENTIAL', 'COMMERCIAL', 'PARKING', 'STORAGE', 'STALL'] as const;
  const counted = (specialSpaces: Parameters<typeof counts>[1]) =>
    kinds.filter((kind) => counts({ kind }, specialSpaces));
  const none = { PARKING: 'EXCLUDE', STORAGE: 'EXCLUDE', STALL: 'EXCLUDE' } as const;
  expect(counted(none)).toEqual(['RESIDENTIAL', 'COMMERCIAL']);
  expect(counted({ ...none, PARKING: 'INCLUDE' })).toEqual(['RESIDENTIAL', 'COMMERCIAL', 'PARKING']);
  expect(counted({ PARKING: 'INCLUDE', STORAGE: 'INCLUDE', STALL: 'INCLUDE' })).toEqual(kinds);
});

describe('the roll', () => {
  test('is in the order of unit ids and counts heads by set of owners, the developer once', () => {
    const roll = buildRoll([
      unit('3', { owners: [a, b] }),
      unit('1', { owners: [a] }),
      unit('2', { owners: [b, a] }),
      unit('4', { holding: 'UNSOLD', owners: [] }),
      unit('5', { holding: 'SOLD_UNDELIVERED', owners: [b] }),
    ]);
    expect(roll.map((entry) => entry.unitId)).toEqual(['1', '2', '3', '4', '5']);
    expect(rollTotals(roll)).toEqual({ area: 50_000n, heads: 3, units: 5 });
  });

  test('lets the representative vote alone, or any co-owner where there is none', () => {
    const voters = (more: Partial<RegisteredUnit>) => buildRoll([unit('1', more)])[0]!.voterSubjects;
    expect(voters({ owners: [b, a], representativeSubject: 'sb' })).toEqual(['sb']);
    expect(voters({ owners: [b, a] })).toEqual(['sa', 'sb']);
    const onPaper = { ...a, subject: null, represents: true };
    expect(voters({ owners: [b, onPaper] })).toEqual([]);
    expect(voters({ holding: 'UNSOLD', owners: [], representativeSubject: 'agent' })).toEqual(['agent']);
    expect(voters({ holding: 'SOLD_UNDELIVERED', owners: [a] })).toEqual([]);
  });

  test('V4: owners and representatives may object; a buyer to whom nothing was delivered is none yet', () => {
    const owners = (more: Partial<RegisteredUnit>) => buildRoll([unit('1', more)])[0]!.ownerSubjects;
    expect(owners({ owners: [b, a], representativeSubject: 'sb' })).toEqual(['sa', 'sb']);
    expect(owners({ owners: [{ ...a, subject: null }] })).toEqual([]);
    expect(owners({ holding: 'SOLD_UNDELIVERED', owners: [a], representativeSubject: 'agent' })).toEqual([
      'agent',
    ]);
  });

  test.each<[string, readonly RegisteredUnit[]]>([
    ['AREA_SOURCE_MISSING', [unit('1', { areaSource: null })]],
    ['REPRESENTATIVE_MISSING', [unit('1', { owners: [a, b] })]],
    ['PARKING', [unit('1', { kind: 'PARKING' })]],
    ['STORAGE', [unit('1', { kind: 'STORAGE' })]],
    ['STALL', [unit('1', { kind: 'STALL' })]],
    ['VOTER_MISSING', [unit('1', { owners: [{ ...a, subject: null }] })]],
    ['SEVERAL_UNITS', [unit('1', { owners: [a] }), unit('2', { owners: [a] })]],
    [
      'OWNER_IN_SEVERAL_ELECTORS',
      [unit('1', { owners: [a] }), unit('2', { owners: [a, b], representativeSubject: 'sa' })],
    ],
    ['DEVELOPER', [unit('1', { holding: 'UNSOLD', owners: [], representativeSubject: 'agent' })]],
  ])('warns of %s and leaves nobody off', (warning, register) => {
    const roll = buildRoll(register);
    expect(roll).toHaveLength(register.length);
    expect(roll.at(-1)!.warnings).toEqual([warning]);
  });
});

describe('the hash of a roll from before notices were kept', () => {
  const entries = buildRoll([unit('1'), unit('2', { owners: [a, b] })]);
  const vote: SealedVote = {
    session: { id: 's', number: '2026-001', estateId: 'e', resolutionId: null, title: '选聘物业' },
    matters: [
      { id: 'm1', position: 1, kind: 'COMPANY_CHANGE', text: '选聘' },
      { id: 'm2', position: 2, kind: 'FUND_USE', text: '修缮' },
    ],
    profile: NATIONAL_2021,
    entries,
  };
  const withEntry = (more: Partial<RollEntry>): SealedVote => ({
    ...vote,
    entries: [{ ...entries[0]!, ...more }, entries[1]!],
  });

  test('does not depend on the order in which rows come', () => {
    const reversed = { ...vote, matters: [...vote.matters].reverse(), entries: [...entries].reverse() };
    expect(rollHash(reversed)).toBe(rollHash(vote));
  });

  test.each<[string, SealedVote]>([
    ['area by 0.01 m²', withEntry({ area: 10_001n })],
    ['area source', withEntry({ areaSource: 'SURVEY' })],
    ['holding', withEntry({ holding: 'UNSOLD' })],
    ['elector', withEntry({ electorKey: 'another' })],
    ['voters', withEntry({ voterSubjects: ['another'] })],
    ['unit', withEntry({ unitId: '0' })],
    ['building', withEntry({ buildingNumber: 2 })],
    ['unit number', withEntry({ unitNumber: '9' })],
    ['warnings', withEntry({ warnings: ['SEVERAL_UNITS'] })],
    ['an entry dropped', { ...vote, entries: entries.slice(1) }],
    ['an entry twice', { ...vote, entries: [...entries, entries[0]!] }],
    ['title', { ...vote, session: { ...vote.session, title: '解聘物业' } }],
    ['a text', { ...vote, matters: [{ ...vote.matters[0]!, text: '解聘' }, vote.matters[1]!] }],
    ['a matter dropped', { ...vote, matters: vote.matters.slice(0, 1) }],
    ['a rule', { ...vote, profile: { ...NATIONAL_2021, invalidCountsAsParticipation: true } }],
  ])('shows a change of %s', (_what, changed) => {
    expect(rollHash(changed)).not.toBe(rollHash(vote));
  });
});
