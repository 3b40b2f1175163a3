import { sha256 } from '../../../platform/canonical';

/**
 * A draw that anyone can repeat: the candidates in the order of SHA-256(seed ‖ candidate id), as UTF-8. The seed's own
 * hash is committed before the voting opens, so that nobody can choose the seed by what the ballots say.
 */
export const drawOrder = (seed: string, candidateIds: readonly string[]): readonly string[] =>
  [...candidateIds].sort((a, b) => (lot(seed, a) < lot(seed, b) ? -1 : 1));

const lot = (seed: string, candidateId: string): string => sha256(`${seed}${candidateId}`);

/** What is committed of a seed. */
export const seedHash = (seed: string): string => sha256(seed);

/** At least 128 bits in hexadecimal, so that the seed is not guessed from its hash. */
export const isSeed = (seed: string): boolean => /^[0-9a-f]{32,128}$/.test(seed);
export const isSeedHash = (of: string): boolean => /^[0-9a-f]{64}$/.test(of);
