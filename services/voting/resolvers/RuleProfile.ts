import type { MatterClass } from '../domain/kinds';
import { articleOf } from '../domain/matter';
import { decideProfile, PROFILE_ACTS } from '../domain/profile-acts';
import { moreOf } from '../domain/profiles';
import {
  PROFILE_VALUES,
  type ProfileValue,
  type RuleProfile as Rules,
  sharesOf,
} from '../domain/rule-profile';
import { errors } from '../errors';
import type {
  RuleProfileResolvers,
  RuleProfileVersionResolvers,
  VotingMatterRuleResolvers,
} from '../generated/resolver-types';
import { canGovern } from '../permissions';

const CLASSES: readonly MatterClass[] = ['GENERAL', 'MAJOR'];

const thresholdsOf = (profile: Rules, classes: readonly MatterClass[]) =>
  classes.flatMap((it) =>
    sharesOf(profile.thresholds[it]).map(
      ({ kind, threshold: { numerator, denominator, comparator, article } }) => {
        return { class: it, kind, threshold: `${numerator}/${denominator}`, comparator, article };
      },
    ),
  );

export const RuleProfile: RuleProfileResolvers = {
  thresholds: (profile) => thresholdsOf(profile, CLASSES),
  extraordinaryNoticeDays: (profile) => moreOf(profile).extraordinaryNoticeDays,
  votingDaysMin: (profile) => moreOf(profile).votingDaysMin,
  votingDaysMax: (profile) => moreOf(profile).votingDaysMax,
  extensionsMax: (profile) => moreOf(profile).extensionsMax,
  extensionDaysMax: (profile) => moreOf(profile).extensionDaysMax,
  rollObjectionDays: (profile) => moreOf(profile).rollObjectionDays,
  announceDays: (profile) => moreOf(profile).announceDays,
  objectionDays: (profile) => moreOf(profile).objectionDays,
  supportDays: (profile) => moreOf(profile).supportDays,
  filingDays: (profile) => moreOf(profile).filingDays,
  values: (profile) =>
    PROFILE_VALUES.map((value) => {
      const { kind: basis, document, article } = moreOf(profile).sources[value];
      return { value, shown: JSON.stringify(namedValue(profile, value)), basis, document, article };
    }),
};

/** What stands under a value's name. */
function namedValue(profile: Rules, value: ProfileValue): unknown {
  const more = moreOf(profile);
  switch (value) {
    case 'votingDays':
      return { min: more.votingDaysMin, max: more.votingDaysMax };
    case 'extensions':
      return { max: more.extensionsMax, daysMax: more.extensionDaysMax };
    case 'filing':
      return { days: more.filingDays, needsTraining: more.filingNeedsTraining };
    case 'nonResponse':
      return { rule: profile.nonResponse, inMajor: profile.followMajorityInMajor };
    case 'thresholds':
    case 'noticeDays':
    case 'channels':
    case 'duplicatePolicy':
    case 'splitOwnerPolicy':
    case 'invalidCountsAsParticipation':
      return profile[value];
    default:
      return more[value];
  }
}

export const RuleProfileVersion: RuleProfileVersionResolvers = {
  division: ({ division_id }) => (division_id ? { id: division_id } : null),
  rules: ({ profile }) => profile,
  availableActions: (row, _args, { viewer }) => {
    if (!canGovern(viewer, row)) return [];
    return PROFILE_ACTS.map((act) => {
      const decided = decideProfile(row.state, act);
      const own = act === 'activateProfile' && row.proposed_by === viewer.personId;
      const code = decided.ok ? (own ? 'PROFILE_OWN' : null) : decided.error;
      return { act, allowed: code === null, reason: code && errors[code].zh, code };
    });
  },
};

export const VotingMatterRule: VotingMatterRuleResolvers = {
  item: ({ kind, profile }) => profile.matters[kind].item,
  class: ({ kind, profile }) => profile.matters[kind].class,
  article: ({ kind, profile }) => articleOf(profile.matters[kind]),
  thresholds: ({ kind, profile }) => thresholdsOf(profile, [profile.matters[kind].class]),
};
