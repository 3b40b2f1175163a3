import type { ActionItemState, Stance } from '../../services/meetings/domain/kinds';
import type { EffortPlan } from './efforts';
import type { OrganizationKey } from './organizations';

/** What a meeting gives somebody to do. */
export interface ItemPlan {
  readonly title: string;
  /** What counts as done. */
  readonly standard: string;
  readonly lead: OrganizationKey;
  readonly support?: readonly OrganizationKey[];
  readonly verifier: OrganizationKey;
  readonly weeks: number;
  /** What the lead writes when it submits. */
  readonly done: string;
  /** Its own fate, where that of its meeting is not meant. */
  readonly fate?: Fate;
}

/** What a meeting talks about. */
export interface TopicPlan {
  readonly title: string;
  /** The resolution's text; a topic without one is only discussed. */
  readonly decide?: string;
  /** The key under which its resolution is known, for a vote of the owners on it. */
  readonly forOwners?: string;
  /** The key under which its resolution is known, for the works that it causes. */
  readonly forWorks?: string;
  readonly presenter?: OrganizationKey;
  readonly minutes?: number;
  /** Who does not simply agree, by the seat's role. */
  readonly stances?: Readonly<Record<string, readonly [stance: Stance, reason: string]>>;
  /** How many meetings put it off before one decides. */
  readonly deferred?: number;
  /** Codes of the catalogue. */
  readonly categories?: readonly string[];
  /** Brought up in the session. */
  readonly late?: true;
  readonly items?: readonly ItemPlan[];
  /** What the resolution sets going beyond its items. */
  readonly efforts?: readonly EffortPlan[];
  /** The item that the resolution ends as unresolved, and why. */
  readonly ends?: { readonly itemId: string; readonly reason: string };
}

type ItemColumns = readonly [
  title: string,
  standard: string,
  lead: OrganizationKey,
  support: readonly OrganizationKey[],
  weeks: number,
  done: string,
];

/** Items of one verifier, a line each. */
export const items = (verifier: OrganizationKey, ...lines: readonly ItemColumns[]): readonly ItemPlan[] =>
  lines.map(([title, standard, lead, support, weeks, done]) => ({
    title,
    standard,
    lead,
    support,
    verifier,
    weeks,
    done,
  }));

/** How far an item has come by now, and how it got there. */
export interface Fate {
  readonly end: ActionItemState;
  /** How often the verifier sent it back. */
  readonly rework?: 1 | 2;
  /** Submitted after the due date. */
  readonly late?: true;
  /** It has asked for more time, and nobody has decided. */
  readonly asks?: true;
  /** Given three weeks, whatever the table says, and not done: it is overdue at every meeting since. */
  readonly stuck?: true;
  /** Followed up after the closing, and found well. */
  readonly visited?: true;
  /** Why a meeting ends it as unresolved, once it was carried. */
  readonly hopeless?: string;
  /** The title of the item that goes on in its place. */
  readonly copyOf?: string;
  /** To whom it was escalated; to 华苑街道 where nothing is said. */
  readonly to?: OrganizationKey;
}

const fate = (end: Fate['end'], more: Omit<Fate, 'end'> = {}): Fate => ({ end, ...more });

export const ISSUED = fate('ISSUED');
export const ACCEPTED = fate('ACCEPTED');
export const IN_PROGRESS = fate('IN_PROGRESS');
export const RETURN_REQUESTED = fate('RETURN_REQUESTED');
export const BLOCKED = fate('BLOCKED');
export const SUBMITTED = fate('SUBMITTED');
export const VERIFIED = fate('VERIFIED');
export const CLOSED = fate('CLOSED');
export const CLOSED_LATE = fate('CLOSED', { late: true });
export const SENT_BACK = fate('IN_PROGRESS', { rework: 1 });
export const SUBMITTED_AGAIN = fate('SUBMITTED', { rework: 1 });
export const CLOSED_AFTER_REWORK = fate('CLOSED', { rework: 1 });
export const CLOSED_AFTER_TWO = fate('CLOSED', { rework: 2, late: true });
export const ASKS_FOR_TIME = fate('IN_PROGRESS', { asks: true });
export const STUCK = fate('IN_PROGRESS', { stuck: true });
export const NEVER_ACCEPTED = fate('ISSUED', { stuck: true });
export const NEVER_BEGUN = fate('ACCEPTED', { stuck: true });
export const CLOSED_AND_VISITED = fate('CLOSED', { visited: true });
export const REOPENED = fate('REOPENED');
export const ESCALATED = fate('ESCALATED');
export const CANCELLED = fate('CANCELLED');
export const hopeless = (reason: string): Fate =>
  fate('CLOSED_UNRESOLVED', { stuck: true, hopeless: reason });
export const copyOf = (title: string): Fate => fate('DUPLICATE', { copyOf: title });
