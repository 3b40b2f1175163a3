import { addDays, type LocalDate, startOfDay } from '../../platform/dates';
import type { AgendaItemRow, MeetingSeatRow } from '../../services/meetings/db/tables';
import type { AttendanceStatus, MeetingKind } from '../../services/meetings/domain/kinds';
import { isPresent } from '../../services/meetings/domain/quorum';
import { type BodyKey, bodyOf } from './bodies';
import { playEffort } from './efforts';
import { dueOn, pick, playItem } from './items';
import { type MinutesPlan, playMinutes } from './minutes';
import { playReplies } from './replies';
import type { Fate, TopicPlan } from './topics';
import type { World } from './world';

export interface MeetingPlan {
  readonly body: BodyKey;
  readonly day: LocalDate;
  readonly kind?: MeetingKind;
  readonly topics: readonly TopicPlan[];
  /** Of the items it issues, in order; the last one is that of all further items. */
  readonly fates: readonly Fate[];
  /** What becomes of its minutes; without one nobody writes them. */
  readonly minutes?: MinutesPlan;
  /** What does not go as planned, and why or through whose absence. */
  readonly turn?:
    | { readonly cancelled: string }
    | { readonly postponed: string }
    | { readonly absent: string };
}

interface Sitting {
  readonly world: World;
  readonly plan: MeetingPlan;
  readonly key: string;
  readonly id: string;
  readonly day: LocalDate;
}

const afternoon = (day: LocalDate): Date => new Date(startOfDay(day).getTime() + 14 * 3_600_000);
const chair = ({ world, plan }: Pick<Sitting, 'world' | 'plan'>) => world.actor(bodyOf(plan.body).convener);

/** Plans a meeting of the past, from its planning to its close. */
export function playMeeting(world: World, plan: MeetingPlan): void {
  const { day } = plan;
  const at = (on: LocalDate, time: string, act: () => Promise<unknown>) =>
    world.timetable.at(`body:${plan.body}`, on, time, act);
  const days = plan.kind === 'EXTRAORDINARY' ? { draft: 3, notice: 2 } : { draft: 10, notice: 7 };
  let it: Sitting;
  at(addDays(day, -days.draft - 1), '10:00', async () => {
    it = await planMeeting(world, plan);
  });
  at(addDays(day, -days.draft), '09:30', () => draft(it));
  at(addDays(day, -days.notice), '10:00', () => act(it, 'sendNotice'));
  at(addDays(day, -1), '10:00', () => playReplies(world, plan.body, it.key, it.id));
  const turn = plan.turn ?? {};
  if ('cancelled' in turn) {
    at(addDays(day, -1), '11:00', () => act(it, 'cancelMeeting', { reason: turn.cancelled }));
  } else if ('postponed' in turn) {
    const later = addDays(day, 7);
    at(addDays(day, -1), '11:00', () => act(it, 'postponeMeeting', { reason: turn.postponed }));
    at(addDays(day, -1), '15:00', () => act(it, 'sendNotice', { scheduledFor: afternoon(later) }, 'again'));
    at(addDays(later, -1), '10:00', () => playReplies(world, plan.body, `${it.key}again`, it.id));
    at(later, '14:00', () => sit({ ...it, day: later }));
  } else at(day, '14:00', () => sit(it));
}

/** Plans a meeting that lies ahead, and opens its draft where it has topics already. */
export function playNextMeeting(world: World, plan: MeetingPlan): void {
  world.timetable.at(`body:${plan.body}`, world.yesterday, '20:00', async () => {
    const it = await planMeeting(world, plan);
    if (plan.topics.length > 0) await draft(it);
  });
}

async function planMeeting(world: World, plan: MeetingPlan): Promise<Sitting> {
  const key = `${plan.body}/${plan.day}`;
  const meeting = await world.stage.run('meetings', await chair({ world, plan }), 'planMeeting', key, {
    bodyId: world.id('body', plan.body),
    kind: plan.kind ?? 'ORDINARY',
    countsForCadence: false,
    scheduledFor: afternoon(plan.day),
    place: bodyOf(plan.body).place,
  });
  return { world, plan, key, id: meeting.id, day: plan.day };
}

type MeetingAct =
  | 'openDraft'
  | 'sendNotice'
  | 'postponeMeeting'
  | 'cancelMeeting'
  | 'startMeeting'
  | 'closeMeeting';

async function act(it: Sitting, name: MeetingAct, more: object = {}, again = ''): Promise<void> {
  const input = { meetingId: it.id, ...more } as { meetingId: string; reason: string };
  await it.world.stage.run('meetings', await chair(it), name, `${it.key}${again}`, input);
}

