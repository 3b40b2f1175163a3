import { err, ok, type Result } from '../../../platform/result';

/** A proxy on paper of an owner who has no account: nobody votes by it until a second person has read it. */
export const WRITTEN_PROXY_STATES = ['RECORDED', 'IN_FORCE', 'REVOKED'] as const;
export type WrittenProxyState = (typeof WRITTEN_PROXY_STATES)[number];
export const WRITTEN_PROXY_ACTS = ['attachEvidence', 'checkWrittenProxy', 'revokeWrittenProxy'] as const;
export type WrittenProxyAct = (typeof WRITTEN_PROXY_ACTS)[number];
export type WrittenProxyRefusal = 'PROXY_CHECKED' | 'PROXY_REVOKED';

type Step = { readonly to: WrittenProxyState } | { readonly barred: WrittenProxyRefusal };
const to = (state: WrittenProxyState): Step => ({ to: state });
const barred = (by: WrittenProxyRefusal): Step => ({ barred: by });

/** Every state × every act. What was recorded wrongly is revoked, with the reason, and recorded anew. */
export const WRITTEN_PROXY_STEPS: Readonly<
  Record<WrittenProxyState, Readonly<Record<WrittenProxyAct, Step>>>
> = {
  RECORDED: {
    attachEvidence: to('RECORDED'),
    checkWrittenProxy: to('IN_FORCE'),
    revokeWrittenProxy: to('REVOKED'),
  },
  IN_FORCE: {
    attachEvidence: barred('PROXY_CHECKED'),
    checkWrittenProxy: barred('PROXY_CHECKED'),
    revokeWrittenProxy: to('REVOKED'),
  },
  REVOKED: {
    attachEvidence: barred('PROXY_REVOKED'),
    checkWrittenProxy: barred('PROXY_REVOKED'),
    revokeWrittenProxy: barred('PROXY_REVOKED'),
  },
};

export function decideWrittenProxy(
  state: WrittenProxyState,
  act: WrittenProxyAct,
): Result<WrittenProxyState, WrittenProxyRefusal> {
  const step = WRITTEN_PROXY_STEPS[state][act];
  return 'to' in step ? ok(step.to) : err(step.barred);
}

/** Where a proxy stands; one that was granted in the graph is in force from then on. */
export function proxyState(proxy: {
  readonly recorded_by: string | null;
  readonly checked_at: Date | null;
  readonly revoked_at: Date | null;
}): WrittenProxyState {
  if (proxy.revoked_at !== null) return 'REVOKED';
  return proxy.recorded_by !== null && proxy.checked_at === null ? 'RECORDED' : 'IN_FORCE';
}
