import type { ServiceContext } from '../../platform/context';
import { groupLoader, rowLoader } from '../../platform/loading';
import { sql } from '../../platform/sql';
import { namedIn } from './db/circles';
import type {
  ElectedMemberRow,
  ExternalVoteMatterRow,
  ExternalVoteRow,
  ExternalVoteVoidingRow,
} from './db/external-vote-tables';
import { externalVoteColumns } from './db/external-votes';

export const externalVoteLoaders = (context: ServiceContext) => ({
  externalVote: rowLoader<ExternalVoteRow>(
    context,
    (ids) => sql`SELECT ${externalVoteColumns(context.viewer)} FROM external_votes x
                 WHERE x.id = ANY(${ids}::uuid[]) AND ${context.visible('ExternalVote', sql`x`)}`,
  ),
  mattersOfExternalVote: groupLoader<ExternalVoteMatterRow>(
    context,
    (row) => row.vote_id,
    (ids) =>
      sql`SELECT * FROM external_vote_matters WHERE vote_id = ANY(${ids}::uuid[]) ORDER BY vote_id, position`,
  ),
  voidingsOfExternalVote: groupLoader<ExternalVoteVoidingRow>(
    context,
    (row) => row.vote_id,
    (ids) =>
      sql`SELECT * FROM external_vote_voidings WHERE vote_id = ANY(${ids}::uuid[]) ORDER BY vote_id, asked_at, id`,
  ),
  electedByExternalVote: groupLoader<ElectedMemberRow>(
    context,
    (row) => row.vote_id,
    (
      ids,
    ) => sql`SELECT e.*, seen.* FROM external_votes x CROSS JOIN LATERAL (SELECT ${namedIn(context.viewer, sql`x`)}) seen
                 JOIN external_vote_elected e ON e.vote_id = x.id
                 WHERE x.id = ANY(${ids}::uuid[]) ORDER BY e.vote_id, e.rank`,
  ),
  externalVoteOfResolution: groupLoader<ExternalVoteRow>(
    context,
    (row) => row.resolution_id ?? '',
    (
      ids,
    ) => sql`SELECT DISTINCT ON (x.resolution_id) ${externalVoteColumns(context.viewer)} FROM external_votes x
                 WHERE x.resolution_id = ANY(${ids}::uuid[]) AND x.state IN ('CONFIRMED', 'VOIDING')
                   AND ${context.visible('ExternalVote', sql`x`)}
                 ORDER BY x.resolution_id, x.closed_on DESC, x.id DESC`,
  ),
});
