import { sha256 } from '../../../platform/canonical';
import type { DataKeys } from '../../../platform/data-key';
import { type PostedPerson, personDocument } from '../domain/candidate-name';
import { maskName } from '../domain/masking';
import type { PostedCandidate } from './election-tables';

/** A name as it is kept: masked for anyone, and sealed. */
export interface SealedName {
  readonly key_id: string;
  readonly masked_name: string;
  readonly name_sealed: string;
}

/** What a sealed text is: it opens only as that. */
export const MEMBER_NAME = 'committee member name';
export const PAYEE = 'expense payee';
export const CANDIDATE = 'vote candidate';

/** Somebody who was elected to a committee. */
export const sealedMember = (keys: DataKeys, name: string): SealedName => ({
  key_id: keys.keyId,
  masked_name: maskName(name),
  name_sealed: keys.sealText(MEMBER_NAME, name),
});

/** To whom an expense was paid, if that is said. A payee is shown whole or not at all, so that nothing masked is kept. */
export const sealedPayee = (keys: DataKeys, payee: string | null) => ({
  key_id: payee === null ? null : keys.keyId,
  payee_sealed: payee === null ? null : keys.sealText(PAYEE, payee),
});

/** A person who stands for election: masked for anyone, under the hash that the notice fixes, and sealed. */
export function sealedCandidate(keys: DataKeys, person: PostedPerson) {
  const document = personDocument(person);
  return {
    key_id: keys.keyId,
    masked_name: maskName(person.name),
    name_hash: sha256(document),
    person_sealed: keys.sealText(CANDIDATE, document),
  };
}

/** Who stands. Throws where it is not who was posted. */
export function openedCandidate(
  keys: DataKeys,
  { nameHash, personSealed }: Pick<PostedCandidate, 'nameHash' | 'personSealed'>,
): OpenedCandidate {
  const document = keys.openText(CANDIDATE, personSealed!);
  if (nameHash !== null && sha256(document) !== nameHash)
    throw new Error('A candidate is not the one who was posted');
  const { name, nominatedBy } = JSON.parse(document) as PostedPerson;
  return { name, nominatedBy, document: nameHash === null ? null : document };
}
interface OpenedCandidate extends Pick<PostedPerson, 'name' | 'nominatedBy'> {
  /** What the hash is of; none of who was noticed by name. */
  readonly document: string | null;
}
