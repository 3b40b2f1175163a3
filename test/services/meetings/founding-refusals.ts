import { meetingAt } from './brought-to';
import { absent, input, type Refusal } from './item-refusals';
import { established, MAJORITY, seat } from './refusal-cases';
import { must } from './table';

/** What establishing a body, its seats and rules, and planning a meeting refuse. */
export const FOUNDING_REFUSALS: readonly Refusal[] = [
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
];
