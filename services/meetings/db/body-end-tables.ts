import { dateKey, instant, key, optionalId, optionalText, table, text } from '../../../platform/tables';

/** One decision on the day of a body's end. Each puts it off further; the last one counts. */
export interface BodyEndRow {
  readonly body_id: string;
  readonly ends_on: string;
  readonly reason: string;
  /** Null, as who decided it, only for ends from before they were kept. */
  readonly decided_at: Date | null;
  readonly organization_id: string | null;
  readonly organization_name: string | null;
  readonly person_id: string | null;
}
export const bodyEnds = table<BodyEndRow>('body_ends', {
  body_id: key,
  ends_on: dateKey,
  reason: text,
  decided_at: { ...instant, nullable: true },
  organization_id: optionalId,
  organization_name: optionalText,
  person_id: optionalId,
});
