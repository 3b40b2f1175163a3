import { type AttachmentRow as Attachment, attachments } from '../../../platform/files/table';
import { id, key, table } from '../../../platform/tables';

export type AttachmentRow = Attachment;

/** Which step of an item's history a file is the evidence of. */
export interface ActionItemEventFile {
  readonly attachment_id: string;
  readonly event_id: string;
}
export const actionItemEventFiles = table<ActionItemEventFile>('action_item_event_files', {
  attachment_id: key,
  event_id: id,
});

export const attachmentTables = [attachments, actionItemEventFiles];
export const attachmentAppendOnly = ['action_item_event_files'];
