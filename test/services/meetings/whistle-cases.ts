import { randomUUID } from 'node:crypto';
import type { WhistleState } from '../../../services/meetings/domain/kinds';
import { WHISTLE_ACT_NAMES, type WhistleAct } from '../../../services/meetings/domain/whistle';
import type { Code } from '../../../services/meetings/errors';
import {
  called,
  draftMeeting,
  draftOf,
  policyOf,
  rowsIn,
  type Who,
  whistleAt,
  type Yard,
} from './whistle-table';

export const absent = randomUUID();
const at = (...path: string[]) => ['input', ...path];

export const WHISTLE_STATES: readonly WhistleState[] = [
  'DRAFT',
  'APPROVED',
  'BLOWN',
  'DISPATCHED',
  'ACKNOWLEDGED',
  'ARRIVED',
  'HANDLING',
  'HANDLED',
  'CONFIRMED',
  'SCORED',
  'RETURNED',
  'ESCALATED',
  'LAPSED',
  'WITHDRAWN',
  'CONVERTED',
];

/** Mutations that are tried in the whistle tests and so not in the matrices of the table. */
export const WHISTLE_MUTATIONS: readonly string[] = [
  'setResponsePolicy',
  'draftWhistle',
  ...WHISTLE_ACT_NAMES,
];
export const WHISTLE_QUERIES: readonly string[] = ['whistle', 'whistles', 'responsePolicy'];

/** Good input of each act besides the whistle itself. */
export const inputOf = (act: WhistleAct, yard: Yard): object => {
  const note = { note: '说明' };
  const reason = { reason: '说明' };
  const inputs: Partial<Record<WhistleAct, object>> = {
    dispatchWhistle: { ...called(yard), ...note },
    returnWhistle: reason,
    handleWhistle: note,
    completeWhistle: note,
    sendBackWhistle: reason,
    scoreWhistle: { score: 5 },
    withdrawWhistle: reason,
    convertWhistle: { ...reason, meetingId: absent },
  };
  return inputs[act] ?? {};
};

/** Who does each act in the yard. */
export const DOER: Record<WhistleAct, Who> = {
  approveWhistle: 'party',
  blowWhistle: 'residents',
  dispatchWhistle: 'subdistrict',
  acknowledgeWhistle: 'enforcement',
  returnWhistle: 'enforcement',
  reportIn: 'enforcement',
  handleWhistle: 'enforcement',
  completeWhistle: 'enforcement',
  confirmWhistle: 'residents',
  sendBackWhistle: 'residents',
  scoreWhistle: 'residents',
  withdrawWhistle: 'residents',
  convertWhistle: 'party',
};

/** What forbids, and for which acts: whoever sees the whistle and is not the one. */
export const WHISTLE_ROLES = {
  NOT_APPROVER: ['approveWhistle'],
  DRAFTER_APPROVES: ['approveWhistle'],
  NOT_BLOWER: ['blowWhistle', 'confirmWhistle', 'sendBackWhistle', 'withdrawWhistle'],
  NOT_DISPATCHER: ['dispatchWhistle'],
  BLOWER_IN_LEAD: ['confirmWhistle', 'sendBackWhistle', 'scoreWhistle'],
  NOT_A_SCORING_SIDE: ['scoreWhistle'],
} as const satisfies Partial<Record<Code, readonly WhistleAct[]>>;
/** Forbidden where there is no whistle yet. */
export const TERRITORY_ROLES = ['NOT_TERRITORY', 'NOT_GOVERNING'] as const;

export interface WhistleRefusal {
  readonly by: string;
  readonly who: Who;
  readonly code: Code;
  readonly path?: readonly string[];
  readonly given: (yard: Yard) => Promise<object> | object;
}

const on =
  (state: WhistleState, change: (yard: Yard) => object | Promise<object> = () => ({}), more: object = {}) =>
  async (yard: Yard) => ({ whistleId: await whistleAt(yard, state, more), ...(await change(yard)) });
const acted = (
  by: WhistleAct,
  state: WhistleState,
  code: Code,
  change: (yard: Yard) => object | Promise<object>,
  path?: readonly string[],
  who: Who = DOER[by],
): WhistleRefusal => ({
  by,
  who,
  code,
  ...(path ? { path } : {}),
  given: on(state, async (yard) => ({ ...inputOf(by, yard), ...(await change(yard)) })),
});
const drafting = (code: Code, field: string, change: (yard: Yard) => object): WhistleRefusal => ({
  by: 'draftWhistle',
  who: 'residents',
  code,
  path: at(field),
  given: (yard) => draftOf(yard, change(yard)),
});
const setting = (code: Code, change: (yard: Yard) => object, path?: readonly string[]): WhistleRefusal => ({
  by: 'setResponsePolicy',
  who: 'subdistrict',
  code,
  ...(path ? { path } : {}),
  given: (yard) => ({ ...policyOf(yard), from: '2026-12-01', ...change(yard) }),
});
const firstLevel = (yard: Yard, more: object) => {
  const [first, ...others] = policyOf(yard).levels;
  return { levels: [{ ...first, ...more }, ...others] };
};
const clocks = (yard: Yard, more: object) =>
  firstLevel(yard, { clocks: policyOf(yard).levels[0]!.clocks.map((clock) => ({ ...clock, ...more })) });
