/** What a register may come as. */
export const SHEET_TYPES = [
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  'text/csv',
] as const;
export type SheetType = (typeof SHEET_TYPES)[number];

export const WORKBOOK: SheetType = SHEET_TYPES[0];

export const isSheetType = (text: string): text is SheetType =>
  (SHEET_TYPES as readonly string[]).includes(text);

const ARCHIVE = Buffer.from([0x50, 0x4b, 0x03, 0x04]);

/** Whether bytes may be what their sender says, whatever the name: a workbook is an archive, and a text has no zeros. */
export function isOfType(mediaType: SheetType, bytes: Buffer): boolean {
  const isArchive = bytes.subarray(0, ARCHIVE.length).equals(ARCHIVE);
  return mediaType === WORKBOOK ? isArchive : !isArchive && !bytes.includes(0);
}
