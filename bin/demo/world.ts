import { addDays, type LocalDate } from '../../platform/dates';
import { ANONYMOUS, type Viewer } from '../../platform/identity';
import type { ServiceName } from '../../platform/ports';
import { FOUNDER } from '../operator';
import type { OrganizationKey } from './organizations';
import { subjectFor } from './people';
import { OPERATOR_SUBJECT } from './personas';
import type { Stage, Thing } from './stage';
import type { Timetable } from './timetable';
import type { TopicPlan } from './topics';

export type Kind =
  | 'division'
  | 'estate'
  | 'organization'
  | 'body'
  | 'intake'
  | 'resolution'
  | 'company'
  | 'contract'
  | 'externalVote'
  | 'ownersCommittee';

/** What the play has made so far, by the keys of its tables. */
export class World {
  private readonly ids = new Map<string, string>();
  private readonly actors = new Map<OrganizationKey, Promise<Viewer>>();
  /** The last day of the play: everything on it lies in the past of whoever looks today. */
  readonly yesterday: LocalDate;
  operatorAppointed = false;
  /** Topics by the id of the agenda item that first bore them, under which later meetings carry them on. */
  readonly topics = new Map<string, TopicPlan>();
  /** Items that cannot be done, each with why: a meeting ends them. */
  readonly hopeless = new Map<string, string>();

  constructor(
    readonly stage: Stage,
    readonly timetable: Timetable,
  ) {
    this.yesterday = addDays(stage.today, -1);
  }

  know(kind: Kind, key: string, thing: Pick<Thing, 'id'>): string {
    this.ids.set(`${kind}:${key}`, thing.id);
    return thing.id;
  }

  id(kind: Kind, key: string): string {
    const id = this.ids.get(`${kind}:${key}`);
    if (!id) throw new Error(`The demonstration has no ${kind} ${key} yet`);
    return id;
  }

  /** Until an operator is appointed, the founder does the operator's work. */
  async operator(): Promise<Viewer> {
    return this.operatorAppointed ? this.stage.viewer(OPERATOR_SUBJECT) : FOUNDER;
  }

  /** The person who usually acts for an organization; all of them hold their posts throughout the play. */
  actor(organization: OrganizationKey): Promise<Viewer> {
    const known = this.actors.get(organization);
    if (known) return known;
    const viewer = this.stage.viewer(subjectFor(organization), this.id('organization', organization));
    this.actors.set(organization, viewer);
    return viewer;
  }

  rows<Row>(service: ServiceName, text: string, values: readonly unknown[]): Promise<Row[]> {
    return this.stage.services[service].dataSource.query(text, [...values]);
  }
}

/** Someone who holds no post: an owner. */
export const ownerViewer = (subject: string): Viewer => ({ ...ANONYMOUS, subject });
