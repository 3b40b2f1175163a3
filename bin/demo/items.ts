import { createHash } from 'node:crypto';
import { addDays, daysBetween, type LocalDate } from '../../platform/dates';
import { type BodyKey, bodyOf } from './bodies';
import {
  BLOCKED_BECAUSE,
  CANCELLED_BECAUSE,
  DISSATISFIED,
  ESCALATED_BECAUSE,
  PART_DONE,
  PROGRESS,
  RETURNED_BECAUSE,
  SENT_BACK_BECAUSE,
  SUPPORT,
  tradeOf,
  VERIFIED_NOTES,
  VISITED,
} from './notes';
import { ORGANIZATIONS, type OrganizationKey } from './organizations';
import { photoOf } from './photos';
import { clock } from './timetable';
import type { Fate, ItemPlan } from './topics';
import type { World } from './world';

/** A number that a key always gives, for choosing among variants. */
export const numberOf = (key: string): number => createHash('sha256').update(key).digest().readUInt32BE(0);
export const pick = <Value>(list: readonly Value[], key: string): Value => list[numberOf(key) % list.length]!;

interface IssuedItem {
  readonly body: BodyKey;
  readonly key: string;
  readonly id: string;
  readonly plan: ItemPlan;
  readonly fate: Fate;
  readonly issuedOn: LocalDate;
}

type Act =
  | { readonly name: 'acceptActionItem' | 'closeActionItem'; readonly by: OrganizationKey }
  | {
      readonly name: 'reportProgress' | 'submitActionItem' | 'verifyActionItem';
      readonly by: OrganizationKey;
      readonly note: string;
    }
  | {
      readonly name: 'sendBackActionItem' | 'returnActionItem' | 'upholdActionItem';
      readonly by: OrganizationKey;
      readonly reason: string;
    }
  | {
      readonly name: 'blockActionItem' | 'requestExtension';
      readonly by: OrganizationKey;
      readonly reason: string;
      readonly until: LocalDate;
    }
  | { readonly name: 'grantExtension'; readonly by: OrganizationKey }
  | {
      readonly name: 'markDuplicate';
      readonly by: OrganizationKey;
      readonly reason: string;
      readonly copyOf: string;
    }
  | { readonly name: 'completePart'; readonly by: OrganizationKey; readonly note: string }
  | { readonly name: 'cancelActionItem'; readonly by: OrganizationKey; readonly reason: string }
  | {
      readonly name: 'escalateActionItem';
      readonly by: OrganizationKey;
      readonly to: OrganizationKey;
      readonly reason: string;
    }
  | {
      readonly name: 'recordFollowUpVisit';
      readonly by: OrganizationKey;
      readonly satisfied: boolean;
      readonly note: string;
      /** Days from the visit by which it is done again. */
      readonly dueIn?: number;
    };

type Step = Act & {
  /** Days after the issue. */
  readonly after: number;
};

const STUCK_WEEKS = 3;

export const dueOn = ({ plan, fate, issuedOn }: Pick<IssuedItem, 'plan' | 'fate' | 'issuedOn'>): LocalDate =>
  addDays(issuedOn, 7 * (fate.stuck ? Math.min(STUCK_WEEKS, plan.weeks) : plan.weeks));

/** Everything that happens to an item until its fate is reached. */
function stepsOf(item: IssuedItem): readonly Step[] {
  const { key, body, plan, fate, issuedOn } = item;
  const { lead, verifier, support = [] } = plan;
  const days = daysBetween(issuedOn, dueOn(item));
  const report = (after: number, by = lead): Step => {
    const list = by === lead ? PROGRESS[tradeOf(ORGANIZATIONS[lead].kind)] : SUPPORT;
    const note = pick(list, `${key}/${after}/${by}`);
    return { name: 'reportProgress', by, note, after };
  };
  const submit = (after: number): Step => ({ name: 'submitActionItem', by: lead, note: plan.done, after });

  const accepted: readonly Step[] = [{ name: 'acceptActionItem', by: lead, after: 1 + (numberOf(key) % 3) }];
  const begun = [
    ...accepted,
    report(Math.max(4, Math.round(days * 0.4))),
    ...support.slice(0, 1).map((by) => report(Math.max(5, Math.round(days * 0.55)), by)),
  ];
  let at = fate.late ? days + 3 + (numberOf(key) % 9) : Math.max(6, days - 3 - (fate.rework ?? 0) * 7);
  const returned: Step[] = [];
  for (let i = 0; i < (fate.rework ?? 0); i += 1) {
    const reason = pick(SENT_BACK_BECAUSE, `${key}/${i}`);
    returned.push(
      submit(at),
      { name: 'sendBackActionItem', by: verifier, reason, after: at + 2 },
      report(at + 4),
    );
    at += 7;
  }
  const submitted = [...begun, ...returned, submit(at)];
  const note = pick(VERIFIED_NOTES, key);
  const part: readonly Step[] = support
    .slice(0, 1)
    .map((by) => ({ name: 'completePart', by, note: pick(PART_DONE, key), after: at - 1 }));
  const verified: readonly Step[] = [
    ...begun,
    ...returned,
    ...part,
    submit(at),
    { name: 'verifyActionItem', by: verifier, note, after: at + 2 },
  ];
  const { convener } = bodyOf(body);
  const closed: readonly Step[] = [...verified, { name: 'closeActionItem', by: convener, after: at + 4 }];
  const visit = (after: number, satisfied: boolean, dueIn?: number): Step => ({
    name: 'recordFollowUpVisit',
    by: verifier,
    satisfied,
    note: pick(satisfied ? VISITED : DISSATISFIED, key),
    after,
    ...(dueIn ? { dueIn } : {}),
  });
  const asked: Step = {
    name: 'requestExtension',
    by: lead,
    reason: pick(BLOCKED_BECAUSE, key),
    until: addDays(dueOn(item), 14),
    after: Math.round(days * 0.8),
  };
  switch (fate.end) {
    case 'ISSUED':
      return [];
    case 'ACCEPTED':
      return accepted;
    case 'RETURN_REQUESTED':
      return [
        ...accepted,
        { name: 'returnActionItem', by: lead, reason: pick(RETURNED_BECAUSE, key), after: 5 },
      ];
    case 'BLOCKED':
      return [
        ...begun,
        {
          name: 'blockActionItem',
          by: lead,
          reason: pick(BLOCKED_BECAUSE, key),
          until: addDays(dueOn(item), 7),
          after: Math.max(6, Math.round(days * 0.6)),
        },
      ];
    case 'IN_PROGRESS':
      return [...begun, ...returned, ...(fate.asks ? [asked] : [])];
    case 'SUBMITTED':
      return submitted;
    case 'VERIFIED':
      return verified;
    case 'CLOSED':
      return fate.visited ? [...closed, visit(at + 18, true)] : closed;
    case 'REOPENED':
      return [...closed, visit(at + 12, false, 21)];
    case 'ESCALATED':
      return [
        ...begun,
        {
          name: 'escalateActionItem',
          by: convener,
          to: fate.to ?? 'huayuanOffice',
          reason: pick(ESCALATED_BECAUSE, key),
          after: Math.max(7, Math.round(days * 0.7)),
        },
      ];
    case 'CLOSED_UNRESOLVED':
      return begun;
    case 'DUPLICATE':
      return [
        ...accepted,
        {
          name: 'markDuplicate',
          by: convener,
          reason: '两次会议交办同一事项，并入先交办的一件。',
          copyOf: fate.copyOf!,
          after: 4,
        },
      ];
    case 'CANCELLED':
      return [
        ...accepted,
        { name: 'cancelActionItem', by: convener, reason: pick(CANCELLED_BECAUSE, key), after: 9 },
      ];
  }
}

