import { CodedError } from '../../../../platform/errors';
import { done, refuse } from '../../../../platform/mutation';
import { sql } from '../../../../platform/sql';
import type { Context } from '../../context';
import type { RuleProfileVersionRow } from '../../db/profile-tables';
import { lockProfile } from '../../db/profiles';
import { decideProfile } from '../../domain/profile-acts';
import type { Code } from '../../errors';
import type { SubmitProfileInput } from '../../generated/resolver-types';
import { canGovern } from '../../permissions';
import { mutation } from '../mutation';

export const submitProfile = mutation<SubmitProfileInput, Context, Code, RuleProfileVersionRow>({
  name: 'submitProfile',
  thing: 'profile',
  load: (context, id) => context.loaders.ruleProfile.load(id),
  async run({ tx, input, now }) {
    const profile = await lockProfile(tx, input.profileId);
    // One that nobody else may see yet is not there for them.
    if (!profile || !canGovern(tx.viewer, profile))
      return refuse('PROFILE_UNKNOWN', { path: ['input', 'profileId'] });
    if (tx.viewer.personId === null) throw new CodedError('FORBIDDEN');
    const decided = decideProfile(profile.state, 'submitProfile');
    if (!decided.ok) return refuse(decided.error);

    await tx.rows(
      sql`UPDATE rule_profiles SET state = ${decided.value}, submitted_at = ${now} WHERE id = ${profile.id}`,
    );
    return done(profile.id);
  },
});
