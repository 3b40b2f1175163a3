import { type LocalDate, today, yearOf } from '../../../platform/dates';
import { validOn } from '../../../platform/directory/queries';
import { assertNever } from '../../../platform/result';
import { firstRow, type Reader, type Sql, sql } from '../../../platform/sql';
import { after, type Tx } from '../../../platform/transaction';
import type { OwnersMatter } from '../domain/funding';
import type { Acceptor, Project, ProjectAct } from '../domain/project';
import { numberInYear } from './numbers';
import { type RepairParties, repairParties } from './parties';
import { type ProjectDoers, type ProjectKeepers, projectDoers, projectKeepers } from './project-parties';
import {
  type FundingShareRow,
  type ImprovementProjectRow,
  improvementProjects,
  projectEvents,
  type StoredVoteMatter,
} from './project-tables';

/** A project's parties: who keeps it, who does it, who serves the estate. */
export type ProjectParties = Pick<ProjectKeepers, 'keepers'> &
  Omit<ProjectDoers, 'id'> &
  Pick<RepairParties, 'servers'>;

export interface LockedProject extends ImprovementProjectRow, ProjectParties {
  /** When what is done to it now happens. */
  readonly at: Date;
}

export async function lockProject(tx: Tx, id: string): Promise<LockedProject | null> {
  const row = await firstRow<ImprovementProjectRow>(
    tx,
    sql`SELECT * FROM improvement_projects WHERE id = ${id} FOR UPDATE`,
  );
  if (!row) return null;
  const kept = await firstRow<ProjectKeepers>(tx, projectKeepers([row.estate_id]));
  const done = await firstRow<ProjectDoers>(tx, projectDoers([row.id]));
  const served = await firstRow<RepairParties>(tx, repairParties([row.estate_id], today(tx.now)));
  const { keepers } = kept!;
  const { servers } = served!;
  const { contractors, doers, reporter } = done!;
  const { planned_at, started_at, completed_at, accepted_at } = row;
  const { now: at } = after(tx, planned_at, started_at, completed_at, accepted_at);
  return { ...row, keepers, servers, contractors, doers, reporter, at };
}

export const keepersOf = async (reader: Reader, estateId: string): Promise<readonly string[]> =>
  (await firstRow<ProjectKeepers>(reader, projectKeepers([estateId])))!.keepers;

/** A resolution that concerns the estate: of a body of its own, or of a body of a division in which it lies. */
export const resolutionFor = (
  reader: Reader,
  estateId: string,
  id: string,
): Promise<{ readonly id: string } | null> =>
  firstRow(
    reader,
    sql`SELECT r.id FROM meeting_resolutions r
        WHERE r.id = ${id} AND (r.estate_id = ${estateId} OR r.estate_id IS NULL AND r.division_id IN
          (SELECT d.division_id FROM directory_estate_divisions d WHERE d.estate_id = ${estateId}))`,
  );

/** A matter of the estate's owners, locked: what projects draw of the fund by it is added up one after the other. */
export const lockMatter = (
  tx: Tx,
  estateId: string,
  voteId: string,
  position: number,
): Promise<StoredVoteMatter | null> =>
  firstRow(
    tx,
    sql`SELECT * FROM vote_matters WHERE vote_id = ${voteId} AND position = ${position} AND estate_id = ${estateId} FOR UPDATE`,
  );

/** The matter that a project rests on, locked likewise. */
export const lockMatterOf = async (tx: Tx, row: ImprovementProjectRow): Promise<StoredVoteMatter | null> =>
  row.vote_id === null ? null : lockMatter(tx, row.estate_id, row.vote_id, row.vote_position!);

export const ownersMatter = ({ kind, passed, voiding, fund_amount }: StoredVoteMatter): OwnersMatter => ({
  kind,
  passed,
  voiding,
  fundAmount: fund_amount === null ? null : BigInt(fund_amount),
});

