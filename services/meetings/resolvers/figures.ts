import { type Connection, type PageArgs, page } from '../../../platform/connection';
import { today } from '../../../platform/dates';
import { type Sql, sql } from '../../../platform/sql';
import type { Context } from '../context';
import type { ActionItemRow } from '../db/action-item-tables';
import { figuresKey, type IntakeCounts, intakeCounts } from '../db/intake-figures';
import {
  type BoardRow,
  boardRows,
  bodiesOfDivision,
  bodiesOfEstates,
  ofBodies,
  type Period,
  type WorkCounts,
  workCounts,
} from '../db/work-figures';
import type { YearReportRow } from '../db/year-report-tables';
import { meanOf, type Rate, rateOf } from '../domain/work-figures';
import type {
  BoardBucket,
  DivisionResolvers,
  EstateResolvers,
  JointBodyResolvers,
  OrganizationResolvers,
  QueryResolvers,
  YearReportResolvers,
} from '../generated/resolver-types';
import { seenBy } from '../loaders/figure';
import { governsDivision } from '../permissions';
import { showFigures } from './Intake';
import { reference } from './references';
import { periodOf } from './whistle-figures';

interface Asked {
  readonly from: string;
  readonly to: string;
}

const NOTHING: WorkCounts = {
  issued: 0,
  accepted: 0,
  accepted_in_time: 0,
  done: 0,
  verified: 0,
  on_time: 0,
  on_time_extended: 0,
  submitted: 0,
  reworked: 0,
  closed_once: 0,
  reopened: 0,
  unresolved: 0,
  open: 0,
  overdue: 0,
  carries: 0,
  oldest_days: null,
  age_days: 0,
  seats: 0,
  present: 0,
  months: 0,
  months_met: 0,
};

/** Counts as figures, each rate with what it is of. */
export const showWork = (counts: WorkCounts = NOTHING, { from, to }: Asked) => ({
  from,
  to,
  cadence: rateOf(counts.months_met, counts.months),
  attendance: rateOf(counts.present, counts.seats),
  issued: counts.issued,
  acceptance: rateOf(counts.accepted_in_time, counts.accepted),
  closure: rateOf(counts.done, counts.issued),
  onTime: rateOf(counts.on_time, counts.verified),
  onTimeExtended: rateOf(counts.on_time_extended, counts.verified),
  rework: rateOf(counts.reworked, counts.submitted),
  reopened: rateOf(counts.reopened, counts.closed_once),
  unresolved: counts.unresolved,
  open: counts.open,
  overdue: counts.overdue,
  carryBurden: counts.carries,
  oldestDays: counts.oldest_days,
  meanAgeDays: counts.open === 0 ? null : Math.round((counts.age_days / counts.open) * 10) / 10,
});
export type ShownWork = ReturnType<typeof showWork>;

/** The figures of one subject, over what the viewer may see. */
async function workOf(
  { loaders }: Context,
  scope: 'BODY' | 'ESTATE' | 'ORGANIZATION',
  id: string,
  asked: Asked,
): Promise<ShownWork> {
  const { from, to } = periodOf(asked);
  return showWork((await loaders.work.load({ scope, id, from, to })) ?? undefined, { from, to });
}

const idOf = (parent: object): string => (parent as { readonly id: string }).id;
const MOST = 20;
const shown = (first: number): number => Math.max(0, Math.min(first, MOST));

function board(context: Context, rows: readonly BoardRow[]) {
  const byBucket = new Map(rows.map((row) => [row.bucket, row]));
  return BUCKETS.map((bucket) => {
    const row = byBucket.get(bucket) ?? { count: 0, overdue: 0, silent: 0, carried_thrice: 0, item_ids: [] };
    return {
      ...row,
      bucket,
      items: async () =>
        (await context.loaders.actionItem.loadMany(row.item_ids)).filter(
          (it): it is ActionItemRow => !(it instanceof Error),
        ),
    };
  });
}
const BUCKETS: readonly BoardBucket[] = [
  'TO_ACCEPT',
  'RETURNED',
  'IN_PROGRESS',
  'BLOCKED',
  'TO_VERIFY',
  'TO_CLOSE',
  'ESCALATED',
];

export const bodyFigures: JointBodyResolvers = {
  figures: ({ id }, asked, context) => workOf(context, 'BODY', id, asked),
  board: async ({ id }, { first }, context) =>
    board(context, await context.loaders.board.load({ bodyId: id, first: shown(first) })),
};
export const organizationFigures: OrganizationResolvers = {
  workFigures: (parent, asked, context) => workOf(context, 'ORGANIZATION', idOf(parent), asked),
};
export const estateFigures: EstateResolvers = {
  workFigures: (parent, asked, context) => workOf(context, 'ESTATE', idOf(parent), asked),
};
export const divisionFigures: DivisionResolvers = {
  figures: async (parent, asked, context) =>
    (await governsDivision(context, context.viewer, idOf(parent)))
      ? figuresOf(context, idOf(parent), asked)
      : null,
  board: async (parent, { first }, context) =>
    (await governsDivision(context, context.viewer, idOf(parent)))
      ? board(context, await divisionBoard(context, idOf(parent), shown(first)))
      : null,
};

const divisionBoard = (context: Context, id: string, first: number): Promise<BoardRow[]> =>
  boardRows(context, bodiesOfDivision(id), first, today(context.now()), seenBy(context).item);

