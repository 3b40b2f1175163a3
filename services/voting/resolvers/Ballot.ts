import { leafOf } from '../db/proof';
import type { VoteCheckpointRow } from '../db/proof-tables';
import { COMMITTED_WITHIN_MS, promiseText, receiptDocument, receiptFor, withBlinds } from '../domain/proof';
import type { BallotChoiceResolvers, BallotResolvers } from '../generated/resolver-types';
import { voteKey } from '../vote-key';

export const Ballot: BallotResolvers = {
  byProxy: ({ proxy_id }) => proxy_id !== null,
  together: ({ id }, _args, { loaders }) => loaders.castTogether.load(id),
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
