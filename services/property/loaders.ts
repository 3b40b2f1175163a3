import type { ServiceContext } from '../../platform/context';
import { today } from '../../platform/dates';
import { groupLoader, rowLoader } from '../../platform/loading';
import { sql } from '../../platform/sql';
import { dismissalsOfContracts, feesOfContracts } from './db/decisions';
import { type ContractParties, contractParties, type RepairParties, repairParties } from './db/parties';
import { type ProjectDoers, type ProjectKeepers, projectDoers, projectKeepers } from './db/project-parties';
import type {
  FundingShareRow,
  ImprovementProjectRow,
  ProjectEventRow,
  StoredVoteMatter,
} from './db/project-tables';
import { type Post, postsOf, sharesOf, stepsOf } from './db/projects';
import { historyOf } from './db/repairs';
import type {
  CompanyVoteRow,
  FeeDecisionRow,
  OwnersDismissalRow,
  PropertyCompanyRow,
  RepairEventRow,
  RepairOrderRow,
  ServiceContractRow,
} from './db/tables';

export function createLoaders(context: ServiceContext) {
  const day = today(context.now());
  const own = <Row extends { readonly id: string }>(type: string, tableName: ReturnType<typeof sql>) =>
    rowLoader<Row>(
      context,
      (ids) =>
        sql`SELECT t.* FROM ${tableName} t WHERE t.id = ANY(${ids}::uuid[]) AND ${context.visible(type, sql`t`)}`,
    );
  /** Projects by what they rest on, the latest first. */
  const projectsBy = (column: ReturnType<typeof sql>, keyOf: (row: ImprovementProjectRow) => string) =>
    groupLoader<ImprovementProjectRow>(
      context,
      keyOf,
      (ids) => sql`SELECT p.* FROM improvement_projects p WHERE ${column} = ANY(${ids}::uuid[])
                   AND ${context.visible('ImprovementProject', sql`p`)} ORDER BY p.planned_at DESC, p.id DESC`,
    );
  return {
    propertyCompany: own<PropertyCompanyRow>('PropertyCompany', sql`property_companies`),
    serviceContract: own<ServiceContractRow>('ServiceContract', sql`service_contracts`),
    repairOrder: own<RepairOrderRow>('RepairOrder', sql`repair_orders`),

    organizationName: rowLoader<{ readonly id: string; readonly name: string }>(
      context,
      (ids) => sql`SELECT id, name FROM directory_organizations WHERE id = ANY(${ids}::uuid[])`,
    ),
    /** At most one: an organization is registered once. */
    organizationCompany: groupLoader<PropertyCompanyRow>(
      context,
      (row) => row.organization_id,
      (ids) => sql`SELECT c.* FROM property_companies c WHERE c.organization_id = ANY(${ids}::uuid[])
                   AND ${context.visible('PropertyCompany', sql`c`)}`,
    ),
    estateContracts: groupLoader<ServiceContractRow>(
      context,
      (row) => row.estate_id,
      (ids) => sql`SELECT c.* FROM service_contracts c WHERE c.estate_id = ANY(${ids}::uuid[])
                   AND ${context.visible('ServiceContract', sql`c`)} ORDER BY c.starts_on DESC, c.id DESC`,
    ),
    companyVote: rowLoader<
      Pick<CompanyVoteRow, 'external' | 'voided_on' | 'term_months'> & { readonly id: string }
    >(
      context,
      (ids) =>
        sql`SELECT vote_id AS id, external, voided_on, term_months FROM company_votes WHERE vote_id = ANY(${ids}::uuid[])`,
    ),
    voteContracts: groupLoader<ServiceContractRow>(
      context,
      (row) => row.vote_id!,
      (ids) => sql`SELECT c.* FROM service_contracts c WHERE c.vote_id = ANY(${ids}::uuid[])
                   AND ${context.visible('ServiceContract', sql`c`)} ORDER BY c.starts_on, c.id`,
    ),
    feesOfContract: groupLoader<FeeDecisionRow>(context, (row) => row.contract_id, feesOfContracts),
    dismissalsOfContract: groupLoader<OwnersDismissalRow>(
      context,
      (row) => row.contract_id,
      dismissalsOfContracts,
    ),
    contractParties: rowLoader<ContractParties>(context, contractParties),
    improvementProject: own<ImprovementProjectRow>('ImprovementProject', sql`improvement_projects`),
    projectMatter: rowLoader<StoredVoteMatter & { readonly id: string }>(
      context,
      (
        ids,
      ) => sql`SELECT p.id, m.* FROM improvement_projects p JOIN vote_matters m ON m.vote_id = p.vote_id AND m.position = p.vote_position
               WHERE p.id = ANY(${ids}::uuid[])`,
    ),
    meetingResolution: rowLoader<{ readonly id: string; readonly number: string }>(
      context,
      (ids) => sql`SELECT id, number FROM meeting_resolutions WHERE id = ANY(${ids}::uuid[])`,
    ),
    projectKeepers: rowLoader<ProjectKeepers>(context, projectKeepers),
    projectDoers: rowLoader<ProjectDoers>(context, projectDoers),
    postsOfPerson: groupLoader<Post>(
      context,
      (row) => row.person_id,
      (ids) => postsOf(ids, day),
    ),
    projectShares: groupLoader<FundingShareRow>(context, (row) => row.project_id, sharesOf),
    projectHistory: groupLoader<ProjectEventRow>(context, (row) => row.project_id, stepsOf),
    resolutionProjects: projectsBy(sql`p.resolution_id`, (row) => row.resolution_id!),
    voteProjects: projectsBy(sql`p.vote_id`, (row) => row.vote_id!),
    repairParties: rowLoader<RepairParties>(context, (estateIds) => repairParties(estateIds, day)),
    repairHistory: groupLoader<RepairEventRow>(context, (row) => row.order_id, historyOf),
  };
}

export type Loaders = ReturnType<typeof createLoaders>;
