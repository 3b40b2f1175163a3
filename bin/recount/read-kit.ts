import { canonical, hashOf, type JsonObject, type Reading, Wrong } from './canonical';
import {
  type Certification,
  CHOICES,
  type Entry,
  type Kit,
  type KitBallot,
  type Link,
  type Matter,
  type Share,
} from './kit';
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

export function readKit(file: Reading): Kit {
  const kit = file.members(MEMBERS);
  kit.format.oneOf('lianxi-vote-kit/1');
  const notice = readNotice(kit.notice);
  const leaves = kit.roll.list.map(readEntry);
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
  return {
    ...notice,
    roll: entries,
    rollHash: hashOf({
      format: 'lianxi/vote-roll/1',
      notice: hashOf({ ...kit.notice.object, format: 'lianxi/vote-notice/1' }),
      leaves: leaves.map(({ leaf }) => leaf),
    }),
    checkpoints: kit.checkpoints.list.map(readLink),
    ballots,
    outcomes: kit.outcomes.list,
    certifications,
    head: kit.head.hash,
  };
}

/** Each thing once, in one order, so that there is one kit for one vote. */
function ascending(where: string, keys: readonly string[]): void {
  const at = keys.findIndex((key, i) => i > 0 && keys[i - 1]! >= key);
  if (at > 0)
    throw new Wrong(`${where}[${at}]`, 'it was changed, stands twice, or stands in another’s place');
}

function readNotice(notice: Reading) {
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
    matters: matters.list.map((it, i) => readMatter(it, i + 1, ruled.matters, ruled.thresholds)),
    rules: {
      nonResponse: ruled.nonResponse.oneOf('NOT_PARTICIPATED', 'ABSTAIN', 'FOLLOW_MAJORITY'),
      followMajorityInMajor: ruled.followMajorityInMajor.truth,
      invalidCountsAsParticipation: ruled.invalidCountsAsParticipation.truth,
      duplicatePolicy: ruled.duplicatePolicy.oneOf('FIRST_VALID_WINS', 'ONLINE_PREVAILS', 'PAPER_PREVAILS'),
    },
  };
}

function readMatter(it: Reading, place: number, kinds: Reading, thresholds: Reading): Matter {
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
  return { id: id.id, kind: name, text: text.text(), class: law, ...shares };
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
    const { matterId, choice } = it.members(['matterId', 'choice']);
    return { matterId: matterId.id, choice: choice.oneOf(...CHOICES) };
  });
  const leaf = {
    entryId: own.entryId.id,
    channel: own.channel.oneOf('ONLINE', 'PAPER'),
    received: own.received.hash,
    choices,
  };
  const drawn = { leafId: own.leafId.id, salt: own.salt.text(/^[0-9a-f]{32}$/) };
  const hash = leafHash(canonical({ format: 'lianxi/vote-leaf/1', sessionId, ...drawn, ...leaf }));
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
