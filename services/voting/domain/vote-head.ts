import { canonicalJson, sha256 } from '../../../platform/canonical';
import { parseSquareMetres } from '../../../platform/exact';
import type { CandidateResult } from './election';
import type { VoteFractionKind, VoteStatus } from './kinds';
import type { Count, Tally } from './tally';

/** Areas in 0.01 m² as text, heads as numbers. */
interface Counted {
  readonly area: string;
  readonly heads: number;
}

/** How a matter came out, as a recount computes it. */
export interface CountedOutcome {
  readonly matterId: string;
  readonly status: VoteStatus;
  readonly total: Counted;
  readonly participating: Counted;
  readonly yes: Counted;
  readonly no: Counted;
  readonly abstain: Counted;
  readonly deemed: Counted;
  readonly splitHeads: number;
  /** Where candidates stood: how many are elected, and each in the order posted. */
  readonly elected?: number;
  readonly candidates?: readonly {
    readonly candidateId: string;
    readonly area: string;
    readonly heads: number;
    readonly splitHeads: number;
    readonly rank: number | null;
    readonly result: CandidateResult;
    readonly drawn: boolean;
  }[];
}

export function countedOutcome(matterId: string, { status, fractions, counts }: Tally): CountedOutcome {
  const shown = (kind: VoteFractionKind) => fractions.find((it) => it.kind === kind)!;
  const [area, heads] = [shown('PARTICIPATION_AREA'), shown('PARTICIPATION_HEADS')];
  const measured = (of: 'numerator' | 'denominator'): Counted => ({
    area: hundredths(area[of]),
    heads: Number(heads[of]),
  });
  const plain = (count: Count): Counted => ({ area: count.area.toString(), heads: Number(count.heads) });
  return {
    matterId,
    status,
    total: measured('denominator'),
    participating: measured('numerator'),
    yes: plain(counts.yes),
    no: plain(counts.no),
    abstain: plain(counts.abstain),
    deemed: plain(counts.deemed),
    splitHeads: Number(counts.splitHeads),
  };
}

function hundredths(shown: string): string {
  const parsed = parseSquareMetres(shown);
  if (!parsed.ok) throw new Error(`${shown} is no area`);
  return parsed.value.toString();
}

/** What two people certify: the roll, every ballot by the last checkpoint, who was delivered a ballot, and the result. */
export interface VoteHead {
  readonly sessionId: string;
  /** Hash 2. */
  readonly roll: string;
  readonly checkpoint: string;
  /** Entries with proof of delivery, where the rules count silence; none elsewhere. */
  readonly delivered: readonly string[];
  /** In the order of the matters. */
  readonly outcomes: readonly CountedOutcome[];
}

/** The text whose SHA-256 is the head. */
export function headDocument({ delivered, ...head }: VoteHead): string {
  const version = head.outcomes.some(({ candidates }) => candidates !== undefined) ? 2 : 1;
  return canonicalJson({
    format: `lianxi/vote-head/${version}`,
    ...head,
    delivered: deliveredHash(delivered),
  });
}

export const deliveredHash = (entryIds: readonly string[]): string =>
  sha256(canonicalJson([...entryIds].sort()));

export interface Certification {
  readonly head: string;
  readonly organizationId: string;
  readonly certifiedAt: Date;
}

/** What is signed when somebody certifies: no person is named where anybody may read. */
export const certificationText = ({ certifiedAt, ...certified }: Certification): string =>
  canonicalJson({
    format: 'lianxi/vote-certification/1',
    ...certified,
    certifiedAt: certifiedAt.toISOString(),
  });
