import type { ServiceContext } from './context';
import type { CodedError } from './errors';
import { type Sql, sql } from './sql';
import type { Refusal } from './user-errors';

/** How a mutation ended: done, with the id of the thing; refused; or forbidden. */
export interface Attempt {
  readonly id: string | null;
  readonly refused: readonly Refusal[];
  readonly forbidden: CodedError | null;
}

/** The one row that every attempt leaves: who, for whom, what, about what, and how it ended. */
export function auditRow(
  spec: { readonly name: string; readonly thing: string },
  { viewer, requestId, newId }: ServiceContext,
  at: Date,
  attempt: Attempt,
  input: object,
): Sql {
  const about = attempt.id === null ? askedFor(input) : { type: spec.thing, id: attempt.id };
  const outcome = attempt.forbidden ? 'FORBIDDEN' : attempt.id === null ? 'REFUSED' : 'DONE';
  return sql`INSERT INTO audit_entries (id, at, subject, person_id, acting_for, act, object_type, object_id, outcome, code, request_id)
        VALUES (${newId()}, ${at}, ${viewer.subject}, ${viewer.personId}, ${viewer.actingFor?.organizationId ?? null},
                ${spec.name}, ${about?.type ?? spec.thing}, ${about?.id ?? null}, ${outcome}, ${attempt.refused[0]?.code ?? null}, ${requestId})`;
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** What a refused or forbidden attempt was about: the first id of its input, by the name of its field. */
function askedFor(input: object): { readonly type: string; readonly id: string } | null {
  const found = Object.entries(input).find(([name, value]) => /Id$/.test(name) && UUID.test(String(value)));
  return found ? { type: found[0].replace(/Id$/, ''), id: String(found[1]) } : null;
}
