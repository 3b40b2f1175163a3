import type { MinutesState } from '../../../services/meetings/domain/kinds';
import { rowsOf } from './attempts';
import { meetingAt } from './brought-to';
import { must, type Party, SEATED, type Table } from './table';

/** The acts of a seat are its holder's. */
export async function bySeat(table: Table, who: Party, name: string, input: object): Promise<void> {
  const { userErrors } = await table.mutate(table.as[who], name, '__typename', {
    seatId: table.seats[who],
    ...input,
  });
  if (userErrors.length > 0) throw new Error(`${name}: ${JSON.stringify(userErrors)}`);
}

export async function draftedMinutes(table: Table, meetingId?: string): Promise<string> {
  const id = meetingId ?? (await meetingAt(table, 'CLOSED')).meetingId;
  const { minutes, userErrors } = await table.mutate(table.as.party, 'draftMinutes', 'minutes { id }', {
    meetingId: id,
  });
  if (userErrors.length > 0) throw new Error(JSON.stringify(userErrors));
  return minutes.id;
}

const WAY: readonly MinutesState[] = ['DRAFT', 'CIRCULATED', 'SIGNING', 'LOCKED', 'PUBLISHED'];
export const ON_THE_WALL = { channel: 'WALL', place: '小区公告栏' };

/** Minutes brought to a state; in CHANGES_REQUESTED the police's request waits, and where they are locked all have signed. */
export async function minutesAt(
  table: Table,
  state: MinutesState,
  meetingId?: string,
): Promise<{ minutesId: string }> {
  const minutesId = await draftedMinutes(table, meetingId);
  const on = { minutesId };
  const reached = (it: MinutesState) => WAY.indexOf(state) >= WAY.indexOf(it);
  if (state === 'CHANGES_REQUESTED') {
    await must(table, 'circulateMinutes', on);
    await bySeat(table, 'police', 'requestChangesToMinutes', { ...on, text: '到会时间有误' });
    return on;
  }
  if (reached('CIRCULATED')) await must(table, 'circulateMinutes', on);
  if (reached('SIGNING')) await must(table, 'openSigning', on);
  if (reached('LOCKED')) {
    for (const who of SEATED) await bySeat(table, who, 'signMinutes', on);
    await must(table, 'lockMinutes', on);
  }
  if (reached('PUBLISHED')) await must(table, 'publishMinutes', { ...on, ...ON_THE_WALL });
  return on;
}

/** An addendum in signing, or sealed with every seat's signature. */
export async function addendumAt(
  table: Table,
  state: 'SIGNING' | 'SEALED',
  of: MinutesState = 'LOCKED',
): Promise<{ addendumId: string; minutesId: string }> {
  const { minutesId } = await minutesAt(table, of);
  const input = { minutesId, text: '更正：地点为居委会二楼', reason: '原文遗漏楼层' };
  const { addendum } = await table.mutate(table.as.party, 'draftAddendum', 'addendum { id }', input);
  const addendumId: string = addendum.id;
  if (state === 'SEALED') {
    for (const who of SEATED) await bySeat(table, who, 'signAddendum', { addendumId });
    await must(table, 'sealAddendum', { addendumId });
  }
  return { addendumId, minutesId };
}

/** The days that the seats have to sign go by. */
export function signingOver({ clock }: Table): void {
  clock.now = new Date(clock.now.getTime() + 8 * 86_400_000);
}

export const commentOf = async (table: Table, minutesId: string): Promise<string> =>
  (
    await rowsOf<{ id: string }>(
      table,
      'SELECT id FROM minutes_comments WHERE minutes_id = $1 ORDER BY at, id',
      [minutesId],
    )
  )[0]!.id;
