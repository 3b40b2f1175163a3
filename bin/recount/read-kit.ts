import { canonical, hashOf, type JsonObject, type Reading, Wrong } from './canonical';
import {
  type Certification,
  CHOICES,
  type ElectionRules,
  type Entry,
  type Kit,
  type KitBallot,
  type Link,
  type Matter,
  type Share,
} from './kit';
import { readDetails } from './read-details';
import { readElection, readPart } from './read-election';
import { leafHash } from './tree';

/** Reads a kit by its form: docs/RECOUNT.md, “The file”. */
const MEMBERS = [
  'format',
  'notice',
  'roll',
  'checkpoints',
  'ballots',
  'outcomes',
  'certifications',
  'head',
] as const;

type Members = Readonly<Record<(typeof MEMBERS)[number], Reading>> & {
  readonly draw?: Reading;
  readonly dwellings?: Reading;
};

export function readKit(file: Reading): Kit {
  // A vote in which candidates stand has the parts of its draw, too.
  const selects = 'draw' in file.object;
  // And where a committee's least number goes by its dwellings, how many these are, if not all.
  const told = 'dwellings' in file.object;
  const more = [...(selects ? ['draw'] : []), ...(told ? ['dwellings'] : [])];
  const kit = file.members([...MEMBERS, ...more]) as Members;
  const leaves = kit.roll.list.map(readEntry);
  const dwellings = told ? readDwellings(kit.dwellings!, leaves.length) : null;
  const notice = readNotice(kit.notice, dwellings ?? leaves.length);
  const version = versionOf(notice.matters);
  kit.format.oneOf(`lianxi-vote-kit/${told ? 5 : version}`);
  if (notice.matters.some(({ election }) => election) !== selects)
    throw new Wrong('draw', 'candidates stand in a vote with a draw, and in no other');
  const draw = selects ? kit.draw!.list.map(readPart) : [];
  ascending(
    'draw',
    draw.map(({ keeperId }) => keeperId),
  );
  const entries = leaves.map(({ entry }) => entry);
  ascending(
    'roll',
    entries.map(({ id }) => id),
  );
  const ballots = kit.ballots.list.map((it) => readBallot(it, notice.sessionId));
  ascending(
    'ballots',
    ballots.map(({ hash }) => hash),
  );
  const certifications = kit.certifications.list.map(readCertification);
  ascending(
    'certifications',
    certifications.map(({ organizationId }) => organizationId),
  );
  const rollHash = hashOf({
    format: `lianxi/vote-roll/${told ? 2 : 1}`,
    ...(dwellings === null ? {} : { dwellings }),
    notice: hashOf({ ...kit.notice.object, format: `lianxi/vote-notice/${version}` }),
    leaves: leaves.map(({ leaf }) => leaf),
  });
  const parts = draw.map(({ keeperId, hash }) => ({ keeperId, hash }));
  return {
    ...notice,
    roll: entries,
    rollHash,
    chainStart: parts.length > 0 ? hashOf({ format: 'lianxi/vote-draw/1', roll: rollHash, parts }) : rollHash,
    draw,
    checkpoints: kit.checkpoints.list.map(readLink),
    ballots,
    outcomes: kit.outcomes.list,
    certifications,
    head: kit.head.hash,
  };
}

/** Which form the notice has: 4 where people stand masked; else 3 where a matter has details, 2 where candidates stand, 1 in all others. */
function versionOf(matters: readonly Matter[]): 1 | 2 | 3 | 4 {
  const people = matters.flatMap(({ election }) => (election?.method === 'ELECTION' ? election : []));
  if (people.some(({ nameHashes }) => nameHashes.length > 0)) {
    if (people.some(({ candidates, nameHashes }) => nameHashes.length < candidates.length))
      throw new Wrong('notice', 'some stand masked and some by name');
    return 4;
  }
  if (matters.some(({ details }) => details)) return 3;
  return matters.some(({ election }) => election) ? 2 : 1;
}

function readDwellings(it: Reading, units: number): number {
  if (it.whole >= units) throw new Wrong(it.where, 'it is said only where not all units are dwellings');
  return it.whole;
}

/** Each thing once, in one order, so that there is one kit for one vote. */
function ascending(where: string, keys: readonly string[]): void {
  const at = keys.findIndex((key, i) => i > 0 && keys[i - 1]! >= key);
  if (at > 0)
    throw new Wrong(`${where}[${at}]`, 'it was changed, stands twice, or stands in another’s place');
}

function readNotice(notice: Reading, dwellings: number) {
  const { session, matters, rules, channels, noticedAt, opensAt, closesAt } = notice.members(
    ['session', 'matters', 'rules', 'channels', 'noticedAt', 'opensAt', 'closesAt'],
    false,
  );
  const { id, title } = session.members(['id', 'title'], false);
  const ruled = rules.members(
    [
      'nonResponse',
      'followMajorityInMajor',
      'invalidCountsAsParticipation',
      'duplicatePolicy',
      'matters',
      'thresholds',
    ],
    false,
  );
  for (const channel of channels.list) channel.oneOf('ONLINE', 'PAPER');
  const times = [noticedAt.instant, opensAt.instant, closesAt.instant] as const;
  if (times[0] > times[1] || times[1] >= times[2]) throw new Wrong('notice', 'its times are out of order');
  return {
    sessionId: id.id,
    title: title.text(),
    opensAt: times[1],
    closesAt: times[2],
    matters: matters.list.map((it, i) =>
      readMatter(it, i + 1, ruled.matters, ruled.thresholds, (matter) =>
        readElection(matter, rules, dwellings),
      ),
    ),
    rules: {
      nonResponse: ruled.nonResponse.oneOf('NOT_PARTICIPATED', 'ABSTAIN', 'FOLLOW_MAJORITY'),
      followMajorityInMajor: ruled.followMajorityInMajor.truth,
      invalidCountsAsParticipation: ruled.invalidCountsAsParticipation.truth,
      duplicatePolicy: ruled.duplicatePolicy.oneOf('FIRST_VALID_WINS', 'ONLINE_PREVAILS', 'PAPER_PREVAILS'),
    },
  };
}

