import { addDays, daysBetween, localDate } from '../../../platform/dates';
import type { AcceptedBy, ActionItemState } from '../../../services/meetings/domain/kinds';
import { agendaOf, attempt, rowsOf } from './attempts';
import { dissatisfied } from './brought-to';
import { agreed, convene, draft, must, type Party, type Table } from './table';

/** What a walk believes of an item; written by hand from the rules, without the service's own functions. */
export interface Item {
  readonly id: string;
  state: ActionItemState;
  lead: 'police' | 'fire';
  due: string;
  assigned: string;
  acceptedBy: AcceptedBy | null;
  returns: number;
  reworks: number;
  reopened: number;
  extension: string | null;
  decided: boolean;
  partDone: boolean;
  copies: number;
  resolution: string | null;
}
export interface World {
  readonly table: Table;
  readonly line: string;
  readonly resolution: string;
  readonly items: Item[];
  readonly seen: Map<string, number>;
  /** Every act on an item that was tried: by its name, and with the code where it was refused. */
  readonly tried: string[];
}

/** One thing to try: what is expected of it (no code: it is done), and what it then does to the model. */
export interface Step {
  readonly name: string;
  readonly expected: string | null;
  readonly run: () => Promise<string | null>;
}

export const dayOf = ({ clock }: Table) => localDate(clock.now.toISOString().slice(0, 10));
const later = (table: Table, days: number): string => addDays(dayOf(table), days);

/** Autumn 2026 as the State Council arranged it: days off, and the Sunday and Saturday worked for them. */
const OFF = ['2026-09-25', ...[1, 2, 3, 4, 5, 6, 7].map((day) => `2026-10-0${day}`)];
const WORKED = ['2026-09-20', '2026-10-10'];
function isWorked(day: string): boolean {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return WORKED.includes(day) || (weekday !== 0 && weekday !== 6 && !OFF.includes(day));
}
/** Whether five working days have passed since the item was given to its lead; the day itself does not count. */
function answerOver(item: Item, table: Table): boolean {
  const start = localDate(item.assigned);
  const passed = Array.from({ length: Math.max(0, daysBetween(start, dayOf(table)) - 1) }, (_, i) =>
    addDays(start, i + 1),
  );
  return passed.filter(isWorked).length >= 5;
}

const WITH_LEAD: readonly ActionItemState[] = [
  'ISSUED',
  'ACCEPTED',
  'RETURN_REQUESTED',
  'IN_PROGRESS',
  'BLOCKED',
  'REOPENED',
];
const ENDED: readonly ActionItemState[] = ['CLOSED', 'CLOSED_UNRESOLVED', 'CANCELLED', 'DUPLICATE'];

interface Command {
  readonly name: string;
  readonly who: (item: Item) => Party;
  readonly input: (item: Item, world: World) => object;
  /** The states it starts from, or why else it is refused. */
  readonly barred: (item: Item, world: World) => string | null;
  readonly effect: (item: Item, world: World) => void;
}

const is = (item: Item, ...states: readonly ActionItemState[]): string | null =>
  states.includes(item.state) ? null : `ITEM_IS_${item.state}`;
const byLead = (item: Item): Party => item.lead;
const by = (party: Party) => () => party;
const to = (state: ActionItemState) => (item: Item) => {
  item.state = state;
};
const unruled = (item: Item) => (item.returns >= 2 && !item.decided ? 'RETURN_FOR_THE_MEETING' : null);
const settled = (item: Item) => is(item, ...WITH_LEAD, 'ESCALATED');
const other = (item: Item, { items }: World) => items[(items.indexOf(item) + 1) % items.length]!;
const end = (state: ActionItemState) => (item: Item) => {
  item.state = state;
  item.extension = null;
};
const visit = (answer: object): Command => ({
  name: 'recordFollowUpVisit',
  who: by('party'),
  input: (_item, { table }) => ({ ...answer, visitedOn: dayOf(table) }),
  barred: (item) => is(item, 'CLOSED'),
  effect: () => {},
});

