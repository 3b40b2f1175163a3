import { randomBytes, randomUUID } from 'node:crypto';
import { Reading } from '../../bin/recount/canonical';
import { caseOf, headOf, outcomeJson } from '../../bin/recount/checks';
import { readKit } from '../../bin/recount/read-kit';
import { canonicalJson } from '../../platform/canonical';
import { rootOf } from '../../services/voting/domain/merkle';
import { ballotLeafHash } from '../../services/voting/domain/proof';
import { certificationText } from '../../services/voting/domain/vote-head';
import { voteKey } from '../../services/voting/vote-key';
import { TEST_KEYS } from '../support/database';

// biome-ignore lint/suspicious/noExplicitAny: a kit is changed in every way there is
export type Any = any;

export const bytesOf = (kit: unknown): Buffer => Buffer.from(`${canonicalJson(kit)}\n`);

const hashOf = (kit: Any, ballot: Any): string =>
  ballotLeafHash({ ...ballot, sessionId: kit.notice.session.id });

/** With its ballots in the order of their hashes. */
export const inOrder = (kit: Any): Any => ({
  ...kit,
  ballots: kit.ballots.toSorted((a: Any, b: Any) => (hashOf(kit, a) < hashOf(kit, b) ? -1 : 1)),
});

/** Ballots in their order, roots, result, head and signatures made to fit: what whoever holds the key could write. */
export function resealed(changed: Any): Any {
  const kit = inOrder(structuredClone(changed));
  const root = (of: Any[]) => rootOf(of.map((it) => hashOf(kit, it)));
  for (const link of kit.checkpoints) {
    if (link.kind === 'TALLY') link.root = root(kit.ballots);
    if (link.kind === 'CLOSE') link.root = root(kit.ballots.filter((it: Any) => !it.afterClose));
  }
  const own = caseOf(readKit(new Reading(kit, 'kit')));
  kit.outcomes = own.outcomes.map(outcomeJson);
  kit.head = headOf(own);
  const key = voteKey(TEST_KEYS);
  for (const it of kit.certifications) {
    const certified = {
      head: kit.head,
      organizationId: it.organizationId,
      certifiedAt: new Date(it.certifiedAt),
    };
    Object.assign(it, { key: key.publicKey, signature: key.sign(certificationText(certified)) });
  }
  return kit;
}

type Path = readonly (string | number)[];

/** Every place of a kit: each value, each list, each object. */
export function placesOf(
  value: Any,
  path: Path = [],
): readonly { readonly path: Path; readonly value: Any }[] {
  const below = value !== null && typeof value === 'object' ? Object.entries(value) : [];
  const step = (key: string) => (Array.isArray(value) ? Number(key) : key);
  return [{ path, value }, ...below.flatMap(([key, it]) => placesOf(it, [...path, step(key)]))];
}

export function changedAt(kit: Any, path: Path, to: (value: Any) => Any): Any {
  const copy = structuredClone(kit);
  if (path.length === 0) return to(copy);
  const parent = path.slice(0, -1).reduce((it: Any, key) => it[key], copy);
  parent[path.at(-1)!] = to(parent[path.at(-1)!]);
  return copy;
}

const other = (char: string): string =>
  /[0-8a-y]/i.test(char) ? String.fromCharCode(char.charCodeAt(0) + 1) : char === '9' ? '0' : 'a';

/** Other values in the place of one: near it, of its form where there is one, and of none. */
export function othersOf(value: Any): readonly Any[] {
  if (typeof value === 'boolean') return [!value, null, 0];
  if (typeof value === 'number') return [value + 1, value - 1, String(value), null];
  if (value === null) return ['x', false, 0, {}];
  if (typeof value !== 'string') return [null];
  const at = (i: number) => value.slice(0, i) + other(value[i] ?? '') + value.slice(i + 1);
  const formed = /^[0-9a-f]{8}-/.test(value)
    ? [randomUUID()]
    : /^[0-9a-f]{32,128}$/.test(value)
      ? [randomBytes(value.length / 2).toString('hex'), value.toUpperCase()]
      : /^\d{4}-\d\d-\d\dT/.test(value)
        ? [new Date(Date.parse(value) + 1).toISOString(), new Date(Date.parse(value) - 1).toISOString()]
        : /^[A-Z_]+$/.test(value)
          ? [
              'YES',
              'NO',
              'ABSTAIN',
              'INVALID',
              'ONLINE',
              'PAPER',
              'BATCH',
              'CLOSE',
              'TALLY',
              'GENERAL',
              'MAJOR',
              'PASSED',
              'REJECTED',
              'REGISTER',
              'SURVEY',
            ]
          : [];
  return [at(0), at(value.length - 1), `${value}0`, value.slice(1), '', null, ...formed].filter(
    (it) => it !== value,
  );
}
