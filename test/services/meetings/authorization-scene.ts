import { randomUUID } from 'node:crypto';
import { ANONYMOUS, type Viewer } from '../../../platform/identity';
import { actingFor } from '../../support/client';
import { rowsOf } from './attempts';
import { meetingAt } from './brought-to';
import { addendumAt, bySeat, commentOf, minutesAt } from './minutes-table';
import { anotherBody, issue, layTable, resident, resolve, type Table } from './table';

export type ViewerName =
  | 'seated'
  | 'convener'
  | 'superior'
  | 'subdistrict'
  | 'involved'
  | 'stranger'
  | 'auditor'
  | 'anonymous'
  | 'owner';

/** Something of everything, and whoever might look at it or act on it. */
export interface Scene {
  readonly table: Table;
  readonly meetingId: string;
  readonly line: string;
  readonly resolutionId: string;
  /** Led by the fire service, which has no seat. */
  readonly fireItem: string;
  /** Among those seated. */
  readonly item: string;
  /** Minutes of another meeting, sealed, with a comment and an addendum being signed. */
  readonly sealed: { readonly minutesId: string; readonly addendumId: string };
  readonly comment: string;
  readonly viewers: Record<ViewerName, Viewer>;
}

export async function layScene(): Promise<Scene> {
  const table = await layTable();
  const at = await meetingAt(table, 'IN_SESSION');
  const { meetingId, line } = at;
  const resolutionId = (await resolve(table, line)).resolution.id;
  const fireItem = await issue(table, line, { leadId: table.ids.fire, resolutionId });
  const item = await issue(table, line, { resolutionId });
  const sealed = await addendumAt(table, 'SIGNING', 'PUBLISHED');
  const next = await anotherBody(table);
  const { minutesId } = await minutesAt(next, 'CIRCULATED');
  await bySeat(next, 'police', 'commentOnMinutes', { minutesId, text: '无意见' });
  const comment = await commentOf(table, minutesId);
  await rowsOf(
    table,
    `UPDATE agenda_items SET carried_count = 3, escalated_on = '2026-09-01' WHERE id = $1`,
    [at.talk],
  );
  const viewers = {
    seated: table.as.police,
    convener: table.as.party,
    superior: table.as.headquarters,
    subdistrict: table.as.subdistrict,
    involved: table.as.fire,
    stranger: table.as.stranger,
    auditor: actingFor(randomUUID(), { scopes: ['AUDITOR'] }),
    anonymous: ANONYMOUS,
    owner: resident,
  };
  return { table, meetingId, line, resolutionId, fireItem, item, sealed, comment, viewers };
}
