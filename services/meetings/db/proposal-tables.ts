import {
  date,
  id,
  instant,
  integer,
  key,
  optionalId,
  optionalText,
  table,
  text,
  textKey,
} from '../../../platform/tables';
import type { ProposalState } from '../domain/kinds';

export interface ProposalRow {
  readonly id: string;
  readonly version: number;
  readonly body_id: string;
  readonly estate_id: string;
  readonly intake_id: string | null;
  readonly title: string;
  readonly text: string;
  readonly supporters_needed: number;
  readonly until: string;
  readonly state: ProposalState;
  readonly opened_at: Date;
  readonly organization_id: string;
  readonly organization_name: string;
  readonly person_id: string | null;
  readonly withdrawn_reason: string | null;
}
export const proposals = table<ProposalRow>('proposals', {
  id: key,
  version: integer,
  body_id: id,
  estate_id: id,
  intake_id: optionalId,
  title: text,
  text,
  supporters_needed: integer,
  until: date,
  state: text,
  opened_at: instant,
  organization_id: id,
  organization_name: text,
  person_id: optionalId,
  withdrawn_reason: optionalText,
});

export interface ProposalCommentRow {
  readonly id: string;
  readonly proposal_id: string;
  readonly text: string;
  readonly at: Date;
  /** Who said it; never shown. */
  readonly subject: string;
  readonly organization_id: string | null;
  readonly organization_name: string | null;
}
export const proposalComments = table<ProposalCommentRow>('proposal_comments', {
  id: key,
  proposal_id: id,
  text,
  at: instant,
  subject: text,
  organization_id: optionalId,
  organization_name: optionalText,
});

export const proposalSupports = table<{ proposal_id: string; subject: string; at: Date }>(
  'proposal_supports',
  {
    proposal_id: key,
    subject: textKey,
    at: instant,
  },
);

export const proposalTables = [proposals, proposalComments, proposalSupports];
export const proposalAppendOnly = ['proposal_comments'];