export const COMMANDS: readonly Command[] = [
  {
    name: 'acceptActionItem',
    who: byLead,
    input: () => ({}),
    barred: (item) => is(item, 'ISSUED'),
    effect: (item) => Object.assign(item, { state: 'ACCEPTED', acceptedBy: 'LEAD' }),
  },
  {
    name: 'returnActionItem',
    who: byLead,
    input: () => ({ reason: '不属于本单位职责' }),
    barred: (item, { table }) =>
      is(item, 'ISSUED', 'ACCEPTED') ?? (answerOver(item, table) ? 'RETURN_TOO_LATE' : null),
    effect: (item) =>
      Object.assign(item, { state: 'RETURN_REQUESTED', returns: item.returns + 1, decided: false }),
  },
  {
    name: 'reassignActionItem',
    who: by('party'),
    input: (item, { table }) => ({ leadId: table.ids[item.lead === 'police' ? 'fire' : 'police'] }),
    barred: (item) => is(item, 'RETURN_REQUESTED') ?? unruled(item),
    effect: (item, { table }) =>
      Object.assign(item, {
        state: 'ISSUED',
        lead: item.lead === 'police' ? 'fire' : 'police',
        assigned: dayOf(table),
        acceptedBy: null,
        extension: null,
      }),
  },
  {
    name: 'upholdActionItem',
    who: by('party'),
    input: () => ({ reason: '职责明确' }),
    barred: (item) => is(item, 'RETURN_REQUESTED') ?? unruled(item),
    effect: (item) => Object.assign(item, { state: 'ACCEPTED', acceptedBy: item.acceptedBy ?? 'RULING' }),
  },
  {
    name: 'reportProgress',
    who: byLead,
    input: () => ({ note: '进展' }),
    barred: (item) => is(item, 'ACCEPTED', 'IN_PROGRESS', 'REOPENED'),
    effect: to('IN_PROGRESS'),
  },
  {
    name: 'reportProgress',
    who: by('company'),
    input: () => ({ note: '配合进展' }),
    barred: (item) => is(item, 'ACCEPTED', 'IN_PROGRESS', 'REOPENED'),
    effect: () => {},
  },
  {
    name: 'completePart',
    who: by('company'),
    input: () => ({ note: '已完成' }),
    barred: (item) =>
      is(item, 'ACCEPTED', 'REOPENED', 'IN_PROGRESS', 'BLOCKED', 'SUBMITTED') ??
      (item.partDone ? 'PART_DONE' : null),
    effect: (item) => {
      item.partDone = true;
    },
  },
  {
    name: 'blockActionItem',
    who: byLead,
    input: () => ({ reason: '等待配件', until: '2027-12-31' }),
    barred: (item) => is(item, 'IN_PROGRESS'),
    effect: to('BLOCKED'),
  },
  {
    name: 'resumeActionItem',
    who: byLead,
    input: () => ({}),
    barred: (item) => is(item, 'BLOCKED'),
    effect: to('IN_PROGRESS'),
  },
  {
    name: 'requestExtension',
    who: byLead,
    input: (item) => ({ until: addDays(localDate(item.due), 10), reason: '等待配件' }),
    barred: (item, { table }) =>
      is(item, 'ACCEPTED', 'IN_PROGRESS', 'BLOCKED', 'REOPENED') ??
      (item.extension ? 'EXTENSION_PENDING' : dayOf(table) > item.due ? 'EXTENSION_TOO_LATE' : null),
    effect: (item) => {
      item.extension = addDays(localDate(item.due), 10);
    },
  },
  ...(['grantExtension', 'refuseExtension'] as const).map(
    (name): Command => ({
      name,
      who: by('party'),
      input: () => (name === 'refuseExtension' ? { reason: '不宜再延' } : {}),
      barred: (item) =>
        ENDED.includes(item.state) ? `ITEM_IS_${item.state}` : item.extension ? null : 'EXTENSION_NOT_ASKED',
      effect: (item) => {
        if (name === 'grantExtension') item.due = item.extension!;
        item.extension = null;
      },
    }),
  ),
  {
    name: 'submitActionItem',
    who: byLead,
    input: () => ({ note: '已完成' }),
    barred: (item) => is(item, 'IN_PROGRESS'),
    effect: to('SUBMITTED'),
  },
  {
    name: 'verifyActionItem',
    who: by('residents'),
    input: () => ({}),
    barred: (item) => is(item, 'SUBMITTED'),
    effect: to('VERIFIED'),
  },
  {
    name: 'sendBackActionItem',
    who: by('residents'),
    input: () => ({ reason: '不干净' }),
    barred: (item) => is(item, 'SUBMITTED'),
    effect: (item) => Object.assign(item, { state: 'IN_PROGRESS', reworks: item.reworks + 1 }),
  },
  {
    name: 'closeActionItem',
    who: by('party'),
    input: () => ({}),
    barred: (item) => is(item, 'VERIFIED') ?? (item.extension ? 'EXTENSION_PENDING' : null),
    effect: to('CLOSED'),
  },
  {
    name: 'escalateActionItem',
    who: by('party'),
    input: (_item, { table }) => ({ toId: table.ids.subdistrict, reason: '需要街道协调' }),
    barred: (item) => is(item, ...WITH_LEAD) ?? (item.state === 'RETURN_REQUESTED' ? unruled(item) : null),
    effect: end('ESCALATED'),
  },
  {
    name: 'answerEscalation',
    who: by('subdistrict'),
    input: () => ({ answer: '已协调' }),
    // Only while it is above does the organization above have anything to say, and it is barred otherwise as a stranger is.
    barred: (item) => (item.state === 'ESCALATED' ? null : 'FORBIDDEN'),
    effect: (item) => Object.assign(item, { state: 'IN_PROGRESS', acceptedBy: item.acceptedBy ?? 'RULING' }),
  },
  {
    name: 'closeUnresolved',
    who: by('party'),
    input: (item, world) => ({ resolutionId: item.resolution ?? world.resolution, reason: '产权单位已注销' }),
    barred: (item) => settled(item) ?? (item.resolution ? null : 'RESOLUTION_NOT_ABOUT_ITEM'),
    effect: end('CLOSED_UNRESOLVED'),
  },
  {
    name: 'cancelActionItem',
    who: by('party'),
    input: () => ({ reason: '已由市政工程解决' }),
    barred: settled,
    effect: end('CANCELLED'),
  },
  {
    name: 'markDuplicate',
    who: by('party'),
    input: (item, world) => ({ duplicateOfId: other(item, world).id }),
    barred: (item, world) => {
      const lead = other(item, world);
      if (settled(item)) return settled(item);
      if (lead === item) return 'DUPLICATE_OF_ITSELF';
      if (lead.state === 'DUPLICATE') return 'DUPLICATE_OF_DUPLICATE';
      if (lead.state === 'CANCELLED' || lead.state === 'CLOSED_UNRESOLVED') return 'DUPLICATE_OF_ENDED';
      return item.copies > 0 ? 'DUPLICATE_IS_LEAD_COPY' : null;
    },
    effect: (item, world) => {
      end('DUPLICATE')(item);
      other(item, world).copies++;
    },
  },
  {
    ...visit(dissatisfied),
    input: (_item, { table }) => ({ ...dissatisfied, visitedOn: dayOf(table), dueOn: later(table, 20) }),
    effect: (item, { table }) =>
      Object.assign(item, {
        state: 'REOPENED',
        reopened: item.reopened + 1,
        due: later(table, 20),
        partDone: false,
      }),
  },
  visit({ method: 'PHONE', contacted: true, resolved: true, satisfied: true }),
];

