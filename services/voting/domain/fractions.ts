import { type Comparator, compareFraction, formatSquareMetres, rate } from '../../../platform/exact';
import type { VoteFractionKind } from './kinds';
import { type ClassThresholds, type RuleThreshold, sharesOf } from './rule-profile';

/** One share as it is stored and shown: numbers as people read them, so that an old vote stays explainable. */
export interface ShownFraction {
  readonly kind: VoteFractionKind;
  /** Square metres with two decimals, or heads. */
  readonly numerator: string;
  readonly denominator: string;
  readonly value: number | null;
  readonly threshold: string;
  readonly comparator: Comparator;
  readonly met: boolean;
  readonly article: string;
  readonly explanationZh: string;
}

interface Measured {
  readonly area: bigint;
  readonly heads: bigint;
}

export function showFractions(
  thresholds: ClassThresholds,
  { total, participating, yes }: Readonly<Record<'total' | 'participating' | 'yes', Measured>>,
): readonly ShownFraction[] {
  return sharesOf(thresholds).map(({ kind, threshold }) => {
    const measure = kind.endsWith('AREA') ? 'area' : 'heads';
    const [part, whole] = kind.startsWith('PARTICIPATION') ? [participating, total] : [yes, participating];
    return showFraction(kind, threshold, part[measure], whole[measure]);
  });
}

const LABELS: Readonly<Record<VoteFractionKind, readonly [string, string]>> = {
  PARTICIPATION_AREA: ['参与表决的专有部分面积', '总面积'],
  PARTICIPATION_HEADS: ['参与表决的业主人数', '总人数'],
  APPROVAL_AREA: ['同意的专有部分面积', '参与表决的面积'],
  APPROVAL_HEADS: ['同意的业主人数', '参与表决的人数'],
};

function showFraction(
  kind: VoteFractionKind,
  rule: RuleThreshold,
  part: bigint,
  whole: bigint,
): ShownFraction {
  const { comparator, article } = rule;
  const area = kind.endsWith('AREA');
  const shown = (value: bigint) => (area ? formatSquareMetres(value) : value.toString());
  const unit = area ? '平方米' : '人';
  const numerator = BigInt(rule.numerator);
  const denominator = BigInt(rule.denominator);
  const met = compareFraction(part, whole, { numerator, denominator, comparator });
  const { value } = rate(part, whole);
  const [label, ofWhat] = LABELS[kind];
  const needs = `${comparator === 'AT_LEAST' ? '应不少于' : '应超过'}${rule.numerator}/${rule.denominator}`;
  return {
    kind,
    numerator: shown(part),
    denominator: shown(whole),
    value,
    threshold: `${rule.numerator}/${rule.denominator}`,
    comparator,
    met,
    article,
    explanationZh: `${label}${shown(part)}${unit}，${ofWhat}${shown(whole)}${unit}，${needs}（${article}）：${met ? '达到' : '未达到'}`,
  };
}
