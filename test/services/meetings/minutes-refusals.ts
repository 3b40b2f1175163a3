import type { MinutesState } from '../../../services/meetings/domain/kinds';
import { MINUTES_ACTS, type MinutesAct } from '../../../services/meetings/domain/minutes';
import { meetingAt } from './brought-to';
import { absent, input, type Refusal } from './item-refusals';
import { addendumAt, bySeat, commentOf, minutesAt, ON_THE_WALL } from './minutes-table';
import { must, type Table } from './table';

export const MINUTES_STATES: readonly MinutesState[] = [
  'DRAFT',
  'CIRCULATED',
  'CHANGES_REQUESTED',
  'SIGNING',
  'LOCKED',
  'PUBLISHED',
];

/** Good input of each act besides the minutes themselves. */
const INPUTS: Readonly<Record<MinutesAct, (table: Table) => object>> = {
  regenerateMinutes: () => ({}),
  reviseMinutesRemarks: () => ({ remarks: '另附照片', basedOnVersion: 0 }),
  circulateMinutes: () => ({}),
  commentOnMinutes: ({ seats }) => ({ seatId: seats.police, text: '无意见' }),
  requestChangesToMinutes: ({ seats }) => ({ seatId: seats.police, text: '时间有误' }),
  answerMinutesComment: () => ({ text: '已改' }),
  openSigning: () => ({}),
  signMinutes: ({ seats }) => ({ seatId: seats.police }),
  lockMinutes: () => ({}),
  publishMinutes: () => ON_THE_WALL,
  draftAddendum: () => ({ text: '更正', reason: '笔误' }),
};
export const minutesInput = (table: Table, act: MinutesAct): object => INPUTS[act](table);
export const doerOf = (act: MinutesAct) => (MINUTES_ACTS[act].by === 'CONVENER' ? 'party' : 'police');

const at =
  (state: MinutesState, change: (table: Table, minutesId: string) => object | Promise<object>) =>
  async (table: Table) => {
    const on = await minutesAt(table, state);
    return { ...on, ...(await change(table, on.minutesId)) };
  };
const blank = (by: MinutesAct, state: MinutesState, field: string): Refusal => ({
  by,
  who: doerOf(by),
  code: 'INPUT_INVALID',
  path: input(field),
  given: at(state, (table) => ({ ...minutesInput(table, by), [field]: ' ' })),
});
const asked = async (table: Table, minutesId: string) => ({ commentId: await commentOf(table, minutesId) });
const published =
  (change: object) =>
  ({ bodyId }: Table) => ({
    bodyId,
    kind: 'PROGRESS',
    title: '进展',
    text: '路灯已修',
    ...ON_THE_WALL,
    ...change,
  });

