import type { AreaSource, Holding, OwnerKind, UnitKind } from './kinds';

/** The columns of a register as a sheet, by what stands in its first row. A row is a unit with one of its owners. */
export const SHEET_COLUMNS = {
  building: { header: '楼号', required: true },
  unit: { header: '室号', required: true },
  kind: { header: '类型', required: false },
  area: { header: '专有部分面积', required: true },
  areaSource: { header: '面积依据', required: false },
  holding: { header: '持有情况', required: false },
  name: { header: '产权人', required: true },
  ownerKind: { header: '产权人类别', required: false },
  document: { header: '证件号码', required: false },
  phone: { header: '电话', required: false },
  share: { header: '份额', required: false },
  represents: { header: '代表', required: false },
  subject: { header: '主体标识', required: false },
} as const;
export type SheetColumn = keyof typeof SHEET_COLUMNS;
export const COLUMNS = Object.keys(SHEET_COLUMNS) as SheetColumn[];

export const KINDS: Readonly<Record<string, UnitKind>> = {
  '': 'RESIDENTIAL',
  住宅: 'RESIDENTIAL',
  商业: 'COMMERCIAL',
  车位: 'PARKING',
  储藏室: 'STORAGE',
  摊位: 'STALL',
};
export const SOURCES: Readonly<Record<string, AreaSource | null>> = {
  '': null,
  不动产登记簿: 'REGISTER',
  测绘成果: 'SURVEY',
  买卖合同: 'CONTRACT',
};
export const HOLDINGS: Readonly<Record<string, Holding>> = {
  '': 'OWNED',
  业主取得: 'OWNED',
  未售: 'UNSOLD',
  已售未交付: 'SOLD_UNDELIVERED',
};
export const OWNER_KINDS: Readonly<Record<string, OwnerKind>> = {
  '': 'PERSON',
  个人: 'PERSON',
  单位: 'ORGANIZATION',
};
export const YES_OR_NO: Readonly<Record<string, boolean>> = { '': false, 否: false, 是: true };
