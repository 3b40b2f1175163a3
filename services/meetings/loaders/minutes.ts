import DataLoader from 'dataloader';
import type { ServiceContext } from '../../../platform/context';
import { groupLoader, rowLoader } from '../../../platform/loading';
import { sql } from '../../../platform/sql';
import { commentsWhere, minutesFacts, previousMinutes } from '../db/minutes';
import type {
  MinutesAddendumRow,
  MinutesCommentRow,
  MinutesRoundRow,
  MinutesRow,
  PublicationRow,
  PublicVersionRow,
  SealedRecordRow,
} from '../db/minutes-tables';

/** Batched reads of minutes and what hangs on them. */
export function createMinutesLoaders(context: ServiceContext) {
  const byMinutes = <Row extends { readonly minutes_id: string }>(table: string, order: string) =>
    groupLoader<Row>(
      context,
      (row) => row.minutes_id,
      (ids) =>
        sql`SELECT * FROM ${sql([table])} WHERE minutes_id = ANY(${ids}::uuid[]) ORDER BY ${sql([order])}`,
    );
  return {
    minutes: rowLoader<MinutesRow>(
      context,
      (ids) =>
        sql`SELECT t.* FROM minutes t WHERE t.id = ANY(${ids}::uuid[]) AND ${context.visible('Minutes', sql`t`)}`,
    ),
    addendum: rowLoader<MinutesAddendumRow>(
      context,
      (ids) =>
        sql`SELECT t.* FROM minutes_addenda t WHERE t.id = ANY(${ids}::uuid[]) AND ${context.visible('Minutes', sql`t`)}`,
    ),
    publication: rowLoader<PublicationRow>(
      context,
      (ids) => sql`SELECT * FROM publications WHERE id = ANY(${ids}::uuid[])`,
    ),
    meetingMinutes: groupLoader<MinutesRow>(
      context,
      (row) => row.meeting_id,
      (ids) =>
        sql`SELECT t.* FROM minutes t WHERE t.meeting_id = ANY(${ids}::uuid[]) AND ${context.visible('Minutes', sql`t`)}`,
    ),
    /** By the meeting whose standing item refers to them. */
    previousMinutes: groupLoader<{ readonly for_meeting_id: string; readonly id: string }>(
      context,
      (row) => row.for_meeting_id,
      previousMinutes,
    ),
    /** Whoever asks has seen the minutes themselves. */
    minutesFacts: new DataLoader(async (ids: readonly string[]) => {
      const rows = await context.rows<MinutesRow & { readonly convener_id: string }>(
        sql`SELECT m.*, b.convener_id FROM minutes m JOIN joint_bodies b ON b.id = m.body_id WHERE m.id = ANY(${ids}::uuid[])`,
      );
      const facts = await minutesFacts(context, rows);
      const byId = new Map(rows.map((row, i) => [row.id, facts[i]!]));
      return ids.map((id) => byId.get(id)!);
    }),
    minutesRounds: byMinutes<MinutesRoundRow>('minutes_rounds', 'round'),
    minutesComments: groupLoader<MinutesCommentRow>(
      context,
      (row) => row.minutes_id,
      (ids) => commentsWhere(sql`c.minutes_id = ANY(${ids}::uuid[])`),
    ),
    minutesAddenda: byMinutes<MinutesAddendumRow>('minutes_addenda', 'number'),
    /** The minutes' own record is the first of them. */
    minutesRecords: byMinutes<SealedRecordRow>('sealed_records', 'sequence'),
    publicVersions: byMinutes<PublicVersionRow>('public_versions', 'sequence'),
    chainHead: groupLoader<{ readonly body_id: string; readonly count: number; readonly hash: string }>(
      context,
      (row) => row.body_id,
      (ids) =>
        sql`SELECT body_id, count, head_hash AS hash FROM minutes_chains WHERE body_id = ANY(${ids}::uuid[]) AND count > 0`,
    ),
  };
}
