import { startOfDay, today } from '../../../platform/dates';
import { err, ok, type Result } from '../../../platform/result';
import type { VotingState } from './kinds';
import { earliestOpening, noticeDaysOf } from './notice';
import type { RuleProfile } from './rule-profile';
import { SESSION_STEPS, type SessionAct, type StateRefusal } from './session-steps';

export type SessionRefusal =
  | StateRefusal
  | 'NOTICE_TOO_SHORT'
  | 'OBJECTIONS_RUNNING'
  | 'OPENING_NOT_DUE'
  | 'ROLL_OBJECTIONS_OVER'
  | 'ROLL_OBJECTIONS_RUNNING'
  | 'VOTING_ENDED'
  | 'VOTING_STILL_RUNNING'
  | 'VOTE_WITHOUT_NOTICE';

/** The instants that a vote goes by, where they are fixed. */
export interface Session {
  readonly state: VotingState;
  readonly rollObjectionsUntil: Date | null;
  /** The first instant after the days of notice; null where no notice was sent. */
  readonly noticeOver: Date | null;
  readonly opensAt: Date | null;
  readonly closesAt: Date | null;
  readonly objectionsUntil: Date | null;
}

export function sessionOf(row: {
  readonly state: VotingState;
  readonly profile: RuleProfile;
  readonly extraordinary: boolean;
  readonly roll_objections_until: Date | null;
  readonly noticed_at: Date | null;
  readonly opens_at: Date | null;
  readonly closes_at: Date | null;
  readonly objections_until: Date | null;
}): Session {
  const days = noticeDaysOf(row.profile, row.extraordinary);
  return {
    state: row.state,
    rollObjectionsUntil: row.roll_objections_until,
    noticeOver: row.noticed_at && startOfDay(earliestOpening(today(row.noticed_at), days)),
    opensAt: row.opens_at,
    closesAt: row.closes_at,
    objectionsUntil: row.objections_until,
  };
}

/**
 * The state an act leads to, or why it is barred. Ballots end at the announced time, whether or not anybody has
 * closed; nobody closes before it, since every owner may vote until then.
 */
export function decide(session: Session, act: SessionAct, now: Date): Result<VotingState, SessionRefusal> {
  const step = SESSION_STEPS[session.state][act];
  if ('barred' in step) return err(step.barred);
  const untimely = untimeliness(session, act, now);
  return untimely === null ? ok(step.to) : err(untimely);
}

function untimeliness(session: Session, act: SessionAct, now: Date): SessionRefusal | null {
  const passed = (instant: Date | null): boolean => instant !== null && instant <= now;
  const { rollObjectionsUntil, noticeOver, opensAt, closesAt, objectionsUntil } = session;
  switch (act) {
    case 'objectToRoll':
      return passed(rollObjectionsUntil) ? 'ROLL_OBJECTIONS_OVER' : null;
    case 'freezeRoll':
      return passed(rollObjectionsUntil) ? null : 'ROLL_OBJECTIONS_RUNNING';
    case 'openVoting':
      // A roll that was frozen before notices were kept has none: it is voided and run again.
      if (noticeOver === null) return 'VOTE_WITHOUT_NOTICE';
      if (!passed(noticeOver)) return 'NOTICE_TOO_SHORT';
      return passed(opensAt) ? null : 'OPENING_NOT_DUE';
    case 'castBallot':
    case 'grantProxy':
    case 'revokeProxy':
    case 'recordWrittenProxy':
    case 'checkWrittenProxy':
    case 'revokeWrittenProxy':
    case 'issuePaperBallot':
    case 'deliverPaperBallot':
    case 'declarePaperLost':
      return passed(closesAt) ? 'VOTING_NOT_OPEN' : null;
    case 'extendVoting':
      return passed(closesAt) ? 'VOTING_ENDED' : null;
    case 'closeVoting':
      return passed(closesAt) ? null : 'VOTING_STILL_RUNNING';
    case 'objectToResult':
      return passed(objectionsUntil) ? 'VOTE_FINAL' : null;
    case 'finalizeVote':
      return passed(objectionsUntil) ? null : 'OBJECTIONS_RUNNING';
    default:
      return null;
  }
}
