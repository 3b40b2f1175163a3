import { done, type Step, step } from '../story';
import {
  AGENDA,
  agendaOf,
  attend,
  BIKES,
  find,
  type Line,
  openItems,
  positions,
  QUORUM,
  type Seat,
  sorted,
  TOPIC,
  WINTER,
} from './ground';

export const IN_THE_MEETING: readonly Step[] = [
  step({
    actor: 'secretary',
    at: '2026-12-10T06:00:00Z',
    does: '开会',
    ask: (world) =>
      world.act('startMeeting', `meeting { state heldOn ${QUORUM} }`, { meetingId: world.known('meeting') }),
    expect: (acted) => {
      const { state, heldOn, quorum } = done(acted);
      expect({ state, heldOn, met: quorum.met }).toEqual({
        state: 'IN_SESSION',
        heldOn: '2026-12-10',
        met: false,
      });
      return quorum.explanation;
    },
  }),
  step({
    actor: 'secretary',
    does: '逐席记录到会：社区、居委会、业委会副主任代会；物业未到；这时不能决定',
    ask: async (world) => {
      const attended = await attend(
        { 社区党组织: 'PRESENT', 居民委员会: 'PRESENT', 业主委员会: 'SUBSTITUTE', 物业服务企业: 'ABSENT' },
        { 业主委员会: '业委会副主任' },
      )(world);
      const resolved = await world.act('recordResolution', 'resolution { id }', {
        agendaItemId: world.known('topic'),
        text: '物业不在场也先定下来。',
        positions: positions(world, { 社区党组织: ['AGREE'], 居民委员会: ['AGREE'], 业主委员会: ['AGREE'] }),
      });
      return { attended, resolved };
    },
    expect: ({ attended, resolved }) => {
      const { quorum, seats } = done(attended);
      expect(seats[2]).toEqual({ role: '业主委员会', attendance: 'SUBSTITUTE', substitute: '业委会副主任' });
      expect(quorum).toMatchObject({
        met: false,
        present: 3,
        filled: 5,
        needed: 3,
        missingRequired: ['物业服务企业'],
      });
      expect(quorum.explanation).toBe(
        '未达到到会人数：到会 3 席，不空缺的表决席位 5 席，至少需要 3 席（1/2）；必到席位未到会：物业服务企业',
      );
      expect(resolved).toMatchObject({ thing: null, refused: [{ code: 'QUORUM_NOT_MET' }], thrown: [] });
      return resolved.refused[0]!.message;
    },
  }),
  step({
    actor: 'secretary',
    does: '物业迟到，改记到会；派出所还没有到',
    ask: attend({ 物业服务企业: 'LATE' }),
    expect: (acted) => {
      const { quorum } = done(acted);
      expect(quorum).toMatchObject({ met: true, present: 4, filled: 5, needed: 3, missingRequired: [] });
      expect(quorum.explanation).toBe('达到到会人数：到会 4 席，不空缺的表决席位 5 席，至少需要 3 席（1/2）');
      return quorum.explanation;
    },
  }),
  step({
    actor: 'secretary',
    does: '急着闭会被拒绝，缺什么逐条列出',
    ask: async (world) => {
      const meetingId = world.known('meeting');
      const lines = await agendaOf(world, meetingId);
      const closed = await world.act('closeMeeting', 'meeting { state }', { meetingId });
      return { closed, lines };
    },
    expect: ({ closed, lines }) => {
      const undecided = lines.filter((line) => line.expectedOutcome === 'DECIDE').map((line) => line.title);
      expect([...undecided].sort()).toEqual([BIKES, TOPIC, WINTER].sort());
      expect(closed.thing).toBeNull();
      expect(
        closed.refused.map(({ code, message }) => `${code} ${message.replace(/：[\d.]+ /, '：')}`),
      ).toEqual([
        'ATTENDANCE_MISSING 没有记录到会情况：公安派出所',
        ...undecided.map((title) => `AGENDA_ITEM_UNDECIDED 须决定的议题没有结果：${title}`),
      ]);
      return closed.refused.map(({ message }) => message).join('；');
    },
  }),
  step({
    actor: 'secretary',
    does: `派出所赶到；就“${TOPIC}”记下议定事项和五席的表态`,
    ask: async (world) => {
      done(await attend({ 公安派出所: 'LATE' })(world));
      const record = (stances: Readonly<Record<string, readonly [stance: string, reason?: string]>>) =>
        world.act('recordResolution', 'resolution { id number positions { role stance reason } }', {
          agendaItemId: world.known('topic'),
          text: '北门外夜间禁停，由派出所牵头治理一个月，物业配合登记车辆。',
          positions: positions(world, stances),
        });
      const four = {
        社区党组织: ['AGREE'],
        居民委员会: ['AGREE'],
        业主委员会: ['RESERVE', '应先告知夜班业主'],
        物业服务企业: ['AGREE'],
      } as const;
      return { silent: await record(four), all: await record({ ...four, 公安派出所: ['AGREE'] }) };
    },
    expect: ({ silent, all }, world) => {
      expect(silent).toMatchObject({
        thing: null,
        refused: [{ code: 'POSITION_MISSING', message: '到会席位没有表态：公安派出所' }],
      });
      const resolution = done(all);
      expect(resolution.positions).toHaveLength(5);
      expect(resolution.positions).toContainEqual({
        role: '业主委员会',
        stance: 'RESERVE',
        reason: '应先告知夜班业主',
      });
      world.learn('resolution', resolution.id);
      return `议定事项 ${resolution.number}：四席同意，业主委员会保留意见（应先告知夜班业主）；派出所未表态时先被拒绝`;
    },
  }),
  step({
    actor: 'secretary',
    does: '布置任务：派出所牵头，物业配合，居委会核验；核验单位不能是牵头单位',
    ask: async (world) => {
      const input = {
        agendaItemId: world.known('topic'),
        resolutionId: world.known('resolution'),
        title: '北门夜间禁停治理',
        acceptanceStandard: '连续两周夜查无占用，车辆登记造册',
        leadId: world.known('公安派出所'),
        supportingIds: [world.known('物业服务企业')],
        dueOn: '2027-01-08',
      };
      const issue = (verifierId: string) =>
        world.act(
          'issueActionItem',
          `actionItem { id number state leadName dueOn firstRaisedOn verifier { name } }`,
          {
            ...input,
            verifierId,
          },
        );
      return { own: await issue(input.leadId), issued: await issue(world.known('居民委员会')) };
    },
    expect: ({ own, issued }, world) => {
      expect(own).toMatchObject({ thing: null, refused: [{ code: 'VERIFIER_IS_LEAD' }] });
      const item = done(issued);
      expect(item).toMatchObject({ state: 'ISSUED', leadName: '华苑派出所', firstRaisedOn: '2026-11-22' });
      world.learn('item', item.id);
      return `任务 ${item.number}：${item.leadName}牵头，${item.verifier.name}核验，${item.dueOn} 前办完`;
    },
  }),
  step({
    actor: 'secretary',
    does: `议定“${WINTER}”，推迟“${BIKES}”，闭会`,
    ask: async (world) => {
      const meetingId = world.known('meeting');
      const lines = await agendaOf(world, meetingId);
      const before = await openItems(world);
      done(
        await world.act('recordResolution', 'resolution { number }', {
          agendaItemId: find(lines, WINTER).id,
          text: '由消防救援站指导、派出所牵头检查底商和群租房。',
          positions: (world.known('seats') as Seat[]).map(({ id }) => ({ seatId: id, stance: 'AGREE' })),
        }),
      );
      done(
        await world.act('deferAgendaItem', 'agendaItem { state }', { agendaItemId: find(lines, BIKES).id }),
      );
      const closed = await world.act('closeMeeting', `meeting { state inquorate ${AGENDA} }`, { meetingId });
      return { closed, before, after: await openItems(world) };
    },
    expect: ({ closed, before, after }) => {
      const { agenda, ...meeting } = done(closed);
      expect(meeting).toEqual({ state: 'CLOSED', inquorate: false });
      expect(find(agenda, TOPIC).state).toBe('DECIDED');
      expect(find(agenda, WINTER).state).toBe('DECIDED');
      expect(find(agenda, BIKES).state).toBe('CARRIED');
      expect(find(agenda, '确认上次会议纪要').state).toBe('WITHDRAWN');
      // What stood overdue with its lead at the meeting is counted once, nothing else is.
      expect(sorted(after.map((it) => [it.id, it.carriedCount]))).toEqual(
        sorted(before.map((it) => [it.id, it.carriedCount + (it.daysOverdue > 0 ? 1 : 0)])),
      );
      const left = agenda.filter((line: Line) => line.state === 'CARRIED').length;
      const overdue = before.filter((it) => it.daysOverdue > 0).length;
      return `已闭会；${left} 项议题结转下次，${overdue} 件逾期任务各记结转一次`;
    },
  }),
];
