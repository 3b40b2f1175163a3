import type { Sweep } from '../../../platform/clock';
import { today } from '../../../platform/dates';
import { GOVERNING_KINDS, validOn } from '../../../platform/directory/queries';
import { type Sql, sql } from '../../../platform/sql';
import type { Tx } from '../../../platform/transaction';
import { actionItemOf, lockActionItem, saveActionItem } from '../db/action-items';
import { lapseRequests } from '../db/rulings';
import type { ActionItem } from '../domain/action-item';
import { convenerAfter, handedDown, type Stand, type Successors, succeeded } from '../domain/lineage';

export const ended = (now: Date): Sql => sql`(o.valid_to IS NOT NULL AND o.valid_to <= ${today(now)}::date)`;
/** The first instant at which the organization is no more. */
export const END = sql`(o.valid_to::timestamp AT TIME ZONE 'Asia/Shanghai')`;

/** A convener that has ended: its only successor convenes, or else whoever stands nearest above. */
export const convenerLineage: Sweep = {
  rule: 'convener-lineage',
  due: (now) =>
    sql`SELECT b.id AS subject, ${END} AS due FROM joint_bodies b
        JOIN directory_organizations o ON o.id = b.convener_id WHERE ${ended(now)}`,
  async act(tx, id) {
    await tx.rows(sql`SELECT FROM joint_bodies WHERE id = ${id} FOR NO KEY UPDATE`);
    const [body] = await tx.rows<{ convener_id: string }>(
      sql`SELECT convener_id FROM joint_bodies WHERE id = ${id}`,
    );
    const after = (await successorsOf(tx, [body!.convener_id])).get(body!.convener_id);
    // Another worker has been here.
    if (!after) return;
    const convener = convenerAfter(after, await aboveBody(tx, id, body!.convener_id));
    await tx.rows(sql`UPDATE joint_bodies SET convener_id = ${convener} WHERE id = ${id}`);
    await tx.changed({ type: 'JointBody', id });
  },
};

/** Organizations that have ended hand their open items to those who came after; closed ones keep the name. */
export const itemLineage: Sweep = {
  rule: 'item-lineage',
  due: (now) =>
    sql`SELECT DISTINCT p.item_id AS subject, ${END} AS due FROM action_item_parties p
        JOIN directory_organizations o ON o.id = p.organization_id WHERE p.open AND ${ended(now)}`,
  async act(tx, id) {
    const row = await lockActionItem(tx, id);
    if (!row) return;
    const item = actionItemOf(row, row);
    const all = [item.leadId, item.verifierId, ...item.supportingIds, item.escalatedToId ?? item.leadId];
    const successors = await successorsOf(tx, all);
    if (successors.size === 0) return;
    const parties = succeeded(item, successors, await standOf(tx, row.body_id, row.convener_id));
    const above = item.escalatedToId && (successors.get(item.escalatedToId) ?? [item.escalatedToId]);
    const next = {
      ...handedDown(item, parties, successors, tx.now),
      escalatedToId: above?.length === 1 ? above[0]! : item.escalatedToId,
    };
    await handParts(tx, id, next, successors);
    if (next.state === 'ISSUED') await lapseRequests(tx, row, '牵头单位已撤并，申请失效');
    const note = await told(tx, successors);
    await saveActionItem(tx, row, next, { act: 'succeedOrganization', note });
    await tx.changed({ type: 'ActionItem', id });
  },
};

/** Those of the organizations that have ended, each with whoever came after and stands today. */
export async function successorsOf(tx: Tx, ids: readonly string[]): Promise<Successors> {
  const day = today(tx.now);
  const rows = await tx.rows<{ id: string; successor_ids: string[] }>(
    sql`WITH RECURSIVE chain AS (
          SELECT o.id AS root, o.id FROM directory_organizations o WHERE o.id = ANY(${ids}::uuid[]) AND ${ended(tx.now)}
          UNION SELECT c.root, s.successor_id FROM chain c
            JOIN directory_organizations o ON o.id = c.id AND ${ended(tx.now)}
            JOIN directory_organization_successors s ON s.organization_id = c.id)
        SELECT c.root AS id, coalesce(array_agg(o.id ORDER BY o.id) FILTER (WHERE o.id IS NOT NULL), '{}') AS successor_ids
        FROM chain c LEFT JOIN directory_organizations o ON o.id = c.id AND ${validOn(sql`o`, day)} GROUP BY c.root`,
  );
  return new Map(rows.map((row) => [row.id, row.successor_ids]));
}

