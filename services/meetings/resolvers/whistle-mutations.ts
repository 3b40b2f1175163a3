import { acknowledgeWhistle } from './Mutation/acknowledgeWhistle';
import { approveWhistle } from './Mutation/approveWhistle';
import { blowWhistle } from './Mutation/blowWhistle';
import { completeWhistle } from './Mutation/completeWhistle';
import { confirmWhistle } from './Mutation/confirmWhistle';
import { convertWhistle } from './Mutation/convertWhistle';
import { dispatchWhistle } from './Mutation/dispatchWhistle';
import { draftWhistle } from './Mutation/draftWhistle';
import { handleWhistle } from './Mutation/handleWhistle';
import { reportIn } from './Mutation/reportIn';
import { returnWhistle } from './Mutation/returnWhistle';
import { scoreWhistle } from './Mutation/scoreWhistle';
import { sendBackWhistle } from './Mutation/sendBackWhistle';
import { setResponsePolicy } from './Mutation/setResponsePolicy';
import { withdrawWhistle } from './Mutation/withdrawWhistle';

/** The acts on whistles, and the policy they run by. */
export const whistleMutations = {
  setResponsePolicy,
  draftWhistle,
  approveWhistle,
  blowWhistle,
  dispatchWhistle,
  acknowledgeWhistle,
  returnWhistle,
  reportIn,
  handleWhistle,
  completeWhistle,
  confirmWhistle,
  sendBackWhistle,
  scoreWhistle,
  withdrawWhistle,
  convertWhistle,
};
