import { addNotificationChannel } from './resolvers/Mutation/addNotificationChannel';
import { pauseNotificationChannel } from './resolvers/Mutation/pauseNotificationChannel';
import { removeNotificationChannel } from './resolvers/Mutation/removeNotificationChannel';
import { resendNotification } from './resolvers/Mutation/resendNotification';
import { resumeNotificationChannel } from './resolvers/Mutation/resumeNotificationChannel';
import { testNotificationChannel } from './resolvers/Mutation/testNotificationChannel';
import { Notification, NotificationChannel, organizationNotifications } from './resolvers/Notification';

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
