import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createSigner, createVerifier, generateKeys, type IssuerKeys } from '../../platform/assertion';
import { type Listening, listen } from '../../platform/http/server';
import { httpPort } from '../../platform/http/service-client';
import { subgraphApp } from '../../platform/http/subgraph-app';
import { ANONYMOUS } from '../../platform/identity';
import type { ServicePort } from '../../platform/ports';
import { codes, community, failing, identityOf, meetings, type Reply, running, SECRET } from './fixture';

const QUERY = { query: '{ sentinel meetingCount organizations { id name agenda chair } }' };
const closing: (() => Promise<unknown>)[] = [];
let keys: IssuerKeys;

beforeAll(async () => {
  keys = await generateKeys(['gateway']);
});
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

const signer = () => createSigner({ issuer: 'gateway', privateJwk: keys.privateKeys.gateway! });

async function served(port: ServicePort): Promise<Listening> {
  const verifier = createVerifier({ audience: port.name, trusted: keys.trusted });
  const listening = await listen(subgraphApp(port, { verifier, ready: () => ({ ok: true }) }), {
    port: 0,
    host: '127.0.0.1',
  });
  closing.push(() => listening.close());
  return listening;
}

function reached(
  name: 'community' | 'meetings',
  at: number,
  options: Partial<Parameters<typeof httpPort>[1]> = {},
) {
  const port = httpPort(name, { url: `http://127.0.0.1:${at}`, signer: signer(), ...options });
  closing.unshift(() => port.close());
  return port;
}

async function behaving(listener: RequestListener): Promise<{ at: number; server: Server }> {
  const server = createServer(listener);
  await new Promise<void>((r) => server.listen(0, '127.0.0.1', r));
  closing.push(() => {
    server.closeAllConnections();
    return new Promise((r) => server.close(r));
  });
  return { at: (server.address() as AddressInfo).port, server };
}

const request = (query: string) => ({
  query,
  viewer: ANONYMOUS,
  requestId: 'request-0001',
  deadline: Date.now() + 1500,
  scope: {},
});

test('in one process and over HTTP the same bytes', async () => {
  const over = reached('community', (await served(community())).port);
  const inside = community();
  for (const query of [
    '{ sentinel organizations { id name } whoami }',
    '{ leak refuse sentinel }',
    '{ nothing }',
    '{',
    'query ($r: [_Any!]!) { _entities(representations: $r) { __typename } }',
    '{ a: _entities(representations: [{__typename: "Organization", id: "o1"}]) { ... on Organization { name } } }',
  ]) {
    expect(JSON.stringify(await over.execute(request(query)))).toBe(
      JSON.stringify(await inside.execute(request(query))),
    );
  }
  expect(await over.identify('zhang')).toEqual(identityOf('zhang'));
  expect(await over.facts('p', 9)).toEqual({ facts: [], position: 'p' });
  expect(await over.facts(null, 9)).toEqual({ facts: [], position: '9' });
});

test('the gateway over HTTP answers as in one process', async () => {
  const services = {
    community: reached('community', (await served(community())).port),
    meetings: reached('meetings', (await served(meetings())).port),
  };
  const [http, inside] = [await running({ services: services as never }), await running()];
  const one = await http.graphql(QUERY);
  expect(codes(one)).toEqual([]);
  expect(one.text).toBe((await inside.graphql(QUERY)).text);
  await http.close();
  await inside.close();
});

const json = { 'content-type': 'application/json' };
const HTTP_FAILURES: [string, RequestListener | null, string][] = [
  ['is down', null, 'SERVICE_UNAVAILABLE'],
  ['hangs before it answers', () => {}, 'SERVICE_TIMEOUT'],
  ['hangs in the middle', (_q, res) => void res.writeHead(200, json).write('{"data":'), 'SERVICE_TIMEOUT'],
  [
    'drips',
    (_q, res) => {
      res.writeHead(200, json);
      const drip = setInterval(() => res.write(' '), 50);
      res.on('close', () => clearInterval(drip));
    },
    'SERVICE_TIMEOUT',
  ],
  [
    'answers 500',
    (_q, res) => void res.writeHead(500, json).end(JSON.stringify({ errors: [{ message: SECRET }] })),
    'SERVICE_UNAVAILABLE',
  ],
  ['answers 401', (_q, res) => void res.writeHead(401, json).end('{}'), 'SERVICE_UNAVAILABLE'],
  [
    'answers garbage',
    (_q, res) => void res.writeHead(200, json).end(`<html>${SECRET}`),
    'SERVICE_UNAVAILABLE',
  ],
  ['answers another JSON', (_q, res) => void res.writeHead(200, json).end('[1]'), 'SERVICE_UNAVAILABLE'],
  ['answers an empty object', (_q, res) => void res.writeHead(200, json).end('{}'), 'SERVICE_UNAVAILABLE'],
  [
    'answers HTML',
    (_q, res) => void res.writeHead(200, { 'content-type': 'text/html' }).end('{"data":{"meetingCount":1}}'),
    'SERVICE_UNAVAILABLE',
  ],
  [
    'breaks off',
    (_q, res) => {
      res.writeHead(200, { ...json, 'content-length': '1000' }).write('{"data":');
      setTimeout(() => res.destroy(), 20);
    },
    'SERVICE_UNAVAILABLE',
  ],
  [
    'answers without end',
    (_q, res) => void res.writeHead(200, json).end(`{"data":{"x":"${'x'.repeat(3_000_000)}"}}`),
    'SERVICE_UNAVAILABLE',
  ],
  ['closes at once', (q) => void q.socket.destroy(), 'SERVICE_UNAVAILABLE'],
];

