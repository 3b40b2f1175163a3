import { addDays, localDate } from '../../../platform/dates';
import type { ActionItemState, AgendaItemState, MeetingState } from '../../../services/meetings/domain/kinds';
import { codes, rowsOf } from './attempts';
import { agreed, type Party, SEATED, type Table } from './table';

/** What the walk believes; written by hand from the rules, without the service's own functions. */
interface Line {
  readonly id: string;
  readonly origin: string;
  readonly standing: boolean;
  readonly item: string | null;
  readonly decide: boolean;
  readonly count: number;
  state: AgendaItemState;
  counts: boolean;
  taken: boolean;
}
interface Meeting {
  readonly id: string;
  readonly ordinary: boolean;
  state: MeetingState;
  present: 'unknown' | 'all' | 'one';
  resolved: boolean;
  heldOn: string;
  readonly lines: Line[];
}
interface Item {
  readonly id: string;
  readonly due: string;
  state: ActionItemState;
  carried: number;
}
export interface World {
  readonly table: Table;
  readonly meetings: Meeting[];
  readonly items: Item[];
  readonly seen: Map<string, number>;
  /** Every act that was tried: by its name, and with the code where it was refused. */
  readonly tried: string[];
}
export const START = localDate('2026-09-01');
const dayOf = (table: Table) => table.clock.now.toISOString().slice(0, 10);

async function act(world: World, name: string, thing: string, input: object, who: Party = 'party') {
  const payload = await world.table.mutate(world.table.as[who], name, `${thing} { id }`, { ...input });
  const refused = codes(payload);
  const key = refused[0] ?? name;
  world.seen.set(key, (world.seen.get(key) ?? 0) + 1);
  world.tried.push(refused[0] ? `${name} ${refused[0]}` : name);
  return { refused, id: payload[thing]?.id as string };
}

export const waiting = (line: Line) => line.state === 'ACCEPTED' || line.state === 'DEFERRED';
const isCarried = (line: Line) => line.state === 'CARRIED' && !line.taken;

/** One thing to try: what is expected of it (no codes: it is done), and what it then does to the model. */
interface Step {
  readonly name: string;
  readonly expected: readonly string[];
  readonly run: () => Promise<{ readonly refused: readonly string[] }>;
}

