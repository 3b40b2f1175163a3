import { type Dispatcher, request } from 'undici';
import { AddressRefused, checkedAddresses, pinnedAgent, type Reach } from './reach';

export interface Answer {
  readonly status: number;
  readonly body: string;
}

export type Posted =
  | { readonly ok: true; readonly answer: Answer }
  | { readonly ok: false; readonly code: string };

const ANSWER_BYTES = 64 * 1024;

class AnswerTooLarge extends Error {}

async function bodyOf(response: Dispatcher.ResponseData): Promise<string> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of response.body) {
    parts.push(part as Buffer);
    size += (part as Buffer).length;
    if (size > ANSWER_BYTES) throw new AnswerTooLarge();
  }
  return Buffer.concat(parts).toString('utf8');
}

/** One POST over HTTPS to a checked address, with no redirect, a limit of time and one of the answer. */
export async function post(
  reach: Reach,
  url: URL,
  body: string,
  headers: Readonly<Record<string, string>>,
): Promise<Posted> {
  if (url.protocol !== 'https:') return { ok: false, code: 'ADDRESS_REFUSED' };
  const signal = AbortSignal.timeout(reach.timeoutMs);
  let agent: ReturnType<typeof pinnedAgent> | undefined;
  try {
    agent = pinnedAgent(reach, await checkedAddresses(reach, url.hostname));
    const response = await request(url, {
      method: 'POST',
      dispatcher: agent,
      signal,
      headers: { 'content-type': 'application/json; charset=utf-8', ...headers },
      body,
    });
    const answer = { status: response.statusCode, body: await bodyOf(response) };
    if (answer.status >= 200 && answer.status < 300) return { ok: true, answer };
    return { ok: false, code: answer.status < 400 ? 'REDIRECTED' : `HTTP_${answer.status}` };
  } catch (error) {
    return { ok: false, code: signal.aborted ? 'TIMEOUT' : codeOf(error) };
  } finally {
    await agent?.destroy().catch(() => {});
  }
}

/** A code for people, never the text: it may hold the address, which is a secret. */
function codeOf(error: unknown): string {
  if (error instanceof AddressRefused) return 'ADDRESS_REFUSED';
  if (error instanceof AnswerTooLarge) return 'ANSWER_TOO_LARGE';
  const code = String((error as { code?: unknown }).code ?? '');
  if (/^(ENOTFOUND|EAI_)/.test(code)) return 'NAME_UNKNOWN';
  if (/CERT|SELF_SIGNED|TLS|SSL|VERIFY/.test(code)) return 'CERTIFICATE_REFUSED';
  return /TIMEOUT/.test(code) ? 'TIMEOUT' : 'NOT_REACHED';
}
