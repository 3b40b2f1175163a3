import { inflateRawSync } from 'node:zlib';
import { LAYOUT, mm, spacingOf } from '../../../services/meetings/documents/layout';
import {
  type MinutesToPrint,
  minutesBlocks,
  minutesDocument,
  numeral,
} from '../../../services/meetings/documents/minutes-document';

/** The files of a zip archive, by its central directory: a .docx is one. */
function unzip(archive: Buffer): Map<string, string> {
  const files = new Map<string, string>();
  let at = archive.readUInt32LE(archive.lastIndexOf('PK\x05\x06') + 16);
  while (archive.readUInt32LE(at) === 0x02014b50) {
    const [method, size, nameLength, extra, comment, start] = [
      archive.readUInt16LE(at + 10),
      archive.readUInt32LE(at + 20),
      archive.readUInt16LE(at + 28),
      archive.readUInt16LE(at + 30),
      archive.readUInt16LE(at + 32),
      archive.readUInt32LE(at + 42),
    ];
    const name = archive.subarray(at + 46, at + 46 + nameLength).toString();
    const data = start + 30 + archive.readUInt16LE(start + 26) + archive.readUInt16LE(start + 28);
    const bytes = archive.subarray(data, data + size);
    files.set(name, (method === 0 ? bytes : inflateRawSync(bytes)).toString());
    at += 46 + nameLength + extra + comment;
  }
  return files;
}

/** Every element is closed in its order; what is left of a document that is not well-formed. */
function unclosed(xml: string): string[] {
  const open: string[] = [];
  for (const [, closing, name, empty] of xml.matchAll(/<(\/?)([\w:]+)[^>]*?(\/?)>/g)) {
    if (closing) {
      if (open.pop() !== name) return [`</${name}>`];
    } else if (!empty) open.push(name!);
  }
  return open;
}

const item = (number: string, resolution: string | null) => ({
  number,
  item: 2,
  resolution,
  title: `任务${number}`,
  acceptanceStandard: '全部移走',
  lead: '华苑派出所',
  supporting: ['综合执法队', '嘉德物业'],
  verifier: '居民委员会',
  dueOn: '2026-12-24',
});
const seat = (role: string, attendance: 'PRESENT' | 'EXCUSED' | 'SUBSTITUTE', more: object = {}) => ({
  role,
  holder: `${role}单位`,
  vacant: false,
  required: true,
  hasVote: true,
  attendance,
  substitute: null,
  ...more,
});
const minutes = (over: Partial<MinutesToPrint['content']> = {}): MinutesToPrint => ({
  content: {
    number: '2026-011',
    bodyName: '日华里小区五方联席会议',
    placeName: '日华里小区',
    convener: '日华里社区党委',
    kind: 'ORDINARY',
    heldOn: '2026-11-12',
    place: '党群服务中心',
    inquorate: false,
    quorum: {
      met: true,
      present: 2,
      filled: 3,
      needed: 2,
      missingRequired: [],
      vacantRequired: [],
      explanation: '达到到会人数',
    },
    seats: [
      seat('社区党组织', 'PRESENT'),
      seat('派出所', 'SUBSTITUTE', { substitute: '乙示例' }),
      seat('业委会', 'EXCUSED'),
      seat('区物业办', 'PRESENT', { hasVote: false }),
    ],
    agenda: [
      {
        position: 2,
        outline: '1.1',
        title: '停车 <整治> & "泊位"',
        kind: 'CARRIED',
        expectedOutcome: 'DECIDE',
        state: 'DECIDED',
        firstRaisedOn: '2026-09-02',
        carriedCount: 2,
        lateAdded: false,
        presenter: '嘉德物业',
      },
    ],
    resolutions: [
      {
        number: '2026-021',
        item: 2,
        text: '重新梳理停车泊位。',
        mattersForOwners: true,
        positions: [{ role: '业委会', stance: 'RESERVE', reason: '先征求意见' }],
      },
    ],
    actionItems: [item('2026-041', '2026-021'), item('2026-042', null)],
    remarks: '展示了照片。',
    ...over,
  },
  sealed: { sequence: 18, hash: 'ab'.repeat(32) },
  signatures: [
    {
      role: '派出所',
      status: 'SIGNED_WITH_RESERVATION',
      organizationName: '华苑派出所',
      reservation: '费用另议',
    },
    { role: '业委会', status: 'SILENT', organizationName: null, reservation: null },
  ],
  addenda: [{ number: 1, text: '更正楼层', reason: '遗漏' }],
});
const textOf = (xml: string) =>
  [...xml.matchAll(/<w:t[^>]*>([^<]*)<\/w:t>/g)].map(([, text]) => text).join('\n');

