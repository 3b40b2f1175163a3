import { today } from '../../../platform/dates';
import { validOn } from '../../../platform/directory/queries';
import { CodedError } from '../../../platform/errors';
import { type Act, done, type Outcome, refuse } from '../../../platform/mutation';
import { sql } from '../../../platform/sql';
import { writtenText } from '../../../platform/text';
import type { Tx } from '../../../platform/transaction';
import type { Context } from '../context';
import { clockOf } from '../db/response-policies';
import type { ResponseClockRow, WhistleRow } from '../db/whistle-tables';
import { type LockedWhistle, lockWhistle, moveWhistle, whistleOf } from '../db/whistles';
import type { WhistleState } from '../domain/kinds';
import { afterWhistleAct, isWhistleRoleRefusal, type WhistleAct, type WhistleActor } from '../domain/whistle';
import { type Code, errors } from '../errors';
import { canRead } from '../permissions';
import type { Refused } from './checked-meeting';
import { mutation } from './mutation';

interface ActInput {
  readonly idempotencyKey: string;
  readonly whistleId: string;
}

/** The field of the input that says what was done or why, for the history. */
interface Note<Input> {
  readonly field: keyof Input & string;
  readonly required: boolean;
}

/** An act as it is decided, before it is saved. */
interface Step<Input> extends Act<Input> {
  readonly row: LockedWhistle;
  readonly to: WhistleState;
  readonly note: string | null;
}

/** What an act changes besides the state. Where it moves the state, it says until when the next step is due, or that no clock runs. */
interface Settled {
  readonly changes: Partial<WhistleRow>;
  readonly note?: string | null;
}

type Settle<Input> = (step: Step<Input>) => Promise<Settled | Refused>;

/** The acts on a whistle differ in who may do them, where they lead and what else they settle; the rest is this story. */
export function actOnWhistle<Input extends ActInput>(
  name: WhistleAct,
  note: Note<Input> | null,
  settle: Settle<Input>,
) {
  return mutation<Input, Context, Code, WhistleRow>({
    name,
    thing: 'whistle',
    load: (context, id) => context.loaders.whistle.load(id),
    run: (act) => story(name, note, settle, act),
  });
}

async function story<Input extends ActInput>(
  name: WhistleAct,
  note: Note<Input> | null,
  settle: Settle<Input>,
  act: Act<Input>,
): Promise<Outcome<Code>> {
  const { tx, input } = act;
  const row = await lockWhistle(tx, input.whistleId);
  if (!canRead(tx.viewer, row)) return refuse('WHISTLE_UNKNOWN', { path: ['input', 'whistleId'] });
  const decided = afterWhistleAct(whistleOf(row, row), name, await actorOf(tx));
  if (!decided.ok && isWhistleRoleRefusal(decided.error))
    throw new CodedError('FORBIDDEN', errors[decided.error].zh);
  if (!decided.ok) return refuse(decided.error);

  const given = note && input[note.field];
  const written = typeof given === 'string' ? writtenText(given, 2_000) : null;
  if (note?.required && written === null) return refuse('INPUT_INVALID', { path: ['input', note.field] });
  const settled = await settle({ ...act, row, to: decided.value, note: written });
  if ('refused' in settled) return settled;
  const { changes, note: told = written } = settled;
  await moveWhistle(tx, row, { ...changes, state: decided.value }, { act: name, note: told });
  return done(row.id);
}

/** The clock of a blown whistle's type, at its level or another. */
export const clockAt = (
  tx: Tx,
  row: Pick<WhistleRow, 'policy_id' | 'type' | 'level'>,
  level: number = row.level!,
): Promise<ResponseClockRow> => clockOf(tx, row.policy_id!, level, row.type);

/** Who acts, with every organization the person is appointed in today. */
async function actorOf(tx: Tx): Promise<WhistleActor> {
  const rows = await tx.rows<{ organization_id: string }>(
    sql`SELECT a.organization_id FROM directory_appointments a
        WHERE a.person_id = ${tx.viewer.personId} AND ${validOn(sql`a`, today(tx.now))}`,
  );
  return {
    personId: tx.viewer.personId,
    organizationId: tx.viewer.actingFor!.organizationId,
    appointedIn: new Set(rows.map((row) => row.organization_id)),
  };
}
