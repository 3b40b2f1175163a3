import { randomUUID } from 'node:crypto';
import { ACTION_ITEM_ACT_NAMES } from '../../../services/meetings/domain/action-item-acts';
import type { MeetingState } from '../../../services/meetings/domain/kinds';
import { afterAct, MEETING_ACT_NAMES, type MeetingAct } from '../../../services/meetings/domain/meeting';
import { MINUTES_ACT_NAMES, MINUTES_ACTS } from '../../../services/meetings/domain/minutes';
import { type Code, errors } from '../../../services/meetings/errors';
import { meetings } from '../../../services/meetings/subgraph';
import { actingFor } from '../../support/client';
import { AROUND_REFUSALS, AROUND_ROLES } from './around-refusals';
import { BODY_REFUSALS } from './body-refusals';
import { EFFORT_CODES, EFFORT_MUTATIONS } from './effort-cases';
import { FILE_REFUSALS } from './file-refusals';
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
import { doerOf, MINUTES_REFUSALS, MINUTES_ROLES, MINUTES_STATES, minutesInput } from './minutes-refusals';
import { commentOf, minutesAt, signingOver } from './minutes-table';
import { NOTIFY_REFUSALS, NOTIFY_STATES } from './notify/refusals';
import {
  addItem,
  agreed,
  anotherBody,
  attempt,
  bodyInput,
  convene,
  draft,
  itemAt,
  layTable,
  meetingAt,
  must,
  resolve,
  rowsOf,
  SOURCE_MUTATIONS,
  type Table,
} from './table';
import { WHISTLE_CODES, WHISTLE_MUTATIONS } from './whistle-cases';

let shared: Table;
beforeAll(async () => {
  shared = await layTable();
});
afterAll(() => shared.close());

const inSession = async (table: Table) => meetingAt(table, 'IN_SESSION');
const decisive =
  (change: (table: Table) => object, rules: object = { decision: 'CONSENSUS' }) =>
  async (shared: Table) => {
    const table = await anotherBody(shared, { rules });
    const { line } = await inSession(table);
    return { agendaItemId: line, text: '决议', positions: agreed(table), ...change(table) };
  };
const issued =
  (change: (table: Table, at: { meetingId: string; line: string }) => object | Promise<object>) =>
  async (table: Table) => {
    const { meetingId, line, talk } = await inSession(table);
    const parties = { leadId: table.ids.police, verifierId: table.ids.residents };
    return {
      agendaItemId: talk,
      title: '清理占道',
      dueOn: '2026-12-31',
      ...parties,
      ...(await change(table, { meetingId, line })),
    };
  };
const attended = (entry: (table: Table) => object) => async (table: Table) => {
  const { meetingId } = await inSession(table);
  return { meetingId, seats: [entry(table)] };
};
const established = (change: (table: Table) => object) => (table: Table) => ({
  ...bodyInput(table),
  ...change(table),
});
const seat = (role: string, more: object = {}) => ({ role, ...more });
const MAJORITY = { decision: 'MAJORITY', numerator: 2, denominator: 3, comparator: 'AT_LEAST' };

