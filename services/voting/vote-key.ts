import { createPrivateKey, createPublicKey, type KeyObject, sign } from 'node:crypto';
import { type Environment, readConfiguration } from '../../platform/configuration';

/** Signs what the vote service promises and what two people certify; Ed25519, both halves as hex. */
export interface VoteKey {
  readonly publicKey: string;
  sign(text: string): string;
}

const SEED_BYTES = 32;
/** What stands before the seed in a private key's DER form (RFC 8410). */
const PKCS8 = Buffer.from('302e020100300506032b657004220420', 'hex');

function keyOf(text: string): VoteKey | null {
  const seed = Buffer.from(text, 'base64');
  if (seed.length !== SEED_BYTES) return null;
  const key = createPrivateKey({ key: Buffer.concat([PKCS8, seed]), format: 'der', type: 'pkcs8' });
  return {
    publicKey: publicHalf(key),
    sign: (of) => sign(null, Buffer.from(of, 'utf8'), key).toString('hex'),
  };
}

const publicHalf = (key: KeyObject): string =>
  createPublicKey(key).export({ format: 'der', type: 'spki' }).subarray(-SEED_BYTES).toString('hex');

const known = new WeakMap<Environment, VoteKey>();

/** The key of this installation; a service without one must not take ballots. */
export function voteKey(env: Environment): VoteKey {
  const found =
    known.get(env) ??
    readConfiguration(env, (from) => from.required('LIANXI_VOTE_KEY', '32 random bytes in base64', keyOf));
  known.set(env, found);
  return found;
}