async function draft(it: Sitting): Promise<void> {
  await act(it, 'openDraft');
  for (const topic of it.plan.topics) if (!topic.late) await addTopic(it, topic);
  await putUpHopeless(it);
}

/** What was carried and cannot be done is put to the table, which decides that it ends. */
async function putUpHopeless(it: Sitting): Promise<void> {
  const { world, id, key } = it;
  const lines = await world.rows<Line & { action_item_id: string }>(
    'meetings',
    `SELECT id, origin_id, carried_count, title, action_item_id FROM agenda_items
     WHERE meeting_id = $1 AND action_item_id = ANY($2) AND carried_count >= 2`,
    [id, [...world.hopeless.keys()]],
  );
  for (const line of lines) {
    const reason = world.hopeless.get(line.action_item_id)!;
    await world.stage.run('meetings', await chair(it), 'editAgendaItem', `${key}/hopeless/${line.id}`, {
      agendaItemId: line.id,
      version: 1,
      title: line.title,
      expectedOutcome: 'DECIDE',
      minutesAllotted: 10,
      categories: ['LEGACY'],
    });
    world.topics.set(line.origin_id, {
      title: line.title,
      decide: `“${line.title}”${reason}，经研究不再办理，以未解决终止，由召集单位向提出人说明。`,
      ends: { itemId: line.action_item_id, reason },
    });
  }
}

async function addTopic(it: Sitting, topic: TopicPlan): Promise<string> {
  const { id } = await it.world.stage.run(
    'meetings',
    await chair(it),
    'addAgendaItem',
    `${it.key}/${topic.title}`,
    {
      meetingId: it.id,
      title: topic.title,
      expectedOutcome: topic.decide ? 'DECIDE' : topic.items ? 'DISCUSS' : 'INFORM',
      minutesAllotted: topic.minutes ?? 15,
      presenterId: topic.presenter && it.world.id('organization', topic.presenter),
    },
  );
  it.world.topics.set(id, topic);
  await categorize(it, id, topic);
  return id;
}

/** Of what kinds the secretary says a topic is while it is drafted. */
async function categorize(it: Sitting, agendaItemId: string, topic: TopicPlan): Promise<void> {
  const { stage } = it.world;
  const by = await chair(it);
  const key = `${it.key}/${topic.title}`;
  if (topic.categories && !topic.late) {
    await stage.run('meetings', by, 'editAgendaItem', key, {
      agendaItemId,
      version: 1,
      title: topic.title,
      expectedOutcome: topic.decide ? 'DECIDE' : topic.items ? 'DISCUSS' : 'INFORM',
      minutesAllotted: topic.minutes ?? 15,
      presenterId: topic.presenter ? it.world.id('organization', topic.presenter) : null,
      categories: topic.categories,
    });
  }
}

type Line = Pick<AgendaItemRow, 'id' | 'origin_id' | 'carried_count' | 'title'>;

async function sit(it: Sitting): Promise<void> {
  const { world, plan, id } = it;
  await act(it, 'startMeeting');
  world.stage.at(it.day, '14:05');
  const seats = await attend(it);
  world.stage.at(it.day, '14:20');
  const agenda = await world.rows<Line>(
    'meetings',
    'SELECT id, origin_id, carried_count, title FROM agenda_items WHERE meeting_id = $1 AND NOT late_added ORDER BY position',
    [id],
  );
  const fates = [...plan.fates];
  const nextFate = () => (fates.length > 1 ? fates.shift()! : fates[0]!);
  for (const line of agenda) await handle(it, line, world.topics.get(line.origin_id), seats, nextFate);
  world.stage.at(it.day, '15:50');
  for (const topic of plan.topics.filter(({ late }) => late)) {
    const line = { id: await addTopic(it, topic), origin_id: '', carried_count: 0, title: topic.title };
    await handle(it, line, topic, seats, nextFate);
  }
  world.stage.at(it.day, '16:30');
  await act(it, 'closeMeeting');
  if (plan.minutes)
    playMinutes(world, { body: plan.body, key: it.key, meetingId: id, day: it.day }, plan.minutes);
}

type Seat = Pick<MeetingSeatRow, 'seat_id' | 'role' | 'holder' | 'required' | 'has_vote'> & {
  readonly present: boolean;
};

const REQUIRED_USUALLY: readonly AttendanceStatus[] = [
  'PRESENT',
  'PRESENT',
  'PRESENT',
  'LATE',
  'PRESENT',
  'SUBSTITUTE',
  'LEFT_EARLY',
];
const OTHERS_USUALLY: readonly AttendanceStatus[] = [
  'PRESENT',
  'PRESENT',
  'SUBSTITUTE',
  'PRESENT',
  'EXCUSED',
  'PRESENT',
  'ABSENT',
  'LATE',
];

