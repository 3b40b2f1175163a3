import { done, type Step, step, type World } from '../story';
import { AGENDA, agendaOf, BIKES, type Line, openItems, sorted, TOPIC } from './ground';

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

export const NEXT_MONTH: readonly Step[] = [
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
