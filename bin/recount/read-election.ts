import { type Reading, Wrong } from './canonical';
import type { ElectionRules, Part } from './kit';

/** Reads what a vote has where candidates stand: docs/RECOUNT.md, “Where candidates stand”. */

/** A selection fills one place, or does not. */
const SELECTION = { minSeats: 1, odd: false, whenEven: 'NOT_CONSTITUTED', alternatesMax: 0 } as const;

export function readElection(matter: Reading, rules: Reading, dwellings: number): ElectionRules | null {
  if (!('method' in matter.object)) return null;
  const read = matter.members(['method', 'seats', 'candidates'], false);
  const method = read.method.oneOf('ELECTION', 'SELECTION');
  const standing = read.candidates.list.map(method === 'SELECTION' ? readCompany : readPerson);
  const candidates = standing.map(({ id }) => id);
  const called = standing.map((it) => it.called);
  const nameHashes = standing.flatMap(({ nameHash }) => nameHash ?? []);
  if (new Set(candidates).size < candidates.length)
    throw new Wrong(read.candidates.where, 'somebody stands twice');
  const seats = read.seats.whole;
  const { more } = rules.members(['more'], false);
  const { election, committee } = more.members(['election', 'committee'], false);
  const ruled = election.members(['ranking', 'whenEven', 'alternatesMax'], false);
  const ranking = ruled.ranking.oneOf('HEADS_THEN_AREA', 'AREA_THEN_HEADS');
  if (method === 'SELECTION') return { method, candidates, called, nameHashes, seats, ranking, ...SELECTION };
  const { minSeats, odd, smallEstate } = committee.members(['minSeats', 'odd', 'smallEstate'], false);
  const small = smallEstate.or((it) => {
    const found = it.members(['maxUnits', 'minSeats'], false);
    return { maxUnits: found.maxUnits.whole, minSeats: found.minSeats.whole };
  });
  const least = minSeats.whole;
  return {
    method,
    candidates,
    called,
    nameHashes,
    seats,
    ranking,
    minSeats: small && dwellings <= small.maxUnits ? Math.min(least, small.minSeats) : least,
    odd: odd.truth,
    whenEven: ruled.whenEven.oneOf('DROP_LOWEST', 'NOT_CONSTITUTED'),
    alternatesMax: ruled.alternatesMax.whole,
  };
}

interface Standing {
  readonly id: string;
  readonly called: string;
  readonly nameHash?: string;
}
const NAMED = ['id', 'name', 'nominatedBy'] as const;

function readCompany(it: Reading): Standing {
  const { organizationId, ...named } = it.members([...NAMED, 'organizationId']);
  organizationId.id;
  return standsAs(named);
}
/** Masked, or by name in the notices of before. */
const readPerson = (it: Reading): Standing =>
  'nameHash' in it.object ? readMasked(it) : standsAs(it.members(NAMED));
function standsAs({ id, name, nominatedBy }: Readonly<Record<(typeof NAMED)[number], Reading>>): Standing {
  nominatedBy.text();
  return { id: id.id, called: name.text() };
}
function readMasked(it: Reading): Standing {
  const { id, maskedName, nameHash } = it.members(['id', 'maskedName', 'nameHash']);
  return { id: id.id, called: maskedName.text(), nameHash: nameHash.hash };
}

export function readPart(it: Reading): Part {
  const { keeperId, hash, secret } = it.members(['keeperId', 'hash', 'secret']);
  return {
    keeperId: keeperId.id,
    hash: hash.hash,
    secret: secret.or((part) => part.text(/^[0-9a-f]{32,128}$/)),
  };
}
