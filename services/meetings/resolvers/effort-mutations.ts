import { answerUpwardRequest } from './Mutation/answerUpwardRequest';
import { cancelJointOperation } from './Mutation/cancelJointOperation';
import { changeTaskForceMembers } from './Mutation/changeTaskForceMembers';
import { completeJointOperation } from './Mutation/completeJointOperation';
import { endTaskForce } from './Mutation/endTaskForce';
import { establishTaskForce } from './Mutation/establishTaskForce';
import { extendTaskForce } from './Mutation/extendTaskForce';
import { planJointOperation } from './Mutation/planJointOperation';
import { receiveUpwardRequest } from './Mutation/receiveUpwardRequest';
import { recordOperationFinding } from './Mutation/recordOperationFinding';
import { reportTaskForce } from './Mutation/reportTaskForce';
import { sendUpwardRequest } from './Mutation/sendUpwardRequest';
import { startJointOperation } from './Mutation/startJointOperation';
import { withdrawUpwardRequest } from './Mutation/withdrawUpwardRequest';

/** Task forces, joint operations, requests to a higher level. */
export const effortMutations = {
  establishTaskForce,
  changeTaskForceMembers,
  reportTaskForce,
  extendTaskForce,
  endTaskForce,
  planJointOperation,
  startJointOperation,
  recordOperationFinding,
  completeJointOperation,
  cancelJointOperation,
  sendUpwardRequest,
  receiveUpwardRequest,
  answerUpwardRequest,
  withdrawUpwardRequest,
};
