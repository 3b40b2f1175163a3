import { today } from '../../../../platform/dates';
import { done } from '../../../../platform/mutation';
import type { Context } from '../../context';
import { fillDraft } from '../../db/fill-draft';
import { lockMeetingOfBody } from '../../db/meetings';
import { type JointMeetingRow, jointMeetings } from '../../db/tables';
import type { Code } from '../../errors';
import type { RefreshDraftInput } from '../../generated/resolver-types';
import { checkMeeting } from '../checked-meeting';
import { mutation } from '../mutation';

/** What has come since the draft was opened: items issued, cases put to the table, votes tallied, answers from above. */
export const refreshDraft = mutation<RefreshDraftInput, Context, Code, JointMeetingRow>({
  name: 'refreshDraft',
  thing: 'meeting',
  load: (context, id) => context.loaders.jointMeeting.load(id),
  async run({ tx, input, now }) {
    const locked = await lockMeetingOfBody(tx, input.meetingId, today(now));
    const checked = checkMeeting(tx.viewer, locked, 'refreshDraft');
    if (!checked.ok) return checked.error;
    const { meeting } = checked.value;
    const added = await fillDraft(tx, meeting, false);
    // Whoever orders the agenda must have seen these lines.
    if (added > 0) await tx.save(jointMeetings, meeting, { agenda_version: meeting.agenda_version + 1 });
    return done(meeting.id);
  },
});
