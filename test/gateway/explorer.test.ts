import { get } from 'node:http';
import { runInNewContext, Script } from 'node:vm';
import { gzipSync } from 'node:zlib';
import { explorerHtml } from '../../gateway/explorer';
import { BAR_SCRIPT } from '../../gateway/explorer-bar';
import { stopwatch } from '../support/cost';
import { codes, type Running, reply, running } from './fixture';

const personas = [
  {
    name: 'zhang',
    label: '张主任',
    description: '社区居委会主任 </script><b>',
    token: async () => 'token-of-zhang',
  },
];
const examples = [
  { name: 'desk', query: 'query Desk { sentinel } # </script>', variables: { n: 1 } },
  { name: 'accept', query: 'mutation Accept { sentinel }', variables: { id: '', key: '' } },
  { name: 'plain', query: '{ sentinel }' },
];
let development: Running;

beforeAll(async () => {
  development = await running({ mode: 'development', personas, examples });
});
afterAll(() => development.close());

const page = (headers: Record<string, string> = {}) =>
  fetch(`${development.url}/graphql`, {
    headers: { accept: 'text/html,application/xhtml+xml,*/*;q=0.8', ...headers },
  });

// Expectations about the page are booleans: a failed one must not print 9 MB.

test('GET / leads to the explorer, which is one page of HTML under a strict policy', async () => {
  const answer = await fetch(development.url, { headers: { accept: 'text/html' } });
  expect(answer.url).toBe(`${development.url}/graphql`);
  expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
  const policy = answer.headers.get('content-security-policy') ?? '';
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("connect-src 'self'");
  expect(policy).not.toMatch(/https?:|\*|unsafe-eval/);
  const html = await answer.text();
  expect(html.includes('<title>联席 Lianxi</title>')).toBe(true);
  expect(html.includes('id="lianxi-persona"')).toBe(true);
  expect(html.includes('</script><b>')).toBe(false);
});

