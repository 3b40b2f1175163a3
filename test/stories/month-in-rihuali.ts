import { type Acted, done, type Step, type Story, step, type World } from './story';

const BODY = '日华里小区五方联席会议';
const TOPIC = '北门夜间停车秩序';
const BIKES = '北门外共享单车停放区';
const WINTER = '冬季火灾防控';

/** States of an action item, as people call them. */
const STATES: Readonly<Record<string, string>> = {
  ISSUED: '已下达',
  ACCEPTED: '已签收',
  IN_PROGRESS: '办理中',
  SUBMITTED: '已提交',
  VERIFIED: '已核验',
  CLOSED: '已销号',
};

interface Line {
  readonly id: string;
  readonly title: string;
  readonly kind: string;
  readonly state: string;
  readonly expectedOutcome: string;
  readonly carriedCount: number;
  readonly firstRaisedOn: string;
  readonly escalatedOn: string | null;
  readonly originId: string;
  readonly actionItem: { readonly id: string } | null;
}
interface Item {
  readonly id: string;
  readonly title: string;
  readonly state: string;
  readonly carriedCount: number;
  readonly firstRaisedOn: string;
  readonly daysOverdue: number;
}
interface Seat {
  readonly id: string;
  readonly role: string;
  readonly attendance: string | null;
}

const AGENDA =
  'agenda { id title kind state expectedOutcome carriedCount firstRaisedOn escalatedOn originId actionItem { id } }';
const ITEM = '{ id number title state reworkCount availableActions { act allowed reason } }';
const QUORUM = 'quorum { met present filled needed missingRequired explanation }';

const find = (lines: readonly Line[], title: string): Line => {
  const line = lines.find((it) => it.title === title);
  if (!line) throw new Error(`Not on the agenda: ${title}`);
  return line;
};
const sorted = (lines: readonly unknown[]): string[] => lines.map((line) => JSON.stringify(line)).sort();

async function agendaOf(world: World, meetingId: string): Promise<readonly Line[]> {
  const data = await world.ask(`query Agenda($id: ID!) { jointMeeting(id: $id) { ${AGENDA} } }`, {
    id: meetingId,
  });
  return data.jointMeeting.agenda;
}

/** Every action item that the body's meetings have issued and that is not closed. */
/** Done, or ended otherwise. */
const ENDED = ['CLOSED', 'CLOSED_UNRESOLVED', 'CANCELLED', 'DUPLICATE'];

async function openItems(world: World): Promise<readonly Item[]> {
  const data = await world.ask(
    `query OpenItems($id: ID!) { jointBody(id: $id) { meetings(first: 50) { pageInfo { hasNextPage } edges { node {
      actionItems { id title state carriedCount firstRaisedOn daysOverdue } } } } } }`,
    { id: world.known('body') },
  );
  const { edges, pageInfo } = data.jointBody.meetings;
  expect(pageInfo.hasNextPage).toBe(false);
  const items: Item[] = edges.flatMap(({ node }: { node: { actionItems: Item[] } }) => node.actionItems);
  return items.filter(({ state }) => !ENDED.includes(state));
}

const onItem =
  (mutation: string, more: object = {}) =>
  (world: World): Promise<Acted> =>
    world.act(mutation, `actionItem ${ITEM}`, { actionItemId: world.known('item'), ...more });

/** An act on the item that leads to a state. */
const moves = (of: {
  readonly actor: string;
  readonly at?: string;
  readonly does: string;
  readonly act: string;
  readonly more?: object;
  readonly to: string;
  readonly rework?: number;
}): Step =>
  step({
    ...of,
    ask: onItem(of.act, of.more),
    expect: (acted) => {
      const { number, state, reworkCount } = done(acted);
      expect({ state, reworkCount }).toEqual({ state: of.to, reworkCount: of.rework ?? 0 });
      return `任务 ${number} ${STATES[state]}${reworkCount > 0 ? `，返工 ${reworkCount} 次` : ''}`;
    },
  });

