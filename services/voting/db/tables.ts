import { directoryDeletable, directoryTables } from '../../../platform/directory/tables';
import { groundAppendOnly, groundDeletable, groundTables } from '../../../platform/ground-tables';
import {
  bigint,
  boolean,
  date,
  id,
  instant,
  integer,
  json,
  key,
  optionalBigint,
  optionalId,
  optionalIds,
  optionalInstant,
  optionalInteger,
  optionalJson,
  optionalText,
  table,
  text,
} from '../../../platform/tables';
import type {
  AreaSource,
  Holding,
  MatterMethod,
  PaperChoice,
  RollWarning,
  VoteStatus,
  VotingChannel,
  VotingMatterKind,
  VotingState,
} from '../domain/kinds';
import type { MatterLaw } from '../domain/matter';
import type { MatterDetails } from '../domain/matter-details';
import type { Derivation } from '../domain/outcome';
import type { RuleProfile } from '../domain/rule-profile';
import { activityBudgetAppendOnly, activityBudgetTables } from './activity-budget-tables';
import { courseAppendOnly, courseTables } from './course-tables';
import { electionAppendOnly, electionTables, type PostedCandidate } from './election-tables';
import { externalVoteAppendOnly, externalVoteTables } from './external-vote-tables';
import { filingAppendOnly, filingTables } from './filing-tables';
import { ownersCommitteeAppendOnly, ownersCommitteeTables } from './owners-committee-tables';
import { paperAppendOnly, paperTables } from './paper-tables';
import { ruleProfiles } from './profile-tables';
import { proofAppendOnly, proofTables } from './proof-tables';
import { proxyAppendOnly, proxyTables } from './proxy-tables';
import { registerAppendOnly, registerDeletable, registerTables } from './register-tables';
import { requisitionAppendOnly, requisitionTables } from './requisition-tables';
import { rollAppendOnly, rollTables } from './roll-tables';
import { uploadDeletable, uploadTables } from './upload-tables';

const textArray = { type: 'text', array: true } as const;

/** Foreign things, of which the graph here knows the id alone. */
export interface EstateRow {
  readonly id: string;
}
export interface UnitRow {
  readonly id: string;
}
export interface ResolutionRow {
  readonly id: string;
}

/** What the community service says of a unit: what the register is keyed by. */
interface KnownUnit {
  readonly id: string;
  readonly building_id: string;
  readonly estate_id: string;
  readonly building_number: number;
  readonly number: string;
}
const units = table<KnownUnit>('units', {
  id: key,
  building_id: id,
  estate_id: id,
  building_number: integer,
  number: text,
});

/** What the meetings service says of a resolution. */
interface KnownResolution {
  readonly id: string;
  readonly body_id: string;
  readonly estate_id: string | null;
  readonly division_id: string | null;
  readonly number: string;
  readonly decided_on: string;
  readonly matters_for_owners: boolean;
}
const resolutions = table<KnownResolution>('resolutions', {
  id: key,
  body_id: id,
  estate_id: optionalId,
  division_id: optionalId,
  number: text,
  decided_on: date,
  matters_for_owners: boolean,
});

const voteCounters = table<{ estate_id: string; year: number; last: number }>('vote_counters', {
  estate_id: key,
  year: { ...integer, primary: true },
  last: integer,
});

