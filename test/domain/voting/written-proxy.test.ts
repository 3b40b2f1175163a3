import { moreOf, PROFILE_TEMPLATES } from '../../../services/voting/domain/profiles';
import { needsInstructions } from '../../../services/voting/domain/proxy';
import {
  decideWrittenProxy,
  proxyState,
  WRITTEN_PROXY_ACTS,
  WRITTEN_PROXY_STATES,
  type WrittenProxyAct,
  type WrittenProxyState,
} from '../../../services/voting/domain/written-proxy';

const MATRIX: Readonly<Record<WrittenProxyState, Readonly<Record<WrittenProxyAct, string>>>> = {
  RECORDED: {
    attachEvidence: '→ RECORDED',
    checkWrittenProxy: '→ IN_FORCE',
    revokeWrittenProxy: '→ REVOKED',
  },
  IN_FORCE: {
    attachEvidence: 'PROXY_CHECKED',
    checkWrittenProxy: 'PROXY_CHECKED',
    revokeWrittenProxy: '→ REVOKED',
  },
  REVOKED: {
    attachEvidence: 'PROXY_REVOKED',
    checkWrittenProxy: 'PROXY_REVOKED',
    revokeWrittenProxy: 'PROXY_REVOKED',
  },
};

test.each(WRITTEN_PROXY_STATES.flatMap((state) => WRITTEN_PROXY_ACTS.map((act) => [state, act] as const)))(
  'V6: written proxy %s × %s',
  (state, act) => {
    const decided = decideWrittenProxy(state, act);
    expect(decided.ok ? `→ ${decided.value}` : decided.error).toBe(MATRIX[state][act]);
  },
);

const AT = new Date('2026-11-22T02:00:00Z');
test.each([
  ['IN_FORCE', null, null, null],
  ['REVOKED', null, null, AT],
  ['RECORDED', 'person', null, null],
  ['IN_FORCE', 'person', AT, null],
  ['REVOKED', 'person', null, AT],
  ['REVOKED', 'person', AT, AT],
] as const)('V6: a proxy is %s: recorded by %s, checked %s, revoked %s', (state, by, checked, revoked) => {
  expect(proxyState({ recorded_by: by, checked_at: checked, revoked_at: revoked })).toBe(state);
});

test('V6: a proxy has to say how the agent votes in Shanghai, and nowhere else', () => {
  const asked = Object.entries(PROFILE_TEMPLATES).filter(([, it]) => needsInstructions(moreOf(it).proxy));
  expect(asked.map(([name]) => name)).toEqual(['SHANGHAI']);
});
