import { today } from '../../../platform/dates';
import { validOn } from '../../../platform/directory/queries';
import { CodedError } from '../../../platform/errors';
import { type Act, done, type Outcome, refuse } from '../../../platform/mutation';
import { sql } from '../../../platform/sql';
import { writtenText } from '../../../platform/text';
import { after, type Tx } from '../../../platform/transaction';
import type { Context } from '../context';
import type { ActionItemRow } from '../db/action-item-tables';
import {
  actionItemOf,
  type Beside,
  type LockedItem,
  lockActionItem,
  saveActionItem,
} from '../db/action-items';
import type { ActionItem } from '../domain/action-item';
import { type Actor, isRoleRefusal } from '../domain/action-item-actor';
import { ACTION_ITEM_ACTS, type ActionItemAct } from '../domain/action-item-acts';
import { type Code, errors } from '../errors';
import { canRead } from '../permissions';
import type { Refused } from './checked-meeting';
import { checkEvidence } from './item-evidence';
import { mutation } from './mutation';

interface ActInput {
  readonly idempotencyKey: string;
  readonly actionItemId: string;
  /** Evidence of the step, where the act takes some. */
  readonly attachmentIds?: readonly string[] | null;
}

/** The field of the input that says what was done or why, for the history. */
interface Note<Input> {
  readonly field: keyof Input & string;
  readonly required: boolean;
}

/** An act as it is decided, before it is saved. */
interface Step<Input> extends Act<Input> {
  readonly row: LockedItem;
  readonly next: ActionItem;
  readonly note: string | null;
}

/** What an act settles besides the state: the item as it then is, and what the history says of it. */
interface Settled {
  readonly next: ActionItem;
  readonly note?: string | null;
  readonly beside?: Beside;
}

type Settle<Input> = (step: Step<Input>) => Promise<Settled | Refused>;

/** The acts on an item differ in who may do them, where they lead and what else they settle; the rest is this story. */
export function actOnItem<Input extends ActInput>(
  name: ActionItemAct,
  note: Note<Input> | null = null,
  settle: Settle<Input> = async ({ next }) => ({ next }),
) {
  return mutation<Input, Context, Code, ActionItemRow>({
    name,
    thing: 'actionItem',
    load: (context, id) => context.loaders.actionItem.load(id),
    run: (act) => story(name, note, settle, act),
  });
}

async function story<Input extends ActInput>(
  name: ActionItemAct,
  note: Note<Input> | null,
  settle: Settle<Input>,
  act: Act<Input>,
): Promise<Outcome<Code>> {
  const { input } = act;
  const row = await lockActionItem(act.tx, input.actionItemId);
  if (!canRead(act.tx.viewer, row)) return refuse('ACTION_ITEM_UNKNOWN', { path: ['input', 'actionItemId'] });
  const tx = after(act.tx, row.last_step_at);
  const { now } = tx;
  const decided = ACTION_ITEM_ACTS[name](actionItemOf(row, row), await actorOf(tx), now);
  if (!decided.ok && isRoleRefusal(decided.error))
    throw new CodedError('FORBIDDEN', errors[decided.error].zh);
  if (!decided.ok) return refuse(decided.error);

  const given = note && input[note.field];
  const written = typeof given === 'string' ? writtenText(given, 2_000) : null;
  if (note?.required && written === null) return refuse('INPUT_INVALID', { path: ['input', note.field] });
  const attachmentIds = input.attachmentIds ?? [];
  const barred = await checkEvidence(tx, row.id, attachmentIds);
  if (barred) return { refused: [barred] };
  const settled = await settle({ ...act, tx, now, row, next: decided.value, note: written });
  if ('refused' in settled) return settled;
  const { next, beside, note: told = written } = settled;
  await saveActionItem(tx, row, next, { act: name, note: told, beside, attachmentIds });
  return done(row.id);
}

/** Who acts, with every organization the person is appointed in today. */
export async function actorOf(tx: Tx): Promise<Actor> {
  const rows = await tx.rows<{ organization_id: string }>(
    sql`SELECT a.organization_id FROM directory_appointments a
        WHERE a.person_id = ${tx.viewer.personId} AND ${validOn(sql`a`, today(tx.now))}`,
  );
  return {
    organizationId: tx.viewer.actingFor!.organizationId,
    appointedIn: new Set(rows.map((row) => row.organization_id)),
  };
}