/** Days go by between two steps. */
export function pass({ clock }: Table, days: number): void {
  clock.now = new Date(clock.now.getTime() + days * 86_400_000);
}

/** Everything that may be tried now, with what is expected of it. */
export function steps(world: World): Step[] {
  const { table, items } = world;
  const all = items.flatMap((item) =>
    COMMANDS.map((command): Step => {
      const expected = command.barred(item, world);
      return {
        name: command.name,
        expected,
        run: async () => {
          const input = { actionItemId: item.id, ...command.input(item, world) };
          const { codes, thrown } = await attempt(table, table.as[command.who(item)], command.name, input);
          const refused = thrown ?? codes[0] ?? null;
          if (refused === null) command.effect(item, world);
          world.tried.push(refused === null ? command.name : `${command.name} ${refused}`);
          return refused;
        },
      };
    }),
  );
  if (items.length < 3) all.push({ name: 'issueActionItem', expected: null, run: () => issueItem(world) });
  if (items.some(waitsForTheTable))
    all.push({ name: 'the table', expected: null, run: () => theTable(world) });
  all.push({ name: 'the clock', expected: null, run: () => theClock(world) });
  return all;
}

async function issueItem(world: World): Promise<null> {
  const { table } = world;
  const due = later(table, 12);
  const { actionItem, userErrors } = await table.mutate(
    table.as.party,
    'issueActionItem',
    'actionItem { id }',
    {
      agendaItemId: world.line,
      title: '清理占道',
      leadId: table.ids.police,
      supportingIds: [table.ids.company],
      verifierId: table.ids.residents,
      dueOn: due,
    },
  );
  if (userErrors.length > 0) throw new Error(JSON.stringify(userErrors));
  world.tried.push('issueActionItem');
  world.items.push({
    id: actionItem.id,
    state: 'ISSUED',
    lead: 'police',
    due,
    assigned: dayOf(table),
    acceptedBy: null,
    returns: 0,
    reworks: 0,
    reopened: 0,
    extension: null,
    decided: false,
    partDone: false,
    copies: 0,
    resolution: null,
  });
  return null;
}

