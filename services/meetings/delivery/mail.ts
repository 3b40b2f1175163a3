import { createTransport } from 'nodemailer';
import type { Attempted } from '../domain/notification';
import type { Outgoing } from './formats';
import type { Reach } from './reach';
import type { DeliverySettings } from './settings';

const MAIL_MS = 10_000;

/** Hands one mail to the installation's relay, encrypted: smtp:// must offer STARTTLS. */
export async function sendMail(
  settings: DeliverySettings,
  reach: Reach,
  to: string,
  { id, title, text }: Outgoing,
): Promise<Attempted> {
  if (!settings.smtp) return { sent: false, code: 'MAIL_NOT_SET_UP' };
  const { url, from } = settings.smtp;
  const { protocol, hostname, port, username, password } = new URL(url);
  const secure = protocol === 'smtps:';
  const transport = createTransport({
    host: hostname,
    port: Number(port || (secure ? 465 : 587)),
    secure,
    requireTLS: !secure,
    auth: username ? { user: decodeURIComponent(username), pass: decodeURIComponent(password) } : undefined,
    tls: reach.ca ? { ca: reach.ca, servername: 'localhost' } : undefined,
    connectionTimeout: reach.timeoutMs,
    greetingTimeout: reach.timeoutMs,
    socketTimeout: MAIL_MS,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  try {
    await transport.sendMail({
      from,
      to: { name: '', address: to },
      subject: title,
      text,
      messageId: `<${id}@lianxi>`,
      headers: { 'Auto-Submitted': 'auto-generated' },
    });
    return { sent: true };
  } catch (error) {
    return { sent: false, code: codeOf(error as { code?: string; responseCode?: number }) };
  } finally {
    transport.close();
  }
}

function codeOf({ code, responseCode }: { code?: string; responseCode?: number }): string {
  if (code === 'ETLS') return 'MAIL_NOT_ENCRYPTED';
  if (responseCode) return `SMTP_${responseCode}`;
  return code === 'ETIMEDOUT' ? 'TIMEOUT' : 'NOT_REACHED';
}
