import { chainFile } from '../../bin/minutes';
import { verifyChain } from '../../bin/verify-minutes';
import type { RunningService } from '../../platform/service';
import { clientOf } from '../support/client';
import { DEMONSTRATION_DAY as TODAY } from '../support/demonstration';
import { type ByService, played } from './played';

let services: ByService<RunningService>;
const { rows, one, viewer } = played((opened) => {
  services = opened;
});

test('bodies differ: seats, a joint one, a vacant one, and each rule of decision', async () => {
  const seats = await rows(
    'meetings',
    `SELECT b.name, count(*)::int AS seats,
       count(*) FILTER (WHERE s.representatives IS NULL AND NOT EXISTS (SELECT FROM seat_organizations o WHERE o.seat_id = s.id))::int AS vacant,
       max((SELECT count(*) FROM seat_organizations o WHERE o.seat_id = s.id))::int AS most
     FROM joint_bodies b JOIN seats s ON s.body_id = b.id AND s.valid_to IS NULL GROUP BY b.name`,
  );
  const body = (name: string) => seats.find((row) => (row.name as string).startsWith(name));
  expect(body('日华里')).toMatchObject({ seats: 5, vacant: 0 });
  expect(body('示例里')).toMatchObject({ seats: 5, vacant: 1 });
  expect(body('怡江苑')).toMatchObject({ seats: 5 });
  expect(body('瑞金新村')).toMatchObject({ seats: 4 });
  expect(body('东方瑞园')).toMatchObject({ seats: 6, most: 2 });
  expect(body('新海花园')).toMatchObject({ seats: 3 });
  const decisions = await rows('meetings', 'SELECT DISTINCT decision FROM body_rules ORDER BY 1');
  expect(decisions.map((row) => row.decision)).toEqual(['CHAIR_AFTER_CONSULTATION', 'CONSENSUS', 'MAJORITY']);
  expect(await one('meetings', 'SELECT count(*)::int FROM joint_bodies WHERE division_id IS NOT NULL')).toBe(
    1,
  );
});

test('meetings: held, cancelled, postponed, inquorate, extraordinary, and the next one in draft', async () => {
  const count = (where: string) =>
    one('meetings', `SELECT count(*)::int FROM joint_meetings m WHERE ${where}`);
  expect(await count(`state = 'CLOSED'`)).toBeGreaterThanOrEqual(24);
  expect(await count(`state = 'CLOSED' AND held_on >= $$${TODAY}$$`)).toBe(0);
  expect(await count(`state = 'CANCELLED'`)).toBe(1);
  expect(await count(`inquorate`)).toBe(1);
  expect(await count(`kind = 'EXTRAORDINARY' AND state = 'CLOSED'`)).toBe(2);
  const postponed = `SELECT count(*)::int FROM audit_entries WHERE act = 'postponeMeeting' AND outcome = 'DONE'`;
  expect(await one('meetings', postponed)).toBe(1);
  const [draft] = await rows(
    'meetings',
    `SELECT m.* FROM joint_meetings m JOIN joint_bodies b ON b.id = m.body_id WHERE b.name LIKE '日华里%' AND m.state = 'DRAFT'`,
  );
  const carried = `SELECT count(*)::int FROM agenda_items WHERE meeting_id = $1 AND kind = 'CARRIED' AND carried_count >= 3`;
  expect(await one('meetings', carried, [draft!.id])).toBeGreaterThanOrEqual(2);
});

test('M5: seats answer the notice: they accept, decline and send a substitute', async () => {
  const replies = await rows('meetings', 'SELECT DISTINCT reply FROM meeting_replies ORDER BY 1');
  expect(replies.map((row) => row.reply)).toEqual(['ACCEPTED', 'DECLINED', 'SUBSTITUTE']);
  const anew = 'SELECT count(*)::int FROM meeting_replies WHERE sequence = 2';
  expect(await one('meetings', anew)).toBeGreaterThanOrEqual(5);
});

