import DataLoader from 'dataloader';
import type { ServiceContext } from '../../platform/context';
import { groupLoader, rowLoader } from '../../platform/loading';
import { sql } from '../../platform/sql';
import type { ProposalRow } from './db/proposal-tables';
import { livesIn, type SourceRow, sourceRows } from './db/sources';
import type { AgendaItemRow } from './db/tables';

type Matter = Pick<AgendaItemRow, 'body_id' | 'origin_id'>;
const keyOf = ({ body_id, origin_id }: Matter): string => `${body_id} ${origin_id}`;

/** What is read about sources of matters and about proposals. */
export function createSourceLoaders(context: ServiceContext) {
  /** A resolution `r` is read by those at the table; by everybody when its minutes are published. */
  const isTold = sql`(${context.visible('Resolution', sql`r`)}
    OR EXISTS (SELECT FROM minutes t WHERE t.meeting_id = r.meeting_id AND t.published_at IS NOT NULL))`;
  return {
    sources: new DataLoader<Matter, SourceRow[], string>(
      async (matters) => {
        const rows = await sourceRows(
          context,
          matters.map((it) => it.body_id),
          matters.map((it) => it.origin_id),
        );
        return matters.map((it) =>
          rows.filter((row) => row.matter_id === it.origin_id && row.body_id === it.body_id),
        );
      },
      { cacheKeyFn: keyOf },
    ),
    /** Where a matter, or the one it was merged into, last stood on an agenda. */
    lineOfMatter: groupLoader<{ readonly id: string; readonly matter_id: string }>(
      context,
      (row) => row.matter_id,
      (ids) => sql`SELECT DISTINCT ON (f.origin_id) l.id, f.origin_id AS matter_id
                   FROM agenda_items f JOIN agenda_items l ON l.body_id = f.body_id AND l.origin_id = ${livesIn(sql`f.body_id`, sql`f.origin_id`)}
                   WHERE f.origin_id = ANY(${ids}::uuid[]) ORDER BY f.origin_id, l.id DESC`,
    ),
    proposal: rowLoader<ProposalRow>(
      context,
      (ids) =>
        sql`SELECT p.* FROM proposals p WHERE p.id = ANY(${ids}::uuid[]) AND ${context.visible('Proposal', sql`p`)}`,
    ),
    proposalOfIntake: groupLoader<ProposalRow>(
      context,
      (row) => row.intake_id!,
      (ids) => sql`SELECT * FROM proposals WHERE intake_id = ANY(${ids}::uuid[])`,
    ),
    deliberation: groupLoader<{
      readonly id: string;
      readonly body_name: string;
      readonly convener_id: string;
      readonly supporters: number;
      readonly supported: boolean;
      readonly outcome: string | null;
    }>(
      context,
      (row) => row.id,
      (ids) => sql`SELECT p.id, b.name AS body_name, b.convener_id,
          (SELECT count(*)::int FROM proposal_supports s WHERE s.proposal_id = p.id) AS supporters,
          EXISTS (SELECT FROM proposal_supports s WHERE s.proposal_id = p.id AND s.subject = ${context.viewer.subject}) AS supported,
          (SELECT string_agg(r.number || ' ' || r.text, E'\n' ORDER BY r.number) FROM resolutions r JOIN agenda_items l ON l.id = r.agenda_item_id
             WHERE l.body_id = p.body_id AND l.origin_id = ${livesIn(sql`p.body_id`, sql`p.id`)} AND ${isTold}) AS outcome
        FROM proposals p JOIN joint_bodies b ON b.id = p.body_id WHERE p.id = ANY(${ids}::uuid[])`,
    ),
  };
}
