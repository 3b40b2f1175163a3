import type { RegisteredUnit } from '../../../services/voting/domain/roll';
import type { CountedVote, TallyRules } from '../../../services/voting/domain/tally';

/** A register, limited to the buildings that vote, and what came back for its units. */
export interface Poll {
  readonly register: readonly RegisteredUnit[];
  readonly buildings: ReadonlySet<number>;
  readonly votes: readonly CountedVote[];
  readonly delivered: ReadonlySet<string>;
  readonly rules: TallyRules;
}

type Said = CountedVote['choice'] | 'NONE';
interface Holder {
  readonly units: { readonly area: bigint; readonly said: Said; readonly proof: boolean }[];
}

/**
 * The whole result by the letter of the rules, one holder after another. It reads who is a holder from the
 * owners themselves, walks each holder's units once, and shares nothing with the code it judges but its inputs.
 */
export function expected({ register, buildings, votes, delivered, rules }: Poll) {
  const said = new Map(votes.map((vote) => [vote.unitId, vote.choice]));
  const holders = new Map<string, Holder>();
  for (const unit of register) {
    if (!buildings.has(unit.buildingNumber)) continue;
    const owners = [...new Set(unit.owners.map(({ id }) => id))].sort().join(' and ');
    const who = unit.holding === 'OWNED' ? owners : 'the developer';
    const holder = holders.get(who) ?? { units: [] };
    const { unitId, area } = unit;
    holder.units.push({ area, said: said.get(unitId) ?? 'NONE', proof: delivered.has(unitId) });
    holders.set(who, holder);
  }

  const actual = walk([...holders.values()], rules, null);
  const side = (n: bigint) => (n > 0n ? 1 : n < 0n ? -1 : 0);
  const byArea = side(actual.area.YES - actual.area.NO);
  const byHead = side(actual.heads.YES - actual.heads.NO);
  const majority = byArea !== byHead || byArea === 0 ? null : byArea === 1 ? 'YES' : 'NO';
  const joins = rules.nonResponse === 'ABSTAIN' ? 'ABSTAIN' : majority;
  const waits = rules.nonResponse !== 'NOT_PARTICIPATED' && actual.silentWithProof;
  const result = waits && joins !== null ? walk([...holders.values()], rules, joins) : actual;
  const { area, heads, part, all, deemed } = result;

  const shares = [
    [part.area, all.area, rules.thresholds.participation.area],
    [part.heads, all.heads, rules.thresholds.participation.heads],
    [area.YES, part.area, rules.thresholds.approval.area],
    [heads.YES, part.heads, rules.thresholds.approval.heads],
  ] as const;
  // How far a share is above its threshold, as the numerator of their difference.
  const met = shares.map(([n, d, it]) => {
    const over = n * BigInt(it.denominator) - BigInt(it.numerator) * d;
    return d !== 0n && (over > 0n || (over === 0n && it.comparator === 'AT_LEAST'));
  });
  const counted = !(met[0] && met[1]) ? 'NOT_QUORATE' : met[2] && met[3] ? 'PASSED' : 'REJECTED';
  return {
    status: waits && joins === null ? 'INDETERMINATE' : counted,
    shares: shares.map(([n, d], i) => ({ n, d, met: met[i] })),
    counts: {
      yes: { area: area.YES, heads: heads.YES },
      no: { area: area.NO, heads: heads.NO },
      abstain: { area: area.ABSTAIN, heads: heads.ABSTAIN },
      deemed,
      splitHeads: heads.SPLIT,
    },
  };
}

function walk(holders: readonly Holder[], rules: TallyRules, joins: 'YES' | 'NO' | 'ABSTAIN' | null) {
  const area = { YES: 0n, NO: 0n, ABSTAIN: 0n };
  const heads = { YES: 0n, NO: 0n, ABSTAIN: 0n, SPLIT: 0n };
  const part = { area: 0n, heads: 0n };
  const all = { area: 0n, heads: 0n };
  const deemed = { area: 0n, heads: 0n };
  let silentWithProof = false;
  for (const { units } of holders) {
    const spoke = units.some(({ said }) => said !== 'NONE' && said !== 'INVALID');
    const opinions = new Set<'YES' | 'NO' | 'ABSTAIN'>();
    let takesPart = false;
    let isDeemed = false;
    for (const unit of units) {
      all.area += unit.area;
      let says: Said = unit.said;
      if (says === 'NONE' && unit.proof && !spoke) {
        silentWithProof = true;
        if (joins !== null) {
          says = joins;
          isDeemed = true;
          deemed.area += unit.area;
        }
      }
      if (says === 'NONE' || (says === 'INVALID' && !rules.invalidCountsAsParticipation)) continue;
      takesPart = true;
      part.area += unit.area;
      if (says === 'INVALID') continue;
      opinions.add(says);
      area[says] += unit.area;
    }
    all.heads += 1n;
    if (takesPart) part.heads += 1n;
    if (isDeemed) deemed.heads += 1n;
    if (opinions.size > 1) heads.SPLIT += 1n;
    for (const only of opinions.size === 1 ? opinions : []) heads[only] += 1n;
  }
  return { area, heads, part, all, deemed, silentWithProof };
}
