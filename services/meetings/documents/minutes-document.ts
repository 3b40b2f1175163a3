import { Packer } from 'docx';
import { formatChinese, type LocalDate } from '../../../platform/dates';
import type { SignatureStatus, Stance } from '../domain/kinds';
import {
  type ContentActionItem,
  type ContentSeat,
  type MinutesContent,
  outlineOf,
} from '../domain/minutes-content';
import { LAYOUT, type Layout } from './layout';
import { assemble, type Block } from './official-document';

/** What a document needs: sealed, signed so far, or only drafted. */
export interface MinutesToPrint {
  readonly content: Omit<MinutesContent, 'seats'> & {
    readonly seats: readonly Omit<ContentSeat, 'byOrganizations'>[];
  };
  readonly sealed: { readonly sequence: number; readonly hash: string } | null;
  readonly signatures: readonly {
    readonly role: string;
    readonly status: SignatureStatus;
    readonly organizationName: string | null;
    readonly reservation: string | null;
  }[];
  readonly addenda: readonly { readonly number: number; readonly text: string; readonly reason: string }[];
}

/** The minutes as a Word document in the customary layout, with nothing left to reformat. */
export async function minutesDocument(minutes: MinutesToPrint, layout: Layout = LAYOUT): Promise<Buffer> {
  return Packer.toBuffer(assemble(layout, minutesBlocks(minutes)));
}

const NUMERALS = ['零', '一', '二', '三', '四', '五', '六', '七', '八', '九'];
/** 1–99 in Chinese, as headings count. */
export function numeral(n: number): string {
  if (n < 10) return NUMERALS[n]!;
  const tens = n < 20 ? '' : NUMERALS[Math.floor(n / 10)]!;
  return `${tens}十${n % 10 === 0 ? '' : NUMERALS[n % 10]!}`;
}

const ATTENDED: Readonly<Record<string, string>> = { LATE: '（迟到）', LEFT_EARLY: '（早退）' };
const STANCES: Readonly<Record<Stance, string>> = { AGREE: '同意', RESERVE: '保留意见', OPPOSE: '反对' };
const STATUSES: Readonly<Record<SignatureStatus, string>> = {
  SIGNED: '已签署',
  SIGNED_WITH_RESERVATION: '已签署，附保留意见',
  SILENT: '未签署',
  VACANT: '席位空缺',
};

/** Who was there, who excused itself, who had no vote, each as one list. */
function attendance(seats: MinutesToPrint['content']['seats']): Block[] {
  const named = (those: typeof seats) =>
    those
      .map(({ role, holder, attendance: came, substitute }) => {
        const sat = substitute ? `（${substitute}代）` : (ATTENDED[came ?? ''] ?? '');
        return `${role}：${holder ?? ''}${sat}`;
      })
      .join('；');
  const came = (seat: (typeof seats)[number]) =>
    ['PRESENT', 'LATE', 'LEFT_EARLY', 'SUBSTITUTE'].includes(seat.attendance ?? '');
  const lists: readonly (readonly [string, typeof seats])[] = [
    ['出席', seats.filter((seat) => came(seat) && seat.hasVote)],
    ['请假', seats.filter((seat) => seat.attendance === 'EXCUSED')],
    ['缺席', seats.filter((seat) => seat.attendance === 'ABSENT')],
    ['列席', seats.filter((seat) => came(seat) && !seat.hasVote)],
    ['空缺', seats.filter((seat) => seat.vacant)],
  ];
  return lists
    .filter(([label, those]) => those.length > 0 || label === '出席' || label === '请假' || label === '列席')
    .map(([label, those]) => ({
      kind: 'labelled',
      label: `${label}：`,
      text:
        those.length === 0
          ? '无'
          : label === '空缺'
            ? those.map(({ role }) => role).join('、')
            : named(those),
    }));
}

function itemBlocks(item: ContentActionItem): Block[] {
  const support = item.supporting.length > 0 ? `配合单位：${item.supporting.join('、')}；` : '';
  const standard = item.acceptanceStandard ? `办结标准：${item.acceptanceStandard}；` : '';
  return [
    { kind: 'paragraph', text: `任务 ${item.number}：${item.title}。` },
    {
      kind: 'paragraph',
      text: `牵头单位：${item.lead}；${support}核验单位：${item.verifier}；${standard}办理期限：${day(item.dueOn)}。`,
    },
  ];
}

const day = (on: string): string =>
  formatChinese(on as LocalDate)
    .replace('(', '（')
    .replace(')', '）');