test('nothing outside the page is loaded', async () => {
  const html = explorerHtml(personas, examples);
  const outsideScripts = html.replace(/<script>[\s\S]*?<\/script>/g, '<script></script>');
  expect(/(?:src|href|action|data)\s*=\s*["']?\s*(?:https?:)?\/\//i.test(outsideScripts)).toBe(false);
  expect(/@import/.test(outsideScripts)).toBe(false);
  expect(/url\(\s*["']?\s*(?:https?:)?\/\//i.test(outsideScripts)).toBe(false);
  expect(/<(?:script|iframe|img|object|embed)[^>]+src\s*=\s*["']?(?:https?:)?\/\//i.test(html)).toBe(false);
  expect(/<link[^>]+href\s*=\s*["']?(?:https?:)?\/\//i.test(html)).toBe(false);
  expect(/\b(?:import|importScripts|fetch|open)\(\s*["'`](?:https?:)?\/\//.test(html)).toBe(false);
});

test('every script of the page is whole, and GraphiQL is given what the bar chose', () => {
  const scripts: string[] = [];
  for (let html = explorerHtml(personas, examples); html.includes('<script>'); ) {
    const begin = html.indexOf('<script>') + '<script>'.length;
    const end = html.indexOf('</script>', begin); // the first one ends it, as in a browser
    scripts.push(html.slice(begin, end));
    html = html.slice(end);
  }
  expect(scripts).toHaveLength(2);
  for (const script of scripts) new Script(script);
  expect(scripts[0]?.includes('window.lianxiData=')).toBe(true);
  expect(
    /renderYogaGraphiQL\([^;]*Object\.assign\(\{[^}]*\},window\.lianxiOptions\),?\s*\);\s*$/.test(
      scripts[1]!,
    ),
  ).toBe(true);
});

test('it is compressed once and revalidated', async () => {
  const compressed = await page({ 'accept-encoding': 'gzip' });
  expect(compressed.headers.get('content-encoding')).toBe('gzip');
  const etag = compressed.headers.get('etag') ?? '';
  expect((await page({ 'if-none-match': etag })).status).toBe(304);
  const cost = async (work: () => unknown) => {
    const spent = stopwatch();
    await work();
    return spent();
  };
  const anew = await cost(() => gzipSync(explorerHtml(personas, examples)));
  const again = await cost(gzipped);
  expect(again).toBeLessThan(anew / 2);
});

/** Takes the compressed page as it is sent; fetch would spend its time on unpacking it. */
const gzipped = () =>
  new Promise((resolve, reject) => {
    const headers = { accept: 'text/html', 'accept-encoding': 'gzip' };
    get(`${development.url}/graphql`, { headers }, (answer) =>
      answer.resume().on('end', resolve).on('error', reject),
    ).on('error', reject);
  });

test('an API client at the same address is answered as JSON', async () => {
  const answer = await reply(
    fetch(`${development.url}/graphql?query=%7Bsentinel%7D`, {
      headers: { 'apollo-require-preflight': '1' },
    }),
  );
  expect(answer.body).toEqual({ data: { sentinel: 'community' } });
});

test('tokens of personas: by name, to pages of this origin', async () => {
  const ask = (persona: unknown, headers: Record<string, string> = {}) =>
    reply(
      fetch(`${development.url}/development/token`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: JSON.stringify({ persona }),
      }),
    );
  expect((await ask('zhang')).body).toEqual({ token: 'token-of-zhang' });
  expect((await ask('zhang', { origin: development.url })).status).toBe(200);
  expect((await ask('zhang', { origin: 'https://evil.example' })).status).toBe(403);
  expect((await ask('zhang', { origin: 'null' })).status).toBe(403);
  expect((await ask('nobody')).status).toBe(404);
  expect((await ask('zhang', { 'content-type': 'text/plain' })).status).toBe(404);
  const production = await running({ personas, examples });
  const refused = await reply(fetch(`${production.url}/development/token`, { method: 'POST' }));
  expect([refused.status, codes(refused)]).toEqual([404, ['BAD_REQUEST']]);
  await production.close();
});

/** The page's own script against the few things of a browser that it touches. */
function browser(address: string, stored: string | null = null) {
  const calls: { url: string; authorization: string | null }[] = [];
  const listeners: Record<string, () => void> = {};
  const element = (id: string) => ({
    options: [] as string[],
    value: '',
    textContent: '',
    selectedIndex: 0,
    append(option: { value: string }) {
      this.options.push(option.value);
    },
    addEventListener(_type: string, listener: () => void) {
      listeners[id] = listener;
    },
  });
  const elements: Record<string, ReturnType<typeof element>> = {};
  for (const id of ['lianxi-persona', 'lianxi-example', 'lianxi-about']) elements[id] = element(id);
  const visited: string[] = [];
  const url = new URL(address);
  const window: Record<string, unknown> = {
    lianxiData: { personas, examples },
    fetch: async (input: string, init: RequestInit = {}) => {
      const authorization = new Headers(init.headers).get('authorization');
      calls.push({ url: String(input), authorization });
      return new Response(JSON.stringify({ token: 'minted' }));
    },
  };
  const written: string[] = [];
  runInNewContext(BAR_SCRIPT, {
    window,
    document: {
      getElementById: (id: string) => elements[id],
      createElement: () => ({ value: '', textContent: '' }),
    },
    location: {
      href: address,
      origin: url.origin,
      search: url.search,
      assign: (to: string) => visited.push(to),
    },
    history: { replaceState: (_s: unknown, _t: string, to: string) => written.push(to) },
    localStorage: { getItem: () => stored, setItem: () => {} },
    URL,
    URLSearchParams,
    Headers,
    Request,
    Promise,
    Object,
    JSON,
    Date,
    String,
    encodeURIComponent,
  });
  return { window, calls, elements, listeners, visited, written };
}

test('the bar puts the persona’s token on this graph’s requests and on no others', async () => {
  const { window, calls, elements } = browser('http://127.0.0.1:4000/graphql', 'zhang');
  const ask = window.fetch as typeof fetch;
  expect(elements['lianxi-persona']?.options).toEqual(['zhang']);
  await ask('/graphql', { method: 'POST', headers: { 'content-type': 'application/json' } });
  await ask('/graphql', { headers: { authorization: 'Bearer typed' } });
  await ask('https://elsewhere.example/graphql');
  expect(calls).toEqual([
    { url: '/development/token', authorization: null },
    { url: '/graphql', authorization: 'Bearer minted' },
    { url: '/graphql', authorization: 'Bearer typed' },
    { url: 'https://elsewhere.example/graphql', authorization: null },
  ]);
});

test('an example is opened by its name, which leaves the address at once', () => {
  const { elements, listeners, visited } = browser('http://127.0.0.1:4000/graphql');
  elements['lianxi-example']!.value = 'desk';
  listeners['lianxi-example']?.();
  expect(visited).toEqual(['/graphql?example=desk']);
  const opened = browser('http://127.0.0.1:4000/graphql?example=desk');
  expect(opened.window.lianxiOptions).toEqual({ query: examples[0]!.query, variables: '{\n  "n": 1\n}' });
  expect(opened.written).toEqual(['/graphql']);
});

test('an example’s variables are its own: those to be filled in, a key that is new each time, none of the tab before', () => {
  const variables = (name: string) => {
    const { window } = browser(`http://127.0.0.1:4000/graphql?example=${name}`);
    return JSON.parse((window.lianxiOptions as { variables: string }).variables);
  };
  expect(variables('accept')).toEqual({ id: '', key: expect.stringMatching(/^[0-9a-z]{8,}-[0-9a-z]+$/) });
  expect(variables('accept').key).not.toBe(variables('accept').key);
  expect(variables('plain')).toEqual({});
});
