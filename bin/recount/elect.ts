import { type JsonObject, sha256 } from './canonical';
import { type Amount, amountOf, reaches } from './count';
import type { Entry, Matter, Said } from './kit';

/** Counts the candidates of a matter: docs/RECOUNT.md, “Where candidates stand”. */

export interface Standing {
  readonly candidateId: string;
  readonly support: Amount;
  readonly splitHeads: number;
  readonly rank: number | null;
  readonly result: 'ELECTED' | 'ALTERNATE' | 'NOT_ELECTED';
  readonly drawn: boolean;
}
export interface Elected {
  readonly status: 'PASSED' | 'NOT_QUORATE' | 'NOT_CONSTITUTED';
  readonly elected: number;
  readonly standings: readonly Standing[];
}

function supportOf(candidateId: string, roll: readonly Entry[], said: ReadonlyMap<string, Said>) {
  const valid = roll.filter(({ id }) => (said.get(id)?.choice ?? 'INVALID') !== 'INVALID');
  const selects = ({ id }: Entry) => said.get(id)!.candidateIds!.includes(candidateId);
  const [yes, no] = [valid.filter(selects), valid.filter((it) => !selects(it))];
  const against = new Set(no.map(({ elector }) => elector));
  const { area } = amountOf(yes);
  const { heads: electors } = amountOf(yes);
  const { heads } = amountOf(yes.filter(({ elector }) => !against.has(elector)));
  return { support: { area, heads }, splitHeads: electors - heads };
}

/** `seed` is null where the parts of it are not shown: then no lot may have been needed. */
export function elect(
  matter: Matter,
  roll: readonly Entry[],
  said: ReadonlyMap<string, Said>,
  participating: Amount,
  quorate: boolean,
  seed: string | null,
): Elected {
  const { candidates, seats, minSeats, odd, whenEven, alternatesMax, ranking } = matter.election!;
  const counted = candidates.map((candidateId) => ({ candidateId, ...supportOf(candidateId, roll, said) }));
  const { area, heads } = matter.approval;
  const winners = counted.filter(
    ({ support }) =>
      quorate &&
      reaches(support.area, participating.area, area) &&
      reaches(BigInt(support.heads), BigInt(participating.heads), heads),
  );
  let filled = Math.min(winners.length, seats);
  if (odd && filled % 2 === 0) filled = whenEven === 'DROP_LOWEST' ? Math.max(0, filled - 1) : 0;
  const constituted = filled >= minSeats && filled * 2 > seats;
  const elected = constituted ? filled : 0;
  const last = constituted ? filled + alternatesMax : 0;

  const keyOf = ({ support }: { readonly support: Amount }) =>
    ranking === 'HEADS_THEN_AREA'
      ? [BigInt(support.heads), support.area]
      : [support.area, BigInt(support.heads)];
  const before = (a: readonly bigint[], b: readonly bigint[]) =>
    a[0]! > b[0]! || (a[0] === b[0] && a[1]! > b[1]!);
  const places = new Map<string, { readonly rank: number; readonly drawn: boolean }>();
  for (const winner of winners) {
    const key = keyOf(winner);
    const better = winners.filter((it) => before(keyOf(it), key)).length;
    const equal = winners.filter((it) => !before(keyOf(it), key) && !before(key, keyOf(it)));
    const drawn = equal.length > 1 && better + equal.length > elected && better < last;
    const lot = ({ candidateId }: { readonly candidateId: string }) => sha256(`${seed ?? ''}${candidateId}`);
    // Equals whose order nothing depends on stand as they were posted.
    const order = drawn ? equal.toSorted((a, b) => (lot(a) < lot(b) ? -1 : 1)) : equal;
    places.set(winner.candidateId, { rank: better + order.indexOf(winner) + 1, drawn });
  }
  const standings = counted.map(({ candidateId, support, splitHeads }): Standing => {
    const { rank, drawn } = places.get(candidateId) ?? { rank: null, drawn: false };
    const result = rank === null || rank > last ? 'NOT_ELECTED' : rank <= elected ? 'ELECTED' : 'ALTERNATE';
    return { candidateId, support, splitHeads, rank, result, drawn };
  });
  return {
    status: !quorate ? 'NOT_QUORATE' : constituted ? 'PASSED' : 'NOT_CONSTITUTED',
    elected,
    standings,
  };
}

export const electedJson = ({ elected, standings }: Elected): JsonObject => ({
  elected,
  candidates: standings.map(({ candidateId, support, splitHeads, rank, result, drawn }) => ({
    candidateId,
    area: support.area.toString(),
    heads: support.heads,
    splitHeads,
    rank,
    result,
    drawn,
  })),
});
