import { today } from '../../../../platform/dates';
import { CodedError } from '../../../../platform/errors';
import { done, refuse } from '../../../../platform/mutation';
import type { Context } from '../../context';
import {
  companyById,
  contractsOfEstate,
  lockCompanyVote,
  lockEstate,
  nextContractNumber,
  organizationById,
  termOf,
} from '../../db/contracts';
import { ownersOf } from '../../db/parties';
import { type ServiceContractRow, serviceContracts } from '../../db/tables';
import { agreeTerm, barredByVote, isBeyondVote, overlaps } from '../../domain/contract';
import type { Code } from '../../errors';
import type { SignServiceContractInput } from '../../generated/resolver-types';
import { canSign } from '../../permissions';
import { mutation } from '../mutation';

export const signServiceContract = mutation<SignServiceContractInput, Context, Code, ServiceContractRow>({
  name: 'signServiceContract',
  thing: 'serviceContract',
  load: (context, id) => context.loaders.serviceContract.load(id),
  async run({ tx, input, now }) {
    const company = await companyById(tx, input.companyId);
    if (!company) return refuse('COMPANY_UNKNOWN', { path: ['input', 'companyId'] });
    const estate = await lockEstate(tx, input.estateId);
    if (!estate) return refuse('ESTATE_UNKNOWN', { path: ['input', 'estateId'] });
    const owners = await ownersOf(tx, estate.id);
    if (!canSign(tx.viewer, { owners })) throw new CodedError('FORBIDDEN');
    const organization = (await organizationById(tx, company.organization_id))!;
    if (organization.valid_to !== null && organization.valid_to <= input.startsOn) {
      return refuse('COMPANY_ENDED', { path: ['input', 'companyId'] });
    }
    const fee = input.feePerSquareMetre ?? null;
    if (fee !== null && BigInt(fee) <= 0n)
      return refuse('INPUT_INVALID', { path: ['input', 'feePerSquareMetre'] });
    const term = agreeTerm(input.startsOn, input.endsOn ?? null);
    if (!term.ok) return refuse(term.error, { path: ['input', 'endsOn'] });
    const contracts = await contractsOfEstate(tx, estate.id);
    if (input.voteId) {
      const path = ['input', 'voteId'];
      const vote = await lockCompanyVote(tx, input.voteId, estate.id);
      if (!vote) return refuse('SESSION_UNKNOWN', { path });
      const itsContracts = contracts.filter((row) => row.vote_id === vote.vote_id).map(termOf);
      const { passed, voiding, engages, term_months: termMonths } = vote;
      const outcome = {
        passed,
        voiding,
        engages,
        chosenOrganizationId: vote.chosen_organization_id,
        termMonths,
      };
      const barred = barredByVote(outcome, organization.id, itsContracts);
      if (barred) return refuse(barred, { path });
      if (isBeyondVote(outcome, term.value))
        return refuse('TERM_BEYOND_VOTE', { path: ['input', 'endsOn'], detail: `${termMonths}` });
    }
    const other = contracts.find((row) => overlaps(termOf(row), term.value));
    if (other) return refuse('CONTRACT_OVERLAPS', { path: ['input', 'startsOn'], detail: other.number });

    const row: ServiceContractRow = {
      id: tx.newId(),
      version: 1,
      number: await nextContractNumber(tx),
      company_id: company.id,
      company_name: organization.name,
      estate_id: estate.id,
      kind: input.kind,
      signed_on: today(now),
      starts_on: term.value.startsOn,
      ends_on: term.value.endsOn,
      terminated_on: null,
      termination_reason: null,
      fee_per_square_metre: fee?.toString() ?? null,
      vote_id: input.voteId ?? null,
    };
    await tx.insert(serviceContracts, row);
    return done(row.id);
  },
});
