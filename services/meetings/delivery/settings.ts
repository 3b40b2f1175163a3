import { type Environment, readConfiguration } from '../../../platform/configuration';

/** Whether and where anything is sent, as whoever runs the installation says. */
export interface DeliverySettings {
  /** Seals addresses and secrets; without it there are no channels. */
  readonly key: Buffer | null;
  readonly webhookHosts: readonly string[];
  readonly smtp: { readonly url: string; readonly from: string } | null;
}

const KEY_BYTES = 32;
const keyOf = (text: string): Buffer | null => {
  const key = Buffer.from(text, 'base64');
  return key.length === KEY_BYTES ? key : null;
};
const HOST = /^(?:[a-z0-9-]{1,63}\.)+[a-z0-9-]{2,63}$/;
const hostsOf = (text: string): readonly string[] | null => {
  const hosts = text.split(',').map((host) => host.trim().toLowerCase());
  return hosts.every((host) => HOST.test(host)) ? hosts : null;
};
const smtpUrl = (text: string): string | null =>
  URL.canParse(text) && ['smtp:', 'smtps:'].includes(new URL(text).protocol) ? text : null;
const mailAddress = (text: string): string | null => (/^[^\s<>@]+@[^\s<>@]+$/.test(text) ? text : null);

/** Throws with every variable that is wrong; never with a value. */
export const deliverySettings = (env: Environment): DeliverySettings =>
  readConfiguration(env, (from) => {
    const url = from.optional(
      'LIANXI_SMTP_URL',
      'smtp://user:password@host:port, or smtps://',
      smtpUrl,
      null,
    );
    const sender = { name: 'LIANXI_MAIL_FROM', expects: 'the address that mail comes from' };
    return {
      key: from.optional('LIANXI_CHANNEL_KEY', '32 random bytes in base64', keyOf, null),
      webhookHosts: from.optional('LIANXI_WEBHOOK_HOSTS', 'names of hosts, divided by commas', hostsOf, []),
      smtp: url ? { url, from: from.required(sender.name, sender.expects, mailAddress) } : null,
    };
  });
