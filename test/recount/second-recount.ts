import { createHash, createPublicKey, verify } from 'node:crypto';
import { wrongDetails } from './second-details';
import { electAgain, wrongSelection } from './second-election';

/** A second recount, written from docs/RECOUNT.md alone: it shares nothing with the first. */

// biome-ignore lint/suspicious/noExplicitAny: a file is anything until it is looked at
type Any = any;

function need(holds: unknown, what: string): asserts holds {
  if (!holds) throw new Error(what);
}
const sha = (...parts: (string | Buffer)[]) => {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest('hex');
};
/** Canonical form by sorting what JSON.stringify is given. */
const canon = (value: Any): string =>
  JSON.stringify(value, (_key, it) =>
    it && typeof it === 'object' && !Array.isArray(it)
      ? Object.fromEntries(Object.entries(it).sort(([a], [b]) => (a < b ? -1 : 1)))
      : it,
  );
const hashed = (value: Any) => sha(canon(value));
const rootOf = (leaves: string[]): string => {
  if (leaves.length < 2) return leaves[0] ?? sha('');
  const left = 2 ** Math.ceil(Math.log2(leaves.length) - 1);
  return sha(Buffer.from(`01${rootOf(leaves.slice(0, left))}${rootOf(leaves.slice(left))}`, 'hex'));
};

/** A form: a pattern, the members of an object, the items of a list, or something to ask. */
type Form = RegExp | ((value: Any) => boolean) | [Form] | { [member: string]: Form };
function has(value: Any, form: Form, where: string, more = false): void {
  if (form instanceof RegExp) need(typeof value === 'string' && form.test(value), where);
  else if (typeof form === 'function') need(form(value), where);
  else if (Array.isArray(form)) {
    need(Array.isArray(value), where);
    for (const [i, it] of value.entries()) has(it, form[0], `${where}/${i}`, more);
  } else {
    need(value !== null && typeof value === 'object' && !Array.isArray(value), where);
    if (!more)
      need(Object.keys(value).sort().join() === Object.keys(form).sort().join(), `${where}: members`);
    for (const [name, of] of Object.entries(form)) has(value[name], of, `${where}/${name}`, more);
  }
}
const HASH = /^[0-9a-f]{64}$/;
const ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const AT = (it: Any) =>
  typeof it === 'string' && !Number.isNaN(Date.parse(it)) && new Date(it).toISOString() === it;
const among =
  (...values: Any[]) =>
  (it: Any) =>
    values.includes(it);
