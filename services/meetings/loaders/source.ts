import DataLoader from 'dataloader';
import type { ServiceContext } from '../../../platform/context';
import { groupLoader, rowLoader } from '../../../platform/loading';
import { sql } from '../../../platform/sql';
import type { ProposalRow } from '../db/proposal-tables';
import { livesIn, type SourceRow, sourceRows } from '../db/sources';
import type { AgendaItemRow } from '../db/tables';

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
    /** The line by which a matter, or the one it was merged into, last stood on an agenda of the body. */
    lineOfMatter: new DataLoader<Matter, string | null, string>(
      async (matters) => {
        const rows = await context.rows<Matter & { readonly id: string }>(
          sql`SELECT m.body_id, m.origin_id, l.id
              FROM unnest(${matters.map((it) => it.body_id)}::uuid[], ${matters.map((it) => it.origin_id)}::uuid[]) AS m(body_id, origin_id)
              CROSS JOIN LATERAL (SELECT a.id FROM agenda_items a
                WHERE a.body_id = m.body_id AND a.origin_id = ${livesIn(sql`m.body_id`, sql`m.origin_id`)} ORDER BY a.id DESC LIMIT 1) l`,
        );
        const byMatter = new Map(rows.map((row) => [keyOf(row), row.id]));
        return matters.map((it) => byMatter.get(keyOf(it)) ?? null);
      },
      { cacheKeyFn: keyOf },
    ),
    /** The line by which the matter last stood into which a line was merged. */
    lineMergedInto: groupLoader<{ readonly id: string; readonly from_item_id: string }>(
      context,
      (row) => row.from_item_id,
      (ids) => sql`SELECT l.id, g.from_item_id FROM agenda_merges g
                   CROSS JOIN LATERAL (SELECT a.id FROM agenda_items a
                     WHERE a.body_id = g.body_id AND a.origin_id = g.into_origin_id ORDER BY a.id DESC LIMIT 1) l
                   WHERE g.from_item_id = ANY(${ids}::uuid[])`,
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
