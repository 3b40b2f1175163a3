import { formatChinese, type LocalDate, today } from '../../../platform/dates';
import { maskText } from './masking';
import { maskPersons } from './person-names';

/** An item as a message names it. Nothing of a person is read for it; what its title says of one is masked. */
export interface NamedItem {
  readonly number: string;
  readonly title: string;
  readonly place: string | null;
  readonly dueOn: string;
}

export interface DigestCounts {
  readonly open: number;
  readonly toAccept: number;
  readonly overdue: number;
  readonly dueThisWeek: number;
  readonly returned: number;
  readonly cameBack: number;
  readonly partLate: number;
  readonly toVerify: number;
  readonly toAnswer: number;
}

export interface Message {
  readonly title: string;
  readonly text: string;
}

export const LINES_AT_MOST = 10;
const TITLE_AT_MOST = 40;

/** One line of somebody's free text: short, without control characters, and without what looks like a person's number. */
function shortened(text: string): string {
  const clean = maskText(text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, ' ').trim());
  const letters = [...clean];
  return letters.length > TITLE_AT_MOST ? `${letters.slice(0, TITLE_AT_MOST - 1).join('')}…` : clean;
}

const line = ({ number, title, place, dueOn }: NamedItem): string =>
  `${number} ${shortened(maskPersons(title))}${place ? `（${shortened(place)}）` : ''}，期限 ${dueOn}`;

const COUNTED = [
  ['toAccept', '待签收'],
  ['overdue', '已逾期'],
  ['dueThisWeek', '七日内到期'],
  ['returned', '已申请退回'],
  ['cameBack', '退回重办'],
  ['partLate', '配合未完成'],
  ['toVerify', '待核验'],
  ['toAnswer', '待答复'],
] as const satisfies readonly (readonly [keyof DigestCounts, string])[];

export function digestText(
  organization: string,
  day: LocalDate,
  counts: DigestCounts,
  items: readonly NamedItem[],
): Message {
  const told = COUNTED.filter(([name]) => counts[name] > 0).map(
    ([name, word]) => `${word} ${counts[name]} 项`,
  );
  const lines = items.slice(0, LINES_AT_MOST).map(line);
  const rest = counts.open - lines.length;
  return {
    title: `【联席】${shortened(organization)} 今日待办 ${counts.open} 项`,
    text: [
      `${formatChinese(day)}，${shortened(organization)}：未办结 ${counts.open} 项${told.length > 0 ? `，其中${told.join('、')}` : ''}。`,
      ...lines,
      ...(rest > 0 ? [`另有 ${rest} 项，请在工作台查看。`] : []),
    ].join('\n'),
  };
}

export const reminderText = (item: NamedItem, days: number): Message => ({
  title: `【联席】任务 ${item.number} ${days === 0 ? '今日到期' : `还有 ${days} 天到期`}`,
  text: `任务即将到期：\n${line(item)}。`,
});

export const overdueText = (item: NamedItem): Message => ({
  title: `【联席】任务 ${item.number} 已逾期`,
  text: `任务已过期限，尚未提交：\n${line(item)}。`,
});

/** What voting tells of a vote that its owners were given notice of. */
export interface NoticedVote {
  readonly number: string;
  readonly matters: number;
  readonly opensAt: Date;
  readonly closesAt: Date;
}

/** The last day on which ballots are taken: the end itself is the first instant without. */
export const lastDayBefore = (end: Date): LocalDate => today(new Date(end.getTime() - 1));

/** Regulation on Property Management, Art. 14 (2): the residents' committee is told of the owners' meeting. */
export const voteNoticeText = (
  estate: string,
  { number, matters, opensAt, closesAt }: NoticedVote,
): Message => ({
  title: `【联席】${shortened(estate)} 业主表决公告 ${number}`,
  text: [
    `${shortened(estate)}业主表决 ${number} 已公告：事项 ${matters} 项，${formatChinese(today(opensAt))}开始，${formatChinese(lastDayBefore(closesAt))}截止。`,
    '依《物业管理条例》第十四条第二款告知。',
  ].join('\n'),
});

export const voteExtendedText = (estate: string, number: string, lastDay: LocalDate): Message => ({
  title: `【联席】${shortened(estate)} 业主表决延期 ${number}`,
  text: `${shortened(estate)}业主表决 ${number} 延长投票时间，改为${formatChinese(lastDay)}截止。`,
});

export const voteVoidedText = (estate: string, number: string, day: LocalDate): Message => ({
  title: `【联席】${shortened(estate)} 业主表决作废 ${number}`,
  text: `${shortened(estate)}业主表决 ${number} 已于${formatChinese(day)}作废，此前的公告不再有效。`,
});

export const testText = (organization: string): Message => ({
  title: '【联席】测试消息',
  text: `${shortened(organization)}：通知渠道已接通。`,
});
