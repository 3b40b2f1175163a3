import fc from 'fast-check';
import { localDate } from '../../../platform/dates';
import { dingtalkRequest, webhookRequest, wecomRequest } from '../../../services/meetings/delivery/formats';
import { isPublicAddress } from '../../../services/meetings/delivery/reach';
import { robotOf, seal, unseal } from '../../../services/meetings/delivery/sealing';
import { deliverySettings } from '../../../services/meetings/delivery/settings';
import {
  afterChannelAct,
  CHANNEL_ACT_NAMES,
  CHANNEL_ACTS,
  type ChannelState,
  checkAddress,
  hintOf,
} from '../../../services/meetings/domain/channel';
import { afterAttempt, PAUSES_MS, resend } from '../../../services/meetings/domain/notification';
import {
  digestText,
  type Message,
  type NamedItem,
  overdueText,
  reminderText,
  testText,
} from '../../../services/meetings/domain/notification-text';

const NOW = new Date('2026-09-01T00:00:00Z');

test('M22: every act on a channel in every state', () => {
  const found = (Object.keys(CHANNEL_ACTS) as ChannelState[]).map((state) =>
    CHANNEL_ACT_NAMES.map((act) => {
      const next = afterChannelAct(state, act);
      return next.ok ? next.value : next.error;
    }),
  );
  expect(found).toEqual([
    ['ACTIVE', 'PAUSED', 'CHANNEL_IS_ACTIVE', 'REMOVED'],
    ['CHANNEL_IS_PAUSED', 'CHANNEL_IS_PAUSED', 'ACTIVE', 'REMOVED'],
    ['CHANNEL_IS_REMOVED', 'CHANNEL_IS_REMOVED', 'CHANNEL_IS_REMOVED', 'CHANNEL_IS_REMOVED'],
  ]);
});

test('M22: a failed attempt waits 1 m, 5 m, 30 m, 2 h, 6 h, and the sixth is the last', () => {
  const failed = { sent: false, code: 'HTTP_500' } as const;
  const waits = [1, 2, 3, 4, 5, 6].map((n) => {
    const after = afterAttempt(n, failed, NOW);
    return after.state === 'RETRY' ? (after.nextAt.getTime() - NOW.getTime()) / 60_000 : after.state;
  });
  expect(waits).toEqual([1, 5, 30, 120, 360, 'DEAD']);
  expect(PAUSES_MS).toHaveLength(5);
  expect(afterAttempt(6, { sent: true }, NOW)).toEqual({ state: 'SENT' });
});

test('M22: only what was given up is sent again', () => {
  const states = ['PENDING', 'RETRY', 'SENT', 'DEAD'] as const;
  expect(
    states.map((state) => {
      const next = resend(state);
      return next.ok ? next.value : next.error;
    }),
  ).toEqual(['NOTIFICATION_IS_PENDING', 'NOTIFICATION_IS_RETRY', 'NOTIFICATION_IS_SENT', 'PENDING']);
});