function readMatter(
  it: Reading,
  place: number,
  kinds: Reading,
  thresholds: Reading,
  electionOf: (it: Reading) => ElectionRules | null,
): Matter {
  const { id, position, kind, text } = it.members(['id', 'position', 'kind', 'text'], false);
  if (position.whole !== place) throw new Wrong(position.where, 'the matters are out of order');
  const name = kind.text();
  const law = kinds.members([name], false)[name]!.members(['class'], false).class.oneOf('GENERAL', 'MAJOR');
  const { participation, approval } = thresholds
    .members([law], false)
    [law].members(['participation', 'approval']);
  const both = (of: Reading) => {
    const { area, heads } = of.members(['area', 'heads']);
    return { area: readShare(area), heads: readShare(heads) };
  };
  const shares = { participation: both(participation), approval: both(approval) };
  const election = electionOf(it);
  const details = readDetails(it, name, election !== null);
  return { id: id.id, kind: name, text: text.text(), class: law, ...shares, election, details };
}

function readShare(it: Reading): Share {
  const { numerator, denominator, comparator } = it.members(
    ['numerator', 'denominator', 'comparator'],
    false,
  );
  return {
    numerator: BigInt(numerator.whole),
    denominator: BigInt(denominator.whole),
    comparator: comparator.oneOf('AT_LEAST', 'MORE_THAN'),
  };
}

function readEntry(it: Reading): { readonly entry: Entry; readonly leaf: JsonObject } {
  const own = it.members(['id', 'elector', 'area', 'areaSource', 'holding', 'sealed', 'delivered']);
  own.areaSource.or((source) => source.oneOf('REGISTER', 'SURVEY', 'CONTRACT'));
  own.holding.oneOf('OWNED', 'UNSOLD', 'SOLD_UNDELIVERED');
  own.sealed.hash;
  const entry = {
    id: own.id.id,
    elector: own.elector.id,
    area: own.area.area,
    delivered: own.delivered.truth,
  };
  if (entry.area === 0n) throw new Wrong(own.area.where, 'a unit has an area');
  const { delivered: _apart, ...leaf } = it.object;
  return { entry, leaf };
}

const LEAF = ['leafId', 'entryId', 'salt', 'channel', 'received', 'choices'] as const;

export function readLeaf(own: Readonly<Record<(typeof LEAF)[number], Reading>>, sessionId: string) {
  const choices = own.choices.list.map((it) => {
    const selects = 'candidateIds' in it.object;
    const said = it.members(selects ? ['matterId', 'choice', 'candidateIds'] : ['matterId', 'choice']);
    const selected = selects
      ? it.members(['candidateIds'], false).candidateIds.list.map(({ id }) => id)
      : null;
    return { matterId: said.matterId.id, choice: said.choice.oneOf(...CHOICES), candidateIds: selected };
  });
  const leaf = {
    entryId: own.entryId.id,
    channel: own.channel.oneOf('ONLINE', 'PAPER'),
    received: own.received.hash,
    choices,
  };
  const drawn = { leafId: own.leafId.id, salt: own.salt.text(/^[0-9a-f]{32}$/) };
  const format = `lianxi/vote-leaf/${choices.some(({ candidateIds }) => candidateIds) ? 2 : 1}`;
  const hash = leafHash(canonical({ format, sessionId, ...drawn, ...leaf, choices: own.choices.value! }));
  return { ...leaf, hash };
}

function readBallot(it: Reading, sessionId: string): KitBallot {
  const own = it.members([...LEAF, 'opened', 'afterClose']);
  const opened = own.opened.or((seal) => {
    const { at, salt } = seal.members(['at', 'salt']);
    return { at: at.instant, salt: salt.text(/^[0-9a-f]{32}$/) };
  });
  return { where: it.where, ...readLeaf(own, sessionId), opened, afterClose: own.afterClose.truth };
}

function readLink(it: Reading): Link {
  const { kind, root, committedAt } = it.members(['kind', 'root', 'committedAt']);
  return { kind: kind.oneOf('BATCH', 'CLOSE', 'TALLY'), root: root.hash, committedAt: committedAt.instant };
}

function readCertification(it: Reading): Certification {
  const { organizationId, certifiedAt, key, signature } = it.members([
    'organizationId',
    'certifiedAt',
    'key',
    'signature',
  ]);
  return {
    organizationId: organizationId.id,
    certifiedAt: certifiedAt.instant,
    key: key.hash,
    signature: signature.text(/^[0-9a-f]{128}$/),
  };
}
