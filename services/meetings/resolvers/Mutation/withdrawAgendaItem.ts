import { today } from '../../../../platform/dates';
import { CodedError } from '../../../../platform/errors';
import { done, refuse } from '../../../../platform/mutation';
import { writtenText } from '../../../../platform/text';
import type { Context } from '../../context';
import { lockAgendaItem } from '../../db/agenda';
import { takeOff } from '../../db/agenda-order';
import { hasMerged } from '../../db/sources';
import { type AgendaItemRow, jointMeetings } from '../../db/tables';
import { mayWithdraw } from '../../domain/agenda';
import { type Code, errors } from '../../errors';
import type { WithdrawAgendaItemInput } from '../../generated/resolver-types';
import { canConvene, canRead } from '../../permissions';
import { mutation } from '../mutation';

export const withdrawAgendaItem = mutation<WithdrawAgendaItemInput, Context, Code, AgendaItemRow>({
  name: 'withdrawAgendaItem',
  thing: 'agendaItem',
  load: (context, id) => context.loaders.agendaItem.load(id),
  async run({ tx, input, now }) {
    const locked = await lockAgendaItem(tx, input.agendaItemId, today(now), 'NO KEY UPDATE');
    if (!locked || !canRead(tx.viewer, locked.meeting))
      return refuse('AGENDA_ITEM_UNKNOWN', { path: ['input', 'agendaItemId'] });
    const { item, meeting } = locked;
    const who = {
      proposed: item.proposed_by_id !== null && item.proposed_by_id === tx.viewer.actingFor!.organizationId,
      convenes: canConvene(tx.viewer, meeting.convener_id),
    };
    if (!who.proposed && !who.convenes) throw new CodedError('FORBIDDEN', errors.NOT_PROPOSER.zh);
    if (meeting.state !== 'DRAFT') return refuse(`MEETING_IS_${meeting.state}`);
    if (!mayWithdraw(item, who) || (await hasMerged(tx, item))) return refuse('AGENDA_ITEM_NOT_WITHDRAWN');
    const reason = writtenText(input.reason, 1_000);
    if (reason === null) return refuse('INPUT_INVALID', { path: ['input', 'reason'] });

    await takeOff(tx, item.id, 'WITHDRAWN', reason);
    // Whoever orders the agenda must have seen it go.
    await tx.save(jointMeetings, meeting, { agenda_version: meeting.agenda_version + 1 });
    await tx.changed({ type: 'JointMeeting', id: item.meeting_id });
    return done(item.id);
  },
});
