import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { renderGraphiQL } from '@graphql-yoga/render-graphiql';
import type { RequestHandler } from 'express';
import { BAR_HTML, BAR_SCRIPT, BAR_STYLE } from './explorer-bar';

export interface PersonaLabel {
  readonly name: string;
  readonly label: string;
  readonly description?: string;
}

export interface Example {
  readonly name: string;
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>>;
}

/** The page brings everything with it: nothing may be loaded, and nothing but this gateway may be asked. */
const POLICY = [
  "default-src 'none'",
  "script-src 'unsafe-inline' blob:",
  'worker-src blob:',
  "style-src 'unsafe-inline'",
  'img-src data: blob:',
  'font-src data:',
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** One HTML of 9 MB without any external reference, made on the first request and kept with its gzip. */
export function explorer(personas: readonly PersonaLabel[], examples: readonly Example[]): RequestHandler {
  let page: { html: Buffer; gzip: Buffer; etag: string } | undefined;
  return (req, res) => {
    if (!page) {
      const html = Buffer.from(explorerHtml(personas, examples));
      page = {
        html,
        gzip: gzipSync(html),
        etag: `"${createHash('sha256').update(html).digest('base64url').slice(0, 27)}"`,
      };
    }
    res.set({
      'content-security-policy': POLICY,
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'private, no-cache',
      etag: page.etag,
      vary: 'accept, accept-encoding',
    });
    if (req.headers['if-none-match'] === page.etag) res.status(304).end();
    else if (req.acceptsEncodings('gzip')) res.set('content-encoding', 'gzip').send(page.gzip);
    else res.send(page.html);
  };
}

export function explorerHtml(personas: readonly PersonaLabel[], examples: readonly Example[]): string {
  const options = { title: '联席 Lianxi', endpoint: '/graphql' };
  const data = embedded({
    personas: personas.map(({ name, label, description }) => ({ name, label, description })),
    examples,
  });
  const rendered = renderGraphiQL(options).trimStart().replace('<html lang="en">', '<html lang="zh-CN">');
  const withBar = inserted(
    rendered,
    '<div id="root"></div>',
    (root) => `${BAR_HTML}${root}<script>window.lianxiData=${data};${BAR_SCRIPT}</script>`,
  );
  const styled = inserted(withBar, '</head>', (end) => `<style>${BAR_STYLE}</style>${end}`);
  // An example is opened through GraphiQL's own options, which the page must be able to choose.
  return inserted(
    styled,
    JSON.stringify(options),
    (given) => `Object.assign(${given},window.lianxiOptions)`,
    'last',
  );
}

/** By position and by function: a `$&` in 9 MB of program must not be taken for a replacement pattern. */
function inserted(
  html: string,
  mark: string,
  make: (mark: string) => string,
  which: 'first' | 'last' = 'first',
): string {
  const place = which === 'first' ? html.indexOf(mark) : html.lastIndexOf(mark);
  if (place < 0) throw new Error(`The explorer's page has changed: ${mark} is not in it`);
  return html.slice(0, place) + make(mark) + html.slice(place + mark.length);
}

/** JSON inside a script element: nothing in it may end the element. */
const embedded = (value: unknown): string =>
  JSON.stringify(value).replace(
    /[<>\u2028\u2029]/g,
    (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