/** The other department's fields are there, the failed one's are null, and each of them says why and where. */
function expectPartial(answer: Reply, code: string, ms: number): void {
  expect(ms).toBeLessThan(2000);
  expect(answer.status).toBe(200);
  expect(answer.body.data).toEqual({
    sentinel: 'community',
    meetingCount: null,
    organizations: ['o1', 'o2', 'o3'].map((id) => ({
      id,
      name: `Organization ${id}`,
      agenda: null,
      chair: null,
    })),
  });
  const rows = [0, 1, 2].flatMap((i) => [`organizations.${i}.agenda`, `organizations.${i}.chair`]);
  const paths = answer.body.errors.map((e: { path: unknown[] }) => e.path.join('.'));
  expect(paths.sort()).toEqual(['meetingCount', ...rows].sort());
  for (const error of answer.body.errors) {
    // Whoever comes later in the request may find its time used up, or the breaker open.
    expect(error.extensions).toEqual({ code: expect.stringMatching(/^SERVICE_/), service: 'meetings' });
    expect(error).not.toHaveProperty('locations');
  }
  expect(codes(answer)).toContain(code);
  expect(answer.text).not.toMatch(/hunter2|10\.0\.0\.7|127\.0\.0\.1|ECONN|undici|stack|serviceName/);
}

async function measured(services: Partial<Record<string, ServicePort>>, code: string): Promise<void> {
  const gateway = await running({ services: services as never });
  try {
    const begun = performance.now();
    expectPartial(await gateway.graphql(QUERY), code, performance.now() - begun);
  } finally {
    await gateway.close();
  }
}

test.each(HTTP_FAILURES)(
  'over HTTP a service %s: the others’ fields are there, in time',
  async (_name, listener, code) => {
    const { at, server } = await behaving(listener ?? (() => {}));
    if (!listener) await new Promise((r) => server.close(r));
    await measured({ meetings: reached('meetings', at) }, code);
  },
);

test('a redirect is not followed', async () => {
  let followed = 0;
  const target = await behaving((_q, res) => {
    followed += 1;
    res.writeHead(200, json).end('{"data":{"meetingCount":1}}');
  });
  for (const status of [301, 302, 307, 308]) {
    const from = await behaving(
      (_q, res) => void res.writeHead(status, { location: `http://127.0.0.1:${target.at}/` }).end(),
    );
    await measured({ meetings: reached('meetings', from.at) }, 'SERVICE_UNAVAILABLE');
  }
  expect(followed).toBe(0);
});

const INSIDE_FAILURES: [string, () => Promise<never>, string][] = [
  ['throws', () => Promise.reject(new Error(SECRET)), 'SERVICE_UNAVAILABLE'],
  [
    'throws at once',
    () => {
      throw new TypeError(SECRET);
    },
    'SERVICE_UNAVAILABLE',
  ],
  ['hangs', () => new Promise<never>(() => {}), 'SERVICE_TIMEOUT'],
  ['answers nothing', () => Promise.resolve(undefined as never), 'SERVICE_UNAVAILABLE'],
  ['answers an empty object', () => Promise.resolve({} as never), 'SERVICE_UNAVAILABLE'],
];

test.each(INSIDE_FAILURES)(
  'in one process a service %s: the others’ fields are there, in time',
  async (_name, fail, code) => {
    await measured({ meetings: failing('meetings', fail) }, code);
  },
);

test('mutant: without the deadlines a hanging service holds the whole request', async () => {
  const gateway = await running({
    services: { meetings: failing('meetings', () => new Promise(() => {})) } as never,
    fetchMs: 3000,
    requestMs: 3000,
  });
  const giveUp = new AbortController();
  const answered = fetch(`${gateway.url}/graphql`, {
    method: 'POST',
    headers: json,
    body: JSON.stringify(QUERY),
    signal: giveUp.signal,
  }).then(
    () => 'answered',
    () => 'cut',
  );
  const waited = new Promise((r) => setTimeout(() => r('waiting'), 2200));
  expect(await Promise.race([answered, waited])).toBe('waiting');
  giveUp.abort();
  expect(await answered).toBe('cut');
  await gateway.close();
});

