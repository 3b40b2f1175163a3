import { generateKeyPair, importJWK, type JWK, SignJWT, UnsecuredJWT } from 'jose';
import { createSigner, createVerifier, generateKeys, type IssuerKeys } from '../../platform/assertion';
import { type Listening, listen } from '../../platform/http/server';
import { subgraphApp } from '../../platform/http/subgraph-app';
import { ANONYMOUS, type Viewer } from '../../platform/identity';
import { codes, community, reply } from './fixture';

const ZHANG: Viewer = {
  subject: 'zhang',
  personId: 'p1',
  actingFor: { organizationId: 'o1', appointmentId: 'a1' },
  scopes: ['AUDITOR'],
};

let keys: IssuerKeys;
let port: ReturnType<typeof community>;
let listening: Listening;

const signerOf = (issuer: string) => createSigner({ issuer, privateJwk: keys.privateKeys[issuer] as JWK });
const seconds = () => Math.floor(Date.now() / 1000);
const claims = () => ({
  iss: 'gateway',
  aud: 'community',
  sub: 'zhang',
  person: 'p1',
  organization: 'o1',
  appointment: 'a1',
  scopes: [],
  iat: seconds(),
  exp: seconds() + 30,
});
async function forged(
  change: Record<string, unknown> = {},
  header: Record<string, unknown> = {},
  by = 'gateway',
) {
  const key = await importJWK(keys.privateKeys[by] as JWK, 'EdDSA');
  return new SignJWT({ ...claims(), ...change })
    .setProtectedHeader({ alg: 'EdDSA', typ: 'lianxi-assertion+jwt', kid: 'gateway', ...header })
    .sign(key);
}
const url = (path: string) => `http://127.0.0.1:${listening.port}${path}`;
const graphql = (headers: Record<string, string>) =>
  reply(
    fetch(url('/graphql'), {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify({ query: '{ whoami }' }),
    }),
  );

beforeAll(async () => {
  keys = await generateKeys(['gateway', 'meetings']);
  port = community();
  const verifier = createVerifier({ audience: 'community', trusted: keys.trusted });
  listening = await listen(subgraphApp(port, { verifier, ready: () => ({ ok: true }) }), {
    port: 0,
    host: '127.0.0.1',
  });
});
afterAll(() => listening.close());

test('an assertion carries the viewer as it is, and public keys hold nothing private', async () => {
  const verifier = createVerifier({ audience: 'community', trusted: keys.trusted });
  const signer = signerOf('gateway');
  for (const viewer of [ZHANG, ANONYMOUS, { ...ANONYMOUS, subject: 'owner' }]) {
    expect(await verifier.verify(await signer.sign('community', viewer))).toEqual({
      viewer,
      issuer: 'gateway',
    });
  }
  for (const key of keys.trusted.keys) expect(key).not.toHaveProperty('d');
  expect(() =>
    createVerifier({ audience: 'x', trusted: { keys: [{ kty: 'oct', k: 'x', kid: 'a' }] } }),
  ).toThrow();
});

test('made once for some seconds, and never longer than it holds', async () => {
  let now = Date.now();
  const signer = createSigner({
    issuer: 'gateway',
    privateJwk: keys.privateKeys.gateway as JWK,
    now: () => now,
  });
  const verifier = createVerifier({ audience: 'community', trusted: keys.trusted, now: () => now });
  const first = await signer.sign('community', ZHANG);
  expect(await signer.sign('community', { ...ZHANG })).toBe(first);
  expect(await signer.sign('meetings', ZHANG)).not.toBe(first);
  expect(await signer.sign('community', ANONYMOUS)).not.toBe(first);
  await verifier.verify(first);
  now += 21_000;
  expect(await signer.sign('community', ZHANG)).not.toBe(first);
  await verifier.verify(first);
  now += 15_000; // 36 s after it was made: remembered or not, it is over
  await expect(verifier.verify(first)).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
});

test('POST /graphql wires viewer, request id and deadline from beside a valid assertion', async () => {
  const deadline = Date.now() + 700;
  const answer = await graphql({
    'x-lianxi-assertion': await signerOf('gateway').sign('community', ZHANG),
    'x-request-id': 'request-0001',
    'x-lianxi-deadline': String(deadline),
  });
  expect(JSON.parse(answer.body.data.whoami)).toEqual(ZHANG);
  expect(port.calls.at(-1)).toMatchObject({ requestId: 'request-0001', deadline });
  const odd = await graphql({
    'x-lianxi-assertion': await signerOf('gateway').sign('community', ZHANG),
    'x-request-id': 'a b;<script>',
    'x-lianxi-deadline': '99999999999999',
  });
  expect(odd.status).toBe(200);
  expect(port.calls.at(-1)?.requestId).toMatch(/^[0-9a-f-]{36}$/);
  expect(port.calls.at(-1)?.deadline).toBeLessThan(Date.now() + 11_000);
});

test('fetches of one request share a scope; another viewer, request or a mutation does not', async () => {
  const ask = async (id: string, viewer: Viewer, query = '{ sentinel }') => {
    await fetch(url('/graphql'), {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'x-lianxi-assertion': await signerOf('gateway').sign('community', viewer),
        'x-request-id': id,
      },
      body: JSON.stringify({ query }),
    });
    return port.calls.at(-1)?.scope;
  };
  const scope = await ask('request-0002', ZHANG);
  expect(await ask('request-0002', ZHANG)).toBe(scope);
  expect(await ask('request-0003', ZHANG)).not.toBe(scope);
  expect(await ask('request-0002', ANONYMOUS)).not.toBe(scope);
  const written = await ask('request-0002', ZHANG, 'mutation { rename(id: 1, name: "x") { id } }');
  const after = await ask('request-0002', ZHANG);
  expect(new Set([scope, written, after]).size).toBe(3);
});

