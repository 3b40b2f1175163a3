import type { SourceRow } from '../db/sources';
import type {
  AgendaItemResolvers,
  AgendaSourceKind,
  AgendaSourceResolvers,
} from '../generated/resolver-types';
import { reference } from './references';

export const agendaItemSources: AgendaItemResolvers = {
  sources: (item, _args, { loaders }) => loaders.sources.load(item),
  proposedBy: ({ proposed_by_id }) => reference(proposed_by_id),
  mergedInto: async (item, _args, { loaders }) => {
    if (item.state !== 'MERGED') return null;
    const [line] = await loaders.lineMergedInto.load(item.id);
    return line ? loaders.agendaItem.load(line.id) : null;
  },
};

const of = (source: object, kind: AgendaSourceKind): string | null => {
  const row = source as SourceRow;
  return row.kind === kind ? row.origin_id : null;
};

export const AgendaSource: AgendaSourceResolvers = {
  intake: (source, _args, { loaders }) => {
    const id = of(source, 'INTAKE');
    return id ? loaders.intake.load(id) : null;
  },
  proposal: (source, _args, { loaders }) => {
    const id = of(source, 'PROPOSAL');
    return id ? loaders.proposal.load(id) : null;
  },
  whistle: (source, _args, { loaders }) => {
    const id = (source as SourceRow).whistle_id;
    return id ? loaders.whistle.load(id) : null;
  },
  forward: (source, _args, { loaders }) => {
    const id = of(source, 'FORWARD');
    return id ? loaders.forward.load(id) : null;
  },
  actionItem: (source, _args, { loaders }) => {
    const id = of(source, 'ACTION_ITEM');
    return id ? loaders.actionItem.load(id) : null;
  },
  upwardRequest: (source, _args, { loaders }) => {
    const id = of(source, 'UPWARD_REQUEST');
    return id ? loaders.effort.load(id) : null;
  },
};
