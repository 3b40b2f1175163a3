import { decideOnProposed } from '../decide-on-proposed';

export const acceptAgendaItem = decideOnProposed('acceptAgendaItem', 'ACCEPTED');