/** What each mutation may refuse, besides the states of meetings and items, which have matrices of their own below. */
const REFUSALS: readonly Refusal[] = [
  // establishBody
  {
    by: 'establishBody',
    who: 'subdistrict',
    code: 'BODY_PLACE_UNCLEAR',
    given: established(() => ({ estateId: null })),
  },
  {
    by: 'establishBody',
    who: 'subdistrict',
    code: 'BODY_PLACE_UNCLEAR',
    what: 'both an estate and a division',
    given: established(() => ({ divisionId: absent })),
  },
  {
    by: 'establishBody',
    who: 'subdistrict',
    code: 'ESTATE_UNKNOWN',
    given: established(() => ({ estateId: absent })),
  },
  {
    by: 'establishBody',
    who: 'subdistrict',
    code: 'DIVISION_UNKNOWN',
    given: established(() => ({ estateId: null, divisionId: absent })),
  },
  {
    by: 'establishBody',
    who: 'subdistrict',
    code: 'RULES_INVALID',
    path: input('rules'),
    given: established(() => ({ rules: { decision: 'MAJORITY' } })),
  },
  {
    by: 'establishBody',
    who: 'subdistrict',
    code: 'SEATS_MISSING',
    path: input('seats'),
    given: established(() => ({ seats: [seat('居委会')] })),
  },
  {
    by: 'establishBody',
    who: 'subdistrict',
    code: 'SEAT_ROLE_REPEATED',
    path: input('seats'),
    given: established(() => ({ seats: [seat('居委会'), seat('居委会')] })),
  },
  {
    by: 'establishBody',
    who: 'subdistrict',
    code: 'SEAT_ROLE_MISSING',
    path: input('seats'),
    given: established(() => ({ seats: [seat('居委会'), seat(' ')] })),
  },
  {
    by: 'establishBody',
    who: 'subdistrict',
    code: 'SEAT_HOLDERS_UNCLEAR',
    path: input('seats'),
    given: established(({ ids }) => ({
      seats: [seat('居委会'), seat('业主', { organizationIds: [ids.owners], representatives: '业主代表' })],
    })),
  },
  {
    by: 'establishBody',
    who: 'subdistrict',
    code: 'ORGANIZATION_UNKNOWN',
    what: 'a seat of nobody known',
    given: established(() => ({ seats: [seat('居委会'), seat('业主', { organizationIds: [absent] })] })),
  },
  {
    by: 'establishBody',
    who: 'subdistrict',
    code: 'ORGANIZATION_UNKNOWN',
    what: 'a convener of nobody known',
    given: established(() => ({ convenerId: absent })),
  },
  {
    by: 'establishBody',
    who: 'subdistrict',
    code: 'INPUT_INVALID',
    path: input('name'),
    given: established(() => ({ name: ' ' })),
  },
  {
    by: 'establishBody',
    who: 'subdistrict',
    code: 'INPUT_INVALID',
    path: input('minPerMonth'),
    given: established(() => ({ minPerMonth: 0 })),
  },
  // addSeat
  {
    by: 'addSeat',
    code: 'BODY_UNKNOWN',
    path: input('bodyId'),
    given: () => ({ bodyId: absent, seat: seat('消防'), from: '2026-10-01' }),
  },
  {
    by: 'addSeat',
    code: 'SEAT_HOLDERS_UNCLEAR',
    path: input('seat'),
    given: ({ bodyId, ids }) => ({
      bodyId,
      seat: seat('消防', { organizationIds: [ids.fire], representatives: '代表' }),
      from: '2026-10-01',
    }),
  },
  {
    by: 'addSeat',
    code: 'SEAT_ROLE_MISSING',
    path: input('seat'),
    given: ({ bodyId }) => ({ bodyId, seat: seat(''), from: '2026-10-01' }),
  },
  {
    by: 'addSeat',
    code: 'DATE_TOO_EARLY',
    path: input('from'),
    given: ({ bodyId }) => ({ bodyId, seat: seat('消防'), from: '2025-12-31' }),
  },
  {
    by: 'addSeat',
    code: 'SEAT_ROLE_REPEATED',
    path: input('seat'),
    given: ({ bodyId }) => ({ bodyId, seat: seat('police'), from: '2026-10-01' }),
  },
  {
    by: 'addSeat',
    code: 'SEAT_ROLE_REPEATED',
    what: 'a seat of the role begins later',
    path: input('seat'),
    given: async (table) => {
      await must(table, 'addSeat', { bodyId: table.bodyId, seat: seat('消防'), from: '2027-01-01' });
      return { bodyId: table.bodyId, seat: seat('消防'), from: '2026-10-01' };
    },
  },
  {
    by: 'addSeat',
    code: 'ORGANIZATION_UNKNOWN',
    given: ({ bodyId }) => ({
      bodyId,
      seat: seat('消防', { organizationIds: [absent] }),
      from: '2026-10-01',
    }),
  },
  // endSeat
  {
    by: 'endSeat',
    code: 'SEAT_UNKNOWN',
    path: input('seatId'),
    given: () => ({ seatId: absent, on: '2026-10-01' }),
  },
  {
    by: 'endSeat',
    code: 'DATE_TOO_EARLY',
    path: input('on'),
    given: ({ seats }) => ({ seatId: seats.police, on: '2026-01-01' }),
  },
  {
    by: 'endSeat',
    code: 'SEAT_ENDED',
    path: input('seatId'),
    given: async (table) => {
      await must(table, 'endSeat', { seatId: table.seats.police, on: '2026-10-01' });
      return { seatId: table.seats.police, on: '2026-11-01' };
    },
  },
  // changeRules
  {
    by: 'changeRules',
    code: 'BODY_UNKNOWN',
    path: input('bodyId'),
    given: () => ({ bodyId: absent, rules: { decision: 'CONSENSUS' }, from: '2026-10-01' }),
  },
  {
    by: 'changeRules',
    code: 'RULES_INVALID',
    path: input('rules'),
    given: ({ bodyId }) => ({ bodyId, rules: { ...MAJORITY, numerator: 4 }, from: '2026-10-01' }),
  },
  {
    by: 'changeRules',
    code: 'RULES_DATE_TAKEN',
    path: input('from'),
    given: ({ bodyId }) => ({ bodyId, rules: MAJORITY, from: '2026-01-01' }),
  },
  {
    by: 'changeRules',
    code: 'RULES_DATE_TAKEN',
    what: 'before the body',
    path: input('from'),
    given: ({ bodyId }) => ({ bodyId, rules: MAJORITY, from: '2025-12-31' }),
  },
  {
    by: 'changeRules',
    code: 'DATE_TOO_EARLY',
    what: 'a meeting was held since',
    path: input('from'),
    given: async (table) => {
      await meetingAt(table, 'CLOSED');
      return { bodyId: table.bodyId, rules: MAJORITY, from: '2026-08-31' };
    },
  },
  // planMeeting
  {
    by: 'planMeeting',
    code: 'BODY_UNKNOWN',
    path: input('bodyId'),
    given: () => ({ bodyId: absent, scheduledFor: '2026-09-10T06:00:00Z' }),
  },
  {
    by: 'planMeeting',
    code: 'DATE_TOO_EARLY',
    path: input('scheduledFor'),
    given: ({ bodyId }) => ({ bodyId, scheduledFor: '2025-12-31T15:59:59Z' }),
  },
  // meetings
  ...(['openDraft', 'sendNotice', 'startMeeting', 'closeMeeting'] as const).map(
    (by): Refusal => ({
      by,
      code: 'MEETING_UNKNOWN',
      path: input('meetingId'),
      given: () => ({ meetingId: absent }),
    }),
  ),
  ...(['postponeMeeting', 'cancelMeeting'] as const).flatMap((by): Refusal[] => [
    {
      by,
      code: 'MEETING_UNKNOWN',
      path: input('meetingId'),
      given: () => ({ meetingId: absent, reason: '雨' }),
    },
    {
      by,
      code: 'INPUT_INVALID',
      path: input('reason'),
      given: async (table) => ({ meetingId: (await meetingAt(table, 'NOTICED')).meetingId, reason: ' ' }),
    },
  ]),
  {
    by: 'recordAttendance',
    code: 'MEETING_UNKNOWN',
    path: input('meetingId'),
    given: () => ({ meetingId: absent, seats: [] }),
  },
  {
    by: 'addAgendaItem',
    code: 'MEETING_UNKNOWN',
    path: input('meetingId'),
    given: () => ({ meetingId: absent, title: '路灯', expectedOutcome: 'INFORM' }),
  },
  ...(
    [
      ['title', { title: '' }, 'INPUT_INVALID'],
      ['minutesAllotted', { minutesAllotted: 0 }, 'INPUT_INVALID'],
      ['presenterId', { presenterId: absent }, 'ORGANIZATION_UNKNOWN'],
    ] as const
  ).map(
    ([field, change, code]): Refusal => ({
      by: 'addAgendaItem',
      code,
      path: input(field),
      given: async (table) => ({
        meetingId: (await meetingAt(table, 'DRAFT')).meetingId,
        title: '路灯',
        expectedOutcome: 'INFORM',
        ...change,
      }),
    }),
  ),
  {
    by: 'sendNotice',
    code: 'TIME_NEEDED',
    path: input('scheduledFor'),
    given: async (table) => ({ meetingId: (await meetingAt(table, 'POSTPONED')).meetingId }),
  },
  {
    by: 'sendNotice',
    code: 'TIME_PASSED',
    what: 'a time that is given',
    path: input('scheduledFor'),
    given: async (table) => ({
      meetingId: await draft(table, '2026-09-10'),
      scheduledFor: new Date(table.clock.now.getTime() - 1).toISOString(),
    }),
  },
  {
    by: 'sendNotice',
    code: 'TIME_PASSED',
    what: 'the time that was planned',
    path: input('scheduledFor'),
    given: async (table) => {
      const meetingId = await draft(table, '2026-09-10');
      await rowsOf(table, `UPDATE joint_meetings SET scheduled_for = '2026-08-10T06:00:00Z' WHERE id = $1`, [
        meetingId,
      ]);
      return { meetingId };
    },
  },
  {
    by: 'sendNotice',
    code: 'TIME_PASSED',
    what: 'a new time after a postponement',
    path: input('scheduledFor'),
    given: async (table) => ({
      meetingId: (await meetingAt(table, 'POSTPONED')).meetingId,
      scheduledFor: '2026-08-10T06:00:00Z',
    }),
  },
  {
    by: 'planMeeting',
    code: 'TIME_PASSED',
    path: input('scheduledFor'),
    given: (table) => ({ bodyId: table.bodyId, scheduledFor: '2026-08-10T06:00:00Z' }),
  },
  {
    by: 'startMeeting',
    code: 'MEETING_NOT_YET',
    given: async (table) => {
      const meetingId = await draft(table, '2026-09-10');
      await must(table, 'sendNotice', { meetingId });
      return { meetingId };
    },
  },
  // recordAttendance
  {
    by: 'recordAttendance',
    code: 'SEAT_UNKNOWN',
    path: input('seats', '0'),
    given: attended(() => ({ seatId: absent, attendance: 'PRESENT' })),
  },
  {
    by: 'recordAttendance',
    code: 'SUBSTITUTE_NEEDED',
    path: input('seats', '0'),
    given: attended(({ seats }) => ({ seatId: seats.police, attendance: 'SUBSTITUTE', substitute: ' ' })),
  },
  {
    by: 'recordAttendance',
    code: 'SUBSTITUTE_NOT_ALLOWED',
    path: input('seats', '0'),
    given: async (shared) => {
      const table = await anotherBody(shared, {
        seats: [
          seat('party', { organizationIds: [shared.ids.party], substitutesAllowed: false }),
          seat('residents'),
        ],
      });
      const meetingId = await draft(table, '2026-09-01');
      await must(table, 'sendNotice', { meetingId });
      await must(table, 'startMeeting', { meetingId });
      return {
        meetingId,
        seats: [{ seatId: table.seats.party, attendance: 'SUBSTITUTE', substitute: '副书记' }],
      };
    },
  },
  {
    by: 'recordAttendance',
    code: 'SEAT_VACANT',
    path: input('seats', '0'),
    given: async (shared) => {
      const table = await anotherBody(shared, {
        seats: [seat('party', { organizationIds: [shared.ids.party] }), seat('owners')],
      });
      const meetingId = await draft(table, '2026-09-01');
      await must(table, 'sendNotice', { meetingId });
      await must(table, 'startMeeting', { meetingId });
      return { meetingId, seats: [{ seatId: table.seats.owners, attendance: 'PRESENT' }] };
    },
  },
  {
    by: 'recordAttendance',
    code: 'ATTENDANCE_RELIED_ON',
    what: 'a resolution was made while the seat was present',
    path: input('seats', '0'),
    given: async (table) => {
      const { meetingId, line } = await inSession(table);
      await resolve(table, line);
      return { meetingId, seats: [{ seatId: table.seats.police, attendance: 'ABSENT' }] };
    },
  },
  // agenda items
  ...(['discussAgendaItem', 'deferAgendaItem'] as const).flatMap((by): Refusal[] => [
    { by, code: 'AGENDA_ITEM_UNKNOWN', path: input('agendaItemId'), given: () => ({ agendaItemId: absent }) },
    {
      by,
      code: 'AGENDA_ITEM_HANDLED',
      path: input('agendaItemId'),
      given: async (table) => {
        const { line } = await inSession(table);
        await resolve(table, line);
        return { agendaItemId: line };
      },
    },
  ]),
  // recordResolution
  {
    by: 'recordResolution',
    code: 'AGENDA_ITEM_UNKNOWN',
    path: input('agendaItemId'),
    given: () => ({ agendaItemId: absent, text: '决议', positions: [] }),
  },
  {
    by: 'recordResolution',
    code: 'NOT_TO_DECIDE',
    path: input('agendaItemId'),
    given: async (table) => {
      const { meetingId } = await inSession(table);
      return {
        agendaItemId: await addItem(table, meetingId, '通报', 'INFORM'),
        text: '决议',
        positions: agreed(table),
      };
    },
  },
  {
    by: 'recordResolution',
    code: 'INPUT_INVALID',
    path: input('text'),
    given: decisive(() => ({ text: '\n' })),
  },
  {
    by: 'recordResolution',
    code: 'QUORUM_NOT_MET',
    given: async (table) => {
      const meetingId = await draft(table, '2026-09-10');
      const line = await addItem(table, meetingId, '停车');
      await convene(table, meetingId, ['party', 'police']);
      return { agendaItemId: line, text: '决议', positions: agreed(table, ['party', 'police']) };
    },
  },
  {
    by: 'recordResolution',
    code: 'SEAT_UNKNOWN',
    path: input('positions'),
    given: decisive(() => ({ positions: [{ seatId: absent, stance: 'AGREE' }] })),
  },
  {
    by: 'recordResolution',
    code: 'SEAT_NOT_PRESENT',
    path: input('positions'),
    given: async (table) => {
      const meetingId = await draft(table, '2026-09-10');
      const line = await addItem(table, meetingId, '停车');
      await convene(table, meetingId, ['party', 'police', 'owners']);
      return { agendaItemId: line, text: '决议', positions: agreed(table) };
    },
  },
  {
    by: 'recordResolution',
    code: 'POSITION_REPEATED',
    path: input('positions'),
    given: decisive((table) => ({ positions: [...agreed(table), ...agreed(table, ['police'])] })),
  },
  {
    by: 'recordResolution',
    code: 'POSITION_MISSING',
    path: input('positions'),
    given: decisive((table) => ({ positions: agreed(table, ['party', 'police']) })),
  },
  ...([null, ' '] as const).map(
    (reason): Refusal => ({
      by: 'recordResolution',
      code: 'OPPOSITION_NEEDS_REASON',
      what: reason === null ? 'none given' : 'only spaces given',
      path: input('positions'),
      given: decisive((table) => ({
        positions: agreed(table).map((it, i) => (i === 0 ? { ...it, stance: 'OPPOSE', reason } : it)),
      })),
    }),
  ),
  {
    by: 'recordResolution',
    code: 'DECISION_OPPOSED',
    path: input('positions'),
    given: decisive((table) => ({
      positions: agreed(table).map((it, i) => (i === 0 ? { ...it, stance: 'OPPOSE', reason: '费用' } : it)),
    })),
  },
  {
    by: 'recordResolution',
    code: 'MAJORITY_NOT_REACHED',
    path: input('positions'),
    given: decisive(
      (table) => ({ positions: agreed(table).map((it, i) => (i < 2 ? { ...it, stance: 'RESERVE' } : it)) }),
      MAJORITY,
    ),
  },
  // issueActionItem
  {
    by: 'issueActionItem',
    code: 'AGENDA_ITEM_UNKNOWN',
    path: input('agendaItemId'),
    given: issued(() => ({ agendaItemId: absent })),
  },
  {
    by: 'issueActionItem',
    code: 'INPUT_INVALID',
    path: input('title'),
    given: issued(() => ({ title: '' })),
  },
  {
    by: 'issueActionItem',
    code: 'VERIFIER_IS_LEAD',
    given: issued(({ ids }) => ({ verifierId: ids.police })),
  },
  {
    by: 'issueActionItem',
    code: 'SUPPORT_IS_LEAD',
    given: issued(({ ids }) => ({ supportingIds: [ids.police] })),
  },
  {
    by: 'issueActionItem',
    code: 'SUPPORT_REPEATED',
    given: issued(({ ids }) => ({ supportingIds: [ids.company, ids.company] })),
  },
  ...(['leadId', 'verifierId'] as const).map(
    (field): Refusal => ({
      by: 'issueActionItem',
      code: 'ORGANIZATION_UNKNOWN',
      what: field,
      given: issued(() => ({ [field]: absent })),
    }),
  ),
  {
    by: 'issueActionItem',
    code: 'ORGANIZATION_UNKNOWN',
    what: 'support',
    given: issued(() => ({ supportingIds: [absent] })),
  },
  {
    by: 'issueActionItem',
    code: 'DUE_IN_PAST',
    path: input('dueOn'),
    given: issued(() => ({ dueOn: '2026-08-31' })),
  },
  {
    by: 'issueActionItem',
    code: 'RESOLUTION_UNKNOWN',
    path: input('resolutionId'),
    given: issued(() => ({ resolutionId: absent })),
  },
  {
    by: 'issueActionItem',
    code: 'RESOLUTION_UNKNOWN',
    what: 'of another meeting',
    path: input('resolutionId'),
    given: issued(async (table) => ({
      resolutionId: (await resolve(table, (await inSession(table)).line)).resolution.id,
    })),
  },
  {
    by: 'issueActionItem',
    code: 'RESOLUTION_UNKNOWN',
    what: 'of another item of the meeting',
    path: input('resolutionId'),
    given: issued(async (table, { line }) => ({ resolutionId: (await resolve(table, line)).resolution.id })),
  },
  {
    by: 'issueActionItem',
    code: 'AGENDA_ITEM_UNDECIDED',
    path: input('agendaItemId'),
    given: issued((_table, { line }) => ({ agendaItemId: line })),
  },
  {
    by: 'issueActionItem',
    code: 'AGENDA_ITEM_UNDECIDED',
    what: 'discussed, but to decide',
    path: input('agendaItemId'),
    given: issued(async (table, { line }) => {
      await must(table, 'discussAgendaItem', { agendaItemId: line });
      return { agendaItemId: line };
    }),
  },
  {
    by: 'issueActionItem',
    code: 'QUORUM_NOT_MET',
    given: issued(async (table, { meetingId }) => {
      const absence = { seatId: table.seats.party, attendance: 'ABSENT' };
      await must(table, 'recordAttendance', { meetingId, seats: [absence] });
      return {};
    }),
  },
  // closeMeeting
  {
    by: 'closeMeeting',
    code: 'AGENDA_ITEM_UNDECIDED',
    given: async (table) => ({ meetingId: (await inSession(table)).meetingId }),
  },
  {
    by: 'closeMeeting',
    code: 'AGENDA_ITEM_UNDECIDED',
    what: 'discussed, but to decide',
    given: async (table) => {
      const { meetingId, line } = await inSession(table);
      await must(table, 'discussAgendaItem', { agendaItemId: line });
      return { meetingId };
    },
  },
  {
    by: 'closeMeeting',
    code: 'ATTENDANCE_MISSING',
    given: async (table) => {
      const { meetingId, line } = await meetingAt(table, 'NOTICED');
      await must(table, 'startMeeting', { meetingId });
      await must(table, 'recordAttendance', {
        meetingId,
        seats: (['party', 'residents', 'owners', 'company'] as const).map((party) => ({
          seatId: table.seats[party],
          attendance: 'PRESENT',
        })),
      });
      await must(table, 'deferAgendaItem', { agendaItemId: line });
      return { meetingId };
    },
  },
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

/** Codes that nothing can provoke today, and why they are in the catalogue. */
/** What freezing a year's report refuses, in figures.test.ts. */
const REPORT_CODES: readonly Code[] = [
  'REPORT_SUBJECT_UNKNOWN',
  'REPORT_EXISTS',
  'REPORT_IS_FIRST',
  'YEAR_NOT_OVER',
];

/** What lines that are proposed or merged, and proposals, refuse, in sources.test.ts. */
const SOURCE_CODES: readonly Code[] = [
  'INTAKE_HAS_REPEATS',
  'MERGE_UNCLEAR',
  'LINE_NOT_MERGEABLE',
  'FORWARD_NEEDS_DECISION',
  'AGENDA_PARENT_UNFIT',
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
    // figures.test.ts
    'freezeYearReport',
    ...SOURCE_MUTATIONS,
    ...FRONT_DOOR_MUTATIONS,
  ]);
  expect([...tried].sort()).toEqual(Object.keys(meetings.schema.getMutationType()!.getFields()).sort());
});

