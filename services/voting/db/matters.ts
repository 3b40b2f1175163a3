import { today } from '../../../platform/dates';
import type { Tx } from '../../../platform/transaction';
import { type CandidatesFault, checkPosted, seatsOf } from '../domain/candidate';
import type { MatterDetails } from '../domain/matter-details';
import type { RuleProfile } from '../domain/rule-profile';
import type { VotingMatterInput } from '../generated/resolver-types';
import { votingCandidates } from './election-tables';
import { companiesAmong } from './matter-details';
import { votingMatters } from './tables';

const postedAs = ({ kind, method, seats, candidates }: VotingMatterInput) => ({
  kind,
  method: method ?? ('APPROVAL' as const),
  seats: seats ?? null,
  candidates: (candidates ?? []).map((it) => ({ ...it, organizationId: it.organizationId ?? null })),
});

/** Why matters are not put to the vote so, and which of them; or null. */
export async function candidatesFault(
  tx: Tx,
  inputs: readonly VotingMatterInput[],
  profile: RuleProfile,
): Promise<(CandidatesFault & { readonly matter: number }) | null> {
  const matters = inputs.map(postedAs);
  const named = matters.flatMap(({ candidates }) => candidates.flatMap((it) => it.organizationId ?? []));
  const found = named.length > 0 ? await companiesAmong(tx, named, today(tx.now)) : [];
  const companies = new Set(found.map(({ id }) => id));
  for (const [matter, posted] of matters.entries()) {
    const checked = checkPosted(posted, profile, companies);
    if (!checked.ok) return { ...checked.error, matter };
  }
  return null;
}

/** Writes matters in their order, each with what it decides and those who stand in it, where nothing is wrong with them. */
export async function saveMatters(
  tx: Tx,
  session: { readonly id: string; readonly profile: RuleProfile },
  inputs: readonly VotingMatterInput[],
  details: readonly (MatterDetails | null)[],
  from = 1,
): Promise<void> {
  const matters = inputs.map((input, i) => {
    const posted = postedAs(input);
    const seats = seatsOf(posted, session.profile);
    if (!seats.ok) throw new Error(`A matter is written that was not checked: ${seats.error}`);
    const { kind, method } = posted;
    const row = { id: tx.newId(), session_id: session.id, position: from + i, kind, text: input.text.trim() };
    const decides = { dismisses: false, details: details[i] ?? null };
    return { row: { ...row, method, seats: seats.value, ...decides }, candidates: posted.candidates };
  });
  await tx.insert(
    votingMatters,
    matters.map(({ row }) => row),
  );
  const standing = matters.flatMap(({ row, candidates }) =>
    candidates.map(({ name, organizationId, nominatedBy, eligibilityConfirmed }, i) => ({
      id: tx.newId(),
      matter_id: row.id,
      position: i + 1,
      name: name.trim(),
      organization_id: organizationId,
      nominated_by: nominatedBy.trim(),
      eligibility_confirmed: eligibilityConfirmed,
    })),
  );
  if (standing.length > 0) await tx.insert(votingCandidates, standing);
}
