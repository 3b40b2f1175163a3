import { canonicalJson, sha256 } from '../../../platform/canonical';
import { addDays, daysBetween, type LocalDate, today } from '../../../platform/dates';
import { err, ok, type Result } from '../../../platform/result';
import type { MatterMethod, VotingChannel, VotingMatterKind } from './kinds';
import type { MatterDetails } from './matter-details';
import { moreOf } from './profiles';
import type { RuleProfile } from './rule-profile';

/** Whole days of notice: an extraordinary vote goes by days of its own. */
export const noticeDaysOf = (profile: RuleProfile, extraordinary: boolean): number =>
  extraordinary ? moreOf(profile).extraordinaryNoticeDays : profile.noticeDays;

/** The first day on which that many whole days lie between it and the notice; never shifted off a rest day. */
export const earliestOpening = (noticedOn: LocalDate, days: number): LocalDate =>
  addDays(noticedOn, days + 1);

/** Days of voting: the day it opens does not count (Art. 201), the last day on which a ballot may be cast does. */
export const votingDays = (opensAt: Date, closesAt: Date): number =>
  daysBetween(today(opensAt), today(new Date(closesAt.getTime() - 1)));

export type PeriodRefusal =
  | 'NOTICE_TOO_SHORT'
  | 'CLOSES_TOO_EARLY'
  | 'VOTING_PERIOD_TOO_SHORT'
  | 'VOTING_PERIOD_TOO_LONG';

interface Period {
  readonly opensAt: Date;
  readonly closesAt: Date;
}

/** Whether there is as much voting as the rules ask for, and no more. */
export function checkVotingDays(
  profile: RuleProfile,
  { opensAt, closesAt }: Period,
): Result<null, PeriodRefusal> {
  if (closesAt <= opensAt) return err('CLOSES_TOO_EARLY');
  const { votingDaysMin, votingDaysMax } = moreOf(profile);
  const days = votingDays(opensAt, closesAt);
  if (days < votingDaysMin) return err('VOTING_PERIOD_TOO_SHORT');
  return days > votingDaysMax ? err('VOTING_PERIOD_TOO_LONG') : ok(null);
}

/** Whether a notice sent now leaves its days before the vote, and the vote its days. */
export function checkPeriod(
  rules: { readonly profile: RuleProfile; readonly extraordinary: boolean },
  period: Period,
  now: Date,
): Result<null, PeriodRefusal> {
  const earliest = earliestOpening(today(now), noticeDaysOf(rules.profile, rules.extraordinary));
  if (today(period.opensAt) < earliest) return err('NOTICE_TOO_SHORT');
  return checkVotingDays(rules.profile, period);
}

/** A company that stands, or a person in a notice of before there were hashes of names. */
export interface NamedCandidate {
  readonly id: string;
  readonly name: string;
  readonly organizationId?: string;
  readonly nominatedBy: string;
}
/** A person who stands, under a hash that only its salt opens. */
export interface MaskedCandidate {
  readonly id: string;
  readonly maskedName: string;
  readonly nameHash: string;
}

/** All that a notice fixes: docs/decisions/0018 says how it is written down. */
export interface Notice {
  readonly session: {
    readonly id: string;
    readonly number: string;
    readonly estateId: string;
    readonly title: string;
    readonly extraordinary: boolean;
    readonly resolutionId: string | null;
    readonly requisitionId: string | null;
    readonly replacesId: string | null;
  };
  readonly matters: readonly {
    readonly id: string;
    readonly position: number;
    readonly kind: VotingMatterKind;
    readonly text: string;
    /** Of before there were details: where it dismisses the company. */
    readonly dismisses?: boolean;
    /** What it decides, where that is more than its text. */
    readonly details?: MatterDetails;
    /** Of a matter in which candidates stand: how it is answered, its seats, and they in the order posted. */
    readonly method?: MatterMethod;
    readonly seats?: number;
    readonly candidates?: readonly (NamedCandidate | MaskedCandidate)[];
  }[];
  readonly rules: RuleProfile;
  readonly channels: readonly VotingChannel[];
  readonly noticedAt: Date;
  readonly opensAt: Date;
  readonly closesAt: Date;
}

/** A notice as JSON, in the one order in which it is hashed and handed out. */
export const noticeContent = ({ matters, channels, noticedAt, opensAt, closesAt, ...rest }: Notice) => ({
  ...rest,
  matters: [...matters].sort((a, b) => a.position - b.position),
  channels: [...channels].sort(),
  noticedAt: noticedAt.toISOString(),
  opensAt: opensAt.toISOString(),
  closesAt: closesAt.toISOString(),
});

/**
 * Which form a notice has: 4 where people stand under hashes; else 3 where a matter has details, 2 where candidates
 * stand, 1 in all others.
 */
function noticeVersion({ matters }: Notice): 1 | 2 | 3 | 4 {
  if (matters.some(({ candidates }) => candidates?.some((it) => 'nameHash' in it))) return 4;
  if (matters.some(({ details }) => details !== undefined)) return 3;
  return matters.some(({ method }) => method !== undefined) ? 2 : 1;
}

/** Hash 1: texts, what they decide, candidates, rules, channels and period. */
export function noticeHash(notice: Notice): string {
  const version = noticeVersion(notice);
  return sha256(canonicalJson({ format: `lianxi/vote-notice/${version}`, ...noticeContent(notice) }));
}
