import DataLoader from 'dataloader';
import type { ServiceContext } from '../../../platform/context';
import { groupLoader, rowLoader } from '../../../platform/loading';
import { sql } from '../../../platform/sql';
import type { AgendaCategoryRow, AgendaForwardRow } from '../db/agenda-tables';
import { forwardRows, type HigherBody, higherBodies } from '../db/forwards';
import type { AgendaItemRow } from '../db/tables';

type Matter = Pick<AgendaItemRow, 'body_id' | 'origin_id'>;
const matterKey = ({ body_id, origin_id }: Matter): string => `${body_id} ${origin_id}`;

/** What is read around a line of an agenda. A line is reached through its meeting, so its matter's other lines may be seen too. */
export function createAgendaLoaders(context: ServiceContext) {
  return {
    trail: new DataLoader<Matter, AgendaItemRow[], string>(
      async (matters) => {
        const rows = await context.rows<AgendaItemRow>(
          sql`SELECT a.* FROM agenda_items a
              JOIN (SELECT DISTINCT * FROM unnest(${matters.map((it) => it.body_id)}::uuid[],
                ${matters.map((it) => it.origin_id)}::uuid[]) u(body_id, origin_id)) m
                ON m.body_id = a.body_id AND m.origin_id = a.origin_id ORDER BY a.id`,
        );
        return matters.map((matter) => rows.filter((row) => matterKey(row) === matterKey(matter)));
      },
      { cacheKeyFn: matterKey },
    ),
    itemCategories: groupLoader<AgendaCategoryRow & { readonly origin_id: string }>(
      context,
      (row) => row.origin_id,
      (
        ids,
      ) => sql`SELECT c.*, i.origin_id FROM agenda_item_categories i JOIN agenda_categories c ON c.code = i.category
                   WHERE i.origin_id = ANY(${ids}::uuid[]) ORDER BY c.position`,
    ),
    categories: () => context.rows<AgendaCategoryRow>(sql`SELECT * FROM agenda_categories ORDER BY position`),
    forwardsOf: groupLoader<AgendaForwardRow>(
      context,
      (row) => row.origin_id,
      (ids) =>
        sql`SELECT f.* FROM ${forwardRows} f WHERE f.origin_id = ANY(${ids}::uuid[]) ORDER BY f.forwarded_at, f.id`,
    ),
    forward: rowLoader<AgendaForwardRow>(
      context,
      (ids) => sql`SELECT f.* FROM ${forwardRows} f WHERE f.id = ANY(${ids}::uuid[])`,
    ),
    higherBodies: groupLoader<HigherBody>(context, (row) => row.below_id, higherBodies),
  };
}
