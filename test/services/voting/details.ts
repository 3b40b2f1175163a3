import { companyId } from './election';

/** A company of the directory, which stands, is engaged or dismissed. */
export const COMPANY = '示例物业甲';
export const OTHER = '示例物业乙';

/** A matter of each kind that decides something. */
export const tender = (candidates: readonly object[]) => ({
  kind: 'COMPANY_CHANGE',
  text: '从应征企业中选聘物业服务企业',
  method: 'SELECTION',
  candidates,
  details: { companyTender: { criteria: '报价四成、方案六成', termMonths: 36 } },
});
export const engagement = (organizationId = companyId(COMPANY)) => ({
  kind: 'COMPANY_CHANGE',
  text: '续聘物业服务企业',
  details: { companyEngagement: { organizationId, termMonths: 24 } },
});
export const dismissal = (organizationId = companyId(OTHER), endsOn = '2027-04-01') => ({
  kind: 'COMPANY_CHANGE',
  text: '解聘物业服务企业',
  details: { companyDismissal: { organizationId, endsOn } },
});
export const feeAdjustment = (effectiveOn = '2027-01-01') => ({
  kind: 'OTHER_MAJOR',
  text: '调整物业费',
  details: {
    feeAdjustment: {
      effectiveOn,
      rates: [
        { unitKind: 'RESIDENTIAL', from: '1.45', to: '1.65' },
        { unitKind: 'STORAGE', from: null, to: '0.50' },
      ],
    },
  },
});
export const fundUse = (bearers: object = {}) => ({
  kind: 'FUND_USE',
  text: '使用维修资金',
  details: { fundUse: { project: '东侧排水管网改造', amount: '860000.00', bearers } },
});
export const fundRaising = {
  kind: 'FUND_RAISING',
  text: '筹集维修资金',
  details: { fundRaising: { reason: '余额不足百分之三十', perSquareMetre: '30.00' } },
};
export const rebuilding = {
  kind: 'REBUILDING',
  text: '加装电梯',
  details: { rebuilding: { part: '二单元加装电梯', permit: '建〔示例〕7号', budget: '500000.00' } },
};
export const commonPartsTrade = {
  kind: 'COMMON_PARTS_USE',
  text: '设置充电棚',
  details: {
    commonPartsTrade: {
      part: '东侧道路边角',
      use: '电动自行车充电棚',
      counterparty: '示例充电公司',
      yearlyRevenue: '12000.00',
      termMonths: 60,
    },
  },
};

export const DETAILS = `details { __typename
  ... on CompanyTenderDetails { criteria termMonths }
  ... on CompanyEngagementDetails { organization { id } organizationName months: termMonths }
  ... on CompanyDismissalDetails { dismissed: organization { id } dismissedName: organizationName endsOn }
  ... on FeeAdjustmentDetails { effectiveOn rates { unitKind from to } }
  ... on FundUseDetails { project amount bearers { scope buildingNumbers units { id } } }
  ... on FundRaisingDetails { reason perSquareMetre total bearers { scope buildingNumbers units { id } } }
  ... on RebuildingDetails { part permit budget }
  ... on CommonPartsTradeDetails { part use counterparty yearlyRevenue term: termMonths } }`;
