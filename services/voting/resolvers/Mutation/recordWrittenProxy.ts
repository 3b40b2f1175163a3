import { today } from '../../../../platform/dates';
import { CodedError } from '../../../../platform/errors';
import { done, refuse } from '../../../../platform/mutation';
import { writtenText } from '../../../../platform/text';
import type { Context } from '../../context';
import { agentAt, electorOf, isGranted, saveInstructions } from '../../db/proxies';
import { newProxy, type VoteProxyRow, voteProxies } from '../../db/proxy-tables';
import { moreOf } from '../../domain/profiles';
import { checkProxy } from '../../domain/proxy';
import { decide, sessionOf } from '../../domain/session';
import type { Code } from '../../errors';
import type { RecordWrittenProxyInput } from '../../generated/resolver-types';
import { mutation } from '../mutation';
import { sessionToRun } from '../session-to-run';
import { readInstructions } from '../written-proxy-act';

const MAX_SUBJECT = 200;

export const recordWrittenProxy = mutation<RecordWrittenProxyInput, Context, Code, VoteProxyRow>({
  name: 'recordWrittenProxy',
  thing: 'proxy',
  load: (context, id) => context.loaders.proxy.load(id),
  async run({ tx, input, now }) {
    const session = await sessionToRun(tx, input.sessionId);
    if (!session) return refuse('SESSION_UNKNOWN', { path: ['input', 'sessionId'] });
    const { personId, actingFor, subject } = tx.viewer;
    if (personId === null) throw new CodedError('FORBIDDEN');
    const decided = decide(sessionOf(session), 'recordWrittenProxy', now);
    if (!decided.ok) return refuse(decided.error);
    const elector = await electorOf(tx, session.id, input.unitId);
    if (!elector) return refuse('UNIT_UNKNOWN', { path: ['input', 'unitId'] });
    // Whoever has an account lets another vote for themselves, and nobody else says that they did.
    if (elector.voter_subjects.length > 0)
      return refuse('ELECTOR_HAS_ACCOUNT', { path: ['input', 'unitId'] });
    const path = ['input', 'agentSubject'];
    const agent = writtenText(input.agentSubject, MAX_SUBJECT);
    if (agent === null) return refuse('INPUT_INVALID', { path });
    if (agent === subject) return refuse('PROXY_AGENT_RECORDS', { path });
    if (await isGranted(tx, session.id, elector.elector_key)) return refuse('PROXY_GRANTED');
    const at = await agentAt(tx, session.id, agent, today(now));
    const checked = checkProxy(moreOf(session.profile).proxy, { isGrantor: false, ...at });
    if (!checked.ok) return refuse(checked.error, { path });
    const instructions = await readInstructions(tx, session, input.instructions);
    if (!instructions.ok) return { refused: [instructions.error] };

    const id = tx.newId();
    await tx.insert(voteProxies, {
      ...newProxy(id, session, elector.elector_key, agent, now),
      recorded_by: personId,
      recorded_for: actingFor!.organizationId,
    });
    await saveInstructions(tx, id, session.id, instructions.value);
    await tx.changed({ type: 'VotingSession', id: session.id });
    return done(id);
  },
});