test('M8: the Word document opens, is well-formed, and names page, fonts, sizes and lines as the layout says', async () => {
  const files = unzip(await minutesDocument(minutes()));
  for (const [name, xml] of files)
    if (/\.(xml|rels)$/.test(name)) expect([name, unclosed(xml)]).toEqual([name, []]);
  const xml = files.get('word/document.xml')!;
  expect(xml).toContain(`<w:pgSz w:w="${mm(210)}" w:h="${mm(297)}"`);
  expect(xml).toMatch(
    new RegExp(`<w:pgMar w:top="${mm(37)}" w:right="${mm(26)}" w:bottom="${mm(35)}" w:left="${mm(28)}"`),
  );
  for (const font of ['仿宋_GB2312', '方正小标宋简体', '黑体', '楷体_GB2312'])
    expect(xml).toContain(`w:eastAsia="${font}"`);
  expect(xml).toContain('<w:sz w:val="32"/>');
  expect(xml).toMatch(/<w:spacing[^>]*w:line="560" w:lineRule="exact"/);
  expect([...files.keys()].filter((name) => /font.*\.(ttf|odttf)$|media/.test(name))).toEqual([]);
});

test('M8: 28 characters stand in a line and 22 exact lines on a page', () => {
  const { page, body, characters } = LAYOUT;
  const width = ((page.width - page.left - page.right) / 25.4) * 72;
  const height = ((page.height - page.top - page.bottom) / 25.4) * 72;
  expect(Math.floor(width / (body.size + spacingOf(LAYOUT) / 20))).toBe(characters);
  expect(Math.floor(height / body.line)).toBe(22);
});

test('M8: everything that was recorded stands in it: who came, items with lead, support and due, reservations, the seal’s room', async () => {
  const text = textOf(unzip(await minutesDocument(minutes())).get('word/document.xml')!);
  for (const part of [
    '出席：',
    '派出所单位（乙示例代）',
    '请假：',
    '业委会：业委会单位',
    '列席：',
    '区物业办：区物业办单位',
    '1.1．停车 &lt;整治&gt; &amp; ',
    '（一）2026-021 号议定事项',
    '业委会保留意见：先征求意见。',
    '须由业主共同决定',
    '牵头单位：华苑派出所；配合单位：综合执法队、嘉德物业；核验单位：居民委员会；办结标准：全部移走；办理期限：2026年12月24日（周四）。',
    '（二）其他任务',
    '展示了照片。',
    '派出所（华苑派出所）：已签署，附保留意见：费用另议。',
    '业委会：未签署。',
    'ab'.repeat(32),
    '更正楼层（补充原因：遗漏）',
    '日华里社区党委（印章）',
  ])
    expect(text).toContain(part);
});

test('M8: forty items, none, and a meeting without a quorum each make a document', async () => {
  const many = minutes({
    actionItems: Array.from({ length: 40 }, (_, i) => item(`2026-${100 + i}`, '2026-021')),
  });
  const text = textOf(unzip(await minutesDocument(many)).get('word/document.xml')!);
  expect(text.match(/牵头单位/g)).toHaveLength(40);
  const said = (over: Partial<MinutesToPrint['content']>) => JSON.stringify(minutesBlocks(minutes(over)));
  expect(said({ resolutions: [], actionItems: [], remarks: null })).toContain('本次会议没有议定事项。');
  expect(said({ inquorate: true, resolutions: [], actionItems: [] })).toContain('只作记录，不作决定');
});

test.each([
  [1, '一'],
  [10, '十'],
  [11, '十一'],
  [20, '二十'],
  [42, '四十二'],
])('M8: heading %i is %s', (n, text) => {
  expect(numeral(n)).toBe(text);
});
