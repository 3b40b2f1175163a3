import type * as graph from '../generated/resolver-types';

/** The graph's enums are the domain's: one list, written in the SDL. */
export type AreaSource = graph.AreaSource;
export type Holding = graph.Holding;
export type MatterClass = graph.MatterClass;
export type MatterMethod = graph.MatterMethod;
export type OwnerKind = graph.OwnerKind;
export type PaperChoice = graph.PaperChoice;
export type RegisterChange = graph.RegisterChange;
export type RollWarning = graph.RollWarning;
export type UnitKind = graph.UnitKind;
export type UnmaskPurpose = graph.UnmaskPurpose;
export type VoteCheckpointKind = graph.VoteCheckpointKind;
export type VoteChoice = graph.VoteChoice;
export type VoteFractionKind = graph.VoteFractionKind;
export type VoteStatus = graph.VoteStatus;
export type VotingMatterKind = graph.VotingMatterKind;
export type VotingState = graph.VotingState;
export type VotingChannel = graph.VotingChannel;