/** A division's figures: pooled and as means of its estates, which are different figures; five statements, whatever its size. */
async function figuresOf(context: Context, id: string, asked: Asked) {
  const period = periodOf(asked);
  const estates = await context.rows<{ id: string }>(
    sql`SELECT e.id FROM directory_estates e JOIN directory_estate_divisions d ON d.estate_id = e.id AND d.division_id = ${id}
        ORDER BY e.name, e.id`,
  );
  const ids = estates.map((estate) => estate.id);
  const each = await workCounts(
    context,
    ofBodies(bodiesOfEstates(ids)),
    period,
    context.now(),
    seenBy(context),
  );
  const ranges = ids.map((estateId) => ({ estateId, from: period.from, to: period.to }));
  const cases = await intakeCounts(context, ranges, context.now());
  const [work, intake] = [
    new Map(each.map((row) => [row.key, row])),
    new Map(cases.map((row) => [row.key, row])),
  ];
  const ofEstates = ranges.map((range) => ({
    estate: { id: range.estateId },
    work: showWork(work.get(range.estateId), period),
    intake: showFigures(intake.get(figuresKey(range))!),
  }));
  const mean = (of: (it: (typeof ofEstates)[number]) => Rate) => meanOf(ofEstates.map(of));
  return {
    pooled: async () => {
      const all = ofBodies(bodiesOfDivision(id));
      const [counts] = await workCounts(context, all, period, context.now(), seenBy(context));
      return showWork(counts, period);
    },
    intake: showFigures(pooled(cases)),
    meanOfEstates: {
      cadence: mean((it) => it.work.cadence),
      attendance: mean((it) => it.work.attendance),
      closure: mean((it) => it.work.closure),
      onTime: mean((it) => it.work.onTime),
      replyCoverage: mean((it) => it.intake.replyCoverage),
    },
    estates: ofEstates,
    withoutMeeting: () => withoutMeeting(context, ids, period),
    oldestItems: () => oldestItems(context, bodiesOfDivision(id)),
  };
}

/** Cases of several estates added up. */
export function pooled(counts: readonly IntakeCounts[]): IntakeCounts {
  const none = Object.fromEntries(Object.keys(NO_CASES).map((name) => [name, 0]));
  const sum: Record<string, number> = { ...none };
  for (const row of counts) {
    for (const name of Object.keys(NO_CASES)) sum[name]! += row[name as keyof typeof NO_CASES];
  }
  return { key: '', ...(sum as unknown as Omit<IntakeCounts, 'key'>) };
}
const NO_CASES = {
  received: 0,
  reply_due: 0,
  replied_in_time: 0,
  found_first: 0,
  closed: 0,
  closed_before_call: 0,
  asked_contacted: 0,
  contacted: 0,
  asked_resolved: 0,
  resolved: 0,
  asked_satisfied: 0,
  satisfied: 0,
} as const satisfies Record<Exclude<keyof IntakeCounts, 'key'>, number>;

/** Estates with a body that has not met, in the month of the last day, as often as it agreed to. */
async function withoutMeeting(context: Context, ids: readonly string[], { to }: Period) {
  return context.rows<{ id: string }>(
    sql`SELECT DISTINCT b.estate_id AS id FROM joint_bodies b WHERE b.estate_id = ANY(${ids}::uuid[])
          AND b.min_per_month IS NOT NULL AND b.established_on <= ${to}::date AND (b.ended_on IS NULL OR b.ended_on > ${to}::date)
          AND (SELECT count(*) FROM joint_meetings m WHERE m.body_id = b.id AND m.state = 'CLOSED' AND NOT m.inquorate
            AND m.counts_for_cadence AND date_trunc('month', m.held_on) = date_trunc('month', ${to}::date)) < b.min_per_month
        ORDER BY id`,
  );
}

const oldestItems = (context: Context, bodies: Sql): Promise<ActionItemRow[]> =>
  context.rows(
    sql`SELECT i.* FROM (${bodies}) AS p(key, body_id) JOIN action_items i ON i.body_id = p.body_id AND i.open
        WHERE ${context.visible('ActionItem', sql`i`)} ORDER BY i.first_raised_on, i.id LIMIT ${MOST}`,
  );

interface ReportContent {
  readonly work: ShownWork;
  readonly intake: object | null;
  readonly leads: readonly { readonly organizationId: string }[];
}
const contentOf = ({ content }: YearReportRow) => JSON.parse(content) as ReportContent;

export const YearReport: YearReportResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.yearReport.load(id),
  work: (row) => contentOf(row).work,
  intake: (row) => contentOf(row).intake,
  leads: (row) =>
    contentOf(row).leads.map((lead) => ({ ...lead, organization: reference(lead.organizationId) })),
};

const reportPage = (
  context: Context,
  { subjectId, year }: { readonly subjectId?: string | null; readonly year?: number | null },
  args: PageArgs,
): Promise<Connection<YearReportRow>> =>
  page<YearReportRow>(context, args, {
    select: sql`r.*`,
    from: sql`year_reports r`,
    where: sql`${context.visible('YearReport', sql`r`)} AND (${subjectId ?? null}::uuid IS NULL OR r.subject_id = ${subjectId ?? null})
      AND (${year ?? null}::int IS NULL OR r.year = ${year ?? null})`,
    order: [
      { expression: sql`r.frozen_at`, type: 'timestamptz', descending: true },
      { expression: sql`r.id`, type: 'uuid', descending: true },
    ],
  });

export const reportQueries: Pick<QueryResolvers, 'yearReport' | 'yearReports'> = {
  yearReport: (_parent, { id }, { loaders }) => loaders.yearReport.load(id),
  yearReports: (_parent, { subjectId, year, ...args }, context) =>
    reportPage(context, { subjectId, year }, args),
};
