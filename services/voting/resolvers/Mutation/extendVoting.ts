import { formatInstant } from '../../../../platform/dates';
import { done, refuse } from '../../../../platform/mutation';
import type { Context } from '../../context';
import { extensionCount, participationOf } from '../../db/course';
import { voteExtensions } from '../../db/course-tables';
import { mattersOf, publishNotice } from '../../db/sessions';
import { type VotingSessionRow, votingSessions } from '../../db/tables';
import { isBeforeClose } from '../../domain/matter-details';
import { moreOf } from '../../domain/profiles';
import { decide, sessionOf } from '../../domain/session';
import { missingToQuorum, turnoutIn } from '../../domain/turnout';
import type { Code } from '../../errors';
import type { ExtendVotingInput } from '../../generated/resolver-types';
import { mutation } from '../mutation';
import { sessionToRun } from '../session-to-run';

const DAY_MS = 24 * 60 * 60 * 1000;

export const extendVoting = mutation<ExtendVotingInput, Context, Code, VotingSessionRow>({
  name: 'extendVoting',
  thing: 'votingSession',
  load: (context, id) => context.loaders.session.load(id),
  async run({ tx, input, now }) {
    const session = await sessionToRun(tx, input.sessionId);
    if (!session) return refuse('SESSION_UNKNOWN', { path: ['input', 'sessionId'] });
    const decided = decide(sessionOf(session), 'extendVoting', now);
    if (!decided.ok) return refuse(decided.error);
    if (input.reason.trim() === '') return refuse('INPUT_INVALID', { path: ['input', 'reason'] });
    const rules = moreOf(session.profile);
    const before = await extensionCount(tx, session.id);
    if (before >= rules.extensionsMax) return refuse('EXTENSION_NOT_ALLOWED');
    const closedBefore = session.closes_at!;
    const latest = new Date(closedBefore.getTime() + rules.extensionDaysMax * DAY_MS);
    if (input.closesAt <= closedBefore || input.closesAt > latest)
      return refuse('EXTENSION_OUT_OF_RANGE', { path: ['input', 'closesAt'], detail: formatInstant(latest) });
    const roll = { area: BigInt(session.roll_area!), heads: BigInt(session.roll_heads!) };
    const counted = await participationOf(tx, session.id);
    const matters = await mattersOf(tx, session.id);
    const early = matters.find(({ details }) => isBeforeClose(details, input.closesAt));
    if (early)
      return refuse('DETAILS_BEFORE_CLOSE', { path: ['input', 'closesAt'], detail: `${early.position}` });
    const turnout = matters.map((matter) =>
      turnoutIn(matter.id, counted, session.profile.thresholds[matter.law.class].participation),
    );
    const missing = missingToQuorum(turnout, roll);
    if (missing.area === 0n && missing.heads === 0n) return refuse('VOTING_QUORATE');

    await tx.insert(voteExtensions, {
      session_id: session.id,
      number: before + 1,
      estate_id: session.estate_id,
      closed_before: closedBefore,
      closes_at: input.closesAt,
      reason: input.reason.trim(),
      missing_area: missing.area.toString(),
      missing_heads: Number(missing.heads),
      extended_at: now,
    });
    const extended = { closes_at: input.closesAt };
    await tx.save(votingSessions, session, extended);
    await publishNotice(tx, { ...session, ...extended }, matters.length);
    return done(session.id);
  },
});
