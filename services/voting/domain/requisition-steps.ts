import { err, ok, type Result } from '../../../platform/result';

export const REQUISITION_STATES = ['OPEN', 'REACHED', 'WITHDRAWN', 'LAPSED'] as const;
export type RequisitionState = (typeof REQUISITION_STATES)[number];
export const REQUISITION_ACTS = [
  'supportRequisition',
  'withdrawRequisitionSupport',
  'withdrawRequisition',
  'answerRequisition',
] as const;
export type RequisitionAct = (typeof REQUISITION_ACTS)[number];
export type RequisitionRefusal =
  | 'REQUISITION_NOT_REACHED'
  | 'REQUISITION_REACHED'
  | 'REQUISITION_WITHDRAWN'
  | 'REQUISITION_LAPSED';

/**
 * Every state × every act, null where it may be done. What has reached its share is no longer the filer's nor a
 * supporter's to take back: the meeting is owed to all who demanded it.
 */
export const REQUISITION_STEPS: Readonly<
  Record<RequisitionState, Readonly<Record<RequisitionAct, RequisitionRefusal | null>>>
> = {
  OPEN: {
    supportRequisition: null,
    withdrawRequisitionSupport: null,
    withdrawRequisition: null,
    answerRequisition: 'REQUISITION_NOT_REACHED',
  },
  REACHED: {
    supportRequisition: 'REQUISITION_REACHED',
    withdrawRequisitionSupport: 'REQUISITION_REACHED',
    withdrawRequisition: 'REQUISITION_REACHED',
    answerRequisition: null,
  },
  WITHDRAWN: {
    supportRequisition: 'REQUISITION_WITHDRAWN',
    withdrawRequisitionSupport: 'REQUISITION_WITHDRAWN',
    withdrawRequisition: 'REQUISITION_WITHDRAWN',
    answerRequisition: 'REQUISITION_WITHDRAWN',
  },
  LAPSED: {
    supportRequisition: 'REQUISITION_LAPSED',
    withdrawRequisitionSupport: 'REQUISITION_LAPSED',
    withdrawRequisition: 'REQUISITION_LAPSED',
    answerRequisition: 'REQUISITION_LAPSED',
  },
};

interface Collected {
  readonly state: RequisitionState;
  /** The last day on which support is collected. */
  readonly support_until: string;
}

/** Where it stands on a day: what has not reached its share by the last day has lapsed, whether or not anybody wrote it down. */
export const requisitionOn = ({ state, support_until }: Collected, day: string): RequisitionState =>
  state === 'OPEN' && day > support_until ? 'LAPSED' : state;

export function decideRequisition(
  requisition: Collected,
  act: RequisitionAct,
  day: string,
): Result<null, RequisitionRefusal> {
  const barred = REQUISITION_STEPS[requisitionOn(requisition, day)][act];
  return barred === null ? ok(null) : err(barred);
}
