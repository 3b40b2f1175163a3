import { commonRules, type Rules } from '../../platform/access';

export const rules = { ...commonRules } as const satisfies Rules;
