import type { Tx } from '../../../platform/transaction';
import { type CandidatesFault, checkPosted } from '../domain/candidate';
import type { RuleProfile } from '../domain/rule-profile';
import type { VotingMatterInput } from '../generated/resolver-types';
import { votingCandidates } from './election-tables';
import { votingMatters } from './tables';

const postedAs = ({ kind, method, seats, candidates }: VotingMatterInput) => ({
  kind,
  method: method ?? ('APPROVAL' as const),
  seats: seats ?? null,
  candidates: candidates ?? [],
});

/** Why a matter is not put to the vote so, or null. */
export function candidatesFault(matter: VotingMatterInput, profile: RuleProfile): CandidatesFault | null {
  const checked = checkPosted(postedAs(matter), profile);
  return checked.ok ? null : checked.error;
}

/** Writes matters in their order, each with those who stand in it, where nothing is wrong with them. */
export async function saveMatters(
  tx: Tx,
  session: { readonly id: string; readonly profile: RuleProfile },
  inputs: readonly VotingMatterInput[],
  from = 1,
): Promise<void> {
  const matters = inputs.map((input, i) => {
    const posted = postedAs(input);
    const seats = checkPosted(posted, session.profile);
    if (!seats.ok) throw new Error(`A matter is written that was not checked: ${seats.error.code}`);
    const { kind, method } = posted;
    const row = { id: tx.newId(), session_id: session.id, position: from + i, kind, text: input.text.trim() };
    return { row: { ...row, method, seats: seats.value }, candidates: posted.candidates };
  });
  await tx.insert(
    votingMatters,
    matters.map(({ row }) => row),
  );
  const standing = matters.flatMap(({ row, candidates }) =>
    candidates.map(({ name, nominatedBy, eligibilityConfirmed }, i) => ({
      id: tx.newId(),
      matter_id: row.id,
      position: i + 1,
      name: name.trim(),
      nominated_by: nominatedBy.trim(),
      eligibility_confirmed: eligibilityConfirmed,
    })),
  );
  if (standing.length > 0) await tx.insert(votingCandidates, standing);
}
