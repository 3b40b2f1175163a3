import { canonicalJson, sha256 } from '../../../../platform/canonical';
import { type LocalDate, localDate, today } from '../../../../platform/dates';
import { CodedError } from '../../../../platform/errors';
import { done, refuse } from '../../../../platform/mutation';
import { sql } from '../../../../platform/sql';
import { writtenText } from '../../../../platform/text';
import type { Tx } from '../../../../platform/transaction';
import type { Context } from '../../context';
import { organizationName } from '../../db/action-items';
import { intakeCounts } from '../../db/intake-figures';
import {
  bodiesOfDivision,
  bodiesOfEstates,
  bodiesThemselves,
  ofBodies,
  ofOrganizations,
  type Subjects,
  WHOLE,
  workCounts,
} from '../../db/work-figures';
import { type YearReportRow, yearReports } from '../../db/year-report-tables';
import { lastVersion, leadsOfYear, subjectName } from '../../db/year-reports';
import type { ReportScope } from '../../domain/kinds';
import { yearSpan } from '../../domain/work-figures';
import type { Code } from '../../errors';
import type { FreezeYearReportInput } from '../../generated/resolver-types';
import { mayFreeze, reportSubjectIsSeen } from '../../permissions';
import { pooled, showWork } from '../figures';
import { showFigures } from '../Intake';
import { mutation } from '../mutation';

export const freezeYearReport = mutation<FreezeYearReportInput, Context, Code, YearReportRow>({
  name: 'freezeYearReport',
  thing: 'report',
  load: (context, id) => context.loaders.yearReport.load(id),
  async run({ tx, input, now }) {
    const { scope, subjectId, year } = input;
    const span = yearSpan(year);
    const name = await subjectName(tx, scope, subjectId, span.to);
    const path = ['input', 'subjectId'];
    if (!name || !(await reportSubjectIsSeen(tx, tx.viewer, scope, subjectId, today(now))))
      return refuse('REPORT_SUBJECT_UNKNOWN', { path });
    if (!(await mayFreeze(tx, tx.viewer, scope, subjectId))) throw new CodedError('FORBIDDEN');
    if (year < 2000 || today(now) <= span.to) return refuse('YEAR_NOT_OVER', { path: ['input', 'year'] });
    const version = (await lastVersion(tx, subjectId, year)) + 1;
    const reason = input.reason == null ? null : writtenText(input.reason, 1_000);
    if (version > 1 !== (reason !== null))
      return refuse(version > 1 ? 'REPORT_EXISTS' : 'REPORT_IS_FIRST', { path: ['input', 'reason'] });

    // Counted whole and within this transaction: whoever freezes it, and when, the same is in it.
    const period = { from: localDate(span.from), to: localDate(span.to) };
    const subjects = subjectsOf(scope, subjectId, period.to);
    const [counts] = await workCounts(tx, subjects, period, now, WHOLE);
    const content = canonicalJson({
      scope,
      subjectId,
      subjectName: name,
      year,
      version,
      work: showWork(counts, period),
      intake: scope === 'ORGANIZATION' ? null : showFigures(await casesOf(tx, scope, subjectId, span)),
      leads: await leadsOfYear(tx, subjects, period),
    });
    const { organizationId } = tx.viewer.actingFor!;
    const id = tx.newId();
    await tx.insert(yearReports, {
      id,
      scope,
      subject_id: subjectId,
      subject_name: name,
      year,
      version,
      reason,
      content,
      hash: sha256(content),
      frozen_at: now,
      organization_id: organizationId,
      organization_name: (await organizationName(tx, organizationId))!,
      person_id: tx.viewer.personId,
    });
    return done(id);
  },
});

function subjectsOf(scope: ReportScope, id: string, lastDay: LocalDate): Subjects {
  switch (scope) {
    case 'ESTATE':
      return ofBodies(bodiesOfEstates([id]));
    case 'BODY':
      return ofBodies(bodiesThemselves([id]));
    case 'DIVISION':
      return ofBodies(bodiesOfDivision(id));
    case 'ORGANIZATION':
      return ofOrganizations([id], lastDay);
  }
}

/** The cases of the estate, of the body's estate, or of the division's estates, added up. */
async function casesOf(
  tx: Tx,
  scope: ReportScope,
  id: string,
  span: { readonly from: string; readonly to: string },
) {
  const estates = {
    ESTATE: sql`SELECT ${id}::uuid AS id`,
    BODY: sql`SELECT b.estate_id AS id FROM joint_bodies b WHERE b.id = ${id} AND b.estate_id IS NOT NULL`,
    DIVISION: sql`SELECT d.estate_id AS id FROM directory_estate_divisions d WHERE d.division_id = ${id}`,
    ORGANIZATION: sql`SELECT NULL::uuid AS id WHERE FALSE`,
  }[scope];
  const rows = await tx.rows<{ id: string }>(estates);
  const ranges = rows.map((row) => ({ estateId: row.id, ...span }));
  return pooled(await intakeCounts(tx, ranges, tx.now));
}
