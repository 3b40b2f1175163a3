import { type LocalDate, today } from '../../../platform/dates';
import { type Sql, sql } from '../../../platform/sql';
import type { Context } from '../context';
import type { EffortRow } from '../db/effort-tables';
import { effortOf, effortPage, engages } from '../db/efforts';
import {
  decideOnEffort,
  EFFORT_ACT_NAMES,
  EFFORT_ACTS,
  type EffortKind,
  effortOverdue,
} from '../domain/effort';
import type { UpwardAnswer } from '../domain/kinds';
import type {
  ActionItemResolvers,
  AgendaItemResolvers,
  EffortEventResolvers,
  EffortMemberResolvers,
  EstateResolvers,
  JointBodyResolvers,
  JointOperationResolvers,
  OperationFindingResolvers,
  OrganizationResolvers,
  QueryResolvers,
  ResolutionResolvers,
  TaskForceResolvers,
  UpwardRequestResolvers,
} from '../generated/resolver-types';
import { showAction } from './available-actions';
import { reference } from './references';

/** An effort of one kind: an id of another kind is like one that is not there. */
const ofKind = async (context: Context, kind: EffortKind, id: string): Promise<EffortRow | null> => {
  const row = await context.loaders.effort.load(id);
  return row?.kind === kind ? row : null;
};
const some = (rows: readonly EffortRow[], kind: EffortKind): EffortRow[] =>
  rows.filter((row) => row.kind === kind);

/** What the three have in common. */
const common = {
  body: ({ body_id }: EffortRow, _args: object, { loaders }: Context) => loaders.jointBody.load(body_id),
  resolution: ({ resolution_id }: EffortRow, _args: object, { loaders }: Context) =>
    resolution_id ? loaders.resolution.load(resolution_id) : null,
  history: ({ id }: EffortRow, _args: object, { loaders }: Context) => loaders.effortHistory.load(id),
  availableActions: async (row: EffortRow, _args: object, { loaders, viewer }: Context) => {
    const effort = effortOf(row, await loaders.effortParties.load(row.id));
    return EFFORT_ACT_NAMES.filter((act) => EFFORT_ACTS[act].of === row.kind).map((act) => {
      const decided = decideOnEffort(effort, act, viewer.actingFor?.organizationId ?? '');
      return showAction(act, decided.ok ? null : decided.error);
    });
  },
};
const itemsOfResolution = ({ resolution_id }: EffortRow, _args: object, { loaders }: Context) =>
  loaders.resolutionActionItems.load(resolution_id!);
const overdue = (row: EffortRow, _args: object, { now }: Context) =>
  effortOverdue(row.state, row.ends_on as LocalDate, today(now()));

export const TaskForce: TaskForceResolvers = {
  __resolveReference: ({ id }, context) => ofKind(context, 'TASK_FORCE', id),
  ...common,
  estate: ({ estate_id }) => reference(estate_id),
  name: ({ title }) => title,
  mandate: ({ text }) => text,
  lead: ({ lead_id }) => reference(lead_id),
  members: ({ id }, _args, { loaders }) => loaders.effortMembers.load(id),
  daysOverdue: overdue,
  actionItems: itemsOfResolution,
};

export const JointOperation: JointOperationResolvers = {
  __resolveReference: ({ id }, context) => ofKind(context, 'JOINT_OPERATION', id),
  ...common,
  name: ({ title }) => title,
  plan: ({ text }) => text,
  lead: ({ lead_id }) => reference(lead_id),
  problems: ({ id }, _args, { loaders }) => loaders.effortProblems.load(id),
  estates: ({ estate_ids }) => estate_ids.map((id) => ({ id })),
  participants: ({ id }, _args, { loaders }) => loaders.effortMembers.load(id),
  findings: ({ id }, _args, { loaders }) => loaders.effortFindings.load(id),
  found: async ({ id }, _args, { loaders }) =>
    (await loaders.effortFindings.load(id)).reduce((sum, { found }) => sum + found, 0),
  cured: async ({ id }, _args, { loaders }) =>
    (await loaders.effortFindings.load(id)).reduce((sum, { cured }) => sum + cured, 0),
  actionItems: itemsOfResolution,
};