/** An act on the item that is forbidden to its actor, who was told so beforehand. */
const forbidden = (of: {
  readonly actor: string;
  readonly does: string;
  readonly act: string;
  readonly reason: string;
}): Step =>
  step({
    ...of,
    ask: async (world) => {
      const shown = await world.ask(`query Item($id: ID!) { actionItem(id: $id) ${ITEM} }`, {
        id: world.known('item'),
      });
      const before = shown.actionItem;
      const acted = await onItem(of.act)(world);
      const after = await world.ask(`query Item($id: ID!) { actionItem(id: $id) { state } }`, {
        id: world.known('item'),
      });
      return { before, acted, stateAfter: after.actionItem.state };
    },
    expect: ({ before, acted, stateAfter }) => {
      expect(acted).toEqual({ thing: null, refused: [], thrown: ['FORBIDDEN'] });
      expect(before.availableActions).toContainEqual({ act: of.act, allowed: false, reason: of.reason });
      expect(stateAfter).toBe(before.state);
      return `FORBIDDEN：${of.reason}`;
    },
  });

const attend =
  (seats: Readonly<Record<string, string>>, substitutes: Readonly<Record<string, string>> = {}) =>
  async (world: World): Promise<Acted> => {
    const frozen: Seat[] = world.known('seats');
    return world.act('recordAttendance', `meeting { seats { role attendance substitute } ${QUORUM} }`, {
      meetingId: world.known('meeting'),
      seats: Object.entries(seats).map(([role, attendance]) => ({
        seatId: frozen.find((seat) => seat.role === role)!.id,
        attendance,
        substitute: substitutes[role],
      })),
    });
  };

const positions = (
  world: World,
  stances: Readonly<Record<string, readonly [stance: string, reason?: string]>>,
) =>
  Object.entries(stances).map(([role, [stance, reason]]) => ({
    seatId: (world.known('seats') as Seat[]).find((seat) => seat.role === role)!.id,
    stance,
    reason,
  }));

