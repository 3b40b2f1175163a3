import type { ServiceContext } from '../../platform/context';
import { groupLoader, rowLoader } from '../../platform/loading';
import { sql } from '../../platform/sql';
import type { ExternalVoteMatterRow, ExternalVoteRow } from './db/external-vote-tables';
import { externalVoteColumns } from './db/external-votes';

export const externalVoteLoaders = (context: ServiceContext) => ({
  externalVote: rowLoader<ExternalVoteRow>(
    context,
    (ids) => sql`SELECT ${externalVoteColumns()} FROM external_votes x
                 WHERE x.id = ANY(${ids}::uuid[]) AND ${context.visible('ExternalVote', sql`x`)}`,
  ),
  mattersOfExternalVote: groupLoader<ExternalVoteMatterRow>(
    context,
    (row) => row.vote_id,
    (ids) =>
      sql`SELECT * FROM external_vote_matters WHERE vote_id = ANY(${ids}::uuid[]) ORDER BY vote_id, position`,
  ),
  externalVoteOfResolution: groupLoader<ExternalVoteRow>(
    context,
    (row) => row.resolution_id ?? '',
    (ids) => sql`SELECT DISTINCT ON (x.resolution_id) ${externalVoteColumns()} FROM external_votes x
                 WHERE x.resolution_id = ANY(${ids}::uuid[]) AND x.state = 'CONFIRMED'
                   AND ${context.visible('ExternalVote', sql`x`)}
                 ORDER BY x.resolution_id, x.closed_on DESC, x.id DESC`,
  ),
});
