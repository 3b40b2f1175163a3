import { sha256 } from '../../../platform/canonical';
import type { DataKeys } from '../../../platform/data-key';
import { today } from '../../../platform/dates';
import type { Tx } from '../../../platform/transaction';
import { type CandidatesFault, checkPosted, seatsOf } from '../domain/candidate';
import type { PostedPerson } from '../domain/candidate-name';
import type { MatterDetails } from '../domain/matter-details';
import type { RuleProfile } from '../domain/rule-profile';
import type { VotingMatterInput } from '../generated/resolver-types';
import { type StoredVotingCandidate, votingCandidates } from './election-tables';
import { companiesAmong } from './matter-details';
import { sealedCandidate } from './name-sealing';
import { secretOf } from './proof';
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
  keys: DataKeys,
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
    candidates.map(({ organizationId, eligibilityConfirmed, ...it }, i) => {
      const said = { name: it.name.trim(), nominatedBy: it.nominatedBy.trim() };
      return {
        id: tx.newId(),
        matter_id: row.id,
        position: i + 1,
        organization_id: organizationId,
        eligibility_confirmed: eligibilityConfirmed,
        ...(organizationId === null ? sealedPerson(tx, keys, said) : ofCompany(said)),
      };
    }),
  );
  if (standing.length > 0) await tx.insert(votingCandidates, standing);
}

type Said = Pick<PostedPerson, 'name' | 'nominatedBy'>;
type Named = Omit<
  StoredVotingCandidate,
  'id' | 'matter_id' | 'position' | 'organization_id' | 'eligibility_confirmed'
>;

const sealedPerson = (tx: Tx, keys: DataKeys, said: Said): Named => {
  const salt = sha256(secretOf(tx)).slice(0, 32);
  return { name: null, nominated_by: null, person: null, ...sealedCandidate(keys, { ...said, salt }) };
};
const ofCompany = ({ name, nominatedBy }: Said): Named => ({
  masked_name: name,
  name,
  nominated_by: nominatedBy,
  name_hash: null,
  key_id: null,
  person: null,
  person_sealed: null,
});
