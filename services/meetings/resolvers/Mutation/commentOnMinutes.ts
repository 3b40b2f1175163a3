import { sayOnMinutes } from '../say-on-minutes';

export const commentOnMinutes = sayOnMinutes('commentOnMinutes', 'COMMENT');
