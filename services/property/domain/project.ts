import { err, ok, type Result } from '../../../platform/result';
import type { ProjectState } from './kinds';

/** Each state holds only what is true in it. */
export type Project =
  | { readonly state: 'PLANNED' }
  | ({ readonly state: 'UNDER_WAY' } & Works)
  | ({ readonly state: 'COMPLETED' } & Works & Completion)
  | ({ readonly state: 'ACCEPTED' } & Works & Completion & Acceptance)
  | ({ readonly state: 'SETTLED'; readonly settledAt: Date } & Works & Completion & Acceptance)
  | Cancelled;

interface Works {
  readonly contractorId: string;
  /** Its name as it stood at the start. */
  readonly contractorName: string;
  readonly startedAt: Date;
}

interface Completion {
  /** The organization that reported it. */
  readonly completedBy: string;
  readonly completedAt: Date;
}

interface Acceptance {
  readonly acceptedBy: string;
  readonly acceptedAt: Date;
}

interface Cancelled {
  readonly state: 'CANCELLED';
  readonly cancelledAt: Date;
  readonly reason: string;
  /** Null when it was cancelled before they began. */
  readonly works: Works | null;
}

/** Acts are named as their mutations. */
export const PROJECT_ACTS = [
  'startProject',
  'completeProject',
  'acceptProject',
  'settleProject',
  'cancelProject',
] as const;
export type ProjectAct = (typeof PROJECT_ACTS)[number];

export type ProjectRefusal =
  | 'PROJECT_NOT_STARTED'
  | 'PROJECT_STARTED'
  | 'PROJECT_NOT_COMPLETED'
  | 'PROJECT_COMPLETED'
  | 'PROJECT_NOT_ACCEPTED'
  | 'PROJECT_ACCEPTED'
  | 'PROJECT_SETTLED'
  | 'PROJECT_CANCELLED';

type Table = Readonly<Record<ProjectState, Readonly<Record<ProjectAct, ProjectRefusal | null>>>>;

const never = <const R extends ProjectRefusal>(refusal: R) =>
  ({
    startProject: refusal,
    completeProject: refusal,
    acceptProject: refusal,
    settleProject: refusal,
    cancelProject: refusal,
  }) as const;

/** States × acts: null where the act is possible, otherwise why it is not. */
const BARRED = {
  PLANNED: {
    startProject: null,
    completeProject: 'PROJECT_NOT_STARTED',
    acceptProject: 'PROJECT_NOT_STARTED',
    settleProject: 'PROJECT_NOT_STARTED',
    cancelProject: null,
  },
  UNDER_WAY: {
    startProject: 'PROJECT_STARTED',
    completeProject: null,
    acceptProject: 'PROJECT_NOT_COMPLETED',
    settleProject: 'PROJECT_NOT_COMPLETED',
    cancelProject: null,
  },
  COMPLETED: {
    startProject: 'PROJECT_STARTED',
    completeProject: 'PROJECT_COMPLETED',
    acceptProject: null,
    settleProject: 'PROJECT_NOT_ACCEPTED',
    cancelProject: 'PROJECT_COMPLETED',
  },
  ACCEPTED: {
    startProject: 'PROJECT_STARTED',
    completeProject: 'PROJECT_COMPLETED',
    acceptProject: 'PROJECT_ACCEPTED',
    settleProject: null,
    cancelProject: 'PROJECT_COMPLETED',
  },
  SETTLED: never('PROJECT_SETTLED'),
  CANCELLED: never('PROJECT_CANCELLED'),
} as const satisfies Table;

/** Why an act is not possible in a state; null when it is. */
export const barredFrom = (state: ProjectState, act: ProjectAct): ProjectRefusal | null => BARRED[state][act];

/** The states in which the table lets an act happen, as a type: an act reads only what they hold. */
type Ready<Act extends ProjectAct> = Extract<
  Project,
  {
    readonly state: {
      [S in ProjectState]: (typeof BARRED)[S][Act] extends null ? S : never;
    }[ProjectState];
  }
>;

function ready<Act extends ProjectAct>(project: Project, act: Act): Result<Ready<Act>, ProjectRefusal> {
  const barred = barredFrom(project.state, act);
  return barred ? err(barred) : ok(project as Ready<Act>);
}

export function start(
  project: Project,
  contractor: { readonly id: string; readonly name: string },
  now: Date,
): Result<Project, ProjectRefusal> {
  const it = ready(project, 'startProject');
  if (!it.ok) return it;
  const { id: contractorId, name: contractorName } = contractor;
  return ok({ state: 'UNDER_WAY', contractorId, contractorName, startedAt: now });
}

export function complete(project: Project, by: string, now: Date): Result<Project, ProjectRefusal> {
  const it = ready(project, 'completeProject');
  return it.ok ? ok({ ...it.value, state: 'COMPLETED', completedBy: by, completedAt: now }) : it;
}

/** Who accepts: a person, the organization acted for, and those in which that person holds a post. */
export interface Acceptor {
  readonly subject: string;
  readonly organizationId: string;
  readonly posts: readonly string[];
}

/** Who did the works: organizations with all who stand above or below them, and the person who reported the works completed. */
export interface Doers {
  readonly doers: readonly string[];
  readonly reporter: string | null;
}

/** Whoever did the works does not judge them, whichever hat is worn. */
export const isIndependent = (
  { subject, organizationId, posts }: Acceptor,
  { doers, reporter }: Doers,
): boolean => subject !== reporter && ![organizationId, ...posts].some((id) => doers.includes(id));

export function accept(
  project: Project,
  acceptor: Acceptor,
  by: Doers,
  now: Date,
): Result<Project, ProjectRefusal | 'ACCEPTANCE_NOT_INDEPENDENT'> {
  const it = ready(project, 'acceptProject');
  if (!it.ok) return it;
  if (!isIndependent(acceptor, by)) return err('ACCEPTANCE_NOT_INDEPENDENT');
  return ok({ ...it.value, state: 'ACCEPTED', acceptedBy: acceptor.organizationId, acceptedAt: now });
}

export function settle(project: Project, now: Date): Result<Project, ProjectRefusal> {
  const it = ready(project, 'settleProject');
  return it.ok ? ok({ ...it.value, state: 'SETTLED', settledAt: now }) : it;
}

export function cancel(project: Project, reason: string, now: Date): Result<Project, ProjectRefusal> {
  const it = ready(project, 'cancelProject');
  if (!it.ok) return it;
  if (it.value.state === 'PLANNED') return ok({ state: 'CANCELLED', cancelledAt: now, reason, works: null });
  const { contractorId, contractorName, startedAt } = it.value;
  return ok({
    state: 'CANCELLED',
    cancelledAt: now,
    reason,
    works: { contractorId, contractorName, startedAt },
  });
}
