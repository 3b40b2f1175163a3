import { sql } from '../../../../platform/sql';
import type { RuleProfileVersionRow } from '../../db/profile-tables';
import { profileColumns, profileVersionFor } from '../../db/profiles';
import type { VotingMatterKind } from '../../domain/kinds';
import { MATTERS_OF_ARTICLE_278 } from '../../domain/matter';
import type { QueryResolvers } from '../../generated/resolver-types';

export const ruleProfiles: QueryResolvers['ruleProfiles'] = (_parent, { divisionId }, context) =>
  context.rows<RuleProfileVersionRow>(
    sql`SELECT ${profileColumns} FROM rule_profiles p
        WHERE p.division_id::text IS NOT DISTINCT FROM ${divisionId ?? null}::text
          AND ${context.visible('RuleProfileVersion', sql`p`)}
        ORDER BY p.version DESC`,
  );

export const ruleProfileFor: QueryResolvers['ruleProfileFor'] = (_parent, { estateId, on }, context) =>
  profileVersionFor(context, estateId, on);

export const votingMatters: QueryResolvers['votingMatters'] = async (_parent, { estateId, on }, context) => {
  const version = await profileVersionFor(context, estateId, on);
  if (version === null) return [];
  const kinds = Object.keys(MATTERS_OF_ARTICLE_278) as VotingMatterKind[];
  return kinds.map((kind) => ({ kind, profile: version.profile }));
};
