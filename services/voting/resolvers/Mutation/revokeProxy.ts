import { done, refuse } from '../../../../platform/mutation';
import type { Context } from '../../context';
import { proxyOf } from '../../db/proxies';
import { type VoteProxyRow, voteProxies } from '../../db/proxy-tables';
import { lockSession } from '../../db/sessions';
import { decide, sessionOf } from '../../domain/session';
import type { Code } from '../../errors';
import type { RevokeProxyInput } from '../../generated/resolver-types';
import { mutation } from '../mutation';

export const revokeProxy = mutation<RevokeProxyInput, Context, Code, VoteProxyRow>({
  name: 'revokeProxy',
  thing: 'proxy',
  load: (context, id) => context.loaders.proxy.load(id),
  async run({ tx, input, now }) {
    const path = ['input', 'proxyId'];
    const found = await proxyOf(tx, input.proxyId);
    // Whoever granted it revokes it; to all others there is none.
    if (!found || found.grantor_subject !== tx.viewer.subject) return refuse('PROXY_UNKNOWN', { path });
    const session = (await lockSession(tx, found.session_id))!;
    const proxy = (await proxyOf(tx, found.id))!;
    if (proxy.revoked_at !== null) return refuse('PROXY_REVOKED', { path });
    const decided = decide(sessionOf(session), 'revokeProxy', now);
    if (!decided.ok) return refuse(decided.error);

    await tx.save(voteProxies, proxy, { revoked_at: now });
    await tx.changed({ type: 'VotingSession', id: session.id });
    return done(proxy.id);
  },
});
