import { canonicalJson } from '../../../platform/canonical';

/** A person who stands for election, with what keeps the few names of an estate from being tried: 32 hexadecimal digits. */
export interface PostedPerson {
  readonly name: string;
  readonly nominatedBy: string;
  readonly salt: string;
}

/** What the notice fixes of a person is the SHA-256 of this: docs/RECOUNT.md, “Who stands”. */
export const personDocument = ({ name, nominatedBy, salt }: PostedPerson): string =>
  canonicalJson({ format: 'lianxi/vote-candidate/1', name, nominatedBy, salt });
