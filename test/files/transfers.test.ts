import { readdirSync } from 'node:fs';
import { request as httpRequest } from 'node:http';
import { Readable } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';
import { audited } from '../services/meetings/attempts';
import { fromPhone, picture } from './pictures';
import { openYard, refusal, sha256, type Yard } from './yard';

const PLAIN = picture('plain.png');
const OTHER = picture('baseline.jpg');

describe.each(['in process', 'over HTTP'] as const)('%s', (over) => {
  let yard: Yard;
  beforeAll(async () => {
    yard = await openYard(over, { silenceMs: 700, transferMs: 4_000 });
  });
  afterAll(() => yard.close());
  const waiting = async () => {
    for (let tries = 0; tries < 100 && readdirSync(yard.spool).length > 0; tries += 1) await sleep(50);
    return readdirSync(yard.spool);
  };

  test('M9: what is promised is taken, and comes back byte by byte to whoever may read the item', async () => {
    const promised = await yard.promise(PLAIN, { fileName: '修好的路灯 "1".png' });
    const put = await yard.put(promised, PLAIN);
    expect([put.status, await put.json()]).toEqual([
      200,
      { id: promised.id, size: PLAIN.length, sha256: sha256(PLAIN) },
    ]);
    const got = await yard.get(promised.id, 'residents');
    expect(Buffer.from(await got.arrayBuffer()).equals(PLAIN)).toBe(true);
    expect(Object.fromEntries(got.headers)).toMatchObject({
      'content-type': 'image/png',
      'content-length': String(PLAIN.length),
      'content-disposition': `attachment; filename="_____ _1_.png"; filename*=UTF-8''${encodeURIComponent('修好的路灯 "1".png')}`,
      'x-content-type-options': 'nosniff',
      'cache-control': 'private, no-cache',
      'accept-ranges': 'none',
      etag: `"${sha256(PLAIN)}"`,
    });
    const again = await yard.get(promised.id, 'residents', { 'if-none-match': `"${sha256(PLAIN)}"` });
    expect([again.status, await again.text()]).toEqual([304, '']);
    const head = await fetch(yard.urlOf(promised.id), { method: 'HEAD', headers: yard.headersOf('police') });
    expect([head.status, head.headers.get('content-length')]).toEqual([200, String(PLAIN.length)]);
    expect(await audited(yard.table, 'storeFile')).toContain('DONE');
  });

  test('M9: what a phone adds does not come back', async () => {
    const sent = fromPhone('baseline.jpg');
    const promised = await yard.promise(sent, { fileName: 'a.jpg', mediaType: 'image/jpeg' });
    expect((await yard.put(promised, sent)).status).toBe(200);
    const got = Buffer.from(await (await yard.get(promised.id)).arrayBuffer());
    expect(got.toString('latin1')).not.toMatch(/Secret|GPS/);
    const row = await yard.rowOf(promised.id);
    expect([row.sha256, row.stored_sha256, row.stored_size]).toEqual([sha256(sent), sha256(got), got.length]);
  });

  test('the same again is answered the same, and two at once are one', async () => {
    const promised = await yard.promise(PLAIN);
    const both = await Promise.all([yard.put(promised, PLAIN), yard.put(promised, PLAIN)]);
    expect(both.map(({ status }) => status)).toEqual([200, 200]);
    const third = await yard.put(promised, PLAIN);
    expect(await third.json()).toEqual({ id: promised.id, size: PLAIN.length, sha256: sha256(PLAIN) });
    expect(await waiting()).toEqual([]);
  });

  /** A store that says how often it was asked to keep something. */
  const counted = () => {
    const puts: string[] = [];
    yard.current.store = {
      ...yard.disk,
      put: async (key, ...rest) => {
        puts.push(key);
        await sleep(200);
        return yard.disk.put(key, ...rest);
      },
    };
    return puts;
  };

  test('of two at once one is kept: the other, which may be sealed otherwise, does not lie over it', async () => {
    const promised = await yard.promise(PLAIN);
    const puts = counted();
    const both = await Promise.all([yard.put(promised, PLAIN), yard.put(promised, PLAIN)]);
    yard.current.store = yard.disk;
    expect(both.map(({ status }) => status)).toEqual([200, 200]);
    expect(puts).toHaveLength(1);
  });

  test('UPLOAD_EXPIRED: what comes while its promise is ended is not kept', async () => {
    const promised = await yard.promise(PLAIN);
    const puts = counted();
    const coming = await yard.table.service.dataSource.transaction(async (manager) => {
      await manager.query('SELECT FROM attachments WHERE id = $1 FOR UPDATE', [promised.id]);
      const put = yard.put(promised, PLAIN);
      await sleep(700);
      await manager.query(`UPDATE attachments SET state = 'EXPIRED' WHERE id = $1`, [promised.id]);
      return { put };
    });
    expect(await refusal(await coming.put)).toContain('UPLOAD_EXPIRED');
    yard.current.store = yard.disk;
    expect(puts).toEqual([]);
  });

  test('FILE_DIFFERS: another file, another size, or less than announced', async () => {
    const promised = await yard.promise(PLAIN);
    const changed = Buffer.from(PLAIN);
    changed[100]! ^= 1;
    expect(await refusal(yard.put(promised, changed))).toBe('422 FILE_DIFFERS');
    expect(await refusal(yard.put(promised, PLAIN.subarray(0, -1)))).toBe('422 FILE_DIFFERS');
    expect(await refusal(yard.put(promised, Buffer.concat([PLAIN, Buffer.from('?')])))).toBe(
      '422 FILE_DIFFERS',
    );
    expect((await yard.rowOf(promised.id)).state).toBe('RESERVED');
    expect(await waiting()).toEqual([]);
    // The promise stands: the right one is still taken.
    expect((await yard.put(promised, PLAIN)).status).toBe(200);
  });

  test('FILE_TYPE_REFUSED, FILE_MALFORMED: told by the bytes, and nothing is kept', async () => {
    const page = Buffer.from('<!doctype html><script>alert(1)</script>');
    const html = await yard.promise(page);
    expect(await refusal(yard.put(html, page))).toBe('415 FILE_TYPE_REFUSED');
    const jpeg = await yard.promise(OTHER);
    expect(await refusal(yard.put(jpeg, OTHER))).toBe('415 FILE_TYPE_REFUSED');
    const polyglot = Buffer.concat([Buffer.from([0xff, 0xd8, 0xff, 0xe0]), page]);
    const faked = await yard.promise(polyglot, { mediaType: 'image/jpeg' });
    expect(await refusal(yard.put(faked, polyglot))).toBe('422 FILE_MALFORMED');
    for (const { id } of [html, jpeg, faked]) {
      expect((await yard.rowOf(id)).state).toBe('RESERVED');
      expect(await refusal(yard.get(id))).toBe('404 FILE_UNKNOWN');
    }
    expect(await waiting()).toEqual([]);
  });

  test('UPLOAD_REFUSED: a token of another file, a guessed one, none', async () => {
    const [mine, other] = [await yard.promise(PLAIN), await yard.promise(PLAIN)];
    for (const token of [other.token, 'A'.repeat(43), '', 'x'.repeat(5_000)]) {
      expect(await refusal(yard.put({ id: mine.id, token }, PLAIN))).toBe('403 UPLOAD_REFUSED');
    }
    expect((await yard.rowOf(mine.id)).state).toBe('RESERVED');
  });

  test('UPLOAD_REFUSED: the token binds size, hash, object, person and end; each changed, it holds no more', async () => {
    const changes = [
      `size = size + 1`,
      `sha256 = repeat('0', 64)`,
      `object_id = gen_random_uuid()`,
      `expires_at = expires_at + interval '1 day'`,
    ];
    const context = yard.table.service.context({
      viewer: yard.table.as.police,
      requestId: 'r',
      deadline: 0,
      scope: {},
    });
    const promised = await yard.promise(PLAIN);
    const before = await yard.rowOf(promised.id);
    expect(context.uploadToken(before)).toBe(promised.token);
    for (const change of changes) {
      const { id } = await yard.promise(PLAIN);
      await yard.table.service.dataSource.query(`UPDATE attachments SET ${change} WHERE id = $1`, [id]);
      const row = { ...(await yard.rowOf(id)), id: before.id };
      expect(context.uploadToken(row)).not.toBe(promised.token);
    }
    for (const change of [{ subject: 'x' }, { organization_id: before.object_id }]) {
      expect(context.uploadToken({ ...before, ...change })).not.toBe(promised.token);
    }
  });

  test('UPLOAD_EXPIRED: after ten minutes the promise has ended, and the sweep ends it for good', async () => {
    const promised = await yard.promise(PLAIN);
    const { clock, service } = yard.table;
    const then = clock.now;
    clock.now = new Date(then.getTime() + 600_000);
    expect(await refusal(yard.put(promised, PLAIN))).toBe('403 UPLOAD_EXPIRED');
    expect((await service.runDue()).failed).toEqual([]);
    expect((await yard.rowOf(promised.id)).state).toBe('RESERVED');
    clock.now = new Date(then.getTime() + 900_000);
    await service.runDue();
    expect((await yard.rowOf(promised.id)).state).toBe('EXPIRED');
    clock.now = then;
    expect(await refusal(yard.put(promised, PLAIN))).toBe('403 UPLOAD_EXPIRED');
  });

  test('FILE_UNKNOWN: another person’s promise, another organization’s item, and what is not there are alike', async () => {
    const promised = await yard.promise(PLAIN);
    const answers = await Promise.all([
      yard.put(promised, PLAIN, { by: 'company' }),
      yard.put(promised, PLAIN, { by: 'stranger' }),
      yard.put({ ...promised, id: yard.itemId }, PLAIN),
      yard.put({ ...promised, id: 'nothing' }, PLAIN),
    ]);
    const texts = await Promise.all(answers.map((it) => it.text()));
    expect(new Set(texts).size).toBe(1);
    expect(answers.map(({ status }) => status)).toEqual([404, 404, 404, 404]);
    await yard.put(promised, PLAIN);
    const gets = await Promise.all([
      yard.get(promised.id, 'stranger'),
      yard.get(yard.itemId, 'stranger'),
      yard.get('..%2f..%2fetc%2fpasswd'),
      fetch(`${yard.gateway.url}/files/voting/${promised.id}`, { headers: yard.headersOf('police') }),
      fetch(`${yard.gateway.url}/files/constructor/${promised.id}`, { headers: yard.headersOf('police') }),
    ]);
    expect(gets.map(({ status }) => status)).toEqual([404, 404, 404, 404, 404]);
    expect(new Set(await Promise.all(gets.map((it) => it.text()))).size).toBe(1);
  });

  test('UNAUTHENTICATED: nobody puts or gets anything, token or not', async () => {
    const promised = await yard.promise(PLAIN);
    expect(await refusal(yard.put(promised, PLAIN, { by: null }))).toBe('401 UNAUTHENTICATED');
    expect(await refusal(yard.get(promised.id, null))).toBe('401 UNAUTHENTICATED');
    expect(
      await refusal(
        yard.put(promised, PLAIN, { by: null, headers: { 'x-lianxi-assertion': 'x', 'x-subject': 'y' } }),
      ),
    ).toBe('401 UNAUTHENTICATED');
  });

  test('FILE_TOO_LARGE, BAD_REQUEST: what is too large or of unknown length is refused before it comes', async () => {
    const promised = await yard.promise(PLAIN);
    const answer = await announced(yard, promised, { 'content-length': String(11 * 1024 * 1024) });
    expect(answer).toMatch(/^413 .*FILE_TOO_LARGE/);
    expect(await announced(yard, promised, { 'transfer-encoding': 'chunked' })).toMatch(/^411 .*BAD_REQUEST/);
    const packed = await yard.put(promised, PLAIN, { headers: { 'content-encoding': 'gzip' } });
    expect(packed.status).toBe(411);
  });

  test('UPLOAD_TOO_SLOW: a slow drip is given up, and leaves nothing', async () => {
    const promised = await yard.promise(PLAIN);
    const silent = await dripped(yard, promised, PLAIN.subarray(0, 50), 10_000);
    expect(silent).toMatch(/^408 .*UPLOAD_TOO_SLOW/);
    const started = Date.now();
    expect(await dripped(yard, promised, PLAIN, 300)).toMatch(/^408 .*UPLOAD_TOO_SLOW/);
    expect(Date.now() - started).toBeLessThan(8_000);
    expect((await yard.rowOf(promised.id)).state).toBe('RESERVED');
    expect(await waiting()).toEqual([]);
  });

  test('a sender who leaves in the middle leaves nothing behind', async () => {
    const promised = await yard.promise(PLAIN);
    const { hostname, port, pathname } = new URL(yard.urlOf(promised.id));
    const headers = yard.headersOf('police', {
      'x-lianxi-upload': promised.token,
      'content-length': String(PLAIN.length),
    });
    const req = httpRequest({ hostname, port, path: pathname, method: 'PUT', headers });
    req.on('error', () => {});
    req.write(PLAIN.subarray(0, 1_000));
    await sleep(200);
    expect(readdirSync(yard.spool)).toHaveLength(1);
    req.destroy();
    expect(await waiting()).toEqual([]);
    expect((await yard.rowOf(promised.id)).state).toBe('RESERVED');
    expect((await yard.put(promised, PLAIN)).status).toBe(200);
  });

  test('a reader who leaves before the first byte leaves no file open', async () => {
    const promised = await yard.promise(PLAIN);
    await yard.put(promised, PLAIN);
    const leaving = new AbortController();
    const body = new Readable({ read: () => {} });
    body.push(PLAIN.subarray(0, 50));
    const get = async () => {
      leaving.abort();
      await sleep(100);
      return body;
    };
    yard.current.store = { ...yard.disk, get };
    const headers = yard.headersOf('police');
    await expect(fetch(yard.urlOf(promised.id), { headers, signal: leaving.signal })).rejects.toThrow();
    for (let tries = 0; tries < 40 && !body.destroyed; tries += 1) await sleep(50);
    yard.current.store = yard.disk;
    expect(body.destroyed).toBe(true);
  });

  test('SERVICE_UNAVAILABLE: a store that fails keeps nothing and says nothing of itself', async () => {
    const promised = await yard.promise(PLAIN);
    const full = Object.assign(new Error('ENOSPC: no space left on /secret/disk'), { code: 'ENOSPC' });
    const failing = { put: () => Promise.reject(full), check: () => Promise.reject(full) };
    yard.current.store = { ...yard.disk, ...failing };
    const answer = await yard.put(promised, PLAIN);
    const ready = await yard.table.service.readiness();
    yard.current.store = yard.disk;
    expect(await refusal(answer)).toBe('503 SERVICE_UNAVAILABLE');
    expect(ready.ok).toBe(false);
    expect(JSON.stringify(ready)).not.toContain('secret');
    expect((await yard.rowOf(promised.id)).state).toBe('RESERVED');
    expect(await waiting()).toEqual([]);
  });

  test('429: one person sends four files at once and no more', async () => {
    const promised = await Promise.all(Array.from({ length: 5 }, () => yard.promise(PLAIN)));
    const four = promised.slice(0, 4).map((it) => dripped(yard, it, PLAIN.subarray(0, 50), 10_000));
    await sleep(300);
    expect((await yard.put(promised[4]!, PLAIN)).status).toBe(429);
    for (const it of await Promise.all(four)) expect(it).toMatch(/^408/);
    expect((await yard.put(promised[4]!, PLAIN)).status).toBe(200);
  });
});

