import { canonicalJson } from '../../../platform/canonical';
import { type PageArgs, page } from '../../../platform/connection';
import { sql } from '../../../platform/sql';
import type { Context } from '../context';
import { provesDelivery } from '../db/paper';
import { leafOf, provenBallots, provenColumns } from '../db/proof';
import type { ProvenBallotRow, RecountKitRow, VoteCheckpointRow } from '../db/proof-tables';
import { leafedEntry, noticeOf } from '../db/roll';
import type { StoredRollEntry, VotingSessionRow } from '../db/tables';
import { noticeContent } from '../domain/notice';
import { countsSilence, type RuleProfile } from '../domain/rule-profile';
import { rollLeaf } from '../domain/sealed-roll';
import type { RecountKitResolvers } from '../generated/resolver-types';
import { keysOf } from '../keys';

export const checkpointPage = (sessionId: string, args: PageArgs, context: Context) =>
  page<VoteCheckpointRow>(context, args, {
    select: sql`c.*`,
    from: sql`vote_checkpoints c`,
    where: sql`c.session_id = ${sessionId}`,
    order: [{ expression: sql`c.sequence`, type: 'integer' }],
  });

/** None until the result is announced, nor of a vote that was tallied before there were heads. */
export async function kitOf(session: VotingSessionRow, context: Context): Promise<RecountKitRow | null> {
  if (session.announced_at === null) return null;
  const { loaders, environment } = context;
  const [head] = await loaders.voteHead.load(session.id);
  if (!head) return null;
  const certifications = (await loaders.certificationsOfSession.load(session.id))
    .map((it) => ({
      organizationId: it.organization_id,
      certifiedAt: it.certified_at.toISOString(),
      key: it.key,
      signature: it.signature,
    }))
    .sort((a, b) => (a.organizationId < b.organizationId ? -1 : 1));
  const notice = noticeContent(
    noticeOf(keysOf(environment), session, await loaders.mattersOfSession.load(session.id)),
  );
  const { outcomes } = JSON.parse(head.document) as { readonly outcomes: unknown };
  const draw = await drawOf(session.id, head.document, context);
  const dwellings = session.roll_dwellings === null ? {} : { dwellings: session.roll_dwellings };
  const document = canonicalJson({ notice, outcomes, certifications, ...draw, ...dwellings });
  return { session_id: session.id, head: head.head, document };
}

/** Of a vote in which candidates stood: the parts of its seed, and what they are where lots were drawn. */
async function drawOf(sessionId: string, head: string, { loaders }: Context) {
  const { outcomes } = JSON.parse(head) as {
    readonly outcomes: readonly { readonly candidates?: readonly { readonly drawn: boolean }[] }[];
  };
  if (outcomes.every(({ candidates }) => candidates === undefined)) return {};
  const drawn = outcomes.some(({ candidates }) => candidates?.some((it) => it.drawn));
  const parts = await loaders.drawPartsOfSession.load(sessionId);
  const draw = parts.map(({ organization_id, hash, secret }) => ({
    keeperId: organization_id,
    hash,
    secret: drawn ? secret : null,
  }));
  return { draw: draw.sort((a, b) => (a.keeperId < b.keeperId ? -1 : 1)) };
}

export const RecountKit: RecountKitResolvers = {
  roll: async ({ session_id }, args, context) =>
    asDocuments(
      await page<StoredRollEntry & { readonly profile: RuleProfile; readonly delivered: boolean }>(
        context,
        args,
        {
          select: sql`e.*, s.profile, EXISTS (SELECT FROM paper_ballots p WHERE p.session_id = e.session_id
          AND p.unit_id = e.unit_id AND ${provesDelivery(sql`p`)}) AS delivered`,
          from: sql`roll_entries e JOIN voting_sessions s ON s.id = e.session_id`,
          where: sql`e.session_id = ${session_id}`,
          order: [{ expression: sql`e.entry_id`, type: 'uuid' }],
        },
      ),
      (row) => ({ ...rollLeaf(leafedEntry(row)), delivered: row.delivered && countsSilence(row.profile) }),
    ),
  ballots: async ({ session_id }, args, context) =>
    asDocuments(
      await page<ProvenBallotRow & { readonly contested: boolean; readonly after_close: boolean }>(
        context,
        args,
        {
          select: sql`${provenColumns},
          EXISTS (SELECT FROM ballots other WHERE other.session_id = b.session_id AND other.unit_id = b.unit_id AND other.id <> b.id) AS contested,
          k.sequence > (SELECT sequence FROM vote_checkpoints WHERE session_id = l.session_id AND kind = 'CLOSE') AS after_close`,
          from: provenBallots,
          where: sql`l.session_id = ${session_id}`,
          order: [{ expression: sql`l.leaf`, type: 'text' }],
        },
      ),
      (row) => {
        const { sessionId: _same, ...leaf } = leafOf(row);
        const opened = row.contested ? { at: row.received_at.toISOString(), salt: row.received_salt } : null;
        return { ...leaf, opened, afterClose: row.after_close };
      },
    ),
};

interface Page<Row> {
  readonly edges: readonly { readonly cursor: string; readonly node: Row }[];
}

const asDocuments = <Row, Whole extends Page<Row>>(
  whole: Whole & Page<Row>,
  content: (row: Row) => unknown,
) => ({
  ...whole,
  edges: whole.edges.map(({ cursor, node }) => ({
    cursor,
    node: { document: canonicalJson(content(node)) },
  })),
});
