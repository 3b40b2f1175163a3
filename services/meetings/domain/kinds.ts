import type * as graph from '../generated/resolver-types';

/** The graph's enums are the domain's: one list, written in the SDL. */
export type ActionItemState = graph.ActionItemState;
export type AgendaItemKind = graph.AgendaItemKind;
export type AgendaItemState = graph.AgendaItemState;
export type AttendanceStatus = graph.AttendanceStatus;
export type DecisionKind = graph.DecisionKind;
export type ExpectedOutcome = graph.ExpectedOutcome;
export type MeetingKind = graph.MeetingKind;
export type MeetingState = graph.MeetingState;
export type PartyRole = graph.PartyRole;
export type Reply = graph.Reply;
export type ReturnRuling = graph.ReturnRuling;
export type Stance = graph.Stance;
export type AddendumState = graph.AddendumState;
export type MinutesCommentKind = graph.MinutesCommentKind;
export type MinutesState = graph.MinutesState;
export type PublicationChannel = graph.PublicationChannel;
export type PublicationKind = graph.PublicationKind;
export type SealedKind = graph.SealedKind;
export type SignatureStatus = graph.SignatureStatus;
export type ClockUnit = graph.ClockUnit;
export type ScoreSide = graph.ScoreSide;
export type EscalationKind = graph.EscalationKind;
export type WhistlePartyRole = graph.WhistlePartyRole;
export type WhistleState = graph.WhistleState;
export type WhistleType = graph.WhistleType;
export type WhistleVerdict = graph.WhistleVerdict;
