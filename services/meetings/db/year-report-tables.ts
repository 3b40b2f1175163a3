import { id, instant, integer, key, optionalId, optionalText, table, text } from '../../../platform/tables';
import type { ReportScope } from '../domain/kinds';

export interface YearReportRow {
  readonly id: string;
  readonly scope: ReportScope;
  readonly subject_id: string;
  readonly subject_name: string;
  readonly year: number;
  readonly version: number;
  readonly reason: string | null;
  /** Canonical JSON: what is hashed. */
  readonly content: string;
  readonly hash: string;
  readonly frozen_at: Date;
  readonly organization_id: string;
  readonly organization_name: string;
  readonly person_id: string | null;
}
export const yearReports = table<YearReportRow>('year_reports', {
  id: key,
  scope: text,
  subject_id: id,
  subject_name: text,
  year: integer,
  version: integer,
  reason: optionalText,
  content: text,
  hash: text,
  frozen_at: instant,
  organization_id: id,
  organization_name: text,
  person_id: optionalId,
});
