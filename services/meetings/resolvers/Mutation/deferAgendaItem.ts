import type { DeferAgendaItemInput } from '../../generated/resolver-types';
import { handleAgendaItem } from '../handle-agenda-item';

export const deferAgendaItem = handleAgendaItem<DeferAgendaItemInput>('deferAgendaItem', 'DEFERRED');
