import { today } from '../../../platform/dates';
import { CodedError } from '../../../platform/errors';
import { type Act, done, type Outcome, refuse } from '../../../platform/mutation';
import type { Context } from '../context';
import type { ProposalRow } from '../db/proposal-tables';
import { type LockedProposal, lockProposal } from '../db/proposals';
import { barProposal, type ProposalAct } from '../domain/proposal';
import { type Code, errors } from '../errors';
import { mayWithdrawProposal } from '../permissions';
import type { Refused } from './checked-meeting';
import { mutation } from './mutation';

interface ActInput {
  readonly idempotencyKey: string;
  readonly proposalId: string;
}

/** The acts on a proposal differ in what they write; who may and when is one story. */
export const actOnProposal = <Input extends ActInput>(
  name: ProposalAct,
  write: (act: Act<Input> & { readonly row: LockedProposal }) => Promise<Refused | null>,
) =>
  mutation<Input, Context, Code, ProposalRow>({
    name,
    thing: 'proposal',
    load: (context, id) => context.loaders.proposal.load(id),
    async run(act): Promise<Outcome<Code>> {
      const { tx, input, now } = act;
      const row = await lockProposal(tx, input.proposalId);
      if (!row) return refuse('PROPOSAL_UNKNOWN', { path: ['input', 'proposalId'] });
      if (name === 'withdrawProposal' && !mayWithdrawProposal(tx.viewer, row))
        throw new CodedError('FORBIDDEN', errors.NOT_OPENER.zh);
      const may = barProposal(row, name, today(now));
      if (!may.ok) return refuse(may.error);
      return (await write({ ...act, row })) ?? done(row.id);
    },
  });
