import type { ServiceContext } from '../../platform/context';
import type { AttachmentRow } from '../../platform/files/table';
import { groupLoader, rowLoader } from '../../platform/loading';
import { prepared } from '../../platform/prepared';
import { sql } from '../../platform/sql';
import { columnsOf } from '../../platform/tables';
import { activityBudgetLoaders } from './activity-budget-loaders';
import { committeeLoaders } from './committee-loaders';
import { coveredBy, type ParticipationRow, participation } from './db/ballots';
import { candidateRows } from './db/candidates';
import { ballotVoters, votesFor } from './db/circles';
import { objectionColumns } from './db/course';
import type {
  LegalChallengeRow,
  VoteCertificationRow,
  VoteExtensionRow,
  VoteObjectionRow,
} from './db/course-tables';
import { partColumns, partsWithReveals } from './db/draws';
import type { DrawPartRow, VotingCandidateRow } from './db/election-tables';
import { paperColumns } from './db/paper';
import type { PaperBallotRow, RejectedReturnRow } from './db/paper-tables';
import type { RuleProfileVersionRow } from './db/profile-tables';
import { profileColumns } from './db/profiles';
import { provenBallots, provenColumns } from './db/proof';
import type { ProvenBallotRow, VoteHeadRow } from './db/proof-tables';
import { proxyColumns } from './db/proxies';
import type { VoteProxyRow } from './db/proxy-tables';
import { recordColumns, recordsWithUnits, versionsOf } from './db/register';
import type {
  OwnerRow,
  OwnershipRecordRow,
  OwnershipVersionRow,
  RegisterImportRow,
  UnmaskingRow,
} from './db/register-tables';
import type { RequisitionMatterRow, RequisitionRow } from './db/requisition-tables';
import { requisitionColumns, standingSupport } from './db/requisitions';
import { rollObjectionColumns, standing } from './db/roll';
import type { RollObjectionRow, StoredPublishedRollEntry } from './db/roll-tables';
import { matterColumns, mattersWithRules, sessionColumns } from './db/sessions';
import {
  type BallotChoiceRow,
  type BallotRow,
  ballots,
  type MyVoteRow,
  type VoteOutcomeRow,
  type VotingMatterRow,
  type VotingSessionRow,
} from './db/tables';
import type { RegisterUploadRow } from './db/upload-tables';
import { isOwnUpload, uploadColumns } from './db/uploads';
import type { RollWarning } from './domain/kinds';
import { evidenceLoaders } from './evidence-loaders';
import { externalVoteLoaders } from './external-vote-loaders';

/** How many readings of its owners' data a record shows. */
const SHOWN_UNMASKINGS = 50;

