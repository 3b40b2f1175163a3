import { type Reading, Wrong } from './canonical';
import type { ElectionRules, Part } from './kit';

/** Reads what a vote has where candidates stand: docs/RECOUNT.md, “Where candidates stand”. */

/** A selection fills one place, or does not. */
const SELECTION = { minSeats: 1, odd: false, whenEven: 'NOT_CONSTITUTED', alternatesMax: 0 } as const;

export function readElection(matter: Reading, rules: Reading, dwellings: number): ElectionRules | null {
  if (!('method' in matter.object)) return null;
  const read = matter.members(['method', 'seats', 'candidates'], false);
  const method = read.method.oneOf('ELECTION', 'SELECTION');
  const members = ['id', 'name', 'nominatedBy'] as const;
  const candidates = read.candidates.list.map((it) => {
    if (method === 'SELECTION') it.members([...members, 'organizationId']).organizationId.id;
    const { id, name, nominatedBy } = it.members(members, method === 'ELECTION');
    name.text();
    nominatedBy.text();
    return id.id;
  });
  if (new Set(candidates).size < candidates.length)
    throw new Wrong(read.candidates.where, 'somebody stands twice');
  const seats = read.seats.whole;
  const { more } = rules.members(['more'], false);
  const { election, committee } = more.members(['election', 'committee'], false);
  const ruled = election.members(['ranking', 'whenEven', 'alternatesMax'], false);
  const ranking = ruled.ranking.oneOf('HEADS_THEN_AREA', 'AREA_THEN_HEADS');
  if (method === 'SELECTION') return { method, candidates, seats, ranking, ...SELECTION };
  const { minSeats, odd, smallEstate } = committee.members(['minSeats', 'odd', 'smallEstate'], false);
  const small = smallEstate.or((it) => {
    const found = it.members(['maxUnits', 'minSeats'], false);
    return { maxUnits: found.maxUnits.whole, minSeats: found.minSeats.whole };
  });
  const least = minSeats.whole;
  return {
    method,
    candidates,
    seats,
    ranking,
    minSeats: small && dwellings <= small.maxUnits ? Math.min(least, small.minSeats) : least,
    odd: odd.truth,
    whenEven: ruled.whenEven.oneOf('DROP_LOWEST', 'NOT_CONSTITUTED'),
    alternatesMax: ruled.alternatesMax.whole,
  };
}

export function readPart(it: Reading): Part {
  const { keeperId, hash, secret } = it.members(['keeperId', 'hash', 'secret']);
  return {
    keeperId: keeperId.id,
    hash: hash.hash,
    secret: secret.or((part) => part.text(/^[0-9a-f]{32,128}$/)),
  };
}
