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
import { decidePaper, type PaperAct, type PaperState } from '../domain/paper';
import { decide, sessionOf } from '../domain/session';
import type { Code } from '../errors';
import type { PaperChoiceInput } from '../generated/resolver-types';
import { canRun } from '../permissions';

export interface PaperAtHand {
  readonly session: VotingSessionRow;
  readonly paper: PaperBallotRow;
  readonly next: PaperState;
}

/** A ballot on paper under its vote's lock, where the vote and the paper allow the act. Another's is answered like none. */
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
  const voting = decide(sessionOf(session), act, tx.now);
  if (!voting.ok) return err({ code: voting.error });
  const decided = decidePaper(paper.state, act);
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

/** Why the viewer does not judge the return of a paper: another person does, who holds no post with the one who recorded it. */
export async function otherOfReturn(
  tx: Tx,
  { returned_by, returned_for }: PaperBallotRow,
): Promise<'PAPER_RETURN_OWN' | 'PAPER_RETURN_NOT_INDEPENDENT' | null> {
  if (returned_by === null || returned_for === null) return null;
  if (returned_by === tx.viewer.personId) return 'PAPER_RETURN_OWN';
  return (await holdsPostIn(tx, returned_for, today(tx.now))) ? 'PAPER_RETURN_NOT_INDEPENDENT' : null;
}