export function createLoaders(context: ServiceContext) {
  return {
    ...externalVoteLoaders(context),
    ...activityBudgetLoaders(context),
    ...committeeLoaders(context),
    ...evidenceLoaders(context),
    session: rowLoader<VotingSessionRow>(
      context,
      (ids) => sql`SELECT ${sessionColumns()} FROM voting_sessions s
                   WHERE s.id = ANY(${ids}::uuid[]) AND ${context.visible('VotingSession', sql`s`)}`,
    ),
    sessionsOfResolution: groupLoader<VotingSessionRow>(
      context,
      (row) => row.resolution_id ?? '',
      (ids) => sql`SELECT DISTINCT ON (s.resolution_id) ${sessionColumns()} FROM voting_sessions s
                   WHERE s.resolution_id = ANY(${ids}::uuid[]) AND ${context.visible('VotingSession', sql`s`)}
                   ORDER BY s.resolution_id, s.created_at DESC, s.id DESC`,
    ),
    matter: rowLoader<VotingMatterRow>(
      context,
      (ids) => sql`SELECT ${matterColumns} FROM ${mattersWithRules} WHERE m.id = ANY(${ids}::uuid[])`,
    ),
    mattersOfSession: groupLoader<VotingMatterRow>(
      context,
      (row) => row.session_id,
      (ids) => sql`SELECT ${matterColumns} FROM ${mattersWithRules}
                   WHERE m.session_id = ANY(${ids}::uuid[]) ORDER BY m.session_id, m.position`,
    ),
    candidatesOfMatter: groupLoader<VotingCandidateRow>(
      context,
      (row) => row.matter_id,
      (ids) => candidateRows(context.viewer, ids),
    ),
    drawPartsOfSession: groupLoader<DrawPartRow>(
      context,
      (row) => row.session_id,
      (ids) => sql`SELECT ${partColumns} FROM ${partsWithReveals}
                   WHERE c.session_id = ANY(${ids}::uuid[]) ORDER BY c.session_id, c.position`,
    ),
    outcomesOfSession: groupLoader<VoteOutcomeRow>(
      context,
      (row) => row.session_id,
      (ids) => sql`SELECT v.* FROM vote_outcomes v JOIN voting_matters m ON m.id = v.matter_id
                   JOIN voting_sessions s ON s.id = v.session_id
                   WHERE v.session_id = ANY(${ids}::uuid[]) AND ${context.visible('VoteOutcome', sql`s`)}
                   ORDER BY v.session_id, m.position`,
    ),
    participationOfSession: groupLoader<ParticipationRow>(
      context,
      (row) => row.session_id,
      (ids) => participation(sql`c.session_id = ANY(${ids}::uuid[])`),
    ),
    /** What to look at in each unit of a roll: as it is published, and as it was frozen where it never was. */
    warningsOfSession: groupLoader<{
      readonly session_id: string;
      readonly unit_id: string;
      readonly warnings: readonly RollWarning[];
    }>(
      context,
      (row) => row.session_id,
      (ids) =>
        sql`SELECT e.session_id, e.unit_id, e.warnings FROM roll_entries e WHERE e.session_id = ANY(${ids}::uuid[])`,
    ),
    publishedRoll: groupLoader<StoredPublishedRollEntry>(
      context,
      (row) => row.session_id,
      (ids) =>
        sql`SELECT p.* FROM published_roll_entries p WHERE p.session_id = ANY(${ids}::uuid[]) AND ${standing}`,
    ),
    rollObjection: rowLoader<RollObjectionRow>(
      context,
      (ids) => sql`SELECT ${rollObjectionColumns} FROM roll_objections o
                   WHERE o.id = ANY(${ids}::uuid[]) AND ${context.visible('RollObjection', sql`o`)}`,
    ),
    replacedBy: groupLoader<VotingSessionRow>(
      context,
      (row) => row.replaces_id ?? '',
      (ids) => sql`SELECT DISTINCT ON (s.replaces_id) ${sessionColumns()} FROM voting_sessions s
                   WHERE s.replaces_id = ANY(${ids}::uuid[]) AND ${context.visible('VotingSession', sql`s`)}
                   ORDER BY s.replaces_id, s.created_at DESC, s.id DESC`,
    ),
    requisition: rowLoader<RequisitionRow>(
      context,
      (ids) => sql`SELECT ${requisitionColumns(context.viewer)} FROM requisitions q
                   WHERE q.id = ANY(${ids}::uuid[]) AND ${context.visible('Requisition', sql`q`)}`,
    ),
    mattersOfRequisition: groupLoader<RequisitionMatterRow>(
      context,
      (row) => row.requisition_id,
      (ids) =>
        sql`SELECT * FROM requisition_matters WHERE requisition_id = ANY(${ids}::uuid[]) ORDER BY requisition_id, position`,
    ),
    /** The votes on a requisition, whoever may see them, so that it is told whether it is answered. */
    votesOfRequisition: groupLoader<{ readonly requisition_id: string; readonly session_id: string }>(
      context,
      (row) => row.requisition_id,
      (ids) => sql`SELECT s.requisition_id, s.id AS session_id FROM voting_sessions s
                   WHERE s.requisition_id = ANY(${ids}::uuid[]) AND s.state <> 'VOIDED'`,
    ),
    mySupportOf: groupLoader<{ readonly requisition_id: string }>(
      context,
      (row) => row.requisition_id,
      (ids) => sql`SELECT DISTINCT s.requisition_id FROM requisition_supports s
                   WHERE s.requisition_id = ANY(${ids}::uuid[]) AND s.supporter_subject = ${context.viewer.subject} AND ${standingSupport}`,
    ),

    record: rowLoader<OwnershipRecordRow>(
      context,
      (ids) => sql`SELECT ${recordColumns()} FROM ${recordsWithUnits}
                   WHERE r.id = ANY(${ids}::uuid[]) AND ${context.visible('OwnershipRecord', sql`r`)}`,
    ),
    recordOfUnit: groupLoader<OwnershipRecordRow>(
      context,
      (row) => row.unit_id,
      (ids) => sql`SELECT ${recordColumns()} FROM ${recordsWithUnits}
                   WHERE r.unit_id = ANY(${ids}::uuid[]) AND ${context.visible('OwnershipRecord', sql`r`)}`,
    ),
    ownersOfRecord: groupLoader<OwnerRow>(
      context,
      (row) => row.record_id,
      (ids) => sql`SELECT o.id, o.kind, o.masked_name, o.masked_phone, o.masked_document, o.subject, held.*
                   FROM ownership_owners held JOIN owners o ON o.id = held.owner_id
                   WHERE held.record_id = ANY(${ids}::uuid[]) ORDER BY o.masked_name, o.id`,
    ),
    versionsOfRecord: groupLoader<OwnershipVersionRow>(
      context,
      (row) => row.record_id,
      (ids) => versionsOf(ids),
    ),
    unmaskingsOfRecord: groupLoader<UnmaskingRow & { readonly record_id: string }>(
      context,
      (row) => row.record_id,
      (ids) => sql`SELECT m.*, r.id AS record_id, r.owner_subject FROM unnest(${ids}::uuid[]) AS wanted(id)
                   CROSS JOIN LATERAL (
                     SELECT m.id FROM ownership_owners held JOIN unmaskings m ON m.owner_id = held.owner_id
                     WHERE held.record_id = wanted.id AND ${context.visible('Unmasking', sql`m`)}
                     ORDER BY m.read_at DESC, m.id DESC LIMIT ${SHOWN_UNMASKINGS}) last
                   JOIN unmaskings m ON m.id = last.id JOIN owners o ON o.id = m.owner_id
                   CROSS JOIN LATERAL (SELECT wanted.id, o.subject AS owner_subject) r
                   ORDER BY m.read_at DESC, m.id DESC`,
    ),
    /** The reading alone, of whoever made it: what a replay shows. */
    unmasking: rowLoader<{ readonly id: string; readonly owner_id: string }>(
      context,
      (ids) =>
        sql`SELECT id, owner_id FROM unmaskings WHERE id = ANY(${ids}::uuid[]) AND subject = ${context.viewer.subject}`,
    ),
    registerUpload: rowLoader<RegisterUploadRow>(
      context,
      (ids) => sql`SELECT ${uploadColumns} FROM register_uploads u
                   WHERE u.id = ANY(${ids}::uuid[]) AND ${isOwnUpload(context.viewer)}`,
    ),
    registerFile: rowLoader<AttachmentRow>(
      context,
      (ids) => sql`SELECT * FROM attachments WHERE id = ANY(${ids}::uuid[])`,
    ),
    registerImport: rowLoader<RegisterImportRow>(
      context,
      (ids) => sql`SELECT * FROM register_imports WHERE id = ANY(${ids}::uuid[])`,
    ),

    certificationsOfSession: groupLoader<VoteCertificationRow>(
      context,
      (row) => row.session_id,
      (ids) =>
        sql`SELECT * FROM vote_certifications WHERE session_id = ANY(${ids}::uuid[]) ORDER BY session_id, certified_at`,
    ),
    extensionsOfSession: groupLoader<VoteExtensionRow>(
      context,
      (row) => row.session_id,
      (ids) =>
        sql`SELECT * FROM vote_extensions WHERE session_id = ANY(${ids}::uuid[]) ORDER BY session_id, number`,
    ),
    challengesOfSession: groupLoader<LegalChallengeRow>(
      context,
      (row) => row.session_id,
      (
        ids,
      ) => sql`SELECT c.*, j.outcome AS judgment, j.judged_on FROM legal_challenges c LEFT JOIN judgments j ON j.challenge_id = c.id
                   WHERE c.session_id = ANY(${ids}::uuid[]) ORDER BY c.session_id, c.recorded_at, c.id`,
    ),
    objectionsOfSession: groupLoader<VoteObjectionRow>(
      context,
      (row) => row.session_id,
      (ids) => sql`SELECT ${objectionColumns} FROM vote_objections o
                   WHERE o.session_id = ANY(${ids}::uuid[]) AND ${context.visible('VoteObjection', sql`o`)}
                   ORDER BY o.session_id, o.made_at, o.id`,
    ),
    objection: rowLoader<VoteObjectionRow>(
      context,
      (ids) => sql`SELECT ${objectionColumns} FROM vote_objections o
                   WHERE o.id = ANY(${ids}::uuid[]) AND ${context.visible('VoteObjection', sql`o`)}`,
    ),
    ruleProfile: rowLoader<RuleProfileVersionRow>(
      context,
      (ids) => sql`SELECT ${profileColumns} FROM rule_profiles p
                   WHERE p.id = ANY(${ids}::uuid[]) AND ${context.visible('RuleProfileVersion', sql`p`)}`,
    ),
    paperBallot: rowLoader<PaperBallotRow>(
      context,
      (ids) => sql`SELECT ${paperColumns} FROM paper_ballots b
                   WHERE b.id = ANY(${ids}::uuid[]) AND ${context.visible('PaperBallot', sql`b`)}`,
    ),
    paperInPlaceOf: groupLoader<PaperBallotRow>(
      context,
      (row) => row.replaces_id ?? '',
      (ids) => sql`SELECT ${paperColumns} FROM paper_ballots b
                   WHERE b.replaces_id = ANY(${ids}::uuid[]) AND ${context.visible('PaperBallot', sql`b`)}`,
    ),
    rejectedReturnsOfPaper: groupLoader<RejectedReturnRow>(
      context,
      (row) => row.paper_id,
      (ids) =>
        sql`SELECT * FROM paper_return_rejections WHERE paper_id = ANY(${ids}::uuid[]) ORDER BY paper_id, number`,
    ),
    proxy: rowLoader<VoteProxyRow>(
      context,
      (ids) => sql`SELECT ${proxyColumns} FROM vote_proxies x
                   WHERE x.id = ANY(${ids}::uuid[]) AND ${context.visible('VoteProxy', sql`x`)}`,
    ),
    unitsOfProxy: groupLoader<{ readonly proxy_id: string; readonly unit_id: string }>(
      context,
      (row) => row.proxy_id,
      (ids) => sql`SELECT x.id AS proxy_id, e.unit_id FROM vote_proxies x
                   JOIN roll_entries e ON e.session_id = x.session_id AND ${coveredBy(sql`x`)}
                   WHERE x.id = ANY(${ids}::uuid[]) ORDER BY x.id, e.building_number, e.unit_number, e.unit_id`,
    ),
    /** As choices of a ballot that is still to be cast, which both parties may see and nobody else. */
    instructionsOfProxy: groupLoader<BallotChoiceRow>(
      context,
      (row) => row.ballot_id,
      (ids) => sql`SELECT i.proxy_id AS ballot_id, i.matter_id, i.session_id, i.choice, i.candidate_ids,
                     array_remove(ARRAY[x.grantor_subject, x.agent_subject], NULL) AS voter_subjects
                   FROM proxy_instructions i JOIN vote_proxies x ON x.id = i.proxy_id JOIN voting_matters m ON m.id = i.matter_id
                   WHERE i.proxy_id = ANY(${ids}::uuid[]) ORDER BY i.proxy_id, m.position`,
    ),
    voteHead: groupLoader<VoteHeadRow>(
      context,
      (row) => row.session_id,
      (ids) => sql`SELECT * FROM vote_heads WHERE session_id = ANY(${ids}::uuid[])`,
    ),
    proofOfBallot: groupLoader<ProvenBallotRow>(
      context,
      (row) => row.ballot_id,
      (ids) => sql`SELECT ${provenColumns}, to_jsonb(c) AS link,
                     (SELECT array_agg(x.leaf ORDER BY x.leaf) FROM committed_leaves x
                      WHERE x.session_id = l.session_id AND x.sequence = k.sequence) AS batch
                   FROM ${provenBallots}
                   LEFT JOIN vote_checkpoints c ON c.session_id = k.session_id AND c.sequence = k.sequence
                   WHERE l.ballot_id = ANY(${ids}::uuid[]) AND ${context.visible('Ballot', sql`b`)}`,
    ),
    ballot: rowLoader<BallotRow>(context, (ids) =>
      prepared(sql`SELECT ${columnsOf(ballots, 'b')}, ${ballotVoters} AS voter_subjects FROM ballots b
                     JOIN roll_entries e ON e.session_id = b.session_id AND e.unit_id = b.unit_id
                     WHERE b.id = ANY(${ids}::uuid[]) AND ${context.visible('Ballot', sql`b`)}`),
    ),
    choicesOfBallot: groupLoader<BallotChoiceRow>(
      context,
      (row) => row.ballot_id,
      (ids) => sql`SELECT c.*, ${ballotVoters} AS voter_subjects FROM ballot_choices c
                   JOIN voting_matters m ON m.id = c.matter_id JOIN ballots b ON b.id = c.ballot_id
                   JOIN roll_entries e ON e.session_id = b.session_id AND e.unit_id = b.unit_id
                   WHERE c.ballot_id = ANY(${ids}::uuid[]) AND ${context.visible('Ballot', sql`b`)}
                   ORDER BY c.ballot_id, m.position`,
    ),
    /** The votes on whose roll a unit stands with the viewer as its voter. */
    votesOfUnit: groupLoader<MyVoteRow>(
      context,
      (row) => row.unit_id,
      (ids) => sql`SELECT e.session_id, e.unit_id,
                     (SELECT coalesce(jsonb_agg(jsonb_build_object('matterId', c.matter_id, 'ballotId', c.ballot_id, 'channel', b.channel,
                        'receivedAt', b.received_at, 'valid', said.choice <> 'INVALID') ORDER BY m.position), '[]')
                      FROM counted_ballots c JOIN ballots b ON b.id = c.ballot_id JOIN voting_matters m ON m.id = c.matter_id
                      JOIN ballot_choices said ON said.ballot_id = c.ballot_id AND said.matter_id = c.matter_id
                      WHERE c.session_id = e.session_id AND c.unit_id = e.unit_id) AS counted
                   FROM roll_entries e JOIN voting_sessions s ON s.id = e.session_id
                   WHERE e.unit_id = ANY(${ids}::uuid[]) AND ${votesFor(context.viewer, sql`e`)}
                   ORDER BY s.created_at DESC, s.id DESC`,
    ),
  };
}

export type Loaders = ReturnType<typeof createLoaders>;
