import { createHash } from 'node:crypto';
import { photoOf } from '../../bin/demo/photos';
import { tokenOf } from '../federation/graph';
import {
  ABOVE,
  acts,
  does,
  type Edge,
  ENFORCEMENT,
  example,
  found,
  itemOf,
  organizationOf,
  PATROL,
  SITUATIONS,
  type Situation,
  STALLS,
  toDecide,
} from './department/ground';
import { type Step, type Story, step } from './story';

const receiving: readonly Step[] = [
  ...(['residents-committee', 'subdistrict', 'property'] as const).map((actor) =>
    step({
      actor,
      does: '早上看工作台',
      ask: async (world) => {
        const desk = await example(world, 'department-day');
        return (Object.keys(SITUATIONS) as Situation[]).filter((name) => desk[name].totalCount > 0);
      },
      expect: (seen) => {
        expect(seen.length).toBeGreaterThan(0);
        return seen.map((name) => SITUATIONS[name]).join('、');
      },
    }),
  ),
  step({
    actor: 'police',
    does: '早上看工作台：两件待签收，其余各种情形都有',
    ask: (world) => example(world, 'department-day', { first: 100 }),
    expect: (desk, world) => {
      expect(desk.toAccept.edges.map(({ node }: Edge) => node.title).sort()).toEqual([PATROL, STALLS].sort());
      for (const name of ['overdue', 'dueThisWeek', 'returned', 'cameBack', 'whistles'])
        expect([name, desk[name].totalCount]).not.toEqual([name, 0]);
      for (const { node } of desk.toAccept.edges as Edge[]) world.learn(node.title, node.id);
      return (Object.keys(SITUATIONS) as Situation[])
        .map((name) => `${SITUATIONS[name]} ${desk[name].totalCount} 项`)
        .join('、');
    },
  }),
  step({
    actor: 'police',
    at: '2026-11-23T01:00:00Z',
    does: '不属于本单位的一件，退回并建议由执法大队牵头',
    ask: async (world) => {
      world.learn('item', world.known(STALLS));
      const returned = await acts(world, 'return', {
        reason: '流动摊点属城市管理执法',
        suggested: await organizationOf(world, ENFORCEMENT),
      });
      return { returned, where: await found(world, STALLS) };
    },
    expect: ({ returned, where }) => {
      expect(returned.returns).toEqual([
        { suggestedLead: { name: ENFORCEMENT }, rulingDue: { on: '2026-11-30' } },
      ]);
      expect(where).toEqual(['returned']);
      return returned.explanation;
    },
  }),
  step({
    actor: 'subdistrict',
    does: '在待办里看到退回的一件，裁定改派',
    ask: async (world) => {
      const waiting = (await toDecide(world)).RETURNED;
      const state = await does(world, 'reassignActionItem', {
        leadId: await organizationOf(world, ENFORCEMENT),
      });
      return { waiting, state };
    },
    expect: ({ waiting, state }) => {
      expect(waiting).toContain(STALLS);
      expect(state).toBe('ISSUED');
      return `改由${ENFORCEMENT}牵头，重新待签收`;
    },
  }),
  step({
    actor: 'police',
    does: '退回的一件已不在工作台；签收另一件',
    ask: async (world) => {
      world.learn('item', world.known(PATROL));
      const where = await found(world, STALLS);
      return { where, accepted: await acts(world, 'accept') };
    },
    expect: ({ where, accepted }) => {
      expect(where).toEqual([]);
      expect(accepted.state).toBe('ACCEPTED');
      return accepted.explanation;
    },
  }),
];

const working: readonly Step[] = [
  step({
    actor: 'police',
    at: '2026-11-25T01:00:00Z',
    does: '登记现场照片，上传，随进展一起报告',
    ask: async (world) => {
      const bytes = photoOf('a department’s day');
      const { id, upload } = await acts(world, 'attach', {
        fileName: '现场照片.png',
        mediaType: 'image/png',
        size: bytes.length,
        sha256: createHash('sha256').update(bytes).digest('hex'),
      });
      const authorization = `Bearer ${await tokenOf(world.graph.identity, 'police')}`;
      const put = await fetch(`${world.graph.url}${upload.url}`, {
        method: 'PUT',
        headers: { authorization, 'x-lianxi-upload': upload.token },
        body: new Uint8Array(bytes),
      });
      const reported = await acts(world, 'report', { note: '已巡查三夜（虚构）', files: id });
      return { sent: put.status, reported };
    },
    expect: ({ sent, reported }) => {
      expect(sent).toBe(200);
      expect(reported.state).toBe('IN_PROGRESS');
      return reported.explanation;
    },
  }),
  step({
    actor: 'residents-committee',
    does: '作为核验单位看到照片并下载；未登录的下载不了',
    ask: async (world) => {
      const [photo] = (await itemOf(world)).history.at(-1).attachments;
      const headers = {
        authorization: `Bearer ${await tokenOf(world.graph.identity, 'residents-committee')}`,
      };
      const address = `${world.graph.url}${photo.url}`;
      return {
        photo,
        read: (await fetch(address, { headers })).status,
        refused: (await fetch(address)).status,
      };
    },
    expect: ({ photo, read, refused }) => {
      expect([photo.fileName, read, refused]).toEqual(['现场照片.png', 200, 401]);
      return photo.fileName;
    },
  }),
  step({
    actor: 'police',
    at: '2026-12-01T01:00:00Z',
    does: '受阻，写明预计到哪天；在期限之前申请延期',
    ask: async (world) => {
      await acts(world, 'block', { reason: '等待标线材料（虚构）', until: '2026-12-08' });
      return acts(world, 'more-time', { reason: '材料到货迟（虚构）', until: '2026-12-20' });
    },
    expect: ({ state, explanation }) => {
      expect(state).toBe('BLOCKED');
      expect(explanation).toBe(
        '华苑派出所受阻：等待标线材料（虚构），预计到 2026-12-08；已申请延期，待召集单位决定。',
      );
      return explanation;
    },
  }),
  step({
    actor: 'subdistrict',
    does: '在待办里看到延期申请，同意',
    ask: async (world) => {
      const before = (await toDecide(world)).EXTENSIONS;
      await does(world, 'grantExtension');
      return { before, after: (await toDecide(world)).EXTENSIONS, item: await itemOf(world) };
    },
    expect: ({ before, after, item }) => {
      expect(before).toContain(PATROL);
      expect(after).not.toContain(PATROL);
      expect([item.originalDueOn, item.dueOn]).toEqual(['2026-12-04', '2026-12-20']);
      return `期限由 ${item.originalDueOn} 延至 ${item.dueOn}，最初的期限仍在`;
    },
  }),
];

