import { rate } from '../../../platform/exact';
import type { IntakeCounts } from '../db/intake-figures';
import { intakeOf } from '../db/intakes';
import { decideIntake, INTAKE_ACT_NAMES } from '../domain/intake';
import type { IntakeResolvers } from '../generated/resolver-types';
import { isReporter } from '../permissions';
import { showAction } from './available-actions';
import { statusText } from './intake-status';
import { reference } from './references';

export const Intake: IntakeResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.intake.load(id),
  estate: ({ estate_id }) => reference(estate_id),
  problem: ({ problem }, _args, { loaders }) => loaders.problem.load(problem),
  recorder: ({ recorder_id }) => reference(recorder_id),
  about: ({ about_id }) => reference(about_id),
  handler: ({ handler_id }) => reference(handler_id),
  supporting: ({ supporting_ids }) => supporting_ids.map((id) => ({ id })),
  statusText: (row, _args, { loaders }) => statusText(row, loaders),
  replyOverdue: (row, _args, { now }) =>
    row.replied_at === null &&
    row.state !== 'REPEATED' &&
    row.state !== 'WITHDRAWN' &&
    row.reply_due_at <= now(),
  followUps: ({ id }, _args, { loaders }) => loaders.intakeFollowUps.load(id),
  body: ({ body_id }, _args, { loaders }) => (body_id ? loaders.jointBody.load(body_id) : null),
  repeatOf: ({ repeat_of_id }, _args, { loaders }) =>
    repeat_of_id ? loaders.intake.load(repeat_of_id) : null,
  possibleRepeats: ({ id }, _args, { loaders }) => loaders.possibleRepeats.load(id),
  history: ({ id }, _args, { loaders }) => loaders.intakeHistory.load(id),
  availableActions: async (row, _args, { loaders, viewer }) => {
    const parties = await loaders.intakeParties.load(row.id);
    const organizationId = viewer.actingFor?.organizationId ?? '';
    const actor = {
      personId: viewer.personId,
      keeps: parties.keeper_ids.includes(organizationId),
      handles: row.handler_id === organizationId,
      reported: isReporter(viewer, row),
    };
    return INTAKE_ACT_NAMES.map((act) => {
      const decided = decideIntake(intakeOf(row, parties), act, actor);
      return showAction(act, decided.ok ? null : decided.error);
    });
  },
};

/** The counts as the graph shows them. */
export function showFigures(counts: IntakeCounts) {
  const shown = (numerator: number, denominator: number) => {
    const { value } = rate(numerator, denominator);
    return { numerator, denominator, value };
  };
  return {
    received: counts.received,
    replyCoverage: shown(counts.replied_in_time, counts.reply_due),
    foundFirst: shown(counts.found_first, counts.received),
    solvedBeforeHotline: shown(counts.closed_before_call, counts.closed),
    responseRate: shown(counts.contacted, counts.asked_contacted),
    resolutionRate: shown(counts.resolved, counts.asked_resolved),
    satisfactionRate: shown(counts.satisfied, counts.asked_satisfied),
  };
}
