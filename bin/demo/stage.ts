import { AsyncLocalStorage } from 'node:async_hooks';
import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { runDue, type Sweep } from '../../platform/clock';
import type { Environment } from '../../platform/configuration';
import { type LocalDate, startOfDay } from '../../platform/dates';
import type { OpenedStore } from '../../platform/files/open-store';
import type { AttachmentRow } from '../../platform/files/table';
import { uploadSecret } from '../../platform/files/upload-token';
import { type Viewer, viewerOf } from '../../platform/identity';
import { SERVICE_NAMES, type ServiceName } from '../../platform/ports';
import { openService, type RunningService } from '../../platform/service';
import { sql } from '../../platform/sql';
import type { resolvers as community } from '../../services/community/resolvers';
import type { resolvers as meetings } from '../../services/meetings/resolvers';
import type { resolvers as property } from '../../services/property/resolvers';
import { COMMIT_EVERY_MS, commitBallotsOf } from '../../services/voting/commit-ballots';
import type { resolvers as voting } from '../../services/voting/resolvers';
import { definitions } from '../services';

interface Mutations {
  readonly community: (typeof community)['Mutation'];
  readonly property: (typeof property)['Mutation'];
  readonly meetings: (typeof meetings)['Mutation'];
  readonly voting: (typeof voting)['Mutation'];
}

type InputOf<Resolver> = Resolver extends (parent: never, args: infer Args, ...rest: never[]) => unknown
  ? Args extends { readonly input: infer Input }
    ? Omit<Input, 'idempotencyKey'>
    : never
  : never;

/** The thing a mutation answers with, as the row it is. */
export type Thing = Readonly<Record<string, unknown>> & { readonly id: string };

/** Where a strand of the play stands: its moment, the act it is at and how many ids that act has used. */
interface Scene {
  now: Date;
  act: string;
  made: number;
}

/**
 * Plays the demonstration through the services' own mutations, on days of the past. Time and ids come
 * from the play, so that the same date gives the same data, and each act has a key of its own, so that a
 * play that was interrupted goes on where it stopped.
 */
export class Stage {
  private readonly strands = new AsyncLocalStorage<Scene>();
  private readonly main: Scene;

  private constructor(
    readonly today: LocalDate,
    readonly services: Readonly<Record<ServiceName, RunningService>>,
    clock: { now: () => Date; newId: () => string },
  ) {
    this.main = { now: startOfDay(today), act: '', made: 0 };
    clock.now = () => this.scene.now;
    clock.newId = () => this.newId();
  }

  static async open(
    urls: Readonly<Record<ServiceName, string>>,
    today: LocalDate,
    files: OpenedStore,
    environment: Environment,
  ): Promise<Stage> {
    const secret = uploadSecret(null);
    const clock = { now: () => new Date(), newId: () => '' };
    const opened = await Promise.all(
      SERVICE_NAMES.map(async (name) => {
        const time = { now: () => clock.now(), newId: () => clock.newId() };
        const options = { url: urls[name], files: { ...files, secret }, environment, ...time };
        return [
          name,
          await openService(definitions[name], { ...options, poolSize: 4, statementTimeout: 30_000 }),
        ] as const;
      }),
    );
    return new Stage(today, Object.fromEntries(opened) as Record<ServiceName, RunningService>, clock);
  }

  private get scene(): Scene {
    return this.strands.getStore() ?? this.main;
  }

  /** Plays several strands at once, each with a clock of its own: what they do must not depend on each other. */
  async together(strands: readonly (() => Promise<void>)[]): Promise<void> {
    const ends = await Promise.allSettled(strands.map((play) => this.strands.run({ ...this.scene }, play)));
    const failed = ends.find((end) => end.status === 'rejected');
    if (failed) throw failed.reason;
  }

  /** Moves the play (within a strand, the strand) to a moment of a day, in Asia/Shanghai. */
  at(day: LocalDate, time = '09:00'): void {
    const [hours, minutes] = time.split(':').map(Number) as [number, number];
    this.scene.now = new Date(startOfDay(day).getTime() + (hours * 60 + minutes) * 60_000);
  }

  /** Who a subject is on the present day of the play, acting for one of their organizations. */
  async viewer(subject: string, organizationId: string | null = null): Promise<Viewer> {
    const viewer = viewerOf(await this.services.community.identify(subject), organizationId);
    if (typeof viewer === 'string')
      throw new Error(`${subject} does not act for ${organizationId}: ${viewer}`);
    return viewer;
  }

  /** Plays one act; `key` tells it from every other act of the play. A refusal ends the play with its codes. */
  async run<Service extends ServiceName, Name extends keyof Mutations[Service] & string>(
    service: Service,
    viewer: Viewer,
    name: Name,
    key: string,
    input: InputOf<Mutations[Service][Name]>,
  ): Promise<Thing> {
    const act = `${service}.${name}:${key}`;
    Object.assign(this.scene, { act, made: 0 });
    const idempotencyKey = createHash('sha256').update(act).digest('hex').slice(0, 32);
    const { schema } = definitions[service];
    const field = schema.getMutationType()!.getFields()[name]!;
    const request = { viewer, requestId: `demo-${idempotencyKey}`, deadline: Date.now() + 60_000, scope: {} };
    const context = this.services[service].context(request);
    const payload = (await field.resolve!(
      null,
      { input: { ...(input as object), idempotencyKey } },
      context,
      { returnType: field.type, schema } as never,
    )) as {
      readonly userErrors: readonly { readonly code: string; readonly message: string }[];
    };
    if (payload.userErrors.length > 0) {
      throw new Error(`${act}: ${payload.userErrors.map((e) => `${e.code} ${e.message}`).join('; ')}`);
    }
    const thing = Object.entries(payload).find(([field]) => field !== 'userErrors')?.[1];
    if (!thing) throw new Error(`${act}: done, but ${viewer.subject} does not see it`);
    return thing as unknown as Thing;
  }

