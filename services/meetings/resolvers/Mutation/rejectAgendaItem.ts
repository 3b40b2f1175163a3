import { decideOnProposed } from '../decide-on-proposed';

export const rejectAgendaItem = decideOnProposed('rejectAgendaItem', 'REJECTED');
