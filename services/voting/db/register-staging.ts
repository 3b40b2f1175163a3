import type { DataKeys } from '../../../platform/data-key';
import { sql } from '../../../platform/sql';
import type { Tx } from '../../../platform/transaction';
import type { NamedOwner } from '../domain/owner';
import { identitiesIn, type RegisterEntry } from '../domain/register';
import { sealedOwner } from './owner-sealing';
import type { SealedOwner, StagedOwner, StagedRecord } from './register-tables';

/** An entry on its way, without faults of its own. */
export interface StagedEntry extends RegisterEntry {
  /** By which its faults are told. */
  readonly position: number;
}

/** So that no statement takes long, whatever the size of the register. */
const BATCH = 2_000;

/** Puts entries aside, sealed batch by batch, so that others are served in between: nothing of the register has changed yet. */
export async function stageRegister(
  tx: Tx,
  keys: DataKeys,
  batchId: string,
  entries: readonly StagedEntry[],
): Promise<void> {
  const people = peopleIn(tx, keys, entries);
  for (let i = 0; i < entries.length; i += BATCH) {
    const some = entries.slice(i, i + BATCH);
    const records = some.map((entry) => recordRow(tx, batchId, entry));
    await tx.rows(
      sql`INSERT INTO staged_records SELECT r.* FROM jsonb_populate_recordset(NULL::staged_records, ${JSON.stringify(records)}::jsonb) r`,
    );
    const owners = some.flatMap((entry) => ownerRows(batchId, entry, people));
    await tx.rows(
      sql`INSERT INTO staged_owners SELECT o.* FROM jsonb_populate_recordset(NULL::staged_owners, ${JSON.stringify(owners)}::jsonb) o`,
    );
  }
}

type Person = SealedOwner & { readonly owner_id: string };

/** Each owner of the entries once, with all that any of them says: one telephone is enough. */
function peopleIn(tx: Tx, keys: DataKeys, entries: readonly StagedEntry[]): (owner: NamedOwner) => Person {
  const identityOf = identitiesIn(entries);
  const merged = new Map<string, NamedOwner>();
  for (const owner of entries.flatMap(({ owners }) => owners)) {
    const identity = identityOf(owner);
    const known = merged.get(identity);
    merged.set(identity, {
      ...owner,
      subject: owner.subject ?? known?.subject ?? null,
      document: owner.document ?? known?.document ?? null,
      phone: owner.phone ?? known?.phone ?? null,
    });
  }
  const people = new Map<string, Person>();
  return (owner) => {
    const identity = identityOf(owner);
    const known = people.get(identity);
    const person = known ?? {
      owner_id: tx.newId(),
      ...sealedOwner(keys, merged.get(identity)!, identity),
    };
    people.set(identity, person);
    return person;
  };
}

const recordRow = (tx: Tx, batch_id: string, entry: StagedEntry): StagedRecord => ({
  batch_id,
  position: entry.position,
  record_id: tx.newId(),
  unit_id: entry.unitId,
  kind: entry.kind,
  area: entry.area.toString(),
  area_source: entry.areaSource,
  holding: entry.holding,
  representative_subject: representativeOf(entry),
  change: null,
});

/** Who votes online: named as such, or the representative among the owners, who may have no account. */
const representativeOf = ({ representativeSubject, owners, holding }: StagedEntry): string | null =>
  representativeSubject ?? (holding === 'OWNED' ? owners.find((it) => it.represents)?.subject : null) ?? null;

const ownerRows = (
  batch_id: string,
  { position, owners, representativeSubject }: StagedEntry,
  personOf: (owner: NamedOwner) => Person,
): readonly StagedOwner[] =>
  owners.map((owner, nth) => ({
    batch_id,
    position,
    nth,
    ...personOf(owner),
    share_numerator: owner.share?.numerator ?? null,
    share_denominator: owner.share?.denominator ?? null,
    represents: representativeSubject === null ? owner.represents : owner.subject === representativeSubject,
  }));

/** Forgets what was put aside. */
export const dropStaged = (tx: Tx, batchId: string): Promise<unknown> =>
  tx.rows(sql`DELETE FROM staged_records WHERE batch_id = ${batchId}`);
