import { CodedError } from '../../../platform/errors';
import { type Act, done, type Outcome, refuse } from '../../../platform/mutation';
import { writtenText } from '../../../platform/text';
import type { Tx } from '../../../platform/transaction';
import type { Context } from '../context';
import type { IntakeRow } from '../db/intake-tables';
import { intakeOf, type LockedIntake, lockIntake, saveIntake } from '../db/intakes';
import { decideIntake, type IntakeAct, type IntakeActor, isIntakeRoleRefusal } from '../domain/intake';
import type { IntakeState } from '../domain/kinds';
import { type Code, errors } from '../errors';
import { isReporter, rules } from '../permissions';
import type { Refused } from './checked-meeting';
import { mutation } from './mutation';

interface ActInput {
  readonly idempotencyKey: string;
  readonly intakeId: string;
}

interface Step<Input> extends Act<Input> {
  readonly row: LockedIntake;
  readonly next: IntakeState;
  readonly note: string | null;
}

/** What an act changes besides the state, and what the history says of it. */
interface Settled {
  readonly changes: Partial<IntakeRow>;
  readonly note?: string | null;
}

/**
 * The acts on a case differ in who may do them, where they lead and what else they settle; the rest is this story. What
 * an act needs of a body or its meetings is locked before the case, as everywhere.
 */
export function actOnIntake<Input extends ActInput>(
  name: IntakeAct,
  written: { readonly field: keyof Input & string; readonly required: boolean } | null,
  settle: (step: Step<Input>) => Promise<Settled | Refused>,
  lockBefore: (tx: Tx, input: Input) => Promise<unknown> = async () => {},
) {
  return mutation<Input, Context, Code, IntakeRow>({
    name,
    thing: 'intake',
    load: (context, id) => context.loaders.intake.load(id),
    async run(act): Promise<Outcome<Code>> {
      const { tx, input } = act;
      await lockBefore(tx, input);
      const row = await lockIntake(tx, input.intakeId);
      if (!row || !rules.INTAKE_CIRCLE.may(tx.viewer, row))
        return refuse('INTAKE_UNKNOWN', { path: ['input', 'intakeId'] });
      const decided = decideIntake(intakeOf(row, row), name, actorOf(act, row));
      if (!decided.ok && isIntakeRoleRefusal(decided.error))
        throw new CodedError('FORBIDDEN', errors[decided.error].zh);
      if (!decided.ok) return refuse(decided.error);
      const given = written && input[written.field];
      const note = typeof given === 'string' ? writtenText(given, 2_000) : null;
      if (written?.required && note === null)
        return refuse('INPUT_INVALID', { path: ['input', written.field] });
      const settled = await settle({ ...act, row, next: decided.value, note });
      if ('refused' in settled) return settled;
      const { changes, note: told = note } = settled;
      await saveIntake(tx, row, { state: decided.value, ...changes }, { act: name, note: told });
      return done(row.id);
    },
  });
}

function actorOf({ tx: { viewer } }: Pick<Act<unknown>, 'tx'>, row: LockedIntake): IntakeActor {
  const organizationId = viewer.actingFor?.organizationId ?? '';
  return {
    personId: viewer.personId,
    keeps: row.keeper_ids.includes(organizationId),
    handles: row.handler_id === organizationId,
    reported: isReporter(viewer, row),
  };
}