function resolved(content: MinutesToPrint['content']): Block[] {
  const { resolutions, actionItems, inquorate } = content;
  if (inquorate) return [{ kind: 'paragraph', text: '到会人数不足，本次会议只作记录，不作决定。' }];
  const blocks: Block[] = [];
  resolutions.forEach((resolution, i) => {
    blocks.push({ kind: 'subheading', text: `（${numeral(i + 1)}）${resolution.number} 号议定事项` });
    blocks.push({ kind: 'paragraph', text: resolution.text });
    if (resolution.mattersForOwners)
      blocks.push({ kind: 'paragraph', text: '该事项须由业主共同决定，提交业主大会表决。' });
    for (const { role, stance, reason } of resolution.positions.filter((it) => it.stance !== 'AGREE'))
      blocks.push({ kind: 'paragraph', text: `${role}${STANCES[stance]}${reason ? `：${reason}` : ''}。` });
    for (const item of actionItems.filter((it) => it.resolution === resolution.number))
      blocks.push(...itemBlocks(item));
  });
  const alone = actionItems.filter((it) => it.resolution === null);
  if (alone.length > 0) {
    blocks.push({ kind: 'subheading', text: `（${numeral(resolutions.length + 1)}）其他任务` });
    for (const item of alone) blocks.push(...itemBlocks(item));
  }
  return blocks.length > 0 ? blocks : [{ kind: 'paragraph', text: '本次会议没有议定事项。' }];
}

const OUTCOMES: Readonly<Record<string, string>> = {
  ACCEPTED: '未处理',
  DISCUSSED: '已讨论',
  DECIDED: '已议定',
  DEFERRED: '推迟',
  CARRIED: '结转下次会议',
  WITHDRAWN: '未处理，下次自动列入',
};

/** The document block by block, in reading order: what is tested, and then laid out. */
export function minutesBlocks({ content, sealed, signatures, addenda }: MinutesToPrint): Block[] {
  const sections: readonly (readonly [string, readonly Block[]])[] = [
    [
      '会议基本情况',
      [
        { kind: 'labelled', label: '时间：', text: day(content.heldOn) },
        ...(content.place ? [{ kind: 'labelled', label: '地点：', text: content.place } as const] : []),
        { kind: 'labelled', label: '召集单位：', text: content.convener },
        ...attendance(content.seats),
        { kind: 'paragraph', text: `${content.quorum.explanation}。` },
      ],
    ],
    [
      '议题',
      content.agenda.map((line) => ({
        kind: 'paragraph',
        text: `${outlineOf(line)}．${line.title}${line.lateAdded ? '（临时增加）' : ''}${line.presenter ? `（${line.presenter}汇报）` : ''}：${OUTCOMES[line.state] ?? line.state}${line.carriedCount > 0 ? `，已结转 ${line.carriedCount} 次` : ''}。`,
      })),
    ],
    ['议定事项', resolved(content)],
    ['附记', content.remarks ? [{ kind: 'paragraph', text: content.remarks }] : []],
    [
      '签署',
      [
        ...signatures.map((it) => ({
          kind: 'paragraph' as const,
          text: `${it.role}${it.organizationName ? `（${it.organizationName}）` : ''}：${STATUSES[it.status]}${it.reservation ? `：${it.reservation}` : ''}。`,
        })),
        ...(sealed
          ? [
              { kind: 'paragraph', text: `封存记录第 ${sealed.sequence} 号，校验值：` } as const,
              { kind: 'digest', text: sealed.hash } as const,
            ]
          : []),
      ],
    ],
    [
      '补充说明',
      addenda.flatMap((it): Block[] => [
        { kind: 'paragraph', text: `${it.number}．${it.text}（补充原因：${it.reason}）` },
      ]),
    ],
  ];
  const shown = sections.filter(([, blocks]) => blocks.length > 0);
  return [
    { kind: 'mark', text: content.bodyName },
    { kind: 'title', text: '会议纪要' },
    { kind: 'centred', text: `${content.number} 号` },
    { kind: 'rule' },
    ...shown.flatMap(([title, blocks], i): Block[] => [
      { kind: 'heading', text: `${numeral(i + 1)}、${title}` },
      ...blocks,
    ]),
    // Nobody's seal is drawn: there is room for the real one.
    { kind: 'seal', text: `${content.convener}（印章）` },
    { kind: 'right', text: day(content.heldOn).replace(/（.*）$/, '') },
  ];
}
