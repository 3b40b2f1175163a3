import fc from 'fast-check';
import { checkChoices } from '../../../services/voting/domain/ballot';
import { DEVELOPER, electorKey } from '../../../services/voting/domain/elector';
import { articleOf, MATTERS_OF_ARTICLE_278 } from '../../../services/voting/domain/matter';
import { overall } from '../../../services/voting/domain/outcome';
import type { NamedOwner } from '../../../services/voting/domain/owner';
import { NATIONAL_2021 } from '../../../services/voting/domain/profiles';
import { type RegisterEntry, registerFaults } from '../../../services/voting/domain/register';
import { nonResponseFor, sharesOf } from '../../../services/voting/domain/rule-profile';
import { missingTo } from '../../../services/voting/domain/turnout';

describe('Civil Code Art. 278', () => {
  test.each([
    [1, 'ASSEMBLY_RULES', 'GENERAL'],
    [2, 'COVENANT', 'GENERAL'],
    [3, 'COMMITTEE_ELECTION', 'GENERAL'],
    [4, 'COMPANY_CHANGE', 'GENERAL'],
    [5, 'FUND_USE', 'GENERAL'],
    [6, 'FUND_RAISING', 'MAJOR'],
    [7, 'REBUILDING', 'MAJOR'],
    [8, 'COMMON_PARTS_USE', 'MAJOR'],
    [9, 'OTHER_MAJOR', 'GENERAL'],
  ] as const)('item %i: %s is %s', (item, kind, matterClass) => {
    expect(MATTERS_OF_ARTICLE_278[kind]).toEqual({ item, class: matterClass });
  });

  test('there are nine items, each with its article', () => {
    const laws = Object.values(MATTERS_OF_ARTICLE_278);
    expect(laws.map((law) => law.item)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
    expect(articleOf(laws[6]!)).toBe('《民法典》第二百七十八条第一款第（七）项');
  });

  test('two thirds take part; more than half, or at least three quarters, agree', () => {
    const shown = (it: 'GENERAL' | 'MAJOR') =>
      sharesOf(NATIONAL_2021.thresholds[it]).map(
        ({ threshold: t }) => `${t.comparator} ${t.numerator}/${t.denominator}`,
      );
    expect(shown('GENERAL')).toEqual(['AT_LEAST 2/3', 'AT_LEAST 2/3', 'MORE_THAN 1/2', 'MORE_THAN 1/2']);
    expect(shown('MAJOR')).toEqual(['AT_LEAST 2/3', 'AT_LEAST 2/3', 'AT_LEAST 3/4', 'AT_LEAST 3/4']);
  });
});

describe('FOLLOW_MAJORITY', () => {
  const follow = { ...NATIONAL_2021, nonResponse: 'FOLLOW_MAJORITY' as const };
  test.each([
    ['an ordinary matter', follow, 'FUND_USE', 'FOLLOW_MAJORITY'],
    ['never an election', follow, 'COMMITTEE_ELECTION', 'NOT_PARTICIPATED'],
    ['not a MAJOR matter', follow, 'REBUILDING', 'NOT_PARTICIPATED'],
    [
      'a MAJOR matter where the rules say so',
      { ...follow, followMajorityInMajor: true },
      'REBUILDING',
      'FOLLOW_MAJORITY',
    ],
    ['nowhere by default', NATIONAL_2021, 'FUND_USE', 'NOT_PARTICIPATED'],
  ] as const)('%s', (_title, profile, kind, expected) => {
    expect(nonResponseFor(profile, kind)).toBe(expected);
  });
});

describe('electors', () => {
  test('are the set of owners, whatever the order', () => {
    expect(electorKey('OWNED', ['b', 'a'])).toBe(electorKey('OWNED', ['a', 'b']));
    expect(electorKey('OWNED', ['a'])).not.toBe(electorKey('OWNED', ['a', 'b']));
  });

  test('the developer is one, unsold and undelivered together, whoever has bought', () => {
    expect([electorKey('UNSOLD', []), electorKey('SOLD_UNDELIVERED', ['buyer'])]).toEqual([
      DEVELOPER,
      DEVELOPER,
    ]);
  });
});

describe('a ballot', () => {
  test.each([
    ['MATTER_NOT_POSTED', ['m1', 'x'], { code: 'MATTER_NOT_POSTED', index: 1 }],
    ['CHOICE_REPEATED', ['m1', 'm1'], { code: 'CHOICE_REPEATED', index: 1 }],
    ['CHOICE_MISSING', ['m2'], { code: 'CHOICE_MISSING', index: null }],
  ])('%s', (_code, chosen, error) => {
    expect(checkChoices(['m1', 'm2'], chosen)).toEqual({ ok: false, error });
  });

  test('says one thing about each matter, in any order', () => {
    expect(checkChoices(['m1', 'm2'], ['m2', 'm1']).ok).toBe(true);
  });
});

describe('an import', () => {
  const owner: NamedOwner = {
    kind: 'PERSON',
    name: '甲一',
    subject: 's1',
    document: null,
    phone: null,
    share: null,
    represents: false,
  };
  const another: NamedOwner = { ...owner, name: '乙二', subject: 's2' };
  const half = { numerator: 1, denominator: 2 };
  const fine: RegisterEntry = {
    unitId: 'u1',
    kind: 'RESIDENTIAL',
    area: 1n,
    areaSource: null,
    holding: 'OWNED',
    owners: [owner],
    representativeSubject: null,
  };
  const other: RegisterEntry = { ...fine, unitId: 'u2' };
  const known = new Set(['u1', 'u2']);

  test.each<[string, Partial<RegisterEntry>, string]>([
    ['UNIT_UNKNOWN', { unitId: 'u9' }, 'unitId'],
    ['UNIT_REPEATED', { unitId: 'u1' }, 'unitId'],
    ['AREA_NOT_POSITIVE', { area: 0n }, 'area'],
    ['OWNERS_MISSING', { owners: [] }, 'owners'],
    [
      'OWNERS_TOO_MANY',
      { owners: Array.from({ length: 201 }, (_, i) => ({ ...another, subject: `t${i}` })) },
      'owners',
    ],
    ['SHARE_INVALID', { owners: [{ ...owner, share: { numerator: 3, denominator: 2 } }] }, 'owners'],
    ['SHARES_NOT_ONE', { owners: [{ ...owner, share: half }] }, 'owners'],
    ['SHARES_NOT_ONE', { owners: [{ ...owner, share: half }, another] }, 'owners'],
    [
      'REPRESENTATIVES_TOO_MANY',
      { owners: [owner, another].map((it) => ({ ...it, represents: true })) },
      'owners',
    ],
    ['OWNER_REPEATED', { owners: [owner, owner] }, 'owners'],
    ['OWNER_NAME_DIFFERS', { owners: [{ ...owner, name: '乙二' }] }, 'owners'],
    ['REPRESENTATIVE_NOT_OWNER', { representativeSubject: 's9' }, 'representativeSubject'],
  ])('%s', (code, fault, field) => {
    expect(registerFaults([fine, { ...other, ...fault }], known)).toEqual([{ code, index: 1, field }]);
  });

  test('shows every fault at once', () => {
    const faults = registerFaults(
      [
        { ...fine, area: 0n },
        { ...fine, owners: [] },
      ],
      known,
    );
    expect(faults.map(({ index, code }) => `${index} ${code}`)).toEqual([
      '0 AREA_NOT_POSITIVE',
      '1 UNIT_REPEATED',
      '1 OWNERS_MISSING',
    ]);
  });

  test('the developer has no owners, and an agent of its own choice', () => {
    const unsold: RegisterEntry = { ...other, holding: 'UNSOLD', owners: [], representativeSubject: 'agent' };
    expect(registerFaults([fine, unsold], known)).toEqual([]);
  });
});

test('what is missing is the least that suffices', () => {
  fc.assert(
    fc.property(
      fc.bigInt(1n, 10n ** 12n),
      fc.bigInt(0n, 10n ** 12n),
      fc.constantFrom('AT_LEAST' as const, 'MORE_THAN' as const),
      fc.constantFrom([2, 3], [1, 2], [3, 4]),
      (whole, some, comparator, [numerator, denominator]) => {
        const part = some % (whole + 1n);
        const missing = missingTo(part, whole, {
          numerator: numerator!,
          denominator: denominator!,
          comparator,
          article: '',
        });
        const over = (x: bigint) => x * BigInt(denominator!) - BigInt(numerator!) * whole;
        const enough = (x: bigint) => (comparator === 'AT_LEAST' ? over(x) >= 0n : over(x) > 0n);
        return missing === 0n ? enough(part) : enough(part + missing) && !enough(part + missing - 1n);
      },
    ),
    { numRuns: 1000 },
  );
});

test('several matters: all must pass, otherwise the first that did not', () => {
  const passed = { status: 'PASSED' as const, id: 1 };
  const rejected = { status: 'REJECTED' as const, id: 2 };
  expect(overall([passed, { ...passed, id: 3 }])).toBe(passed);
  expect(overall([passed, rejected, { status: 'NOT_QUORATE' as const, id: 3 }])).toBe(rejected);
  expect(overall([])).toBeNull();
});
