import { today } from '../../../platform/dates';
import { CodedError } from '../../../platform/errors';
import { err, ok, type Result } from '../../../platform/result';
import type { Tx } from '../../../platform/transaction';
import type { Refusal } from '../../../platform/user-errors';
import { holdsPostIn } from '../db/course';
import { paperOf } from '../db/paper';
import type { PaperBallotRow } from '../db/paper-tables';
import { lockSession, postedMatters } from '../db/sessions';
import type { VotingSessionRow } from '../db/tables';
import { type MatterChoice, readChoices } from '../domain/ballot';
import type { PaperAct, PaperState } from '../domain/paper';
import { decideOnPaper } from '../domain/paper-acts';
import type { Code } from '../errors';
import type { PaperChoiceInput } from '../generated/resolver-types';
import { canRun } from '../permissions';

export interface PaperAtHand {
  readonly session: VotingSessionRow;
  readonly paper: PaperBallotRow;
  readonly next: PaperState;
}

/** A ballot on paper under its vote's lock, where the vote, the paper and what the viewer recorded of it allow the act. Another's is answered like none. */
export async function paperAtHand(
  tx: Tx,
  act: PaperAct,
  id: string,
  path: readonly string[] = ['input', 'paperBallotId'],
): Promise<Result<PaperAtHand, Refusal<Code>>> {
  const found = await paperOf(tx, id);
  if (!found || !canRun(tx.viewer, found)) return err({ code: 'PAPER_UNKNOWN', path });
  const session = (await lockSession(tx, found.session_id))!;
  if (tx.viewer.personId === null) throw new CodedError('FORBIDDEN');
  const paper = (await paperOf(tx, found.id))!;
  const decided = decideOnPaper(paper, session, act, tx.viewer.personId, tx.now);
  return decided.ok ? ok({ session, paper, next: decided.value }) : err({ code: decided.error });
}

/** What a paper says, or what is wrong with it as it was read. */
export async function readPaper(
  tx: Tx,
  sessionId: string,
  choices: readonly PaperChoiceInput[],
): Promise<Result<readonly MatterChoice[], Refusal<Code>>> {
  const read = readChoices(await postedMatters(tx, sessionId), choices);
  if (read.ok) return read;
  const { code, path } = read.error;
  return err({ code, path: ['input', 'choices', ...path] });
}

/** Whether the viewer holds no post with whoever recorded the return of a paper. */
export const isIndependentOfReturn = async (tx: Tx, { returned_for }: PaperBallotRow): Promise<boolean> =>
  returned_for === null || !(await holdsPostIn(tx, returned_for, today(tx.now)));