export interface StoredVotingSession {
  readonly id: string;
  readonly version: number;
  readonly estate_id: string;
  readonly number: string;
  readonly resolution_id: string | null;
  readonly title: string;
  readonly state: VotingState;
  readonly profile: RuleProfile;
  readonly extraordinary: boolean;
  readonly replaces_id: string | null;
  readonly requisition_id: string | null;
  readonly created_at: Date;
  readonly roll_published_at: Date | null;
  readonly roll_objections_until: Date | null;
  readonly noticed_at: Date | null;
  readonly notice_hash: string | null;
  readonly opens_at: Date | null;
  readonly notice_closes_at: Date | null;
  readonly channels: readonly VotingChannel[] | null;
  /** Frozen before notices were kept. */
  readonly without_notice: boolean;
  readonly frozen_at: Date | null;
  readonly roll_hash: string | null;
  /** 0.01 m² */
  readonly roll_area: string | null;
  readonly roll_heads: number | null;
  readonly roll_units: number | null;
  /** Where hash 2 says it: see `sealedDwellings`. */
  readonly roll_dwellings: number | null;
  readonly opened_at: Date | null;
  readonly closes_at: Date | null;
  readonly closed_at: Date | null;
  readonly tallied_at: Date | null;
  readonly certified_at: Date | null;
  readonly announced_at: Date | null;
  readonly objections_until: Date | null;
  readonly finalized_at: Date | null;
  readonly challenged_from: 'ANNOUNCED' | 'FINAL' | null;
  readonly voided_at: Date | null;
  readonly void_reason: string | null;
}
export const votingSessions = table<StoredVotingSession>('voting_sessions', {
  id: key,
  version: integer,
  estate_id: id,
  number: text,
  resolution_id: optionalId,
  title: text,
  state: text,
  profile: json,
  extraordinary: boolean,
  replaces_id: optionalId,
  requisition_id: optionalId,
  created_at: instant,
  roll_published_at: optionalInstant,
  roll_objections_until: optionalInstant,
  noticed_at: optionalInstant,
  notice_hash: optionalText,
  opens_at: optionalInstant,
  notice_closes_at: optionalInstant,
  channels: { ...textArray, nullable: true },
  without_notice: boolean,
  frozen_at: optionalInstant,
  roll_hash: optionalText,
  roll_area: optionalBigint,
  roll_heads: optionalInteger,
  roll_units: optionalInteger,
  roll_dwellings: optionalInteger,
  opened_at: optionalInstant,
  closes_at: optionalInstant,
  closed_at: optionalInstant,
  tallied_at: optionalInstant,
  certified_at: optionalInstant,
  announced_at: optionalInstant,
  objections_until: optionalInstant,
  finalized_at: optionalInstant,
  challenged_from: optionalText,
  voided_at: optionalInstant,
  void_reason: optionalText,
});
/** As it is read: with the organizations that run it. */
export interface VotingSessionRow extends StoredVotingSession {
  readonly runner_organization_ids: readonly string[];
}

export interface StoredVotingMatter {
  readonly id: string;
  readonly session_id: string;
  readonly position: number;
  readonly kind: VotingMatterKind;
  readonly text: string;
  readonly method: MatterMethod;
  /** How many a ballot may select; none where it says yes or no. */
  readonly seats: number | null;
  /** Of before there were details: that it dismisses a company, not which. Nothing writes it any more. */
  readonly dismisses: boolean;
  /** What it decides; none of a matter that is its text alone. */
  readonly details: MatterDetails | null;
}
export const votingMatters = table<StoredVotingMatter>('voting_matters', {
  id: key,
  session_id: id,
  position: integer,
  kind: text,
  text,
  method: text,
  seats: optionalInteger,
  dismisses: boolean,
  details: optionalJson,
});
/** As it is read: with what the session's own rules say of its kind, and who stands. */
export interface VotingMatterRow extends StoredVotingMatter {
  readonly law: MatterLaw;
  /** In the order posted; nobody in a matter of yes and no. */
  readonly candidates: readonly PostedCandidate[];
}

export interface StoredRollEntry {
  readonly session_id: string;
  readonly unit_id: string;
  readonly estate_id: string;
  readonly building_number: number;
  readonly unit_number: string;
  /** 0.01 m² */
  readonly area: string;
  readonly area_source: AreaSource | null;
  readonly holding: Holding;
  readonly elector_key: string;
  readonly voter_subjects: readonly string[];
  /** Empty in a roll of before they were kept: its voters stand for them. */
  readonly owner_subjects: readonly string[];
  readonly warnings: readonly RollWarning[];
  /** What stands for the entry in a recount; none in a roll of before notices were kept. */
  readonly entry_id: string | null;
  readonly elector_id: string | null;
  readonly salt: string | null;
}
export const rollEntries = table<StoredRollEntry>('roll_entries', {
  session_id: key,
  unit_id: key,
  estate_id: id,
  building_number: integer,
  unit_number: text,
  area: bigint,
  area_source: optionalText,
  holding: text,
  elector_key: text,
  voter_subjects: textArray,
  owner_subjects: textArray,
  warnings: textArray,
  entry_id: optionalId,
  elector_id: optionalId,
  salt: optionalText,
});
export interface RollEntryRow extends StoredRollEntry {
  readonly has_voted: boolean;
}

