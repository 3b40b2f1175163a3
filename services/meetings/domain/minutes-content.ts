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

/** What minutes say. Only JSON: strings, whole numbers, truth values, null; every name as it stood. */
export interface MinutesContent {
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
  readonly position: number;
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
  readonly item: number;
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
  readonly item: number;
  readonly resolution: string | null;
  readonly title: string;
  readonly acceptanceStandard: string | null;
  readonly lead: string;
  readonly supporting: readonly string[];
  readonly verifier: string;
  readonly dueOn: string;
}

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
