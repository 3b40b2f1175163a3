import { today } from '../../../../platform/dates';
import { done, refuse } from '../../../../platform/mutation';
import { writtenText } from '../../../../platform/text';
import type { Context } from '../../context';
import { ownEntry } from '../../db/ballots';
import { agentAt, isGranted, saveInstructions } from '../../db/proxies';
import { newProxy, type VoteProxyRow, voteProxies } from '../../db/proxy-tables';
import { moreOf } from '../../domain/profiles';
import { checkProxy } from '../../domain/proxy';
import { decide, sessionOf } from '../../domain/session';
import type { Code } from '../../errors';
import type { GrantProxyInput } from '../../generated/resolver-types';
import { mutation } from '../mutation';
import { sessionOfOwner } from '../session-to-run';
import { readInstructions } from '../written-proxy-act';

const MAX_SUBJECT = 200;

export const grantProxy = mutation<GrantProxyInput, Context, Code, VoteProxyRow>({
  name: 'grantProxy',
  thing: 'proxy',
  load: (context, id) => context.loaders.proxy.load(id),
  async run({ tx, input, now }) {
    const of = await sessionOfOwner(tx, input.sessionId, ({ id }) => ownEntry(tx, id, input.unitId));
    if (!of) return refuse('SESSION_UNKNOWN', { path: ['input', 'sessionId'] });
    const { session, found: entry } = of;
    const decided = decide(sessionOf(session), 'grantProxy', now);
    if (!decided.ok) return refuse(decided.error);
    if (!entry) return refuse('UNIT_NOT_ON_ROLL', { path: ['input', 'unitId'] });
    const path = ['input', 'agentSubject'];
    const agent = writtenText(input.agentSubject, MAX_SUBJECT);
    if (agent === null) return refuse('INPUT_INVALID', { path });
    if (await isGranted(tx, session.id, entry.elector_key)) return refuse('PROXY_GRANTED');
    const isGrantor = agent === tx.viewer.subject;
    const at = await agentAt(tx, session.id, agent, today(now));
    const checked = checkProxy(moreOf(session.profile).proxy, { isGrantor, ...at });
    if (!checked.ok) return refuse(checked.error, { path });

    const instructions = await readInstructions(tx, session, input.instructions);
    if (!instructions.ok) return { refused: [instructions.error] };

    const id = tx.newId();
    await tx.insert(voteProxies, {
      ...newProxy(id, session, entry.elector_key, agent, now),
      grantor_subject: tx.viewer.subject!,
    });
    await saveInstructions(tx, id, session.id, instructions.value);
    await tx.changed({ type: 'VotingSession', id: session.id });
    return done(id);
  },
});