test('M2: the coming year is planned, and the year calendar shows what was held and missed', async () => {
  const planned = `SELECT count(*)::int FROM joint_meetings WHERE series_id IS NOT NULL AND state = 'PLANNED'`;
  expect(await one('meetings', planned)).toBeGreaterThanOrEqual(11);
  const answer = await clientOf(services.meetings)(
    await viewer('demo:subdistrict'),
    '{ jointBodies { edges { node { name calendar(year: 2026) { required held missed } } } } }',
  );
  expect(answer.errors).toBeUndefined();
  const bodies = answer.data.jointBodies.edges.map((edge: { node: unknown }) => edge.node) as {
    name: string;
    calendar: { required: number; held: number; missed: boolean }[];
  }[];
  const rihuali = bodies.find(({ name }) => name.startsWith('日华里'))!.calendar;
  expect(rihuali.slice(0, 11).filter(({ held, missed }) => held >= 1 && !missed)).toHaveLength(11);
  expect(bodies.some(({ calendar }) => calendar.some(({ missed }) => missed))).toBe(true);
});

test('M3, M4: a matter of Rihuali is forwarded and answered above, categories are set, third carries are listed', async () => {
  const answer = await clientOf(services.meetings)(
    await viewer('demo:subdistrict'),
    '{ escalations(first: 100) { totalCount edges { node { title forwardedTo { state outcome } } } } }',
  );
  expect(answer.errors).toBeUndefined();
  expect(answer.data.escalations.totalCount).toBeGreaterThanOrEqual(2);
  expect(await one('meetings', 'SELECT count(*)::int FROM agenda_forwards')).toBeGreaterThanOrEqual(1);
  const categories = await rows('meetings', 'SELECT DISTINCT category FROM agenda_item_categories');
  expect(categories.length).toBeGreaterThanOrEqual(3);
});

test('M8: minutes published, sealed with a reservation and a silent seat, in signing; one addendum; a chain that holds', async () => {
  const states = await rows(
    'meetings',
    `SELECT m.state, count(*)::int FROM minutes m JOIN joint_bodies b ON b.id = m.body_id AND b.name LIKE '日华里%' GROUP BY 1 ORDER BY 1`,
  );
  expect(states).toEqual([
    { state: 'LOCKED', count: 1 },
    { state: 'PUBLISHED', count: expect.any(Number) },
    { state: 'SIGNING', count: 1 },
  ]);
  const ask = async (query: string, variables: Record<string, unknown>) =>
    (await clientOf(services.meetings)(await viewer('demo:auditor'), query, variables)).data;
  const file = await chainFile(ask, 'demo');
  const verdict = verifyChain(Buffer.from(file));
  expect(verdict).toMatchObject({ ok: true, body: '日华里小区五方联席会议' });
  expect(verdict.ok && verdict.count).toBeGreaterThan(15);
  const kinds = JSON.parse(file).records.map(({ record }: { record: { kind: string } }) => record.kind);
  expect(kinds.filter((kind: string) => kind === 'ADDENDUM')).toHaveLength(1);
  const { signatures } = JSON.parse(file).records.at(-1).record;
  expect(signatures.map((it: { status: string }) => it.status).sort()).toEqual([
    'SIGNED',
    'SIGNED',
    'SIGNED',
    'SIGNED_WITH_RESERVATION',
    'SILENT',
  ]);
  const published = await clientOf(services.meetings)(
    { subject: null, personId: null, actingFor: null, scopes: [] },
    '{ publicMinutes(first: 100) { totalCount edges { node { record } } } publications { totalCount } }',
  );
  expect(published.data.publicMinutes.totalCount).toBe(published.data.publications.totalCount);
  const persons = /副职|100\d{8}/;
  expect(
    published.data.publicMinutes.edges.filter((edge: { node: { record: string } }) =>
      persons.test(edge.node.record),
    ),
  ).toEqual([]);
});