/** Those that stand above a body's convener, nearest first: its superiors, then who governs where the body is. */
export async function aboveBody(tx: Tx, bodyId: string, convenerId: string): Promise<string[]> {
  const rows = await tx.rows<{ id: string }>(
    sql`WITH RECURSIVE superiors AS (
          SELECT o.parent_id AS id, 1 AS height FROM directory_organizations o WHERE o.id = ${convenerId}
          UNION ALL SELECT o.parent_id, s.height + 1 FROM superiors s JOIN directory_organizations o ON o.id = s.id
            WHERE s.height < 20
        ), territory AS (
          SELECT d.id, d.parent_id, 0 AS height FROM directory_divisions d JOIN joint_bodies b ON b.id = ${bodyId}
            WHERE d.id = b.division_id
              OR d.id IN (SELECT e.division_id FROM directory_estate_divisions e WHERE e.estate_id = b.estate_id)
          UNION ALL SELECT d.id, d.parent_id, t.height + 1 FROM territory t JOIN directory_divisions d ON d.id = t.parent_id
            WHERE t.height < 20
        ), above AS (
          SELECT id, 0 AS by_territory, height, 0 AS rank FROM superiors
          UNION ALL SELECT o.id, 1, t.height, array_position(${GOVERNING_KINDS}, o.kind)
            FROM territory t JOIN directory_organizations o ON o.division_id = t.id AND o.kind = ANY(${GOVERNING_KINDS})
        )
        SELECT a.id FROM above a JOIN directory_organizations o ON o.id = a.id AND ${validOn(sql`o`, today(tx.now))}
        WHERE o.id <> ${convenerId} ORDER BY a.by_territory, a.height, a.rank, a.id`,
  );
  return rows.map(({ id }) => id);
}

/** Who could verify where the convener leads: those above it, then the other seats. */
async function standOf(tx: Tx, bodyId: string, convenerId: string): Promise<Stand> {
  const day = today(tx.now);
  const rows = await tx.rows<{ id: string }>(
    sql`SELECT DISTINCT o.id, (o.id = ANY(ARRAY(SELECT a.ancestor_id FROM directory_organization_ancestors a
          WHERE a.organization_id = ${convenerId}))) AS above
        FROM directory_organizations o WHERE ${validOn(sql`o`, day)} AND o.id <> ${convenerId} AND (
          o.id IN (SELECT a.ancestor_id FROM directory_organization_ancestors a WHERE a.organization_id = ${convenerId})
          OR o.id IN (SELECT so.organization_id FROM seats s JOIN seat_organizations so ON so.seat_id = s.id
                      WHERE s.body_id = ${bodyId} AND ${validOn(sql`s`, day)}))
        ORDER BY above DESC, o.id`,
  );
  return { convenerId, others: rows.map(({ id }) => id) };
}

/** What was reported of a part goes to whoever has it now; parts that came together are done when each of them is. */
async function handParts(tx: Tx, itemId: string, next: ActionItem, successors: Successors): Promise<void> {
  for (const to of next.supportingIds) {
    const before = [...successors].filter(([, after]) => after.includes(to)).map(([from]) => from);
    if (before.length === 0) continue;
    const state = next.completedParts.includes(to) ? 'DONE' : 'IN_PROGRESS';
    await tx.rows(
      sql`INSERT INTO action_item_parts (item_id, organization_id, state, reported_at, note)
          SELECT item_id, ${to}, ${state}, max(reported_at), string_agg(note, '；' ORDER BY reported_at, organization_id)
          FROM action_item_parts WHERE item_id = ${itemId} AND organization_id = ANY(${[...before, to]}::uuid[]) GROUP BY item_id
          ON CONFLICT (item_id, organization_id) DO UPDATE
            SET state = excluded.state, reported_at = excluded.reported_at, note = excluded.note`,
    );
  }
}

/** 甲 → 乙 for each, so that both names stand in the history. */
export async function told(tx: Tx, successors: Successors, left = '由召集单位处理'): Promise<string> {
  const ids = [...successors].flatMap(([from, to]) => [from, ...to]);
  const rows = await tx.rows<{ id: string; name: string }>(
    sql`SELECT id, name FROM directory_organizations WHERE id = ANY(${ids}::uuid[])`,
  );
  const names = new Map(rows.map(({ id, name }) => [id, name]));
  const lines = [...successors].map(([from, to]) => {
    const after = to.map((id) => names.get(id)).join('、');
    return `${names.get(from)} → ${after || `（无承继单位，${left}）`}`;
  });
  return lines.join('；');
}
