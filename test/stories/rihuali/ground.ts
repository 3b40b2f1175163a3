import { type Acted, done, type Step, step, type World } from '../story';

export const BODY = '日华里小区五方联席会议';
export const TOPIC = '北门夜间停车秩序';
export const BIKES = '北门外共享单车停放区';
export const WINTER = '冬季火灾防控';

/** States of an action item, as people call them. */
export const STATES: Readonly<Record<string, string>> = {
  ISSUED: '已下达',
  ACCEPTED: '已签收',
  IN_PROGRESS: '办理中',
  SUBMITTED: '已提交',
  VERIFIED: '已核验',
  CLOSED: '已销号',
};

export interface Line {
  readonly id: string;
  readonly title: string;
  readonly kind: string;
  readonly state: string;
  readonly expectedOutcome: string;
  readonly carriedCount: number;
  readonly firstRaisedOn: string;
  readonly escalatedOn: string | null;
  readonly originId: string;
  readonly actionItem: { readonly id: string } | null;
}
export interface Item {
  readonly id: string;
  readonly title: string;
  readonly state: string;
  readonly carriedCount: number;
  readonly firstRaisedOn: string;
  readonly daysOverdue: number;
}
export interface Seat {
  readonly id: string;
  readonly role: string;
  readonly attendance: string | null;
}

export const AGENDA =
  'agenda { id title kind state expectedOutcome carriedCount firstRaisedOn escalatedOn originId actionItem { id } }';
export const ITEM = '{ id number title state reworkCount availableActions { act allowed reason } }';
export const QUORUM = 'quorum { met present filled needed missingRequired explanation }';

export const find = (lines: readonly Line[], title: string): Line => {
  const line = lines.find((it) => it.title === title);
  if (!line) throw new Error(`Not on the agenda: ${title}`);
  return line;
};
export const sorted = (lines: readonly unknown[]): string[] =>
  lines.map((line) => JSON.stringify(line)).sort();

export async function agendaOf(world: World, meetingId: string): Promise<readonly Line[]> {
  const data = await world.ask(`query Agenda($id: ID!) { jointMeeting(id: $id) { ${AGENDA} } }`, {
    id: meetingId,
  });
  return data.jointMeeting.agenda;
}

/** Done, or ended otherwise. */
export const ENDED = ['CLOSED', 'CLOSED_UNRESOLVED', 'CANCELLED', 'DUPLICATE'];

/** Every action item that the body's meetings have issued and that is not closed. */
export async function openItems(world: World): Promise<readonly Item[]> {
  const data = await world.ask(
    `query OpenItems($id: ID!) { jointBody(id: $id) { meetings(first: 50) { pageInfo { hasNextPage } edges { node {
      actionItems { id title state carriedCount firstRaisedOn daysOverdue } } } } } }`,
    { id: world.known('body') },
  );
  const { edges, pageInfo } = data.jointBody.meetings;
  expect(pageInfo.hasNextPage).toBe(false);
  const items: Item[] = edges.flatMap(({ node }: { node: { actionItems: Item[] } }) => node.actionItems);
  return items.filter(({ state }) => !ENDED.includes(state));
}

export const onItem =
  (mutation: string, more: object = {}) =>
  (world: World): Promise<Acted> =>
    world.act(mutation, `actionItem ${ITEM}`, { actionItemId: world.known('item'), ...more });

/** An act on the item that leads to a state. */
export const moves = (of: {
  readonly actor: string;
  readonly at?: string;
  readonly does: string;
  readonly act: string;
  readonly more?: object;
  readonly to: string;
  readonly rework?: number;
}): Step =>
  step({
    ...of,
    ask: onItem(of.act, of.more),
    expect: (acted) => {
      const { number, state, reworkCount } = done(acted);
      expect({ state, reworkCount }).toEqual({ state: of.to, reworkCount: of.rework ?? 0 });
      return `任务 ${number} ${STATES[state]}${reworkCount > 0 ? `，返工 ${reworkCount} 次` : ''}`;
    },
  });

/** An act on the item that is forbidden to its actor, who was told so beforehand. */
export const forbidden = (of: {
  readonly actor: string;
  readonly does: string;
  readonly act: string;
  readonly reason: string;
}): Step =>
  step({
    ...of,
    ask: async (world) => {
      const shown = await world.ask(`query Item($id: ID!) { actionItem(id: $id) ${ITEM} }`, {
        id: world.known('item'),
      });
      const before = shown.actionItem;
      const acted = await onItem(of.act)(world);
      const after = await world.ask(`query Item($id: ID!) { actionItem(id: $id) { state } }`, {
        id: world.known('item'),
      });
      return { before, acted, stateAfter: after.actionItem.state };
    },
    expect: ({ before, acted, stateAfter }) => {
      expect(acted).toEqual({ thing: null, refused: [], thrown: ['FORBIDDEN'] });
      expect(before.availableActions).toContainEqual({ act: of.act, allowed: false, reason: of.reason });
      expect(stateAfter).toBe(before.state);
      return `FORBIDDEN：${of.reason}`;
    },
  });

export const attend =
  (seats: Readonly<Record<string, string>>, substitutes: Readonly<Record<string, string>> = {}) =>
  async (world: World): Promise<Acted> => {
    const frozen: Seat[] = world.known('seats');
    return world.act('recordAttendance', `meeting { seats { role attendance substitute } ${QUORUM} }`, {
      meetingId: world.known('meeting'),
      seats: Object.entries(seats).map(([role, attendance]) => ({
        seatId: frozen.find((seat) => seat.role === role)!.id,
        attendance,
        substitute: substitutes[role],
      })),
    });
  };

export const positions = (
  world: World,
  stances: Readonly<Record<string, readonly [stance: string, reason?: string]>>,
) =>
  Object.entries(stances).map(([role, [stance, reason]]) => ({
    seatId: (world.known('seats') as Seat[]).find((seat) => seat.role === role)!.id,
    stance,
    reason,
  }));
