import { done, refuse } from '../../../../platform/mutation';
import type { Context } from '../../context';
import { noticeHashOf, publishedDwellings } from '../../db/roll';
import { mattersOf, publishNotice } from '../../db/sessions';
import { type VotingSessionRow, votingSessions } from '../../db/tables';
import { seatsMissing } from '../../domain/candidate';
import { isBeforeClose, isOnCompany } from '../../domain/matter-details';
import { checkPeriod, noticeDaysOf } from '../../domain/notice';
import { decide, sessionOf } from '../../domain/session';
import type { Code } from '../../errors';
import type { SendVoteNoticeInput } from '../../generated/resolver-types';
import { keysOf } from '../../keys';
import { mutation } from '../mutation';
import { sessionToRun } from '../session-to-run';

export const sendVoteNotice = mutation<SendVoteNoticeInput, Context, Code, VotingSessionRow>({
  name: 'sendVoteNotice',
  thing: 'votingSession',
  load: (context, id) => context.loaders.session.load(id),
  async run({ tx, input, now }, { environment }) {
    const session = await sessionToRun(tx, input.sessionId);
    if (!session) return refuse('SESSION_UNKNOWN', { path: ['input', 'sessionId'] });
    const decided = decide(sessionOf(session), 'sendVoteNotice', now);
    if (!decided.ok) return refuse(decided.error);
    const period = checkPeriod(session, input, now);
    if (!period.ok) {
      const short = period.error === 'NOTICE_TOO_SHORT';
      const detail = short ? { detail: `${noticeDaysOf(session.profile, session.extraordinary)}` } : {};
      return refuse(period.error, { path: ['input', short ? 'opensAt' : 'closesAt'], ...detail });
    }
    const path = ['input', 'channels'];
    const channels = [...new Set(input.channels ?? session.profile.channels)].sort();
    if (channels.length === 0) return refuse('CHANNELS_MISSING', { path });
    const foreign = channels.filter((channel) => !session.profile.channels.includes(channel));
    if (foreign.length > 0) return refuse('CHANNEL_NOT_ALLOWED', { path, detail: foreign.join('、') });

    const matters = await mattersOf(tx, session.id);
    // How few may be elected goes by the dwellings of the estate, which the published roll says.
    const least = seatsMissing(matters, session.profile, await publishedDwellings(tx, session.id));
    if (least !== null) return refuse('SEATS_OUT_OF_RANGE', { detail: `${least}` });
    // Put before there were details: no contract could start from it, so it is voided and run again before anybody votes.
    const unnamed = matters.find((it) => isOnCompany(it) && it.details === null && !it.dismisses);
    if (unnamed) return refuse('DETAILS_MISSING', { detail: `${unnamed.position}` });
    const early = matters.find(({ details }) => isBeforeClose(details, input.closesAt));
    if (early)
      return refuse('DETAILS_BEFORE_CLOSE', { path: ['input', 'closesAt'], detail: `${early.position}` });

    const { opensAt: opens_at, closesAt: notice_closes_at } = input;
    const noticed = { noticed_at: now, opens_at, notice_closes_at, channels };
    const notice_hash = noticeHashOf(keysOf(environment), { ...session, ...noticed }, matters);
    await tx.save(votingSessions, session, { state: decided.value, ...noticed, notice_hash });
    await publishNotice(tx, { ...session, ...noticed }, matters.length);
    return done(session.id);
  },
});
