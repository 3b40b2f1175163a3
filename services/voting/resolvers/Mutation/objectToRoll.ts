import { done, refuse } from '../../../../platform/mutation';
import { writtenText } from '../../../../platform/text';
import type { Context } from '../../context';
import { ownsUnitIn } from '../../db/register';
import { objectionsBy, publishedEntryOf } from '../../db/roll';
import { type RollObjectionRow, rollObjections } from '../../db/roll-tables';
import { decide, sessionOf } from '../../domain/session';
import type { Code } from '../../errors';
import type { ObjectToRollInput } from '../../generated/resolver-types';
import { mutation } from '../mutation';
import { sessionOfOwner } from '../session-to-run';

/** A vote's runners must be able to answer: so many by one person, of so many characters. */
const MAX_OBJECTIONS = 10;
const MAX_TEXT = 2000;

export const objectToRoll = mutation<ObjectToRollInput, Context, Code, RollObjectionRow>({
  name: 'objectToRoll',
  thing: 'rollObjection',
  load: (context, id) => context.loaders.rollObjection.load(id),
  async run({ tx, input, now }) {
    const of = await sessionOfOwner(tx, input.sessionId, ({ estate_id }) => ownsUnitIn(tx, estate_id));
    if (!of) return refuse('SESSION_UNKNOWN', { path: ['input', 'sessionId'] });
    const { session, found: isOwner } = of;
    if (!isOwner) return refuse('OBJECTOR_NOT_OWNER');
    const decided = decide(sessionOf(session), 'objectToRoll', now);
    if (!decided.ok) return refuse(decided.error);
    const text = writtenText(input.text, MAX_TEXT);
    if (text === null) return refuse('INPUT_INVALID', { path: ['input', 'text'] });
    const path = ['input', 'unitId'];
    const entry = await publishedEntryOf(tx, session.id, input.unitId);
    if (!entry) return refuse('UNIT_UNKNOWN', { path });
    const mine = await objectionsBy(tx, session.id, entry.unit_id);
    if (mine.waits) return refuse('OBJECTION_OPEN_ALREADY', { path });
    if (mine.made >= MAX_OBJECTIONS) return refuse('OBJECTIONS_TOO_MANY', { detail: `${MAX_OBJECTIONS}` });

    const id = tx.newId();
    await tx.insert(rollObjections, {
      id,
      version: 1,
      session_id: session.id,
      estate_id: session.estate_id,
      unit_id: entry.unit_id,
      objector_subject: tx.viewer.subject!,
      text,
      made_at: now,
      state: 'OPEN',
      answer: null,
      answered_at: null,
    });
    await tx.changed({ type: 'VotingSession', id: session.id });
    return done(id);
  },
});