/** What the fund pays by a matter for other projects: as planned, or as it came to where they are settled or were cancelled. */
export async function fundUsedByOthers(
  tx: Tx,
  matter: StoredVoteMatter | null,
  projectId: string | null,
): Promise<bigint> {
  if (!matter) return 0n;
  const row = await firstRow<{ used: string }>(
    tx,
    sql`SELECT coalesce(sum(coalesce(x.amount, CASE WHEN p.state <> 'CANCELLED' THEN s.amount END)), 0)::text AS used
        FROM improvement_projects p JOIN project_shares s ON s.project_id = p.id AND s.source = 'MAINTENANCE_FUND'
        LEFT JOIN project_settlements x ON x.project_id = s.project_id AND x.position = s.position
        WHERE p.vote_id = ${matter.vote_id} AND p.vote_position = ${matter.position}
          AND p.id IS DISTINCT FROM ${projectId}::uuid`,
  );
  return BigInt(row!.used);
}

/** Organizations that exist on the day, with their names. */
export const organizationsOn = (
  reader: Reader,
  ids: readonly string[],
  on: LocalDate,
): Promise<{ readonly id: string; readonly name: string }[]> =>
  reader.rows(
    sql`SELECT o.id, o.name FROM directory_organizations o WHERE o.id = ANY(${ids}::uuid[]) AND ${validOn(sql`o`, on)}`,
  );

export interface Post {
  readonly person_id: string;
  readonly organization_id: string;
}

/** The posts that people hold on a day. */
export const postsOf = (personIds: readonly string[], on: LocalDate): Sql =>
  sql`SELECT a.person_id, a.organization_id FROM directory_appointments a
      WHERE a.person_id = ANY(${personIds}::uuid[]) AND ${validOn(sql`a`, on)}`;

/** Whoever acts, with the organizations in which that person holds a post today. */
export async function acceptorOf(tx: Tx): Promise<Acceptor> {
  const posts = await tx.rows<Post>(postsOf(tx.viewer.personId ? [tx.viewer.personId] : [], today(tx.now)));
  return {
    subject: tx.viewer.subject!,
    organizationId: tx.viewer.actingFor!.organizationId,
    posts: posts.map(({ organization_id }) => organization_id),
  };
}

type StateColumns = Pick<
  ImprovementProjectRow,
  | 'state'
  | 'contractor_id'
  | 'contractor_name'
  | 'started_at'
  | 'completed_by'
  | 'completed_at'
  | 'accepted_by'
  | 'accepted_at'
  | 'settled_at'
  | 'cancelled_at'
  | 'cancellation_reason'
>;

/** Every column that a state decides; what is not true in it is null. */
export function columnsOf(project: Project): StateColumns {
  const works = project.state === 'CANCELLED' ? project.works : project.state === 'PLANNED' ? null : project;
  const completed = 'completedAt' in project ? project : null;
  const accepted = 'acceptedAt' in project ? project : null;
  const cancelled = project.state === 'CANCELLED' ? project : null;
  return {
    state: project.state,
    contractor_id: works?.contractorId ?? null,
    contractor_name: works?.contractorName ?? null,
    started_at: works?.startedAt ?? null,
    completed_by: completed?.completedBy ?? null,
    completed_at: completed?.completedAt ?? null,
    accepted_by: accepted?.acceptedBy ?? null,
    accepted_at: accepted?.acceptedAt ?? null,
    settled_at: project.state === 'SETTLED' ? project.settledAt : null,
    cancelled_at: cancelled?.cancelledAt ?? null,
    cancellation_reason: cancelled?.reason ?? null,
  };
}

/** The row as the domain knows it. Throws on a row that no state could have left. */
export function projectOf(row: ImprovementProjectRow): Project {
  const project = read(row);
  const expected = columnsOf(project);
  const found = Object.fromEntries(
    Object.keys(expected).map((column) => [column, row[column as keyof StateColumns]]),
  );
  if (JSON.stringify(found) !== JSON.stringify(expected)) impossible(row);
  return project;
}

function impossible(row: ImprovementProjectRow): never {
  throw new Error(`The project ${row.id} cannot be ${row.state} with what its columns hold`);
}

