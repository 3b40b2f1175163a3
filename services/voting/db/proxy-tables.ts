import {
  id,
  instant,
  integer,
  key,
  optionalId,
  optionalIds,
  optionalInstant,
  optionalText,
  table,
  text,
} from '../../../platform/tables';
import type { VoteChoice } from '../domain/kinds';

export interface StoredVoteProxy {
  readonly id: string;
  readonly version: number;
  readonly session_id: string;
  readonly estate_id: string;
  readonly elector_key: string;
  /** Null in one that an owner without an account wrote on paper. */
  readonly grantor_subject: string | null;
  readonly agent_subject: string;
  readonly granted_at: Date;
  readonly revoked_at: Date | null;
  /** Who recorded a written one, and for whom; likewise who checked it, and the hash of the scan by which they did. */
  readonly recorded_by: string | null;
  readonly recorded_for: string | null;
  readonly checked_by: string | null;
  readonly checked_for: string | null;
  readonly checked_at: Date | null;
  readonly scan_sha256: string | null;
  readonly revoked_reason: string | null;
}
export const voteProxies = table<StoredVoteProxy>('vote_proxies', {
  id: key,
  version: integer,
  session_id: id,
  estate_id: id,
  elector_key: text,
  grantor_subject: optionalText,
  agent_subject: text,
  granted_at: instant,
  revoked_at: optionalInstant,
  recorded_by: optionalId,
  recorded_for: optionalId,
  checked_by: optionalId,
  checked_for: optionalId,
  checked_at: optionalInstant,
  scan_sha256: optionalText,
  revoked_reason: optionalText,
});
/** As it is read: with the organizations that run the vote. */
export interface VoteProxyRow extends StoredVoteProxy {
  readonly runner_organization_ids: readonly string[];
}

/** A proxy that nobody has granted or recorded yet. */
export const newProxy = (
  id: string,
  session: { readonly id: string; readonly estate_id: string },
  electorKey: string,
  agent: string,
  now: Date,
): StoredVoteProxy => ({
  id,
  version: 1,
  session_id: session.id,
  estate_id: session.estate_id,
  elector_key: electorKey,
  grantor_subject: null,
  agent_subject: agent,
  granted_at: now,
  revoked_at: null,
  recorded_by: null,
  recorded_for: null,
  checked_by: null,
  checked_for: null,
  checked_at: null,
  scan_sha256: null,
  revoked_reason: null,
});

/** What an agent is to say about a matter. */
interface StoredInstruction {
  readonly proxy_id: string;
  readonly matter_id: string;
  readonly session_id: string;
  readonly choice: VoteChoice;
  readonly candidate_ids: readonly string[] | null;
}
export const proxyInstructions = table<StoredInstruction>('proxy_instructions', {
  proxy_id: key,
  matter_id: key,
  session_id: id,
  choice: text,
  candidate_ids: optionalIds,
});

export const proxyTables = [voteProxies, proxyInstructions];
export const proxyAppendOnly = ['proxy_instructions'];
