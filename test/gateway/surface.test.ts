import { Agent, get, request as rawRequest } from 'node:http';
import { connect } from 'node:net';
import { createGateway } from '../../gateway/server';
import { serviceSource } from '../../gateway/sources';
import { listen } from '../../platform/http/server';
import { ANONYMOUS } from '../../platform/identity';
import type { SubgraphRequest } from '../../platform/ports';
import {
  codes,
  community,
  down,
  meetings,
  type Running,
  reply,
  running,
  SECRET,
  supergraphSdl,
} from './fixture';

let production: Running;
beforeAll(async () => {
  production = await running({ corsOrigins: ['https://console.example'] });
});
afterAll(() => production.close());

test('a query over two services, with security headers and a request id of the gateway’s own', async () => {
  const query = '{ sentinel meetings { title organization { name agenda } } }';
  const answer = await production.graphql({ query }, { 'x-request-id': 'from-outside-123' });
  expect(answer.status).toBe(200);
  expect(answer.body).toEqual({
    data: {
      sentinel: 'community',
      meetings: ['o1', 'o2', 'o1'].map((id) => ({
        title: `Meeting of ${id}`,
        organization: { name: `Organization ${id}`, agenda: `agenda of ${id}` },
      })),
    },
  });
  expect(answer.headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
  expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
  expect(answer.headers.get('x-frame-options')).toBe('DENY');
  expect(answer.headers.get('referrer-policy')).toBe('no-referrer');
  expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'");
  expect(answer.headers.get('x-powered-by')).toBeNull();
});

test('CSRF: requests a browser sends without a preflight are refused', async () => {
  const get = await reply(fetch(`${production.url}/graphql?query=%7Bsentinel%7D`));
  expect([get.status, codes(get)]).toEqual([400, ['BAD_REQUEST']]);
  const form = await production.graphql('query=%7Bsentinel%7D', {
    'content-type': 'application/x-www-form-urlencoded',
  });
  expect([form.status, codes(form)]).toEqual([400, ['BAD_REQUEST']]);
  const plain = await production.graphql({ query: '{ sentinel }' }, { 'content-type': 'text/plain' });
  expect([plain.status, codes(plain)]).toEqual([400, ['BAD_REQUEST']]);
});

test('a mutation by GET is refused', async () => {
  const query = encodeURIComponent('mutation { rename(id: 1, name: "x") { id } }');
  const answer = await reply(
    fetch(`${production.url}/graphql?query=${query}`, { headers: { 'apollo-require-preflight': '1' } }),
  );
  expect([answer.status, codes(answer)]).toEqual([405, ['BAD_REQUEST']]);
});

test('batching and persisted queries are refused', async () => {
  const batch = await production.graphql([{ query: '{ sentinel }' }, { query: '{ sentinel }' }]);
  expect([batch.status, codes(batch)]).toEqual([400, ['BAD_REQUEST']]);
  const hash = { persistedQuery: { version: 1, sha256Hash: 'a'.repeat(64) } };
  expect(codes(await production.graphql({ extensions: hash }))).toEqual(['BAD_REQUEST']);
  expect(codes(await production.graphql({ query: '{ sentinel }', extensions: hash }))).toEqual([
    'BAD_REQUEST',
  ]);
});

test.each([
  ['a body over 256 KB', JSON.stringify({ query: `{ sentinel } #${'x'.repeat(257 * 1024)}` }), {}, 413],
  ['a body that is no JSON', '{"query": ', {}, 400],
  ['a compressed body', 'xx', { 'content-encoding': 'gzip' }, 415],
  ['an unknown charset', '{}', { 'content-type': 'application/json; charset=klingon' }, 415],
  ['no body', '', {}, 400],
  ['a body that is a text', '"{ sentinel }"', {}, 400],
  ['an empty object', '{}', {}, 400],
  ['a query that is no text', '{"query":{"kind":"Document"}}', {}, 400],
  ['a document that does not parse', '{"query":"{"}', {}, 400],
])('%s is refused as coded JSON', async (_name, body, headers, status) => {
  const answer = await production.graphql(body, headers);
  expect(answer.status).toBe(status);
  expect(answer.headers.get('content-type')).toContain('json');
  expect(codes(answer)[0]).toMatch(/^(BAD_REQUEST|GRAPHQL_PARSE_FAILED)$/);
  expect(answer.text).not.toMatch(/<html|node_modules| at /i);
});

test('unknown addresses and broken ones are coded JSON', async () => {
  for (const path of ['/', '/graphql/x', '/development/token', '/%E0%A4%A', '/.env']) {
    const answer = await reply(fetch(`${production.url}${path}`, { headers: { accept: 'text/html' } }));
    expect(answer.status).toBeGreaterThanOrEqual(400);
    expect(answer.status).toBeLessThan(500);
    expect(answer.text).not.toMatch(/<html|node_modules/i);
    expect(codes(answer)).toEqual(['BAD_REQUEST']);
  }
});

test('in production there is no explorer and no landing page', async () => {
  const answer = await reply(fetch(`${production.url}/graphql`, { headers: { accept: 'text/html' } }));
  expect(answer.status).toBe(400);
  expect(answer.text).not.toMatch(/<html/i);
});

test('CORS: listed origins only', async () => {
  const ask = (origin: string, method = 'OPTIONS') =>
    fetch(`${production.url}/graphql`, {
      method,
      headers: { origin, 'access-control-request-method': 'POST' },
    });
  const listed = await ask('https://console.example');
  expect(listed.headers.get('access-control-allow-origin')).toBe('https://console.example');
  expect(listed.headers.get('access-control-allow-credentials')).toBeNull();
  for (const origin of ['https://evil.example', 'null', 'https://console.example.evil.example']) {
    expect((await ask(origin)).headers.get('access-control-allow-origin')).toBeNull();
  }
  await expect(running({ corsOrigins: ['*'] })).rejects.toThrow('CORS origin');
});

test('errors: what a service lets slip becomes INTERNAL, a coded refusal stays', async () => {
  const seen: string[] = [];
  const gateway = await running({ onError: (error) => seen.push(String((error as Error).message)) });
  try {
    const answer = await gateway.graphql({
      query: '{ leak refuse sentinel meetings { organization { mood agenda } } }',
    });
    expect(answer.body.data).toMatchObject({ leak: null, refuse: null, sentinel: 'community' });
    expect(answer.body.data.meetings[0].organization).toEqual({ mood: null, agenda: 'agenda of o1' });
    expect(answer.text).not.toMatch(/hunter2|10\.0\.0\.7|DB_BROKEN|serviceName|stack|invalid/);
    const at = (path: string) =>
      answer.body.errors.filter((e: { path: unknown[] }) => e.path.join('.') === path);
    expect(at('leak')).toMatchObject([{ extensions: { code: 'INTERNAL', service: 'community' } }]);
    expect(at('refuse')).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
    for (const row of [0, 1, 2]) {
      expect(at(`meetings.${row}.organization.mood`)).toMatchObject([
        { extensions: { code: 'INTERNAL', service: 'meetings' } },
      ]);
    }
    expect(answer.body.errors).toHaveLength(5);
    expect(seen.length).toBeGreaterThan(0);
  } finally {
    await gateway.close();
  }
});

test('a non-null field left empty without a word is an INTERNAL error, not a silent null', async () => {
  const silent = { ...community(), execute: async () => ({ data: { sentinel: 'x' } }) };
  const seen: string[] = [];
  const onError = (error: unknown) => seen.push((error as Error).message);
  const gateway = await running({ services: { community: silent } as never, onError });
  try {
    const answer = await gateway.graphql({ query: '{ sentinel sure }' });
    expect(answer.body.data).toBeNull();
    expect(codes(answer)).toEqual(['INTERNAL']);
    expect(answer.body.extensions).toBeUndefined();
    expect(seen).toEqual([expect.stringContaining('Query.sure')]);
  } finally {
    await gateway.close();
  }
});

test('a link to what its owner does not show is null, as one to what is not there; a field that the owner left empty is told', async () => {
  const gateway = await running();
  const query = (id: string) => ({
    query: `{ meetingOf(id: "${id}") { title organization { code name } } }`,
  });
  try {
    const hidden = await gateway.graphql(query('hidden'));
    expect(hidden.body).toEqual({ data: { meetingOf: { title: 'Meeting', organization: null } } });
    const rows = await gateway.graphql({
      query: '{ it: meetingsOf(ids: ["o1", "hidden"]) { of: organization { c: code } } }',
    });
    expect(rows.body).toEqual({ data: { it: [{ of: { c: 'o1' } }, { of: null }] } });
    const broken = await gateway.graphql(query('nameless'));
    expect(broken.body.data.meetingOf).toEqual({ title: 'Meeting', organization: null });
    expect(codes(broken)).toContain('INTERNAL');
  } finally {
    await gateway.close();
  }
});

test('what is lost with a link that is not there is told: a list of them, and what holds it', async () => {
  const gateway = await running();
  try {
    const answer = await gateway.graphql({ query: '{ meetingOf(id: "o1") { title parties { code } } }' });
    expect(answer.body.data).toEqual({ meetingOf: null });
    expect(answer.body.errors).toMatchObject([
      { path: ['meetingOf', 'parties', 1, 'code'], extensions: { code: 'INTERNAL' } },
    ]);
  } finally {
    await gateway.close();
  }
});

test('a link that is not there says nothing of another in the same answer that a service left empty', async () => {
  const port = {
    ...community(),
    execute: async ({ variables }: SubgraphRequest) => {
      const asked = variables!.representations as { readonly id: string }[];
      return { data: { _entities: asked.map(({ id }) => (id === 'hidden' ? null : { name: 'x' })) } };
    },
  };
  const gateway = await running({ services: { community: port } as never });
  const query = `{ a: meetingOf(id: "hidden") { organization { code } } b: meetingOf(id: "o1") { organization { code } } }`;
  try {
    const { body } = await gateway.graphql({ query });
    expect(body.data).toEqual({ a: { organization: null }, b: { organization: null } });
    expect(body.errors).toMatchObject([
      { path: ['b', 'organization', 'code'], extensions: { code: 'INTERNAL' } },
    ]);
  } finally {
    await gateway.close();
  }
});

test('an entity is asked for once, however many rows mention it', async () => {
  const port = community();
  const gateway = await running({ services: { community: port } as never });
  try {
    await gateway.graphql({ query: '{ meetings { organization { name } } }' });
    expect(port.calls).toHaveLength(1);
    expect(port.calls[0]?.variables?.representations).toHaveLength(2);
  } finally {
    await gateway.close();
  }
});

test('fetches of one request share a scope; a mutation leaves a new one behind', async () => {
  const [c, m] = [community(), meetings()];
  const gateway = await running({ services: { community: c, meetings: m } as never });
  try {
    await gateway.graphql({ query: '{ organization(id: 1) { name agenda } }' });
    expect(c.calls[0]?.scope).toBe(m.calls[0]?.scope);
    await gateway.graphql({
      query: 'mutation { a: rename(id: 1, name: "x") { agenda } b: rename(id: 1, name: "x") { id } }',
    });
    expect(new Set([...c.calls, ...m.calls].map(({ scope }) => scope)).size).toBeGreaterThanOrEqual(3);
    expect(c.calls[1]?.scope).not.toBe(m.calls[1]?.scope);
  } finally {
    await gateway.close();
  }
});

test('what was read before a mutation is not seen by it, nor what it read by what follows', async () => {
  const port = community();
  const source = serviceSource(port);
  const context = {
    viewer: ANONYMOUS,
    requestId: 'request-0001',
    deadline: Date.now() + 1500,
    scope: {},
    absent: new Set<string>(),
  };
  for (const query of [
    '{ sentinel }',
    'mutation { rename(id: 1, name: "x") { id } }',
    '{ sentinel }',
    '{ whoami }',
  ]) {
    await source.process({ request: { query }, context } as never);
  }
  const [before, during, after, later] = port.calls.map(({ scope }) => scope);
  expect(new Set([before, during, after]).size).toBe(3);
  expect(later).toBe(after);
});

test('more requests at once than agreed are refused at once, and it recovers', async () => {
  const gateway = await running({ maxInFlight: 2 });
  try {
    const answers = await Promise.all(
      Array.from({ length: 6 }, () => gateway.graphql({ query: '{ slow(ms: 300) }' })),
    );
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(2);
    const refused = answers.filter(({ status }) => status === 503);
    expect(refused).toHaveLength(4);
    expect(codes(refused[0]!)).toEqual(['SERVICE_UNAVAILABLE']);
    expect((await gateway.graphql({ query: '{ sentinel }' })).status).toBe(200);
  } finally {
    await gateway.close();
  }
});

test('drain: close() during slow requests lets each of them succeed, and refuses new connections', async () => {
  const gateway = await running();
  await gateway.graphql({ query: '{ sentinel }' }); // leaves an idle keep-alive connection
  const slow = Array.from({ length: 5 }, () => gateway.graphql({ query: '{ slow(ms: 400) }' }));
  await new Promise((r) => setTimeout(r, 150));
  const begun = performance.now();
  const closed = gateway.close();
  await new Promise((r) => setTimeout(r, 20));
  const newcomer = connect(Number(new URL(gateway.url).port), '127.0.0.1');
  expect(await new Promise((r) => newcomer.once('error', r).once('connect', r))).toMatchObject({
    code: 'ECONNREFUSED',
  });
  for (const answer of await Promise.all(slow)) expect(answer.body).toEqual({ data: { slow: 'slow' } });
  await closed;
  expect(performance.now() - begun).toBeLessThan(2000);
});

test('drain: clients that never pause lose no request; each connection’s next answer is its last', async () => {
  const gateway = await running();
  const { hostname, port } = new URL(gateway.url);
  const once = (own: Agent) =>
    new Promise<string>((resolve) => {
      get({ hostname, port, path: '/livez', agent: own }, (answer) => {
        answer.resume().on('end', () => resolve(String(answer.statusCode)));
      }).on('error', (error: NodeJS.ErrnoException) => resolve(error.code ?? ''));
    });
  const seen = new Map<string, number>();
  const clients = Array.from({ length: 8 }, async () => {
    const own = new Agent({ keepAlive: true, maxSockets: 1 });
    for (let outcome = '200'; outcome === '200'; ) {
      outcome = await once(own);
      seen.set(outcome, (seen.get(outcome) ?? 0) + 1);
    }
    own.destroy();
  });
  await new Promise((r) => setTimeout(r, 200));
  await gateway.close();
  await Promise.all(clients);
  // Refused at the door is all that a client meets: no answer is broken off.
  expect([...seen.keys()].sort()).toEqual(['200', 'ECONNREFUSED']);
  expect(seen.get('ECONNREFUSED')).toBe(8);
  expect(seen.get('200')).toBeGreaterThan(50);
});

test('a busy port is explained', async () => {
  const { port } = production.listening;
  const gateway = createGateway({
    services: {
      community: community(),
      meetings: meetings(),
      property: down('property'),
      voting: down('voting'),
    },
    supergraphSdl,
    tokens: async () => ({ subject: 'x' }),
    mode: 'production',
    corsOrigins: [],
  });
  await expect(listen(gateway.app, { port, host: '127.0.0.1' })).rejects.toThrow(
    new RegExp(`${port}.*PORT=`),
  );
});

test('/livez and /readyz', async () => {
  expect((await fetch(`${production.url}/livez`)).status).toBe(200);
  expect((await fetch(`${production.url}/readyz`)).status).toBe(200);
  const unready = await running({ ready: () => Promise.reject(new Error(SECRET)) });
  const answer = await reply(fetch(`${unready.url}/readyz`));
  expect([answer.status, answer.body]).toEqual([503, { ok: false }]);
  await unready.close();
});

test('other Host headers are refused in development (DNS rebinding)', async () => {
  const development = await running({ mode: 'development' });
  const { port } = development.listening;
  const ask = (host: string) =>
    new Promise<number>((resolve, reject) => {
      const request = rawRequest(
        { port, host: '127.0.0.1', path: '/graphql', headers: { host, accept: 'text/html' } },
        (res) => {
          res.resume();
          resolve(res.statusCode ?? 0);
        },
      );
      request.on('error', reject).end();
    });
  try {
    for (const host of [
      'evil.example',
      `evil.example:${port}`,
      `127.0.0.1:${port + 1}`,
      `localhost.evil.example:${port}`,
      '127.0.0.1',
    ]) {
      expect(await ask(host)).toBe(421);
    }
    expect(await ask(`127.0.0.1:${port}`)).toBe(200);
    expect(await ask(`localhost:${port}`)).toBe(200);
  } finally {
    await development.close();
  }
});

test('bytes that are no HTTP end the connection and nothing else', async () => {
  const { port } = production.listening;
  await new Promise<void>((resolve) => {
    const socket = connect(port, '127.0.0.1', () => socket.write('\x16\x03\x01\x02garbage\r\n\r\n'));
    socket
      .on('close', () => resolve())
      .on('error', () => {})
      .resume();
  });
  expect((await production.graphql({ query: '{ sentinel }' })).status).toBe(200);
});