export function steps(world: World): Step[] {
  const { table, meetings, items } = world;
  const all: Step[] = [];
  const step = (
    name: string,
    expected: readonly string[],
    run: () => Promise<{ refused: string[]; id: string }>,
    then: (id: string) => unknown,
  ) =>
    all.push({
      name,
      expected,
      run: async () => {
        const done = await run();
        if (done.refused.length === 0) await then(done.id);
        return done;
      },
    });
  const from = (meeting: Meeting, ...states: MeetingState[]) =>
    states.includes(meeting.state) ? [] : [`MEETING_IS_${meeting.state}`];

  if (meetings.length < 4) {
    for (const kind of ['ORDINARY', 'ORDINARY', 'EXTRAORDINARY'] as const) {
      const plan = { bodyId: table.bodyId, kind, scheduledFor: `${dayOf(table)}T06:00:00Z` };
      step(
        'planMeeting',
        [],
        () => act(world, 'planMeeting', 'meeting', plan),
        (id) =>
          meetings.push({
            id,
            ordinary: kind === 'ORDINARY',
            state: 'PLANNED',
            present: 'unknown',
            resolved: false,
            heldOn: '',
            lines: [],
          }),
      );
    }
  }
  for (const meeting of meetings) {
    const on = { meetingId: meeting.id };
    const moved = (state: MeetingState) => () => {
      meeting.state = state;
    };
    step(
      'openDraft',
      from(meeting, 'PLANNED'),
      () => act(world, 'openDraft', 'meeting', on),
      () => open(world, meeting),
    );
    for (const decide of [true, false]) {
      if (meeting.lines.filter((line) => line.id === line.origin && !line.standing).length >= 3) continue;
      const add = { ...on, title: decide ? '决定' : '讨论', expectedOutcome: decide ? 'DECIDE' : 'DISCUSS' };
      step(
        'addAgendaItem',
        from(meeting, 'DRAFT', 'IN_SESSION'),
        () => act(world, 'addAgendaItem', 'agendaItem', add),
        (id) =>
          meeting.lines.push({
            id,
            origin: id,
            standing: false,
            item: null,
            decide,
            count: 0,
            state: 'ACCEPTED',
            counts: false,
            taken: false,
          }),
      );
    }
    const notice = { ...on, scheduledFor: `${dayOf(table)}T08:00:00Z` };
    step(
      'sendNotice',
      from(meeting, 'DRAFT', 'POSTPONED'),
      () => act(world, 'sendNotice', 'meeting', notice),
      moved('NOTICED'),
    );
    step(
      'postponeMeeting',
      from(meeting, 'NOTICED'),
      () => act(world, 'postponeMeeting', 'meeting', { ...on, reason: '雨' }),
      moved('POSTPONED'),
    );
    step(
      'cancelMeeting',
      from(meeting, 'PLANNED', 'DRAFT', 'NOTICED', 'POSTPONED'),
      () => act(world, 'cancelMeeting', 'meeting', { ...on, reason: '雨' }),
      () => {
        meeting.state = 'CANCELLED';
        for (const line of meeting.lines) rest(line, false);
      },
    );
    step(
      'startMeeting',
      from(meeting, 'NOTICED'),
      () => act(world, 'startMeeting', 'meeting', on),
      () => {
        meeting.state = 'IN_SESSION';
        meeting.heldOn = dayOf(table);
      },
    );
    for (const present of ['all', 'all', 'one'] as const) {
      const seats = SEATED.map((party) => ({
        seatId: table.seats[party],
        attendance: present === 'all' || party === 'party' ? 'PRESENT' : 'ABSENT',
      }));
      const relied =
        meeting.resolved && present === 'one' ? Array<string>(4).fill('ATTENDANCE_RELIED_ON') : [];
      const barred = from(meeting, 'IN_SESSION');
      step(
        'recordAttendance',
        barred.length > 0 ? barred : relied,
        () => act(world, 'recordAttendance', 'meeting', { ...on, seats }),
        () => {
          meeting.present = present;
        },
      );
    }
    for (const line of meeting.lines) {
      const at = { agendaItemId: line.id };
      const barred = from(meeting, 'IN_SESSION');
      const handled = ['AGENDA_ITEM_HANDLED'];
      const first = (...refusals: (readonly string[])[]) =>
        refusals.find((refusal) => refusal.length > 0) ?? [];
      step(
        'discussAgendaItem',
        first(barred, waiting(line) ? [] : handled),
        () => act(world, 'discussAgendaItem', 'agendaItem', at),
        () => {
          line.state = 'DISCUSSED';
        },
      );
      const deferrable = waiting(line) || (line.state === 'DISCUSSED' && line.decide);
      step(
        'deferAgendaItem',
        first(barred, deferrable ? [] : handled),
        () => act(world, 'deferAgendaItem', 'agendaItem', at),
        () => {
          line.state = 'DEFERRED';
        },
      );
      const resolution = { ...at, text: '决议', positions: agreed(table) };
      const quorum = meeting.present === 'all' ? [] : ['QUORUM_NOT_MET'];
      step(
        'recordResolution',
        first(barred, line.decide ? [] : ['NOT_TO_DECIDE'], quorum),
        () => act(world, 'recordResolution', 'resolution', resolution),
        () => {
          line.state = 'DECIDED';
          meeting.resolved = true;
        },
      );
      if (items.length < 4) {
        const due = addDays(localDate(dayOf(table)), 3);
        const parties = {
          leadId: table.ids.police,
          supportingIds: [table.ids.company],
          verifierId: table.ids.residents,
          dueOn: due,
        };
        const undecided = line.decide && line.state !== 'DECIDED' ? ['AGENDA_ITEM_UNDECIDED'] : [];
        step(
          'issueActionItem',
          first(barred, undecided, line.decide ? [] : quorum),
          () => act(world, 'issueActionItem', 'actionItem', { ...at, title: '任务', ...parties }),
          (id) => items.push({ id, due, state: 'ISSUED', carried: 0 }),
        );
      }
    }
    step(
      'closeMeeting',
      closing(meeting),
      () => act(world, 'closeMeeting', 'meeting', on),
      () => close(world, meeting),
    );
  }
  for (const item of items) {
    for (const [name, who, starts, to, more] of ITEM_ACTS) {
      const expected = starts.includes(item.state) ? [] : [`ITEM_IS_${item.state}`];
      step(
        name,
        expected,
        () => act(world, name, 'actionItem', { actionItemId: item.id, ...more }, who),
        () => {
          item.state = to;
        },
      );
    }
  }
  all.push({
    name: 'days pass',
    expected: [],
    run: async () => {
      table.clock.now = new Date(table.clock.now.getTime() + 5 * 86_400_000);
      return { refused: [] };
    },
  });
  return all;
}