const BAD: [string, () => Promise<string | undefined>][] = [
  ['none', async () => undefined],
  ['an empty one', async () => ''],
  ['garbage', async () => 'a.b.c'],
  ['another audience', () => forged({ aud: 'meetings' })],
  ['no audience', () => forged({ aud: undefined })],
  ['the gateway’s name by another issuer’s key', () => forged({}, {}, 'meetings')],
  ['an issuer that is not its key’s', () => forged({ iss: 'gateway' }, { kid: 'meetings' }, 'meetings')],
  ['an unknown issuer', () => forged({ iss: 'stranger' }, { kid: 'stranger' })],
  ['no key name', () => forged({}, { kid: undefined })],
  ['expired', () => forged({ iat: seconds() - 60, exp: seconds() - 30 })],
  ['a long life', () => forged({ exp: seconds() + 3600 })],
  ['made in the future', () => forged({ iat: seconds() + 60, exp: seconds() + 90 })],
  ['no expiry', () => forged({ exp: undefined })],
  ['no time of issue', () => forged({ iat: undefined })],
  ['no person claim', () => forged({ person: undefined })],
  ['no scopes claim', () => forged({ scopes: undefined })],
  ['an invented scope', () => forged({ scopes: ['ROOT'] })],
  ['half an appointment', () => forged({ appointment: null })],
  ['nobody with a person', () => forged({ sub: null })],
  ['another token type', () => forged({}, { typ: 'JWT' })],
  ['no signature', async () => new UnsecuredJWT(claims()).encode()],
  [
    'a symmetric signature with the public key',
    async () =>
      new SignJWT(claims())
        .setProtectedHeader({ alg: 'HS256', typ: 'lianxi-assertion+jwt', kid: 'gateway' })
        .sign(Buffer.from(String(keys.trusted.keys[0]?.x), 'base64url')),
  ],
  [
    'an untrusted key under the gateway’s name',
    async () =>
      new SignJWT(claims())
        .setProtectedHeader({ alg: 'EdDSA', typ: 'lianxi-assertion+jwt', kid: 'gateway' })
        .sign((await generateKeyPair('EdDSA')).privateKey),
  ],
  [
    'a changed payload',
    async () =>
      (await forged()).replace(
        /\.[^.]+\./,
        `.${Buffer.from(JSON.stringify({ ...claims(), sub: 'mayor' })).toString('base64url')}.`,
      ),
  ],
  ['a service that speaks for a person', () => forged({ iss: 'meetings' }, { kid: 'meetings' }, 'meetings')],
  ['a service that asks the graph for itself', () => signerOf('meetings').sign('community', ANONYMOUS)],
];

test.each(BAD)('UNAUTHENTICATED at the service: %s', async (_name, make) => {
  const before = port.calls.length;
  const token = await make();
  const answer = await graphql(token === undefined ? {} : { 'x-lianxi-assertion': token });
  expect([answer.status, codes(answer)]).toEqual([401, ['UNAUTHENTICATED']]);
  expect(port.calls).toHaveLength(before);
});

test('facts and identity: for services that speak for themselves, for nobody else', async () => {
  const get = async (path: string, token?: string) =>
    reply(fetch(url(path), { headers: token === undefined ? {} : { 'x-lianxi-assertion': token } }));
  const own = await signerOf('meetings').sign('community', ANONYMOUS);
  const person = await signerOf('gateway').sign('community', ZHANG);
  expect((await get('/internal/facts?after=x&limit=7', own)).body).toEqual({ facts: [], position: 'x' });
  expect((await get('/internal/identity?subject=zhang', own)).body).toMatchObject({ subject: 'zhang' });
  for (const path of ['/internal/facts', '/internal/identity?subject=zhang']) {
    expect((await get(path)).status).toBe(401);
    expect((await get(path, person)).status).toBe(401);
    expect(
      (
        await get(
          path,
          await forged({ sub: null, person: null, organization: null, appointment: null, aud: 'voting' }),
        )
      ).status,
    ).toBe(401);
  }
  for (const path of [
    '/internal/facts?limit=x',
    '/internal/facts?after=a&after=b',
    '/internal/identity',
    '/internal/identity?subject=',
  ]) {
    const answer = await get(path, own);
    expect([answer.status, codes(answer)]).toEqual([400, ['BAD_REQUEST']]);
  }
});

test('bad bodies behind a good assertion are coded JSON', async () => {
  const token = await signerOf('gateway').sign('community', ZHANG);
  for (const [body, status] of [
    ['{', 400],
    ['[]', 400],
    ['{}', 400],
    ['{"query":1}', 400],
    ['{"query":"{a}","variables":[]}', 400],
    [`"${'x'.repeat(1024 * 1024)}"`, 413],
  ] as const) {
    const answer = await reply(
      fetch(url('/graphql'), {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'x-lianxi-assertion': token },
        body,
      }),
    );
    expect([answer.status, codes(answer)]).toEqual([status, ['BAD_REQUEST']]);
  }
});
