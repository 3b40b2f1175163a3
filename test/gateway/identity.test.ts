import { chmodSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { exportJWK, generateKeyPair, type JWK, SignJWT, UnsecuredJWT } from 'jose';
import { createDevelopmentIdentity } from '../../gateway/development-identity';
import { createIdentify, createTokenVerifier } from '../../gateway/identity';
import { main } from '../../gateway/main';
import { ConfigurationError } from '../../platform/configuration';
import type { ServiceName, ServicePort } from '../../platform/ports';
import {
  codes,
  community,
  down,
  failing,
  identityOf,
  meetings,
  type Running,
  running,
  SECRET,
} from './fixture';

const ISSUER = 'https://sign-in.example';
const AUDIENCE = 'lianxi';
const WHO = { query: '{ whoami }' };
type Pair = Awaited<ReturnType<typeof generateKeyPair>>;

let key: Pair;
let publicJwk: JWK;
let gateway: Running;
let asked: string[];

const seconds = () => Math.floor(Date.now() / 1000);
const good = () => ({ iss: ISSUER, aud: AUDIENCE, sub: 'zhang', iat: seconds(), exp: seconds() + 60 });
const token = (claims: Record<string, unknown>, header: Record<string, unknown> = {}, by: Pair = key) =>
  new SignJWT(claims).setProtectedHeader({ alg: 'EdDSA', kid: 'k1', ...header }).sign(by.privateKey);
const bearer = (value: string) => ({ authorization: `Bearer ${value}` });

beforeAll(async () => {
  key = await generateKeyPair('EdDSA', { extractable: true });
  publicJwk = { ...(await exportJWK(key.publicKey)), kid: 'k1' };
  asked = [];
  const port = community();
  const counted: ServicePort = {
    ...port,
    identify: (subject) => {
      asked.push(subject);
      return port.identify(subject);
    },
  };
  gateway = await running({
    services: { community: counted } as never,
    tokens: createTokenVerifier({
      issuer: ISSUER,
      audience: AUDIENCE,
      algorithms: ['EdDSA'],
      keys: { keys: [publicJwk] },
    }),
  });
});
afterAll(() => gateway.close());

const viewer = async (headers: Record<string, string>) =>
  JSON.parse((await gateway.graphql(WHO, headers)).body.data.whoami);

test('no token is nobody', async () => {
  expect(await viewer({})).toEqual({ subject: null, personId: null, actingFor: null, scopes: [] });
});

test('a token is somebody, acting for the first appointment or the one that is named', async () => {
  const headers = bearer(await token(good()));
  const zhang = { subject: 'zhang', personId: 'person of zhang', scopes: [] };
  expect(await viewer(headers)).toEqual({
    ...zhang,
    actingFor: { organizationId: 'o1', appointmentId: 'a1' },
  });
  const second = { ...headers, 'x-lianxi-acting-for': 'o2' };
  expect(await viewer(second)).toEqual({
    ...zhang,
    actingFor: { organizationId: 'o2', appointmentId: 'a2' },
  });
  expect(asked.filter((s) => s === 'zhang')).toHaveLength(1);
});

test('ACTING_FOR_NOT_APPOINTED: another organization is refused', async () => {
  const answer = await gateway.graphql(WHO, { ...bearer(await token(good())), 'x-lianxi-acting-for': 'o9' });
  expect([answer.status, codes(answer)]).toEqual([403, ['ACTING_FOR_NOT_APPOINTED']]);
});

test('identity headers from outside are not even looked at', async () => {
  const forged = {
    'x-lianxi-assertion': await token({ ...good(), person: 'mayor' }),
    'x-lianxi-person': 'mayor',
    'x-lianxi-deadline': '9999999999999',
    'x-lianxi-acting-for': 'o1',
  };
  expect((await viewer(forged)).subject).toBeNull();
});

const BAD: [string, () => Promise<string> | string][] = [
  ['another key', async () => token(good(), {}, await generateKeyPair('EdDSA'))],
  ['an unknown key name', () => token(good(), { kid: 'k2' })],
  ['no signature (alg none)', () => new UnsecuredJWT(good()).encode()],
  [
    'a symmetric algorithm keyed with the public key',
    () =>
      new SignJWT(good())
        .setProtectedHeader({ alg: 'HS256', kid: 'k1' })
        .sign(Buffer.from(String(publicJwk.x), 'base64url')),
  ],
  ['another algorithm', async () => token(good(), { alg: 'ES256' }, await generateKeyPair('ES256'))],
  ['another issuer', () => token({ ...good(), iss: 'https://evil.example' })],
  ['no issuer', () => token({ ...good(), iss: undefined })],
  ['another audience', () => token({ ...good(), aud: 'other' })],
  ['no audience', () => token({ ...good(), aud: undefined })],
  ['no subject', () => token({ ...good(), sub: undefined })],
  ['an empty subject', () => token({ ...good(), sub: '' })],
  ['expired six seconds ago', () => token({ ...good(), iat: seconds() - 60, exp: seconds() - 6 })],
  ['no expiry', () => token({ ...good(), exp: undefined })],
  ['no time of issue', () => token({ ...good(), iat: undefined })],
  ['issued in the future', () => token({ ...good(), iat: seconds() + 60, exp: seconds() + 120 })],
  ['not valid yet', () => token({ ...good(), nbf: seconds() + 60 })],
  [
    'a changed payload',
    async () =>
      (await token(good())).replace(
        /\.[^.]+\./,
        `.${Buffer.from(JSON.stringify({ ...good(), sub: 'mayor' })).toString('base64url')}.`,
      ),
  ],
  ['a cut signature', async () => (await token(good())).slice(0, -4)],
  ['an unknown critical header', () => token(good(), { crit: ['x'], x: 1 }).catch(() => 'a.b.c')],
  ['no token', () => ''],
  ['not a token', () => 'hello'],
  ['a very long one', () => 'a'.repeat(9000)],
];

test.each(BAD)('UNAUTHENTICATED: a token with %s is refused, never taken for nobody', async (_name, make) => {
  const answer = await gateway.graphql(WHO, bearer(await make()));
  expect([answer.status, codes(answer)]).toEqual([401, ['UNAUTHENTICATED']]);
  expect(answer.headers.get('www-authenticate')).toBe('Bearer');
});

test.each(['Basic emhhbmc6eA==', 'zhang', 'Bearer a b', 'Bearer'])(
  'UNAUTHENTICATED: authorization %s',
  async (authorization) => {
    expect((await gateway.graphql(WHO, { authorization })).status).toBe(401);
  },
);

test('a remembered token stops with its expiry', async () => {
  let now = Date.now();
  const verify = createTokenVerifier({
    issuer: ISSUER,
    audience: AUDIENCE,
    algorithms: ['EdDSA'],
    keys: { keys: [publicJwk] },
    now: () => now,
  });
  const short = await token({ ...good(), exp: seconds() + 10 });
  expect(await verify(short)).toEqual({ subject: 'zhang' });
  now += 20_000;
  await expect(verify(short)).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
});

test('algorithms must be named and asymmetric', () => {
  const make = (algorithms: string[]) => () =>
    createTokenVerifier({ issuer: ISSUER, audience: AUDIENCE, algorithms, keys: { keys: [] } });
  for (const algorithms of [[], ['none'], ['HS256'], ['EdDSA', 'HS512']]) expect(make(algorithms)).toThrow();
});

test('published keys are fetched, rotated, and their absence is not the caller’s fault', async () => {
  let keys: JWK[] = [publicJwk];
  let status = 200;
  let fetches = 0;
  const server = createServer((_req, res) => {
    fetches += 1;
    res.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify({ keys }));
  });
  await new Promise<void>((r) => server.listen(0, '127.0.0.1', r));
  const url = new URL(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
  const verifier = () =>
    createTokenVerifier({
      issuer: ISSUER,
      audience: AUDIENCE,
      algorithms: ['EdDSA'],
      keys: url,
      now: () => Date.now(),
    });
  const verify = verifier();
  expect(await verify(await token(good()))).toEqual({ subject: 'zhang' });
  expect(await verify(await token({ ...good(), sub: 'li' }))).toEqual({ subject: 'li' });
  expect(fetches).toBe(1);
  const next = await generateKeyPair('EdDSA', { extractable: true });
  keys = [{ ...(await exportJWK(next.publicKey)), kid: 'k2' }];
  jest.useFakeTimers({
    doNotFake: ['nextTick', 'setImmediate', 'setTimeout', 'queueMicrotask'],
    now: Date.now() + 15_000,
  });
  try {
    expect(await verify(await token(good(), { kid: 'k2' }, next))).toEqual({ subject: 'zhang' });
  } finally {
    jest.useRealTimers();
  }
  expect(fetches).toBe(2);
  status = 500;
  await expect(verifier()(await token(good()))).rejects.toMatchObject({ code: 'SERVICE_UNAVAILABLE' });
  server.closeAllConnections();
  await new Promise((r) => server.close(r));
  await expect(verifier()(await token(good()))).rejects.toMatchObject({ code: 'SERVICE_UNAVAILABLE' });
});

describe('identify', () => {
  const never = () => new Promise<never>(() => {});
  const all = (given: Partial<Record<ServiceName, ServicePort>>) => ({
    community: down('community'),
    meetings: down('meetings'),
    property: down('property'),
    voting: down('voting'),
    ...given,
  });

  test('community first; the others’ copies when it fails or hangs', async () => {
    expect(await createIdentify(all({ meetings: meetings() }))('zhang')).toEqual(identityOf('zhang'));
    const voting = { ...down('voting'), identify: async (s: string) => identityOf(s) };
    const begun = performance.now();
    const hanging = all({ community: failing('community', never), voting });
    expect(await createIdentify(hanging)('zhang')).toEqual(identityOf('zhang'));
    expect(performance.now() - begun).toBeLessThan(600);
  });

  test('SERVICE_UNAVAILABLE: when nobody knows, nobody is signed in, and the failure is not remembered', async () => {
    let dead = true;
    const flaky = {
      ...down('voting'),
      identify: async (s: string) => (dead ? Promise.reject(new Error(SECRET)) : identityOf(s)),
    };
    const identify = createIdentify(all({ voting: flaky }));
    await expect(identify('zhang')).rejects.toMatchObject({ code: 'SERVICE_UNAVAILABLE' });
    dead = false;
    expect(await identify('zhang')).toEqual(identityOf('zhang'));
  });

  test('an answer about somebody else is no answer', async () => {
    const wrong = { ...down('community'), identify: async () => identityOf('mayor') };
    await expect(createIdentify(all({ community: wrong }))('zhang')).rejects.toMatchObject({
      code: 'SERVICE_UNAVAILABLE',
    });
  });

  test('asked once in 30 seconds, then again', async () => {
    let now = 0;
    let count = 0;
    const counting = {
      ...down('community'),
      identify: async (s: string) => {
        count += 1;
        return identityOf(s);
      },
    };
    const identify = createIdentify(all({ community: counting }), { now: () => now });
    await Promise.all([identify('zhang'), identify('zhang')]);
    now = 29_999;
    await identify('zhang');
    expect(count).toBe(1);
    now = 30_000;
    await identify('zhang');
    expect(count).toBe(2);
  });

  test('a signed-in request with every service down is 503, not an anonymous answer', async () => {
    const dark = await running({
      services: all({}) as never,
      tokens: async () => ({ subject: 'zhang' }),
    });
    const answer = await dark.graphql(WHO, bearer('x'));
    expect([answer.status, codes(answer)]).toEqual([503, ['SERVICE_UNAVAILABLE']]);
    await dark.close();
  });
});

describe('development identities', () => {
  const folder = () => mkdtempSync(join(tmpdir(), 'lianxi-'));

  test.each([
    ['production', '127.0.0.1', {}],
    ['development', '0.0.0.0', {}],
    ['development', '::', {}],
    ['development', '192.168.1.2', {}],
    ['production', '127.0.0.1', { LIANXI_DEV_IDENTITY: 'true' }],
    ['production', '127.0.0.1', { LIANXI_DEV_IDENTITY: '0' }],
  ] as const)('refused in %s on %s with %j', async (mode, host, env) => {
    await expect(createDevelopmentIdentity({ mode, host, env, dataFolder: folder() })).rejects.toThrow(
      'LIANXI_DEV_IDENTITY',
    );
  });

  test('a key per data folder, readable by its owner alone', async () => {
    const dataFolder = folder();
    const make = (at: string) =>
      createDevelopmentIdentity({ mode: 'development', host: '127.0.0.1', env: {}, dataFolder: at });
    const one = await make(dataFolder);
    const file = join(dataFolder, 'development-key.json');
    expect(statSync(file).mode & 0o777).toBe(0o600);
    const minted = await one.mint('zhang', 60);
    expect(await one.verifier(minted)).toEqual({ subject: 'zhang' });
    expect(await (await make(dataFolder)).verifier(minted)).toEqual({ subject: 'zhang' });
    const other = folder();
    await expect((await make(other)).verifier(minted)).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
    chmodSync(file, 0o644); // others could have read it: a new key is made
    await expect((await make(dataFolder)).verifier(minted)).rejects.toMatchObject({
      code: 'UNAUTHENTICATED',
    });
    await expect(one.verifier(await one.mint('zhang', -60))).rejects.toMatchObject({
      code: 'UNAUTHENTICATED',
    });
    for (const used of [dataFolder, other]) rmSync(used, { recursive: true });
  });

  test('allowed by name elsewhere', async () => {
    const dataFolder = folder();
    const made = await createDevelopmentIdentity({
      mode: 'production',
      host: '0.0.0.0',
      env: { LIANXI_DEV_IDENTITY: '1' },
      dataFolder,
    });
    expect(await made.verifier(await made.mint('zhang'))).toEqual({ subject: 'zhang' });
    rmSync(dataFolder, { recursive: true });
  });
});

test.each([
  ['https://id.example/jwks', true],
  ['http://localhost:8080/jwks', true],
  ['http://127.0.0.1:8080/jwks', true],
  ['http://[::1]:8080/jwks', true],
  ['http://id.example/jwks', false],
  ['http://10.0.0.7/jwks', false],
  ['http://127.0.0.1.example/jwks', false],
  ['http://localhost.example/jwks', false],
  ['http://localhost@id.example/jwks', false],
  ['ftp://localhost/jwks', false],
])('keys come from %s: %s', async (url, allowed) => {
  // Nothing else is set, so the configuration is refused either way; what matters is whether for this.
  const refused = await main({ LIANXI_TOKEN_JWKS_URL: url }).catch((error: unknown) => error);
  expect(refused).toBeInstanceOf(ConfigurationError);
  const problem = 'LIANXI_TOKEN_JWKS_URL is not an https:// address (http:// only on a loopback host)';
  expect((refused as ConfigurationError).problems.includes(problem)).toBe(!allowed);
});