const truth = among(true, false);
const SHARE = {
  numerator: (it: Any) => Number.isSafeInteger(it) && it >= 0,
  denominator: (it: Any) => Number.isSafeInteger(it) && it >= 0,
  comparator: among('AT_LEAST', 'MORE_THAN'),
};
const CHOICE = { matterId: ID, choice: among('YES', 'NO', 'ABSTAIN', 'INVALID') };
/** Whom it selects, where it says so: `wrongSelection` asks whether it may. */
const choiceForm = (it: Any) => {
  has(it, 'candidateIds' in it ? { ...CHOICE, candidateIds: [ID] } : CHOICE, 'choice');
  return true;
};
const KIT: Form = {
  format: among(
    'lianxi-vote-kit/1',
    'lianxi-vote-kit/2',
    'lianxi-vote-kit/3',
    'lianxi-vote-kit/4',
    'lianxi-vote-kit/5',
  ),
  notice: () => true,
  roll: [
    {
      id: ID,
      elector: ID,
      area: /^[1-9]\d{0,17}$/,
      areaSource: among('REGISTER', 'SURVEY', 'CONTRACT', null),
      holding: among('OWNED', 'UNSOLD', 'SOLD_UNDELIVERED'),
      sealed: HASH,
      delivered: truth,
    },
  ],
  checkpoints: [{ kind: among('BATCH', 'CLOSE', 'TALLY'), root: HASH, committedAt: AT }],
  ballots: [
    {
      leafId: ID,
      entryId: ID,
      salt: /^[0-9a-f]{32}$/,
      channel: among('ONLINE', 'PAPER'),
      received: HASH,
      choices: [choiceForm],
      opened: () => true,
      afterClose: truth,
    },
  ],
  outcomes: [() => true],
  certifications: [{ organizationId: ID, certifiedAt: AT, key: HASH, signature: /^[0-9a-f]{128}$/ }],
  head: HASH,
};
const DRAW: Form = [
  { keeperId: ID, hash: HASH, secret: (it) => it === null || /^[0-9a-f]{32,128}$/.test(it) },
];
const STANDS: Form = {
  method: among('ELECTION', 'SELECTION'),
  seats: Number.isSafeInteger,
  candidates: [{ id: ID }],
};
const MASKED: Form = [{ id: ID, maskedName: /./s, nameHash: HASH }];
const NAMED: Form = [{ id: ID, name: /./s, nominatedBy: /./s }];
const COMPANIES: Form = [{ id: ID, name: /./s, nominatedBy: /./s, organizationId: ID }];
const ELECTION_RULES: Form = {
  election: {
    ranking: among('HEADS_THEN_AREA', 'AREA_THEN_HEADS'),
    whenEven: among('DROP_LOWEST', 'NOT_CONSTITUTED'),
    alternatesMax: Number.isSafeInteger,
  },
  committee: {
    minSeats: Number.isSafeInteger,
    odd: truth,
    smallEstate: (it) =>
      it === null || (Number.isSafeInteger(it.maxUnits) && Number.isSafeInteger(it.minSeats)),
  },
};
const NOTICE: Form = {
  session: { id: ID, title: /./s },
  matters: [{ id: ID, position: Number.isSafeInteger, kind: /./, text: /./s }],
  rules: {
    nonResponse: among('NOT_PARTICIPATED', 'ABSTAIN', 'FOLLOW_MAJORITY'),
    followMajorityInMajor: truth,
    invalidCountsAsParticipation: truth,
    duplicatePolicy: among('FIRST_VALID_WINS', 'ONLINE_PREVAILS', 'PAPER_PREVAILS'),
  },
  channels: [among('ONLINE', 'PAPER')],
  noticedAt: AT,
  opensAt: AT,
  closesAt: AT,
};
const rising = (keys: string[]) => keys.every((key, i) => i === 0 || keys[i - 1]! < key);

