import type { Result } from '../../../platform/result';
import type { ImprovementProjectRow } from '../../../services/property/db/project-tables';
import { columnsOf, projectOf } from '../../../services/property/db/projects';
import type { ProjectState } from '../../../services/property/domain/kinds';
import {
  accept,
  barredFrom,
  cancel,
  complete,
  isIndependent,
  PROJECT_ACTS,
  type Project,
  type ProjectAct,
  settle,
  start,
} from '../../../services/property/domain/project';

const [march, april, may, june] = ['03', '04', '05', '06'].map((m) => new Date(`2026-${m}-02T01:00:00Z`)) as [
  Date,
  Date,
  Date,
  Date,
];

const works = { contractorId: 'office', contractorName: '项目部', startedAt: march };
const completed = { ...works, completedBy: 'office', completedAt: april };
const accepted = { ...completed, acceptedBy: 'owners', acceptedAt: may };

const in_: { readonly [S in ProjectState]: Extract<Project, { state: S }> } = {
  PLANNED: { state: 'PLANNED' },
  UNDER_WAY: { state: 'UNDER_WAY', ...works },
  COMPLETED: { state: 'COMPLETED', ...completed },
  ACCEPTED: { state: 'ACCEPTED', ...accepted },
  SETTLED: { state: 'SETTLED', ...accepted, settledAt: june },
  CANCELLED: { state: 'CANCELLED', cancelledAt: april, reason: '改期再议', works: null },
};

const owners = { subject: 'li', organizationId: 'owners', posts: ['owners'] };
const by = { doers: ['company', 'office', 'crew'], reporter: 'zhang' };

const doing: Readonly<Record<ProjectAct, (project: Project) => Result<Project, string>>> = {
  startProject: (project) => start(project, { id: 'office', name: '项目部' }, march),
  completeProject: (project) => complete(project, 'office', april),
  acceptProject: (project) => accept(project, owners, by, may),
  settleProject: (project) => settle(project, june),
  cancelProject: (project) => cancel(project, '改期再议', june),
};

/** Every pair, declared once more: the next state, or the refusal's code. */
const expected: Readonly<Record<ProjectState, Readonly<Record<ProjectAct, string>>>> = {
  PLANNED: {
    startProject: 'UNDER_WAY',
    completeProject: 'PROJECT_NOT_STARTED',
    acceptProject: 'PROJECT_NOT_STARTED',
    settleProject: 'PROJECT_NOT_STARTED',
    cancelProject: 'CANCELLED',
  },
  UNDER_WAY: {
    startProject: 'PROJECT_STARTED',
    completeProject: 'COMPLETED',
    acceptProject: 'PROJECT_NOT_COMPLETED',
    settleProject: 'PROJECT_NOT_COMPLETED',
    cancelProject: 'CANCELLED',
  },
  COMPLETED: {
    startProject: 'PROJECT_STARTED',
    completeProject: 'PROJECT_COMPLETED',
    acceptProject: 'ACCEPTED',
    settleProject: 'PROJECT_NOT_ACCEPTED',
    cancelProject: 'PROJECT_COMPLETED',
  },
  ACCEPTED: {
    startProject: 'PROJECT_STARTED',
    completeProject: 'PROJECT_COMPLETED',
    acceptProject: 'PROJECT_ACCEPTED',
    settleProject: 'SETTLED',
    cancelProject: 'PROJECT_COMPLETED',
  },
  SETTLED: {
    startProject: 'PROJECT_SETTLED',
    completeProject: 'PROJECT_SETTLED',
    acceptProject: 'PROJECT_SETTLED',
    settleProject: 'PROJECT_SETTLED',
    cancelProject: 'PROJECT_SETTLED',
  },
  CANCELLED: {
    startProject: 'PROJECT_CANCELLED',
    completeProject: 'PROJECT_CANCELLED',
    acceptProject: 'PROJECT_CANCELLED',
    settleProject: 'PROJECT_CANCELLED',
    cancelProject: 'PROJECT_CANCELLED',
  },
};

const STATES = Object.keys(in_) as ProjectState[];
const pairs = STATES.flatMap((state) => PROJECT_ACTS.map((act) => [state, act] as const));

