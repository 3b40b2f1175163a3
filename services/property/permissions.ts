import { commonRules, type Rules } from '../../platform/access';
import type { LocalDate } from '../../platform/dates';
import type { Viewer } from '../../platform/identity';
import { type Sql, sql } from '../../platform/sql';
import { type ContractParties, estatesOpenTo, type RepairParties } from './db/parties';
import type { ProjectParties } from './db/projects';
import type { RepairOrderRow } from './db/tables';
import type { ProjectAct } from './domain/project';
import type { RepairAct } from './domain/repair';

type Reported = Pick<RepairOrderRow, 'reporter_subject'>;

const isReporter = (viewer: Viewer, order: Reported): boolean =>
  viewer.subject !== null && viewer.subject === order.reporter_subject;

const actsForOneOf = ({ actingFor }: Viewer, organizationIds: readonly string[]): boolean =>
  actingFor !== null && organizationIds.includes(actingFor.organizationId);

export const rules = {
  ...commonRules,
  REPAIR_CIRCLE: {
    description:
      '报修人、服务企业及其上下级、小区的委员会、辖区管理单位、审计员。 The reporter, the serving company, the estate’s committees, who governs the territory, auditors.',
    may: (viewer: Viewer, order: Reported & Pick<RepairParties, 'audience'>) =>
      viewer.scopes.includes('AUDITOR') || isReporter(viewer, order) || actsForOneOf(viewer, order.audience),
    where: (viewer: Viewer, alias: Sql, on: LocalDate) => {
      const { scopes, subject, actingFor } = viewer;
      if (scopes.includes('AUDITOR')) return sql`TRUE`;
      if (subject === null) return sql`FALSE`;
      const mine = sql`${alias}.reporter_subject = ${subject}`;
      if (actingFor === null) return mine;
      return sql`(${mine} OR ${alias}.estate_id IN (${estatesOpenTo(actingFor.organizationId, on)}))`;
    },
  },
} as const satisfies Rules;

/** A company registers itself; operators register any. */
export const canRegister = (viewer: Viewer, organizationId: string): boolean =>
  viewer.scopes.includes('OPERATOR') || actsForOneOf(viewer, [organizationId]);

/**
 * To engage a company is the owners' decision (Civil Code, Art. 278(4)): their committee signs, never the company
 * itself; operators enter what was signed elsewhere.
 */
export const canSign = (viewer: Viewer, { owners }: Pick<ContractParties, 'owners'>): boolean =>
  viewer.scopes.includes('OPERATOR') || actsForOneOf(viewer, owners);

/** Either side ends a contract. */
export const canEnd = (viewer: Viewer, { company, owners }: ContractParties): boolean =>
  canSign(viewer, { owners }) || actsForOneOf(viewer, company);

/** The company works, the reporter judges, and a committee may close in the reporter's stead. */
export function canAct(viewer: Viewer, act: RepairAct, order: Reported & Omit<RepairParties, 'id'>): boolean {
  switch (act) {
    case 'assignRepair':
    case 'completeRepair':
      return actsForOneOf(viewer, order.servers);
    case 'reopenRepair':
    case 'cancelRepair':
      return isReporter(viewer, order);
    case 'closeRepair':
      return isReporter(viewer, order) || actsForOneOf(viewer, order.committees);
  }
}

/** Projects of an estate are planned by its committees and by the subdistrict. */
export const canPlan = (viewer: Viewer, keepers: readonly string[]): boolean => actsForOneOf(viewer, keepers);

/** Whoever does the works reports them completed; all else is for those who plan. */
export function canActOnProject(
  viewer: Viewer,
  act: ProjectAct,
  { keepers, contractors, servers }: Pick<ProjectParties, 'keepers' | 'contractors' | 'servers'>,
): boolean {
  switch (act) {
    case 'completeProject':
      return actsForOneOf(viewer, contractors) || actsForOneOf(viewer, servers);
    case 'startProject':
    case 'acceptProject':
    case 'settleProject':
    case 'cancelProject':
      return canPlan(viewer, keepers);
  }
}
