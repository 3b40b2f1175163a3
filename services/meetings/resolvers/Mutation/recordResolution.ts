import { today, yearOf } from '../../../../platform/dates';
import { done, refuse } from '../../../../platform/mutation';
import { writtenText } from '../../../../platform/text';
import type { Tx } from '../../../../platform/transaction';
import type { Refusal } from '../../../../platform/user-errors';
import type { Context } from '../../context';
import { lockAgendaItem, setAgendaState } from '../../db/agenda';
import { decisionRuleOf, nextNumber, quorumRuleOf, rulesOn } from '../../db/bodies';
import { type LockedMeeting, meetingSeatsOf, seatAtMeeting } from '../../db/meetings';
import { type ResolutionRow, resolutionPositions, resolutions } from '../../db/tables';
import { mayHandle } from '../../domain/agenda';
import { type DecisionRefusal, decideResolution } from '../../domain/decision';
import { quorumOf } from '../../domain/quorum';
import type { Code } from '../../errors';
import type { RecordResolutionInput } from '../../generated/resolver-types';
import { checkAgendaItem } from '../checked-meeting';
import { closingItem } from '../clear-agenda';
import { mutation } from '../mutation';

export const recordResolution = mutation<RecordResolutionInput, Context, Code, ResolutionRow>({
  name: 'recordResolution',
  thing: 'resolution',
  load: (context, id) => context.loaders.resolution.load(id),
  async run({ tx, input, now }) {
    const on = today(now);
    // Shared: fifty resolutions of one meeting do not wait for each other here, but all of them for its close.
    const checked = checkAgendaItem(
      tx.viewer,
      await lockAgendaItem(tx, input.agendaItemId, on, 'SHARE'),
      'recordResolution',
    );
    if (!checked.ok) return checked.error;
    const { item, meeting } = checked.value;
    // What becomes of an item that is followed, any meeting may decide.
    if (item.expected_outcome !== 'DECIDE' && item.action_item_id === null)
      return refuse('NOT_TO_DECIDE', { path: ['input', 'agendaItemId'] });
    if (!mayHandle(closingItem(item), 'recordResolution')) {
      return refuse('AGENDA_ITEM_HANDLED', { path: ['input', 'agendaItemId'] });
    }
    const text = writtenText(input.text, 5_000);
    if (text === null) return refuse('INPUT_INVALID', { path: ['input', 'text'] });

    const rules = (await rulesOn(tx, meeting.body_id, meeting.held_on!))!;
    const rows = await meetingSeatsOf(tx, meeting.id);
    const quorum = quorumOf(rows.map(seatAtMeeting), quorumRuleOf(rules));
    if (!quorum.met) return refuse('QUORUM_NOT_MET', { detail: quorum.explanation });
    const positions = input.positions.map((p) => ({ ...p, reason: p.reason?.trim() || null }));
    const seats = new Map(rows.map((row) => [row.seat_id, seatAtMeeting(row)]));
    const decided = decideResolution(decisionRuleOf(rules), seats, positions);
    if (!decided.ok) return { refused: [refusalOf(decided.error)] };

    await setAgendaState(tx, item.id, 'DECIDED');
    // The number last: its counter is locked from here to the commit.
    const row: ResolutionRow = {
      id: tx.newId(),
      body_id: meeting.body_id,
      estate_id: meeting.estate_id,
      meeting_id: meeting.id,
      agenda_item_id: item.id,
      number: await nextNumber(tx, meeting.body_id, 'RESOLUTION', yearOf(on)),
      text,
      decided_on: on,
      matters_for_owners: input.mattersForOwners,
    };
    await tx.insert(resolutions, row);
    await tx.insert(
      resolutionPositions,
      positions.map(({ seatId, stance, reason }) => ({
        resolution_id: row.id,
        seat_id: seatId,
        role: seats.get(seatId)!.role,
        stance,
        reason,
      })),
    );
    await publishResolution(tx, row, meeting);
    await tx.changed({ type: 'JointMeeting', id: meeting.id });
    return done(row.id);
  },
});

function refusalOf(error: DecisionRefusal): Refusal<Code> {
  const path = ['input', 'positions'];
  return 'seat' in error ? { code: error.code, path, detail: error.seat } : { code: error.code, path };
}

/** Tells the other services of a resolution, for a vote on it. Its text stays here: people may be named in it. */
async function publishResolution(
  tx: Tx,
  row: ResolutionRow,
  { division_id }: Pick<LockedMeeting, 'division_id'>,
): Promise<void> {
  await tx.publish({
    type: 'resolution',
    version: 1,
    subjectId: row.id,
    payload: {
      bodyId: row.body_id,
      estateId: row.estate_id,
      divisionId: division_id,
      number: row.number,
      decidedOn: row.decided_on,
      mattersForOwners: row.matters_for_owners,
    },
  });
}
