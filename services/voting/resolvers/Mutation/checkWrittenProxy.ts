import { today } from '../../../../platform/dates';
import { done, refuse } from '../../../../platform/mutation';
import type { Context } from '../../context';
import { holdsPostIn } from '../../db/course';
import { lastFile } from '../../db/evidence';
import { agentAt, instructionsOf } from '../../db/proxies';
import { type VoteProxyRow, voteProxies } from '../../db/proxy-tables';
import { EVIDENCE_OF } from '../../domain/evidence';
import { agree } from '../../domain/paper';
import { moreOf } from '../../domain/profiles';
import { checkProxy } from '../../domain/proxy';
import type { Code } from '../../errors';
import type { CheckWrittenProxyInput } from '../../generated/resolver-types';
import { mutation } from '../mutation';
import { readInstructions, writtenProxyAtHand } from '../written-proxy-act';

export const checkWrittenProxy = mutation<CheckWrittenProxyInput, Context, Code, VoteProxyRow>({
  name: 'checkWrittenProxy',
  thing: 'proxy',
  load: (context, id) => context.loaders.proxy.load(id),
  async run({ tx, input, now }) {
    const found = await writtenProxyAtHand(tx, 'checkWrittenProxy', input.proxyId);
    if (!found.ok) return { refused: [found.error] };
    const { proxy, session } = found.value;
    const { personId, actingFor, subject } = tx.viewer;
    if (proxy.recorded_by === personId) return refuse('PROXY_CHECKER_SAME');
    if (await holdsPostIn(tx, proxy.recorded_for!, today(now)))
      return refuse('PROXY_CHECKER_NOT_INDEPENDENT');
    if (proxy.agent_subject === subject) return refuse('PROXY_AGENT_RECORDS');
    const scan = await lastFile(tx, EVIDENCE_OF.VOTE_PROXY, proxy.id);
    if (scan?.state !== 'STORED') return refuse('PROXY_SCAN_MISSING');
    const read = await readInstructions(tx, session, input.instructions);
    if (!read.ok) return { refused: [read.error] };
    const isSameAgent = input.agentSubject.trim() === proxy.agent_subject;
    if (!isSameAgent || !agree(await instructionsOf(tx, proxy.id), read.value ?? []))
      return refuse('PROXY_ENTRIES_DIFFER');
    // The agent may hold another post by now; the place that this proxy takes is its own already.
    const at = await agentAt(tx, session.id, proxy.agent_subject, today(now));
    const agent = { isGrantor: false, kinds: at.kinds, held: at.held - 1 };
    const checked = checkProxy(moreOf(session.profile).proxy, agent);
    if (!checked.ok) return refuse(checked.error, { path: ['input', 'agentSubject'] });

    await tx.save(voteProxies, proxy, {
      checked_by: personId,
      checked_for: actingFor!.organizationId,
      checked_at: now,
      scan_sha256: scan.stored_sha256,
    });
    await tx.changed({ type: 'VotingSession', id: session.id });
    return done(proxy.id);
  },
});
