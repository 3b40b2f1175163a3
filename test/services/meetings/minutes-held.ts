import type { Viewer } from '../../../platform/identity';
import { rowsOf } from './attempts';
import { addItem, agreed, convene, draft, issue, must, SEATED, type Table } from './table';

/** A meeting with a substitute, an absence, a reservation, an action item: what minutes are made of. */
export async function heldMeeting(table: Table): Promise<string> {
  const meetingId = await draft(table, '2026-09-10');
  const line = await addItem(table, meetingId, '消防通道停车');
  await convene(table, meetingId);
  await must(table, 'recordAttendance', {
    meetingId,
    seats: [
      { seatId: table.seats.police, attendance: 'SUBSTITUTE', substitute: '乙示例' },
      { seatId: table.seats.owners, attendance: 'EXCUSED' },
    ],
  });
  const present = SEATED.filter((party) => party !== 'owners');
  const { resolution } = await table.mutate(table.as.party, 'recordResolution', 'resolution { id }', {
    agendaItemId: line,
    text: '清理消防通道，联系电话13800138000',
    positions: agreed(table, present).map((it) =>
      it.seatId === table.seats.company ? { ...it, stance: 'RESERVE', reason: '费用另议' } : it,
    ),
  });
  await issue(table, line, { resolutionId: resolution.id });
  await must(table, 'closeMeeting', { meetingId });
  return meetingId;
}

export const CONTENT = `content { number bodyName placeName convener heldOn inquorate quorum { met explanation }
  seats { role holder attendance substitute } agenda { position outline title state } remarks
  resolutions { number item outline text positions { role stance reason } }
  actionItems { number item outline resolution title lead supporting verifier dueOn } }`;

/** What the tests of minutes ask, at the table of the moment. */
export const minutesOf = (table: () => Table) => ({
  read: async (minutesId: string, fields: string, who: Viewer = table().as.party) =>
    (await table().ask(who, `query($id: ID!) { minutes(id: $id) { ${fields} } }`, { id: minutesId })).data
      .minutes,
  records: (bodyId = table().bodyId) =>
    rowsOf<{ sequence: number; hash: string; previous_hash: string; record: string; minutes_id: string }>(
      table(),
      'SELECT * FROM sealed_records WHERE body_id = $1 ORDER BY sequence',
      [bodyId],
    ),
});
