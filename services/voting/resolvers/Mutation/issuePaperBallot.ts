import { done, refuse } from '../../../../platform/mutation';
import { writtenText } from '../../../../platform/text';
import type { Context } from '../../context';
import { lostPaper, rollUnit, takenPaper } from '../../db/paper';
import { type PaperBallotRow, paperBallots } from '../../db/paper-tables';
import { lockEstate } from '../../db/register';
import { decide, sessionOf } from '../../domain/session';
import type { Code } from '../../errors';
import type { IssuePaperBallotInput } from '../../generated/resolver-types';
import { mutation } from '../mutation';
import { sessionToRun } from '../session-to-run';

const MAX_NUMBER = 40;

export const issuePaperBallot = mutation<IssuePaperBallotInput, Context, Code, PaperBallotRow>({
  name: 'issuePaperBallot',
  thing: 'paperBallot',
  load: (context, id) => context.loaders.paperBallot.load(id),
  async run({ tx, input, now }) {
    const session = await sessionToRun(tx, input.sessionId);
    if (!session) return refuse('SESSION_UNKNOWN', { path: ['input', 'sessionId'] });
    const decided = decide(sessionOf(session), 'issuePaperBallot', now);
    if (!decided.ok) return refuse(decided.error);
    if (!(session.channels ?? session.profile.channels).includes('PAPER'))
      return refuse('CHANNEL_NOT_OFFERED');
    const number = writtenText(input.number, MAX_NUMBER);
    if (number === null) return refuse('INPUT_INVALID', { path: ['input', 'number'] });
    const entry = await rollUnit(tx, session.id, input.unitId);
    if (!entry) return refuse('UNIT_UNKNOWN', { path: ['input', 'unitId'] });
    // Numbers are the estate's, whose votes may be issued for at once.
    await lockEstate(tx, session.estate_id);
    const taken = await takenPaper(tx, session, entry.unit_id, number);
    if (taken === 'UNIT') return refuse('PAPER_ISSUED', { path: ['input', 'unitId'] });
    if (taken === 'NUMBER') return refuse('PAPER_NUMBER_TAKEN', { path: ['input', 'number'] });

    const lost = await lostPaper(tx, session.id, entry.unit_id);
    const id = tx.newId();
    await tx.insert(paperBallots, {
      id,
      version: 1,
      session_id: session.id,
      unit_id: entry.unit_id,
      estate_id: session.estate_id,
      number,
      state: 'ISSUED',
      issued_at: now,
      delivered_at: null,
      delivery_proof: null,
      delivered_by: null,
      returned_at: null,
      return_recorded_at: null,
      returned_by: null,
      returned_for: null,
      scan_sha256: null,
      entered_by: null,
      entered_for: null,
      entered_at: null,
      checked_by: null,
      checked_at: null,
      ballot_id: null,
      lost_at: null,
      lost_by: null,
      lost_reason: null,
      replaces_id: lost?.id ?? null,
    });
    await tx.changed({ type: 'VotingSession', id: session.id });
    return done(id);
  },
});