/** As if the clock stood in a year that has no calendar. */
const farAhead = (yard: Yard) => {
  yard.clock.now = new Date('2061-01-04T01:00:00Z');
  return {};
};

const UNWRITTEN = [
  ['returnWhistle', 'reason', 'DISPATCHED'],
  ['handleWhistle', 'note', 'ARRIVED'],
  ['completeWhistle', 'note', 'HANDLING'],
  ['sendBackWhistle', 'reason', 'HANDLED'],
  ['withdrawWhistle', 'reason', 'DRAFT'],
  ['convertWhistle', 'reason', 'BLOWN'],
] as const;

export const WHISTLE_REFUSALS: readonly WhistleRefusal[] = [
  ...WHISTLE_ACT_NAMES.map(
    (by): WhistleRefusal => ({
      by,
      who: DOER[by],
      code: 'WHISTLE_UNKNOWN',
      path: at('whistleId'),
      given: (yard) => ({ whistleId: absent, ...inputOf(by, yard) }),
    }),
  ),
  ...UNWRITTEN.map(([by, field, state]) =>
    acted(by, state, 'INPUT_INVALID', () => ({ [field]: ' ' }), at(field)),
  ),
  drafting('ESTATE_UNKNOWN', 'estateId', () => ({ estateId: absent })),
  drafting('INPUT_INVALID', 'title', () => ({ title: ' ' })),
  drafting('INPUT_INVALID', 'description', () => ({ description: '' })),
  drafting('ORGANIZATION_UNKNOWN', 'approverId', () => ({ approverId: absent })),
  drafting('ORGANIZATION_UNKNOWN', 'ownersId', () => ({ ownersId: absent })),
  drafting('APPROVER_NOT_ABOVE', 'approverId', ({ ids }) => ({ approverId: ids.police })),
  drafting('APPROVER_NOT_ABOVE', 'approverId', ({ ids }) => ({ approverId: ids.residents })),
  drafting('PARTY_KIND_WRONG', 'ownersId', ({ ids }) => ({ ownersId: ids.company })),
  drafting('PARTY_KIND_WRONG', 'companyId', ({ ids }) => ({ companyId: ids.owners })),
  {
    by: 'approveWhistle',
    who: 'party',
    code: 'WHISTLE_APPROVED',
    given: on('BLOWN'),
  },
  acted('blowWhistle', 'DRAFT', 'WHISTLE_UNAPPROVED', () => ({})),
  acted('blowWhistle', 'APPROVED', 'CALENDAR_YEAR_UNKNOWN', farAhead),
  acted('dispatchWhistle', 'BLOWN', 'CALENDAR_YEAR_UNKNOWN', farAhead),
  acted('returnWhistle', 'DISPATCHED', 'CALENDAR_YEAR_UNKNOWN', farAhead),
  acted('confirmWhistle', 'HANDLED', 'CALENDAR_YEAR_UNKNOWN', farAhead),
  acted('sendBackWhistle', 'HANDLED', 'CALENDAR_YEAR_UNKNOWN', farAhead),
  acted('dispatchWhistle', 'BLOWN', 'LEAD_IS_BLOWER', ({ ids }) => ({ leadId: ids.residents }), at('leadId')),
  acted(
    'dispatchWhistle',
    'BLOWN',
    'SUPPORT_IS_LEAD',
    ({ ids }) => ({ supportingIds: [ids.enforcement] }),
    at('leadId'),
  ),
  acted(
    'dispatchWhistle',
    'BLOWN',
    'SUPPORT_REPEATED',
    ({ ids }) => ({ supportingIds: [ids.fire, ids.fire] }),
    at('leadId'),
  ),
  acted('dispatchWhistle', 'BLOWN', 'ORGANIZATION_UNKNOWN', () => ({ leadId: absent })),
  acted('dispatchWhistle', 'RETURNED', 'INPUT_INVALID', () => ({ note: null }), at('note')),
  acted(
    'returnWhistle',
    'DISPATCHED',
    'LEAD_UNCHANGED',
    ({ ids }) => ({ suggestedLeadId: ids.enforcement }),
    at('suggestedLeadId'),
  ),
  acted(
    'returnWhistle',
    'DISPATCHED',
    'ORGANIZATION_UNKNOWN',
    () => ({ suggestedLeadId: absent }),
    at('suggestedLeadId'),
  ),
  {
    by: 'returnWhistle',
    who: 'enforcement',
    code: 'WHISTLE_INSISTED',
    given: async (yard) => {
      const whistleId = await whistleAt(yard, 'RETURNED');
      const again = { whistleId, ...called(yard), note: '职责所在' };
      await yard.mutate(yard.as.subdistrict, 'dispatchWhistle', '__typename', again);
      return { whistleId, reason: '不是' };
    },
  },
  {
    by: 'reportIn',
    who: 'police',
    code: 'ARRIVED_ALREADY',
    given: async (yard) => {
      const whistleId = await whistleAt(yard, 'DISPATCHED');
      await yard.mutate(yard.as.police, 'reportIn', '__typename', { whistleId });
      return { whistleId };
    },
  },
  {
    by: 'confirmWhistle',
    who: 'residents',
    code: 'WHISTLE_UNAPPROVED',
    given: async (yard) => {
      const whistleId = await whistleAt(yard, 'HANDLED', { type: 'EMERGENCY' });
      await rowsIn(yard, 'UPDATE whistles SET approved_at = NULL WHERE id = $1', [whistleId]);
      return { whistleId };
    },
  },
  acted('scoreWhistle', 'CONFIRMED', 'INPUT_INVALID', () => ({ score: 6 }), at('score')),
  acted('scoreWhistle', 'CONFIRMED', 'INPUT_INVALID', () => ({ score: 0 }), at('score')),
  {
    by: 'scoreWhistle',
    who: 'residents',
    code: 'SCORED_ALREADY',
    given: async (yard) => {
      const whistleId = await whistleAt(yard, 'CONFIRMED');
      await yard.mutate(yard.as.residents, 'scoreWhistle', '__typename', { whistleId, score: 5 });
      return { whistleId, score: 1 };
    },
  },
  acted('convertWhistle', 'BLOWN', 'MEETING_UNKNOWN', () => ({}), at('meetingId')),
  acted('convertWhistle', 'BLOWN', 'MEETING_IS_NOTICED', async (yard) => {
    const meetingId = await draftMeeting(yard);
    await yard.mutate(yard.as.party, 'sendNotice', '__typename', { meetingId });
    return { meetingId };
  }),
  acted(
    'convertWhistle',
    'BLOWN',
    'WHISTLE_BODY_ELSEWHERE',
    async (yard) => {
      const { body } = await yard.mutate(yard.as.subdistrict, 'establishBody', 'body { id }', {
        name: '街道联席会议',
        divisionId: yard.divisions.town,
        convenerId: yard.ids.party,
        establishedOn: '2026-01-01',
        rules: { decision: 'CONSENSUS' },
        seats: ['party', 'seated'].map((who) => ({ role: who, organizationIds: [yard.ids[who as Who]] })),
      });
      return { meetingId: await draftMeeting({ ...yard, bodyId: body.id }) };
    },
    at('meetingId'),
  ),
  setting('DIVISION_UNKNOWN', () => ({ divisionId: absent }), at('divisionId')),
  setting('ORGANIZATION_UNKNOWN', () => ({ dispatcherId: absent })),
  setting('POLICY_IN_PAST', () => ({ from: '2026-08-31' }), at('from')),
  setting('POLICY_DATE_TAKEN', () => ({ from: '2026-09-01' }), at('from')),
  setting('POLICY_LEVELS_MISSING', () => ({ levels: [] })),
  setting('POLICY_ESCALATION_UNCLEAR', (yard) => firstLevel(yard, { escalatesToKind: null })),
  setting('POLICY_CLOCKS_INCOMPLETE', (yard) => firstLevel(yard, { clocks: [] })),
  setting('POLICY_CLOCKS_INVALID', (yard) => clocks(yard, { dispatch: 0 })),
  setting('POLICY_EMERGENCY_UNIT', (yard) =>
    clocks(yard, { unit: 'WORKING_DAYS', dispatch: 1, acknowledge: 1, arrive: 1, handle: 1 }),
  ),
  setting('POLICY_BAND_INVALID', () => ({ bandHigh: 1 })),
];

/** Every code that the whistle tests provoke, here or in tests of their own. */
export const WHISTLE_CODES: readonly Code[] = [
  ...WHISTLE_REFUSALS.map(({ code }) => code),
  ...WHISTLE_STATES.map((state) => `WHISTLE_IS_${state}` as const),
  ...(Object.keys(WHISTLE_ROLES) as (keyof typeof WHISTLE_ROLES)[]),
  ...TERRITORY_ROLES,
  // whistle.test.ts: a yard without a policy
  'RESPONSE_POLICY_MISSING',
];
