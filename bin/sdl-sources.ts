import type { ServiceName } from '../platform/ports';
import type { SdlSource } from '../platform/sdl';
import { errors as communityErrors } from '../services/community/errors';
import { rules as communityRules } from '../services/community/permissions';
import { errors as meetingsErrors } from '../services/meetings/errors';
import { rules as meetingsRules } from '../services/meetings/permissions';
import { errors as propertyErrors } from '../services/property/errors';
import { rules as propertyRules } from '../services/property/permissions';
import { errors as votingErrors } from '../services/voting/errors';
import { rules as votingRules } from '../services/voting/permissions';

/** What each service's SDL is made of: enough to generate from, before its resolvers fit it. */
export const sdlSources: Readonly<Record<ServiceName, SdlSource>> = {
  community: { name: 'community', rules: communityRules, errors: communityErrors },
  property: { name: 'property', rules: propertyRules, errors: propertyErrors },
  meetings: { name: 'meetings', rules: meetingsRules, errors: meetingsErrors },
  voting: { name: 'voting', rules: votingRules, errors: votingErrors },
};
