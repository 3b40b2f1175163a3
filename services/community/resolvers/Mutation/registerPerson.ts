import { done, refuse } from '../../../../platform/mutation';
import { firstRow, sql } from '../../../../platform/sql';
import { writtenText } from '../../../../platform/text';
import type { Context } from '../../context';
import type { PersonRow } from '../../db/tables';
import type { Code } from '../../errors';
import type { RegisterPersonInput } from '../../generated/resolver-types';
import { mutation } from '../mutation';

export const registerPerson = mutation<RegisterPersonInput, Context, Code, PersonRow>({
  name: 'registerPerson',
  thing: 'person',
  load: (context, id) => context.loaders.person.load(id),
  async run({ tx, input }) {
    const name = writtenText(input.name, 100);
    if (name === null) return refuse('INPUT_INVALID', { path: ['input', 'name'] });
    const subject = input.subject ?? null;
    if (subject === '') return refuse('INPUT_INVALID', { path: ['input', 'subject'] });
    const row = await firstRow<{ id: string }>(
      tx,
      sql`INSERT INTO people (id, name, subject, phone) VALUES (${tx.newId()}, ${name}, ${subject}, ${input.phone ?? null})
          ON CONFLICT (subject) DO NOTHING RETURNING id`,
    );
    if (!row) return refuse('SUBJECT_TAKEN', { path: ['input', 'subject'] });
    return done(row.id);
  },
});
