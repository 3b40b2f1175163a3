import { err, ok, type Result } from '../../../platform/result';
import type { Tx } from '../../../platform/transaction';
import { isSameUnit } from '../domain/roll';
import { lockEstate, registeredUnit } from './register';
import { countedOf, publishEntries, publishedEntryOf, unitOfEntry } from './roll';
import type { StoredPublishedRollEntry } from './roll-tables';
import type { StoredVotingSession } from './tables';

export interface CorrectionReason {
  readonly reason: string;
  readonly objection: { readonly id: string; readonly made_at: Date } | null;
}

/**
 * Takes a unit anew from the register: the register is what is right, so that register and roll never say two things.
 * A unit that was not on the roll comes onto it. What an objection is right about may have been corrected since it was
 * made, for another's objection or for none: then nothing is left to correct. The caller has locked the session.
 */
export async function correctFromRegister(
  tx: Tx,
  session: Pick<StoredVotingSession, 'id' | 'estate_id' | 'profile'>,
  unitId: string,
  { reason, objection }: CorrectionReason,
): Promise<Result<null, 'UNIT_UNKNOWN' | 'UNIT_NOT_COUNTED' | 'ROLL_ENTRY_UNCHANGED'>> {
  await lockEstate(tx, session.estate_id);
  const unit = await registeredUnit(tx, session.estate_id, unitId);
  if (!unit) return err('UNIT_UNKNOWN');
  const before = await publishedEntryOf(tx, session.id, unit.unitId);
  // One that is on the roll and is found to be left out stays to be seen, and is not frozen.
  if (!before && countedOf([unit], session.profile).length === 0) return err('UNIT_NOT_COUNTED');
  if (before && isSameUnit(unitOfEntry(before), unit))
    return objection && correctedSince(before, objection.made_at) ? ok(null) : err('ROLL_ENTRY_UNCHANGED');
  const revision = (before?.revision ?? 0) + 1;
  await publishEntries(tx, session, [unit], { revision, reason, objectionId: objection?.id ?? null });
  return ok(null);
}

/** As it was first published an entry has no reason, and answers nothing. */
const correctedSince = (
  { reason, recorded_at }: Pick<StoredPublishedRollEntry, 'reason' | 'recorded_at'>,
  instant: Date,
): boolean => reason !== null && recorded_at >= instant;
