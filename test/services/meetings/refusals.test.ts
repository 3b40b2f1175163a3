import { randomUUID } from 'node:crypto';
import { ACTION_ITEM_ACT_NAMES } from '../../../services/meetings/domain/action-item-acts';
import type { MeetingState } from '../../../services/meetings/domain/kinds';
import { afterAct, MEETING_ACT_NAMES, type MeetingAct } from '../../../services/meetings/domain/meeting';
import { MINUTES_ACT_NAMES, MINUTES_ACTS } from '../../../services/meetings/domain/minutes';
import { type Code, errors } from '../../../services/meetings/errors';
import { meetings } from '../../../services/meetings/subgraph';
import { actingFor } from '../../support/client';
import { AROUND_REFUSALS, AROUND_ROLES } from './around-refusals';
import { attempt, rowsOf, SOURCE_MUTATIONS } from './attempts';
import { BODY_REFUSALS } from './body-refusals';
import { itemAt, meetingAt } from './brought-to';
import { EFFORT_CODES, EFFORT_MUTATIONS } from './effort-cases';
import { FILE_REFUSALS } from './file-refusals';
import { FOUNDING_REFUSALS } from './founding-refusals';
import { FRONT_DOOR_MUTATIONS } from './intake-cases';
import { INTAKE_CODES_ELSEWHERE, INTAKE_REFUSALS, INTAKE_ROLES } from './intake-refusals';
import {
  absent,
  DOER,
  ITEM_REFUSALS,
  ITEM_STATES,
  input,
  inputOf,
  type Refusal,
  ROLES,
} from './item-refusals';
import { MEETING_REFUSALS } from './meeting-refusals';
import { doerOf, MINUTES_REFUSALS, MINUTES_ROLES, MINUTES_STATES, minutesInput } from './minutes-refusals';
import { commentOf, minutesAt, signingOver } from './minutes-table';
import { NOTIFY_REFUSALS, NOTIFY_STATES } from './notify/refusals';
import { inSession } from './refusal-cases';
import { RESOLUTION_REFUSALS } from './resolution-refusals';
import { agreed, anotherBody, layTable, must, type Table } from './table';
import { WHISTLE_CODES, WHISTLE_MUTATIONS } from './whistle-cases';

let shared: Table;
beforeAll(async () => {
  shared = await layTable();
});
afterAll(() => shared.close());

/** What each mutation may refuse, besides the states of meetings and items, which have matrices of their own below. */
const REFUSALS: readonly Refusal[] = [
  ...FOUNDING_REFUSALS,
  ...MEETING_REFUSALS,
  ...RESOLUTION_REFUSALS,
  ...ITEM_REFUSALS,
  ...AROUND_REFUSALS,
  ...BODY_REFUSALS,
  ...FILE_REFUSALS,
  ...MINUTES_REFUSALS,
  ...INTAKE_REFUSALS,
  ...NOTIFY_REFUSALS,
  // the idempotency key
  {
    by: 'planMeeting',
    code: 'INPUT_INVALID',
    what: 'a key that is too short',
    path: input('idempotencyKey'),
    given: ({ bodyId }) => ({ bodyId, scheduledFor: '2026-09-10T06:00:00Z', idempotencyKey: 'short' }),
  },
  {
    by: 'planMeeting',
    code: 'IDEMPOTENCY_KEY_REUSED',
    path: input('idempotencyKey'),
    given: async (table) => {
      const plan = {
        bodyId: table.bodyId,
        scheduledFor: '2026-09-10T06:00:00Z',
        idempotencyKey: randomUUID(),
      };
      await must(table, 'planMeeting', plan);
      return { ...plan, place: '居委会' };
    },
  },
];

const title = ({ by, code, what, path }: Refusal) =>
  `${by} refuses ${code}${what ? ` (${what})` : path ? ` (${path.slice(1).join('.')})` : ''}`;

