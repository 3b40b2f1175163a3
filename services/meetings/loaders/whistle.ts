import DataLoader from 'dataloader';
import type { ServiceContext } from '../../../platform/context';
import { groupLoader, rowLoader } from '../../../platform/loading';
import { sql } from '../../../platform/sql';
import type { ActionItemRow } from '../db/action-item-tables';
import { type Period, type WhistleCounts, whistleCounts } from '../db/whistle-figures';
import type {
  ResponseClockRow,
  ResponseLevelRow,
  ResponsePolicyRow,
  WhistleDispatchRow,
  WhistleEventRow,
  WhistlePartyRow,
  WhistleRow,
  WhistleScoreRow,
} from '../db/whistle-tables';
import { factsOf } from '../db/whistles';

export interface CountsKey extends Period {
  readonly organizationId: string;
}
/** A whistle as found from the matter it was put to the table as. */
type OfOrigin = WhistleRow & { readonly origin_id: string };

/** What is read of whistles and of the policies they run by. */
export function createWhistleLoaders(context: ServiceContext) {
  const visible = context.visible('Whistle', sql`w`);
  const belowWhistle = <Row extends { readonly whistle_id: string }>(
    query: (ids: readonly string[]) => typeof visible,
  ) => groupLoader<Row>(context, (row) => row.whistle_id, query);

  return {
    whistle: rowLoader<WhistleRow>(
      context,
      (ids) => sql`SELECT w.* FROM whistles w WHERE w.id = ANY(${ids}::uuid[]) AND ${visible}`,
    ),
    whistleFacts: new DataLoader(async (ids: readonly string[]) => {
      const byId = new Map((await factsOf(context, ids)).map((row) => [row.id, row]));
      return ids.map((id) => byId.get(id)!);
    }),
    whistleParties: belowWhistle<WhistlePartyRow>(
      (ids) =>
        sql`SELECT * FROM whistle_parties WHERE whistle_id = ANY(${ids}::uuid[]) ORDER BY role, organization_id`,
    ),
    whistleDispatches: belowWhistle<WhistleDispatchRow>(
      (ids) => sql`SELECT * FROM whistle_dispatches WHERE whistle_id = ANY(${ids}::uuid[]) ORDER BY ordinal`,
    ),
    whistleScores: belowWhistle<WhistleScoreRow>(
      (ids) => sql`SELECT * FROM whistle_scores WHERE whistle_id = ANY(${ids}::uuid[]) ORDER BY at, side`,
    ),
    whistleHistory: belowWhistle<WhistleEventRow>(
      (ids) => sql`SELECT * FROM whistle_events WHERE whistle_id = ANY(${ids}::uuid[]) ORDER BY at, id`,
    ),
    /** By the origin of a line: what a whistle became keeps its origin through every carry. */
    whistleOfOrigin: groupLoader<OfOrigin>(
      context,
      (row) => row.origin_id,
      (ids) => sql`SELECT w.*, w.agenda_item_id AS origin_id FROM whistles w
                   WHERE w.agenda_item_id = ANY(${ids}::uuid[]) AND ${visible}`,
    ),
    whistleOfLine: groupLoader<WhistleRow & { readonly line_id: string }>(
      context,
      (row) => row.line_id,
      (
        ids,
      ) => sql`SELECT w.*, a.id AS line_id FROM agenda_items a JOIN whistles w ON w.agenda_item_id = a.origin_id
                   WHERE a.id = ANY(${ids}::uuid[]) AND ${visible}`,
    ),
    originActionItems: groupLoader<ActionItemRow & { readonly origin_id: string }>(
      context,
      (row) => row.origin_id,
      (ids) => sql`SELECT i.*, a.origin_id FROM agenda_items a JOIN action_items i ON i.agenda_item_id = a.id
                   WHERE a.origin_id = ANY(${ids}::uuid[]) AND ${context.visible('ActionItem', sql`i`)} ORDER BY i.number`,
    ),

    responsePolicy: rowLoader<ResponsePolicyRow>(
      context,
      (ids) => sql`SELECT * FROM response_policies WHERE id = ANY(${ids}::uuid[])`,
    ),
    policyLevels: groupLoader<ResponseLevelRow>(
      context,
      (row) => row.policy_id,
      (ids) => sql`SELECT * FROM response_levels WHERE policy_id = ANY(${ids}::uuid[]) ORDER BY level`,
    ),
    policyClocks: groupLoader<ResponseClockRow>(
      context,
      (row) => row.policy_id,
      (ids) => sql`SELECT * FROM response_clocks WHERE policy_id = ANY(${ids}::uuid[]) ORDER BY level, type`,
    ),

    /** One statement for each period that is asked about, whatever the number of organizations. */
    whistleCounts: new DataLoader<CountsKey, WhistleCounts, string>(
      async (keys) => {
        const found = new Map<string, WhistleCounts>();
        for (const period of periodsOf(keys)) {
          const ids = keys.filter((key) => inPeriod(key, period)).map((key) => key.organizationId);
          for (const row of await whistleCounts(context, ids, period, context.now(), visible))
            found.set(textOf({ ...period, organizationId: row.id }), row);
        }
        return keys.map((key) => found.get(textOf(key))!);
      },
      { cacheKeyFn: textOf },
    ),
  };
}

const textOf = ({ organizationId, from, to }: CountsKey): string => `${organizationId} ${from} ${to}`;
const inPeriod = (key: Period, { from, to }: Period): boolean => key.from === from && key.to === to;
const periodsOf = (keys: readonly Period[]): readonly Period[] =>
  keys.filter((key, i) => keys.findIndex((other) => inPeriod(other, key)) === i);
