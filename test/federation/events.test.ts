import { randomUUID } from 'node:crypto';
import { noteChanges } from '../../platform/changes/changes';
import { ANONYMOUS } from '../../platform/identity';
import type { ServicePort } from '../../platform/ports';
import { type Reader, sql } from '../../platform/sql';
import { withTransaction } from '../../platform/transaction';
import { type Graph, openGraph, tokenOf } from './graph';

interface Event {
  readonly id: string;
  readonly event: string;
  readonly data: {
    readonly service: string;
    readonly type: string;
    readonly id: string;
    readonly code?: string;
  };
}

const QUICK = { pollMs: 20, checkEveryMs: 200, beatEveryMs: 150 };
const PERSONA = 'subdistrict';

/** Listens until told to stop or until the stream ends; gives what it heard and the id to come back with. */
async function listen(
  graph: Graph,
  persona: string | null,
  options: {
    from?: string | null;
    until?: (heard: readonly Event[]) => boolean;
    cutAfterMs?: number;
    actingFor?: string;
  } = {},
): Promise<{ status: number; heard: Event[]; last: string | null; body: string }> {
  const abort = new AbortController();
  const headers: Record<string, string> = {};
  if (persona) headers.authorization = `Bearer ${await tokenOf(graph.identity, persona)}`;
  if (options.from) headers['last-event-id'] = options.from;
  const timer = setTimeout(() => abort.abort(), options.cutAfterMs ?? 10_000);
  const heard: Event[] = [];
  let last = options.from ?? null;
  let body = '';
  let status = 0;
  try {
    const response = await fetch(`${graph.url}/events`, { headers, signal: abort.signal });
    status = response.status;
    const decoder = new TextDecoder();
    let rest = '';
    for await (const chunk of response.body as unknown as AsyncIterable<Uint8Array>) {
      const text = decoder.decode(chunk, { stream: true });
      body += text;
      rest += text;
      const blocks = rest.split('\n\n');
      rest = blocks.pop()!;
      for (const block of blocks) {
        const field = (name: string) => new RegExp(`^${name}: (.*)$`, 'm').exec(block)?.[1];
        last = field('id') ?? last;
        if (field('event')) {
          heard.push({ id: field('id') ?? '', event: field('event')!, data: JSON.parse(field('data')!) });
        }
        if (options.until?.(heard)) abort.abort();
      }
    }
  } catch (error) {
    if (!abort.signal.aborted) throw error;
  } finally {
    clearTimeout(timer);
  }
  return { status, heard, last, body };
}

const changed = (events: readonly Event[]) => events.filter(({ event }) => event === 'changed');

/** Changes of an entity, as a mutation would note it, in a transaction that then lasts as long as asked. */
const change = (graph: Graph, service: 'community' | 'meetings', type: string, id: string, ms = 0) =>
  withTransaction(
    graph.services[service].dataSource,
    { viewer: ANONYMOUS, now: () => graph.clock.now, newId: randomUUID },
    async (tx) => {
      await tx.rows(noteChanges([{ type, id }], tx.now));
      if (ms > 0) await new Promise((resolve) => setTimeout(resolve, ms));
    },
  );

