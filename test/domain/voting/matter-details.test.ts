import {
  DETAILS_TYPES,
  decidedOf,
  decisionZh,
  fitsMatter,
  isBeforeClose,
} from '../../../services/voting/domain/matter-details';
import { explainOutcome } from '../../../services/voting/domain/outcome';
import { type AskedDetails, readDetails } from '../../../services/voting/domain/read-details';
import { EACH, known } from './details-of-each-kind';

describe('V13: what a matter decides', () => {
  test('every kind of details stands here', () => {
    expect(EACH.map(({ kept }) => kept.type)).toEqual(DETAILS_TYPES);
  });
  test.each(EACH)(
    '$kept.type is kept exactly, told without what was written, and said',
    ({ of, asked, kept, told, zh }) => {
      expect(readDetails(of, asked, known)).toEqual({ ok: true, value: kept });
      expect(decidedOf(kept)).toEqual(told);
      expect(decisionZh(kept)).toBe(zh);
    },
  );
  test('each fits its own kind and method and no other', () => {
    const matters = (
      [
        'COMPANY_CHANGE',
        'OTHER_MAJOR',
        'FUND_USE',
        'FUND_RAISING',
        'REBUILDING',
        'COMMON_PARTS_USE',
        'COVENANT',
        'ASSEMBLY_RULES',
        'COMMITTEE_ELECTION',
      ] as const
    ).flatMap((kind) => (['APPROVAL', 'SELECTION', 'ELECTION'] as const).map((method) => ({ kind, method })));
    for (const { of, asked, kept } of EACH)
      for (const matter of matters) {
        const fits = matter.kind === of.kind && matter.method === of.method;
        expect(fitsMatter(kept.type, matter)).toBe(fits);
        const read = readDetails(matter, asked, known);
        expect(read.ok ? null : read.error.code).toBe(fits ? null : 'DETAILS_NOT_FOR_KIND');
      }
  });
  test('DETAILS_MISSING: yes and no on the company say which; elsewhere a text may be all', () => {
    const company = { kind: 'COMPANY_CHANGE', method: 'APPROVAL' } as const;
    expect(readDetails(company, null, known)).toEqual({
      ok: false,
      error: { code: 'DETAILS_MISSING', path: [] },
    });
    expect(readDetails(company, null, known, false)).toEqual({ ok: true, value: null });
    for (const { of } of EACH)
      if (of.kind !== 'COMPANY_CHANGE' || of.method === 'SELECTION')
        expect(readDetails(of, null, known)).toEqual({ ok: true, value: null });
  });

  const [tender, engagement, dismissal, fee, use, raising, rebuilding, trade] = EACH.map(
    ({ asked }) => asked,
  ) as [
    AskedDetails,
    AskedDetails,
    AskedDetails,
    AskedDetails,
    AskedDetails,
    AskedDetails,
    AskedDetails,
    AskedDetails,
  ];
  const rates = (...of: NonNullable<AskedDetails['feeAdjustment']>['rates']) => ({
    feeAdjustment: { ...fee.feeAdjustment!, rates: of },
  });
  const home = { unitKind: 'RESIDENTIAL', from: 145n, to: 165n } as const;
  const bears = (bearers: object) => ({ fundUse: { ...use.fundUse!, bearers } });
  test.each<[string, AskedDetails, string, ...string[]]>([
    ['nothing', {}, 'DETAILS_NOT_ONE'],
    ['nothing but nulls', { fundUse: null, rebuilding: null }, 'DETAILS_NOT_ONE'],
    ['two', { ...use, ...raising }, 'DETAILS_NOT_ONE'],
    [
      'no criteria',
      { companyTender: { criteria: ' ', termMonths: 36 } },
      'INPUT_INVALID',
      'companyTender',
      'criteria',
    ],
    [
      'no term',
      { companyTender: { criteria: '报价', termMonths: 0 } },
      'TERM_OUT_OF_RANGE',
      'companyTender',
      'termMonths',
    ],
    [
      'a longer term',
      { companyEngagement: { ...engagement.companyEngagement!, termMonths: 241 } },
      'TERM_OUT_OF_RANGE',
      'companyEngagement',
      'termMonths',
    ],
    [
      'an unknown company',
      { companyEngagement: { organizationId: 'x', termMonths: 1 } },
      'DETAILS_NOT_A_COMPANY',
      'companyEngagement',
      'organizationId',
    ],
    [
      'an unknown company dismissed',
      { companyDismissal: { ...dismissal.companyDismissal!, organizationId: 'x' } },
      'DETAILS_NOT_A_COMPANY',
      'companyDismissal',
      'organizationId',
    ],
    ['no fee', rates(), 'FEE_RATES_UNSOUND', 'feeAdjustment', 'rates'],
    ['a kind twice', rates(home, { ...home, to: 170n }), 'FEE_RATES_UNSOUND', 'feeAdjustment', 'rates', '1'],
    ['the fee of before', rates({ ...home, to: 145n }), 'FEE_RATES_UNSOUND', 'feeAdjustment', 'rates', '0'],
    [
      'nothing where nothing was',
      rates({ unitKind: 'STALL', to: 0n }),
      'FEE_RATES_UNSOUND',
      'feeAdjustment',
      'rates',
      '0',
    ],
    ['a fee below nothing', rates({ ...home, to: -1n }), 'FEE_RATES_UNSOUND', 'feeAdjustment', 'rates', '0'],
    [
      'a fee of before of nothing',
      rates({ ...home, from: 0n }),
      'FEE_RATES_UNSOUND',
      'feeAdjustment',
      'rates',
      '0',
    ],
    [
      'a fee beyond a thousand yuan',
      rates({ ...home, to: 100_001n }),
      'FEE_RATES_UNSOUND',
      'feeAdjustment',
      'rates',
      '0',
    ],
    [
      'no amount',
      { fundUse: { ...use.fundUse!, amount: 0n } },
      'MATTER_AMOUNT_OUT_OF_RANGE',
      'fundUse',
      'amount',
    ],
    [
      'too much',
      { fundUse: { ...use.fundUse!, amount: 1_000_000_000_001n } },
      'MATTER_AMOUNT_OUT_OF_RANGE',
      'fundUse',
      'amount',
    ],
    [
      'a long project',
      { fundUse: { ...use.fundUse!, project: '长'.repeat(201) } },
      'INPUT_INVALID',
      'fundUse',
      'project',
    ],
    [
      'a building that is not there',
      bears({ buildingNumbers: [3, 4] }),
      'BEARERS_UNKNOWN',
      'fundUse',
      'bearers',
      'buildingNumbers',
    ],
    [
      'a building twice',
      bears({ buildingNumbers: [3, 3] }),
      'BEARERS_UNKNOWN',
      'fundUse',
      'bearers',
      'buildingNumbers',
    ],
    [
      'no building',
      bears({ buildingNumbers: [] }),
      'BEARERS_UNKNOWN',
      'fundUse',
      'bearers',
      'buildingNumbers',
    ],
    [
      'a unit that is not there',
      bears({ unitIds: ['u1', 'u9'] }),
      'BEARERS_UNKNOWN',
      'fundUse',
      'bearers',
      'unitIds',
    ],
    [
      'buildings and units',
      bears({ unitIds: ['u1'], buildingNumbers: [3] }),
      'BEARERS_UNKNOWN',
      'fundUse',
      'bearers',
      'unitIds',
    ],
    [
      'both amounts',
      { fundRaising: { ...raising.fundRaising!, total: 5n } },
      'RAISING_NOT_ONE',
      'fundRaising',
    ],
    [
      'neither amount',
      { fundRaising: { reason: '余额不足', bearers: {} } },
      'RAISING_NOT_ONE',
      'fundRaising',
    ],
    [
      'an empty permit',
      { rebuilding: { ...rebuilding.rebuilding!, permit: '' } },
      'INPUT_INVALID',
      'rebuilding',
      'permit',
    ],
    [
      'no budget',
      { rebuilding: { ...rebuilding.rebuilding!, budget: -1n } },
      'MATTER_AMOUNT_OUT_OF_RANGE',
      'rebuilding',
      'budget',
    ],
    [
      'a trade without its term',
      { commonPartsTrade: { ...trade.commonPartsTrade!, termMonths: null } },
      'TRADE_INCOMPLETE',
      'commonPartsTrade',
    ],
    [
      'a revenue alone',
      { commonPartsTrade: { part: '屋顶', use: '广告', yearlyRevenue: 1n } },
      'TRADE_INCOMPLETE',
      'commonPartsTrade',
    ],
  ])('refuses %s', (_what, asked, code, ...path) => {
    const of = EACH.find((it) =>
      Object.keys(it.asked).some((field) => (asked as Record<string, unknown>)[field]),
    )?.of;
    expect(readDetails(of ?? EACH[4]!.of, asked, known)).toEqual({ ok: false, error: { code, path } });
  });

  test('an amount in all, units by name, a mere change of use, a fee that ends', () => {
    const units = readDetails(
      EACH[5]!.of,
      { fundRaising: { reason: '补足', total: 5n, bearers: { unitIds: ['u2', 'u1'] } } },
      known,
    );
    expect(units.ok && decisionZh(units.value!)).toBe('向2户业主筹集维修资金共0.05元，理由：补足');
    expect(units.ok && units.value).toMatchObject({ bearers: { scope: 'UNITS', unitIds: ['u1', 'u2'] } });
    const change = readDetails(EACH[7]!.of, { commonPartsTrade: { part: '架空层', use: '健身角' } }, known);
    expect(change.ok && decisionZh(change.value!)).toBe('将架空层用于健身角');
    const ends = readDetails(EACH[3]!.of, rates({ unitKind: 'STORAGE', from: 50n, to: 0n }), known);
    expect(ends.ok && decisionZh(ends.value!)).toBe(
      '物业费自2027-01-01起：储藏室每平方米每月由0.50元调整为0.00元',
    );
    expect(tender.companyTender && readDetails(EACH[0]!.of, tender, known).ok).toBe(true);
  });

  test('a fee and a dismissal take effect after the last day of voting; others may when they are passed', () => {
    const [dismissed, adjusted, used] = [EACH[2]!.kept, EACH[3]!.kept, EACH[4]!.kept];
    const at = (moment: string) => new Date(moment);
    expect(isBeforeClose(adjusted, at('2026-12-31T18:00:00+08:00'))).toBe(false);
    // Midnight ends the day before.
    expect(isBeforeClose(adjusted, at('2027-01-01T00:00:00+08:00'))).toBe(false);
    expect(isBeforeClose(adjusted, at('2027-01-01T00:00:01+08:00'))).toBe(true);
    expect(isBeforeClose(dismissed, at('2027-02-28T18:00:00+08:00'))).toBe(false);
    expect(isBeforeClose(dismissed, at('2027-03-01T18:00:00+08:00'))).toBe(true);
    for (const it of [used, null]) expect(isBeforeClose(it, at('2040-01-01T00:00:00+08:00'))).toBe(false);
  });

  test('an outcome says what was decided and how it came out; a tender whom it chose, where it passed', () => {
    const [tendered, , , , used] = EACH.map(({ kept }) => kept);
    expect(explainOutcome('PASSED', tendered!, '乙物业')).toBe('通过：选聘乙物业，合同期限36个月。');
    expect(explainOutcome('NOT_QUORATE', tendered!, '乙物业')).toBe(
      '参与未达法定比例：选聘物业服务企业，合同期限36个月。',
    );
    expect(explainOutcome('REJECTED', used!, null)).toBe(
      '未通过：使用维修资金86000.00元，用于外墙修缮，由3、5号楼业主分摊。',
    );
    expect(explainOutcome('PASSED', null, null)).toBeNull();
  });
});
