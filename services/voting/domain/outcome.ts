import type { ElectionDerivation } from './election-outcome';
import type { ShownFraction } from './fractions';
import type { VoteStatus } from './kinds';
import { decisionZh, type MatterDetails } from './matter-details';
import type { Tally } from './tally';

/** A tally as it is stored for ever: areas in 0.01 m² as text, heads as numbers. */
export interface Derivation {
  readonly fractions: readonly ShownFraction[];
  readonly counts: {
    readonly yesArea: string;
    readonly yesHeads: number;
    readonly noArea: string;
    readonly noHeads: number;
    readonly abstainArea: string;
    readonly abstainHeads: number;
    readonly splitHeads: number;
    readonly deemedArea: string;
    readonly deemedHeads: number;
  };
  /** Where candidates stood. */
  readonly election?: ElectionDerivation & { readonly drawSeed: string | null };
}

export function derivationOf({ fractions, counts }: Pick<Tally, 'fractions' | 'counts'>): Derivation {
  const { yes, no, abstain, deemed, splitHeads } = counts;
  return {
    fractions,
    counts: {
      yesArea: yes.area.toString(),
      yesHeads: Number(yes.heads),
      noArea: no.area.toString(),
      noHeads: Number(no.heads),
      abstainArea: abstain.area.toString(),
      abstainHeads: Number(abstain.heads),
      splitHeads: Number(splitHeads),
      deemedArea: deemed.area.toString(),
      deemedHeads: Number(deemed.heads),
    },
  };
}

const STATUS_ZH: Readonly<Record<VoteStatus, string>> = {
  PASSED: '通过',
  REJECTED: '未通过',
  NOT_QUORATE: '参与未达法定比例',
  INDETERMINATE: '无法认定',
  NOT_CONSTITUTED: '未能产生',
  PENDING_DRAW: '待抽签',
  VOIDED: '已作废',
};

/** How a matter came out and what it decides, in one sentence; null where it is its text alone. */
export const explainOutcome = (
  status: VoteStatus,
  details: MatterDetails | null,
  chosen: string | null,
): string | null =>
  details === null
    ? null
    : `${STATUS_ZH[status]}：${decisionZh(details, status === 'PASSED' ? chosen : null)}。`;

/** A vote on several matters passes when each does; otherwise it stands where its first unpassed matter stands. */
export const overall = <Outcome extends { readonly status: VoteStatus }>(
  outcomes: readonly Outcome[],
): Outcome | null => outcomes.find((outcome) => outcome.status !== 'PASSED') ?? outcomes[0] ?? null;
