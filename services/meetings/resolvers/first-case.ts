import { err, ok, type Result } from '../../../platform/result';
import type { Tx } from '../../../platform/transaction';
import type { IntakeRow } from '../db/intake-tables';
import { lockIntake } from '../db/intakes';
import type { Code } from '../errors';
import { rules } from '../permissions';

type Repeating = Pick<IntakeRow, 'estate_id' | 'problem'> & { readonly id: string | null };

/** The first case of those that say the same: of a repeat, that which it repeats. Of this estate and problem, and not withdrawn. */
export async function firstCase(tx: Tx, id: string, repeating: Repeating): Promise<Result<string, Code>> {
  const named = await lockIntake(tx, id);
  if (!named || !rules.INTAKE_CIRCLE.may(tx.viewer, named)) return err('INTAKE_UNKNOWN');
  const first = named.state === 'REPEATED' ? (await lockIntake(tx, named.repeat_of_id!))! : named;
  if (first.state === 'WITHDRAWN') return err('INTAKE_IS_WITHDRAWN');
  const same = first.estate_id === repeating.estate_id && first.problem === repeating.problem;
  return same && first.id !== repeating.id ? ok(first.id) : err('FIRST_DIFFERS');
}
