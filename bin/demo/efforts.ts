import { addDays, type LocalDate } from '../../platform/dates';
import type { UpwardAnswer, UpwardRequestKind } from '../../services/meetings/domain/kinds';
import { type BodyKey, bodyOf } from './bodies';
import type { OrganizationKey } from './organizations';
import type { World } from './world';

type Members = readonly (readonly [OrganizationKey, duty: string])[];

/** What a resolution sets going beyond its items. Days are counted from the resolution. */
export type EffortPlan =
  | {
      readonly kind: 'TASK_FORCE';
      readonly name: string;
      readonly mandate: string;
      readonly lead: OrganizationKey;
      readonly members: Members;
      readonly days: number;
      readonly reports: readonly (readonly [after: number, OrganizationKey, note: string])[];
      readonly ended?: { readonly after: number; readonly text: string };
    }
  | {
      readonly kind: 'JOINT_OPERATION';
      readonly name: string;
      readonly plan: string;
      readonly problems: readonly string[];
      readonly lead: OrganizationKey;
      readonly participants: Members;
      readonly after: number;
      readonly days: number;
      readonly findings: readonly (readonly [
        OrganizationKey,
        problem: string,
        found: number,
        cured: number,
        note: string,
      ])[];
      readonly summary: string;
    }
  | {
      readonly kind: 'UPWARD_REQUEST';
      readonly of: UpwardRequestKind;
      readonly title: string;
      readonly text: string;
      readonly to: OrganizationKey;
      readonly amount?: string;
      readonly receivedAfter: number;
      readonly answered?: {
        readonly after: number;
        readonly answer: UpwardAnswer;
        readonly text: string;
        readonly granted?: string;
      };
    };

interface Origin {
  readonly body: BodyKey;
  readonly key: string;
  readonly resolutionId: string;
  readonly day: LocalDate;
}

/** Plays what a resolution sets going, as far as that lies in the past. */
export async function playEffort(world: World, origin: Origin, plan: EffortPlan): Promise<void> {
  const { body, key, day } = origin;
  const at = (after: number, time: string, act: () => Promise<unknown>): void => {
    const on = addDays(day, after);
    if (on <= world.yesterday) world.timetable.at(`body:${body}`, on, time, act);
  };
  const convener = await world.actor(bodyOf(body).convener);
  const { stage } = world;
  const id = (organization: OrganizationKey) => world.id('organization', organization);
  const members = (list: Members) =>
    list.map(([organization, duty]) => ({ organizationId: id(organization), duty }));

  switch (plan.kind) {
    case 'TASK_FORCE': {
      const { id: taskForceId } = await stage.run('meetings', convener, 'establishTaskForce', key, {
        resolutionId: origin.resolutionId,
        name: plan.name,
        mandate: plan.mandate,
        leadId: id(plan.lead),
        members: members(plan.members),
        startsOn: day,
        endsOn: addDays(day, plan.days),
      });
      for (const [after, by, note] of plan.reports) {
        at(after, '16:00', async () =>
          stage.run('meetings', await world.actor(by), 'reportTaskForce', `${key}/${after}`, {
            taskForceId,
            note,
          }),
        );
      }
      if (plan.ended) {
        const { after, text } = plan.ended;
        at(after, '17:00', () =>
          stage.run('meetings', convener, 'endTaskForce', key, { taskForceId, result: 'ACHIEVED', text }),
        );
      }
      return;
    }
    case 'JOINT_OPERATION': {
      const startsOn = addDays(day, plan.after);
      const { id: jointOperationId } = await stage.run('meetings', convener, 'planJointOperation', key, {
        resolutionId: origin.resolutionId,
        name: plan.name,
        plan: plan.plan,
        problems: plan.problems,
        estateIds: [],
        leadId: id(plan.lead),
        participants: members(plan.participants),
        startsOn,
        endsOn: addDays(startsOn, plan.days),
      });
      const lead = await world.actor(plan.lead);
      at(plan.after, '08:30', () =>
        stage.run('meetings', lead, 'startJointOperation', key, { jointOperationId }),
      );
      for (const [i, [by, problem, found, cured, note]] of plan.findings.entries()) {
        at(plan.after, `1${i}:00`, async () =>
          stage.run('meetings', await world.actor(by), 'recordOperationFinding', `${key}/${i}`, {
            jointOperationId,
            problem,
            found,
            cured,
            note,
          }),
        );
      }
      at(plan.after + plan.days, '18:00', () =>
        stage.run('meetings', lead, 'completeJointOperation', key, {
          jointOperationId,
          summary: plan.summary,
        }),
      );
      return;
    }
    case 'UPWARD_REQUEST': {
      const { id: upwardRequestId } = await stage.run('meetings', convener, 'sendUpwardRequest', key, {
        resolutionId: origin.resolutionId,
        kind: plan.of,
        title: plan.title,
        text: plan.text,
        toId: id(plan.to),
        amount: plan.amount ? BigInt(plan.amount) : null,
        replyDays: 20,
      });
      at(plan.receivedAfter, '09:30', async () =>
        stage.run('meetings', await world.actor(plan.to), 'receiveUpwardRequest', key, { upwardRequestId }),
      );
      if (plan.answered) {
        const { after, answer, text, granted } = plan.answered;
        at(after, '15:30', async () =>
          stage.run('meetings', await world.actor(plan.to), 'answerUpwardRequest', key, {
            upwardRequestId,
            answer,
            text,
            granted: granted ? BigInt(granted) : null,
          }),
        );
      }
    }
  }
}