const waitsForTheTable = (item: Item) =>
  item.state === 'RETURN_REQUESTED' && item.returns >= 2 && !item.decided;

/** A meeting decides whose the items are that were returned twice. */
async function theTable(world: World): Promise<null> {
  const { table, items } = world;
  const meetingId = await draft(table, dayOf(table));
  await convene(table, meetingId);
  const lines = await rowsOf<{ id: string; action_item_id: string | null; expected_outcome: string }>(
    table,
    'SELECT id, action_item_id, expected_outcome FROM agenda_items WHERE meeting_id = $1 ORDER BY position',
    [meetingId],
  );
  for (const line of lines.filter((it) => it.expected_outcome === 'DECIDE')) {
    const item = items.find((it) => it.id === line.action_item_id);
    if (!item || !waitsForTheTable(item)) {
      await must(table, 'deferAgendaItem', { agendaItemId: line.id });
      continue;
    }
    const { resolution } = await table.mutate(table.as.party, 'recordResolution', 'resolution { id }', {
      agendaItemId: line.id,
      text: '由召集单位裁定',
      positions: agreed(table),
    });
    item.decided = true;
    item.resolution = resolution.id;
  }
  if (items.some(waitsForTheTable)) throw new Error('The table was not asked');
  for (const line of await agendaOf(table, meetingId)) {
    if (line.kind === 'STANDING' && line.state === 'ACCEPTED')
      await must(table, 'discussAgendaItem', { agendaItemId: line.id });
  }
  await must(table, 'closeMeeting', { meetingId });
  return null;
}

async function theClock({ table, items }: World): Promise<null> {
  const { failed } = await table.service.runDue();
  if (failed.length > 0) throw new Error(JSON.stringify(failed));
  for (const item of items) {
    if (item.state === 'ISSUED' && answerOver(item, table))
      Object.assign(item, { state: 'ACCEPTED', acceptedBy: 'CLOCK' });
  }
  return null;
}
