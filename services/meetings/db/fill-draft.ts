import { today } from '../../../platform/dates';
import { sql } from '../../../platform/sql';
import type { Tx } from '../../../platform/transaction';
import { fillAgenda, STANDING_ITEMS, type WaitingMatter } from '../domain/agenda';
import { maskText } from '../domain/masking';
import {
  insertLines,
  leftBehind,
  markCarriedInto,
  openItems,
  putReturnsToTheTable,
  waitingOutcomes,
} from './agenda';
import { waitingAnswers } from './efforts';
import { waitingForwards } from './forwards';
import { supportedProposals } from './proposals';
import { livesIn } from './sources';
import type { JointMeetingRow } from './tables';

const TITLE_AT_MOST = 60;

/** Cases that were put to the body's table and stand on no agenda of it, oldest first. */
async function waitingCases(tx: Tx, bodyId: string): Promise<WaitingMatter[]> {
  // None is withdrawn meanwhile; read after any wait.
  await tx.rows(
    sql`SELECT FROM intakes WHERE body_id = ${bodyId} AND state = 'ESCALATED_TO_TABLE' ORDER BY id FOR SHARE`,
  );
  const rows = await tx.rows<{
    id: string;
    number: string;
    problem: string;
    text: string;
    outcome: 'DISCUSS' | 'DECIDE';
    put_at: Date;
  }>(
    sql`SELECT i.id, i.number, p.zh AS problem, i.text, coalesce(i.table_outcome, 'DISCUSS') AS outcome, i.put_at
        FROM intakes i JOIN problems p ON p.code = i.problem
        WHERE i.body_id = ${bodyId} AND i.state = 'ESCALATED_TO_TABLE' AND NOT EXISTS (
          SELECT FROM agenda_items l JOIN joint_meetings m ON m.id = l.meeting_id
          WHERE l.body_id = i.body_id AND l.origin_id IN (i.id, ${livesIn(sql`i.body_id`, sql`i.id`, sql`i.put_at`)})
            AND (l.state IN ('PROPOSED', 'ACCEPTED', 'DEFERRED') OR (l.state = 'CARRIED' AND l.carried_into_id IS NULL)
              -- Dealt with: at a table that is still sitting, or since it was put there.
              OR (l.state IN ('DISCUSSED', 'DECIDED') AND coalesce(m.closed_at >= i.put_at, TRUE))))
        ORDER BY i.put_at, i.id`,
  );
  return rows.map(({ id, number, problem, text, outcome, put_at }) => ({
    kind: 'INTAKE',
    id,
    // A table reads what was said, and no number of a person.
    title: `${number} ${problem}：${maskText(text).slice(0, TITLE_AT_MOST)}`,
    expectedOutcome: outcome,
    raisedOn: today(put_at),
  }));
}

/**
 * Takes all that waits onto a draft; what stands on it already is not waiting any more, so that it may be done again.
 * The body is locked by the caller: two drafts of one body are filled one after the other.
 */
export async function fillDraft(tx: Tx, meeting: JointMeetingRow, anew: boolean): Promise<number> {
  const left = await leftBehind(tx, meeting.body_id);
  const waiting = {
    leftBehind: left,
    openItems: await openItems(tx, meeting.body_id),
    outcomes: await waitingOutcomes(tx, meeting.body_id),
    forwards: await waitingForwards(tx, meeting.body_id),
    answers: await waitingAnswers(tx, meeting.body_id),
    matters: [
      ...(await waitingCases(tx, meeting.body_id)),
      ...(await supportedProposals(tx, meeting.body_id)),
    ],
  };
  const lines = fillAgenda(today(tx.now), waiting, anew ? STANDING_ITEMS : []);
  if (lines.length === 0) return 0;
  const ids = await insertLines(tx, meeting, lines, {
    minutes_allotted: null,
    presenter_id: null,
    late_added: false,
  });
  await putReturnsToTheTable(tx, meeting.id);
  for (const { rowId, originId } of left) {
    await markCarriedInto(tx, rowId, ids[lines.findIndex((line) => line.originId === originId)]!);
  }
  const taken = waiting.matters.filter(({ kind }) => kind === 'PROPOSAL').map(({ id }) => id);
  await tx.rows(
    sql`UPDATE proposals SET state = 'ON_TABLE', version = version + 1 WHERE id = ANY(${taken}::uuid[])`,
  );
  for (const { kind, id } of waiting.matters) {
    await tx.changed({ type: kind === 'INTAKE' ? 'Intake' : 'Proposal', id });
  }
  return lines.length;
}
