import { NATIONAL_2021 } from '../../../services/voting/domain/profiles';
import { checkProxy } from '../../../services/voting/domain/proxy';

const rules = NATIONAL_2021.more!.proxy;
const nobody = { isGrantor: false, kinds: [], held: 0 };

test.each([
  [null, rules, nobody],
  [null, rules, { ...nobody, kinds: ['OWNERS_COMMITTEE'] }],
  [null, rules, { ...nobody, held: 2 }],
  ['AGENT_HOLDS_TOO_MANY', rules, { ...nobody, held: 3 }],
  ['AGENT_IS_GRANTOR', rules, { ...nobody, isGrantor: true }],
  ['AGENT_BARRED', rules, { ...nobody, kinds: ['OWNERS_COMMITTEE', 'PROPERTY_COMPANY'] }],
  ['AGENT_BARRED', rules, { ...nobody, kinds: ['PROJECT_OFFICE'] }],
  [null, { ...rules, barredRoles: [] }, { ...nobody, kinds: ['PROPERTY_COMPANY', 'PROJECT_OFFICE'] }],
  ['PROXY_NOT_ALLOWED', { ...rules, allowed: false }, nobody],
])('V6: a proxy: %s by %j for %j', (code, by, agent) => {
  const checked = checkProxy(by, agent);
  expect(checked.ok ? null : checked.error).toBe(code);
});
