import { createPublicKey, verify } from 'node:crypto';
import { canonical, hashOf, type JsonObject, sha256, Wrong } from './canonical';
import { type Amount, countMatter, type Outcome } from './count';
import { electedJson } from './elect';
import type { Kit, KitBallot } from './kit';
import { rootOf } from './tree';

/** What a kit must hold, check by check; each is the only one that finds some lie. */

/** The kit and what was worked out of it. */
export interface Case {
  readonly kit: Kit;
  readonly ofEntry: ReadonlyMap<string, readonly KitBallot[]>;
  readonly outcomes: readonly Outcome[];
  /** The ballots by their hashes. */
  readonly hashes: ReadonlySet<string>;
  /** The hash of each link of the chain. */
  readonly chain: readonly string[];
}

export function caseOf(kit: Kit): Case {
  const ofEntry = new Map<string, KitBallot[]>();
  for (const ballot of kit.ballots)
    ofEntry.set(ballot.entryId, [...(ofEntry.get(ballot.entryId) ?? []), ballot]);
  const chain: string[] = [];
  for (const [i, link] of kit.checkpoints.entries()) {
    const at = { sessionId: kit.sessionId, sequence: i + 1, previous: chain[i - 1] ?? kit.chainStart };
    chain.push(hashOf({ format: 'lianxi/vote-checkpoint/1', ...at, ...link }));
  }
  const outcomes = kit.matters.map((matter) => countMatter(kit, ofEntry, matter, seedOf(kit)));
  return { kit, ofEntry, chain, outcomes, hashes: new Set(kit.ballots.map(({ hash }) => hash)) };
}

/** From both parts, in the order of their digits, and the root of all ballots; null where they are not shown. */
function seedOf({ draw, sessionId, checkpoints }: Kit): string | null {
  const parts = draw.flatMap(({ secret }) => (secret === null ? [] : [secret])).sort();
  const ballotsRoot = checkpoints.find(({ kind }) => kind === 'TALLY')?.root;
  if (parts.length < 2 || ballotsRoot === undefined) return null;
  return hashOf({ format: 'lianxi/draw-seed/1', sessionId, ballotsRoot, parts });
}

const check = (holds: boolean, where: string, problem: string): void => {
  if (!holds) throw new Wrong(where, problem);
};

const eligibility = ({ kit }: Case): void => {
  const entries = new Set(kit.roll.map(({ id }) => id));
  for (const { entryId, where } of kit.ballots)
    check(entries.has(entryId), where, 'its unit is not on the roll');
};

/** One choice for each matter, in their order; what cannot be read is on paper. */
const choices = ({ kit }: Case): void => {
  const wanted = kit.matters
    .map(({ id }) => id)
    .sort()
    .join();
  for (const { where, channel, choices: said } of kit.ballots) {
    check(
      said.map(({ matterId }) => matterId).join() === wanted,
      where,
      'it does not say one thing about each matter',
    );
    check(
      channel === 'PAPER' || said.every(({ choice }) => choice !== 'INVALID'),
      where,
      'only paper is invalid',
    );
  }
};

/** In a matter where candidates stand, and in no other, a ballot says whom it selects, each once. */
const selections = ({ kit }: Case): void => {
  const ofMatter = new Map(kit.matters.map(({ id, election }) => [id, election]));
  for (const { where, choices: said } of kit.ballots)
    for (const { matterId, choice, candidateIds } of said) {
      const election = ofMatter.get(matterId) ?? null;
      check(
        (election === null) === (candidateIds === null),
        where,
        'nobody stands there, or it says not whom',
      );
      if (election === null || candidateIds === null) continue;
      const known = candidateIds.every(
        (id, i) => election.candidates.includes(id) && (i === 0 || candidateIds[i - 1]! < id),
      );
      check(known, where, 'it selects somebody twice, or who does not stand');
      const [least, most] =
        choice === 'YES' ? [1, election.seats] : choice === 'INVALID' ? [0, Infinity] : [0, 0];
      check(
        candidateIds.length >= least && candidateIds.length <= most,
        where,
        'it selects more or fewer than it may',
      );
    }
};

/** Two keep the seed where somebody is elected; what they committed is shown where lots were drawn, and there alone. */
const draw = ({ kit, outcomes: counted }: Case): void => {
  const wanted = kit.matters.some(({ election }) => election?.method === 'ELECTION') ? 2 : 0;
  check(kit.draw.length === wanted, 'draw', `there are ${wanted} parts`);
  const drawn = counted.some(({ elected }) => elected?.standings.some((it) => it.drawn));
  for (const [i, { keeperId, hash, secret }] of kit.draw.entries()) {
    const where = `draw[${i}]`;
    check((secret !== null) === drawn, where, 'it is shown where no lot was drawn, or hidden where one was');
    if (secret === null) continue;
    const part = { format: 'lianxi/draw-part/1', sessionId: kit.sessionId, keeperId, secret };
    check(hashOf(part) === hash, where, 'it is not what was committed');
  }
};

/** Two ballots of a unit are open about when they were received, and no other is. */
const conflicts = ({ ofEntry }: Case): void => {
  for (const ballots of ofEntry.values()) {
    for (const { where, opened, received } of ballots) {
      check(
        (opened !== null) === ballots.length > 1,
        where,
        'its time is open where no other competes, or hidden where one does',
      );
      if (opened !== null)
        check(
          hashOf({ format: 'lianxi/vote-received/1', ...opened }) === received,
          where,
          'it was received at another time',
        );
    }
  }
};

