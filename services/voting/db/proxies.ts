import { firstRow, type Reader, sql } from '../../../platform/sql';
import type { Tx } from '../../../platform/transaction';
import type { MatterChoice } from '../domain/ballot';
import type { VoteChoice } from '../domain/kinds';
import { runnersOf } from './circles';
import { proxyInstructions, type VoteProxyRow } from './proxy-tables';

export const proxyColumns = sql`x.*, ${runnersOf(sql`x.estate_id`)} AS runner_organization_ids`;

export const proxyOf = (reader: Reader, id: string): Promise<VoteProxyRow | null> =>
  firstRow(reader, sql`SELECT ${proxyColumns} FROM vote_proxies x WHERE x.id::text = ${id}`);

export async function isGranted(reader: Reader, sessionId: string, electorKey: string): Promise<boolean> {
  const standing = sql`SELECT id FROM vote_proxies
    WHERE session_id = ${sessionId} AND elector_key = ${electorKey} AND revoked_at IS NULL`;
  return (await firstRow(reader, standing)) !== null;
}

/**
 * What the rules ask of an agent: posts held on that day, and electors voted for in this vote. A ballot that was cast
 * stands though its proxy is revoked, so it still takes a place.
 */
export async function agentAt(
  tx: Tx,
  sessionId: string,
  agent: string,
  on: string,
): Promise<{ readonly kinds: readonly string[]; readonly held: number }> {
  const row = await firstRow<{ kinds: readonly string[]; held: number }>(
    tx,
    sql`SELECT ARRAY(SELECT DISTINCT o.kind FROM directory_appointments a JOIN directory_organizations o ON o.id = a.organization_id
              WHERE a.subject = ${agent} AND a.valid_from <= ${on}::date AND (a.valid_to IS NULL OR ${on}::date < a.valid_to)) AS kinds,
          (SELECT count(DISTINCT p.elector_key)::integer FROM vote_proxies p
            WHERE p.session_id = ${sessionId} AND p.agent_subject = ${agent}
              AND (p.revoked_at IS NULL OR EXISTS (SELECT FROM ballots b WHERE b.proxy_id = p.id))) AS held`,
  );
  return row!;
}

/** The elector of a unit on the roll, and who votes for it online. */
export const electorOf = (
  reader: Reader,
  sessionId: string,
  unitId: string,
): Promise<{ readonly elector_key: string; readonly voter_subjects: readonly string[] } | null> =>
  firstRow(
    reader,
    sql`SELECT elector_key, voter_subjects FROM roll_entries WHERE session_id = ${sessionId} AND unit_id::text = ${unitId}`,
  );

/** What the agent is instructed to say; nothing where nothing was said. */
export const instructionsOf = (reader: Reader, proxyId: string): Promise<MatterChoice[]> =>
  reader.rows(
    sql`SELECT matter_id AS "matterId", choice, candidate_ids AS "candidateIds" FROM proxy_instructions WHERE proxy_id = ${proxyId}`,
  );

export async function saveInstructions(
  tx: Tx,
  proxyId: string,
  sessionId: string,
  instructions: readonly MatterChoice[] | null,
): Promise<void> {
  const rows = (instructions ?? []).map(({ matterId, choice, candidateIds }) => ({
    proxy_id: proxyId,
    matter_id: matterId,
    session_id: sessionId,
    choice: choice as VoteChoice,
    candidate_ids: candidateIds,
  }));
  if (rows.length > 0) await tx.insert(proxyInstructions, rows);
}
