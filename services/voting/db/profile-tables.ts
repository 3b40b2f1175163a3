import {
  date,
  integer,
  json,
  key,
  optionalDate,
  optionalId,
  optionalInstant,
  table,
  text,
} from '../../../platform/tables';
import type { RuleProfile } from '../domain/rule-profile';

/** The rules of a place, version by version: `profile` stands still once they are proposed. */
export interface StoredRuleProfile {
  readonly id: string;
  /** Null for the whole country. */
  readonly division_id: string | null;
  readonly version: number;
  readonly state: RuleProfile['state'];
  readonly valid_from: string;
  readonly valid_to: string | null;
  readonly profile: RuleProfile;
  /** Who proposed it; nobody for the nation's, which came with the law. */
  readonly proposed_by: string | null;
  readonly proposed_at: Date | null;
  readonly submitted_at: Date | null;
  readonly activated_by: string | null;
  readonly activated_at: Date | null;
}
export const ruleProfiles = table<StoredRuleProfile>('rule_profiles', {
  id: key,
  division_id: optionalId,
  version: integer,
  state: text,
  valid_from: date,
  valid_to: optionalDate,
  profile: json,
  proposed_by: optionalId,
  proposed_at: optionalInstant,
  submitted_at: optionalInstant,
  activated_by: optionalId,
  activated_at: optionalInstant,
});
/** As it is read: with the organizations that may decide on it. */
export interface RuleProfileVersionRow extends StoredRuleProfile {
  readonly governing_organization_ids: readonly string[];
}

/** The graph shows the rules themselves, which a session keeps as they were. */
export type RuleProfileRow = RuleProfile;

/** One of the nine matters under the rules of a place. */
export interface VotingMatterRuleRow {
  readonly kind: keyof RuleProfile['matters'];
  readonly profile: RuleProfile;
}
