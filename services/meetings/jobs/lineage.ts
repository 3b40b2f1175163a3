import type { Sweep } from '../../../platform/clock';
import { today } from '../../../platform/dates';
import { validOn } from '../../../platform/directory/queries';
import { type Sql, sql } from '../../../platform/sql';
import type { Tx } from '../../../platform/transaction';
import { actionItemOf, lockActionItem, saveActionItem } from '../db/action-items';
import { handedDown, type Stand, type Successors, succeeded } from '../domain/lineage';

const ended = (now: Date): Sql => sql`(o.valid_to IS NOT NULL AND o.valid_to <= ${today(now)}::date)`;
/** The first instant at which the organization is no more. */
const END = sql`(o.valid_to::timestamp AT TIME ZONE 'Asia/Shanghai')`;

/** A convener that was merged or renamed into one other: that one convenes. */
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
    const [only, ...more] = (await successorsOf(tx, [body!.convener_id])).get(body!.convener_id) ?? [];
    if (!only || more.length > 0) return;
    await tx.rows(sql`UPDATE joint_bodies SET convener_id = ${only} WHERE id = ${id}`);
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
      ...handedDown(item, parties, tx.now),
      escalatedToId: above?.length === 1 ? above[0]! : item.escalatedToId,
    };
    await moveParts(tx, id, successors);
    const note = await told(tx, successors);
    await saveActionItem(tx, row, next, { act: 'succeedOrganization', note });
    await tx.changed({ type: 'ActionItem', id });
  },
};

/** Those of the organizations that have ended, each with whoever came after and stands today. */
async function successorsOf(tx: Tx, ids: readonly string[]): Promise<Successors> {
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

/** What was reported of a part stays with whoever has it now. */
async function moveParts(tx: Tx, itemId: string, successors: Successors): Promise<void> {
  for (const [from, [to, ...more]] of successors) {
    if (!to || more.length > 0) continue;
    await tx.rows(
      sql`UPDATE action_item_parts p SET organization_id = ${to} WHERE p.item_id = ${itemId} AND p.organization_id = ${from}
          AND NOT EXISTS (SELECT FROM action_item_parts t WHERE t.item_id = ${itemId} AND t.organization_id = ${to})`,
    );
  }
}

/** 甲 → 乙 for each, so that both names stand in the history. */
async function told(tx: Tx, successors: Successors): Promise<string> {
  const ids = [...successors].flatMap(([from, to]) => [from, ...to]);
  const rows = await tx.rows<{ id: string; name: string }>(
    sql`SELECT id, name FROM directory_organizations WHERE id = ANY(${ids}::uuid[])`,
  );
  const names = new Map(rows.map(({ id, name }) => [id, name]));
  const lines = [...successors].map(([from, to]) => {
    const after = to.map((id) => names.get(id)).join('、');
    return `${names.get(from)} → ${after || '（无承继单位，由召集单位处理）'}`;
  });
  return lines.join('；');
}