const WECOM = 'https://qyapi.weixin.qq.com/cgi-bin/webhook/send?key=abcd-1234';
const DINGTALK = 'https://oapi.dingtalk.com/robot/send?access_token=abcd1234';
const SECRET = 'sixteen characters';
test.each([
  ['WEBHOOK', 'https://hook.example.com/a?b=1', SECRET, 'ok'],
  ['WEBHOOK', 'https://HOOK.example.com/a', SECRET, 'ok'],
  ['WEBHOOK', 'https://hook.example.com/a', null, 'CHANNEL_SECRET_NEEDED'],
  ['WEBHOOK', 'https://hook.example.com/a', 'short', 'CHANNEL_SECRET_NEEDED'],
  ['WEBHOOK', 'http://hook.example.com/a', SECRET, 'CHANNEL_ADDRESS_INVALID'],
  ['WEBHOOK', 'ftp://hook.example.com/a', SECRET, 'CHANNEL_ADDRESS_INVALID'],
  ['WEBHOOK', 'file:///etc/passwd', SECRET, 'CHANNEL_ADDRESS_INVALID'],
  ['WEBHOOK', 'https://user@hook.example.com/a', SECRET, 'CHANNEL_ADDRESS_INVALID'],
  ['WEBHOOK', 'https://hook.example.com:8443/a', SECRET, 'CHANNEL_ADDRESS_INVALID'],
  ['WEBHOOK', 'https://hook.example.com.evil.com/a', SECRET, 'CHANNEL_HOST_NOT_ALLOWED'],
  ['WEBHOOK', 'https://evil.com/hook.example.com', SECRET, 'CHANNEL_HOST_NOT_ALLOWED'],
  ['WEBHOOK', 'https://hook.example.com\\@evil.com/', SECRET, 'ok'],
  ['WEBHOOK', 'https://127.0.0.1/', SECRET, 'CHANNEL_HOST_NOT_ALLOWED'],
  ['WECOM', WECOM, null, 'ok'],
  ['WECOM', WECOM, SECRET, 'CHANNEL_SECRET_UNUSED'],
  ['WECOM', 'https://qyapi.weixin.qq.com/cgi-bin/webhook/send', null, 'CHANNEL_ADDRESS_INVALID'],
  ['WECOM', DINGTALK, null, 'CHANNEL_HOST_NOT_ALLOWED'],
  ['DINGTALK', DINGTALK, SECRET, 'ok'],
  ['DINGTALK', DINGTALK, null, 'ok'],
  ['DINGTALK', WECOM, null, 'CHANNEL_HOST_NOT_ALLOWED'],
  ['MAIL', 'office@example.com', null, 'ok'],
  ['MAIL', 'office@example.com', SECRET, 'CHANNEL_SECRET_UNUSED'],
  ['MAIL', 'office@example.com\r\nBcc: a@example.com', null, 'CHANNEL_ADDRESS_INVALID'],
  ['MAIL', 'a@example.com,b@example.com', null, 'CHANNEL_ADDRESS_INVALID'],
] as const)('M22: address of %s: %s with secret %s: %s', (kind, address, secret, expected) => {
  const checked = checkAddress(kind, address, secret, ['hook.example.com']);
  expect(checked.ok ? 'ok' : checked.error).toBe(expected);
  // Whatever is taken leads to an allowed host and to no other.
  if (checked.ok && kind === 'WEBHOOK') expect(new URL(checked.value).hostname).toBe('hook.example.com');
});

test('M22: one robot is one address, whatever stands beside its key', () => {
  const one = checkAddress(
    'WECOM',
    'https://qyapi.weixin.qq.com/cgi-bin/webhook/send?debug=1&key=k%201',
    null,
    [],
  );
  expect(one).toEqual({ ok: true, value: 'https://qyapi.weixin.qq.com/cgi-bin/webhook/send?key=k%201' });
});

test('M22: the hint of an address shows no key', () => {
  expect(hintOf('WECOM', WECOM)).toBe('qyapi.weixin.qq.com/…1234');
  expect(hintOf('MAIL', 'office@example.com')).toBe('o…@example.com');
});

const REFUSED =
  `127.0.0.1 127.1.2.3 10.0.0.1 10.255.255.255 172.16.0.1 172.31.255.255 192.168.1.1 169.254.169.254 169.254.0.1
  100.64.0.1 100.127.255.255 100.100.100.200 168.63.129.16 0.0.0.0 0.1.2.3 192.0.0.192 192.0.2.1 198.18.0.1 198.51.100.7
  203.0.113.9 224.0.0.1 239.255.255.250 240.0.0.1 255.255.255.255 192.88.99.1
  ::1 :: ::ffff:127.0.0.1 ::ffff:7f00:1 ::ffff:10.0.0.1 ::127.0.0.1 64:ff9b::7f00:1 64:ff9b:1::1 2002:7f00:1:: fe80::1 fe80::1%eth0
  fc00::1 fd00:ec2::254 ff02::1 2001:db8::1 2001::1 100::1 3fff::1 fec0::1
  2130706433 0x7f000001 0177.0.0.1 127.1 localhost`.split(/\s+/);
