import { today } from '../../../platform/dates';
import { type AppointmentFact, DIRECTORY_FACT_VERSION } from '../../../platform/directory/facts';
import { scopesOf, validOn } from '../../../platform/directory/queries';
import type { Identity } from '../../../platform/identity';
import { prepared } from '../../../platform/prepared';
import { firstRow, type Reader, sql } from '../../../platform/sql';
import type { Tx } from '../../../platform/transaction';
import type { AppointmentRow, PersonRow } from './tables';

/** Answers who a subject is today. A subject without a person is signed in and holds nothing: an owner, say. */
export async function identify(reader: Reader, subject: string, at: Date): Promise<Identity> {
  const rows = await reader.rows<{
    person_id: string;
    id: string | null;
    organization_id: string;
    post: string;
  }>(
    prepared(
      sql`SELECT p.id AS person_id, a.id, a.organization_id, a.post FROM people p
          LEFT JOIN appointments a ON a.person_id = p.id AND ${validOn(sql`a`, today(at))}
          WHERE p.subject = ${subject} ORDER BY a.valid_from, a.id`,
    ),
  );
  const held = rows.filter((row) => row.id !== null);
  return {
    subject,
    personId: rows[0]?.person_id ?? null,
    appointments: held.map((row) => ({ appointmentId: row.id!, organizationId: row.organization_id })),
    scopes: scopesOf(held.map((row) => row.post)),
  };
}

export const personById = (reader: Reader, id: string): Promise<PersonRow | null> =>
  firstRow(reader, sql`SELECT * FROM people WHERE id = ${id}`);

export const lockAppointment = (tx: Tx, id: string): Promise<AppointmentRow | null> =>
  firstRow(tx, sql`SELECT * FROM appointments WHERE id = ${id} FOR UPDATE`);

/** Tells the other services of an appointment as it now stands. */
export async function publishAppointment(tx: Tx, id: string): Promise<void> {
  const row = await firstRow<AppointmentRow & { subject: string | null }>(
    tx,
    sql`SELECT a.*, p.subject FROM appointments a JOIN people p ON p.id = a.person_id WHERE a.id = ${id}`,
  );
  const payload: AppointmentFact = {
    personId: row!.person_id,
    subject: row!.subject,
    organizationId: row!.organization_id,
    post: row!.post,
    validFrom: row!.valid_from,
    validTo: row!.valid_to,
  };
  await tx.publish({
    type: 'appointment',
    version: DIRECTORY_FACT_VERSION,
    subjectId: id,
    payload: { ...payload },
  });
}
