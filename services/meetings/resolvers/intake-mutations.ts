import { addProblem } from './Mutation/addProblem';
import { assignIntake } from './Mutation/assignIntake';
import { changeReplyDays } from './Mutation/changeReplyDays';
import { closeIntake } from './Mutation/closeIntake';
import { followUpIntake } from './Mutation/followUpIntake';
import { markRepeat } from './Mutation/markRepeat';
import { putIntakeToTable } from './Mutation/putIntakeToTable';
import { recordIntake } from './Mutation/recordIntake';
import { replyToIntake } from './Mutation/replyToIntake';
import { withdrawIntake } from './Mutation/withdrawIntake';

/** The acts of the front door. */
export const intakeMutations = {
  addProblem,
  changeReplyDays,
  recordIntake,
  assignIntake,
  replyToIntake,
  followUpIntake,
  closeIntake,
  putIntakeToTable,
  markRepeat,
  withdrawIntake,
};