export const UpwardRequest: UpwardRequestResolvers = {
  __resolveReference: ({ id }, context) => ofKind(context, 'UPWARD_REQUEST', id),
  ...common,
  estate: ({ estate_id }) => reference(estate_id),
  actionItem: ({ action_item_id }, _args, { loaders }) =>
    action_item_id ? loaders.actionItem.load(action_item_id) : null,
  kind: ({ request_kind }) => request_kind!,
  to: ({ lead_id }) => reference(lead_id),
  toName: ({ lead_name }) => lead_name,
  sentAt: ({ created_at }) => created_at,
  replyDueOn: ({ ends_on }) => ends_on,
  replyDueProvisional: ({ ends_provisional }) => ends_provisional,
  daysOverdue: overdue,
  receivedAt: ({ begun_at }) => begun_at,
  answer: ({ state, result }) => (state === 'ANSWERED' ? (result as UpwardAnswer) : null),
  answerText: ({ state, result_text }) => (state === 'ANSWERED' ? result_text : null),
  agendaItem: async ({ id }, _args, { loaders }) => {
    const [line] = await loaders.answerLine.load(id);
    return line ? loaders.agendaItem.load(line.id) : null;
  },
};

export const EffortMember: EffortMemberResolvers = {
  organization: ({ organization_id }) => reference(organization_id),
};
export const EffortEvent: EffortEventResolvers = {
  organization: ({ organization_id }) => reference(organization_id),
};
export const OperationFinding: OperationFindingResolvers = {
  problem: ({ problem }, _args, { loaders }) => loaders.problem.load(problem),
  organization: ({ organization_id }) => reference(organization_id),
};

export const effortQueries: Pick<QueryResolvers, 'taskForce' | 'jointOperation' | 'upwardRequest'> = {
  taskForce: (_parent, { id }, context) => ofKind(context, 'TASK_FORCE', id),
  jointOperation: (_parent, { id }, context) => ofKind(context, 'JOINT_OPERATION', id),
  upwardRequest: (_parent, { id }, context) => ofKind(context, 'UPWARD_REQUEST', id),
};

const ofBody = (id: string): Sql => sql`e.body_id = ${id}`;
export const bodyEfforts: JointBodyResolvers = {
  taskForces: ({ id }, args, context) => effortPage(context, 'TASK_FORCE', ofBody(id), args),
  jointOperations: ({ id }, args, context) => effortPage(context, 'JOINT_OPERATION', ofBody(id), args),
  upwardRequests: ({ id }, args, context) => effortPage(context, 'UPWARD_REQUEST', ofBody(id), args),
};
export const resolutionEfforts: ResolutionResolvers = {
  taskForces: async ({ id }, _args, { loaders }) =>
    some(await loaders.resolutionEfforts.load(id), 'TASK_FORCE'),
  jointOperations: async ({ id }, _args, { loaders }) =>
    some(await loaders.resolutionEfforts.load(id), 'JOINT_OPERATION'),
  upwardRequests: async ({ id }, _args, { loaders }) =>
    some(await loaders.resolutionEfforts.load(id), 'UPWARD_REQUEST'),
};
export const actionItemEfforts: ActionItemResolvers = {
  taskForces: async ({ resolution_id }, _args, { loaders }) =>
    resolution_id ? some(await loaders.resolutionEfforts.load(resolution_id), 'TASK_FORCE') : [],
  upwardRequests: ({ id }, _args, { loaders }) => loaders.itemEfforts.load(id),
};
export const agendaItemEfforts: AgendaItemResolvers = {
  upwardRequest: ({ origin_id }, _args, context) => ofKind(context, 'UPWARD_REQUEST', origin_id),
};
const idOf = (parent: object): string => (parent as { readonly id: string }).id;
export const organizationEfforts: OrganizationResolvers = {
  taskForces: (parent, args, context) => effortPage(context, 'TASK_FORCE', engages(idOf(parent)), args),
  jointOperations: (parent, args, context) =>
    effortPage(context, 'JOINT_OPERATION', engages(idOf(parent)), args),
  upwardRequests: (parent, args, context) =>
    effortPage(context, 'UPWARD_REQUEST', engages(idOf(parent)), args),
};
export const estateEfforts: EstateResolvers = {
  jointOperations: (parent, args, context) =>
    effortPage(context, 'JOINT_OPERATION', sql`e.estate_ids @> ARRAY[${idOf(parent)}::uuid]`, args),
};
