import {
  id,
  instant,
  integer,
  integerKey,
  key,
  optionalText,
  table,
  text,
  textKey,
} from '../../../platform/tables';
import type { MatterChoice } from '../domain/ballot';
import type { VoteCheckpointKind, VotingChannel } from '../domain/kinds';

export interface BallotLeafRow {
  readonly ballot_id: string;
  readonly session_id: string;
  readonly leaf_id: string;
  readonly salt: string;
  readonly received_salt: string;
  readonly leaf: string;
}
export const ballotLeaves = table<BallotLeafRow>('ballot_leaves', {
  ballot_id: key,
  session_id: id,
  leaf_id: id,
  salt: text,
  received_salt: text,
  leaf: text,
});

export interface VoteCheckpointRow {
  readonly session_id: string;
  readonly sequence: number;
  readonly kind: VoteCheckpointKind;
  readonly previous: string;
  readonly root: string;
  readonly hash: string;
  readonly committed_at: Date;
  /** Of a batch; told to nobody. */
  readonly blind: string | null;
}
export const voteCheckpoints = table<VoteCheckpointRow>('vote_checkpoints', {
  session_id: key,
  sequence: integerKey,
  kind: text,
  previous: text,
  root: text,
  hash: text,
  committed_at: instant,
  blind: optionalText,
});

/** Which checkpoint committed a leaf. */
const committedLeaves = table<{ session_id: string; leaf: string; sequence: number }>('committed_leaves', {
  session_id: key,
  leaf: textKey,
  sequence: integer,
});

/** What two people certify, in the words that are hashed. */
export interface VoteHeadRow {
  readonly session_id: string;
  readonly estate_id: string;
  readonly document: string;
  readonly head: string;
  readonly sealed_at: Date;
}
export const voteHeads = table<VoteHeadRow>('vote_heads', {
  session_id: key,
  estate_id: id,
  document: text,
  head: text,
  sealed_at: instant,
});

/** Who certified is an organization; no person is named where anybody may read. */
export interface RecountKitRow {
  readonly session_id: string;
  readonly head: string;
  readonly document: string;
}

/** A leaf as it is proven: with its ballot, its choices, and the link that committed it once there is one. */
export interface ProvenBallotRow extends BallotLeafRow {
  readonly entry_id: string;
  readonly channel: VotingChannel;
  readonly received_at: Date;
  readonly cast_at: Date;
  readonly choices: readonly MatterChoice[];
  readonly link: VoteCheckpointRow | null;
  /** The hashes that this link committed, in their order. */
  readonly batch: readonly string[] | null;
}

export const proofTables = [ballotLeaves, voteCheckpoints, committedLeaves, voteHeads];
export const proofAppendOnly = ['ballot_leaves', 'vote_checkpoints', 'committed_leaves', 'vote_heads'];
