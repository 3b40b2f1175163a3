import type { RuleProfile } from './rule-profile';

/** A ballot as far as it matters which of two counts in one matter. */
export interface Contender {
  readonly channel: 'ONLINE' | 'PAPER';
  /** When it was received, whenever it was entered. */
  readonly receivedAt: Date;
  readonly valid: boolean;
}

/**
 * Whether a ballot that comes counts instead of the one that stands, in one matter. What is valid always prevails over
 * what is not; of two by one channel the one that stands does, since its voter has been told that it counts; otherwise
 * the one received first, and of two at the same instant the one cast online, so that whoever counts again finds the same.
 */
export function prevails(
  policy: RuleProfile['duplicatePolicy'],
  coming: Contender,
  standing: Contender,
): boolean {
  if (coming.valid !== standing.valid) return coming.valid;
  if (coming.channel === standing.channel) return false;
  if (policy !== 'FIRST_VALID_WINS')
    return coming.channel === (policy === 'ONLINE_PREVAILS' ? 'ONLINE' : 'PAPER');
  const sooner = coming.receivedAt.getTime() - standing.receivedAt.getTime();
  return sooner < 0 || (sooner === 0 && coming.channel === 'ONLINE');
}
