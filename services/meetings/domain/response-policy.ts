import { err, ok, type Result } from '../../../platform/result';
import type { ClockUnit, EscalationKind, WhistleType } from './kinds';

export interface ClockPlan {
  readonly type: WhistleType;
  readonly unit: ClockUnit;
  readonly dispatch: number;
  readonly acknowledge: number;
  readonly arrive: number;
  readonly handle: number;
}

export interface LevelPlan {
  readonly ownerRole: string;
  readonly escalatesToKind?: EscalationKind | null;
  readonly escalatesToId?: string | null;
  readonly clocks: readonly ClockPlan[];
}

export interface PolicyPlan {
  readonly levels: readonly LevelPlan[];
  readonly scoreDays: number;
  readonly bandLow: number;
  readonly bandHigh: number;
}

export const WHISTLE_TYPES: readonly WhistleType[] = ['DAILY', 'KEY_TASK', 'ENFORCEMENT', 'EMERGENCY'];

export type PolicyRefusal =
  | 'POLICY_LEVELS_MISSING'
  | 'POLICY_ESCALATION_UNCLEAR'
  | 'POLICY_CLOCKS_INCOMPLETE'
  | 'POLICY_CLOCKS_INVALID'
  | 'POLICY_EMERGENCY_UNIT'
  | 'POLICY_BAND_INVALID';

/** Five levels are more than any jurisdiction has between an estate and its province. */
const MOST_LEVELS = 5;
const MOST: Record<ClockUnit, number> = { MINUTES: 60 * 24 * 365, WORKING_DAYS: 365 };

/** A policy can be run by: each level says whom it calls, and gives each type of whistle its clocks. */
export function checkPolicy(plan: PolicyPlan): Result<null, PolicyRefusal> {
  const { levels } = plan;
  if (levels.length === 0 || levels.length > MOST_LEVELS || levels.some((it) => it.ownerRole.trim() === ''))
    return err('POLICY_LEVELS_MISSING');
  for (const [i, level] of levels.entries()) {
    const targets = [level.escalatesToKind, level.escalatesToId].filter((target) => target != null).length;
    if (targets !== (i === levels.length - 1 ? 0 : 1)) return err('POLICY_ESCALATION_UNCLEAR');
    const types = level.clocks.map((clock) => clock.type);
    if (types.length !== WHISTLE_TYPES.length || WHISTLE_TYPES.some((type) => !types.includes(type)))
      return err('POLICY_CLOCKS_INCOMPLETE');
    if (!level.clocks.every(isPossible)) return err('POLICY_CLOCKS_INVALID');
    // Danger does not wait for a working day.
    if (level.clocks.some(({ type, unit }) => type === 'EMERGENCY' && unit !== 'MINUTES'))
      return err('POLICY_EMERGENCY_UNIT');
  }
  if (plan.scoreDays < 1 || plan.scoreDays > MOST.WORKING_DAYS) return err('POLICY_CLOCKS_INVALID');
  return plan.bandLow >= 0 && plan.bandLow < plan.bandHigh && plan.bandHigh <= 1_000_000
    ? ok(null)
    : err('POLICY_BAND_INVALID');
}

/** Positive, and who completes has arrived, who arrives has acknowledged: no clock ends before the one it follows. */
function isPossible({ unit, dispatch, acknowledge, arrive, handle }: ClockPlan): boolean {
  return (
    dispatch >= 1 &&
    dispatch <= MOST[unit] &&
    acknowledge >= 1 &&
    acknowledge <= arrive &&
    arrive <= handle &&
    handle <= MOST[unit]
  );
}