function read(row: ImprovementProjectRow): Project {
  const need = <Value>(value: Value | null): Value => value ?? impossible(row);
  const works = () => ({
    contractorId: need(row.contractor_id),
    contractorName: need(row.contractor_name),
    startedAt: need(row.started_at),
  });
  const completion = () => ({ completedBy: need(row.completed_by), completedAt: need(row.completed_at) });
  const acceptance = () => ({ acceptedBy: need(row.accepted_by), acceptedAt: need(row.accepted_at) });
  switch (row.state) {
    case 'PLANNED':
      return { state: 'PLANNED' };
    case 'UNDER_WAY':
      return { state: 'UNDER_WAY', ...works() };
    case 'COMPLETED':
      return { state: 'COMPLETED', ...works(), ...completion() };
    case 'ACCEPTED':
      return { state: 'ACCEPTED', ...works(), ...completion(), ...acceptance() };
    case 'SETTLED':
      return {
        state: 'SETTLED',
        ...works(),
        ...completion(),
        ...acceptance(),
        settledAt: need(row.settled_at),
      };
    case 'CANCELLED':
      return {
        state: 'CANCELLED',
        cancelledAt: need(row.cancelled_at),
        reason: need(row.cancellation_reason),
        works: row.started_at === null ? null : works(),
      };
    default:
      return assertNever(row.state);
  }
}

/** Saves the next state together with the step that led to it. */
export async function saveProject(
  tx: Tx,
  row: LockedProject,
  act: ProjectAct,
  next: Project,
  note: string | null,
): Promise<void> {
  await tx.save(improvementProjects, row, columnsOf(next));
  await recordStep(tx, row.id, { act, from_state: row.state, to_state: next.state, note, at: row.at });
}

export async function recordStep(
  tx: Tx,
  projectId: string,
  step: {
    readonly act: ProjectAct | 'planProject';
    readonly from_state: ImprovementProjectRow['state'] | null;
    readonly to_state: ImprovementProjectRow['state'];
    readonly note: string | null;
    readonly at: Date;
  },
): Promise<void> {
  await tx.insert(projectEvents, {
    id: tx.newId(),
    project_id: projectId,
    ...step,
    actor_subject: tx.viewer.subject!,
    actor_organization_id: tx.viewer.actingFor!.organizationId,
  });
}

/** The estate's next number of the year; the counter's row stays locked until the commit. */
export async function nextProjectNumber(tx: Tx, estateId: string): Promise<string> {
  const year = yearOf(today(tx.now));
  const row = await firstRow<{ last: number }>(
    tx,
    sql`INSERT INTO project_counters AS c (estate_id, year, last) VALUES (${estateId}, ${year}, 1)
        ON CONFLICT (estate_id, year) DO UPDATE SET last = c.last + 1 RETURNING last`,
  );
  return numberInYear(year, row!.last);
}

/** The shares of projects in their order, with what they came to. */
export const sharesOf = (projectIds: readonly string[]): Sql =>
  sql`SELECT s.*, x.amount AS settled_amount FROM project_shares s
      LEFT JOIN project_settlements x ON x.project_id = s.project_id AND x.position = s.position
      WHERE s.project_id = ANY(${projectIds}::uuid[]) ORDER BY s.project_id, s.position`;

export const sharesOfProject = (reader: Reader, projectId: string): Promise<FundingShareRow[]> =>
  reader.rows(sharesOf([projectId]));

/** The steps of projects, oldest first, each with the name its organization bore on that day in China. */
export const stepsOf = (projectIds: readonly string[]): Sql =>
  sql`SELECT e.*, n.name AS actor_organization_name FROM project_events e
      LEFT JOIN directory_organization_names n ON n.organization_id = e.actor_organization_id
        AND n.valid_from <= (e.at AT TIME ZONE 'Asia/Shanghai')::date
        AND (n.valid_to IS NULL OR (e.at AT TIME ZONE 'Asia/Shanghai')::date < n.valid_to)
      WHERE e.project_id = ANY(${projectIds}::uuid[]) ORDER BY e.at, e.id`;
