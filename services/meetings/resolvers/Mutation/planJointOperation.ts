import { today } from '../../../../platform/dates';
import { done, refuse } from '../../../../platform/mutation';
import type { Context } from '../../context';
import { type EffortRow, effortProblems } from '../../db/effort-tables';
import { estatesOfBody, insertEffort, joinEffort } from '../../db/efforts';
import { problemExists } from '../../db/intakes';
import type { Code } from '../../errors';
import type { PlanJointOperationInput } from '../../generated/resolver-types';
import { mutation } from '../mutation';
import { checkJoining, checkResolution, checkTexts } from '../resolution-of-effort';

export const planJointOperation = mutation<PlanJointOperationInput, Context, Code, EffortRow>({
  name: 'planJointOperation',
  thing: 'jointOperation',
  load: (context, id) => context.loaders.effort.load(id),
  async run({ tx, input, now }) {
    const resolution = await checkResolution(tx, input.resolutionId);
    if (!resolution.ok) return resolution.error;
    const { id: resolution_id, body_id, estate_id } = resolution.value;
    const texts = checkTexts(input, { name: 200, plan: 5_000 });
    if (!texts.ok) return texts.error;
    if (input.problems.length === 0 || new Set(input.problems).size < input.problems.length)
      return refuse('PROBLEMS_UNCLEAR', { path: ['input', 'problems'] });
    for (const problem of input.problems) {
      if (!(await problemExists(tx, problem)))
        return refuse('PROBLEM_UNKNOWN', { path: ['input', 'problems'], detail: problem });
    }
    const estateIds = input.estateIds.length === 0 && estate_id ? [estate_id] : input.estateIds;
    const path = ['input', 'estateIds'];
    if (estateIds.length === 0 || new Set(estateIds).size < estateIds.length)
      return refuse('ESTATES_UNCLEAR', { path });
    if ((await estatesOfBody(tx, body_id, estateIds)).length < estateIds.length)
      return refuse('ESTATE_NOT_OF_BODY', { path });
    const participants = await checkJoining(tx, input.leadId, input.participants, 'participants');
    if (!participants.ok) return participants.error;
    if (participants.value.length === 0)
      return refuse('MEMBERS_UNCLEAR', { path: ['input', 'participants'] });
    if (input.startsOn < today(now)) return refuse('OPERATION_IN_PAST', { path: ['input', 'startsOn'] });
    if (input.endsOn < input.startsOn) return refuse('LAST_DAY_TOO_EARLY', { path: ['input', 'endsOn'] });

    const id = await insertEffort(tx, 'planJointOperation', {
      kind: 'JOINT_OPERATION',
      state: 'PLANNED',
      body_id,
      estate_id,
      resolution_id,
      title: texts.value.name,
      text: texts.value.plan,
      lead_id: input.leadId,
      starts_on: input.startsOn,
      ends_on: input.endsOn,
      estate_ids: estateIds,
    });
    await tx.insert(
      effortProblems,
      input.problems.map((problem) => ({ effort_id: id, problem })),
    );
    await joinEffort(tx, id, participants.value, today(now));
    return done(id);
  },
});
