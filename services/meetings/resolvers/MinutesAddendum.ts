import { today } from '../../../platform/dates';
import {
  ADDENDUM_ACT_NAMES,
  ADDENDUM_ACTS,
  decideOnAddendum,
  lastDayToSign,
  seatsOf,
} from '../domain/minutes';
import { recordedSignatures, type SealedRecordContent } from '../domain/sealed-record';
import type { MinutesAddendumResolvers } from '../generated/resolver-types';
import { showAction } from './available-actions';
import { shownSignature } from './Minutes';

export const MinutesAddendum: MinutesAddendumResolvers = {
  signatures: async (row, _args, { loaders }) => {
    const record = (await loaders.minutesRecords.load(row.minutes_id)).find(
      (it) => it.addendum_id === row.id,
    );
    if (record) return (JSON.parse(record.record) as SealedRecordContent).signatures.map(shownSignature);
    const { seats, given } = await loaders.minutesFacts.load(row.minutes_id);
    const onThis = given.filter((it) => it.content_hash === row.content_hash);
    return recordedSignatures(seats, onThis).map(shownSignature);
  },
  sealed: async ({ id, minutes_id }, _args, { loaders }) =>
    (await loaders.minutesRecords.load(minutes_id)).find((it) => it.addendum_id === id) ?? null,
  signBy: ({ drafted_at }) => lastDayToSign(null, drafted_at),
  availableActions: async (row, _args, { loaders, viewer, now }) => {
    const facts = await loaders.minutesFacts.load(row.minutes_id);
    const organizationId = viewer.actingFor?.organizationId ?? '';
    const signedBy = facts.given.filter((it) => it.content_hash === row.content_hash).map((it) => it.seat_id);
    const on = { ...facts, state: row.state, signedBy, signBy: lastDayToSign(null, row.drafted_at) };
    return ADDENDUM_ACT_NAMES.map((act) => {
      const held = ADDENDUM_ACTS[act].by === 'SEAT' ? seatsOf(facts, organizationId) : [];
      const seatIds = held.length > 0 ? held.map((seat) => seat.seatId) : [undefined];
      const decided = seatIds.map((seatId) =>
        decideOnAddendum(on, act, { organizationId, seatId }, today(now())),
      );
      const barred = decided.some((it) => it.ok) ? null : decided[0]!;
      return showAction(act, barred && !barred.ok ? barred.error : null);
    });
  },
};
