import type { Bearers, DetailsType, MatterDetails } from '../domain/matter-details';
import type {
  CompanyDismissalDetailsResolvers,
  CompanyEngagementDetailsResolvers,
  CostBearersResolvers,
  MatterDetailsResolvers,
} from '../generated/resolver-types';

const TYPES = {
  COMPANY_TENDER: 'CompanyTenderDetails',
  COMPANY_ENGAGEMENT: 'CompanyEngagementDetails',
  COMPANY_DISMISSAL: 'CompanyDismissalDetails',
  FEE_ADJUSTMENT: 'FeeAdjustmentDetails',
  FUND_USE: 'FundUseDetails',
  FUND_RAISING: 'FundRaisingDetails',
  REBUILDING: 'RebuildingDetails',
  COMMON_PARTS_TRADE: 'CommonPartsTradeDetails',
} as const satisfies Record<DetailsType, string>;

/** A dismissal of before there were details, which does not say whom. */
const UNNAMED_DISMISSAL = { type: 'COMPANY_DISMISSAL', organizationId: null } as const;

/** What a matter decides, as it is shown. */
export const shownDetails = (row: { readonly details: MatterDetails | null; readonly dismisses?: boolean }) =>
  row.details ?? (row.dismisses ? UNNAMED_DISMISSAL : null);

export const MatterDetailsUnion: MatterDetailsResolvers = {
  __resolveType: (details) => TYPES[(details as MatterDetails).type],
};

interface OfCompany {
  readonly organizationId: string | null;
}
const organization = (details: object) => {
  const { organizationId } = details as OfCompany;
  return organizationId === null ? null : { id: organizationId };
};
export const CompanyEngagementDetails: CompanyEngagementDetailsResolvers = { organization };
export const CompanyDismissalDetails: CompanyDismissalDetailsResolvers = { organization };

export const CostBearers: CostBearersResolvers = {
  buildingNumbers: (it) => {
    const bearers = it as Bearers;
    return bearers.scope === 'BUILDINGS' ? bearers.buildings : [];
  },
  units: (it) => {
    const bearers = it as Bearers;
    return bearers.scope === 'UNITS' ? bearers.unitIds.map((id) => ({ id })) : [];
  },
};
