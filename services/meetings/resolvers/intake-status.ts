import { formatChinese, today } from '../../../platform/dates';
import type { IntakeRow } from '../db/intake-tables';
import type { Loaders } from '../loaders';

/** How a case stands, as it may be told to whoever brought it: no text of others, no names of persons. */
export async function statusText(row: IntakeRow, loaders: Loaders): Promise<string> {
  if (row.state !== 'REPEATED') return standing(row);
  // A repeat points to the first, never to another repeat.
  const first = await loaders.intakeStanding.load(row.repeat_of_id!);
  return `与 ${first!.number} 为同一诉求。${standing(first!)}`;
}

function standing(row: IntakeRow): string {
  const handler = row.handler_name ?? '';
  const due = `${formatChinese(today(new Date(row.reply_due_at.getTime() - 1)))}前答复`;
  switch (row.state) {
    case 'RECEIVED':
      return `已登记，待派单，${due}`;
    case 'ASSIGNED':
      return `由${handler}办理，${due}`;
    case 'REPLIED':
      return `${handler}已答复，待回访`;
    case 'FOLLOWED_UP':
      return `${handler}已答复，已回访`;
    case 'CLOSED':
      return '已办结';
    case 'ESCALATED_TO_TABLE':
      return '已提交联席会议，待会议研究';
    case 'REPEATED':
      return '重复来件';
    case 'WITHDRAWN':
      return '已撤回';
    case 'REOPENED':
      return `回访未解决，由${handler}重新办理，${due}`;
  }
}