async function attend({ world, plan, key, id }: Sitting): Promise<readonly Seat[]> {
  const { stage } = world;
  const turn = plan.turn ?? {};
  const rows = await world.rows<Omit<Seat, 'present'>>(
    'meetings',
    'SELECT seat_id, role, holder, required, has_vote FROM meeting_seats WHERE meeting_id = $1 AND NOT vacant ORDER BY position',
    [id],
  );
  const attended = rows.map((seat) => {
    const usual = pick(seat.required ? REQUIRED_USUALLY : OTHERS_USUALLY, `${key}/${seat.role}`);
    const attendance = 'absent' in turn && turn.absent === seat.role ? 'ABSENT' : usual;
    return { ...seat, attendance };
  });
  await stage.run('meetings', await chair({ world, plan }), 'recordAttendance', key, {
    meetingId: id,
    seats: attended.map(({ seat_id: seatId, attendance, holder }) => ({
      seatId,
      attendance,
      substitute: attendance === 'SUBSTITUTE' ? `${holder!.split('、')[0]}副职` : null,
    })),
  });
  return attended.map(({ attendance, ...seat }) => ({
    ...seat,
    present: isPresent({
      ...seat,
      hasVote: seat.has_vote,
      vacant: false,
      substitutesAllowed: true,
      attendance,
    }),
  }));
}

/** Deals with one line: what is only followed is discussed, what must wait is deferred, what can be decided is. */
async function handle(
  it: Sitting,
  line: Line,
  topic: TopicPlan | undefined,
  seats: readonly Seat[],
  nextFate: () => Fate,
): Promise<void> {
  const { world, plan, key } = it;
  const { stage } = world;
  const by = await chair(it);
  const actKey = `${key}/${line.id}`;
  const barred = plan.turn !== undefined && 'absent' in plan.turn;
  if (topic?.decide && barred) return;
  if (topic?.deferred && line.carried_count < topic.deferred) {
    await stage.run('meetings', by, 'deferAgendaItem', actKey, { agendaItemId: line.id });
    return;
  }
  const resolutionId = topic?.decide ? await resolve(it, line, topic, seats) : null;
  for (const [i, effort] of (topic?.efforts ?? []).entries()) {
    const origin = { body: plan.body, key: `${actKey}/${i}`, resolutionId: resolutionId!, day: it.day };
    await playEffort(world, origin, effort);
  }
  if (topic?.ends) {
    const { itemId, reason } = topic.ends;
    await stage.run('meetings', by, 'closeUnresolved', actKey, {
      actionItemId: itemId,
      resolutionId: resolutionId!,
      reason,
    });
  }
  if (!topic?.decide) await stage.run('meetings', by, 'discussAgendaItem', actKey, { agendaItemId: line.id });
  // Without a quorum a meeting only takes notes.
  for (const [i, item] of (barred ? [] : (topic?.items ?? [])).entries()) {
    const fate = item.fate ?? nextFate();
    const due = dueOn({ plan: item, fate, issuedOn: it.day });
    const itemKey = `${key}/${line.title}/${i}`;
    const issued = await stage.run('meetings', by, 'issueActionItem', itemKey, {
      agendaItemId: line.id,
      resolutionId,
      title: item.title,
      acceptanceStandard: item.standard,
      leadId: world.id('organization', item.lead),
      supportingIds: (item.support ?? []).map((organization) => world.id('organization', organization)),
      verifierId: world.id('organization', item.verifier),
      dueOn: due,
    });
    if (fate.hopeless) world.hopeless.set(issued.id, fate.hopeless);
    playItem(world, { key: itemKey, id: issued.id, plan: item, body: plan.body, fate, issuedOn: it.day });
  }
}

async function resolve(it: Sitting, line: Line, topic: TopicPlan, seats: readonly Seat[]): Promise<string> {
  const positions = seats
    .filter((seat) => seat.present && seat.has_vote)
    .map(({ seat_id: seatId, role }) => {
      const [stance, reason] = topic.stances?.[role] ?? ['AGREE', null];
      return { seatId, stance, reason };
    });
  const resolution = await it.world.stage.run(
    'meetings',
    await chair(it),
    'recordResolution',
    `${it.key}/${line.title}`,
    {
      agendaItemId: line.id,
      text: topic.decide!,
      mattersForOwners: topic.forOwners !== undefined,
      positions,
    },
  );
  const known = topic.forOwners ?? topic.forWorks;
  if (known) it.world.know('resolution', known, resolution);
  return resolution.id;
}
