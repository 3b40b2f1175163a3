import { NATIONAL_2021 } from '../../../services/voting/domain/profiles';
import type { NonResponse } from '../../../services/voting/domain/rule-profile';
import type { CountedVote, Seat, TallyRules } from '../../../services/voting/domain/tally';

export const rulesOf = (
  matterClass: 'GENERAL' | 'MAJOR',
  nonResponse: NonResponse = 'NOT_PARTICIPATED',
): TallyRules => ({
  thresholds: NATIONAL_2021.thresholds[matterClass],
  nonResponse,
  invalidCountsAsParticipation: false,
});

/** Area in 0.01 m² and heads. */
export type Measure = readonly [area: bigint, heads: number];

interface Case {
  readonly total: Measure;
  readonly participating: Measure;
  readonly yes: Measure;
}

/** An electorate of one unit per head with exactly these sums; who takes part and does not agree, abstains. */
export function electorate({ total, participating, yes }: Case): {
  readonly roll: readonly Seat[];
  readonly votes: readonly CountedVote[];
} {
  const others = group('n', minus(total, participating));
  const abstaining = group('a', minus(participating, yes));
  const agreeing = group('y', yes);
  return {
    roll: [...agreeing, ...abstaining, ...others],
    votes: [
      ...agreeing.map(({ unitId }) => ({ unitId, choice: 'YES' as const })),
      ...abstaining.map(({ unitId }) => ({ unitId, choice: 'ABSTAIN' as const })),
    ],
  };
}

const minus = (a: Measure, b: Measure): Measure => [a[0] - b[0], a[1] - b[1]];

/** Units that share the area as evenly as whole hundredths allow. */
function group(name: string, [area, heads]: Measure): readonly Seat[] {
  if (heads === 0 && area !== 0n) throw new Error('Area without a head');
  return Array.from({ length: heads }, (_, i) => {
    const rest = BigInt(i) < area % BigInt(heads) ? 1n : 0n;
    return { unitId: `${name}${i}`, area: area / BigInt(heads) + rest, electorKey: `${name}${i}` };
  });
}
