import {
  id,
  instant,
  integer,
  key,
  optionalInteger,
  optionalText,
  table,
  text,
} from '../../../platform/tables';

export interface MeetingSeriesRow {
  readonly id: string;
  readonly body_id: string;
  readonly year: number;
  readonly day_of_month: number | null;
  readonly nth: number | null;
  readonly weekday: number | null;
  readonly starts_at: string;
  readonly place: string | null;
  readonly planned_at: Date;
}
export const meetingSeries = table<MeetingSeriesRow>('meeting_series', {
  id: key,
  body_id: id,
  year: integer,
  day_of_month: optionalInteger,
  nth: optionalInteger,
  weekday: optionalInteger,
  starts_at: text,
  place: optionalText,
  planned_at: instant,
});
