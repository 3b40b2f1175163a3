import { caseAt, caseOf, recorded } from './intake-cases';
import { absent, input, type Refusal } from './item-refusals';
import { anotherBody, must, type Table } from './table';

type Given = Refusal['given'];
const record =
  (change: (table: Table) => object | Promise<object>): Given =>
  async (table) =>
    caseOf(table, await change(table));
const on =
  (
    state: Parameters<typeof caseAt>[1],
    more: (table: Table) => object = () => ({}),
    about: object = {},
  ): Given =>
  async (table) => ({ intakeId: await caseAt(table, state, about), ...more(table) });
const recording = (code: Refusal['code'], field: string, given: Given, what?: string): Refusal => ({
  by: 'recordIntake',
  who: 'residents',
  code,
  what,
  path: input(field),
  given,
});

/** What the front door refuses, besides the states of cases, which have a matrix of their own. */
export const INTAKE_REFUSALS: readonly Refusal[] = [
  recording(
    'ESTATE_UNKNOWN',
    'estateId',
    record(() => ({ estateId: absent })),
  ),
  recording(
    'INPUT_INVALID',
    'text',
    record(() => ({ text: ' ' })),
  ),
  recording(
    'INPUT_INVALID',
    'building',
    record(() => ({ building: 'x'.repeat(101) })),
  ),
  recording(
    'INPUT_INVALID',
    'hotlineNumber',
    record(() => ({ hotlineNumber: 'H-1' })),
  ),
  recording(
    'BUILDING_NEEDED',
    'building',
    record(() => ({ scope: 'BUILDING' })),
  ),
  recording(
    'HOTLINE_NUMBER_NEEDED',
    'hotlineNumber',
    record(() => ({ channel: 'HOTLINE_12345' })),
  ),
  recording(
    'HOTLINE_NUMBER_TAKEN',
    'hotlineNumber',
    record(async (table) => {
      const hotline = { channel: 'HOTLINE_12345', hotlineNumber: `H-${Math.random()}` };
      await recorded(table, hotline);
      return hotline;
    }),
  ),
  recording(
    'RECEIVED_IN_FUTURE',
    'receivedAt',
    record(() => ({ receivedAt: '2027-01-01T00:00:00Z' })),
  ),
  recording(
    'CALENDAR_YEAR_UNKNOWN',
    'receivedAt',
    record(() => ({ receivedAt: '2011-01-01T00:00:00Z' })),
  ),
  recording(
    'NOT_REPEATED',
    'newFacts',
    record(() => ({ newFacts: true })),
  ),
  recording(
    'PROBLEM_UNKNOWN',
    'problem',
    record(() => ({ problem: 'DRAGONS' })),
  ),
  recording(
    'ORGANIZATION_UNKNOWN',
    'aboutId',
    record(() => ({ aboutId: absent })),
  ),
  recording(
    'INTAKE_UNKNOWN',
    'repeatOfId',
    record(() => ({ repeatOfId: absent })),
  ),
  recording(
    'INTAKE_IS_WITHDRAWN',
    'repeatOfId',
    record(async (table) => ({ repeatOfId: await caseAt(table, 'WITHDRAWN') })),
  ),
  recording(
    'FIRST_DIFFERS',
    'repeatOfId',
    record(async (table) => ({ repeatOfId: await recorded(table, { problem: 'DOGS' }) })),
  ),
  {
    by: 'assignIntake',
    who: 'residents',
    code: 'ORGANIZATION_UNKNOWN',
    given: on('RECEIVED', () => ({ handlerId: absent })),
  },
  {
    by: 'assignIntake',
    who: 'residents',
    code: 'SUPPORT_IS_LEAD',
    path: input('supportingIds'),
    given: on('RECEIVED', ({ ids }) => ({ handlerId: ids.police, supportingIds: [ids.police] })),
  },
  {
    by: 'assignIntake',
    who: 'residents',
    code: 'SUPPORT_REPEATED',
    path: input('supportingIds'),
    given: on('RECEIVED', ({ ids }) => ({ handlerId: ids.police, supportingIds: [ids.fire, ids.fire] })),
  },
  {
    by: 'assignIntake',
    who: 'residents',
    code: 'HANDLER_IS_ACCUSED',
    path: input('handlerId'),
    given: on('RECEIVED', ({ ids }) => ({ handlerId: ids.company }), { channel: 'SUPERVISION_LINE' }),
  },
  {
    by: 'replyToIntake',
    who: 'police',
    code: 'INPUT_INVALID',
    path: input('text'),
    given: on('ASSIGNED', () => ({ text: ' ' })),
  },
  { by: 'closeIntake', who: 'residents', code: 'FOLLOW_UP_NEEDED', given: on('REPLIED') },
  {
    by: 'putIntakeToTable',
    who: 'police',
    code: 'SCOPE_TOO_SMALL',
    given: on('ASSIGNED', ({ bodyId }) => ({ bodyId }), { scope: 'BUILDING', building: '1号楼' }),
  },
  {
    by: 'putIntakeToTable',
    who: 'police',
    code: 'BODY_UNKNOWN',
    path: input('bodyId'),
    given: on('ASSIGNED', () => ({ bodyId: absent })),
  },
  {
    by: 'putIntakeToTable',
    who: 'police',
    code: 'BODY_ENDED',
    path: input('bodyId'),
    given: async (table) => {
      const { bodyId } = await anotherBody(table);
      await must(table, 'endBody', { bodyId, on: '2026-10-01', reason: '并入' });
      return { intakeId: await caseAt(table, 'ASSIGNED'), bodyId };
    },
  },
  {
    by: 'putIntakeToTable',
    who: 'police',
    code: 'BODY_ELSEWHERE',
    path: input('bodyId'),
    given: async (table) => {
      const divisionId = table.directory.division({ level: 'SUBDISTRICT', name: '别的街道' });
      const office = table.directory.organization({
        kind: 'SUBDISTRICT_OFFICE',
        name: '别的街道办',
        divisionId,
      });
      await table.directory.intoCopyOf(table.service);
      const elsewhere = await anotherBody(
        {
          ...table,
          as: {
            ...table.as,
            subdistrict: {
              ...table.as.subdistrict,
              actingFor: { organizationId: office, appointmentId: office },
            },
          },
        },
        { estateId: null, divisionId },
      );
      return { intakeId: await caseAt(table, 'ASSIGNED'), bodyId: elsewhere.bodyId };
    },
  },
  {
    by: 'markRepeat',
    who: 'residents',
    code: 'INTAKE_UNKNOWN',
    path: input('firstId'),
    given: on('RECEIVED', () => ({ firstId: absent })),
  },
  {
    by: 'markRepeat',
    who: 'residents',
    code: 'FIRST_DIFFERS',
    what: 'itself',
    path: input('firstId'),
    given: async (table) => {
      const intakeId = await recorded(table);
      return { intakeId, firstId: intakeId };
    },
  },
  {
    by: 'withdrawIntake',
    who: 'residents',
    code: 'INPUT_INVALID',
    path: input('reason'),
    given: on('RECEIVED', () => ({ reason: ' ' })),
  },
  {
    by: 'followUpIntake',
    who: 'residents',
    code: 'INTAKE_UNKNOWN',
    path: input('intakeId'),
    given: () => ({ intakeId: absent }),
  },
  {
    by: 'addProblem',
    who: 'subdistrict',
    code: 'PROBLEM_REPEATED',
    path: input('code'),
    given: () => ({ code: 'DOGS', zh: '犬', en: 'dogs' }),
  },
  {
    by: 'addProblem',
    who: 'subdistrict',
    code: 'INPUT_INVALID',
    path: input('code'),
    given: () => ({ code: 'dogs', zh: '犬', en: 'dogs' }),
  },
  {
    by: 'addProblem',
    who: 'subdistrict',
    code: 'INPUT_INVALID',
    path: input('zh'),
    given: () => ({ code: 'CATS', zh: ' ', en: 'cats' }),
  },
  {
    by: 'addProblem',
    who: 'subdistrict',
    code: 'INPUT_INVALID',
    path: input('en'),
    given: () => ({ code: 'CATS', zh: '猫', en: ' ' }),
  },
];

/** Refused to operators, or through a state's matrix: see intake.test.ts. */
export const INTAKE_CODES_ELSEWHERE = [
  'REPLY_DAYS_SET',
  ...[
    'RECEIVED',
    'ASSIGNED',
    'REPLIED',
    'FOLLOWED_UP',
    'CLOSED',
    'ESCALATED_TO_TABLE',
    'REPEATED',
    'WITHDRAWN',
    'REOPENED',
  ].map((state) => `INTAKE_IS_${state}`),
];

/** Codes that say who may not; they come with FORBIDDEN, and are held in intake.test.ts. */
export const INTAKE_ROLES = [
  'CHANNEL_OF_ORGANIZATIONS',
  'NOT_OF_ESTATE',
  'NOT_INTAKE_KEEPER',
  'NOT_HANDLER',
  'NOT_REPORTER',
  'CALLER_REPLIED',
  'CATALOGUE_NOT_YOURS',
] as const;
