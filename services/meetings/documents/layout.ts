/**
 * Every measure of a document, in one table: the practice around GB/T 9704-2012. Fonts are named and not shipped;
 * where a machine has none of the first name, its own rules put another in its place.
 */
export const LAYOUT = {
  /** A4, in millimetres. */
  page: { width: 210, height: 297, top: 37, bottom: 35, left: 28, right: 26 },
  /** How many characters a line holds; with exact lines of 28 points a page holds 22 of them. */
  characters: 28,
  /** Points. */
  body: { font: '仿宋_GB2312', latin: 'Times New Roman', size: 16, line: 28 },
  /** The mark at the head, and the title under it. */
  mark: { font: '方正小标宋简体', size: 26, line: 40, color: 'C00000' },
  title: { font: '方正小标宋简体', size: 22, line: 32 },
  /** 一、 and （一）. */
  heading: { font: '黑体', size: 16 },
  subheading: { font: '楷体_GB2312', size: 16 },
  /** The foot of the page. */
  number: { font: '宋体', size: 14 },
  /** Characters by which a paragraph's first line is indented. */
  indent: 2,
} as const;
export type Layout = typeof LAYOUT;

/** A millimetre is 56.7 twentieths of a point. */
export const mm = (millimetres: number): number => Math.round((millimetres / 25.4) * 1440);
/** How much closer than its size a character of the body stands, so that a line holds as many as it should; twentieths of a point. */
export function spacingOf({ page, body, characters }: Layout): number {
  const width = ((page.width - page.left - page.right) / 25.4) * 72;
  return Math.floor((width / characters - body.size) * 20);
}

export const twips = (points: number): number => Math.round(points * 20);
export const halfPoints = (points: number): number => Math.round(points * 2);
