import { CodedError } from '../../../platform/errors';
import { type Act, done, type Outcome, refuse } from '../../../platform/mutation';
import { writtenText } from '../../../platform/text';
import type { Context } from '../context';
import type { EffortRow } from '../db/effort-tables';
import { effortOf, type LockedEffort, lockEffort, saveEffort } from '../db/efforts';
import {
  decideOnEffort,
  EFFORT_ACTS,
  type EffortAct,
  type EffortKind,
  type EffortState,
  isEffortRoleRefusal,
} from '../domain/effort';
import { type Code, errors } from '../errors';
import { canRead } from '../permissions';
import type { Refused } from './checked-meeting';
import { mutation } from './mutation';

interface ActInput {
  readonly idempotencyKey: string;
}

interface Step<Input> extends Act<Input> {
  readonly row: LockedEffort;
  readonly next: EffortState;
  readonly note: string | null;
}

/** What an act changes besides the state, and what the history says of it. */
interface Settled {
  readonly changes: Partial<EffortRow>;
  readonly note?: string | null;
}

/** How each kind is called in an input and a payload, and what its absence is refused with. */
export const CALLED = {
  TASK_FORCE: { thing: 'taskForce', unknown: 'TASK_FORCE_UNKNOWN' },
  JOINT_OPERATION: { thing: 'jointOperation', unknown: 'JOINT_OPERATION_UNKNOWN' },
  UPWARD_REQUEST: { thing: 'upwardRequest', unknown: 'UPWARD_REQUEST_UNKNOWN' },
} as const satisfies Record<EffortKind, { readonly thing: string; readonly unknown: Code }>;

/** The acts on an effort differ in who may do them, where they lead and what else they settle; the rest is this story. */
export function actOnEffort<Input extends ActInput>(
  name: EffortAct,
  written: { readonly field: keyof Input & string; readonly required: boolean } | null,
  settle: (step: Step<Input>) => Promise<Settled | Refused> = async () => ({ changes: {} }),
) {
  const { of } = EFFORT_ACTS[name];
  const { thing, unknown } = CALLED[of];
  return mutation<Input, Context, Code, EffortRow>({
    name,
    thing,
    load: (context, id) => context.loaders.effort.load(id),
    async run(act): Promise<Outcome<Code>> {
      const { tx, input } = act;
      const id = (input as unknown as Record<string, string>)[`${thing}Id`]!;
      const row = await lockEffort(tx, of, id);
      if (!row || !canRead(tx.viewer, row)) return refuse<Code>(unknown, { path: ['input', `${thing}Id`] });
      const decided = decideOnEffort(effortOf(row, row), name, tx.viewer.actingFor!.organizationId);
      if (!decided.ok && isEffortRoleRefusal(decided.error))
        throw new CodedError('FORBIDDEN', errors[decided.error].zh);
      if (!decided.ok) return refuse<Code>(decided.error);
      const given = written && input[written.field];
      const note = typeof given === 'string' ? writtenText(given, 5_000) : null;
      if (written && note === null && (written.required || given != null))
        return refuse<Code>('INPUT_INVALID', { path: ['input', written.field] });
      const settled = await settle({ ...act, row, next: decided.value, note });
      if ('refused' in settled) return settled;
      const { changes, note: told = note } = settled;
      await saveEffort(tx, row, { state: decided.value, ...changes }, { act: name, note: told });
      return done(row.id);
    },
  });
}
