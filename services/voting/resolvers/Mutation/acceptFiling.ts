import { refuse } from '../../../../platform/mutation';
import { writtenText } from '../../../../platform/text';
import type { Context } from '../../context';
import type { CommitteeFilingRow } from '../../db/filing-tables';
import type { Code } from '../../errors';
import type { AcceptFilingInput } from '../../generated/resolver-types';
import { actOnFiling } from '../act-on-filing';
import { mutation } from '../mutation';

const MAX_NUMBER = 100;

export const acceptFiling = mutation<AcceptFilingInput, Context, Code, CommitteeFilingRow>({
  name: 'acceptFiling',
  thing: 'committeeFiling',
  load: (context, id) => context.loaders.committeeFiling.load(id),
  run: ({ tx, input }) =>
    actOnFiling(tx, input.filingId, 'acceptFiling', () => {
      const receipt_number = writtenText(input.receiptNumber, MAX_NUMBER);
      if (receipt_number === null) return refuse('INPUT_INVALID', { path: ['input', 'receiptNumber'] });
      return { note: null, training_record: null, receipt_number };
    }),
});