describe('GET /events', () => {
  let graph: Graph;
  let organizationId: string;
  let itemIds: string[];
  let unseen: string;
  let ahead = 0;
  beforeAll(async () => {
    graph = await openGraph({ events: QUICK, now: () => Date.now() + ahead });
    const mine = await graph.ask(
      PERSONA,
      '{ viewer { actingFor { id } } actionItems(first: 5, filter: {scope: TERRITORY}) { edges { node { id } } } }',
    );
    const data = mine.data as never as {
      viewer: { actingFor: { id: string } };
      actionItems: { edges: { node: { id: string } }[] };
    };
    organizationId = data.viewer.actingFor.id;
    itemIds = data.actionItems.edges.map(({ node }) => node.id);
    const [other] = await graph.services.meetings.rows<{ id: string }>(
      sql`SELECT i.id FROM action_items i JOIN joint_bodies b ON b.id = i.body_id WHERE b.name LIKE '%怡江苑%' LIMIT 1`,
    );
    unseen = other!.id;
  }, 240_000);
  afterAll(() => graph.close());

  test('nobody listens unsigned; a place that is none of this graph’s is refused', async () => {
    expect((await listen(graph, null)).status).toBe(401);
    for (const from of [
      '5',
      'meetings:1.1',
      'community:x,property:,meetings:,voting:',
      `${'1'.repeat(900)}`,
    ]) {
      const { status, body } = await listen(graph, PERSONA, { from });
      expect([status, JSON.parse(body).errors[0].extensions.code]).toEqual([400, 'BAD_REQUEST']);
    }
  });

  test('a mutation is told to those who may see what it changed, by type and id alone', async () => {
    const both = Promise.all(
      [PERSONA, 'police'].map((persona) =>
        listen(graph, persona, { until: (heard) => changed(heard).length > 0, cutAfterMs: 4_000 }),
      ),
    );
    await new Promise((resolve) => setTimeout(resolve, 500));
    await change(graph, 'meetings', 'ActionItem', unseen);
    await change(graph, 'meetings', 'ActionItem', itemIds[0]!);
    const [seen] = await both;
    expect(seen!.heard[0]!.event).toBe('ready');
    expect(changed(seen!.heard).map(({ data }) => data)).toEqual([
      { service: 'meetings', type: 'ActionItem', id: itemIds[0] },
    ]);
    expect(seen!.body).not.toContain(unseen);
  });

  test('what may not be seen moves the place all the same, so that it is not asked for again', async () => {
    const first = await listen(graph, PERSONA, { cutAfterMs: 600 });
    await change(graph, 'meetings', 'ActionItem', unseen);
    const second = await listen(graph, PERSONA, { from: first.last, cutAfterMs: 1_500 });
    expect(changed(second.heard)).toEqual([]);
    expect(second.last).not.toBe(first.last);
  });

  test('no more than ten streams for one subject, no more than the gateway’s all', async () => {
    const small = await openGraph({ events: { ...QUICK, maxStreams: 3, maxPerSubject: 2 } });
    const open = [PERSONA, PERSONA, 'police'].map((persona) => listen(small, persona, { cutAfterMs: 1_500 }));
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect((await listen(small, PERSONA)).status).toBe(429);
    expect((await listen(small, 'secretary')).status).toBe(503);
    expect((await Promise.all(open)).map(({ status }) => status)).toEqual([200, 200, 200]);
    await small.close();
  });

  test('a stream ends when the right to listen does', async () => {
    const token = await tokenOf(graph.identity, PERSONA);
    const response = await fetch(`${graph.url}/events`, {
      headers: { authorization: `Bearer ${token}`, 'x-lianxi-acting-for': organizationId },
    });
    expect(response.status).toBe(200);
    const community = graph.services.community as { identify: ServicePort['identify'] };
    const identify = community.identify;
    community.identify = async (subject) => ({ subject, personId: null, appointments: [], scopes: [] });
    // Past the thirty seconds for which an identity is remembered.
    ahead = 31_000;
    try {
      expect(await response.text()).toMatch(/event: end\ndata: \{"code":"ACTING_FOR_NOT_APPOINTED"\}/);
    } finally {
      ahead = 0;
      community.identify = identify;
    }
  });
});

/**
 * Writers whose transactions end in another order than they began, and a listener whose line is cut again and again:
 * what it heard over all the pieces, in order, against what the database says has changed.
 */
