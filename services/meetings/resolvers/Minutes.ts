import { page } from '../../../platform/connection';
import { today } from '../../../platform/dates';
import { sql } from '../../../platform/sql';
import type { MinutesRow, SealedRecordRow } from '../db/minutes-tables';
import { CONFIRMS_MINUTES } from '../domain/agenda';
import { decideOnMinutes, MINUTES_ACT_NAMES, MINUTES_ACTS, seatsOf } from '../domain/minutes';
import {
  type ContentAgendaItem,
  type ContentResolution,
  contentOf,
  type MinutesContent,
  outlineOf,
} from '../domain/minutes-content';
import {
  type RecordedSignature,
  recordedSignatures,
  type SealedRecordContent,
} from '../domain/sealed-record';
import type {
  AgendaItemResolvers,
  JointBodyResolvers,
  JointMeetingResolvers,
  MinutesActionItemResolvers,
  MinutesAgendaItemResolvers,
  MinutesCommentResolvers,
  MinutesResolutionResolvers,
  MinutesResolvers,
  MinutesRoundResolvers,
} from '../generated/resolver-types';
import type { Loaders } from '../loaders';
import { showAction } from './available-actions';
import { reference } from './references';

export const Minutes: MinutesResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.minutes.load(id),
  meeting: ({ meeting_id }, _args, { loaders }) => loaders.jointMeeting.load(meeting_id),
  body: ({ body_id }, _args, { loaders }) => loaders.jointBody.load(body_id),
  // What is sealed is read from the record, which nobody can change any more.
  content: async (row, _args, { loaders }) =>
    ((await recordOf(row, loaders))?.content as MinutesContent | undefined) ?? contentOf(row.content),
  contentHash: async (row, _args, { loaders }) =>
    (await recordOf(row, loaders))?.contentHash ?? row.content_hash,
  rounds: ({ id }, _args, { loaders }) => loaders.minutesRounds.load(id),
  signatures: async (row, _args, { loaders }) => {
    const record = await recordOf(row, loaders);
    if (record) return record.signatures.map(shownSignature);
    const { seats, given } = await loaders.minutesFacts.load(row.id);
    const onThis = given.filter((it) => it.content_hash === row.content_hash);
    return recordedSignatures(seats, onThis).map(shownSignature);
  },
  sealed: async ({ id }, _args, { loaders }) => (await loaders.minutesRecords.load(id))[0] ?? null,
  addenda: ({ id }, _args, { loaders }) => loaders.minutesAddenda.load(id),
  publicVersion: async ({ id }, _args, { loaders }) => (await loaders.publicVersions.load(id))[0] ?? null,
  availableActions: async ({ id }, _args, { loaders, viewer, now }) => {
    const facts = await loaders.minutesFacts.load(id);
    const organizationId = viewer.actingFor?.organizationId ?? '';
    const on = today(now());
    return MINUTES_ACT_NAMES.map((act) => {
      // An act of a seat is possible where it is so for one of those the organization holds.
      const held = MINUTES_ACTS[act].by === 'SEAT' ? seatsOf(facts, organizationId) : [];
      const seatIds = held.length > 0 ? held.map((seat) => seat.seatId) : [undefined];
      const decided = seatIds.map((seatId) => decideOnMinutes(facts, act, { organizationId, seatId }, on));
      const barred = decided.some((it) => it.ok) ? null : decided[0]!;
      return showAction(act, barred && !barred.ok ? barred.error : null);
    });
  },
};

/** The sealed record as it was hashed; null before the lock. */
async function recordOf(
  { id }: Pick<MinutesRow, 'id'>,
  loaders: Loaders,
): Promise<SealedRecordContent | null> {
  const [row] = await loaders.minutesRecords.load(id);
  return row ? (JSON.parse(row.record) as SealedRecordContent) : null;
}

export const shownSignature = ({ seat, at, organization, ...signature }: RecordedSignature) => ({
  ...signature,
  seatId: seat,
  signedAt: at,
  organization: reference(organization),
});

export const MinutesRound: MinutesRoundResolvers = {
  content: ({ content }) => contentOf(content),
  comments: async ({ minutes_id, round }, _args, { loaders }) =>
    (await loaders.minutesComments.load(minutes_id)).filter((comment) => comment.round === round),
};

export const MinutesComment: MinutesCommentResolvers = {
  organization: ({ organization_id }) => reference(organization_id),
};

export const MinutesAgendaItem: MinutesAgendaItemResolvers = {
  outline: (line) => outlineOf(line as ContentAgendaItem),
};
const ofItsLine = { outline: (made: object) => outlineOf(made as ContentResolution) };
export const MinutesResolution: MinutesResolutionResolvers = ofItsLine;
export const MinutesActionItem: MinutesActionItemResolvers = ofItsLine;

export const meetingMinutes: Pick<JointMeetingResolvers, 'minutes'> = {
  minutes: async ({ id }, _args, { loaders }) => (await loaders.meetingMinutes.load(id))[0] ?? null,
};

export const agendaItemMinutes: Pick<AgendaItemResolvers, 'minutes'> = {
  minutes: async ({ kind, title, meeting_id }, _args, { loaders }) => {
    if (kind !== 'STANDING' || title !== CONFIRMS_MINUTES) return null;
    const [previous] = await loaders.previousMinutes.load(meeting_id);
    return previous ? loaders.minutes.load(previous.id) : null;
  },
};

export const bodyMinutes: Pick<JointBodyResolvers, 'minutes' | 'sealedRecords' | 'chainHead'> = {
  minutes: ({ id }, args, context) =>
    page<MinutesRow>(context, args, {
      select: sql`m.*`,
      from: sql`minutes m`,
      where: sql`m.body_id = ${id} AND ${context.visible('Minutes', sql`m`)}`,
      order: [
        { expression: sql`m.drafted_at`, type: 'timestamptz', descending: true },
        { expression: sql`m.id`, type: 'uuid', descending: true },
      ],
    }),
  sealedRecords: ({ id }, args, context) =>
    page<SealedRecordRow>(context, args, {
      select: sql`s.*`,
      from: sql`sealed_records s`,
      where: sql`s.body_id = ${id} AND ${context.visible('Minutes', sql`s`)}`,
      order: [{ expression: sql`s.sequence`, type: 'integer' }],
    }),
  chainHead: async ({ id }, _args, { loaders }) => (await loaders.chainHead.load(id))[0] ?? null,
};
