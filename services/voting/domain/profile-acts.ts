import { err, ok, type Result } from '../../../platform/result';
import type { MatterClass } from './kinds';
import { moreOf, NATIONAL_2021 } from './profiles';
import { type RuleProfile, type RuleThreshold, sharesOf } from './rule-profile';

export const PROFILE_STATES = [
  'DRAFT',
  'PENDING',
  'ACTIVE',
  'SUPERSEDED',
] as const satisfies readonly RuleProfile['state'][];
export const PROFILE_ACTS = ['submitProfile', 'activateProfile'] as const;
export type ProfileAct = (typeof PROFILE_ACTS)[number];

type Step = { readonly to: RuleProfile['state'] } | { readonly barred: ProfileRefusal };
export type ProfileRefusal =
  | 'PROFILE_NOT_SUBMITTED'
  | 'PROFILE_SUBMITTED'
  | 'PROFILE_ACTIVE'
  | 'PROFILE_SUPERSEDED';

/** Every state × every act. Rules in force are never edited: what differs is another version. */
export const PROFILE_STEPS: Readonly<Record<RuleProfile['state'], Readonly<Record<ProfileAct, Step>>>> = {
  DRAFT: { submitProfile: { to: 'PENDING' }, activateProfile: { barred: 'PROFILE_NOT_SUBMITTED' } },
  PENDING: { submitProfile: { barred: 'PROFILE_SUBMITTED' }, activateProfile: { to: 'ACTIVE' } },
  ACTIVE: { submitProfile: { barred: 'PROFILE_ACTIVE' }, activateProfile: { barred: 'PROFILE_ACTIVE' } },
  SUPERSEDED: {
    submitProfile: { barred: 'PROFILE_SUPERSEDED' },
    activateProfile: { barred: 'PROFILE_SUPERSEDED' },
  },
};

export function decideProfile(
  state: RuleProfile['state'],
  act: ProfileAct,
): Result<RuleProfile['state'], ProfileRefusal> {
  const step = PROFILE_STEPS[state][act];
  return 'to' in step ? ok(step.to) : err(step.barred);
}

const CLASSES: readonly MatterClass[] = ['GENERAL', 'MAJOR'];

/**
 * What would weaken the law. A place may ask for more than Art. 278 and never for less; the regulation's fifteen
 * days, thirty days and one fifth are its owners' as well.
 */
export function belowLaw(profile: RuleProfile): readonly string[] {
  const national = NATIONAL_2021;
  const more = moreOf(profile);
  const weaker = CLASSES.flatMap((it) => {
    const least = sharesOf(national.thresholds[it]);
    return sharesOf(profile.thresholds[it])
      .filter(({ threshold }, i) => !atLeastAsStrict(threshold, least[i]!.threshold))
      .map(({ kind }) => `${it} ${kind}`);
  });
  const moved = Object.entries(national.matters)
    .filter(([kind, law]) => profile.matters[kind as keyof RuleProfile['matters']].class !== law.class)
    .map(([kind]) => kind);
  const { numerator, denominator } = more.requisition;
  const others: readonly (string | false)[] = [
    profile.noticeDays < national.noticeDays && 'noticeDays',
    more.filingDays > moreOf(national).filingDays && 'filingDays',
    numerator * 5 > denominator && 'requisition',
  ];
  return [...weaker, ...moved, ...others.filter((it) => it !== false)];
}

function atLeastAsStrict(rule: RuleThreshold, least: RuleThreshold): boolean {
  const difference = rule.numerator * least.denominator - least.numerator * rule.denominator;
  if (difference !== 0) return difference > 0;
  return rule.comparator === 'MORE_THAN' || least.comparator === 'AT_LEAST';
}

/** Numbers that make no sense together. */
export function isSound(profile: RuleProfile): boolean {
  const more = moreOf(profile);
  const counts = [
    profile.noticeDays,
    more.extraordinaryNoticeDays,
    more.rollObjectionDays,
    more.announceDays,
    more.objectionDays,
  ];
  const { committee, requisition } = more;
  const fractions = CLASSES.flatMap((it) =>
    sharesOf(profile.thresholds[it]).map(({ threshold }) => threshold),
  );
  return (
    counts.every((days) => days >= 0 && days <= 365) &&
    more.votingDaysMin >= 1 &&
    more.votingDaysMax >= more.votingDaysMin &&
    more.votingDaysMax <= 365 &&
    more.extensionsMax >= 0 &&
    more.extensionDaysMax >= 0 &&
    committee.minSeats >= 1 &&
    committee.maxSeats >= committee.minSeats &&
    more.election.alternatesMax >= 0 &&
    requisition.numerator >= 1 &&
    requisition.denominator >= 1 &&
    requisition.organizeDays >= 1 &&
    more.supportDays >= 1 &&
    more.supportDays <= 365 &&
    fractions.every(({ numerator, denominator }) => numerator >= 1 && denominator >= numerator)
  );
}
