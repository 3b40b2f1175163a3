import { CodedError } from '../../../../platform/errors';
import { done, refuse } from '../../../../platform/mutation';
import { sql } from '../../../../platform/sql';
import type { Context } from '../../context';
import type { RuleProfileVersionRow } from '../../db/profile-tables';
import { lockProfile } from '../../db/profiles';
import { decideProfile } from '../../domain/profile-acts';
import type { Code } from '../../errors';
import type { ActivateProfileInput } from '../../generated/resolver-types';
import { canGovern } from '../../permissions';
import { mutation } from '../mutation';

export const activateProfile = mutation<ActivateProfileInput, Context, Code, RuleProfileVersionRow>({
  name: 'activateProfile',
  thing: 'profile',
  load: (context, id) => context.loaders.ruleProfile.load(id),
  async run({ tx, input, now }) {
    const profile = await lockProfile(tx, input.profileId);
    // One that nobody else may see yet is not there for them.
    if (!profile || !canGovern(tx.viewer, profile))
      return refuse('PROFILE_UNKNOWN', { path: ['input', 'profileId'] });
    if (tx.viewer.personId === null) throw new CodedError('FORBIDDEN');
    const decided = decideProfile(profile.state, 'activateProfile');
    if (!decided.ok) return refuse(decided.error);
    if (profile.proposed_by === tx.viewer.personId) return refuse('PROFILE_OWN');
    const later = await tx.rows(
      sql`SELECT id FROM rule_profiles WHERE division_id = ${profile.division_id} AND state = 'ACTIVE'
          AND valid_from >= ${profile.valid_from}::date`,
    );
    if (later.length > 0) return refuse('PROFILE_NOT_LATER', { detail: profile.valid_from });

    await tx.rows(
      sql`UPDATE rule_profiles SET state = 'SUPERSEDED', valid_to = ${profile.valid_from}::date
          WHERE division_id = ${profile.division_id} AND state = 'ACTIVE'`,
    );
    await tx.rows(
      sql`UPDATE rule_profiles SET state = ${decided.value}, activated_at = ${now}, activated_by = ${tx.viewer.personId}
          WHERE id = ${profile.id}`,
    );
    return done(profile.id);
  },
});