test.each(REFUSED)('M22: nothing is sent to %s', (address) => {
  expect(isPublicAddress(address)).toBe(false);
});
test.each([
  '8.8.8.8',
  '172.15.255.255',
  '172.32.0.1',
  '100.63.255.255',
  '223.5.5.5',
  '2400:3200::1',
  '2606:4700::1111',
])('M22: %s is the open internet', (address) => expect(isPublicAddress(address)).toBe(true));
test('M22: decimal, octal and hexadecimal hosts are the same address once they are a URL', () => {
  for (const host of ['2130706433', '0x7f000001', '0177.0.0.1', '127.1', '0x7f.1', '１２７.0.0.1'])
    expect(new URL(`https://${host}/`).hostname).toBe('127.0.0.1');
});

/** Numbers of persons as people type them into a title. */
const persons = fc.constantFrom(
  '13812345678',
  '138 1234 5678',
  '138-1234-5678',
  '１３８１２３４５６７８',
  '+86 13812345678',
  '022-87654321',
  '120101199001011234',
  '12010119900101123X',
  '120101 19900101 1234',
  'zhang.san@example.com',
); // prettier-ignore
const letters = fc.string({ unit: fc.constantFrom(...'路灯停车占道楼栋门口 '), maxLength: 12 });
const title = fc.tuple(letters, persons, letters).map((parts) => parts.join(' '));
const leaks = (text: string): boolean =>
  /[0-9０-９](?:[ \-－]{0,2}[0-9０-９]){6,}/.test(
    text.replace(/\d{4}-\d{2}-\d{2}|\d{4}-\d{3}\b|\d{4}年\d+月\d+日/g, ''),
  ) || /\w@\w/.test(text);

const templates: Readonly<Record<string, (item: NamedItem) => Message>> = {
  digest: (item) =>
    digestText(
      '派出所',
      localDate('2026-09-01'),
      {
        open: 12,
        toAccept: 1,
        overdue: 1,
        dueThisWeek: 0,
        returned: 0,
        cameBack: 0,
        partLate: 0,
        toVerify: 2,
        toAnswer: 0,
      },
      [item, item],
    ),
  reminder: (item) => reminderText(item, 3),
  overdue: (item) => overdueText(item),
  test: ({ title }) => testText(title),
};

test.each(Object.keys(templates))('M22: never a person’s number in a %s, in any format', (name) => {
  fc.assert(
    fc.property(title, title, (first, place) => {
      const message = templates[name]!({ number: '2026-001', title: first, place, dueOn: '2026-09-04' });
      const outgoing = { ...message, id: '0', rule: 'TEST', at: NOW };
      const bodies = [
        JSON.parse(webhookRequest('https://a.example/', 'secret', outgoing).body) as {
          title: string;
          text: string;
        },
        JSON.parse(wecomRequest(WECOM, outgoing).body) as { text: { content: string } },
        JSON.parse(dingtalkRequest(DINGTALK, null, outgoing).body) as { text: { content: string } },
      ];
      for (const text of [message.title, message.text, ...bodies.map((it) => JSON.stringify(it))])
        expect([text, leaks(text)]).toEqual([text, false]);
    }),
    { numRuns: 300 },
  );
  // The mutant: the same title without the mask is seen by the same check.
  expect(leaks('路灯 13812345678')).toBe(true);
});

test('M22: a digest says how many of what, and ten lines at most', () => {
  const items = Array.from({ length: 12 }, (_, i) => ({
    number: `2026-0${10 + i}`,
    title: '清理占道',
    place: '日华里小区',
    dueOn: '2026-09-04',
  })); // prettier-ignore
  const { title, text } = digestText(
    '派出所',
    localDate('2026-09-01'),
    {
      open: 12,
      toAccept: 2,
      overdue: 1,
      dueThisWeek: 0,
      returned: 0,
      cameBack: 1,
      partLate: 0,
      toVerify: 3,
      toAnswer: 2,
    },
    items,
  );
  expect(title).toBe('【联席】派出所 今日待办 12 项');
  expect(text.split('\n')).toHaveLength(12);
  expect(text).toContain(
    '未办结 12 项，其中待签收 2 项、已逾期 1 项、退回重办 1 项、待核验 3 项、待答复 2 项。',
  );
  expect(text).toContain('2026-010 清理占道（日华里小区），期限 2026-09-04');
  expect(text).toContain('另有 2 项');
});