/** Null where the kit holds; else what is wrong. */
export function secondVerdict(bytes: Buffer): string | null {
  try {
    const text = bytes.toString('utf8');
    need(Buffer.from(text).equals(bytes), 'not UTF-8');
    const kit = JSON.parse(text);
    need(`${canon(kit)}\n` === text, 'not canonical');
    const stood = 'draw' in kit;
    const told = 'dwellings' in kit;
    const fewer = (it: Any) => Number.isSafeInteger(it) && it >= 0 && it < kit.roll.length;
    has(
      kit,
      { ...(KIT as object), ...(stood ? { draw: DRAW } : {}), ...(told ? { dwellings: fewer } : {}) },
      'kit',
    );
    const { notice, roll, ballots, checkpoints, certifications, draw = [] } = kit;
    has(notice, NOTICE, 'notice', true);
    const elections = notice.matters.filter((it: Any) => 'method' in it);
    need(stood === elections.length > 0, 'a draw where candidates stand');
    const deciding = notice.matters.filter((it: Any) => 'details' in it);
    for (const matter of deciding) {
      const wrong = wrongDetails(matter);
      need(wrong === null, wrong ?? '');
    }
    const masks = elections.some((it: Any) => it.candidates.some((who: Any) => 'nameHash' in who));
    for (const matter of elections) {
      has(matter, STANDS, 'who stands', true);
      need(
        new Set(matter.candidates.map((it: Any) => it.id)).size === matter.candidates.length,
        'who stands',
      );
      const people = masks ? MASKED : NAMED;
      has(matter.candidates, matter.method === 'SELECTION' ? COMPANIES : people, 'as what they stand');
      has(notice.rules.more, ELECTION_RULES, 'rules of elections', true);
    }
    const version = masks ? 4 : deciding.length > 0 ? 3 : stood ? 2 : 1;
    need(kit.format === `lianxi-vote-kit/${told ? 5 : version}`, 'format of the kit');
    need(notice.noticedAt <= notice.opensAt && notice.opensAt < notice.closesAt, 'times of the notice');
    const sessionId = notice.session.id;

    need(rising(roll.map((it: Any) => it.id)), 'order of the roll');
    const leaves = roll.map(({ delivered: _, ...it }: Any) => it);
    const hash2 = hashed({
      ...(told
        ? { format: 'lianxi/vote-roll/2', dwellings: kit.dwellings }
        : { format: 'lianxi/vote-roll/1' }),
      notice: hashed({ ...notice, format: `lianxi/vote-notice/${version}` }),
      leaves,
    });

    const keepers = elections.some((it: Any) => it.method === 'ELECTION') ? 2 : 0;
    need(draw.length === keepers && rising(draw.map((it: Any) => it.keeperId)), 'who keeps the seed');
    const parts = draw.map(({ keeperId, hash }: Any) => ({ keeperId, hash }));
    const start = keepers > 0 ? hashed({ format: 'lianxi/vote-draw/1', roll: hash2, parts }) : hash2;

    const leafOf = (leaf: Any) => {
      const selects = leaf.choices.some((it: Any) => 'candidateIds' in it);
      const format = `lianxi/vote-leaf/${selects ? 2 : 1}`;
      return sha(Buffer.of(0), canon({ format, sessionId, ...leaf }));
    };
    const matterOf = new Map<string, Any>(notice.matters.map((it: Any) => [it.id, it]));
    const wanted = notice.matters.map((it: Any) => it.id).sort();
    const units = new Map<string, Any[]>(roll.map((it: Any) => [it.id, []]));
    for (const { opened, afterClose, ...leaf } of ballots) {
      const own = { ...leaf, opened, afterClose, hash: leafOf(leaf) };
      need(units.has(leaf.entryId), 'a unit that is not on the roll');
      units.get(leaf.entryId)!.push(own);
      need(canon(leaf.choices.map((it: Any) => it.matterId)) === canon(wanted), 'choices');
      for (const said of leaf.choices) {
        const wrong = wrongSelection(matterOf.get(said.matterId), said);
        need(wrong === null, wrong ?? '');
      }
      need(
        leaf.channel === 'PAPER' || leaf.choices.every((it: Any) => it.choice !== 'INVALID'),
        'invalid online',
      );
      need(!afterClose || leaf.channel === 'PAPER', 'cast after the close');
    }
    const ofUnit = [...units.values()];
    for (const own of ofUnit)
      for (const { opened, received } of own) {
        need((opened === null) === own.length < 2, 'opened');
        if (opened === null) continue;
        has(opened, { at: AT, salt: /^[0-9a-f]{32}$/ }, 'opened');
        need(hashed({ format: 'lianxi/vote-received/1', ...opened }) === received, 'received');
      }
    const all = ballots.map(({ opened: _, afterClose: __, ...leaf }: Any) => leafOf(leaf));
    need(rising(all), 'order of the ballots');

    need(
      /^(BATCH )*CLOSE (BATCH )*TALLY $/.test(checkpoints.map((it: Any) => `${it.kind} `).join('')),
      'kinds',
    );
    let previous = start;
    let at = notice.opensAt;
    checkpoints.forEach((link: Any, i: number) => {
      need(link.committedAt >= at, 'time of a link');
      at = link.committedAt;
      if (link.kind === 'CLOSE') {
        need(at >= notice.closesAt, 'closed too early');
        need(
          link.root === rootOf(all.filter((_: Any, n: number) => !ballots[n].afterClose)),
          'root of the close',
        );
      }
      if (link.kind === 'TALLY') need(link.root === rootOf(all), 'root of the tally');
      previous = hashed({
        format: 'lianxi/vote-checkpoint/1',
        sessionId,
        sequence: i + 1,
        previous,
        ...link,
      });
    });

    const { rules } = notice;
    const secrets = draw.map((it: Any) => it.secret).sort();
    const seed =
      keepers > 0 && !secrets.includes(null)
        ? hashed({ format: 'lianxi/draw-seed/1', sessionId, ballotsRoot: rootOf(all), parts: secrets })
        : null;
    let lots = false;
    const outcomes = notice.matters.map((matter: Any, i: number) => {
      need(matter.position === i + 1, 'order of the matters');
      const { drawn, ...outcome } = countAgain(roll, kit.dwellings, units, matter, rules, seed);
      lots ||= drawn;
      return outcome;
    });
    for (const { keeperId, hash, secret } of draw) {
      need((secret !== null) === lots, 'a part is shown where lots were drawn, and there alone');
      const part = { format: 'lianxi/draw-part/1', sessionId, keeperId, secret };
      need(secret === null || hashed(part) === hash, 'a part is what was committed');
    }
    need(canon(kit.outcomes) === canon(outcomes), 'outcomes');
    const delivered = roll.filter((it: Any) => it.delivered).map((it: Any) => it.id);
    need(rules.nonResponse !== 'NOT_PARTICIPATED' || delivered.length === 0, 'delivered');
    const head = {
      format: `lianxi/vote-head/${stood ? 2 : 1}`,
      sessionId,
      roll: hash2,
      checkpoint: previous,
    };
    need(kit.head === hashed({ ...head, delivered: hashed(delivered), outcomes }), 'head');

    need(
      certifications.length === 2 && rising(certifications.map((it: Any) => it.organizationId)),
      'two certify',
    );
    for (const { key, signature, ...it } of certifications) {
      need(it.certifiedAt >= at, 'certified too early');
      const jwk = { kty: 'OKP', crv: 'Ed25519', x: Buffer.from(key, 'hex').toString('base64url') };
      const signed = canon({ format: 'lianxi/vote-certification/1', head: kit.head, ...it });
      const publicKey = createPublicKey({ key: jwk, format: 'jwk' });
      need(verify(null, Buffer.from(signed), publicKey, Buffer.from(signature, 'hex')), 'signature');
    }
    return null;
  } catch (error) {
    return (error as Error).message || 'wrong';
  }
}

