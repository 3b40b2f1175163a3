import { today } from '../../../../platform/dates';
import { done } from '../../../../platform/mutation';
import type { Context } from '../../context';
import { fillDraft } from '../../db/fill-draft';
import { lockMeetingOfBody } from '../../db/meetings';
import { type JointMeetingRow, jointMeetings } from '../../db/tables';
import type { Code } from '../../errors';
import type { OpenDraftInput } from '../../generated/resolver-types';
import { checkMeeting } from '../checked-meeting';
import { mutation } from '../mutation';

export const openDraft = mutation<OpenDraftInput, Context, Code, JointMeetingRow>({
  name: 'openDraft',
  thing: 'meeting',
  load: (context, id) => context.loaders.jointMeeting.load(id),
  async run({ tx, input, now }) {
    const locked = await lockMeetingOfBody(tx, input.meetingId, today(now));
    const checked = checkMeeting(tx.viewer, locked, 'openDraft');
    if (!checked.ok) return checked.error;
    const { meeting, next } = checked.value;
    await tx.save(jointMeetings, meeting, { state: next });
    await fillDraft(tx, meeting, true);
    return done(meeting.id);
  },
});
