import type { MatterClass, VotingMatterKind } from './kinds';

export interface MatterLaw {
  /** The item of Article 278, first paragraph. */
  readonly item: number;
  readonly class: MatterClass;
}

/** What a ballot can be read with. */
export const MAX_MATTERS = 20;

export interface MatterFault {
  readonly code: 'MATTERS_MISSING' | 'MATTERS_TOO_MANY' | 'INPUT_INVALID';
  readonly path: readonly string[];
}

/** What is wrong with a list of matters, or null. */
export function matterFault(matters: readonly { readonly text: string }[]): MatterFault | null {
  if (matters.length === 0) return { code: 'MATTERS_MISSING', path: ['matters'] };
  if (matters.length > MAX_MATTERS) return { code: 'MATTERS_TOO_MANY', path: ['matters'] };
  const empty = matters.findIndex((matter) => matter.text.trim() === '');
  return empty < 0 ? null : { code: 'INPUT_INVALID', path: ['matters', `${empty}`, 'text'] };
}

/** Civil Code Art. 278: the nine matters, in the article's order; items 6–8 need three quarters, the others more than half. */
export const MATTERS_OF_ARTICLE_278 = {
  ASSEMBLY_RULES: { item: 1, class: 'GENERAL' },
  COVENANT: { item: 2, class: 'GENERAL' },
  COMMITTEE_ELECTION: { item: 3, class: 'GENERAL' },
  COMPANY_CHANGE: { item: 4, class: 'GENERAL' },
  FUND_USE: { item: 5, class: 'GENERAL' },
  FUND_RAISING: { item: 6, class: 'MAJOR' },
  REBUILDING: { item: 7, class: 'MAJOR' },
  COMMON_PARTS_USE: { item: 8, class: 'MAJOR' },
  OTHER_MAJOR: { item: 9, class: 'GENERAL' },
} as const satisfies Record<VotingMatterKind, MatterLaw>;

export const articleOf = ({ item }: MatterLaw): string =>
  `《民法典》第二百七十八条第一款第（${'一二三四五六七八九'[item - 1]}）项`;
