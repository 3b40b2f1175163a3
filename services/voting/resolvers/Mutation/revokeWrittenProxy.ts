import { done, refuse } from '../../../../platform/mutation';
import { writtenText } from '../../../../platform/text';
import type { Context } from '../../context';
import { type VoteProxyRow, voteProxies } from '../../db/proxy-tables';
import type { Code } from '../../errors';
import type { RevokeWrittenProxyInput } from '../../generated/resolver-types';
import { mutation } from '../mutation';
import { writtenProxyAtHand } from '../written-proxy-act';

const MAX_REASON = 500;

export const revokeWrittenProxy = mutation<RevokeWrittenProxyInput, Context, Code, VoteProxyRow>({
  name: 'revokeWrittenProxy',
  thing: 'proxy',
  load: (context, id) => context.loaders.proxy.load(id),
  async run({ tx, input, now }) {
    const found = await writtenProxyAtHand(tx, 'revokeWrittenProxy', input.proxyId);
    if (!found.ok) return { refused: [found.error] };
    const { proxy, session } = found.value;
    const reason = writtenText(input.reason, MAX_REASON);
    if (reason === null) return refuse('INPUT_INVALID', { path: ['input', 'reason'] });

    await tx.save(voteProxies, proxy, { revoked_at: now, revoked_reason: reason });
    await tx.changed({ type: 'VotingSession', id: session.id });
    return done(proxy.id);
  },
});
