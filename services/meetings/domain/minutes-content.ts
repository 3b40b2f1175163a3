import { canonicalJson, sha256 } from '../../../platform/canonical';
import type {
  AgendaItemKind,
  AgendaItemState,
  AttendanceStatus,
  ExpectedOutcome,
  MeetingKind,
  Stance,
} from './kinds';
import type { Quorum } from './quorum';

/** Since when lines bear the numbers that people read. Minutes from before have no format, and count their lines flat. */
export const CONTENT_FORMAT = 2;

/** What minutes say. Only JSON: strings, whole numbers, truth values, null; every name as it stood. */
export interface MinutesContent {
  readonly format?: typeof CONTENT_FORMAT;
  readonly number: string;
  readonly bodyName: string;
  readonly placeName: string | null;
  readonly convener: string;
  readonly kind: MeetingKind;
  readonly heldOn: string;
  readonly place: string | null;
  readonly inquorate: boolean;
  readonly quorum: Quorum;
  readonly seats: readonly ContentSeat[];
  readonly agenda: readonly ContentAgendaItem[];
  readonly resolutions: readonly ContentResolution[];
  readonly actionItems: readonly ContentActionItem[];
  readonly remarks: string | null;
}

export interface ContentSeat {
  readonly role: string;
  readonly holder: string | null;
  /** Whether organizations hold it; else its holder names persons. */
  readonly byOrganizations: boolean;
  readonly vacant: boolean;
  readonly required: boolean;
  readonly hasVote: boolean;
  readonly attendance: AttendanceStatus | null;
  readonly substitute: string | null;
}

export interface ContentAgendaItem {
  /** Its place in the list, counted from 1. */
  readonly position: number;
  readonly outline?: string;
  readonly title: string;
  readonly kind: AgendaItemKind;
  readonly expectedOutcome: ExpectedOutcome;
  readonly state: AgendaItemState;
  readonly firstRaisedOn: string;
  readonly carriedCount: number;
  readonly lateAdded: boolean;
  readonly presenter: string | null;
}

export interface ContentResolution {
  readonly number: string;
  /** The place of its line, and that line's number. */
  readonly item: number;
  readonly outline?: string;
  readonly text: string;
  readonly mattersForOwners: boolean;
  readonly positions: readonly {
    readonly role: string;
    readonly stance: Stance;
    readonly reason: string | null;
  }[];
}

export interface ContentActionItem {
  readonly number: string;
  /** The place of its line, and that line's number. */
  readonly item: number;
  readonly outline?: string;
  readonly resolution: string | null;
  readonly title: string;
  readonly acceptanceStandard: string | null;
  readonly lead: string;
  readonly supporting: readonly string[];
  readonly verifier: string;
  readonly dueOn: string;
}

/** The number of a line as people read it, by the line or by what was made of it. */
export const outlineOf = (
  of: Pick<ContentAgendaItem, 'position' | 'outline'> | Pick<ContentResolution, 'item' | 'outline'>,
): string => of.outline ?? String('position' in of ? of.position : of.item);

/** What an addendum says: to which sealed minutes, in the order of its kind. */
export interface AddendumContent {
  readonly minutesHash: string;
  readonly number: number;
  readonly text: string;
  readonly reason: string;
}

/** A content as it is stored and signed: its canonical text and the hash of that. */
export function textAndHash(content: object): { readonly content: string; readonly content_hash: string } {
  const text = canonicalJson(content);
  return { content: text, content_hash: sha256(text) };
}

export const contentOf = (text: string): MinutesContent => JSON.parse(text) as MinutesContent;
