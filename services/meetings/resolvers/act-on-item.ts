import { today } from '../../../platform/dates';
import { validOn } from '../../../platform/directory/queries';
import { CodedError } from '../../../platform/errors';
import { type Act, done, type Outcome, refuse } from '../../../platform/mutation';
import { sql } from '../../../platform/sql';
import { writtenText } from '../../../platform/text';
import type { Tx } from '../../../platform/transaction';
import type { Context } from '../context';
import { actionItemOf, lockActionItem, saveActionItem } from '../db/action-items';
import type { ActionItemRow } from '../db/tables';
import { ACTION_ITEM_ACTS, type ActionItemAct, type Actor, isRoleRefusal } from '../domain/action-item';
import { type Code, errors } from '../errors';
import { canRead } from '../permissions';
import { mutation } from './mutation';

interface ActInput {
  readonly idempotencyKey: string;
  readonly actionItemId: string;
}

/** The field of the input that says what was done or why, for the history. */
interface Note<Input> {
  readonly field: keyof Input & string;
  readonly required: boolean;
}

/** The acts on an item differ in who may do them and where they lead, which is the domain's; the rest is this story. */
export function actOnItem<Input extends ActInput>(name: ActionItemAct, note: Note<Input> | null = null) {
  return mutation<Input, Context, Code, ActionItemRow>({
    name,
    thing: 'actionItem',
    load: (context, id) => context.loaders.actionItem.load(id),
    run: (act) => story(name, note, act),
  });
}

async function story<Input extends ActInput>(
  name: ActionItemAct,
  note: Note<Input> | null,
  { tx, input, now }: Act<Input>,
): Promise<Outcome<Code>> {
  const row = await lockActionItem(tx, input.actionItemId);
  if (!canRead(tx.viewer, row)) return refuse('ACTION_ITEM_UNKNOWN', { path: ['input', 'actionItemId'] });
  const decided = ACTION_ITEM_ACTS[name](actionItemOf(row, row), await actorOf(tx), now);
  if (!decided.ok && isRoleRefusal(decided.error))
    throw new CodedError('FORBIDDEN', errors[decided.error].zh);
  if (!decided.ok) return refuse(decided.error);

  const given = note && input[note.field];
  const written = typeof given === 'string' ? writtenText(given, 2_000) : null;
  if (note?.required && written === null) return refuse('INPUT_INVALID', { path: ['input', note.field] });
  await saveActionItem(tx, row, decided.value, { act: name, note: written });
  return done(row.id);
}

/** Who acts, with every organization the person is appointed in today. */
async function actorOf(tx: Tx): Promise<Actor> {
  const rows = await tx.rows<{ organization_id: string }>(
    sql`SELECT a.organization_id FROM directory_appointments a
        WHERE a.person_id = ${tx.viewer.personId} AND ${validOn(sql`a`, today(tx.now))}`,
  );
  return {
    organizationId: tx.viewer.actingFor!.organizationId,
    appointedIn: new Set(rows.map((row) => row.organization_id)),
  };
}
