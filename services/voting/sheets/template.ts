import { Workbook } from 'exceljs';
import {
  HOLDINGS,
  KINDS,
  OWNER_KINDS,
  SHEET_COLUMNS,
  type SheetColumn,
  SOURCES,
} from '../domain/sheet-columns';

const words = (values: Readonly<Record<string, unknown>>): string =>
  Object.keys(values).filter(Boolean).join('、');

/** Of each column: an example, and what may stand in it. No estate has the example's unit: left in, it is refused. */
const EXPLAINED: Readonly<Record<SheetColumn, readonly [example: string, meaning: string]>> = {
  building: ['99999号楼', '楼的号数；12、12号楼、12栋相同'],
  unit: ['示例', '与小区房屋目录中的室号一致'],
  kind: ['住宅', `${words(KINDS)}；空为住宅`],
  area: ['88.50', '平方米，大于零，至多两位小数；可写㎡'],
  areaSource: ['不动产登记簿', `${words(SOURCES)}；空为未注明`],
  holding: ['业主取得', `${words(HOLDINGS)}；空为业主取得`],
  name: ['业主示例', '姓名或单位名称；共有的每人一行，楼号、室号相同'],
  ownerKind: ['个人', `${words(OWNER_KINDS)}；空为个人`],
  document: ['000000199001010000', '身份证件号码或统一社会信用代码；同号即同一人'],
  phone: ['10000000000', '电话'],
  share: ['1/1', '如 1/2 或 50%；一户要么都不写，要么合计为一'],
  represents: ['是', '是、否；共有人推选的代表，一户至多一人；空为否'],
  subject: ['', '登录系统中的主体标识；没有可空'],
};

const RULES = [
  '首行为列名，列的次序不限；不认识的列不读。 The first row names the columns, in any order.',
  '请删去示例行后填写；单元格请用文本格式，不要使用公式。 Delete the example; write text, no formulas.',
  '也可存为 CSV（UTF-8 或 GB18030）。 It may be saved as CSV in UTF-8 or GB18030.',
  '文件至多 10 MB、60000 行；有一处错误则全部不导入。 Nothing is written while anything is wrong.',
  '名册中已有而文件未列的房屋保持不变。 Units that the file does not list stay as they are.',
];

/** An empty register as a workbook: headings, one example, and what each column means. */
export async function registerTemplate(): Promise<Buffer> {
  const columns = Object.keys(SHEET_COLUMNS) as SheetColumn[];
  const book = new Workbook();
  const sheet = book.addWorksheet('名册', { views: [{ state: 'frozen', ySplit: 1 }] });
  sheet.columns = columns.map(() => ({ width: 18, style: { numFmt: '@' } }));
  sheet.addRow(columns.map((column) => SHEET_COLUMNS[column].header)).font = { bold: true };
  sheet.addRow(columns.map((column) => EXPLAINED[column][0]));
  const notes = book.addWorksheet('说明');
  notes.columns = [{ width: 16 }, { width: 8 }, { width: 80 }];
  notes.addRow(['列', '必填', '说明']).font = { bold: true };
  for (const column of columns) {
    const { header, required } = SHEET_COLUMNS[column];
    notes.addRow([header, required ? '是' : '', EXPLAINED[column][1]]);
  }
  for (const rule of RULES) notes.addRow(['', '', rule]);
  return Buffer.from(await book.xlsx.writeBuffer());
}
