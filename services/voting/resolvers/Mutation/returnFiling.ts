import { refuse } from '../../../../platform/mutation';
import { writtenText } from '../../../../platform/text';
import type { Context } from '../../context';
import type { CommitteeFilingRow } from '../../db/filing-tables';
import type { Code } from '../../errors';
import type { ReturnFilingInput } from '../../generated/resolver-types';
import { actOnFiling } from '../act-on-filing';
import { mutation } from '../mutation';

const MAX_REASON = 1000;

export const returnFiling = mutation<ReturnFilingInput, Context, Code, CommitteeFilingRow>({
  name: 'returnFiling',
  thing: 'committeeFiling',
  load: (context, id) => context.loaders.committeeFiling.load(id),
  run: ({ tx, input }) =>
    actOnFiling(tx, input.filingId, 'returnFiling', () => {
      const note = writtenText(input.reason, MAX_REASON);
      if (note === null) return refuse('INPUT_INVALID', { path: ['input', 'reason'] });
      return { note, training_record: null, receipt_number: null };
    }),
});
