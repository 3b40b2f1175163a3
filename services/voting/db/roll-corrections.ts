import { canonicalJson } from '../../../platform/canonical';
import { err, ok, type Result } from '../../../platform/result';
import type { Tx } from '../../../platform/transaction';
import type { RegisteredUnit } from '../domain/roll';
import { lockEstate, registeredUnit } from './register';
import { countedOf, publishEntries, publishedEntryOf, unitOfEntry } from './roll';
import type { StoredVotingSession } from './tables';

export interface CorrectionReason {
  readonly reason: string;
  readonly objectionId: string | null;
}

/**
 * Takes a unit anew from the register: the register is what is right, so that register and roll never say two things.
 * A unit that was not on the roll comes onto it. The caller has locked the session.
 */
export async function correctFromRegister(
  tx: Tx,
  session: Pick<StoredVotingSession, 'id' | 'estate_id' | 'profile'>,
  unitId: string,
  because: CorrectionReason,
): Promise<Result<null, 'UNIT_UNKNOWN' | 'UNIT_NOT_COUNTED' | 'ROLL_ENTRY_UNCHANGED'>> {
  await lockEstate(tx, session.estate_id);
  const unit = await registeredUnit(tx, session.estate_id, unitId);
  if (!unit) return err('UNIT_UNKNOWN');
  const before = await publishedEntryOf(tx, session.id, unit.unitId);
  // One that is on the roll and is found to be left out stays to be seen, and is not frozen.
  if (!before && countedOf([unit], session.profile).length === 0) return err('UNIT_NOT_COUNTED');
  if (before && isSame(unitOfEntry(before), unit)) return err('ROLL_ENTRY_UNCHANGED');
  await publishEntries(tx, session, [unit], { ...because, revision: (before?.revision ?? 0) + 1 });
  return ok(null);
}

const isSame = (a: RegisteredUnit, b: RegisteredUnit): boolean =>
  canonicalJson({ ...a, area: a.area.toString() }) === canonicalJson({ ...b, area: b.area.toString() });
