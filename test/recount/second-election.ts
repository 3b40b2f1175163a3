import { createHash } from 'node:crypto';

/** The second recount's part where candidates stand, from docs/RECOUNT.md alone. */

// biome-ignore lint/suspicious/noExplicitAny: a file is anything until it is looked at
type Any = any;

const lot = (seed: string, id: string): string =>
  createHash('sha256').update(`${seed}${id}`, 'utf8').digest('hex');

/** What a ballot may say about those who stand in a matter; null where nothing is wrong. */
export function wrongSelection(matter: Any, { choice, candidateIds }: Any): string | null {
  if (matter.method === undefined) return candidateIds === undefined ? null : 'nobody stands there';
  if (!Array.isArray(candidateIds)) return 'it says not whom';
  const known = new Set(matter.candidates.map((it: Any) => it.id));
  if (!candidateIds.every((id) => known.has(id))) return 'who does not stand';
  if (candidateIds.some((id, i) => i > 0 && candidateIds[i - 1] >= id)) return 'order of whom it selects';
  const count = candidateIds.length;
  const fits = choice === 'INVALID' || (choice === 'YES' ? count >= 1 && count <= matter.seats : count === 0);
  return fits ? null : 'how many it selects';
}

interface Counting {
  readonly roll: readonly Any[];
  /** How many of them, where the kit says it. */
  readonly dwellings: number | undefined;
  /** The one ballot of a unit that counts, where it is valid. */
  readonly said: (entryId: string) => { readonly candidateIds: readonly string[] } | undefined;
  readonly rules: Any;
  readonly quorate: boolean;
  readonly agrees: (support: { readonly area: string; readonly heads: number }) => boolean;
  /** Null where the parts of it are not shown. */
  readonly seed: string | null;
}

export function electAgain(matter: Any, { roll, dwellings, said, rules, quorate, agrees, seed }: Counting) {
  const { election, committee } = rules.more;
  const small = committee.smallEstate;
  const own =
    small !== null && (dwellings ?? roll.length) <= small.maxUnits ? small.minSeats : committee.minSeats;
  const [least, odd, waiting] =
    matter.method === 'SELECTION'
      ? [1, false, 0]
      : [Math.min(own, committee.minSeats), committee.odd, election.alternatesMax];

  const counted = matter.candidates.map(({ id }: Any, posted: number) => {
    let area = 0n;
    const views = new Map<string, Set<boolean>>();
    for (const entry of roll) {
      const ballot = said(entry.id);
      if (!ballot) continue;
      const selects = ballot.candidateIds.includes(id);
      if (selects) area += BigInt(entry.area);
      views.set(entry.elector, (views.get(entry.elector) ?? new Set()).add(selects));
    }
    const electors = [...views.values()].filter((it) => it.has(true));
    const splitHeads = electors.filter((it) => it.has(false)).length;
    return { id, posted, area: String(area), heads: electors.length - splitHeads, splitHeads };
  });

  const keys = election.ranking === 'HEADS_THEN_AREA' ? ['heads', 'area'] : ['area', 'heads'];
  const compare = (a: Any, b: Any) => {
    for (const key of keys) {
      const apart = BigInt(b[key]) - BigInt(a[key]);
      if (apart !== 0n) return apart > 0n ? 1 : -1;
    }
    return 0;
  };
  const winners = quorate ? counted.filter(agrees) : [];
  let filled = Math.min(winners.length, matter.seats);
  if (odd && filled % 2 === 0) filled = election.whenEven === 'DROP_LOWEST' ? Math.max(filled - 1, 0) : 0;
  const constituted = filled >= least && 2 * filled > matter.seats;

  const order: { readonly id: string; readonly drawn: boolean }[] = [];
  for (const winner of winners.toSorted(compare)) {
    if (order.some(({ id }) => id === winner.id)) continue;
    const equals = winners.filter((it: Any) => compare(it, winner) === 0);
    const allSeated = order.length + equals.length <= filled;
    const drawn = constituted && equals.length > 1 && !allSeated && order.length < filled + waiting;
    if (drawn) equals.sort((a: Any, b: Any) => (lot(seed ?? '', a.id) < lot(seed ?? '', b.id) ? -1 : 1));
    order.push(...equals.map(({ id }: Any) => ({ id, drawn })));
  }
  const elected = constituted ? filled : 0;
  const candidates = counted.map(({ id, area, heads, splitHeads }: Any) => {
    const at = order.findIndex((it) => it.id === id);
    const result =
      at < 0 || !constituted || at >= elected + waiting
        ? 'NOT_ELECTED'
        : at < elected
          ? 'ELECTED'
          : 'ALTERNATE';
    const rank = at < 0 ? null : at + 1;
    return { candidateId: id, area, heads, splitHeads, rank, result, drawn: at >= 0 && order[at]!.drawn };
  });
  const status = !quorate ? 'NOT_QUORATE' : constituted ? 'PASSED' : 'NOT_CONSTITUTED';
  return { status, elected, candidates, drawn: order.some((it) => it.drawn) };
}