test.each(REFUSALS.map((refusal) => [title(refusal), refusal] as const))('%s', async (_title, refusal) => {
  const table = await anotherBody(shared);
  const given = await refusal.given(table);
  const before = await audits();
  const tried = await attempt(table, table.as[refusal.who ?? 'party'], refusal.by, given);
  expect({ codes: tried.codes, thrown: tried.thrown }).toEqual({ codes: [refusal.code], thrown: null });
  expect(tried.paths[0]).toEqual(refusal.path ?? null);
  // Refused: one row in the audit, and no key kept.
  expect((await audits()).slice(before.length)).toEqual([`REFUSED ${refusal.code}`]);
});

const audits = async () =>
  (
    await rowsOf<{ outcome: string; code: string }>(
      shared,
      'SELECT outcome, code FROM audit_entries ORDER BY id',
    )
  ).map(({ outcome, code }) => `${outcome} ${code}`);

const MEETING_STATES: readonly MeetingState[] = [
  'PLANNED',
  'DRAFT',
  'NOTICED',
  'POSTPONED',
  'IN_SESSION',
  'CLOSED',
  'CANCELLED',
];
const ON_LINES: readonly MeetingAct[] = [
  'acceptAgendaItem',
  'rejectAgendaItem',
  'mergeAgendaItems',
  'editAgendaItem',
  'forwardAgendaItem',
  'discussAgendaItem',
  'deferAgendaItem',
  'recordResolution',
  'issueActionItem',
];

test.each(MEETING_STATES)(
  'every act that a meeting does not allow is refused MEETING_IS_%s',
  async (state) => {
    const table = await anotherBody(shared);
    const { meetingId, line } = await meetingAt(table, state);
    const inputs: Record<MeetingAct, object> = {
      openDraft: { meetingId },
      addAgendaItem: { meetingId, title: '路灯', expectedOutcome: 'DECIDE' },
      reorderAgenda: { meetingId, version: 1, items: [] },
      refreshDraft: { meetingId },
      acceptAgendaItem: { agendaItemId: line },
      rejectAgendaItem: { agendaItemId: line, reason: '不必' },
      mergeAgendaItems: { intoId: line, fromIds: [absent] },
      editAgendaItem: { agendaItemId: line, version: 1, title: '停车', expectedOutcome: 'DECIDE' },
      forwardAgendaItem: { agendaItemId: line, bodyId: absent, reason: '需街道统筹' },
      sendNotice: { meetingId, scheduledFor: '2026-09-20T06:00:00Z' },
      respondToNotice: { meetingId, seatId: table.seats.party, reply: 'ACCEPTED' },
      postponeMeeting: { meetingId, reason: '雨' },
      cancelMeeting: { meetingId, reason: '雨' },
      startMeeting: { meetingId },
      recordAttendance: { meetingId, seats: [] },
      discussAgendaItem: { agendaItemId: line },
      deferAgendaItem: { agendaItemId: line },
      recordResolution: { agendaItemId: line, text: '决议', positions: agreed(table) },
      issueActionItem: {
        agendaItemId: line,
        title: '清理',
        leadId: table.ids.police,
        verifierId: table.ids.residents,
        dueOn: '2026-12-31',
      },
      closeMeeting: { meetingId },
      draftMinutes: { meetingId },
    };
    const refused = MEETING_ACT_NAMES.filter(
      (act) => !afterAct(state, act).ok && (line || !ON_LINES.includes(act)),
    );
    expect(refused.length).toBeGreaterThan(1);
    for (const act of refused) {
      const { codes, thrown } = await attempt(table, table.as.party, act, inputs[act]);
      expect([act, codes, thrown]).toEqual([act, [`MEETING_IS_${state}`], null]);
    }
  },
);

test.each(ITEM_STATES)('every act that an item does not allow is refused ITEM_IS_%s', async (state) => {
  const table = await anotherBody(shared);
  const actionItemId = await itemAt(table, (await inSession(table)).talk, state);
  for (const act of ACTION_ITEM_ACT_NAMES) {
    const [who, from] = DOER[act];
    if (from.includes(state)) continue;
    const { codes, thrown } = await attempt(table, table.as[who], act, { actionItemId, ...inputOf(act) });
    expect([act, codes, thrown]).toEqual([act, [`ITEM_IS_${state}`], null]);
  }
});

