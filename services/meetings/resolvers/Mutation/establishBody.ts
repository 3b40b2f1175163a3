import { today } from '../../../../platform/dates';
import { GOVERNING_KINDS, unknownOrganizations } from '../../../../platform/directory/queries';
import { CodedError } from '../../../../platform/errors';
import { done, refuse } from '../../../../platform/mutation';
import { firstRow, sql } from '../../../../platform/sql';
import { writtenText } from '../../../../platform/text';
import type { Tx } from '../../../../platform/transaction';
import type { Context } from '../../context';
import { insertRules, insertSeat } from '../../db/bodies';
import { type JointBodyRow, jointBodies } from '../../db/tables';
import { checkRules, checkSeats } from '../../domain/body';
import type { Code } from '../../errors';
import type { EstablishBodyInput } from '../../generated/resolver-types';
import { mutation } from '../mutation';

export const establishBody = mutation<EstablishBodyInput, Context, Code, JointBodyRow>({
  name: 'establishBody',
  thing: 'body',
  load: (context, id) => context.loaders.jointBody.load(id),
  async run({ tx, input, now }) {
    const { estateId, divisionId } = input;
    if (Boolean(estateId) === Boolean(divisionId)) return refuse('BODY_PLACE_UNCLEAR');
    const place = estateId
      ? await firstRow(tx, sql`SELECT id FROM directory_estates WHERE id = ${estateId}`)
      : await firstRow(tx, sql`SELECT id FROM directory_divisions WHERE id = ${divisionId}`);
    if (!place) return estateId ? refuse('ESTATE_UNKNOWN') : refuse('DIVISION_UNKNOWN');
    if (!(await mayEstablish(tx, input))) throw new CodedError('FORBIDDEN');

    const name = writtenText(input.name, 200);
    if (name === null) return refuse('INPUT_INVALID', { path: ['input', 'name'] });
    if (input.minPerMonth != null && input.minPerMonth <= 0)
      return refuse('INPUT_INVALID', { path: ['input', 'minPerMonth'] });
    const rules = checkRules(input.rules);
    if (!rules.ok) return refuse(rules.error, { path: ['input', 'rules'] });
    const seats = checkSeats(input.seats);
    if (!seats.ok) return refuse(seats.error, { path: ['input', 'seats'] });
    const organizationIds = [
      ...new Set([input.convenerId, ...input.seats.flatMap((seat) => seat.organizationIds)]),
    ];
    const unknown = await unknownOrganizations(tx, organizationIds, today(now));
    if (unknown.length > 0) return refuse('ORGANIZATION_UNKNOWN', { detail: unknown.join(', ') });

    const id = tx.newId();
    await tx.insert(jointBodies, {
      id,
      name,
      estate_id: estateId ?? null,
      division_id: divisionId ?? null,
      convener_id: input.convenerId,
      min_per_month: input.minPerMonth ?? null,
      established_on: input.establishedOn,
      ended_on: null,
    });
    await insertRules(tx, id, input.establishedOn, input.rules);
    for (const [i, seat] of input.seats.entries()) await insertSeat(tx, id, i + 1, seat, input.establishedOn);
    return done(id);
  },
});

/** Operators, and those who govern the place: the estate's territory, or the division itself or one above it. */
async function mayEstablish(tx: Tx, { estateId, divisionId }: EstablishBodyInput): Promise<boolean> {
  if (tx.viewer.scopes.includes('OPERATOR')) return true;
  const above = estateId
    ? sql`SELECT division_id AS id FROM directory_estate_divisions WHERE estate_id = ${estateId}`
    : sql`WITH RECURSIVE above AS (
        SELECT id, parent_id FROM directory_divisions WHERE id = ${divisionId}
        UNION SELECT d.id, d.parent_id FROM directory_divisions d JOIN above a ON d.id = a.parent_id
      ) SELECT id FROM above`;
  const governs = await firstRow(
    tx,
    sql`SELECT o.id FROM directory_organizations o WHERE o.id = ${tx.viewer.actingFor!.organizationId}
        AND o.kind = ANY(${GOVERNING_KINDS}) AND o.division_id IN (${above})`,
  );
  return governs !== null;
}
