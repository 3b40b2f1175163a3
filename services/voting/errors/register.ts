import { fileErrors } from '../../../platform/files/reserve';
import type { ErrorCatalogue } from '../../../platform/user-errors';

/** Why a register, or a file of one, is refused. */
export const registerErrors = {
  ENTRIES_MISSING: { zh: '没有要导入的内容', en: 'There is nothing to import' },
  ENTRIES_TOO_MANY: { zh: '一次最多导入 2000 户', en: 'At most 2,000 units at a time' },
  UNIT_REPEATED: { zh: '同一房屋出现两次', en: 'The unit appears twice' },
  AREA_NOT_POSITIVE: { zh: '面积必须大于零', en: 'The area must be more than zero' },
  OWNERS_MISSING: { zh: '没有产权人', en: 'There is no owner' },
  OWNERS_TOO_MANY: { zh: '一户最多两百名产权人', en: 'A unit has at most two hundred owners' },
  OWNER_REPEATED: { zh: '同一产权人出现两次', en: 'An owner appears twice' },
  OWNER_NAME_DIFFERS: {
    zh: '同一证件号码或主体标识有不同姓名',
    en: 'One document or subject goes by two names',
  },
  SUBJECT_OF_TWO_OWNERS: {
    zh: '同一主体标识属于两名产权人',
    en: 'One subject belongs to two owners',
  },
  FILE_TOO_LARGE: fileErrors.FILE_TOO_LARGE,
  FILE_TYPE_REFUSED: {
    zh: '名册只接收工作簿（.xlsx）和 CSV 文本，凭据只接收 JPEG、PNG、WebP 图片和 PDF',
    en: 'A register is a workbook (.xlsx) or CSV; evidence is a JPEG, PNG or WebP picture or a PDF',
  },
  REGISTER_UPLOAD_UNKNOWN: { zh: '没有这份名册文件', en: 'There is no such register file' },
  REGISTER_UPLOAD_WAITING: { zh: '名册文件尚未上传', en: 'The register file has not been uploaded' },
  REGISTER_UPLOAD_IMPORTED: { zh: '名册文件已经导入', en: 'The register file has been imported already' },
  REGISTER_UPLOAD_EXPIRED: {
    zh: '名册文件已过期，请重新上传',
    en: 'The register file has expired: upload it again',
  },
  REGISTER_UPLOAD_AT_FAULT: {
    zh: '名册文件还有问题，请改正后重新上传',
    en: 'Something is wrong with the register file: upload it again when it is mended',
  },
  REGISTER_MOVED: {
    zh: '查看之后名册又有变动，请重新核对',
    en: 'The register has moved since it was looked at: look again',
  },
  SHEET_EMPTY: { zh: '文件里没有数据', en: 'The file holds no data' },
  SHEET_MALFORMED: { zh: '文件不完整或已损坏', en: 'The file is not whole' },
  SHEET_TOO_LARGE: {
    zh: '行、列或单元格超出限度',
    en: 'It has too many rows or columns, or too long a cell',
  },
  SHEET_ENCODING_UNKNOWN: {
    zh: '文本须为 UTF-8 或 GB18030 编码',
    en: 'The text is neither in UTF-8 nor in GB18030',
  },
  COLUMN_MISSING: { zh: '缺少这一列', en: 'The column is missing' },
  COLUMN_REPEATED: { zh: '这一列出现两次', en: 'The column stands twice' },
  FORMULA_REFUSED: {
    zh: '单元格是公式，请填写数值或文字',
    en: 'The cell holds a formula: write what it says',
  },
  VALUE_UNKNOWN: { zh: '不是可填的值', en: 'This is none of the values that may stand here' },
  PLACE_MISSING: { zh: '楼号或室号没有写明', en: 'Building or unit is not stated' },
  AREA_INVALID: { zh: '面积不是至多两位小数的数', en: 'The area is no number with two decimals at most' },
  UNIT_ROWS_DIFFER: { zh: '同一房屋的各行写法不一', en: 'Two rows of the unit say different things of it' },
  NAME_MISSING: { zh: '没有姓名', en: 'The name is missing' },
  NAME_TOO_LONG: { zh: '姓名或名称超过 100 字', en: 'The name is longer than 100 characters' },
  DOCUMENT_INVALID: { zh: '证件号码不符合格式', en: 'This is no number of a document' },
  PHONE_INVALID: { zh: '电话不符合格式', en: 'This is no telephone number' },
  SHARE_INVALID: { zh: '份额须大于零、不超过一', en: 'A share is more than nothing and at most one' },
  SHARES_NOT_ONE: {
    zh: '共有的份额须全部写明且合计为一，或全部不写',
    en: 'The shares are all given and make one, or none is',
  },
  REPRESENTATIVES_TOO_MANY: { zh: '一户至多一名代表', en: 'A unit has one representative at most' },
  REGISTER_DATE_INVALID: { zh: '起始日不得晚于今日', en: 'The day lies in the future' },
  VALID_FROM_TOO_EARLY: {
    zh: '起始日早于该户现有情况的起始日',
    en: 'The day lies before the one since which the unit is as it is',
  },
  OWNER_UNKNOWN: { zh: '没有这位产权人', en: 'There is no such owner' },
  UNIT_NOT_COUNTED: { zh: '适用的规则不计入这类房屋', en: 'The rules do not count a unit of this kind' },
  REPRESENTATIVE_NOT_OWNER: {
    zh: '代表必须是产权人之一',
    en: 'The representative must be one of the owners',
  },
  REGISTER_EMPTY: { zh: '该小区尚无业主名册', en: 'The estate has no register yet' },
  REGISTER_INCOMPLETE: {
    zh: '有房屋不在业主名册中',
    en: 'Units of the estate are missing from the register',
  },
} as const satisfies ErrorCatalogue;
