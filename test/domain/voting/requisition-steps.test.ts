import {
  decideRequisition,
  REQUISITION_ACTS,
  REQUISITION_STATES,
  type RequisitionAct,
  type RequisitionState,
  requisitionOn,
} from '../../../services/voting/domain/requisition-steps';

const DAY = '2026-11-22';
/** What each act is refused with on the last day of collecting; null where it may be done. */
const MATRIX: Readonly<Record<RequisitionState, Readonly<Record<RequisitionAct, string | null>>>> = {
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

test.each(REQUISITION_STATES.flatMap((state) => REQUISITION_ACTS.map((act) => [state, act] as const)))(
  'V14: %s: %s',
  (state, act) => {
    const decided = decideRequisition({ state, support_until: DAY }, act, DAY);
    expect(decided.ok ? null : decided.error).toBe(MATRIX[state][act]);
  },
);

test('V14: after the last day what is open has lapsed, and nothing else', () => {
  const after = REQUISITION_STATES.map((state) => requisitionOn({ state, support_until: DAY }, '2026-11-23'));
  expect(after).toEqual(['LAPSED', 'REACHED', 'WITHDRAWN', 'LAPSED']);
});