describe('P8: an improvement project: states × acts', () => {
  test('every pair is declared, and no other', () => {
    expect(Object.keys(expected).sort()).toEqual([...STATES].sort());
    expect(Object.keys(doing).sort()).toEqual([...PROJECT_ACTS].sort());
    for (const state of STATES) expect(Object.keys(expected[state]).sort()).toEqual([...PROJECT_ACTS].sort());
  });

  test.each(pairs)('%s × %s', (state, act) => {
    const outcome = doing[act](in_[state]);
    expect(outcome.ok ? outcome.value.state : outcome.error).toBe(expected[state][act]);
    // What is offered is what is decided: one table answers both.
    expect(barredFrom(state, act)).toBe(outcome.ok ? null : outcome.error);
  });

  test('every state is reached from PLANNED', () => {
    const reached = new Set<ProjectState>(['PLANNED']);
    for (let size = 0; size < reached.size; ) {
      size = reached.size;
      for (const state of [...reached])
        for (const act of PROJECT_ACTS) {
          const outcome = doing[act](in_[state]);
          if (outcome.ok) reached.add(outcome.value.state);
        }
    }
    expect([...reached].sort()).toEqual([...STATES].sort());
  });
});

describe('P8: who accepts has no part in the works', () => {
  test.each([
    ['another organization', owners, true],
    ['the contractor', { subject: 'li', organizationId: 'office', posts: ['office'] }, false],
    ['what stands above it', { subject: 'li', organizationId: 'company', posts: [] }, false],
    [
      'another organization, by the person who reported them completed',
      { ...owners, subject: 'zhang' },
      false,
    ],
    [
      'another organization, by one who has a post at the contractor',
      { ...owners, posts: ['owners', 'crew'] },
      false,
    ],
  ])('%s', (_who, acceptor, independent) => {
    expect(isIndependent(acceptor, by)).toBe(independent);
    const outcome = accept(in_.COMPLETED, acceptor, by, may);
    expect(outcome.ok ? outcome.value.state : outcome.error).toBe(
      independent ? 'ACCEPTED' : 'ACCEPTANCE_NOT_INDEPENDENT',
    );
  });
});

test('cancelling keeps who had begun, and nobody where nobody had', () => {
  expect(cancel(in_.UNDER_WAY, '停工', june)).toEqual({
    ok: true,
    value: { state: 'CANCELLED', cancelledAt: june, reason: '停工', works },
  });
  expect(cancel(in_.PLANNED, '停工', june)).toMatchObject({ value: { works: null } });
});

describe('row ⇄ union', () => {
  const rowOf = (project: Project): ImprovementProjectRow => ({
    id: 'x',
    version: 1,
    number: '2026-001',
    estate_id: 'e',
    title: '更新监控',
    parts: ['摄像机'],
    resolution_id: null,
    vote_id: null,
    vote_position: null,
    budget: '100',
    planned_at: march,
    ...columnsOf(project),
  });
  const states: readonly Project[] = [
    ...Object.values(in_),
    { state: 'CANCELLED', cancelledAt: june, reason: '停工', works },
  ];

  test.each(states.map((project) => [project.state, project] as const))(
    '%s comes back as it went',
    (_state, project) => {
      expect(projectOf(rowOf(project))).toEqual(project);
    },
  );

  test.each([
    ['PLANNED and begun', rowOf(in_.PLANNED), { contractor_id: 'office', started_at: march }],
    ['UNDER_WAY by nobody', rowOf(in_.UNDER_WAY), { contractor_id: null }],
    ['UNDER_WAY and completed', rowOf(in_.UNDER_WAY), { completed_at: april, completed_by: 'office' }],
    ['COMPLETED by nobody', rowOf(in_.COMPLETED), { completed_by: null }],
    ['ACCEPTED by nobody', rowOf(in_.ACCEPTED), { accepted_by: null }],
    ['SETTLED at no time', rowOf(in_.SETTLED), { settled_at: null }],
    ['CANCELLED for no reason', rowOf(in_.CANCELLED), { cancellation_reason: null }],
    ['a state that is none', rowOf(in_.CANCELLED), { state: 'LOST' as ProjectState }],
  ])('throws on %s', (_name, row, changes) => {
    expect(() => projectOf({ ...row, ...changes })).toThrow();
  });
});
