import type { AddressInfo } from 'node:net';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';
import { channelOf, deliver, kept, MAIL, pass, sendTest } from './notify/channels';
import { openReceiver, SERVER_TLS } from './notify/receiver';
import { layTable, type Table } from './table';

let table: Table;
beforeAll(async () => {
  table = await layTable();
});
afterAll(() => table.close());

async function openMailServer(options: SMTPServerOptions = {}) {
  const mails: {
    readonly from: string;
    readonly to: string[];
    readonly text: string;
    readonly secure: boolean;
  }[] = [];
  const server = new SMTPServer({
    ...SERVER_TLS,
    authOptional: true,
    logger: false,
    onData(stream, session, done) {
      const parts: Buffer[] = [];
      stream.on('data', (part: Buffer) => parts.push(part));
      stream.on('end', () => {
        const { mailFrom, rcptTo } = session.envelope;
        mails.push({
          from: mailFrom ? mailFrom.address : '',
          to: rcptTo.map(({ address }) => address),
          text: Buffer.concat(parts).toString(),
          secure: session.secure,
        });
        done();
      });
    },
    ...options,
  });
  server.on('error', () => {});
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()));
  const { port } = server.server.address() as AddressInfo;
  const environment = { LIANXI_SMTP_URL: `smtp://127.0.0.1:${port}`, LIANXI_MAIL_FROM: 'lianxi@example.com' };
  return { mails, environment, close: () => new Promise<void>((resolve) => server.close(() => resolve())) };
}

/** RFC 2047 words, read by hand: another reader than the one that wrote them. */
const decodedWords = (text: string): string =>
  text
    .replace(/\?=\s+=\?/g, '?==?')
    .replace(/=\?UTF-8\?([BQ])\?([^?]*)\?=/gi, (_all, how: string, word: string) =>
      how.toUpperCase() === 'B'
        ? Buffer.from(word, 'base64').toString('latin1')
        : word
            .replace(/_/g, ' ')
            .replace(/=([0-9A-F]{2})/gi, (_hex, hex: string) =>
              String.fromCharCode(Number.parseInt(hex, 16)),
            ),
    );
const utf8 = (latin: string): string => Buffer.from(latin, 'latin1').toString('utf8');

let server: Awaited<ReturnType<typeof openMailServer>> | undefined;
afterEach(() => server?.close());
const sendOne = async (environment: object) => {
  const { reach, close } = await openReceiver();
  pass(table, 10);
  const channelId = await channelOf(table, 'police', {
    secret: null,
    ...MAIL,
    address: `office${Date.now()}@police.example`,
  });
  await sendTest(table, 'police', channelId);
  await deliver(table, reach, environment);
  await close();
  return (await kept(table)).find((row) => row.channel_id === channelId)!;
};

test('M22: mail goes through STARTTLS to a real server, its Chinese subject encoded, with the message’s id', async () => {
  server = await openMailServer();
  const row = await sendOne(server.environment);
  expect(row).toMatchObject({ state: 'SENT' });
  const [mail] = server.mails;
  expect(mail).toMatchObject({ from: 'lianxi@example.com', secure: true });
  expect(mail!.to).toEqual([expect.stringMatching(/^office\d+@police\.example$/)]);
  const [head, body] = mail!.text.split('\r\n\r\n') as [string, string];
  const subject = /^Subject: ((?:.|\r\n[ \t])+?)\r\n(?=\S)/m.exec(head)![1]!;
  expect(utf8(decodedWords(subject))).toBe('【联席】测试消息');
  expect(head).toContain(`Message-ID: <${row.id}@lianxi>`);
  const text = /base64/i.test(head)
    ? Buffer.from(body, 'base64').toString()
    : utf8(
        body
          .replace(/=\r\n/g, '')
          .replace(/=([0-9A-F]{2})/g, (_all, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
      );
  expect(text.trim()).toBe('派出所：通知渠道已接通。');
  expect([...mail!.text].every((letter) => letter.charCodeAt(0) < 128)).toBe(true);
});

test('M22: a server without STARTTLS gets no mail, one that refuses is a failure, and so is none', async () => {
  server = await openMailServer({ hideSTARTTLS: true, disabledCommands: ['STARTTLS'] });
  expect(await sendOne(server.environment)).toMatchObject({
    state: 'RETRY',
    last_error: 'MAIL_NOT_ENCRYPTED',
  });
  expect(server.mails).toEqual([]);
  await server.close();
  server = await openMailServer({
    onRcptTo: (_address, _session, done) =>
      done(Object.assign(new Error('no such mailbox'), { responseCode: 550 })),
  });
  expect(await sendOne(server.environment)).toMatchObject({ state: 'RETRY', last_error: 'SMTP_550' });
  const { environment } = server;
  await server.close();
  server = undefined;
  expect(await sendOne(environment)).toMatchObject({ state: 'RETRY', last_error: 'NOT_REACHED' });
  expect(await sendOne({})).toMatchObject({ state: 'RETRY', last_error: 'MAIL_NOT_SET_UP' });
});
