import { refuse } from '../../../../platform/mutation';
import { writtenText } from '../../../../platform/text';
import type { Context } from '../../context';
import type { CommitteeFilingRow } from '../../db/filing-tables';
import { checkTraining } from '../../domain/filing';
import type { Code } from '../../errors';
import type { SubmitFilingInput } from '../../generated/resolver-types';
import { actOnFiling } from '../act-on-filing';
import { mutation } from '../mutation';

const MAX_RECORD = 200;
const MAX_NOTE = 1000;

export const submitFiling = mutation<SubmitFilingInput, Context, Code, CommitteeFilingRow>({
  name: 'submitFiling',
  thing: 'committeeFiling',
  load: (context, id) => context.loaders.committeeFiling.load(id),
  run: ({ tx, input }) =>
    actOnFiling(tx, input.filingId, 'submitFiling', (filing) => {
      const training_record = input.trainingRecord ? writtenText(input.trainingRecord, MAX_RECORD) : null;
      if (input.trainingRecord && training_record === null)
        return refuse('INPUT_INVALID', { path: ['input', 'trainingRecord'] });
      const trained = checkTraining(filing.needs_training, training_record);
      if (!trained.ok) return refuse(trained.error, { path: ['input', 'trainingRecord'] });
      const note = input.note ? writtenText(input.note, MAX_NOTE) : null;
      if (input.note && note === null) return refuse('INPUT_INVALID', { path: ['input', 'note'] });
      return { note, training_record, receipt_number: null };
    }),
});
