import { type LocalDate, localDate, today } from '../../../platform/dates';
import { CodedError } from '../../../platform/errors';
import { err, ok, type Result } from '../../../platform/result';
import { firstRow, sql } from '../../../platform/sql';
import type { Tx } from '../../../platform/transaction';
import type { Context } from '../context';
import { electedBy, externalMattersOf, lockExternalVote } from '../db/external-votes';
import { openedCandidate, type SealedName, sealedMember } from '../db/name-sealing';
import type { ElectedBy } from '../db/owners-committees';
import { profileFor } from '../db/profiles';
import { registeredDwellings } from '../db/register';
import { lockSession, mattersOf, outcomesOf } from '../db/sessions';
import { electionOf } from '../domain/external-election';
import { constitutableRefusal } from '../domain/external-vote';
import { constitutes, electedOf, type Member } from '../domain/owners-committee';
import type { RuleProfile } from '../domain/rule-profile';
import type { Code } from '../errors';
import { keysOf } from '../keys';
import { canRun, rules } from '../permissions';

/** Those whom an election elected, from whom a committee is constituted; its vote is locked. Nobody types a name again. */
export interface Electing {
  readonly by: ElectedBy;
  readonly estateId: string;
  readonly electedOn: LocalDate;
  /** The rules that it was held under. */
  readonly profile: RuleProfile;
  readonly seats: number;
  readonly members: readonly (SealedName & Pick<Member, 'rank' | 'elected'>)[];
}
type Found = Result<Electing, { readonly code: Code; readonly path?: readonly string[] }>;
const not = (code: Code, path?: readonly string[]): Found => err(path ? { code, path } : { code });

/** By a confirmed vote on another platform, whose list was looked at by two; the rules are those of its day. */
export async function electedElsewhere(tx: Tx, voteId: string): Promise<Found> {
  const vote = await lockExternalVote(tx, voteId);
  if (!vote || !rules.RUNNER_UNTIL_CONFIRMED.may(tx.viewer, vote))
    return not('EXTERNAL_VOTE_UNKNOWN', ['input', 'externalVoteId']);
  if (!canRun(tx.viewer, vote)) throw new CodedError('FORBIDDEN');
  const standing = constitutableRefusal(vote.state);
  if (standing !== null) return not(standing);
  const election = electionOf(await externalMattersOf(tx, vote.id));
  if (!election) return not('COMMITTEE_NOT_CONSTITUTED');
  const electedOn = localDate(vote.closed_on);
  const profile = await profileFor(tx, vote.estate_id, electedOn);
  if (!profile) return not('PROFILE_MISSING');
  if (vote.elected_seats === null) return not('EXTERNAL_ELECTED_MISSING');

  const members = await electedBy(tx, vote.id);
  const elected = members.filter((it) => it.elected === 'SEAT').length;
  const counts = { seats: vote.elected_seats, elected, alternates: members.length - elected };
  // How large the estate is goes by its dwellings, as in a vote held here; where no register says them, by the heads recorded.
  const dwellings = (await registeredDwellings(tx, vote.estate_id)) ?? election.total_heads;
  const enough = constitutes(profile, dwellings, counts);
  if (!enough.ok) return not(enough.error);
  const by = { external_vote_id: vote.id, matter_id: null };
  return ok({ by, estateId: vote.estate_id, electedOn, profile, seats: vote.elected_seats, members });
}

/** By a matter of a vote held here that is final: whether those elected are a committee, its own count has said. */
export async function electedHere(
  tx: Tx,
  matterId: string,
  { environment }: Pick<Context, 'environment'>,
): Promise<Found> {
  const found = sql`SELECT m.session_id FROM voting_matters m WHERE m.id::text = ${matterId}`;
  const of = await firstRow<{ session_id: string }>(tx, found);
  const session = of && (await lockSession(tx, of.session_id));
  const unknown = not('ELECTION_UNKNOWN', ['input', 'matterId']);
  if (!session || !rules.RUNNER_UNTIL_PUBLISHED.may(tx.viewer, session)) return unknown;
  if (!canRun(tx.viewer, session)) throw new CodedError('FORBIDDEN');
  const matter = (await mattersOf(tx, session.id)).find(({ id }) => id === matterId);
  if (matter?.method !== 'ELECTION') return unknown;
  if (session.state !== 'FINAL') return not('ELECTION_NOT_FINAL');
  const outcome = (await outcomesOf(tx, session.id)).find(({ matter_id }) => matter_id === matterId);
  const election = outcome?.derivation?.election;
  if (outcome?.status !== 'PASSED' || !election) return not('COMMITTEE_NOT_CONSTITUTED');

  const keys = keysOf(environment);
  const nameOf = new Map(matter.candidates.map((it) => [it.id, openedCandidate(keys, it).name]));
  const members = electedOf(election.standings).map(({ candidateId, rank, elected }) => ({
    rank,
    elected,
    ...sealedMember(keys, nameOf.get(candidateId)!),
  }));
  const { estate_id: estateId, profile } = session;
  const electedOn = today(session.closed_at!);
  const by = { external_vote_id: null, matter_id: matterId };
  return ok({ by, estateId, electedOn, profile, seats: election.seats, members });
}
