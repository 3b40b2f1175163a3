import { today } from '../../../../platform/dates';
import { done, refuse } from '../../../../platform/mutation';
import { firstRow, sql } from '../../../../platform/sql';
import type { Context } from '../../context';
import { lockMeeting } from '../../db/meetings';
import { gatherContent } from '../../db/minutes-content';
import { type MinutesRow, minutes } from '../../db/minutes-tables';
import { textAndHash } from '../../domain/minutes-content';
import type { Code } from '../../errors';
import type { DraftMinutesInput } from '../../generated/resolver-types';
import { checkMeeting } from '../checked-meeting';
import { mutation } from '../mutation';

export const draftMinutes = mutation<DraftMinutesInput, Context, Code, MinutesRow>({
  name: 'draftMinutes',
  thing: 'minutes',
  load: (context, id) => context.loaders.minutes.load(id),
  async run({ tx, input, now }) {
    const locked = await lockMeeting(tx, input.meetingId, today(now));
    const checked = checkMeeting(tx.viewer, locked, 'draftMinutes');
    if (!checked.ok) return checked.error;
    const { meeting } = checked.value;
    const there = await firstRow(tx, sql`SELECT id FROM minutes WHERE meeting_id = ${meeting.id}`);
    if (there) return refuse('MINUTES_EXIST', { path: ['input', 'meetingId'] });

    const id = tx.newId();
    await tx.insert(minutes, {
      id,
      version: 1,
      body_id: meeting.body_id,
      estate_id: meeting.estate_id,
      meeting_id: meeting.id,
      state: 'DRAFT',
      round: 0,
      ...textAndHash(await gatherContent(tx, meeting, null)),
      remarks: null,
      remarks_version: 0,
      sign_by: null,
      drafted_at: now,
      circulated_at: null,
      signing_at: null,
      locked_at: null,
      published_at: null,
    });
    await tx.changed({ type: 'JointMeeting', id: meeting.id });
    return done(id);
  },
});
