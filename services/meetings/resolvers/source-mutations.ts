import { acceptAgendaItem } from './Mutation/acceptAgendaItem';
import { commentOnProposal } from './Mutation/commentOnProposal';
import { mergeAgendaItems } from './Mutation/mergeAgendaItems';
import { openProposal } from './Mutation/openProposal';
import { proposeAgendaItem } from './Mutation/proposeAgendaItem';
import { refreshDraft } from './Mutation/refreshDraft';
import { rejectAgendaItem } from './Mutation/rejectAgendaItem';
import { supportProposal } from './Mutation/supportProposal';
import { withdrawAgendaItem } from './Mutation/withdrawAgendaItem';
import { withdrawProposal } from './Mutation/withdrawProposal';
import { withdrawSupport } from './Mutation/withdrawSupport';

/** What comes to the table: lines proposed and merged, and the deliberation of proposals. */
export const sourceMutations = {
  acceptAgendaItem,
  commentOnProposal,
  mergeAgendaItems,
  openProposal,
  proposeAgendaItem,
  refreshDraft,
  rejectAgendaItem,
  supportProposal,
  withdrawAgendaItem,
  withdrawProposal,
  withdrawSupport,
};
