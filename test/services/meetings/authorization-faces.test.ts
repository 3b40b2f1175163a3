import { randomUUID } from 'node:crypto';
import { today } from '../../../platform/dates';
import type { Viewer } from '../../../platform/identity';
import { sql } from '../../../platform/sql';
import { withTransaction } from '../../../platform/transaction';
import { lockActionItem } from '../../../services/meetings/db/action-items';
import { lockAgendaItem } from '../../../services/meetings/db/agenda';
import { lockBody } from '../../../services/meetings/db/bodies';
import { lockMeeting } from '../../../services/meetings/db/meetings';
import { canRead, type WithAudience } from '../../../services/meetings/permissions';
import { actingFor } from '../../support/client';
import { layScene, type ViewerName } from './authorization-scene';
import { anotherBody, issue, must, seatsByRole, type Table } from './table';

let table: Table;
let viewers: Record<ViewerName, Viewer>;
beforeAll(async () => {
  ({ table, viewers } = await layScene());
});
afterAll(() => table.close());

const rules = { decision: 'CONSENSUS' };

describe('the two faces of SEATED and INVOLVED agree', () => {
  test('for every organization of a directory with two towns, three bodies and their items', async () => {
    const { directory, service, ids } = table;
    const district = directory.division({ level: 'DISTRICT', name: '区' });
    const town = directory.division({ level: 'SUBDISTRICT', name: '镇', parentId: district });
    const village = directory.division({ level: 'COMMUNITY', name: '村', parentId: town });
    const nextVillage = directory.division({ level: 'COMMUNITY', name: '邻村', parentId: town });
    const estate = directory.estate({ name: '家园', divisionIds: [village, town, district] });
    const governing = (
      kind: 'HOUSING_DEPARTMENT' | 'SUBDISTRICT_OFFICE' | 'RESIDENTS_COMMITTEE',
      divisionId: string,
    ) => directory.organization({ kind, name: kind, divisionId });
    const group = directory.organization({ kind: 'PROPERTY_COMPANY', name: '集团' });
    const company = directory.organization({ kind: 'PROPERTY_COMPANY', name: '公司', parentId: group });
    const office = directory.organization({
      kind: 'PROJECT_OFFICE',
      name: '项目部',
      parentId: company,
      ancestorIds: [],
    });
    // The fact carries itself and everything above it.
    directory.organization(
      { kind: 'PROJECT_OFFICE', name: '项目部', parentId: company, ancestorIds: [office, company, group] },
      office,
    );
    const more = [
      governing('HOUSING_DEPARTMENT', district),
      governing('SUBDISTRICT_OFFICE', town),
      governing('RESIDENTS_COMMITTEE', village),
      governing('RESIDENTS_COMMITTEE', nextVillage),
      directory.organization({ kind: 'POLICE_STATION', name: '镇派出所', divisionId: town }),
      group,
      company,
      office,
    ];
    await directory.intoCopyOf(service);

    const [, townOffice] = more;
    const establish = async (input: object): Promise<Table> => {
      const { body, userErrors } = await table.mutate(
        actingFor(townOffice!),
        'establishBody',
        'body { id seats { id role } }',
        {
          name: '村联席会议',
          convenerId: ids.party,
          establishedOn: '2026-01-01',
          rules,
          seats: [
            { role: 'party', organizationIds: [ids.party] },
            { role: '物业', organizationIds: [office], required: false },
          ],
          ...input,
        },
      );
      expect(userErrors).toEqual([]);
      return { ...table, bodyId: body.id, seats: seatsByRole(body.seats) };
    };
    const bodies = [
      table,
      await anotherBody(table),
      await establish({ estateId: estate }),
      await establish({ divisionId: village }),
    ];
    const found: { body: string; meeting: string; line: string; items: string[] }[] = [];
    for (const at of bodies) {
      const plan = { bodyId: at.bodyId, scheduledFor: at.clock.now.toISOString() };
      const { meeting } = await at.mutate(at.as.party, 'planMeeting', 'meeting { id }', plan);
      await must(at, 'openDraft', { meetingId: meeting.id });
      const { agendaItem } = await at.mutate(at.as.party, 'addAgendaItem', 'agendaItem { id }', {
        meetingId: meeting.id,
        title: '事项',
        expectedOutcome: 'INFORM',
      });
      await must(at, 'sendNotice', { meetingId: meeting.id });
      await must(at, 'startMeeting', { meetingId: meeting.id });
      await must(at, 'recordAttendance', {
        meetingId: meeting.id,
        seats: Object.values(at.seats).map((seatId) => ({ seatId, attendance: 'PRESENT' })),
      });
      const items = [];
      for (const leadId of [ids.police, ids.fire, office, more[3]!]) {
        items.push(await issue(at, agendaItem.id, { leadId, supportingIds: [], verifierId: ids.stranger }));
      }
      found.push({ body: at.bodyId, meeting: meeting.id, line: agendaItem.id, items });
    }

    const everyone: Viewer[] = [
      ...[...Object.values(ids), ...more].map((id) => actingFor(id)),
      viewers.auditor,
      viewers.anonymous,
      viewers.owner,
    ];
    const tally = { seen: 0, hidden: 0 };
    for (const viewer of everyone) {
      const context = service.context({
        viewer,
        requestId: randomUUID(),
        deadline: Date.now() + 30_000,
        scope: {},
      });
      const on = today(context.now());
      const lists = async (type: string, from: string, ids: readonly string[]) =>
        new Set(
          (
            await context.rows<{ id: string }>(
              sql`SELECT t.id FROM ${sql([from])} t WHERE t.id = ANY(${ids}::uuid[]) AND ${context.visible(type, sql`t`)}`,
            )
          ).map((row) => row.id),
        );
      const all = <Key extends 'body' | 'meeting' | 'line'>(key: Key) => found.map((it) => it[key]);
      const where = {
        bodies: await lists('JointBody', '(SELECT id, id AS body_id FROM joint_bodies)', all('body')),
        meetings: await lists('JointMeeting', 'joint_meetings', all('meeting')),
        lines: await lists('JointMeeting', 'agenda_items', all('line')),
        items: await lists(
          'ActionItem',
          'action_items',
          found.flatMap((it) => it.items),
        ),
      };
      const check = (row: WithAudience | null, inList: boolean) => {
        expect(row).not.toBeNull();
        const may = canRead(viewer, row);
        expect([viewer.actingFor?.organizationId, may]).toEqual([viewer.actingFor?.organizationId, inList]);
        tally[may ? 'seen' : 'hidden']++;
      };
      await withTransaction(service.dataSource, context, async (tx) => {
        for (const it of found) {
          check(await lockBody(tx, it.body, on), where.bodies.has(it.body));
          check(await lockMeeting(tx, it.meeting, on), where.meetings.has(it.meeting));
          check((await lockAgendaItem(tx, it.line, on, 'SHARE'))!.meeting, where.lines.has(it.line));
          for (const id of it.items) check(await lockActionItem(tx, id), where.items.has(id));
        }
      });
    }
    expect(Math.min(tally.seen, tally.hidden)).toBeGreaterThan(100);
  });
});
