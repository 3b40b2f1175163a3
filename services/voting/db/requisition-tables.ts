import {
  bigint,
  date,
  id,
  instant,
  integer,
  integerKey,
  key,
  optionalDate,
  optionalInstant,
  table,
  text,
  textKey,
} from '../../../platform/tables';
import type { VotingMatterKind } from '../domain/kinds';
import type { RequisitionRule } from '../domain/requisition';
import type { RequisitionState } from '../domain/requisition-steps';
import type { OwnedIn } from './circles';

export interface StoredRequisition {
  readonly id: string;
  readonly version: number;
  readonly estate_id: string;
  readonly text: string;
  readonly filed_by: string;
  readonly filed_at: Date;
  readonly state: RequisitionState;
  /** The last day on which support is collected. */
  readonly support_until: string;
  readonly withdrawn_at: Date | null;
  readonly counted_by: RequisitionRule['by'];
  readonly numerator: number;
  readonly denominator: number;
  readonly organize_days: number;
  /** 0.01 m², as all of this at the last support. */
  readonly supported_area: string;
  readonly supported_heads: number;
  readonly total_area: string;
  readonly total_heads: number;
  readonly counted_at: Date;
  readonly reached_at: Date | null;
  readonly organize_by: string | null;
}
export const requisitions = table<StoredRequisition>('requisitions', {
  id: key,
  version: integer,
  estate_id: id,
  text,
  filed_by: text,
  filed_at: instant,
  state: text,
  support_until: date,
  withdrawn_at: optionalInstant,
  counted_by: text,
  numerator: integer,
  denominator: integer,
  organize_days: integer,
  supported_area: bigint,
  supported_heads: integer,
  total_area: bigint,
  total_heads: integer,
  counted_at: instant,
  reached_at: optionalInstant,
  organize_by: optionalDate,
});
/** As it is read: with the organizations that must answer it. */
export interface RequisitionRow extends StoredRequisition, OwnedIn {
  readonly runner_organization_ids: readonly string[];
}

export interface RequisitionMatterRow {
  readonly requisition_id: string;
  readonly position: number;
  readonly kind: VotingMatterKind;
  readonly text: string;
}
export const requisitionMatters = table<RequisitionMatterRow>('requisition_matters', {
  requisition_id: key,
  position: integerKey,
  kind: text,
  text,
});

interface StoredRequisitionSupport {
  readonly requisition_id: string;
  readonly unit_id: string;
  readonly elector_key: string;
  /** Which time the elector gives it for the unit. */
  readonly number: number;
  readonly estate_id: string;
  readonly supporter_subject: string;
  readonly supported_at: Date;
}
export const requisitionSupports = table<StoredRequisitionSupport>('requisition_supports', {
  requisition_id: key,
  unit_id: key,
  elector_key: textKey,
  number: integerKey,
  estate_id: id,
  supporter_subject: text,
  supported_at: instant,
});

interface StoredSupportWithdrawal {
  readonly requisition_id: string;
  readonly unit_id: string;
  readonly elector_key: string;
  readonly number: number;
  readonly withdrawn_at: Date;
}
export const supportWithdrawals = table<StoredSupportWithdrawal>('requisition_support_withdrawals', {
  requisition_id: key,
  unit_id: key,
  elector_key: textKey,
  number: integerKey,
  withdrawn_at: instant,
});

export const requisitionTables = [requisitions, requisitionMatters, requisitionSupports, supportWithdrawals];
export const requisitionAppendOnly = [
  'requisition_matters',
  'requisition_supports',
  'requisition_support_withdrawals',
];
