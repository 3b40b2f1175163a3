import { type PageArgs, page } from '../../../platform/connection';
import { sql } from '../../../platform/sql';
import { columnsOf } from '../../../platform/tables';
import type { Context } from '../context';
import { ballotVoters } from '../db/circles';
import { leafOf } from '../db/proof';
import type { VoteCheckpointRow } from '../db/proof-tables';
import { type BallotRow, ballots } from '../db/tables';
import { COMMITTED_WITHIN_MS, promiseText, receiptDocument, receiptFor, withBlinds } from '../domain/proof';
import type { BallotChoiceResolvers, BallotResolvers } from '../generated/resolver-types';
import { voteKey } from '../vote-key';

export const Ballot: BallotResolvers = {
  byProxy: ({ proxy_id }) => proxy_id !== null,
  together: ({ id }, args, context) => castTogether(id, args, context),
  unit: ({ unit_id }) => ({ id: unit_id }),
  session: async ({ session_id }, _args, { loaders }) => (await loaders.session.load(session_id))!,
  choices: ({ id }, _args, { loaders }) => loaders.choicesOfBallot.load(id),
  async promise({ id }, _args, { loaders, environment }) {
    const [proven] = await loaders.proofOfBallot.load(id);
    if (!proven) return null;
    const { session_id, leaf, cast_at } = proven;
    const committedBy = new Date(cast_at.getTime() + COMMITTED_WITHIN_MS);
    const text = promiseText(session_id, leaf, committedBy);
    const key = voteKey(environment);
    return { leaf, committedBy, text, key: key.publicKey, signature: key.sign(text) };
  },
  async receipt({ id }, _args, { loaders }) {
    const [proven] = await loaders.proofOfBallot.load(id);
    if (!proven?.link || !proven.batch) return null;
    const link = linkOf(proven.link);
    const { session_id: sessionId, sequence, kind, previous, root, committed_at: committedAt } = link;
    const checkpoint = { sessionId, sequence, kind, previous, root, committedAt };
    const receipt = receiptFor(leafOf(proven), withBlinds(proven.batch, link.blind!), checkpoint);
    const { index, size, proof } = receipt;
    const document = receiptDocument(receipt);
    return { leaf: proven.leaf, salt: proven.salt, index, size, proof, checkpoint: link, document };
  },
};

/** What one person cast at the same instant for the same elector, as voter or by the same proxy. */
const castTogether = (id: string, args: PageArgs, context: Context) =>
  page<BallotRow>(context, args, {
    select: sql`${columnsOf(ballots, 'b')}, ${ballotVoters} AS voter_subjects`,
    from: sql`ballots w JOIN roll_entries we ON we.session_id = w.session_id AND we.unit_id = w.unit_id
      JOIN roll_entries e ON e.session_id = we.session_id AND e.elector_key = we.elector_key
      JOIN ballots b ON b.session_id = e.session_id AND b.unit_id = e.unit_id AND b.cast_by = w.cast_by AND b.cast_at = w.cast_at
        AND b.channel = w.channel AND b.proxy_id IS NOT DISTINCT FROM w.proxy_id AND b.id <> w.id`,
    where: sql`w.id = ${id} AND w.channel = 'ONLINE' AND ${context.visible('Ballot', sql`b`)}`,
    order: [
      { expression: sql`e.building_number`, type: 'integer' },
      { expression: sql`e.unit_number`, type: 'text' },
      { expression: sql`b.id`, type: 'uuid' },
    ],
  });

/** As JSON, a row's instant is a text. */
const linkOf = (link: VoteCheckpointRow): VoteCheckpointRow => ({
  ...link,
  committed_at: new Date(link.committed_at),
});

export const BallotChoice: BallotChoiceResolvers = {
  choice: ({ choice }) => (choice === 'INVALID' ? null : choice),
  invalid: ({ choice }) => choice === 'INVALID',
  candidates: async ({ matter_id, candidate_ids }, _args, { loaders }) =>
    candidate_ids === null
      ? []
      : (await loaders.candidatesOfMatter.load(matter_id)).filter(({ id }) => candidate_ids.includes(id)),
  matter: async ({ matter_id }, _args, { loaders }) => (await loaders.matter.load(matter_id))!,
};
