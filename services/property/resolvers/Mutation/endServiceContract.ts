import { today } from '../../../../platform/dates';
import { CodedError } from '../../../../platform/errors';
import { done, refuse } from '../../../../platform/mutation';
import { firstRow } from '../../../../platform/sql';
import { writtenText } from '../../../../platform/text';
import type { Context } from '../../context';
import { lockContract, termOf } from '../../db/contracts';
import { type ContractParties, contractParties } from '../../db/parties';
import { type ServiceContractRow, serviceContracts } from '../../db/tables';
import { terminate } from '../../domain/contract';
import type { Code } from '../../errors';
import type { EndServiceContractInput } from '../../generated/resolver-types';
import { canEnd } from '../../permissions';
import { mutation } from '../mutation';

export const endServiceContract = mutation<EndServiceContractInput, Context, Code, ServiceContractRow>({
  name: 'endServiceContract',
  thing: 'serviceContract',
  load: (context, id) => context.loaders.serviceContract.load(id),
  async run({ tx, input, now }) {
    const row = await lockContract(tx, input.serviceContractId);
    if (!row) return refuse('CONTRACT_UNKNOWN', { path: ['input', 'serviceContractId'] });
    const parties = await firstRow<ContractParties>(tx, contractParties([row.id]));
    if (!canEnd(tx.viewer, parties!)) throw new CodedError('FORBIDDEN');
    const reason = writtenText(input.reason, 2000);
    if (reason === null) return refuse('INPUT_INVALID', { path: ['input', 'reason'] });
    const ended = terminate(termOf(row), input.on, today(now));
    if (!ended.ok) return refuse(ended.error, { path: ['input', 'on'] });

    await tx.save(serviceContracts, row, {
      terminated_on: ended.value.terminatedOn,
      termination_reason: reason,
    });
    return done(row.id);
  },
});
