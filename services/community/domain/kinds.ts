import type * as graph from '../generated/resolver-types';

/** The graph's enums are the domain's: one list, written in the SDL. */
export type EstateKind = graph.EstateKind;
export type OrganizationKind = graph.OrganizationKind;
export type OrganizationEnd = graph.OrganizationEnd;
export type Post = graph.Post;
