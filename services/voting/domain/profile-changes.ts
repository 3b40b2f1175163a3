import type { LocalDate } from '../../../platform/dates';
import type { Comparator } from '../../../platform/exact';
import type { MatterClass, VoteFractionKind } from './kinds';
import { moreOf, PROFILE_TEMPLATES, type ProfileTemplate } from './profiles';
import type {
  ClassThresholds,
  ProfileMore,
  ProfileValue,
  RuleProfile,
  SplitOwnerPolicy,
  ValueSource,
} from './rule-profile';

const DAYS = [
  ['extraordinaryNoticeDays', 'extraordinaryNoticeDays'],
  ['votingDaysMin', 'votingDays'],
  ['votingDaysMax', 'votingDays'],
  ['extensionsMax', 'extensions'],
  ['extensionDaysMax', 'extensions'],
  ['rollObjectionDays', 'rollObjectionDays'],
  ['announceDays', 'announceDays'],
  ['objectionDays', 'objectionDays'],
  ['supportDays', 'supportDays'],
] as const satisfies readonly (readonly [keyof ProfileMore, ProfileValue])[];

/** What a place decides otherwise than the template, on one document. */
export type ProfileChanges = {
  readonly document: string;
  readonly article?: string | null | undefined;
  readonly noticeDays?: number | null | undefined;
  readonly splitOwnerPolicy?: SplitOwnerPolicy | null | undefined;
  readonly thresholds?:
    | null
    | undefined
    | readonly {
        readonly class: MatterClass;
        readonly kind: VoteFractionKind;
        readonly numerator: number;
        readonly denominator: number;
        readonly comparator: Comparator;
      }[];
} & { readonly [Field in (typeof DAYS)[number][0]]?: number | null | undefined };

/** A place's own rules: the template with what differs, each value that differs with its own source. */
export function changedFrom(
  template: ProfileTemplate,
  of: { readonly name: string; readonly version: number; readonly validFrom: LocalDate | string },
  changes: ProfileChanges | null,
): RuleProfile {
  const base: RuleProfile = PROFILE_TEMPLATES[template];
  const named = { ...base, ...of, state: 'DRAFT' as const };
  if (changes === null) return named;
  const source: ValueSource = { kind: 'LOCAL', document: changes.document, article: changes.article ?? null };
  const more: Record<string, unknown> = { ...moreOf(base) };
  const sources: Record<string, ValueSource> = { ...moreOf(base).sources };
  for (const [field, value] of DAYS) {
    if (changes[field] === null || changes[field] === undefined) continue;
    more[field] = changes[field];
    sources[value] = source;
  }
  if (changes.noticeDays != null) sources.noticeDays = source;
  if (changes.splitOwnerPolicy != null) sources.splitOwnerPolicy = source;
  if (changes.thresholds?.length) sources.thresholds = source;
  return {
    ...named,
    basis: [...base.basis, { document: changes.document, article: changes.article ?? '' }],
    noticeDays: changes.noticeDays ?? base.noticeDays,
    splitOwnerPolicy: changes.splitOwnerPolicy ?? base.splitOwnerPolicy,
    thresholds: (changes.thresholds ?? []).reduce(withThreshold(changes), base.thresholds),
    more: { ...(more as unknown as ProfileMore), sources: sources as ProfileMore['sources'] },
  };
}

const withThreshold =
  ({ document, article }: ProfileChanges) =>
  (
    thresholds: RuleProfile['thresholds'],
    {
      class: matterClass,
      kind,
      numerator,
      denominator,
      comparator,
    }: NonNullable<ProfileChanges['thresholds']>[number],
  ): RuleProfile['thresholds'] => {
    const stage = kind.startsWith('PARTICIPATION') ? 'participation' : 'approval';
    const measure = kind.endsWith('AREA') ? 'area' : 'heads';
    const rule = { numerator, denominator, comparator, article: `${document}${article ?? ''}` };
    const before: ClassThresholds = thresholds[matterClass];
    return { ...thresholds, [matterClass]: { ...before, [stage]: { ...before[stage], [measure]: rule } } };
  };
