import type * as graph from '../generated/resolver-types';

/** The graph's enums are the domain's: one list, written in the SDL. */
export type OwnershipType = graph.OwnershipType;
export type ContractKind = graph.ContractKind;
export type FeeUnitKind = graph.FeeUnitKind;
export type ContractState = graph.ContractState;
export type RepairState = graph.RepairState;
export type RepairUrgency = graph.RepairUrgency;
export type ProjectState = graph.ProjectState;
export type FundingSource = graph.FundingSource;
