import { id, instant, integer, key, optionalId, optionalText, table, text } from '../../../platform/tables';
import type { Reply } from '../domain/kinds';

export interface NoticeReplyRow {
  readonly id: string;
  readonly meeting_id: string;
  readonly seat_id: string;
  /** Which notice it answers. */
  readonly sequence: number;
  readonly reply: Reply;
  readonly substitute: string | null;
  readonly reason: string | null;
  readonly organization_id: string;
  readonly organization_name: string;
  readonly person_id: string | null;
  readonly at: Date;
}
export const meetingReplies = table<NoticeReplyRow>('meeting_replies', {
  id: key,
  meeting_id: id,
  seat_id: id,
  sequence: integer,
  reply: text,
  substitute: optionalText,
  reason: optionalText,
  organization_id: id,
  organization_name: text,
  person_id: optionalId,
  at: instant,
});