async function hearThroughCuts(
  graph: Graph,
  cuts: number,
): Promise<{ heard: string[]; happened: string[]; pieces: number }> {
  const data = (
    await graph.ask(
      PERSONA,
      '{ actionItems(first: 20, filter: {scope: TERRITORY}) { edges { node { id } } } viewer { actingFor { id } } }',
    )
  ).data as never as {
    actionItems: { edges: { node: { id: string } }[] };
    viewer: { actingFor: { id: string } };
  };
  const items = data.actionItems.edges.map(({ node }) => node.id);
  const organization = data.viewer.actingFor.id;
  let { last } = await listen(graph, PERSONA, { until: (heard) => heard.length > 0 });
  const before = await countOf(graph);

  let writing = true;
  const writer = async (slow: number) => {
    for (let i = 0; writing; i++) {
      await change(graph, 'meetings', 'ActionItem', items[i % items.length]!, i % 3 === 0 ? slow : 0);
      if (i % 5 === 0)
        await change(graph, 'community', 'Organization', organization, i % 10 === 0 ? slow : 0);
      await new Promise((resolve) => setTimeout(resolve, 15));
    }
  };
  const writers = [60, 25, 5].map(writer);
  const heard: Event[] = [];
  let pieces = 0;
  for (; pieces < cuts; pieces++) {
    const piece = await listen(graph, PERSONA, { from: last, cutAfterMs: 10 + ((pieces * 37) % 90) });
    heard.push(...piece.heard);
    last = piece.last;
  }
  writing = false;
  await Promise.all(writers);
  const happened = await happenedSince(graph, before);
  const total = happened.length;
  const rest = await listen(graph, PERSONA, {
    from: last,
    until: (more) => changed([...heard, ...more]).length >= total,
    cutAfterMs: 5_000,
  });
  heard.push(...rest.heard);
  expect(heard.filter(({ event }) => event === 'reset')).toEqual([]);
  const line = ({ data }: Event) => `${data.service} ${data.type} ${data.id}`;
  return { heard: changed(heard).map(line), happened, pieces };
}

const SERVICES = ['community', 'meetings'] as const;
const countOf = (graph: Graph) =>
  Promise.all(
    SERVICES.map(async (name) => {
      const [row] = await graph.services[name].rows<{ count: number }>(
        sql`SELECT count(*)::int AS count FROM changes`,
      );
      return row!.count;
    }),
  );
async function happenedSince(graph: Graph, before: readonly number[]): Promise<string[]> {
  const lists = await Promise.all(
    SERVICES.map(async (name, i) => {
      const rows = await graph.services[name].rows<{ line: string }>(
        sql`SELECT ${name} || ' ' || type || ' ' || object_id AS line FROM changes ORDER BY transaction, seq OFFSET ${before[i]}`,
      );
      return rows.map(({ line }) => line);
    }),
  );
  return lists.flat();
}
const of = (service: string, lines: readonly string[]) => lines.filter((line) => line.startsWith(service));

test('two hundred cuts: nothing missed and nothing twice, each service in its order', async () => {
  const graph = await openGraph({ events: QUICK });
  const { heard, happened, pieces } = await hearThroughCuts(graph, 200);
  expect(pieces).toBe(200);
  expect(happened.length).toBeGreaterThan(300);
  for (const service of SERVICES) expect(of(service, heard)).toEqual(of(service, happened));
  await graph.close();
}, 240_000);

test('the mutant: read by sequence alone, what a slow transaction changed is never told', async () => {
  const naive = (port: ServicePort & Partial<Reader>): ServicePort => {
    if (port.name !== 'meetings') return port;
    const changes: ServicePort['changes'] = async (after, limit) => {
      const last = after === null ? null : after.split('.')[1]!;
      const rows = await port.rows!<{ type: string; object_id: string; seq: string }>(
        sql`SELECT type, object_id, seq::text FROM changes
            WHERE seq > coalesce(${last}::bigint, (SELECT coalesce(max(seq), 0) FROM changes)) ORDER BY seq LIMIT ${limit}`,
      );
      const [end] = await port.rows!<{ seq: string }>(
        sql`SELECT coalesce(max(seq), 0)::text AS seq FROM changes`,
      );
      const told = rows.map(({ type, object_id, seq }) => ({ type, id: object_id, position: `1.${seq}` }));
      return { changes: told, position: told.at(-1)?.position ?? after ?? `1.${end!.seq}`, gap: false };
    };
    return { ...port, changes };
  };
  const graph = await openGraph({ events: QUICK }, naive);
  const { heard, happened } = await hearThroughCuts(graph, 30);
  expect(of('community', heard)).toEqual(of('community', happened));
  expect(of('meetings', heard).length).toBeLessThan(of('meetings', happened).length);
  await graph.close();
}, 240_000);
