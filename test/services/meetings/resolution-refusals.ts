import { meetingAt } from './brought-to';
import { absent, input, type Refusal } from './item-refusals';
import { decisive, inSession, issued, MAJORITY } from './refusal-cases';
import { addItem, agreed, convene, draft, must, resolve } from './table';

/** What resolving, issuing items and closing a meeting refuse. */
export const RESOLUTION_REFUSALS: readonly Refusal[] = [
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
];
