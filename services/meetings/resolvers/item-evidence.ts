import { filesFor } from '../../../platform/files/reserve';
import { firstRow, sql } from '../../../platform/sql';
import type { Tx } from '../../../platform/transaction';
import type { Refusal } from '../../../platform/user-errors';
import type { Code } from '../errors';

const MOST = 20;

/** Whether these files may be the evidence of a step of an item; a file is the evidence of one step. */
export async function checkEvidence(
  tx: Tx,
  itemId: string,
  ids: readonly string[],
): Promise<Refusal<Code> | null> {
  const path = ['input', 'attachmentIds'];
  if (ids.length > MOST) return { code: 'INPUT_INVALID', path };
  const refused = await filesFor(tx, { objectType: 'ActionItem', objectId: itemId }, ids);
  if (refused) return refused;
  const used = await firstRow<{ attachment_id: string }>(
    tx,
    sql`SELECT attachment_id FROM action_item_event_files WHERE attachment_id = ANY(${ids}::uuid[]) LIMIT 1`,
  );
  return used ? { code: 'ATTACHMENT_USED', path: [...path, String(ids.indexOf(used.attachment_id))] } : null;
}