export interface StoredBallot {
  readonly id: string;
  readonly session_id: string;
  readonly unit_id: string;
  readonly estate_id: string;
  readonly cast_by: string;
  readonly channel: VotingChannel;
  /** When it came to count, or could have: on paper, when both had read it. */
  readonly cast_at: Date;
  /** When it was received, which decides which of two came first. */
  readonly received_at: Date;
  readonly invalid_reason: string | null;
  /** The proxy by which an agent cast it. */
  readonly proxy_id: string | null;
}
export const ballots = table<StoredBallot>('ballots', {
  id: key,
  session_id: id,
  unit_id: id,
  estate_id: id,
  cast_by: text,
  channel: text,
  cast_at: instant,
  received_at: instant,
  invalid_reason: optionalText,
  proxy_id: optionalId,
});
export interface BallotRow extends StoredBallot {
  readonly voter_subjects: readonly string[];
}

interface StoredBallotChoice {
  readonly ballot_id: string;
  readonly matter_id: string;
  readonly session_id: string;
  readonly choice: PaperChoice;
  /** Null in a matter of yes and no. */
  readonly candidate_ids: readonly string[] | null;
}
export const ballotChoices = table<StoredBallotChoice>('ballot_choices', {
  ballot_id: key,
  matter_id: key,
  session_id: id,
  choice: text,
  candidate_ids: optionalIds,
});
export interface BallotChoiceRow extends StoredBallotChoice {
  readonly voter_subjects: readonly string[];
}

/** Which ballot counts: moved under the session's lock alone, with a row of history for each move. */
const countedBallots = table<{ matter_id: string; unit_id: string; session_id: string; ballot_id: string }>(
  'counted_ballots',
  {
    matter_id: key,
    unit_id: key,
    session_id: id,
    ballot_id: id,
  },
);

export interface VoteOutcomeRow {
  readonly matter_id: string;
  readonly session_id: string;
  readonly estate_id: string;
  readonly status: VoteStatus;
  /** How the status follows; none for a vote that was voided. */
  readonly derivation: Derivation | null;
}
export const voteOutcomes = table<VoteOutcomeRow>('vote_outcomes', {
  matter_id: key,
  session_id: id,
  estate_id: id,
  status: text,
  derivation: json,
});

export interface MyVoteRow {
  readonly session_id: string;
  readonly unit_id: string;
  /** The ballot that counts in each matter, in order: the one on paper in one, the one online in another. */
  readonly counted: readonly CountedBallot[];
}
export interface CountedBallot {
  readonly matterId: string;
  readonly ballotId: string;
  readonly channel: VotingChannel;
  readonly receivedAt: string;
  readonly valid: boolean;
}

export const tables = [
  ...groundTables,
  ...directoryTables,
  units,
  resolutions,
  ...registerTables,
  ...uploadTables,
  ruleProfiles,
  voteCounters,
  votingSessions,
  votingMatters,
  rollEntries,
  ballots,
  ballotChoices,
  countedBallots,
  voteOutcomes,
  ...courseTables,
  ...rollTables,
  ...requisitionTables,
  ...paperTables,
  ...proxyTables,
  ...proofTables,
  ...externalVoteTables,
  ...activityBudgetTables,
  ...ownersCommitteeTables,
  ...filingTables,
  ...electionTables,
];
export const appendOnly = [
  ...groundAppendOnly,
  ...registerAppendOnly,
  'voting_matters',
  'roll_entries',
  'ballots',
  'ballot_choices',
  'vote_outcomes',
  ...courseAppendOnly,
  ...rollAppendOnly,
  ...requisitionAppendOnly,
  ...paperAppendOnly,
  ...proxyAppendOnly,
  ...proofAppendOnly,
  ...externalVoteAppendOnly,
  ...activityBudgetAppendOnly,
  ...ownersCommitteeAppendOnly,
  ...filingAppendOnly,
  ...electionAppendOnly,
];
export const deletable = [
  ...groundDeletable,
  ...directoryDeletable,
  ...registerDeletable,
  ...uploadDeletable,
];
