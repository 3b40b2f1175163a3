import type { Viewer } from '../../../platform/identity';
import { firstRow, type Reader, type Sql, sql } from '../../../platform/sql';
import { inOrder } from '../../../platform/statements';
import type { Tx } from '../../../platform/transaction';
import { engagedBy } from '../domain/company-choice';
import type { ExternalMatter } from '../domain/external-vote';
import { decidedOf } from '../domain/matter-details';
import { namedIn } from './circles';
import type {
  ExternalVoteMatterRow,
  ExternalVoteRow,
  ExternalVoteVoidingRow,
  StoredElected,
  StoredExternalVote,
} from './external-vote-tables';

/** An external vote as it is read, `x` being its alias. In a list of one estate, pass the estate: it is asked once. */
export const externalVoteColumns = (viewer: Viewer, estateId: Sql = sql`x.estate_id`): Sql =>
  sql`x.*, x.closed_on::text AS closed_on, ${namedIn(viewer, sql`x`, estateId)},
    (SELECT v.asked_by FROM external_vote_voidings v WHERE v.vote_id = x.id AND v.state = 'ASKED') AS voiding_asked_by`;

/** Read once the lock has been waited for: who asked to void it meanwhile does not void it. */
export async function lockExternalVote(tx: Tx, id: string): Promise<ExternalVoteRow | null> {
  const [, [vote]] = await inOrder([
    tx.rows(sql`SELECT FROM external_votes x WHERE x.id::text = ${id} FOR UPDATE`),
    tx.rows<ExternalVoteRow>(
      sql`SELECT ${externalVoteColumns(tx.viewer)} FROM external_votes x WHERE x.id::text = ${id}`,
    ),
  ]);
  return vote ?? null;
}

/** Where it stands, to decide on. */
export const standingOfVote = (row: ExternalVoteRow) => ({
  state: row.state,
  recordedBy: row.recorded_by,
  voidingAskedBy: row.voiding_asked_by,
});

/** Whether the estate has it already; one that was rejected or voided may be recorded anew. */
export async function isRecorded(
  reader: Reader,
  { estate_id, platform, reference }: Pick<StoredExternalVote, 'estate_id' | 'platform' | 'reference'>,
): Promise<boolean> {
  const found = sql`SELECT id FROM external_votes
    WHERE estate_id = ${estate_id} AND platform = ${platform} AND reference = ${reference} AND state NOT IN ('REJECTED', 'VOIDED')`;
  return (await firstRow(reader, found)) !== null;
}

export const externalMattersOf = (reader: Reader, voteId: string): Promise<ExternalVoteMatterRow[]> =>
  reader.rows(sql`SELECT * FROM external_vote_matters WHERE vote_id = ${voteId} ORDER BY position`);

/** The voiding that is asked for, its vote being locked. */
export const askedVoiding = (tx: Tx, voteId: string): Promise<ExternalVoteVoidingRow | null> =>
  firstRow(
    tx,
    sql`SELECT v.* FROM external_vote_voidings v WHERE v.vote_id = ${voteId} AND v.state = 'ASKED' FOR UPDATE`,
  );

/** Whom it elected, in order. */
export const electedBy = (reader: Reader, voteId: string): Promise<StoredElected[]> =>
  reader.rows(sql`SELECT * FROM external_vote_elected WHERE vote_id = ${voteId} ORDER BY rank`);

/** A matter as the platform stated it. */
export const statedIn = (
  row: Omit<ExternalVoteMatterRow, 'vote_id' | 'position' | 'text' | 'details'>,
): ExternalMatter => ({
  kind: row.kind,
  class: row.class,
  passed: row.passed,
  totalArea: BigInt(row.total_area),
  totalHeads: row.total_heads,
  participatingArea: BigInt(row.participating_area),
  participatingHeads: row.participating_heads,
  approvingArea: BigInt(row.approving_area),
  approvingHeads: row.approving_heads,
});

/**
 * Tells the other services how it came out, as they are told of the votes that are counted here: the same fact, which
 * says besides where it was held, and whether somebody asked to void it. No texts, which may name people.
 */
export async function publishExternalOutcome(tx: Tx, vote: StoredExternalVote): Promise<void> {
  const voided = vote.state === 'VOIDED';
  const matters = await externalMattersOf(tx, vote.id);
  await tx.publish({
    type: 'voteOutcome',
    version: 1,
    subjectId: vote.id,
    payload: {
      sessionId: null,
      resolutionId: vote.resolution_id,
      estateId: vote.estate_id,
      number: vote.reference,
      matters: matters.map(({ kind, passed, details }) => {
        const chosenOrganizationId = engagedBy(details, passed && !voided);
        return {
          matterId: null,
          kind,
          status: voided ? 'VOIDED' : passed ? 'PASSED' : 'REJECTED',
          ...(chosenOrganizationId === undefined ? {} : { chosenOrganizationId }),
          ...(details === null ? {} : { decided: decidedOf(details) }),
        };
      }),
      talliedOn: vote.closed_on,
      external: { platform: vote.platform, reference: vote.reference },
      ...(vote.state === 'VOIDING' ? { voiding: true } : {}),
    },
  });
}
