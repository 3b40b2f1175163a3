import { refuse } from '../../../../platform/mutation';
import { firstRow, sql } from '../../../../platform/sql';
import { organizationName } from '../../db/action-items';
import { effortFindings } from '../../db/effort-tables';
import type { Code } from '../../errors';
import type { RecordOperationFindingInput } from '../../generated/resolver-types';
import { actOnEffort } from '../act-on-effort';

export const recordOperationFinding = actOnEffort<RecordOperationFindingInput>(
  'recordOperationFinding',
  { field: 'note', required: false },
  async ({ tx, input, row, note, now }) => {
    const { problem, found, cured } = input;
    const named = await firstRow(
      tx,
      sql`SELECT problem FROM effort_problems WHERE effort_id = ${row.id} AND problem = ${problem}`,
    );
    if (!named) return refuse<Code>('PROBLEM_NOT_OF_OPERATION', { path: ['input', 'problem'] });
    if (found < 1 || cured < 0 || cured > found)
      return refuse<Code>('FINDING_INVALID', { path: ['input', 'cured'] });
    const { organizationId } = tx.viewer.actingFor!;
    await tx.insert(effortFindings, {
      id: tx.newId(),
      effort_id: row.id,
      problem,
      found,
      cured,
      note,
      organization_id: organizationId,
      organization_name: (await organizationName(tx, organizationId)) ?? '',
      person_id: tx.viewer.personId,
      at: now,
    });
    const told = `查到 ${found} 处，整改 ${cured} 处`;
    return { changes: {}, note: note ? `${told}：${note}` : told };
  },
);