function countAgain(
  roll: Any[],
  dwellings: number | undefined,
  units: Map<string, Any[]>,
  matter: Any,
  rules: Any,
  seed: string | null,
): Any {
  const law = rules.matters?.[matter.kind]?.class;
  has(law, among('GENERAL', 'MAJOR'), 'class');
  const thresholds = rules.thresholds?.[law];
  for (const stage of ['participation', 'approval'])
    for (const measure of ['area', 'heads']) has(thresholds?.[stage]?.[measure], SHARE, 'threshold', true);

  const rank = ({ channel, opened }: Any) => {
    const prefers = { ONLINE_PREVAILS: 'ONLINE', PAPER_PREVAILS: 'PAPER' }[rules.duplicatePolicy as string];
    return `${prefers && prefers !== channel ? 1 : 0} ${opened?.at} ${channel}`;
  };
  const countingOf = (id: string): Any => {
    const said = units
      .get(id)!
      .map((it) => [it.choices.find((c: Any) => c.matterId === matter.id), rank(it)] as const);
    const good = said.filter(([it]) => it.choice !== 'INVALID');
    return (good.length ? good : said).sort((a, b) => (a[1] < b[1] ? -1 : 1))[0]?.[0];
  };
  const counting = new Map(roll.map((it) => [it.id, countingOf(it.id)]));
  const said = new Map([...counting].map(([id, it]) => [id, it?.choice]));

  let how = matter.method === undefined ? rules.nonResponse : 'NOT_PARTICIPATED';
  if (how === 'FOLLOW_MAJORITY')
    if (matter.kind === 'COMMITTEE_ELECTION' || (law === 'MAJOR' && !rules.followMajorityInMajor))
      how = 'NOT_PARTICIPATED';
  const valid = (id: string) => said.get(id) !== undefined && said.get(id) !== 'INVALID';
  const speakers = new Set(roll.filter((it) => valid(it.id)).map((it) => it.elector));
  const silent = roll.filter(
    (it) => it.delivered && said.get(it.id) === undefined && !speakers.has(it.elector),
  );

  const amount = (of: Any[]) => ({
    area: String(of.reduce((sum, it) => sum + BigInt(it.area), 0n)),
    heads: new Set(of.map((it) => it.elector)).size,
  });
  const support = (extra: Map<string, string>) => {
    const choice = (it: Any) => extra.get(it.id) ?? (valid(it.id) ? said.get(it.id) : undefined);
    const speaking = roll.filter((it) => choice(it) !== undefined);
    const split = new Set(
      speaking
        .filter((a) => speaking.some((b) => a.elector === b.elector && choice(a) !== choice(b)))
        .map((it) => it.elector),
    );
    const one = (of: string) => {
      const mine = speaking.filter((it) => choice(it) === of);
      return { area: amount(mine).area, heads: amount(mine.filter((it) => !split.has(it.elector))).heads };
    };
    return { yes: one('YES'), no: one('NO'), abstain: one('ABSTAIN'), splitHeads: split.size };
  };
  let counted = support(new Map());
  let deemed: Any[] = [];
  let undecided = false;
  if (how !== 'NOT_PARTICIPATED' && silent.length > 0) {
    const more = (a: Any, b: Any) => BigInt(a.area) > BigInt(b.area) && a.heads > b.heads;
    const { yes, no } = counted;
    const follows = how === 'ABSTAIN' ? 'ABSTAIN' : more(yes, no) ? 'YES' : more(no, yes) ? 'NO' : null;
    undecided = follows === null;
    if (follows !== null) {
      deemed = silent;
      counted = support(new Map(silent.map((it) => [it.id, follows])));
    }
  }
  const takes = (it: Any) =>
    valid(it.id) || (rules.invalidCountsAsParticipation && said.get(it.id) === 'INVALID');
  const participating = amount([...roll.filter(takes), ...deemed]);
  const total = amount(roll);
  const reaches = (stage: string, part: Any, whole: Any) =>
    ['area', 'heads'].every((measure) => {
      const { numerator, denominator, comparator } = thresholds[stage][measure];
      const left = BigInt(part[measure]) * BigInt(denominator);
      const right = BigInt(whole[measure]) * BigInt(numerator);
      return left > right || (comparator === 'AT_LEAST' && left === right);
    });
  const quorate = reaches('participation', participating, total);
  const plain = { matterId: matter.id, total, participating, ...counted, deemed: amount(deemed) };
  if (matter.method !== undefined) {
    const agrees = (part: Any) => reaches('approval', part, participating);
    const ballot = (id: string) => (valid(id) ? counting.get(id) : undefined);
    return {
      ...plain,
      ...electAgain(matter, { roll, dwellings, said: ballot, rules, quorate, agrees, seed }),
    };
  }
  let status = reaches('approval', counted.yes, participating) ? 'PASSED' : 'REJECTED';
  if (!quorate) status = 'NOT_QUORATE';
  if (undecided) status = 'INDETERMINATE';
  return { ...plain, status, drawn: false };
}
