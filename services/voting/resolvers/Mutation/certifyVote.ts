import { today } from '../../../../platform/dates';
import { CodedError } from '../../../../platform/errors';
import { done, refuse } from '../../../../platform/mutation';
import type { Context } from '../../context';
import { certificationsOf, holdsPostIn } from '../../db/course';
import { voteCertifications } from '../../db/course-tables';
import { headOf } from '../../db/proof';
import { isSettled } from '../../db/settle';
import { type VotingSessionRow, votingSessions } from '../../db/tables';
import { decide, sessionOf } from '../../domain/session';
import { certificationText } from '../../domain/vote-head';
import type { Code } from '../../errors';
import type { CertifyVoteInput } from '../../generated/resolver-types';
import { voteKey } from '../../vote-key';
import { mutation } from '../mutation';
import { sessionToRun } from '../session-to-run';

export const certifyVote = mutation<CertifyVoteInput, Context, Code, VotingSessionRow>({
  name: 'certifyVote',
  thing: 'votingSession',
  load: (context, id) => context.loaders.session.load(id),
  async run({ tx, input, now }, { environment }) {
    const session = await sessionToRun(tx, input.sessionId);
    if (!session) return refuse('SESSION_UNKNOWN', { path: ['input', 'sessionId'] });
    const decided = decide(sessionOf(session), 'certifyVote', now);
    if (!decided.ok) return refuse(decided.error);
    if (!(await isSettled(tx, session.id))) return refuse('DRAW_PENDING');
    const { personId, actingFor } = tx.viewer;
    if (personId === null || actingFor === null) throw new CodedError('FORBIDDEN');
    const [first] = await certificationsOf(tx, session.id);
    if (first?.person_id === personId) return refuse('ALREADY_CERTIFIED_BY_YOU');
    if (first && (await holdsPostIn(tx, first.organization_id, today(now))))
      return refuse('CERTIFIER_NOT_INDEPENDENT');

    const { organizationId } = actingFor;
    const seal = await headOf(tx, session.id);
    const certified = seal && { head: seal.head, organizationId, certifiedAt: now };
    const key = certified && voteKey(environment);
    await tx.insert(voteCertifications, {
      session_id: session.id,
      person_id: personId,
      organization_id: organizationId,
      estate_id: session.estate_id,
      certified_at: now,
      key: key?.publicKey ?? null,
      signature: key?.sign(certificationText(certified!)) ?? null,
    });
    if (first) await tx.save(votingSessions, session, { state: decided.value, certified_at: now });
    return done(session.id);
  },
});
