import { canonicalJson, sha256 } from '../../../platform/canonical';
import type { RollEntry } from './roll';

/** What stands for an entry where nobody may be named: an id, an elector and a salt, by chance and for one vote. */
export interface Leaf {
  readonly entryId: string;
  readonly electorId: string;
  readonly salt: string;
}

/**
 * The leaves of a roll from one secret, which is kept nowhere. Ids are hashes, so that neither they nor their order
 * tells a unit, and an elector is not the same in the next vote.
 */
export function leavesOf(
  secret: string,
  roll: readonly Pick<RollEntry, 'unitId' | 'electorKey'>[],
): readonly Leaf[] {
  const drawn = (kind: string, of: string) => sha256(canonicalJson([secret, kind, of]));
  return roll.map(({ unitId, electorKey }) => ({
    entryId: asUuid(drawn('entry', unitId)),
    electorId: asUuid(drawn('elector', electorKey)),
    salt: drawn('salt', unitId),
  }));
}

/** The 122 free bits of a UUID of version 8. */
export const asUuid = (hash: string): string =>
  `${hash.slice(0, 8)}-${hash.slice(8, 12)}-8${hash.slice(12, 15)}-${'89ab'[Number.parseInt(hash[15]!, 16) % 4]}${hash.slice(16, 19)}-${hash.slice(19, 31)}`;

export type LeafedEntry = RollEntry & Leaf;

/** An entry as a recount reads it: whose it is and where stands under a hash that only its salt opens. */
export function rollLeaf(entry: LeafedEntry) {
  const { entryId, electorId, salt, area, areaSource, holding } = entry;
  const { unitId, buildingNumber, unitNumber, electorKey, voterSubjects, ownerSubjects, warnings } = entry;
  const place = { unitId, buildingNumber, unitNumber };
  const sealed = { salt, ...place, electorKey, voterSubjects, ownerSubjects, warnings };
  return {
    id: entryId,
    elector: electorId,
    area: area.toString(),
    areaSource,
    holding,
    sealed: sha256(canonicalJson(sealed)),
  };
}

/** Hash 2: the frozen roll over hash 1, its leaves in the order of their ids; with how many are dwellings, where that is sealed. */
export function sealedRollHash(
  notice: string,
  roll: readonly LeafedEntry[],
  dwellings: number | null = null,
): string {
  const leaves = roll.map(rollLeaf).sort((a, b) => (a.id < b.id ? -1 : 1));
  const sealed =
    dwellings === null
      ? { format: 'lianxi/vote-roll/1', notice, leaves }
      : { format: 'lianxi/vote-roll/2', notice, dwellings, leaves };
  return sha256(canonicalJson(sealed));
}