test('a meeting whose item to decide was discussed can be decided, or deferred, and then closed', async () => {
  for (const act of ['recordResolution', 'deferAgendaItem'] as const) {
    const table = await anotherBody(shared);
    const { meetingId, line } = await inSession(table);
    await must(table, 'discussAgendaItem', { agendaItemId: line });
    if (act === 'recordResolution') expect((await resolve(table, line)).userErrors).toEqual([]);
    else await must(table, act, { agendaItemId: line });
    await must(table, 'closeMeeting', { meetingId });
  }
});

test('an id that is no UUID reads as absent, and in a mutation is BAD_USER_INPUT, never a failure', async () => {
  const { data, errors: thrown } = await shared.ask(shared.as.party, '{ jointMeeting(id: "x") { id } }');
  expect([data, thrown]).toEqual([{ jointMeeting: null }, undefined]);
  const tried = await attempt(shared, shared.as.party, 'openDraft', { meetingId: 'x' });
  expect([tried.codes, tried.thrown]).toEqual([[], 'BAD_USER_INPUT']);
});

test('closing lists every thing that is missing, not only the first', async () => {
  const table = await anotherBody(shared);
  const { meetingId } = await meetingAt(table, 'NOTICED');
  await must(table, 'startMeeting', { meetingId });
  await must(table, 'recordAttendance', {
    meetingId,
    seats: (['party', 'residents', 'owners'] as const).map((party) => ({
      seatId: table.seats[party],
      attendance: 'PRESENT',
    })),
  });
  await addItem(table, meetingId, '路灯');
  const { answer } = await attempt(table, table.as.party, 'closeMeeting', { meetingId });
  expect(answer.data.it.userErrors.map((e: { message: string }) => e.message)).toEqual([
    '没有记录到会情况：company',
    '没有记录到会情况：police',
    '须决定的议题没有结果：2 消防通道停车',
    '须决定的议题没有结果：3 路灯',
  ]);
});

