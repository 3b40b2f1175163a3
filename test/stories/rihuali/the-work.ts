import { type Step, step } from '../story';
import { forbidden, moves, STATES } from './ground';

export const THE_WORK: readonly Step[] = [
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