type Headers = Record<string, string>;

function send(
  yard: Yard,
  { id, token }: { id: string; token: string },
  headers: Headers,
  write: (req: ReturnType<typeof httpRequest>) => void,
): Promise<string> {
  const { hostname, port, pathname } = new URL(yard.urlOf(id));
  return new Promise((resolve, reject) => {
    const req = httpRequest({
      hostname,
      port,
      path: pathname,
      method: 'PUT',
      headers: yard.headersOf('police', { 'x-lianxi-upload': token, ...headers }),
    });
    req.once('error', reject);
    req.once('response', async (res) => {
      let text = '';
      for await (const chunk of res) text += chunk;
      resolve(`${res.statusCode} ${text}`);
      req.destroy();
    });
    write(req);
  });
}

const announced = (yard: Yard, promised: { id: string; token: string }, headers: Headers) =>
  send(yard, promised, headers, (req) => req.flushHeaders());

/** Sends byte by byte, a pause after each. */
const dripped = (yard: Yard, promised: { id: string; token: string }, bytes: Buffer, pauseMs: number) =>
  send(yard, promised, { 'content-length': String(PLAIN.length) }, async (req) => {
    for (let at = 0; at < bytes.length && !req.destroyed; at += 1) {
      req.write(bytes.subarray(at, at + 1));
      await sleep(pauseMs, null, { ref: false });
    }
  });
