import { done, type Step, step } from '../story';
import { AGENDA, agendaOf, BIKES, BODY, find, openItems, sorted, TOPIC } from './ground';

export const BEFORE_THE_MEETING: readonly Step[] = [
  step({
    actor: 'secretary',
    does: '打开下月例会的草稿，看到期该上会的事项',
    ask: async (world) => {
      const bodies = await world.ask(
        '{ jointBodies(first: 50) { edges { node { id name convener { name } estate { id } meetings(first: 50) { edges { node { id state scheduledFor } } } } } } }',
      );
      const { node } = bodies.jointBodies.edges.find(
        (it: { node: { name: string } }) => it.node.name === BODY,
      );
      world.learn('body', node.id);
      world.learn('estate', node.estate.id);
      const meeting = node.meetings.edges.find(
        (it: { node: { state: string } }) => it.node.state === 'DRAFT',
      ).node;
      world.learn('meeting', meeting.id);
      return { meeting, lines: await agendaOf(world, meeting.id), items: await openItems(world) };
    },
    expect: ({ meeting, lines, items }) => {
      expect(meeting).toMatchObject({ state: 'DRAFT', scheduledFor: '2026-12-10T06:00:00.000Z' });
      const ofItems = lines.filter((line) => line.actionItem);
      expect(sorted(ofItems.map((line) => [line.actionItem!.id, line.kind, line.carriedCount]))).toEqual(
        sorted(items.map((it) => [it.id, it.carriedCount > 0 ? 'CARRIED' : 'FOLLOW_UP', it.carriedCount])),
      );
      expect(lines[0]).toMatchObject({ title: '确认上次会议纪要', kind: 'STANDING', carriedCount: 0 });
      expect(find(lines, BIKES)).toMatchObject({ kind: 'CARRIED', expectedOutcome: 'DECIDE' });
      expect(find(lines, BIKES).carriedCount).toBeGreaterThan(0);
      const carried = lines.filter((line) => line.kind === 'CARRIED').length;
      return `议程 ${lines.length} 项：结转 ${carried} 项，未办结任务 ${items.length} 件全部在列`;
    },
  }),
  step({
    actor: 'secretary',
    does: `列入须决定的议题“${TOPIC}”，请派出所汇报`,
    ask: async (world) => {
      const seats = await world.ask(
        'query Seats($id: ID!) { jointBody(id: $id) { seats { role organizations { id name } } } }',
        { id: world.known('body') },
      );
      for (const { role, organizations } of seats.jointBody.seats) world.learn(role, organizations[0].id);
      return world.act(
        'addAgendaItem',
        'agendaItem { id position kind state expectedOutcome lateAdded presenter { name } }',
        {
          meetingId: world.known('meeting'),
          title: TOPIC,
          expectedOutcome: 'DECIDE',
          minutesAllotted: 20,
          presenterId: world.known('公安派出所'),
        },
      );
    },
    expect: (acted, world) => {
      const item = done(acted);
      expect(item).toMatchObject({
        kind: 'NEW',
        state: 'ACCEPTED',
        expectedOutcome: 'DECIDE',
        lateAdded: false,
      });
      world.learn('topic', item.id);
      return `列为第 ${item.position} 项，由${item.presenter.name}汇报`;
    },
  }),
  step({
    actor: 'secretary',
    does: '业委会提议的议题这次不列，说明原因；不作决定就不能发出通知',
    ask: async (world) => {
      const meetingId = world.known('meeting');
      const early = await world.act('sendNotice', 'meeting { id }', { meetingId });
      const proposed = (await agendaOf(world, meetingId)).find(({ state }) => state === 'PROPOSED')!;
      const rejected = await world.act('rejectAgendaItem', 'agendaItem { title state }', {
        agendaItemId: proposed.id,
        reason: '年底汇总账目后，列入一月例会。',
      });
      return { early, proposed, rejected };
    },
    expect: ({ early, proposed, rejected }) => {
      expect(early).toMatchObject({ thing: null, refused: [{ code: 'PROPOSALS_UNDECIDED' }], thrown: [] });
      expect(done(rejected)).toEqual({ title: proposed.title, state: 'REJECTED' });
      return `“${proposed.title}”不列入`;
    },
  }),
  step({
    actor: 'secretary',
    at: '2026-12-03T02:00:00Z',
    does: '发出通知；席位和议程从此固定',
    ask: async (world) => {
      const meetingId = world.known('meeting');
      const sent = await world.act(
        'sendNotice',
        `meeting { state noticedAt seats { id role holder vacant required attendance } ${AGENDA} }`,
        { meetingId },
      );
      const late = await world.act('addAgendaItem', 'agendaItem { id }', {
        meetingId,
        title: '通知后才想起的事',
        expectedOutcome: 'INFORM',
      });
      return { sent, late, lines: await agendaOf(world, meetingId) };
    },
    expect: ({ sent, late, lines }, world) => {
      const meeting = done(sent);
      expect(meeting).toMatchObject({ state: 'NOTICED', noticedAt: '2026-12-03T02:00:00.000Z' });
      expect(
        meeting.seats.map((seat: { role: string; required: boolean }) => [seat.role, seat.required]),
      ).toEqual([
        ['社区党组织', true],
        ['居民委员会', true],
        ['业主委员会', true],
        ['物业服务企业', true],
        ['公安派出所', false],
      ]);
      expect(meeting.seats).toEqual(
        meeting.seats.map((seat: object) => ({ ...seat, vacant: false, attendance: null })),
      );
      expect(late).toMatchObject({ thing: null, refused: [{ code: 'MEETING_IS_NOTICED' }], thrown: [] });
      expect(lines).toEqual(meeting.agenda);
      world.learn('seats', meeting.seats);
      return `${meeting.seats.length} 个席位、${lines.length} 项议程固定；再加议题被拒绝：${late.refused[0]!.message}`;
    },
  }),
];
