import { canonicalJson, sha256 } from '../../../platform/canonical';
import { err, ok, type Result } from '../../../platform/result';
import type { MatterMethod } from './kinds';

/**
 * A draw that anyone can repeat: the candidates in the order of SHA-256(seed ‖ candidate id), as UTF-8. `seedOf` says
 * where the seed comes from, so that nobody can know the order while there is still something to choose.
 */
export const drawOrder = (seed: string, candidateIds: readonly string[]): readonly string[] =>
  [...candidateIds].sort((a, b) => (lot(seed, a) < lot(seed, b) ? -1 : 1));

const lot = (seed: string, candidateId: string): string => sha256(`${seed}${candidateId}`);

/** What one keeper puts into the seed: kept secret until the tally has sealed the ballots. */
export interface DrawPart {
  readonly keeperId: string;
  readonly secret: string;
}

/** What a keeper shows of the part before the voting opens. */
export interface DrawCommitment {
  readonly keeperId: string;
  readonly hash: string;
}

/** Names the vote and the keeper, so that nobody can commit what another committed, and reveal it after the other. */
export const partHash = (sessionId: string, { keeperId, secret }: DrawPart): string =>
  sha256(canonicalJson({ format: 'lianxi/draw-part/1', sessionId, keeperId, secret }));

/** What a chain of ballots stands on, where lots may be drawn. */
export const drawHash = (rollHash: string, parts: readonly DrawCommitment[]): string =>
  sha256(
    canonicalJson({
      format: 'lianxi/vote-draw/1',
      roll: rollHash,
      parts: parts
        .map(({ keeperId, hash }) => ({ keeperId, hash }))
        .sort((a, b) => (a.keeperId < b.keeperId ? -1 : 1)),
    }),
  );

/** At least 128 bits in hexadecimal, so that a part is not guessed from its hash. */
export const isSecret = (secret: string): boolean => /^[0-9a-f]{32,128}$/.test(secret);

export type DrawRefusal =
  | 'DRAW_KEEPERS_NOT_TWO'
  | 'DRAW_PART_MISSING'
  | 'DRAW_PART_TOO_SHORT'
  | 'DRAW_PART_NOT_AS_COMMITTED';

/** Two persons keep the seed: certification needs two as well. */
export const KEEPERS = 2;

/** Lots are drawn about seats; where one is selected, more than half cannot want two. */
export const needsDraw = (matters: readonly { readonly method: MatterMethod }[]): boolean =>
  matters.some(({ method }) => method === 'ELECTION');

/** Whether a part is what its keeper committed. */
export function checkPart(
  sessionId: string,
  { keeperId, hash }: DrawCommitment,
  secret: string,
): Result<null, 'DRAW_PART_TOO_SHORT' | 'DRAW_PART_NOT_AS_COMMITTED'> {
  if (!isSecret(secret)) return err('DRAW_PART_TOO_SHORT');
  return partHash(sessionId, { keeperId, secret }) === hash ? ok(null) : err('DRAW_PART_NOT_AS_COMMITTED');
}

/**
 * The seed: both parts, as they were committed, with the root over all ballots that the tally seals. Neither keeper
 * knows the other's part, and both together do not know the root before the last paper is read.
 */
export function seedOf(
  vote: { readonly sessionId: string; readonly ballotsRoot: string },
  commitments: readonly DrawCommitment[],
  revealed: readonly DrawPart[],
): Result<string, DrawRefusal> {
  const { sessionId, ballotsRoot } = vote;
  const keepers = new Set(commitments.map((it) => it.keeperId));
  if (commitments.length !== KEEPERS || keepers.size !== KEEPERS) return err('DRAW_KEEPERS_NOT_TWO');
  const secrets: string[] = [];
  for (const commitment of commitments) {
    const part = revealed.find((it) => it.keeperId === commitment.keeperId);
    if (part === undefined) return err('DRAW_PART_MISSING');
    const checked = checkPart(sessionId, commitment, part.secret);
    if (!checked.ok) return checked;
    secrets.push(part.secret);
  }
  return ok(
    sha256(canonicalJson({ format: 'lianxi/draw-seed/1', sessionId, ballotsRoot, parts: secrets.sort() })),
  );
}