test.each(MINUTES_STATES)('every act that minutes do not allow is refused MINUTES_IS_%s', async (state) => {
  const table = await anotherBody(shared);
  const { minutesId } = await minutesAt(table, state);
  for (const act of MINUTES_ACT_NAMES) {
    if ((MINUTES_ACTS[act].from as readonly string[]).includes(state)) continue;
    if (act === 'answerMinutesComment' && ['DRAFT', 'LOCKED', 'PUBLISHED'].includes(state)) continue;
    const { codes, thrown } = await attempt(table, table.as[doerOf(act)], act, {
      minutesId,
      ...minutesInput(table, act),
    });
    expect([act, codes, thrown]).toEqual([act, [`MINUTES_IS_${state}`], null]);
  }
});

test('a comment on minutes that were sealed since is answered no more: MINUTES_IS_LOCKED', async () => {
  const table = await anotherBody(shared);
  const { minutesId } = await minutesAt(table, 'CIRCULATED');
  const said = { minutesId, seatId: table.seats.police, text: '无意见' };
  expect((await attempt(table, table.as.police, 'commentOnMinutes', said)).codes).toEqual([]);
  await must(table, 'openSigning', { minutesId });
  const signed = { minutesId, seatId: table.seats.police };
  expect((await attempt(table, table.as.police, 'signMinutes', signed)).codes).toEqual([]);
  signingOver(table);
  await must(table, 'lockMinutes', { minutesId });
  const answer = { commentId: await commentOf(table, minutesId), text: '谢谢' };
  const { codes } = await attempt(table, table.as.party, 'answerMinutesComment', answer);
  expect(codes).toEqual(['MINUTES_IS_LOCKED']);
});

test.each(Object.entries(MINUTES_ROLES))(
  '%s forbids whoever did not hold the seat, and availableActions says so beforehand',
  async (code, acts) => {
    const table = await anotherBody(shared);
    const { minutesId } = await minutesAt(table, 'SIGNING');
    const query = 'query($id: ID!) { minutes(id: $id) { availableActions { act allowed code reason } } }';
    const who = table.as.subdistrict;
    const { data } = await table.ask(who, query, { id: minutesId });
    for (const act of acts) {
      const tried = await attempt(table, who, act, { minutesId, ...minutesInput(table, act) });
      expect([tried.codes, tried.thrown]).toEqual([[], 'FORBIDDEN']);
      expect(tried.message).toContain(errors[code as Code].zh);
      const shown = data.minutes.availableActions.find((it: { act: string }) => it.act === act);
      expect(shown).toEqual({ act, allowed: false, code, reason: errors[code as Code].zh });
    }
  },
);

test.each(Object.entries(ROLES))(
  '%s forbids, and availableActions says so beforehand',
  async (code, acts) => {
    const table = await anotherBody(shared);
    const actionItemId = await itemAt(table, (await inSession(table)).talk, 'SUBMITTED');
    // Wears the verifier's or the convener's hat, and is appointed in the lead besides.
    let who = table.as.owners;
    if (code.endsWith('_IN_LEAD')) {
      const hat = table.ids[code === 'VERIFIER_IN_LEAD' ? 'residents' : 'party'];
      who = actingFor(hat, { personId: randomUUID() });
      for (const organizationId of [hat, table.ids.police]) {
        table.directory.appointment({ personId: who.personId!, organizationId });
      }
      await table.directory.intoCopyOf(table.service);
    }
    const { data } = await table.ask(
      who,
      'query($id: ID!) { actionItem(id: $id) { availableActions { act allowed code reason } } }',
      {
        id: actionItemId,
      },
    );
    for (const act of acts) {
      const tried = await attempt(table, who, act, { actionItemId, ...inputOf(act) });
      expect([tried.codes, tried.thrown]).toEqual([[], 'FORBIDDEN']);
      expect(tried.message).toContain(errors[code as Code].zh);
      const shown = data.actionItem.availableActions.find((it: { act: string }) => it.act === act);
      expect(shown).toEqual({ act, allowed: false, code, reason: errors[code as Code].zh });
    }
  },
);

