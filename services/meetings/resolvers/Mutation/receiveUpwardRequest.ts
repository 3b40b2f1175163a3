import type { ReceiveUpwardRequestInput } from '../../generated/resolver-types';
import { actOnEffort } from '../act-on-effort';

export const receiveUpwardRequest = actOnEffort<ReceiveUpwardRequestInput>(
  'receiveUpwardRequest',
  null,
  async ({ now }) => ({ changes: { begun_at: now } }),
);
