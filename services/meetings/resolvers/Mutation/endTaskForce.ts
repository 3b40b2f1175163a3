import type { EndTaskForceInput } from '../../generated/resolver-types';
import { actOnEffort } from '../act-on-effort';

export const endTaskForce = actOnEffort<EndTaskForceInput>(
  'endTaskForce',
  { field: 'text', required: true },
  async ({ input, note, now }) => ({
    changes: { result: input.result, result_text: note, ended_at: now },
  }),
);
