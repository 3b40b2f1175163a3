import type { MatterDetails } from '../../../services/voting/domain/matter-details';
import type { AskedDetails, KnownThere, readDetails } from '../../../services/voting/domain/read-details';

export const known: KnownThere = {
  companies: new Map([['c1', '甲物业']]),
  buildings: new Set([3, 5, 7]),
  units: new Set(['u1', 'u2']),
};

/** One of each, as it is asked for, with the matter it is of, what is kept, what is told, and what is said of it. */
export const EACH: readonly {
  readonly of: Parameters<typeof readDetails>[0];
  readonly asked: AskedDetails;
  readonly kept: MatterDetails;
  readonly told: object;
  readonly zh: string;
}[] = [
  {
    of: { kind: 'COMPANY_CHANGE', method: 'SELECTION' },
    asked: { companyTender: { criteria: ' 报价四成、方案六成 ', termMonths: 36 } },
    kept: { type: 'COMPANY_TENDER', criteria: '报价四成、方案六成', termMonths: 36 },
    told: { type: 'COMPANY_TENDER', termMonths: 36 },
    zh: '选聘物业服务企业，合同期限36个月',
  },
  {
    of: { kind: 'COMPANY_CHANGE', method: 'APPROVAL' },
    asked: { companyEngagement: { organizationId: 'c1', termMonths: 12 } },
    kept: { type: 'COMPANY_ENGAGEMENT', organizationId: 'c1', organizationName: '甲物业', termMonths: 12 },
    told: { type: 'COMPANY_ENGAGEMENT', organizationId: 'c1', termMonths: 12 },
    zh: '聘用甲物业，合同期限12个月',
  },
  {
    of: { kind: 'COMPANY_CHANGE', method: 'APPROVAL' },
    asked: { companyDismissal: { organizationId: 'c1', endsOn: '2027-03-01' } },
    kept: {
      type: 'COMPANY_DISMISSAL',
      organizationId: 'c1',
      organizationName: '甲物业',
      endsOn: '2027-03-01',
    },
    told: { type: 'COMPANY_DISMISSAL', organizationId: 'c1', endsOn: '2027-03-01' },
    zh: '解聘甲物业，自2027-03-01起不再服务',
  },
  {
    of: { kind: 'OTHER_MAJOR', method: 'APPROVAL' },
    asked: {
      feeAdjustment: {
        effectiveOn: '2027-01-01',
        rates: [
          { unitKind: 'RESIDENTIAL', from: 145n, to: 165n },
          { unitKind: 'STORAGE', to: 50n },
        ],
      },
    },
    kept: {
      type: 'FEE_ADJUSTMENT',
      effectiveOn: '2027-01-01',
      rates: [
        { unitKind: 'RESIDENTIAL', from: '145', to: '165' },
        { unitKind: 'STORAGE', from: null, to: '50' },
      ],
    },
    told: {
      type: 'FEE_ADJUSTMENT',
      effectiveOn: '2027-01-01',
      rates: [
        { unitKind: 'RESIDENTIAL', from: '145', to: '165' },
        { unitKind: 'STORAGE', from: null, to: '50' },
      ],
    },
    zh: '物业费自2027-01-01起：住宅每平方米每月由1.45元调整为1.65元；储藏室每平方米每月0.50元',
  },
  {
    of: { kind: 'FUND_USE', method: 'APPROVAL' },
    asked: { fundUse: { project: '外墙修缮', amount: 8_600_000n, bearers: { buildingNumbers: [5, 3] } } },
    kept: {
      type: 'FUND_USE',
      project: '外墙修缮',
      amount: '8600000',
      bearers: { scope: 'BUILDINGS', buildings: [3, 5] },
    },
    told: { type: 'FUND_USE', amount: '8600000', bearers: { scope: 'BUILDINGS', buildings: [3, 5] } },
    zh: '使用维修资金86000.00元，用于外墙修缮，由3、5号楼业主分摊',
  },
  {
    of: { kind: 'FUND_RAISING', method: 'APPROVAL' },
    asked: { fundRaising: { reason: '余额不足', perSquareMetre: 1000n, bearers: {} } },
    kept: {
      type: 'FUND_RAISING',
      reason: '余额不足',
      perSquareMetre: '1000',
      total: null,
      bearers: { scope: 'ESTATE' },
    },
    told: { type: 'FUND_RAISING', perSquareMetre: '1000', total: null, bearers: { scope: 'ESTATE' } },
    zh: '向全体业主筹集维修资金每平方米10.00元，理由：余额不足',
  },
  {
    of: { kind: 'REBUILDING', method: 'APPROVAL' },
    asked: { rebuilding: { part: '二单元加装电梯', permit: '建〔示例〕7号', budget: 50_000_000n } },
    kept: { type: 'REBUILDING', part: '二单元加装电梯', permit: '建〔示例〕7号', budget: '50000000' },
    told: { type: 'REBUILDING', budget: '50000000' },
    zh: '改建、重建二单元加装电梯，预算500000.00元，许可文号建〔示例〕7号',
  },
  {
    of: { kind: 'COMMON_PARTS_USE', method: 'APPROVAL' },
    asked: {
      commonPartsTrade: {
        part: '东侧道路边角',
        use: '充电棚',
        counterparty: '示例充电',
        yearlyRevenue: 1_200_000n,
        termMonths: 60,
      },
    },
    kept: {
      type: 'COMMON_PARTS_TRADE',
      part: '东侧道路边角',
      use: '充电棚',
      counterparty: '示例充电',
      yearlyRevenue: '1200000',
      termMonths: 60,
    },
    told: { type: 'COMMON_PARTS_TRADE', yearlyRevenue: '1200000', termMonths: 60 },
    zh: '将东侧道路边角用于充电棚，由示例充电经营，年收益12000.00元，期限60个月',
  },
];
