import type { DataKeys } from '../../../platform/data-key';
import { type NamedOwner, ownerIdentity, shownOwner } from '../domain/owner';
import type { SealedOwner, StoredOwner } from './register-tables';

/** What a sealed text is: it opens only as that. */
const BOUND = { name: 'owner name', phone: 'owner phone', document: 'owner document' } as const;
const IDENTITY = 'owner identity';

type Described = Omit<NamedOwner, 'share' | 'represents'>;

/** An owner as it is kept; `identity` where more is known of who it is than its own words say. */
export function sealedOwner(keys: DataKeys, owner: Described, identity = ownerIdentity(owner)): SealedOwner {
  const { maskedName, maskedPhone, maskedDocument } = shownOwner({
    ...owner,
    share: null,
    represents: false,
  });
  const sealed = (what: keyof typeof BOUND, text: string | null) =>
    text === null ? null : keys.sealText(BOUND[what], text);
  return {
    kind: owner.kind,
    key_id: keys.keyId,
    identity: keys.seal.mark(IDENTITY, identity),
    masked_name: maskedName,
    name_sealed: keys.sealText(BOUND.name, owner.name),
    masked_phone: maskedPhone,
    phone_sealed: sealed('phone', owner.phone),
    masked_document: maskedDocument,
    document_sealed: sealed('document', owner.document),
    subject: owner.subject,
  };
}

/** An owner's data in plain text. */
export function openedOwner(keys: DataKeys, row: StoredOwner): Described {
  const opened = (what: keyof typeof BOUND, text: string | null) =>
    text === null ? null : keys.openText(BOUND[what], text);
  const name = row.name ?? opened('name', row.name_sealed)!;
  return {
    kind: row.kind,
    name,
    subject: row.subject,
    document: opened('document', row.document_sealed),
    phone: opened('phone', row.phone_sealed),
  };
}