  /** Lets the clock do what one rule has due at the play's moment. */
  async tick(service: ServiceName, sweep: Sweep, key: string): Promise<void> {
    Object.assign(this.scene, { act: `${service}.${sweep.rule}:${key}`, made: 0 });
    const running = this.services[service];
    const clock = { now: () => this.scene.now, newId: () => this.newId() };
    const [failed] = (await runDue(running.dataSource, running, [sweep], clock)).failed;
    if (failed) throw failed.error;
  }

  /** What the voting service does every few seconds: three seconds later, the ballots that wait are committed. */
  async commitBallots(sessionId: string, key: string): Promise<void> {
    const { scene } = this;
    const now = new Date(scene.now.getTime() + COMMIT_EVERY_MS);
    Object.assign(scene, { act: `voting.commitBallots:${key}`, made: 0, now });
    const { dataSource } = this.services.voting;
    await commitBallotsOf({ dataSource, now: () => now, newId: () => this.newId() }, sessionId);
  }

  /** Asks one service as a viewer; what is not answered ends the play. */
  async ask(
    name: ServiceName,
    viewer: Viewer,
    query: string,
    variables: Readonly<Record<string, unknown>>,
  ): Promise<unknown> {
    const request = { viewer, requestId: 'demo-asks', deadline: Date.now() + 60_000, scope: {} };
    const { data, errors } = await this.services[name].execute({ query, variables, ...request });
    if (errors) throw new Error(`${name}: ${errors.map(({ message }) => message).join('; ')}`);
    return data;
  }

  /** Sends the bytes of a file that has been announced. */
  async send(name: ServiceName, viewer: Viewer, id: string, bytes: Buffer): Promise<void> {
    const service = this.services[name];
    if (!service.files) throw new Error(`${name} was given no place for files`);
    const act = `${name}.file:${id}`;
    Object.assign(this.scene, { act, made: 0 });
    const requestId = `demo-${createHash('sha256').update(act).digest('hex').slice(0, 32)}`;
    const context = service.context({ viewer, requestId, deadline: Date.now() + 60_000, scope: {} });
    const [row] = await context.rows<AttachmentRow>(sql`SELECT * FROM attachments WHERE id = ${id}`);
    const token = context.uploadToken(row!)!;
    const body = Readable.from([bytes]);
    await service.files.putFile({ id, token, size: bytes.length, body, viewer, requestId });
  }

  /**
   * Lets every service take all that the others have published. A feed holds back what a transaction elsewhere in
   * the cluster might still precede, so it is asked again until nothing is held back.
   */
  async settle(): Promise<void> {
    for (let tries = 0; tries < 600; tries += 1) {
      for (const service of Object.values(this.services)) await service.pull(this.services);
      if (await this.isSettled()) return;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    throw new Error('The services did not take what was published');
  }

  /** Does what fell due by the clock up to the play's moment. */
  async keepClock(): Promise<void> {
    for (const service of Object.values(this.services)) {
      Object.assign(this.scene, { act: `clock:${service.name}`, made: 0 });
      const { failed } = await service.runDue();
      if (failed.length > 0) throw failed[0]!.error;
    }
  }

  private async isSettled(): Promise<boolean> {
    const position = async (service: RunningService, query: string, values: readonly string[] = []) => {
      const rows = (await service.dataSource.query(query, [...values])) as {
        readonly position: string | null;
      }[];
      return rows[0]?.position ?? null;
    };
    for (const service of Object.values(this.services)) {
      for (const source of Object.keys(definitions[service.name].inbox) as ServiceName[]) {
        const taken = await position(service, 'SELECT position FROM fact_cursors WHERE source = $1', [
          source,
        ]);
        const published = await position(
          this.services[source],
          `SELECT transaction || '.' || seq AS position FROM outbox ORDER BY transaction DESC, seq DESC LIMIT 1`,
        );
        if (taken !== published) return false;
      }
    }
    return true;
  }

  async close(): Promise<void> {
    await Promise.all(Object.values(this.services).map((service) => service.close()));
  }

  /** A UUIDv7 of the play's own time: in order within an act, its random part a hash of the act, the same next time. */
  private newId(): string {
    const { scene } = this;
    const time = scene.now.getTime().toString(16).padStart(12, '0');
    scene.made += 1;
    const hash = createHash('sha256').update(`${scene.act}#${scene.made}`).digest('hex');
    const order = (scene.made % 4096).toString(16).padStart(3, '0');
    const variant = '89ab'[Number.parseInt(hash[0]!, 16) % 4];
    return `${time.slice(0, 8)}-${time.slice(8)}-7${order}-${variant}${hash.slice(1, 4)}-${hash.slice(4, 16)}`;
  }
}
