import { today } from '../../../../platform/dates';
import { CodedError } from '../../../../platform/errors';
import { done, refuse } from '../../../../platform/mutation';
import type { Context } from '../../context';
import { holdsPostIn } from '../../db/course';
import { drawPartsOf } from '../../db/draws';
import { drawCommitments } from '../../db/election-tables';
import { mattersOf } from '../../db/sessions';
import type { VotingSessionRow } from '../../db/tables';
import { KEEPERS, needsDraw } from '../../domain/draw';
import { decide, sessionOf } from '../../domain/session';
import type { Code } from '../../errors';
import type { CommitDrawPartInput } from '../../generated/resolver-types';
import { mutation } from '../mutation';
import { sessionToRun } from '../session-to-run';

export const commitDrawPart = mutation<CommitDrawPartInput, Context, Code, VotingSessionRow>({
  name: 'commitDrawPart',
  thing: 'votingSession',
  load: (context, id) => context.loaders.session.load(id),
  async run({ tx, input, now }) {
    const session = await sessionToRun(tx, input.sessionId);
    if (!session) return refuse('SESSION_UNKNOWN', { path: ['input', 'sessionId'] });
    const decided = decide(sessionOf(session), 'commitDrawPart', now);
    if (!decided.ok) return refuse(decided.error);
    const { personId, actingFor } = tx.viewer;
    if (personId === null || actingFor === null) throw new CodedError('FORBIDDEN');
    if (!needsDraw(await mattersOf(tx, session.id))) return refuse('DRAW_NOT_ASKED');
    if (!/^[0-9a-f]{64}$/.test(input.hash)) return refuse('INPUT_INVALID', { path: ['input', 'hash'] });
    const parts = await drawPartsOf(tx, session.id);
    if (parts.some(({ person_id }) => person_id === personId)) return refuse('DRAW_PART_COMMITTED_BY_YOU');
    if (parts.length >= KEEPERS) return refuse('DRAW_PARTS_COMMITTED');
    const [first] = parts;
    if (first && (await holdsPostIn(tx, first.organization_id, today(now))))
      return refuse('DRAW_KEEPER_NOT_INDEPENDENT');

    await tx.insert(drawCommitments, {
      session_id: session.id,
      organization_id: actingFor.organizationId,
      person_id: personId,
      position: parts.length + 1,
      hash: input.hash,
      committed_at: now,
    });
    await tx.changed({ type: 'VotingSession', id: session.id });
    return done(session.id);
  },
});
