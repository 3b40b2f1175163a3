import { CodedError } from '../../../platform/errors';
import { refuse } from '../../../platform/mutation';
import { err, ok } from '../../../platform/result';
import type { Tx } from '../../../platform/transaction';
import { lockExternalVote, standingOfVote } from '../db/external-votes';
import { decideExternalVote } from '../domain/external-vote';
import { canRun, rules } from '../permissions';

type Act = Parameters<typeof decideExternalVote>[1];

/** The vote, locked, with the state that an act of the viewer's person leads to; or why there is no such act. */
export async function checkExternalVote(tx: Tx, id: string, act: Act) {
  const vote = await lockExternalVote(tx, id);
  if (!vote || !rules.RUNNER_UNTIL_CONFIRMED.may(tx.viewer, vote))
    return err(refuse('EXTERNAL_VOTE_UNKNOWN', { path: ['input', 'externalVoteId'] }));
  const { personId, actingFor } = tx.viewer;
  if (!canRun(tx.viewer, vote) || personId === null) throw new CodedError('FORBIDDEN');
  const decided = decideExternalVote(standingOfVote(vote), act, personId);
  if (!decided.ok) return err(refuse(decided.error));
  return ok({ vote, state: decided.value, personId, organizationId: actingFor!.organizationId });
}
