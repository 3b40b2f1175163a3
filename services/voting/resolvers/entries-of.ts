import { err, ok, type Result } from '../../../platform/result';
import type { StagedEntry } from '../db/register-staging';
import { type NamedOwner, normalDocument, normalName, normalPhone } from '../domain/owner';
import type { OwnerInput, RegisterEntryInput } from '../generated/resolver-types';

type OwnerCode = 'NAME_MISSING' | 'NAME_TOO_LONG' | 'DOCUMENT_INVALID' | 'PHONE_INVALID';
interface OwnerFault {
  readonly code: OwnerCode;
  readonly path: readonly string[];
}

const given = <Code>(
  text: string | null | undefined,
  read: (text: string) => Result<string, Code>,
): Result<string | null, Code> => (text?.trim() ? read(text) : ok(null));

function namedOwner(owner: OwnerInput): Result<NamedOwner, { code: OwnerCode; field: string }> {
  const name = normalName(owner.name);
  if (!name.ok) return err({ code: name.error, field: 'name' });
  const document = given(owner.documentNumber, normalDocument);
  if (!document.ok) return err({ code: document.error, field: 'documentNumber' });
  const phone = given(owner.phone, normalPhone);
  if (!phone.ok) return err({ code: phone.error, field: 'phone' });
  return ok({
    kind: owner.kind,
    name: name.value,
    subject: owner.subject || null,
    document: document.value,
    phone: phone.value,
    share: owner.share ?? null,
    represents: owner.represents,
  });
}

/** The entries of an input in the words of the register, and what is wrong with the names and numbers in them. */
export function entriesOf(input: readonly RegisterEntryInput[]): {
  readonly entries: readonly StagedEntry[];
  readonly faults: readonly OwnerFault[];
} {
  const faults: OwnerFault[] = [];
  const entries = input.map((entry, position): StagedEntry => {
    const owners = entry.owners.flatMap((owner, nth) => {
      const read = namedOwner(owner);
      if (read.ok) return [read.value];
      faults.push({
        code: read.error.code,
        path: [`${position}`, 'owners', `${nth}`, read.error.field],
      });
      return [];
    });
    return {
      position,
      unitId: entry.unitId,
      kind: entry.kind,
      area: entry.area,
      areaSource: entry.areaSource ?? null,
      holding: entry.holding,
      owners,
      representativeSubject: entry.representativeSubject || null,
    };
  });
  return { entries, faults };
}
