import { addNotificationChannel } from './Mutation/addNotificationChannel';
import { pauseNotificationChannel } from './Mutation/pauseNotificationChannel';
import { removeNotificationChannel } from './Mutation/removeNotificationChannel';
import { resendNotification } from './Mutation/resendNotification';
import { resumeNotificationChannel } from './Mutation/resumeNotificationChannel';
import { testNotificationChannel } from './Mutation/testNotificationChannel';
import { Notification, NotificationChannel, organizationNotifications } from './Notification';

/** Channels and notifications: put together in resolvers.ts with the rest. */
export const notificationMutations = {
  addNotificationChannel,
  testNotificationChannel,
  pauseNotificationChannel,
  resumeNotificationChannel,
  removeNotificationChannel,
  resendNotification,
};
export const notificationTypes = { NotificationChannel, Notification };
export { organizationNotifications };
