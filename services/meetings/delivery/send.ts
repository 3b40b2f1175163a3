import type { NotificationChannelRow } from '../db/notification-tables';
import type { Attempted } from '../domain/notification';
import { dingtalkRequest, type Outgoing, type Request, webhookRequest, wecomRequest } from './formats';
import { sendMail } from './mail';
import { post } from './post';
import type { Reach } from './reach';
import { unseal } from './sealing';
import type { DeliverySettings } from './settings';

export type Addressed = Pick<NotificationChannelRow, 'id' | 'kind' | 'address_sealed' | 'secret_sealed'>;

/** Sends one message to one channel; whatever goes wrong is a code. */
export async function send(
  settings: DeliverySettings,
  reach: Reach,
  channel: Addressed,
  message: Outgoing,
): Promise<Attempted> {
  let address: string;
  let secret: string | null;
  try {
    address = unseal(settings.key!, 'address', channel.id, channel.address_sealed);
    secret = channel.secret_sealed && unseal(settings.key!, 'secret', channel.id, channel.secret_sealed);
  } catch {
    return { sent: false, code: 'SEALED_BY_ANOTHER_KEY' };
  }
  if (channel.kind === 'MAIL') return sendMail(settings, reach, address, message);
  // A host that is no longer allowed gets nothing, though its channel was registered while it was.
  if (channel.kind === 'WEBHOOK' && !settings.webhookHosts.includes(new URL(address).hostname))
    return { sent: false, code: 'HOST_NOT_ALLOWED' };
  const { url, body, headers } = requestFor(channel.kind, address, secret, message);
  const posted = await post(reach, url, body, headers);
  if (!posted.ok) return { sent: false, code: posted.code };
  return channel.kind === 'WEBHOOK' ? { sent: true } : robotsAnswer(posted.answer.body);
}

function requestFor(
  kind: 'WEBHOOK' | 'WECOM' | 'DINGTALK',
  address: string,
  secret: string | null,
  message: Outgoing,
): Request {
  if (kind === 'WEBHOOK') return webhookRequest(address, secret!, message);
  return kind === 'WECOM' ? wecomRequest(address, message) : dingtalkRequest(address, secret, message);
}

/** Both robots answer 200 also where they refuse: what counts is `errcode`. */
function robotsAnswer(body: string): Attempted {
  let errcode: unknown;
  try {
    ({ errcode } = JSON.parse(body) as { errcode?: unknown });
  } catch {
    return { sent: false, code: 'ROBOT_ANSWER_UNCLEAR' };
  }
  if (errcode === 0) return { sent: true };
  return {
    sent: false,
    code: Number.isInteger(errcode) ? `ROBOT_${Math.abs(errcode as number)}` : 'ROBOT_ANSWER_UNCLEAR',
  };
}