const ahead: readonly Step[] = [
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

const session: readonly Step[] = [
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

const work: readonly Step[] = [
  forbidden({
    actor: 'property',
    does: '想替派出所签收任务',
    act: 'acceptActionItem',
    reason: '只有牵头单位可以这样做',
  }),
  moves({
    actor: 'police',
    at: '2026-12-11T01:00:00Z',
    does: '签收任务',
    act: 'acceptActionItem',
    to: 'ACCEPTED',
  }),
  moves({
    actor: 'property',
    at: '2026-12-14T02:00:00Z',
    does: '作为配合单位报告车辆登记',
    act: 'reportProgress',
    more: { note: '已登记夜间常停车辆' },
    to: 'ACCEPTED',
  }),
  moves({
    actor: 'police',
    at: '2026-12-18T02:00:00Z',
    does: '报告夜查进展',
    act: 'reportProgress',
    more: { note: '夜查一周，逐车告知' },
    to: 'IN_PROGRESS',
  }),
  moves({
    actor: 'police',
    at: '2026-12-24T02:00:00Z',
    does: '提交核验',
    act: 'submitActionItem',
    more: { note: '夜查满两周' },
    to: 'SUBMITTED',
  }),
  forbidden({
    actor: 'police',
    does: '想自己核验自己牵头的任务',
    act: 'verifyActionItem',
    reason: '只有核验单位可以这样做',
  }),
  moves({
    actor: 'residents-committee',
    at: '2026-12-25T02:00:00Z',
    does: '到现场看过，退回返工',
    act: 'sendBackActionItem',
    more: { reason: '仍有两辆车夜间占用，台账缺楼号' },
    to: 'IN_PROGRESS',
    rework: 1,
  }),
  moves({
    actor: 'police',
    at: '2026-12-31T02:00:00Z',
    does: '补齐台账，再次提交',
    act: 'submitActionItem',
    more: { note: '两车已挪移，台账补齐' },
    to: 'SUBMITTED',
    rework: 1,
  }),
  moves({
    actor: 'residents-committee',
    at: '2027-01-04T02:00:00Z',
    does: '核验通过',
    act: 'verifyActionItem',
    more: { note: '连续两周夜查无占用' },
    to: 'VERIFIED',
    rework: 1,
  }),
  moves({
    actor: 'secretary',
    at: '2027-01-05T02:00:00Z',
    does: '销号',
    act: 'closeActionItem',
    to: 'CLOSED',
    rework: 1,
  }),
  step({
    actor: 'auditor',
    does: '查看任务的全过程',
    ask: (world) =>
      world.ask(
        'query History($id: ID!) { actionItem(id: $id) { meeting { id } resolution { id } history { act toState organizationName } } }',
        { id: world.known('item') },
      ),
    expect: ({ actionItem }, world) => {
      expect(actionItem.meeting.id).toBe(world.known('meeting'));
      expect(actionItem.resolution.id).toBe(world.known('resolution'));
      const history: { act: string; toState: string; organizationName: string }[] = actionItem.history;
      expect(history.map(({ act, toState }) => `${act} ${toState}`)).toEqual([
        'issueActionItem ISSUED',
        'acceptActionItem ACCEPTED',
        'reportProgress ACCEPTED',
        'reportProgress IN_PROGRESS',
        'submitActionItem SUBMITTED',
        'sendBackActionItem IN_PROGRESS',
        'submitActionItem SUBMITTED',
        'verifyActionItem VERIFIED',
        'closeActionItem CLOSED',
      ]);
      return history
        .map(({ toState, organizationName }) => `${organizationName}：${STATES[toState]}`)
        .join(' → ');
    },
  }),
];

interface Session {
  readonly id: string;
  readonly number: string;
  readonly state: string;
  readonly outcome: { readonly status: string } | null;
}
async function votesOf(world: World): Promise<readonly Session[]> {
  const data = await world.ask(
    'query Votes($id: ID!) { estate(id: $id) { votingSessions(first: 50) { edges { node { id number state outcome { status } } } } } }',
    { id: world.known('estate') },
  );
  return data.estate.votingSessions.edges.map(({ node }: { node: Session }) => node);
}

interface Paper {
  readonly id: string;
  readonly state: string;
}
/** The running vote's papers in a state, and a reading of them: yes to everything. */
async function papersOf(world: World, state: string) {
  const { id } = (await votesOf(world)).find((vote) => vote.state === 'OPEN')!;
  const { votingSession } = await world.ask(
    'query Papers($id: ID!) { votingSession(id: $id) { matters { id } paperBallots(first: 50) { edges { node { id state } } } } }',
    { id },
  );
  const papers: Paper[] = votingSession.paperBallots.edges.map(({ node }: { node: Paper }) => node);
  const choices = votingSession.matters.map((it: { id: string }) => ({ matterId: it.id, choice: 'YES' }));
  return { papers: papers.filter((paper) => paper.state === state), choices };
}

const nextMonth: readonly Step[] = [
  step({
    actor: 'owners-committee',
    at: '2027-01-05T02:00:00Z',
    does: '录入已回收的纸质表决票',
    ask: async (world) => {
      const { papers, choices } = await papersOf(world, 'RETURNED');
      for (const { id: paperBallotId } of papers)
        done(await world.act('enterPaperBallot', 'paperBallot { state }', { paperBallotId, choices }));
      return papers;
    },
    expect: (papers) => {
      expect(papers).toHaveLength(1);
      return `录入 ${papers.length} 张`;
    },
  }),
  step({
    actor: 'residents-committee',
    at: '2027-01-05T03:00:00Z',
    does: '由另一人重新读取并核对纸质表决票',
    ask: async (world) => {
      const { papers, choices } = await papersOf(world, 'ENTERED');
      for (const { id: paperBallotId } of papers)
        done(await world.act('checkPaperBallot', 'paperBallot { state }', { paperBallotId, choices }));
      return papers;
    },
    expect: (papers) => {
      expect(papers).toHaveLength(2);
      return `核对 ${papers.length} 张，均一致`;
    },
  }),
  step({
    actor: 'owners-committee',
    at: '2027-01-06T02:00:00Z',
    does: '截止业主表决并计票',
    ask: async (world) => {
      const running = (await votesOf(world)).filter(({ state }) => state === 'OPEN');
      expect(running).toHaveLength(1);
      const sessionId = running[0]!.id;
      done(await world.act('closeVoting', 'votingSession { state }', { sessionId }));
      const tallied = await world.act(
        'tallyVote',
        'votingSession { id number state outcomes { status matter { kind class } fractions { kind met explanationZh } } }',
        { sessionId },
      );
      done(await world.act('certifyVote', 'votingSession { certificationCount }', { sessionId }));
      return tallied;
    },
    expect: (tallied, world) => {
      const vote = done(tallied);
      expect(vote.state).toBe('TALLIED');
      for (const { status, fractions } of vote.outcomes) {
        const met = (stage: string) =>
          fractions
            .filter(({ kind }: { kind: string }) => kind.startsWith(stage))
            .every((it: { met: boolean }) => it.met);
        expect(status).toBe(!met('PARTICIPATION') ? 'NOT_QUORATE' : met('APPROVAL') ? 'PASSED' : 'REJECTED');
      }
      expect(vote.outcomes.map((it: { status: string }) => it.status)).toEqual([
        'NOT_QUORATE',
        'NOT_QUORATE',
      ]);
      world.learn('vote', vote);
      const [first] = vote.outcomes[0].fractions.filter((it: { met: boolean }) => !it.met);
      return `表决 ${vote.number} 的两个事项都未达到参与比例：${first.explanationZh}`;
    },
  }),
  step({
    actor: 'residents-committee',
    at: '2027-01-06T03:00:00Z',
    does: '第二人确认计票',
    ask: async (world) =>
      world.act('certifyVote', 'votingSession { state }', { sessionId: world.known('vote').id }),
    expect: (certified) => {
      expect(done(certified).state).toBe('CERTIFIED');
      return '两人确认，结果尚未公布';
    },
  }),
  step({
    actor: 'owners-committee',
    at: '2027-01-06T04:00:00Z',
    does: '公布结果；此时才告知联席会议',
    ask: async (world) => {
      const announced = await world.act('announceResult', 'votingSession { state objectionsUntil }', {
        sessionId: world.known('vote').id,
      });
      await world.graph.settle();
      return announced;
    },
    expect: (announced) => {
      const { state, objectionsUntil } = done(announced);
      expect(state).toBe('ANNOUNCED');
      return `异议期至 ${objectionsUntil}`;
    },
  }),
  step({
    actor: 'secretary',
    at: '2027-01-07T01:00:00Z',
    does: '排定一月例会并打开草稿；到期该上会的恰好都在，别的都不在',
    ask: async (world) => {
      const left = (await agendaOf(world, world.known('meeting'))).filter((line) => line.state === 'CARRIED');
      const items = await openItems(world);
      const planned = done(
        await world.act('planMeeting', 'meeting { id state }', {
          bodyId: world.known('body'),
          scheduledFor: '2027-01-14T06:00:00Z',
          place: '日华里社区党群服务中心',
        }),
      );
      const opened = await world.act('openDraft', `meeting { number state ${AGENDA} }`, {
        meetingId: planned.id,
      });
      return { left, items, opened };
    },
    expect: ({ left, items, opened }, world) => {
      const { agenda, number, state } = done(opened);
      const vote = world.known('vote');
      expect(state).toBe('DRAFT');
      const due = [
        ['STANDING', '确认上次会议纪要', 0, '2027-01-07'],
        ...left.map((line) => ['CARRIED', line.title, line.carriedCount + 1, line.firstRaisedOn]),
        ...items.map((it) => [
          it.carriedCount > 0 ? 'CARRIED' : 'FOLLOW_UP',
          it.title,
          it.carriedCount,
          it.firstRaisedOn,
        ]),
        ['VOTE_OUTCOME', `业主表决结果 ${vote.number}：参与未达法定比例`, 0, '2027-01-06'],
      ];
      expect(
        sorted(agenda.map((line: Line) => [line.kind, line.title, line.carriedCount, line.firstRaisedOn])),
      ).toEqual(sorted(due));
      // Whatever was carried three times stands escalated, nothing else does.
      for (const { carriedCount, escalatedOn } of agenda as readonly Line[]) {
        expect(escalatedOn !== null).toBe(carriedCount >= 3);
      }
      // Each matter is the same one, not a namesake.
      expect(sorted(agenda.flatMap((line: Line) => line.actionItem?.id ?? []))).toEqual(
        sorted(items.map(({ id }) => id)),
      );
      expect(
        agenda
          .flatMap((line: Line) => (line.kind === 'CARRIED' && !line.actionItem ? line.originId : []))
          .sort(),
      ).toEqual(left.map(({ originId }) => originId).sort());
      expect(agenda.at(-1)).toMatchObject({ kind: 'VOTE_OUTCOME', originId: vote.id });
      expect(left.map(({ title }) => title)).toContain(BIKES);
      // The item that was closed in the month is not there; what was decided is not either.
      expect(items.map(({ id }) => id)).not.toContain(world.known('item'));
      expect(agenda.map((line: Line) => line.title)).not.toContain(TOPIC);
      return `${number} 的草稿 ${agenda.length} 项：固定 1 项，结转议题 ${left.length} 项，未办结任务 ${items.length} 件，${agenda.at(-1).title}`;
    },
  }),
];

/** From the draft of one month's meeting to the next month's. What is done here is invented. */
export const monthInRihuali: Story = {
  title: '日华里的一个月：从一次联席会议到下一次',
  actors: ['secretary', 'property', 'police', 'residents-committee', 'auditor', 'owners-committee'],
  steps: [...ahead, ...session, ...work, ...nextMonth],
};
