import { CodedError } from '../../../platform/errors';
import { err, ok, type Result } from '../../../platform/result';
import type { Tx } from '../../../platform/transaction';
import type { Refusal } from '../../../platform/user-errors';
import { proxyOf } from '../db/proxies';
import type { VoteProxyRow } from '../db/proxy-tables';
import { lockSession, mattersOf } from '../db/sessions';
import type { VotingSessionRow } from '../db/tables';
import { type MatterChoice, readChoices } from '../domain/ballot';
import { moreOf } from '../domain/profiles';
import { needsInstructions } from '../domain/proxy';
import { decide, sessionOf } from '../domain/session';
import { decideWrittenProxy, proxyState, type WrittenProxyAct } from '../domain/written-proxy';
import type { Code } from '../errors';
import type { MatterChoiceInput } from '../generated/resolver-types';
import { canRun } from '../permissions';

export interface WrittenProxyAtHand {
  readonly session: VotingSessionRow;
  readonly proxy: VoteProxyRow;
}

/** A written proxy under its vote's lock, where the vote and the proxy allow the act. Another's, and one granted in the graph, are answered like none. */
export async function writtenProxyAtHand(
  tx: Tx,
  act: WrittenProxyAct,
  id: string,
  path: readonly string[] = ['input', 'proxyId'],
): Promise<Result<WrittenProxyAtHand, Refusal<Code>>> {
  const found = await proxyOf(tx, id);
  if (!found || found.recorded_by === null || !canRun(tx.viewer, found))
    return err({ code: 'PROXY_UNKNOWN', path });
  const session = (await lockSession(tx, found.session_id))!;
  if (tx.viewer.personId === null) throw new CodedError('FORBIDDEN');
  const proxy = (await proxyOf(tx, found.id))!;
  // Its scan comes while it may be checked.
  const voting = decide(sessionOf(session), act === 'attachEvidence' ? 'checkWrittenProxy' : act, tx.now);
  if (!voting.ok) return err({ code: voting.error });
  const decided = decideWrittenProxy(proxyState(proxy), act);
  return decided.ok ? ok({ session, proxy }) : err({ code: decided.error });
}

/** What an agent is instructed to say, where anything is and where the rules want it; or what is wrong with it. */
export async function readInstructions(
  tx: Tx,
  session: VotingSessionRow,
  given: readonly MatterChoiceInput[] | null | undefined,
): Promise<Result<readonly MatterChoice[] | null, Refusal<Code>>> {
  const path = ['input', 'instructions'];
  if (!given)
    return needsInstructions(moreOf(session.profile).proxy)
      ? err({ code: 'PROXY_INSTRUCTIONS_MISSING', path })
      : ok(null);
  const read = readChoices(await mattersOf(tx, session.id), given);
  if (!read.ok) return err({ code: read.error.code, path: [...path, ...read.error.path] });
  const tooMany = read.value.findIndex(({ choice }) => choice === 'INVALID');
  if (tooMany >= 0)
    return err({ code: 'CANDIDATES_OVER_SEATS', path: [...path, `${tooMany}`, 'candidateIds'] });
  return ok(read.value);
}
