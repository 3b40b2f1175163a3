import type { ActionItemState, MeetingState } from '../../../services/meetings/domain/kinds';
import { agendaOf, rowsOf } from './attempts';
import { addItem, convene, issue, must, type Party, resolve, type Table } from './table';

/** A meeting of today brought to a state, with a line of its agenda to decide and one to talk about (none while it is planned). */
export async function meetingAt(
  table: Table,
  state: MeetingState,
): Promise<{ meetingId: string; line: string; talk: string }> {
  const plan = { bodyId: table.bodyId, scheduledFor: table.clock.now.toISOString() };
  const { meeting } = await table.mutate(table.as.party, 'planMeeting', 'meeting { id }', plan);
  const meetingId = meeting.id;
  if (state === 'PLANNED') return { meetingId, line: '', talk: '' };
  await must(table, 'openDraft', { meetingId });
  const line = await addItem(table, meetingId, '消防通道停车');
  const talk = (await agendaOf(table, meetingId)).find(({ kind }) => kind === 'STANDING')!.id;
  if (state === 'DRAFT') return { meetingId, line, talk };
  if (state === 'CANCELLED') {
    await must(table, 'cancelMeeting', { meetingId, reason: '停电' });
    return { meetingId, line, talk };
  }
  if (state === 'IN_SESSION' || state === 'CLOSED') {
    await convene(table, meetingId);
    if (state === 'IN_SESSION') return { meetingId, line, talk };
    await must(table, 'deferAgendaItem', { agendaItemId: line });
    await must(table, 'closeMeeting', { meetingId });
    return { meetingId, line, talk };
  }
  await must(table, 'sendNotice', { meetingId });
  if (state === 'POSTPONED') await must(table, 'postponeMeeting', { meetingId, reason: '大雨' });
  return { meetingId, line, talk };
}

const STEPS: readonly (readonly [ActionItemState, Party, string, object])[] = [
  ['ACCEPTED', 'police', 'acceptActionItem', {}],
  ['IN_PROGRESS', 'police', 'reportProgress', { note: '已通知车主' }],
  ['SUBMITTED', 'police', 'submitActionItem', { note: '已清理' }],
  ['VERIFIED', 'residents', 'verifyActionItem', {}],
  ['CLOSED', 'party', 'closeActionItem', {}],
];

/** How a state beside the straight way is reached: from where, by whom, by which act. */
interface Aside {
  readonly from: ActionItemState;
  readonly who: Party;
  readonly act: string;
  readonly input: (table: Table, line: string, itemId: string) => object | Promise<object>;
}
const ASIDE: Partial<Record<ActionItemState, Aside>> = {
  RETURN_REQUESTED: {
    from: 'ACCEPTED',
    who: 'police',
    act: 'returnActionItem',
    input: () => ({ reason: '不属于本单位职责' }),
  },
  BLOCKED: {
    from: 'IN_PROGRESS',
    who: 'police',
    act: 'blockActionItem',
    input: () => ({ reason: '等待配件', until: '2026-12-01' }),
  },
  REOPENED: {
    from: 'CLOSED',
    who: 'party',
    act: 'recordFollowUpVisit',
    input: ({ clock }) => ({ ...dissatisfied, visitedOn: clock.now.toISOString().slice(0, 10) }),
  },
  ESCALATED: {
    from: 'IN_PROGRESS',
    who: 'party',
    act: 'escalateActionItem',
    input: ({ ids }) => ({ toId: ids.subdistrict, reason: '需要街道协调' }),
  },
  CLOSED_UNRESOLVED: {
    from: 'IN_PROGRESS',
    who: 'party',
    act: 'closeUnresolved',
    input: async (table, line, itemId) => ({
      resolutionId: await resolutionAbout(table, line, itemId),
      reason: '产权单位已注销',
    }),
  },
  CANCELLED: {
    from: 'IN_PROGRESS',
    who: 'party',
    act: 'cancelActionItem',
    input: () => ({ reason: '已由市政工程解决' }),
  },
  DUPLICATE: {
    from: 'IN_PROGRESS',
    who: 'party',
    act: 'markDuplicate',
    input: async (table, line) => ({ duplicateOfId: await issue(table, line) }),
  },
};

export const dissatisfied = {
  method: 'PHONE',
  contacted: true,
  resolved: false,
  satisfied: false,
  dueOn: '2027-03-31',
};

/** A resolution on a line that follows the item, as a later meeting's would be. */
export async function resolutionAbout(table: Table, line: string, itemId: string): Promise<string> {
  const [row] = await rowsOf<{ meeting_id: string }>(
    table,
    'SELECT meeting_id FROM agenda_items WHERE id = $1',
    [line],
  );
  const about = await addItem(table, row!.meeting_id, '不再办理');
  await rowsOf(table, 'UPDATE agenda_items SET action_item_id = $2 WHERE id = $1', [about, itemId]);
  const { resolution, userErrors } = await resolve(table, about, '以未解决终止');
  if (userErrors.length > 0) throw new Error(JSON.stringify(userErrors));
  return resolution.id;
}

/** Issues an item from a line of a meeting in session and brings it to a state. */
export async function itemAt(
  table: Table,
  line: string,
  state: ActionItemState,
  input: object = {},
): Promise<string> {
  const actionItemId = await issue(table, line, input);
  const aside = ASIDE[state];
  if (state !== 'ISSUED') await advance(table, actionItemId, 'ISSUED', aside ? aside.from : state);
  if (aside) {
    await must({ ...table, as: { ...table.as, party: table.as[aside.who] } }, aside.act, {
      actionItemId,
      ...(await aside.input(table, line, actionItemId)),
    });
  }
  return actionItemId;
}

/** Brings an item from one state to a later one by the acts between them. */
export async function advance(
  table: Table,
  actionItemId: string,
  from: ActionItemState,
  to: ActionItemState,
): Promise<void> {
  const at = (state: ActionItemState) => STEPS.findIndex(([reached]) => reached === state);
  for (const [, who, act, more] of STEPS.slice(at(from) + 1, at(to) + 1)) {
    const { userErrors } = await table.mutate(table.as[who], act, '__typename', { actionItemId, ...more });
    if (userErrors.length > 0) throw new Error(`${act}: ${JSON.stringify(userErrors)}`);
  }
}