test('an error of one entity stays with that entity’s rows', async () => {
  const port = meetings();
  const partly: ServicePort = {
    ...port,
    async execute(given) {
      const result = await port.execute(given);
      const entities = result.data?._entities as unknown[] | undefined;
      if (!entities) return result;
      const { GraphQLError } = await import('graphql');
      entities[1] = null;
      return {
        ...result,
        errors: [
          new GraphQLError('no', { path: ['_entities', 1, 'agenda'], extensions: { code: 'FORBIDDEN' } }),
        ],
      };
    },
  };
  const gateway = await running({ services: { meetings: partly } as never });
  const answer = await gateway.graphql({ query: '{ organizations { id agenda } }' });
  expect(answer.body.data.organizations.map((o: { agenda: unknown }) => o.agenda)).toEqual([
    'agenda of o1',
    null,
    'agenda of o3',
  ]);
  expect(answer.body.errors).toMatchObject([
    { path: ['organizations', 1, 'agenda'], extensions: { code: 'FORBIDDEN' } },
  ]);
  await gateway.close();
});

test('breaker: after failures in a row nobody waits, and one call finds out that the service is back', async () => {
  let broken = true;
  let calls = 0;
  const { at } = await behaving((_q, res) => {
    calls += 1;
    if (broken) res.writeHead(503).end();
    else res.writeHead(200, json).end('{"data":{"meetingCount":1}}');
  });
  const port = reached('meetings', at, { failuresToOpen: 3, openMs: 300 });
  const ask = () => port.execute(request('{ meetingCount }'));
  for (let i = 0; i < 10; i++) await expect(ask()).rejects.toMatchObject({ code: 'SERVICE_UNAVAILABLE' });
  expect(calls).toBe(3);
  broken = false;
  await expect(ask()).rejects.toMatchObject({ code: 'SERVICE_UNAVAILABLE' });
  await new Promise((r) => setTimeout(r, 350));
  const answers = await Promise.allSettled([ask(), ask(), ask()]);
  expect(answers.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected', 'rejected']);
  expect((await ask()).data).toEqual({ meetingCount: 1 });
});

test('breaker: refusals and too large answers are about a call, and do not cut the service off', async () => {
  for (const listener of [
    (_q, res) => void res.writeHead(401, json).end('{}'),
    (_q, res) => void res.writeHead(200, json).end('x'.repeat(10_000)),
  ] as RequestListener[]) {
    let calls = 0;
    const { at } = await behaving((q, res) => {
      calls += 1;
      listener(q, res);
    });
    const port = reached('meetings', at, { failuresToOpen: 2, maxResponseBytes: 1000 });
    for (let i = 0; i < 6; i++) await expect(port.execute(request('{ meetingCount }'))).rejects.toThrow();
    expect(calls).toBe(6);
  }
});

test('bulkhead: a slow service holds so many calls and no more', async () => {
  const { at } = await behaving(() => {});
  const port = reached('meetings', at, { maxConcurrent: 4, fetchMs: 400 });
  const begun = performance.now();
  const answers = await Promise.allSettled(
    Array.from({ length: 10 }, async () => {
      try {
        return await port.execute(request('{ meetingCount }'));
      } catch (error) {
        throw Object.assign(error as Error, { after: performance.now() - begun });
      }
    }),
  );
  const reasons = answers.map((a) => (a as PromiseRejectedResult).reason as { code: string; after: number });
  expect(reasons.filter(({ code }) => code === 'SERVICE_TIMEOUT')).toHaveLength(4);
  for (const { code, after } of reasons) if (code === 'SERVICE_UNAVAILABLE') expect(after).toBeLessThan(200);
});

test('a value that is no JSON is the caller’s, and an identity is checked to the last field', async () => {
  const circular: Record<string, unknown> = {};
  circular.self = circular;
  let identity: unknown;
  const { at } = await behaving((_q, res) => void res.writeHead(200, json).end(JSON.stringify(identity)));
  const port = reached('community', at, { failuresToOpen: 100 });
  await expect(port.execute({ ...request('{ sentinel }'), variables: circular })).rejects.toMatchObject({
    code: 'BAD_USER_INPUT',
  });
  const good = identityOf('zhang');
  identity = good;
  expect(await port.identify('zhang')).toEqual(good);
  for (const wrong of [
    { ...good, subject: 'mayor' },
    { ...good, personId: 1 },
    { ...good, scopes: ['ROOT'] },
    { ...good, scopes: undefined },
    { ...good, appointments: [{ appointmentId: 'a' }] },
    null,
    [],
  ]) {
    identity = wrong;
    await expect(port.identify('zhang')).rejects.toMatchObject({ code: 'SERVICE_UNAVAILABLE' });
  }
});

test('a service that drains loses none of the fetches in flight', async () => {
  const listening = await served(community());
  const port = reached('community', listening.port);
  const slow = Array.from({ length: 8 }, () => port.execute(request('{ slow(ms: 300) }')));
  await new Promise((r) => setTimeout(r, 100));
  await Promise.all([
    listening.close(),
    ...slow.map(async (s) => expect((await s).data).toEqual({ slow: 'slow' })),
  ]);
});
