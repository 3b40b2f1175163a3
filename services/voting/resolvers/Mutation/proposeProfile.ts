import { CodedError } from '../../../../platform/errors';
import { done, refuse } from '../../../../platform/mutation';
import type { Context } from '../../context';
import { type RuleProfileVersionRow, ruleProfiles } from '../../db/profile-tables';
import { lockDivision, nextVersion } from '../../db/profiles';
import { belowLaw, isSound } from '../../domain/profile-acts';
import { changedFrom } from '../../domain/profile-changes';
import type { Code } from '../../errors';
import type { ProposeProfileInput } from '../../generated/resolver-types';
import { canGovern } from '../../permissions';
import { mutation } from '../mutation';

export const proposeProfile = mutation<ProposeProfileInput, Context, Code, RuleProfileVersionRow>({
  name: 'proposeProfile',
  thing: 'profile',
  load: (context, id) => context.loaders.ruleProfile.load(id),
  async run({ tx, input, now }) {
    const division = await lockDivision(tx, input.divisionId);
    if (!division) return refuse('DIVISION_UNKNOWN', { path: ['input', 'divisionId'] });
    if (!canGovern(tx.viewer, division) || tx.viewer.personId === null) throw new CodedError('FORBIDDEN');
    if (input.name.trim() === '') return refuse('INPUT_INVALID', { path: ['input', 'name'] });
    const { template, validFrom, changes } = input;
    if (changes && changes.document.trim() === '')
      return refuse('INPUT_INVALID', { path: ['input', 'changes', 'document'] });
    const version = await nextVersion(tx, division.id);
    const name = input.name.trim();
    const profile = changedFrom(template, { name, version, validFrom }, changes ?? null);
    if (!isSound(profile)) return refuse('PROFILE_UNSOUND', { path: ['input', 'changes'] });
    const weak = belowLaw(profile);
    if (weak.length > 0)
      return refuse('PROFILE_BELOW_LAW', { path: ['input', 'changes'], detail: weak.join('、') });

    const id = tx.newId();
    await tx.insert(ruleProfiles, {
      id,
      division_id: division.id,
      version,
      state: 'DRAFT',
      valid_from: validFrom,
      valid_to: null,
      profile,
      proposed_by: tx.viewer.personId,
      proposed_at: now,
      submitted_at: null,
      activated_by: null,
      activated_at: null,
    });
    return done(id);
  },
});
