import { err, ok, type Result } from '../../../platform/result';
import type { ProfileMore } from './rule-profile';

export type ProxyRefusal = 'PROXY_NOT_ALLOWED' | 'AGENT_IS_GRANTOR' | 'AGENT_BARRED' | 'AGENT_HOLDS_TOO_MANY';

/** Whom the rules let somebody vote for another: how many electors at most, and nobody of the barred kinds. */
export function checkProxy(
  rules: ProfileMore['proxy'],
  agent: {
    readonly isGrantor: boolean;
    /** Kinds of the organizations in which the agent holds a post. */
    readonly kinds: readonly string[];
    /** For how many electors the agent votes already. */
    readonly held: number;
  },
): Result<null, ProxyRefusal> {
  if (!rules.allowed) return err('PROXY_NOT_ALLOWED');
  if (agent.isGrantor) return err('AGENT_IS_GRANTOR');
  if (agent.kinds.some((kind) => barredKinds(rules).includes(kind))) return err('AGENT_BARRED');
  return agent.held < rules.maxPerAgent ? ok(null) : err('AGENT_HOLDS_TOO_MANY');
}

/** The company's office at the estate is the company. */
const barredKinds = ({ barredRoles }: ProfileMore['proxy']): readonly string[] =>
  barredRoles.includes('PROPERTY_COMPANY') ? [...barredRoles, 'PROJECT_OFFICE'] : barredRoles;

/** Whether a proxy has to say how the agent votes, matter by matter. */
export const needsInstructions = ({ instructed }: ProfileMore['proxy']): boolean => instructed === true;