test('an appointment in the lead that has ended bars nobody from verifying', async () => {
  const table = await anotherBody(shared);
  const actionItemId = await itemAt(table, (await inSession(table)).talk, 'SUBMITTED');
  const former = actingFor(table.ids.residents, { personId: randomUUID() });
  table.directory.appointment({
    personId: former.personId!,
    organizationId: table.ids.police,
    validTo: '2026-09-01',
  });
  await table.directory.intoCopyOf(table.service);
  expect((await attempt(table, former, 'verifyActionItem', { actionItemId })).thrown).toBeNull();
});

/** What freezing a year's report refuses, in year-report-frozen.test.ts. */
const REPORT_CODES: readonly Code[] = [
  'REPORT_SUBJECT_UNKNOWN',
  'REPORT_EXISTS',
  'REPORT_IS_FIRST',
  'YEAR_NOT_OVER',
];

/** What lines that are proposed or merged, and proposals, refuse, in sources, proposed-lines, off-the-table and deliberation.test.ts. */
const SOURCE_CODES: readonly Code[] = [
  'INTAKE_HAS_REPEATS',
  'MERGE_UNCLEAR',
  'LINE_NOT_MERGEABLE',
  'FORWARD_NEEDS_DECISION',
  'AGENDA_PARENT_UNFIT',
  'AGENDA_ITEM_OFF_TABLE',
  'PROPOSALS_UNDECIDED',
  'AGENDA_ITEM_NOT_PROPOSED',
  'AGENDA_ITEM_NOT_WITHDRAWN',
  'NOT_SEATED',
  'NOT_PROPOSER',
  'NOT_OPENER',
  'PROPOSAL_UNKNOWN',
  'PROPOSAL_EXISTS',
  'PROPOSAL_IS_ON_TABLE',
  'PROPOSAL_IS_WITHDRAWN',
  'PROPOSAL_LAPSED',
  'ALREADY_SUPPORTED',
  'NOT_SUPPORTED',
  'INTAKE_NOT_SUGGESTION',
  'SUPPORTERS_INVALID',
  'UNTIL_UNFIT',
];

/** Codes that nothing can provoke today, and why they are in the catalogue. */
const UNREACHABLE: Partial<Record<Code, string>> = {
  AGENDA_EMPTY:
    'opening a draft always puts the standing items on the agenda, and no act takes a line off it',
  TASK_FORCE_IS_ACTIVE: 'every act on a task force is done while it is at work',
  UPWARD_REQUEST_IS_SENT: 'every act on a request is done while it is sent',
};

test('every code of the catalogue is provoked above, or listed as unreachable with a reason', () => {
  const provoked = new Set<string>([
    ...REFUSALS.map(({ code }) => code),
    ...MEETING_STATES.map((state) => `MEETING_IS_${state}`),
    ...ITEM_STATES.map((state) => `ITEM_IS_${state}`),
    ...Object.keys(ROLES),
    ...AROUND_ROLES,
    ...NOTIFY_STATES,
    ...MINUTES_STATES.map((state) => `MINUTES_IS_${state}`),
    ...Object.keys(MINUTES_ROLES),
    ...WHISTLE_CODES,
    ...EFFORT_CODES,
    ...REPORT_CODES,
    ...SOURCE_CODES,
    ...INTAKE_ROLES,
    ...INTAKE_CODES_ELSEWHERE,
  ]);
  expect(Object.keys(UNREACHABLE).filter((code) => provoked.has(code))).toEqual([]);
  expect([...provoked, ...Object.keys(UNREACHABLE)].sort()).toEqual(Object.keys(errors).sort());
});

test('every mutation of the schema refuses something above', () => {
  const tried = new Set([
    ...REFUSALS.map(({ by }) => by),
    ...MEETING_ACT_NAMES,
    ...ACTION_ITEM_ACT_NAMES,
    ...WHISTLE_MUTATIONS,
    ...EFFORT_MUTATIONS,
    // year-report-frozen.test.ts
    'freezeYearReport',
    ...SOURCE_MUTATIONS,
    ...FRONT_DOOR_MUTATIONS,
  ]);
  expect([...tried].sort()).toEqual(Object.keys(meetings.schema.getMutationType()!.getFields()).sort());
});
