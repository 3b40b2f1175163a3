import type { DiscussAgendaItemInput } from '../../generated/resolver-types';
import { handleAgendaItem } from '../handle-agenda-item';

export const discussAgendaItem = handleAgendaItem<DiscussAgendaItemInput>('discussAgendaItem', 'DISCUSSED');
