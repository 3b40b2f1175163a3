import { done, refuse } from '../../../../platform/mutation';
import type { Context } from '../../context';
import { lockEstate, registerOf } from '../../db/register';
import {
  countedOf,
  countOpenRollObjections,
  countUnpublished,
  publishedUnitsOf,
  saveRoll,
} from '../../db/roll';
import { mattersOf } from '../../db/sessions';
import { type VotingSessionRow, votingSessions } from '../../db/tables';
import { sealedDwellings, seatsMissing } from '../../domain/candidate';
import { buildRoll, isDwelling, outdatedUnits, rollTotals } from '../../domain/roll';
import { leavesOf, sealedRollHash } from '../../domain/sealed-roll';
import { decide, sessionOf } from '../../domain/session';
import type { Code } from '../../errors';
import type { FreezeRollInput } from '../../generated/resolver-types';
import { mutation } from '../mutation';
import { sessionToRun } from '../session-to-run';

/** How many units a refusal names. */
const NAMED = 5;

export const freezeRoll = mutation<FreezeRollInput, Context, Code, VotingSessionRow>({
  name: 'freezeRoll',
  thing: 'votingSession',
  load: (context, id) => context.loaders.session.load(id),
  async run({ tx, input, now }) {
    const session = await sessionToRun(tx, input.sessionId);
    if (!session) return refuse('SESSION_UNKNOWN', { path: ['input', 'sessionId'] });
    const decided = decide(sessionOf(session), 'freezeRoll', now);
    if (!decided.ok) return refuse(decided.error);
    const open = await countOpenRollObjections(tx, session.id);
    if (open > 0) return refuse('ROLL_OBJECTIONS_OPEN', { detail: `${open}` });
    // What was built, registered or sold since the roll was published comes onto it by a correction, seen by everybody.
    await lockEstate(tx, session.estate_id);
    const missing = await countUnpublished(tx, session);
    if (missing > 0) return refuse('REGISTER_INCOMPLETE', { detail: `${missing}` });

    const units = await publishedUnitsOf(tx, session.id);
    const outdated = outdatedUnits(units, await registerOf(tx, session.estate_id));
    if (outdated.length > 0) {
      const named = outdated.slice(0, NAMED).map((unit) => `${unit.buildingNumber}号楼${unit.unitNumber}`);
      const detail = `${named.join('、')}${outdated.length > NAMED ? `等 ${outdated.length} 处` : ''}`;
      return refuse('ROLL_OUTDATED', { detail });
    }

    const counted = countedOf(units, session.profile);
    const entries = buildRoll(counted);
    const dwellings = counted.filter(isDwelling).length;
    const matters = await mattersOf(tx, session.id);
    // What came onto the roll since the notice may make the estate one of more seats: it is voided and run again.
    const least = seatsMissing(matters, session.profile, dwellings);
    if (least !== null) return refuse('SEATS_OUT_OF_RANGE', { detail: `${least}` });
    const leaves = leavesOf([1, 2, 3].map(() => tx.newId()).join(), entries);
    const roll = entries.map((entry, i) => ({ ...entry, ...leaves[i]! }));
    await saveRoll(tx, session, roll);
    const totals = rollTotals(roll);
    const roll_dwellings = sealedDwellings(matters, session.profile, { units: totals.units, dwellings });
    await tx.save(votingSessions, session, {
      state: decided.value,
      frozen_at: now,
      roll_hash: sealedRollHash(session.notice_hash!, roll, roll_dwellings),
      roll_area: totals.area.toString(),
      roll_heads: totals.heads,
      roll_units: totals.units,
      roll_dwellings,
    });
    return done(session.id);
  },
});
