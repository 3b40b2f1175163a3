import {
  bigint,
  bigintKey,
  id,
  instant,
  instantKey,
  integer,
  json,
  key,
  optionalId,
  optionalInstant,
  optionalText,
  table,
  text,
  textKey,
} from './tables';

export const idempotencyKeys = table('idempotency_keys', {
  subject: textKey,
  acting_for: textKey,
  mutation: textKey,
  key: textKey,
  input_hash: text,
  result_id: optionalId,
  created_at: instant,
});

export const auditEntries = table('audit_entries', {
  id: key,
  at: instant,
  subject: text,
  person_id: optionalId,
  acting_for: optionalId,
  act: text,
  object_type: text,
  object_id: optionalId,
  outcome: text,
  code: optionalText,
  request_id: text,
});

/** TypeORM knows identity columns, its type for schema columns does not. */
const identity = { generated: 'identity', generatedIdentity: 'ALWAYS' } as unknown as {
  generated: 'increment';
};

export const outbox = table('outbox', {
  id: key,
  seq: { ...bigint, ...identity },
  transaction: { ...bigint, default: () => '((pg_current_xact_id())::text)::bigint' },
  type: text,
  version: integer,
  subject_id: id,
  payload: json,
  recorded_at: instant,
});

export const inbox = table('inbox', {
  fact_id: key,
  source: text,
  type: text,
  subject_id: id,
  seq: bigint,
  received_at: instant,
});

export const factCursors = table('fact_cursors', {
  source: textKey,
  position: optionalText,
  pulled_at: optionalInstant,
  recorded_at: optionalInstant,
});

export const sweepRuns = table('sweep_runs', {
  rule: textKey,
  subject: key,
  due: instantKey,
  ran_at: instant,
});

export const changes = table('changes', {
  transaction: { ...bigintKey, default: () => '((pg_current_xact_id())::text)::bigint' },
  seq: { ...bigintKey, ...identity },
  type: text,
  object_id: id,
  at: instant,
});

export const groundTables = [idempotencyKeys, auditEntries, outbox, inbox, factCursors, sweepRuns, changes];
export const groundAppendOnly = ['audit_entries', 'outbox', 'inbox', 'sweep_runs'];
/** Kept for a week. */
export const groundDeletable = ['idempotency_keys', 'changes'];
