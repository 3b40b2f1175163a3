import { done, refuse } from '../../../../platform/mutation';
import { firstRow, sql } from '../../../../platform/sql';
import type { Context } from '../../context';
import { type PersonRow, people } from '../../db/tables';
import type { Code } from '../../errors';
import type { RegisterPersonInput } from '../../generated/resolver-types';
import { mutation } from '../mutation';

export const registerPerson = mutation<RegisterPersonInput, Context, Code, PersonRow>({
  name: 'registerPerson',
  thing: 'person',
  load: (context, id) => context.loaders.person.load(id),
  async run({ tx, input }) {
    const subject = input.subject ?? null;
    const taken = subject && (await firstRow(tx, sql`SELECT id FROM people WHERE subject = ${subject}`));
    if (taken) return refuse('SUBJECT_TAKEN', { path: ['input', 'subject'] });
    const row: PersonRow = { id: tx.newId(), name: input.name, subject, phone: input.phone ?? null };
    await tx.insert(people, row);
    return done(row.id);
  },
});