const ending: readonly Step[] = [
  step({
    actor: 'police',
    at: '2026-12-16T01:00:00Z',
    does: '恢复办理，在七日内到期中看到它，提交核验',
    ask: async (world) => {
      await acts(world, 'resume', { note: '材料已到（虚构）' });
      return {
        where: await found(world, PATROL),
        submitted: await acts(world, 'submit', { note: '标线已补划（虚构）' }),
      };
    },
    expect: ({ where, submitted }) => {
      expect(where).toEqual(['dueThisWeek']);
      return submitted.explanation;
    },
  }),
  step({
    actor: 'residents-committee',
    does: '到现场看过，东侧未划，退回返工',
    ask: async (world) => ({
      where: await found(world, PATROL),
      state: await does(world, 'sendBackActionItem', { reason: '东侧未划（虚构）' }),
    }),
    expect: ({ where, state }) => {
      expect([where, state]).toEqual([['toVerify'], 'IN_PROGRESS']);
      return '待核验的一件退回';
    },
  }),
  step({
    actor: 'police',
    does: '又回到手里；再次提交，想自己核验被拒绝',
    ask: async (world) => {
      const where = await found(world, PATROL);
      await acts(world, 'submit', { note: '东侧已补划（虚构）' });
      const own = await world.act('verifyActionItem', 'actionItem { state }', {
        actionItemId: world.known('item'),
      });
      return { where, own, item: await itemOf(world) };
    },
    expect: ({ where, own, item }) => {
      expect(where).toEqual(['dueThisWeek', 'cameBack']);
      expect(own.thrown).toEqual(['FORBIDDEN']);
      return item.explanation;
    },
  }),
  step({
    actor: 'residents-committee',
    does: '核验通过',
    ask: (world) => does(world, 'verifyActionItem', { note: '东侧已划（虚构）' }),
    expect: (state) => {
      expect(state).toBe('VERIFIED');
      return '待销号';
    },
  }),
  step({
    actor: 'subdistrict',
    does: '在待办里看到待销号的一件，销号',
    ask: async (world) => ({
      waiting: (await toDecide(world)).TO_CLOSE,
      state: await does(world, 'closeActionItem'),
    }),
    expect: ({ waiting, state }) => {
      expect(waiting).toContain(PATROL);
      expect(state).toBe('CLOSED');
      return '已销号';
    },
  }),
  step({
    actor: 'residents-committee',
    at: '2027-01-11T01:00:00Z',
    does: '回访不满意，定下新的期限，重新办理',
    ask: (world) =>
      does(world, 'recordFollowUpVisit', {
        visitedOn: '2027-01-11',
        method: 'ON_SITE',
        contacted: true,
        resolved: false,
        satisfied: false,
        note: '夜间又有占用（虚构）',
        dueOn: '2027-02-05',
      }),
    expect: (state) => {
      expect(state).toBe('REOPENED');
      return '回访不满意，重新办理';
    },
  }),
  step({
    actor: 'subdistrict',
    does: '本级办不了，上报区里；代录区里的答复',
    ask: async (world) => {
      await does(world, 'escalateActionItem', {
        toId: await organizationOf(world, ABOVE),
        reason: '须区里协调（虚构）',
      });
      const above = await itemOf(world);
      const state = await does(world, 'answerEscalation', { answer: '由派出所与区消防共同巡查（虚构）' });
      return { above, state };
    },
    expect: ({ above, state }) => {
      expect(above.explanation).toContain(`已上报${ABOVE}，待答复`);
      expect(state).toBe('IN_PROGRESS');
      return above.explanation;
    },
  }),
  step({
    actor: 'police',
    does: '又在手里；全过程一步不少',
    ask: async (world) => ({ where: await found(world, PATROL), item: await itemOf(world) }),
    expect: ({ where, item }) => {
      expect(where).toEqual(['cameBack']);
      expect(item.history.map((it: { act: string }) => it.act)).toEqual([
        'issueActionItem',
        'acceptActionItem',
        'reportProgress',
        'blockActionItem',
        'requestExtension',
        'grantExtension',
        'resumeActionItem',
        'submitActionItem',
        'sendBackActionItem',
        'submitActionItem',
        'verifyActionItem',
        'closeActionItem',
        'recordFollowUpVisit',
        'escalateActionItem',
        'answerEscalation',
      ]);
      return item.explanation;
    },
  }),
];

/** The README's walk, by the examples that it names, from the morning's desk to an item that comes back. What is done here is invented. */
export const departmentDay: Story = {
  title: '派出所的一件任务：从签收到回访',
  actors: ['police', 'property', 'residents-committee', 'subdistrict'],
  steps: [...receiving, ...working, ...ending],
};