export const MINUTES_REFUSALS: readonly Refusal[] = [
  {
    by: 'draftMinutes',
    code: 'MINUTES_EXIST',
    path: input('meetingId'),
    given: async (table) => {
      const { meetingId } = await meetingAt(table, 'CLOSED');
      await must(table, 'draftMinutes', { meetingId });
      return { meetingId };
    },
  },
  ...(Object.keys(MINUTES_ACTS) as MinutesAct[])
    .filter((act) => act !== 'answerMinutesComment')
    .map(
      (by): Refusal => ({
        by,
        code: 'MINUTES_UNKNOWN',
        path: input('minutesId'),
        given: (table) => ({ minutesId: absent, ...minutesInput(table, by) }),
      }),
    ),
  ...(['commentOnMinutes', 'requestChangesToMinutes', 'signMinutes'] as const).map(
    (by): Refusal => ({
      by,
      who: 'police',
      code: 'SEAT_UNKNOWN',
      path: input('seatId'),
      given: at(by === 'signMinutes' ? 'SIGNING' : 'CIRCULATED', (table) => ({
        ...minutesInput(table, by),
        seatId: absent,
      })),
    }),
  ),
  blank('reviseMinutesRemarks', 'DRAFT', 'remarks'),
  blank('commentOnMinutes', 'CIRCULATED', 'text'),
  blank('requestChangesToMinutes', 'CIRCULATED', 'text'),
  blank('signMinutes', 'SIGNING', 'reservation'),
  blank('publishMinutes', 'LOCKED', 'place'),
  blank('draftAddendum', 'LOCKED', 'text'),
  blank('draftAddendum', 'LOCKED', 'reason'),
  {
    by: 'reviseMinutesRemarks',
    code: 'VERSION_STALE',
    path: input('basedOnVersion'),
    given: at('DRAFT', async (table, minutesId) => {
      await must(table, 'reviseMinutesRemarks', { minutesId, remarks: '先写的', basedOnVersion: 0 });
      return { remarks: '后写的', basedOnVersion: 0 };
    }),
  },
  { by: 'circulateMinutes', code: 'CHANGES_UNANSWERED', given: at('CHANGES_REQUESTED', () => ({})) },
  { by: 'openSigning', code: 'CHANGES_UNANSWERED', given: at('CHANGES_REQUESTED', () => ({})) },
  {
    by: 'requestChangesToMinutes',
    who: 'police',
    code: 'CHANGE_ALREADY_REQUESTED',
    given: at('CHANGES_REQUESTED', (table) => minutesInput(table, 'requestChangesToMinutes')),
  },
  {
    by: 'answerMinutesComment',
    code: 'COMMENT_UNKNOWN',
    path: input('commentId'),
    given: () => ({ commentId: absent, text: '已改' }),
  },
  {
    by: 'answerMinutesComment',
    code: 'ALREADY_ANSWERED',
    path: input('commentId'),
    given: async (table) => {
      const { minutesId } = await minutesAt(table, 'CHANGES_REQUESTED');
      const answer = { ...(await asked(table, minutesId)), text: '已改' };
      await must(table, 'answerMinutesComment', answer);
      return answer;
    },
  },
  {
    by: 'answerMinutesComment',
    code: 'INPUT_INVALID',
    path: input('text'),
    given: async (table) => {
      const { minutesId } = await minutesAt(table, 'CHANGES_REQUESTED');
      return { ...(await asked(table, minutesId)), text: ' ' };
    },
  },
  {
    by: 'openSigning',
    code: 'UNTIL_IN_PAST',
    path: input('signBy'),
    given: at('CIRCULATED', () => ({ signBy: '2026-08-31' })),
  },
  {
    by: 'signMinutes',
    who: 'police',
    code: 'ALREADY_SIGNED',
    given: at('SIGNING', async (table, minutesId) => {
      await bySeat(table, 'police', 'signMinutes', { minutesId });
      return minutesInput(table, 'signMinutes');
    }),
  },
  { by: 'lockMinutes', code: 'NOBODY_SIGNED', given: at('SIGNING', () => ({})) },
  {
    by: 'lockMinutes',
    code: 'SIGNING_NOT_OVER',
    given: at('CIRCULATED', async (table, minutesId) => {
      await must(table, 'openSigning', { minutesId, signBy: '2026-12-01' });
      await bySeat(table, 'police', 'signMinutes', { minutesId });
      return {};
    }),
  },
  {
    by: 'openSigning',
    code: 'CONTENT_NOT_CIRCULATED',
    given: at('CHANGES_REQUESTED', async (table, minutesId) => {
      await must(table, 'answerMinutesComment', { ...(await asked(table, minutesId)), text: '已改' });
      await must(table, 'reviseMinutesRemarks', { minutesId, remarks: '到会时间为三点', basedOnVersion: 0 });
      return {};
    }),
  },
  {
    by: 'publishMinutes',
    code: 'PUBLICATION_ENDS_EARLY',
    path: input('to'),
    given: at('LOCKED', () => ({ ...ON_THE_WALL, from: '2026-10-02', to: '2026-10-01' })),
  },
  ...(['signAddendum', 'sealAddendum'] as const).map(
    (by): Refusal => ({
      by,
      code: 'ADDENDUM_UNKNOWN',
      path: input('addendumId'),
      given: ({ seats }) => ({
        addendumId: absent,
        ...(by === 'signAddendum' ? { seatId: seats.party } : {}),
      }),
    }),
  ),
  {
    by: 'signAddendum',
    who: 'police',
    code: 'SEAT_UNKNOWN',
    path: input('seatId'),
    given: async (table) => ({ ...(await ofAddendum(table)), seatId: absent }),
  },
  {
    by: 'signAddendum',
    who: 'police',
    code: 'INPUT_INVALID',
    path: input('reservation'),
    given: async (table) => ({ ...(await ofAddendum(table)), seatId: table.seats.police, reservation: '' }),
  },
  {
    by: 'signAddendum',
    who: 'police',
    code: 'ALREADY_SIGNED',
    given: async (table) => {
      const on = await ofAddendum(table);
      await bySeat(table, 'police', 'signAddendum', on);
      return { ...on, seatId: table.seats.police };
    },
  },
  {
    by: 'signAddendum',
    who: 'police',
    code: 'ADDENDUM_IS_SEALED',
    given: async (table) => ({ ...(await ofAddendum(table, 'SEALED')), seatId: table.seats.police }),
  },
  { by: 'sealAddendum', code: 'ADDENDUM_IS_SEALED', given: (table) => ofAddendum(table, 'SEALED') },
  { by: 'sealAddendum', code: 'NOBODY_SIGNED', given: (table) => ofAddendum(table) },
  {
    by: 'sealAddendum',
    code: 'SIGNING_NOT_OVER',
    given: async (table) => {
      const on = await ofAddendum(table);
      await bySeat(table, 'police', 'signAddendum', on);
      return on;
    },
  },
  {
    by: 'recordPublication',
    code: 'BODY_UNKNOWN',
    path: input('bodyId'),
    given: published({ bodyId: absent }),
  },
  ...(['title', 'text', 'place'] as const).map(
    (field): Refusal => ({
      by: 'recordPublication',
      code: 'INPUT_INVALID',
      path: input(field),
      given: published({ [field]: ' ' }),
    }),
  ),
  { by: 'recordPublication', code: 'PUBLICATION_UNCLEAR', given: published({ text: null }) },
  {
    by: 'recordPublication',
    code: 'PUBLICATION_UNCLEAR',
    what: 'minutes with a text',
    given: published({ kind: 'MINUTES', minutesId: absent }),
  },
  {
    by: 'recordPublication',
    code: 'PUBLICATION_ENDS_EARLY',
    path: input('to'),
    given: published({ from: '2026-10-02', to: '2026-10-01' }),
  },
  {
    by: 'recordPublication',
    code: 'MINUTES_UNKNOWN',
    what: 'sealed, not published',
    path: input('minutesId'),
    given: async (table) => ({
      ...published({ kind: 'MINUTES', text: null })(table),
      ...(await minutesAt(table, 'LOCKED')),
    }),
  },
];

async function ofAddendum(table: Table, state: 'SIGNING' | 'SEALED' = 'SIGNING') {
  return { addendumId: (await addendumAt(table, state)).addendumId };
}

/** Acts that are forbidden to whoever is at the table and has not the role. */
export const MINUTES_ROLES = {
  NOT_SEAT_HOLDER: ['commentOnMinutes', 'requestChangesToMinutes', 'signMinutes'],
} as const;
