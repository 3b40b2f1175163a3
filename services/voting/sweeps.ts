import type { Sweep } from '../../platform/clock';
import { today } from '../../platform/dates';
import { type FileStore, keyOf } from '../../platform/files/store';
import { sql } from '../../platform/sql';
import { hasOpenObjection, openObjections } from './db/course';
import { sealBallots } from './db/proof';
import { requisitions } from './db/requisition-tables';
import { lockRequisition } from './db/requisitions';
import { lockSession } from './db/sessions';
import { votingSessions } from './db/tables';
import { dropRead, lockUpload } from './db/uploads';
import { requisitionOn } from './domain/requisition-steps';
import { decide, sessionOf } from './domain/session';

/** A vote whose announced end has come is closed, whether or not anybody does it by hand. */
export const closeVotes: Sweep = {
  rule: 'close-voting',
  due: (now) =>
    sql`SELECT s.id AS subject, s.closes_at AS due FROM voting_sessions s WHERE s.state = 'OPEN' AND s.closes_at <= ${now}::timestamptz`,
  async act(tx, subject) {
    const session = await lockSession(tx, subject);
    const decided = session && decide(sessionOf(session), 'closeVoting', tx.now);
    if (!session || !decided?.ok) return;
    await sealBallots(tx, session, 'CLOSE');
    await tx.save(votingSessions, session, { state: decided.value, closed_at: tx.now });
    await tx.changed({ type: 'VotingSession', id: session.id });
  },
};

/** A result is final when the days for objections are over and each is answered. */
export const finalizeVotes: Sweep = {
  rule: 'finalize-vote',
  due: (now) =>
    sql`SELECT s.id AS subject, s.objections_until AS due FROM voting_sessions s
        WHERE s.state = 'ANNOUNCED' AND s.objections_until <= ${now}::timestamptz AND NOT EXISTS (${openObjections(sql`s.id`)})`,
  async act(tx, subject) {
    const session = await lockSession(tx, subject);
    const decided = session && decide(sessionOf(session), 'finalizeVote', tx.now);
    if (!session || !decided?.ok || (await hasOpenObjection(tx, subject))) return;
    await tx.save(votingSessions, session, { state: decided.value, finalized_at: tx.now });
    await tx.changed({ type: 'VotingSession', id: session.id });
  },
};

/** A file that names owners is deleted when it was imported, or when its day is over, with all that was read of it. */
export const forgetRegisters = (store: FileStore): Sweep => ({
  rule: 'forget-registers',
  due: (now) =>
    sql`SELECT u.id AS subject, coalesce(u.imported_at, u.expires_at) AS due FROM register_uploads u
        WHERE u.forgotten_at IS NULL AND coalesce(u.imported_at, u.expires_at) <= ${now}::timestamptz`,
  async act(tx, id) {
    // As a transfer takes them: the file, then what is read of it.
    await tx.rows(sql`SELECT FROM attachments WHERE id = ${id} FOR UPDATE`);
    const upload = await lockUpload(tx, id);
    if (!upload || upload.forgotten_at) return;
    await dropRead(tx, id);
    await tx.rows(
      sql`UPDATE attachments SET state = 'EXPIRED', stored_at = NULL, stored_size = NULL, stored_sha256 = NULL WHERE id = ${id}`,
    );
    await tx.rows(
      sql`UPDATE register_uploads SET forgotten_at = ${tx.now},
            state = CASE WHEN state = 'IMPORTED' THEN state ELSE 'EXPIRED' END WHERE id = ${id}`,
    );
    await store.remove(keyOf('voting', id));
  },
});

/** A requisition that has not reached its share by its last day has lapsed. */
export const lapseRequisitions: Sweep = {
  rule: 'lapse-requisition',
  due: (now) =>
    sql`SELECT q.id AS subject, (q.support_until + 1)::timestamp AT TIME ZONE 'Asia/Shanghai' AS due FROM requisitions q
        WHERE q.state = 'OPEN' AND q.support_until < ${today(now)}::date`,
  async act(tx, subject) {
    const requisition = await lockRequisition(tx, subject);
    if (requisition?.state !== 'OPEN' || requisitionOn(requisition, today(tx.now)) !== 'LAPSED') return;
    await tx.save(requisitions, requisition, { state: 'LAPSED' });
    await tx.changed({ type: 'Requisition', id: requisition.id });
  },
};

export const sweeps: readonly Sweep[] = [closeVotes, finalizeVotes, lapseRequisitions];
