import { createHmac } from 'node:crypto';
import type { Message } from '../domain/notification-text';

export interface Outgoing extends Message {
  readonly id: string;
  readonly rule: string;
  readonly at: Date;
}

/** What is posted, and where exactly. */
export interface Request {
  readonly url: URL;
  readonly body: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** A text that fits into so many bytes of UTF-8, cut between letters. */
export function withinBytes(text: string, atMost: number): string {
  if (Buffer.byteLength(text) <= atMost) return text;
  let bytes = Buffer.byteLength('…');
  let kept = '';
  for (const letter of text) {
    bytes += Buffer.byteLength(letter);
    if (bytes > atMost) break;
    kept += letter;
  }
  return `${kept}…`;
}

const hmac = (secret: string, text: string) => createHmac('sha256', secret).update(text);
const ID = 'x-lianxi-message-id';

/** JSON, signed over the time and the body, so that neither an old one nor another one passes. */
export function webhookRequest(address: string, secret: string, message: Outgoing): Request {
  const { id, rule, title, text, at } = message;
  const body = JSON.stringify({ id, rule, title, text });
  const timestamp = String(Math.floor(at.getTime() / 1000));
  return {
    url: new URL(address),
    body,
    headers: {
      [ID]: id,
      'x-lianxi-timestamp': timestamp,
      'x-lianxi-signature': `v1=${hmac(secret, `${timestamp}.${body}`).digest('hex')}`,
    },
  };
}

/** What the makers take: 2048 bytes at WeCom, 20000 at DingTalk. Text, for a title must not become a link. */
const WECOM_BYTES = 2_048;
const DINGTALK_BYTES = 18_000;

export const wecomRequest = (address: string, { id, title, text }: Outgoing): Request => ({
  url: new URL(address),
  body: JSON.stringify({
    msgtype: 'text',
    text: { content: withinBytes(`${title}\n${text}`, WECOM_BYTES), mentioned_list: [] },
  }),
  headers: { [ID]: id },
});

/** Signed as DingTalk asks: Base64 of HMAC-SHA256 over "time\nsecret", in the query. */
export function dingtalkRequest(address: string, secret: string | null, message: Outgoing): Request {
  const url = new URL(address);
  if (secret !== null) {
    const timestamp = String(message.at.getTime());
    url.searchParams.set('timestamp', timestamp);
    url.searchParams.set('sign', hmac(secret, `${timestamp}\n${secret}`).digest('base64'));
  }
  const content = withinBytes(`${message.title}\n${message.text}`, DINGTALK_BYTES);
  return {
    url,
    body: JSON.stringify({ msgtype: 'text', text: { content }, at: { isAtAll: false } }),
    headers: { [ID]: message.id },
  };
}
