import { GOVERNING_KINDS } from '../../../../platform/directory/queries';
import { CodedError } from '../../../../platform/errors';
import { done, refuse } from '../../../../platform/mutation';
import { firstRow, sql } from '../../../../platform/sql';
import { writtenText } from '../../../../platform/text';
import type { Context } from '../../context';
import type { ProblemRow } from '../../db/intake-tables';
import { type Code, errors } from '../../errors';
import type { AddProblemInput } from '../../generated/resolver-types';
import { mutation } from '../mutation';

const CODE = /^[A-Z][A-Z0-9_]{1,39}$/;

export const addProblem = mutation<AddProblemInput, Context, Code, ProblemRow>({
  name: 'addProblem',
  thing: 'problem',
  load: (context, id) => context.loaders.problemById.load(id),
  async run({ tx, input }) {
    const organizationId = tx.viewer.actingFor!.organizationId;
    const governs = sql`SELECT id FROM directory_organizations WHERE id = ${organizationId} AND kind = ANY(${GOVERNING_KINDS})`;
    if (!tx.viewer.scopes.includes('OPERATOR') && !(await firstRow(tx, governs)))
      throw new CodedError('FORBIDDEN', errors.CATALOGUE_NOT_YOURS.zh);
    if (!CODE.test(input.code)) return refuse('INPUT_INVALID', { path: ['input', 'code'] });
    const zh = writtenText(input.zh, 40);
    if (zh === null) return refuse('INPUT_INVALID', { path: ['input', 'zh'] });
    const en = writtenText(input.en, 80);
    if (en === null) return refuse('INPUT_INVALID', { path: ['input', 'en'] });
    const id = tx.newId();
    // Two who add the same at once: the second waits here and finds it.
    const added = await firstRow(
      tx,
      sql`INSERT INTO problems (id, code, zh, en, added_by) VALUES (${id}, ${input.code}, ${zh}, ${en}, ${organizationId})
          ON CONFLICT (code) DO NOTHING RETURNING id`,
    );
    return added ? done(id) : refuse('PROBLEM_REPEATED', { path: ['input', 'code'] });
  },
});
