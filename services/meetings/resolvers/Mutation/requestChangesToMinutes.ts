import { sayOnMinutes } from '../say-on-minutes';

export const requestChangesToMinutes = sayOnMinutes('requestChangesToMinutes', 'CHANGE_REQUEST');
