import type { DataKeys } from '../../../platform/data-key';
import { maskName } from '../domain/masking';

/** A name as it is kept: masked for anyone, and sealed. */
export interface SealedName {
  readonly key_id: string;
  readonly masked_name: string;
  readonly name_sealed: string;
}

/** What a sealed text is: it opens only as that. */
export const MEMBER_NAME = 'committee member name';
export const PAYEE = 'expense payee';

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
