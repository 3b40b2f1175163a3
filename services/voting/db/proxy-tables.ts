import { id, instant, integer, key, optionalInstant, table, text } from '../../../platform/tables';

export interface StoredVoteProxy {
  readonly id: string;
  readonly version: number;
  readonly session_id: string;
  readonly estate_id: string;
  readonly elector_key: string;
  readonly grantor_subject: string;
  readonly agent_subject: string;
  readonly granted_at: Date;
  readonly revoked_at: Date | null;
}
export const voteProxies = table<StoredVoteProxy>('vote_proxies', {
  id: key,
  version: integer,
  session_id: id,
  estate_id: id,
  elector_key: text,
  grantor_subject: text,
  agent_subject: text,
  granted_at: instant,
  revoked_at: optionalInstant,
});
/** As it is read: with the organizations that run the vote. */
export interface VoteProxyRow extends StoredVoteProxy {
  readonly runner_organization_ids: readonly string[];
}
export const proxyTables = [voteProxies];
