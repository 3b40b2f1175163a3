import { today } from '../../../../platform/dates';
import { done } from '../../../../platform/mutation';
import { firstRow, sql } from '../../../../platform/sql';
import type { Context } from '../../context';
import {
  insertLines,
  leftBehind,
  markCarriedInto,
  openItems,
  putReturnsToTheTable,
  waitingOutcomes,
} from '../../db/agenda';
import { lockBody } from '../../db/bodies';
import { waitingAnswers } from '../../db/efforts';
import { waitingForwards } from '../../db/forwards';
import { lockMeeting } from '../../db/meetings';
import { type JointMeetingRow, jointMeetings } from '../../db/tables';
import { fillAgenda } from '../../domain/agenda';
import type { Code } from '../../errors';
import type { OpenDraftInput } from '../../generated/resolver-types';
import { checkMeeting } from '../checked-meeting';
import { mutation } from '../mutation';

export const openDraft = mutation<OpenDraftInput, Context, Code, JointMeetingRow>({
  name: 'openDraft',
  thing: 'meeting',
  load: (context, id) => context.loaders.jointMeeting.load(id),
  async run({ tx, input, now }) {
    const on = today(now);
    // The body first: two drafts of one body are filled one after the other, so nothing is carried into both.
    const found = await firstRow<{ body_id: string }>(
      tx,
      sql`SELECT body_id FROM joint_meetings WHERE id = ${input.meetingId}`,
    );
    if (found) await lockBody(tx, found.body_id, on);
    const checked = checkMeeting(tx.viewer, await lockMeeting(tx, input.meetingId, on), 'openDraft');
    if (!checked.ok) return checked.error;
    const { meeting, next } = checked.value;

    await tx.save(jointMeetings, meeting, { state: next });
    const left = await leftBehind(tx, meeting.body_id);
    const items = await openItems(tx, meeting.body_id);
    const outcomes = await waitingOutcomes(tx, meeting.body_id);
    const forwards = await waitingForwards(tx, meeting.body_id);
    const answers = await waitingAnswers(tx, meeting.body_id);
    const lines = fillAgenda(on, left, items, outcomes, forwards, answers);
    const ids = await insertLines(tx, meeting, lines, {
      minutes_allotted: null,
      presenter_id: null,
      late_added: false,
    });
    await putReturnsToTheTable(tx, meeting.id);
    for (const { rowId, originId } of left) {
      await markCarriedInto(tx, rowId, ids[lines.findIndex((line) => line.originId === originId)]!);
    }
    return done(meeting.id);
  },
});