const MORNING = 9 * 60;
/** What would lie ahead of the play happens on its last evening, after any meeting of that day. */
const EVENING = 17 * 60;

/** Every third item of the reference estate is shown in pictures. */
const hasPhotos = ({ body, key }: IssuedItem): boolean => body === 'rihuali' && numberOf(key) % 3 === 0;

/** A picture of what is reported （虚构）, announced and sent as anybody would. */
async function playPhoto(world: World, item: IssuedItem, by: OrganizationKey, step: number): Promise<string> {
  const { stage } = world;
  const viewer = await world.actor(by);
  const key = `${item.key}/${step}`;
  const bytes = photoOf(key);
  const attachment = await stage.run('meetings', viewer, 'attachFile', key, {
    actionItemId: item.id,
    fileName: `现场照片${step}（虚构）.png`,
    mediaType: 'image/png',
    size: bytes.length,
    sha256: createHash('sha256').update(bytes).digest('hex'),
  });
  await stage.send('meetings', viewer, attachment.id, bytes);
  return attachment.id;
}

/** Plans all that happens to an item, each step on its day and none after the play's last. */
export function playItem(world: World, item: IssuedItem): void {
  const { stage, timetable, yesterday } = world;
  let reached = 0;
  for (const [i, { after, by, ...act }] of stepsOf(item).entries()) {
    // Where the time is short, a step waits for the one before it.
    reached = Math.max(reached, after);
    const day = addDays(item.issuedOn, reached);
    const late = day > yesterday;
    const time = clock(late ? EVENING + i * 15 : MORNING + i * 35 + (numberOf(item.key) % 30));
    timetable.at(`body:${item.body}`, late ? yesterday : day, time, async () => {
      const evidence =
        act.name === 'reportProgress' && hasPhotos(item)
          ? { attachmentIds: [await playPhoto(world, item, by, i)] }
          : {};
      const input = {
        actionItemId: item.id,
        ...(await inputOf(world, act, late ? yesterday : day)),
        ...evidence,
      };
      await stage.run(
        'meetings',
        await world.actor(by),
        act.name,
        `${item.key}/${i}`,
        input as { actionItemId: string; note: string; reason: string },
      );
    });
  }
}

/** The act's input: organizations by their ids, days by the day on which it is played. */
async function inputOf(world: World, act: Omit<Step, 'after' | 'by'>, day: LocalDate): Promise<object> {
  const {
    name: _name,
    to,
    copyOf,
    satisfied,
    dueIn,
    ...rest
  } = act as Record<string, unknown> & Partial<VisitAndTarget>;
  return {
    ...rest,
    ...(copyOf ? { duplicateOfId: await firstTitled(world, copyOf) } : {}),
    ...(to ? { toId: world.id('organization', to) } : {}),
    ...(satisfied === undefined
      ? {}
      : { visitedOn: day, method: 'PHONE', contacted: true, resolved: satisfied, satisfied }),
    ...(dueIn ? { dueOn: addDays(day, dueIn) } : {}),
  };
}

async function firstTitled(world: World, title: string): Promise<string> {
  const [row] = await world.rows<{ readonly id: string }>(
    'meetings',
    'SELECT id FROM action_items WHERE title = $1 AND open ORDER BY issued_at, id LIMIT 1',
    [title],
  );
  if (!row) throw new Error(`The demonstration has no open item ${title}`);
  return row.id;
}

interface VisitAndTarget {
  readonly copyOf: string;
  readonly to: OrganizationKey;
  readonly satisfied: boolean;
  readonly dueIn: number;
}