test('M22: WeCom gets 2048 bytes at most, cut between letters', () => {
  const { body } = wecomRequest(WECOM, {
    id: '0',
    rule: 'DIGEST',
    at: NOW,
    title: '汇总',
    text: '路'.repeat(2_000),
  });
  const { content } = (JSON.parse(body) as { text: { content: string } }).text;
  expect(Buffer.byteLength(content)).toBeLessThanOrEqual(2_048);
  expect(content.endsWith('路…')).toBe(true);
});

const KEY = Buffer.alloc(32, 7);
test('M22: what is sealed opens only as itself, of its channel, under its key', () => {
  const sealed = seal(KEY, 'address', 'one', WECOM);
  expect(sealed).not.toContain('abcd');
  expect(unseal(KEY, 'address', 'one', sealed)).toBe(WECOM);
  expect(() => unseal(KEY, 'secret', 'one', sealed)).toThrow();
  expect(() => unseal(KEY, 'address', 'two', sealed)).toThrow();
  expect(() => unseal(Buffer.alloc(32, 8), 'address', 'one', sealed)).toThrow();
  expect(robotOf(KEY, WECOM)).not.toBe(robotOf(Buffer.alloc(32, 8), WECOM));
});

test('M22: a wrong configuration is told by the names of its variables, without a value', () => {
  const wrong = {
    LIANXI_CHANNEL_KEY: 'short-secret',
    LIANXI_WEBHOOK_HOSTS: 'https://x',
    LIANXI_SMTP_URL: 'smtp://a',
  };
  const told = (() => {
    try {
      deliverySettings(wrong);
      return '';
    } catch (error) {
      return String(error);
    }
  })();
  for (const name of ['LIANXI_CHANNEL_KEY', 'LIANXI_WEBHOOK_HOSTS', 'LIANXI_MAIL_FROM'])
    expect(told).toContain(name);
  expect(told).not.toContain('short-secret');
  expect(deliverySettings({})).toEqual({ key: null, webhookHosts: [], smtp: null });
});

test.each([
  ['为3号楼王大爷更换灯泡', '为3号楼〔已隐去〕大爷更换灯泡'],
  ['回复李建国先生的来信', '回复〔已隐去〕先生的来信'],
  ['协调张某某与赵某的噪声纠纷', '协调〔已隐去〕与〔已隐去〕的噪声纠纷'],
  ['联系人：欧阳明，北门停车', '联系人：〔已隐去〕，北门停车'],
  ['业主陈小红反映楼道堆物', '业主〔已隐去〕反映楼道堆物'],
  ['5号楼2单元301室漏水', '5号楼〔已隐去〕漏水'],
  ['请马师傅检修电梯', '请〔已隐去〕师傅检修电梯'],
])('M22: no resident is named in a message: %s', (title, expected) => {
  const { text } = overdueText({ number: '2026-001', title, place: null, dueOn: '2026-09-30' });
  expect(text).toContain(expected);
});

test.each([
  '清理北门消防通道停车',
  '居民安全教育和高空抛物治理',
  '业主方便停车，居民金额核对',
  '关爱高龄老人和困难家庭',
  '30栋楼1376户管网改造',
  '路灯、雷雨天巡查，由居民委员会牵头',
  '业主大会表决维修资金',
])('M22: what names nobody is said as it is: %s', (title) => {
  const { text } = overdueText({ number: '2026-001', title, place: null, dueOn: '2026-09-30' });
  expect(text).toContain(title);
});