/** Proof of delivery is there where silence counts, and nowhere else. */
const delivery = ({ kit }: Case): void => {
  const at =
    kit.rules.nonResponse === 'NOT_PARTICIPATED' ? kit.roll.findIndex(({ delivered }) => delivered) : -1;
  check(at < 0, `roll[${at}].delivered`, 'silence does not count in this vote');
};

/** Batches, the close, batches of papers, the tally; in the order of time, within the noticed period. */
const chain = ({ kit }: Case): void => {
  const kinds = kit.checkpoints.map(({ kind }) => kind);
  const close = kinds.indexOf('CLOSE');
  const ends =
    close >= 0 && kinds.lastIndexOf('CLOSE') === close && kinds.indexOf('TALLY') === kinds.length - 1;
  check(ends && close < kinds.length - 1, 'checkpoints', 'they do not end in one close and one tally');
  for (const [i, { committedAt }] of kit.checkpoints.entries()) {
    const after = kit.checkpoints[i - 1]?.committedAt ?? kit.opensAt;
    check(committedAt >= after, `checkpoints[${i}]`, 'it is earlier than what stands before it');
  }
  check(
    kit.checkpoints[close]!.committedAt >= kit.closesAt,
    `checkpoints[${close}]`,
    'it was closed before the noticed end',
  );
};

/** Every ballot is under the last root, and every one that was cast in time under the close's. */
const roots = ({ kit }: Case): void => {
  const rootAt = (kind: 'CLOSE' | 'TALLY') => kit.checkpoints.find((it) => it.kind === kind)?.root;
  const root = (of: readonly KitBallot[]) => rootOf(of.map(({ hash }) => hash));
  check(root(kit.ballots) === rootAt('TALLY'), 'ballots', 'they are not those that were counted');
  const inTime = kit.ballots.filter(({ afterClose }) => !afterClose);
  check(
    root(inTime) === rootAt('CLOSE'),
    'ballots',
    'those of before the close are not those that were there at the close',
  );
};

/** After the close, papers are read and nothing is cast. */
const late = ({ kit }: Case): void => {
  for (const { where, channel, afterClose } of kit.ballots)
    check(!afterClose || channel === 'PAPER', where, 'it was cast after the close');
};

const shown = ({ area, heads }: Amount): JsonObject => ({ area: area.toString(), heads });
export const outcomeJson = (it: Outcome): JsonObject => ({
  matterId: it.matter.id,
  status: it.status,
  total: shown(it.total),
  participating: shown(it.participating),
  yes: shown(it.yes),
  no: shown(it.no),
  abstain: shown(it.abstain),
  deemed: shown(it.deemed),
  splitHeads: it.splitHeads,
  ...(it.elected ? electedJson(it.elected) : {}),
});

const outcomes = ({ kit, outcomes: counted }: Case): void => {
  check(kit.outcomes.length === counted.length, 'outcomes', `there are ${counted.length} matters`);
  for (const [i, outcome] of counted.entries()) {
    const { where, object } = kit.outcomes[i]!;
    const own = canonical(outcomeJson(outcome));
    check(canonical(object) === own, where, `counted again it is ${own}`);
  }
};

/** The head over roll, chain, delivery and result, as they are worked out here. */
export const headOf = ({ kit, chain: links, outcomes: counted }: Case): string =>
  sha256(
    canonical({
      format: `lianxi/vote-head/${counted.some(({ elected }) => elected) ? 2 : 1}`,
      sessionId: kit.sessionId,
      roll: kit.rollHash,
      checkpoint: links.at(-1) ?? kit.chainStart,
      delivered: hashOf(kit.roll.filter(({ delivered }) => delivered).map(({ id }) => id)),
      outcomes: counted.map(outcomeJson),
    }),
  );

const head = (of: Case): void => {
  const own = headOf(of);
  check(own === of.kit.head, 'head', `notice, roll, chain and result give ${own}`);
};

const SPKI = Buffer.from('302a300506032b6570032100', 'hex');

/** Two organizations signed the head, after the tally. */
const signatures = ({ kit }: Case): void => {
  check(kit.certifications.length === 2, 'certifications', 'two certify');
  for (const [i, { key, signature, ...certified }] of kit.certifications.entries()) {
    const where = `certifications[${i}]`;
    const text = canonical({ format: 'lianxi/vote-certification/1', head: kit.head, ...certified });
    const publicKey = createPublicKey({
      key: Buffer.concat([SPKI, Buffer.from(key, 'hex')]),
      format: 'der',
      type: 'spki',
    });
    check(
      verify(null, Buffer.from(text), publicKey, Buffer.from(signature, 'hex')),
      where,
      'the signature does not hold',
    );
    const tallied = kit.checkpoints.at(-1)?.committedAt ?? '';
    check(certified.certifiedAt >= tallied, where, 'it was certified before it was tallied');
  }
};

export const CHECKS = {
  eligibility,
  choices,
  selections,
  draw,
  conflicts,
  delivery,
  chain,
  roots,
  late,
  outcomes,
  head,
  signatures,
} as const;
export type CheckName = keyof typeof CHECKS;
