import type { ServiceContext } from '../context';
import { auditEntries } from '../ground-tables';
import type { Tx } from '../transaction';

/** One entry for what was tried with a file: who, for whom, which, and how it ended. */
export function auditFile(
  tx: Tx,
  { viewer, requestId }: ServiceContext,
  act: 'storeFile' | 'readFile',
  id: string,
  code: string | null,
): Promise<void> {
  return tx.insert(auditEntries, {
    id: tx.newId(),
    at: tx.now,
    subject: viewer.subject!,
    person_id: viewer.personId,
    acting_for: viewer.actingFor?.organizationId ?? null,
    act,
    object_type: 'attachment',
    object_id: id,
    outcome: code === null ? 'DONE' : 'REFUSED',
    code,
    request_id: requestId,
  } as never);
}