describe('the acts a meeting shows as available', () => {
  const shown = async (table: Table, meetingId: string, act: MeetingAct) => {
    const { data } = await table.ask(
      table.as.party,
      'query($id: ID!) { jointMeeting(id: $id) { availableActions { act allowed code } } }',
      { id: meetingId },
    );
    const { allowed, code } = data.jointMeeting.availableActions.find(
      (it: { act: string }) => it.act === act,
    );
    return allowed ? 'allowed' : code;
  };

  test('closing is barred by what the mutation would miss first, and else allowed', async () => {
    const table = await anotherBody(shared);
    const { meetingId, line } = await meetingAt(table, 'NOTICED');
    expect(await shown(table, meetingId, 'closeMeeting')).toBe('MEETING_IS_NOTICED');
    await must(table, 'startMeeting', { meetingId });
    expect(await shown(table, meetingId, 'closeMeeting')).toBe('ATTENDANCE_MISSING');
    const all = (attendance: string) =>
      must(table, 'recordAttendance', {
        meetingId,
        seats: Object.values(table.seats).map((seatId) => ({ seatId, attendance })),
      });
    await all('ABSENT');
    expect(await shown(table, meetingId, 'closeMeeting')).toBe('allowed');
    await all('PRESENT');
    expect(await shown(table, meetingId, 'closeMeeting')).toBe('AGENDA_ITEM_UNDECIDED');
    await must(table, 'deferAgendaItem', { agendaItemId: line });
    expect(await shown(table, meetingId, 'closeMeeting')).toBe('allowed');
    await must(table, 'closeMeeting', { meetingId });
  });

  test('a session starts on the day people were told, at any hour of it, and not before', async () => {
    const table = await anotherBody(shared);
    const before = table.clock.now;
    const meetingId = await draft(table, '2027-09-10');
    await must(table, 'sendNotice', { meetingId });
    table.clock.now = new Date('2027-09-09T15:59:59Z');
    expect(await shown(table, meetingId, 'startMeeting')).toBe('MEETING_NOT_YET');
    table.clock.now = new Date('2027-09-09T16:00:00Z'); // midnight in China
    expect(await shown(table, meetingId, 'startMeeting')).toBe('allowed');
    await must(table, 'startMeeting', { meetingId });
    table.clock.now = before;
  });

  test('a notice is sent of a draft with lines', async () => {
    const table = await anotherBody(shared);
    const { meetingId } = await meetingAt(table, 'DRAFT');
    expect(await shown(table, meetingId, 'sendNotice')).toBe('allowed');
  });
});
