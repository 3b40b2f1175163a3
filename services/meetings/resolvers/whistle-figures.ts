import { daysBetween, type LocalDate } from '../../../platform/dates';
import { CodedError } from '../../../platform/errors';
import { type Sql, sql } from '../../../platform/sql';
import type { Context } from '../context';
import { policyForDivision, policyForEstate } from '../db/response-policies';
import { type Period, rateCounts } from '../db/whistle-figures';
import type { ResponsePolicyRow } from '../db/whistle-tables';
import { perThousandAYear, shareOf, verdictOf } from '../domain/whistle-figures';

/** The days asked about, both included. A year is what a band is of, so ten of them are enough for any question. */
export function periodOf({
  from,
  to,
}: {
  readonly from: string;
  readonly to: string;
}): Period & { readonly days: number } {
  const period = { from: from as LocalDate, to: to as LocalDate };
  const days = daysBetween(period.from, period.to) + 1;
  if (days < 1 || days > 3_660) throw new CodedError('BAD_USER_INPUT', 'from ≤ to ≤ from + 3660');
  return { ...period, days };
}

/** What an organization answered and blew, over the whistles that the viewer may see. */
export async function whistleFigures(
  context: Context,
  organizationId: string,
  asked: { readonly from: string; readonly to: string },
) {
  const { from, to } = periodOf(asked);
  const counts = await context.loaders.whistleCounts.load({ organizationId, from, to });
  return {
    acknowledgedInTime: shareOf(counts.acknowledged, counts.acknowledge_due),
    arrivedInTime: shareOf(counts.arrived, counts.arrive_due),
    handledInTime: shareOf(counts.handled, counts.handle_due),
    solved: shareOf(counts.solved, counts.dispatched),
    handlingScore: shareOf(counts.handling_sum, counts.handling_scores),
    whistleScore: shareOf(counts.whistle_sum, counts.whistle_scores),
    blown: counts.blown,
  };
}

async function rateOf(
  context: Context,
  id: string,
  asked: { readonly from: string; readonly to: string },
  places: Sql,
  policyOn: (day: string) => Promise<ResponsePolicyRow | null>,
) {
  const period = periodOf(asked);
  const [counted] = await rateCounts(context, places, period, context.visible('Whistle', sql`w`));
  const { blown, households } = counted ?? { id, blown: 0, households: 0 };
  const policy = await policyOn(period.to);
  const band = policy && { low: policy.band_low, high: policy.band_high };
  return {
    numerator: blown,
    denominator: households,
    value: perThousandAYear(blown, households, period.days),
    low: band?.low ?? null,
    high: band?.high ?? null,
    verdict: band && households > 0 ? verdictOf(blown, households, period.days, band) : null,
  };
}

export const estateRate = (
  context: Context,
  id: string,
  asked: { readonly from: string; readonly to: string },
) =>
  rateOf(context, id, asked, sql`SELECT ${id}::uuid, ${id}::uuid`, (day) =>
    policyForEstate(context, id, day),
  );

export const divisionRate = (
  context: Context,
  id: string,
  asked: { readonly from: string; readonly to: string },
) =>
  rateOf(
    context,
    id,
    asked,
    sql`SELECT division_id, estate_id FROM directory_estate_divisions WHERE division_id = ${id}`,
    (day) => policyForDivision(context, id, day),
  );
