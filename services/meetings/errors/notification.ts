import type { ErrorCatalogue } from '../../../platform/user-errors';

/** Why an act on a channel or a notification is refused. */
export const notificationErrors = {
  CHANNEL_UNKNOWN: { zh: '没有这个通知渠道', en: 'There is no such channel' },
  CHANNEL_EXISTS: { zh: '该地址已登记', en: 'The address is registered already' },
  CHANNEL_IS_ACTIVE: { zh: '通知渠道正在使用', en: 'The channel is active' },
  CHANNEL_IS_PAUSED: { zh: '通知渠道已暂停', en: 'The channel is paused' },
  CHANNEL_IS_REMOVED: { zh: '通知渠道已移除', en: 'The channel is removed' },
  CHANNEL_ADDRESS_INVALID: {
    zh: '地址不正确：须为 https 地址（不含端口、用户名）或邮箱',
    en: 'It takes an https address without port or user, or an address of mail',
  },
  CHANNEL_HOST_NOT_ALLOWED: { zh: '不允许向该主机发送', en: 'Nothing is sent to that host' },
  CHANNEL_SECRET_NEEDED: {
    zh: '须提供不少于 16 个字符的密钥',
    en: 'A secret of at least 16 characters is needed',
  },
  CHANNEL_SECRET_UNUSED: { zh: '该类渠道不使用密钥', en: 'Such a channel uses no secret' },
  CHANNELS_NOT_SET_UP: { zh: '本系统尚未配置通知', en: 'Notifications are not configured here' },
  TEST_TOO_OFTEN: {
    zh: '该地址今天已发过多次测试，请明天再试',
    en: 'The address has had its test messages of today',
  },
  NOTIFICATION_UNKNOWN: { zh: '没有这条通知', en: 'There is no such notification' },
  NOTIFICATION_IS_PENDING: { zh: '通知正待发送', en: 'The notification waits to be sent' },
  NOTIFICATION_IS_RETRY: { zh: '通知将自动重发', en: 'The notification will be tried again' },
  NOTIFICATION_IS_SENT: { zh: '通知已送出', en: 'The notification is sent' },
} as const satisfies ErrorCatalogue;