const ITEM_ACTS: readonly (readonly [string, Party, readonly ActionItemState[], ActionItemState, object])[] =
  [
    ['acceptActionItem', 'police', ['ISSUED'], 'ACCEPTED', {}],
    ['reportProgress', 'police', ['ACCEPTED', 'IN_PROGRESS'], 'IN_PROGRESS', { note: '进展' }],
    ['blockActionItem', 'police', ['IN_PROGRESS'], 'BLOCKED', { reason: '雨', until: '2027-12-31' }],
    ['resumeActionItem', 'police', ['BLOCKED'], 'IN_PROGRESS', {}],
    ['submitActionItem', 'police', ['IN_PROGRESS'], 'SUBMITTED', { note: '结果' }],
    ['verifyActionItem', 'residents', ['SUBMITTED'], 'VERIFIED', {}],
    ['sendBackActionItem', 'residents', ['SUBMITTED'], 'IN_PROGRESS', { reason: '不干净' }],
    ['closeActionItem', 'party', ['VERIFIED'], 'CLOSED', {}],
  ];

function closing(meeting: Meeting): string[] {
  if (meeting.state !== 'IN_SESSION') return [`MEETING_IS_${meeting.state}`];
  if (meeting.present === 'unknown') return Array<string>(5).fill('ATTENDANCE_MISSING');
  if (meeting.present === 'one') return [];
  const open = meeting.lines.filter(
    (line) => line.decide && (line.state === 'ACCEPTED' || line.state === 'DISCUSSED'),
  );
  return open.map(() => 'AGENDA_ITEM_UNDECIDED');
}

function rest(line: Line, counts: boolean): void {
  if (!waiting(line) && !(line.state === 'DISCUSSED' && line.decide)) return;
  line.state = line.standing || line.item ? 'WITHDRAWN' : 'CARRIED';
  line.counts = counts;
}

function close({ items }: World, meeting: Meeting): void {
  meeting.state = 'CLOSED';
  const quorate = meeting.present === 'all';
  for (const line of meeting.lines) rest(line, meeting.ordinary && (quorate || line.decide));
  if (!meeting.ordinary || !quorate) return;
  for (const item of items) {
    if (['ISSUED', 'ACCEPTED', 'IN_PROGRESS', 'BLOCKED'].includes(item.state) && item.due < meeting.heldOn)
      item.carried++;
  }
}

async function open({ table, meetings, items }: World, meeting: Meeting): Promise<void> {
  meeting.state = 'DRAFT';
  const before = meetings.flatMap((it) => it.lines);
  const expected = new Map<string, Omit<Line, 'id'>>();
  const fresh = {
    standing: false,
    item: null,
    decide: false,
    state: 'ACCEPTED',
    counts: false,
    taken: false,
  } as const;
  for (const line of before.filter(isCarried)) {
    line.taken = true;
    expected.set(line.origin, {
      ...fresh,
      origin: line.origin,
      decide: line.decide,
      count: line.count + (line.counts ? 1 : 0),
    });
  }
  for (const item of items) {
    if (item.state === 'CLOSED' || before.some((line) => line.item === item.id && waiting(line))) continue;
    expected.set(item.id, { ...fresh, origin: item.id, item: item.id, count: item.carried });
  }
  const rows = await rowsOf<{ id: string; origin_id: string; kind: string }>(
    table,
    'SELECT id, origin_id, kind FROM agenda_items WHERE meeting_id = $1 ORDER BY position',
    [meeting.id],
  );
  for (const { id, origin_id, kind } of rows) {
    if (kind === 'STANDING') meeting.lines.push({ ...fresh, id, origin: id, standing: true, count: 0 });
    else meeting.lines.push({ ...expected.get(origin_id)!, id });
    if (kind !== 'STANDING' && !expected.delete(origin_id))
      throw new Error(`A line nobody expected: ${kind} ${origin_id}`);
  }
  expect([...expected.keys()]).toEqual([]);
}
