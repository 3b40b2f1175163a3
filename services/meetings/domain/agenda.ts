import { err, ok, type Result } from '../../../platform/result';
import type { AgendaItemKind, AgendaItemState, ExpectedOutcome, MeetingKind } from './kinds';

/** At this many carries a matter goes to the subdistrict. */
export const ESCALATE_AT = 3;

/** The standing item that refers to the minutes of the meeting before. */
export const CONFIRMS_MINUTES = '确认上次会议纪要';

/** What opening a draft puts on every agenda, in this order. */
export const STANDING_ITEMS: readonly {
  readonly title: string;
  readonly expectedOutcome: ExpectedOutcome;
}[] = [{ title: CONFIRMS_MINUTES, expectedOutcome: 'DISCUSS' }];

/** A matter that a meeting left behind, waiting to be taken up by the next draft. */
export interface LeftBehind {
  readonly originId: string;
  readonly title: string;
  readonly expectedOutcome: ExpectedOutcome;
  readonly firstRaisedOn: string;
  readonly carriedCount: number;
  readonly escalatedOn: string | null;
  /** Whether the meeting that left it behind counts it as a carry. */
  readonly counts: boolean;
}

/** An open action item, as the agenda follows it. */
export interface OpenItem {
  readonly id: string;
  readonly title: string;
  readonly firstRaisedOn: string;
  readonly carriedCount: number;
  readonly escalatedOn: string | null;
}

/** A matter that a body below has handed up and no meeting has had. */
export interface WaitingForward {
  readonly id: string;
  readonly title: string;
  readonly fromBody: string;
}

/** The outcome of an owners' vote that no meeting has received. */
export interface WaitingOutcome {
  readonly sessionId: string;
  readonly title: string;
  readonly talliedOn: string;
}

/** A higher level's answer to a request that no meeting has had. */
export interface WaitingAnswer {
  readonly requestId: string;
  readonly title: string;
  readonly answeredOn: string;
}

/** A case that was put to the table, or a proposal with enough support, that stands on no agenda. */
export interface WaitingMatter {
  readonly kind: 'INTAKE' | 'PROPOSAL';
  readonly id: string;
  readonly title: string;
  readonly expectedOutcome: ExpectedOutcome;
  readonly raisedOn: string;
}

/** All that waits for a body's next draft. */
export interface Waiting {
  readonly leftBehind: readonly LeftBehind[];
  readonly openItems: readonly OpenItem[];
  readonly outcomes: readonly WaitingOutcome[];
  readonly forwards: readonly WaitingForward[];
  readonly answers: readonly WaitingAnswer[];
  readonly matters: readonly WaitingMatter[];
}
const NOTHING: Waiting = {
  leftBehind: [],
  openItems: [],
  outcomes: [],
  forwards: [],
  answers: [],
  matters: [],
};

export interface AgendaLine {
  readonly kind: AgendaItemKind;
  readonly title: string;
  readonly expectedOutcome: ExpectedOutcome;
  readonly originId: string | null;
  readonly actionItemId: string | null;
  readonly firstRaisedOn: string;
  readonly carriedCount: number;
  readonly escalatedOn: string | null;
}

/**
 * What the next agenda starts with: standing items, what was left behind (its age and count kept), the open action items
 * (those that stood overdue at a meeting as carried, the others as follow-up), the outcomes of votes to receive, what
 * bodies below have handed up, what higher levels have answered, cases that were put to the table, and proposals.
 */
export function fillAgenda(
  on: string,
  waiting: Partial<Waiting>,
  standing = STANDING_ITEMS,
): readonly AgendaLine[] {
  const { leftBehind, openItems, outcomes, forwards, answers, matters } = { ...NOTHING, ...waiting };
  const fresh = { actionItemId: null, firstRaisedOn: on, carriedCount: 0, escalatedOn: null };
  return [
    ...standing.map((item): AgendaLine => ({ ...fresh, ...item, kind: 'STANDING', originId: null })),
    ...leftBehind.map((left): AgendaLine => {
      const carriedCount = left.carriedCount + (left.counts ? 1 : 0);
      return {
        kind: 'CARRIED',
        title: left.title,
        expectedOutcome: left.expectedOutcome,
        originId: left.originId,
        actionItemId: null,
        firstRaisedOn: left.firstRaisedOn,
        carriedCount,
        escalatedOn: escalation(carriedCount, left.escalatedOn, on),
      };
    }),
    ...openItems.map(
      (item): AgendaLine => ({
        kind: item.carriedCount > 0 ? 'CARRIED' : 'FOLLOW_UP',
        title: item.title,
        expectedOutcome: 'DISCUSS',
        originId: item.id,
        actionItemId: item.id,
        firstRaisedOn: item.firstRaisedOn,
        carriedCount: item.carriedCount,
        escalatedOn: item.escalatedOn,
      }),
    ),
    ...outcomes.map(
      (outcome): AgendaLine => ({
        ...fresh,
        kind: 'VOTE_OUTCOME',
        title: outcome.title,
        expectedOutcome: 'INFORM',
        originId: outcome.sessionId,
        firstRaisedOn: outcome.talliedOn,
      }),
    ),
    // To be decided, so that whoever handed it up gets an answer.
    ...forwards.map(
      (forward): AgendaLine => ({
        ...fresh,
        kind: 'FORWARDED',
        title: `${forward.title}（${forward.fromBody}上报）`,
        expectedOutcome: 'DECIDE',
        originId: forward.id,
      }),
    ),
    ...answers.map(
      (answer): AgendaLine => ({
        ...fresh,
        kind: 'UPWARD_ANSWER',
        title: answer.title,
        expectedOutcome: 'INFORM',
        originId: answer.requestId,
        firstRaisedOn: answer.answeredOn,
      }),
    ),
    ...matters.map(
      (matter): AgendaLine => ({
        ...fresh,
        kind: matter.kind,
        title: matter.title,
        expectedOutcome: matter.expectedOutcome,
        originId: matter.id,
        firstRaisedOn: matter.raisedOn,
      }),
    ),
  ];
}

/** The day of the escalation: kept once it is set, and set when the count reaches the limit. */
export const escalation = (carriedCount: number, escalatedOn: string | null, on: string): string | null =>
  escalatedOn ?? (carriedCount >= ESCALATE_AT ? on : null);

/** Only held ordinary meetings count as a carry; one without a quorum counts for what it was to decide. */
export function countsAsCarry(
  meeting: { readonly kind: MeetingKind; readonly inquorate: boolean },
  expectedOutcome: ExpectedOutcome,
): boolean {
  return meeting.kind === 'ORDINARY' && (!meeting.inquorate || expectedOutcome === 'DECIDE');
}

export interface ClosingItem {
  readonly kind: AgendaItemKind;
  readonly state: AgendaItemState;
  readonly expectedOutcome: ExpectedOutcome;
  readonly actionItemId: string | null;
}

/**
 * What becomes of an item when its meeting closes: what was not handled is carried. Standing items recur, and
 * items that follow an action item are put on the next agenda by the action item itself, so neither is carried.
 */
export function stateAtClose(item: ClosingItem): AgendaItemState {
  switch (item.state) {
    case 'DISCUSSED':
      return item.expectedOutcome === 'DECIDE' && item.actionItemId === null ? 'CARRIED' : item.state;
    case 'DECIDED':
    case 'CARRIED':
    case 'WITHDRAWN':
    case 'REJECTED':
    case 'MERGED':
      return item.state;
    // What was proposed to a meeting that was not held is not lost for that.
    case 'PROPOSED':
    case 'ACCEPTED':
    case 'DEFERRED':
      return item.kind === 'STANDING' || item.actionItemId !== null ? 'WITHDRAWN' : 'CARRIED';
  }
}

export type HandlingAct = 'discussAgendaItem' | 'deferAgendaItem' | 'recordResolution';

/** Whether an item may still be handled so. What is to decide may be discussed first, and several resolutions may follow. */
export function mayHandle(item: ClosingItem, act: HandlingAct): boolean {
  if (item.state === 'ACCEPTED' || item.state === 'DEFERRED') return true;
  if (act === 'recordResolution') return item.state === 'DISCUSSED' || item.state === 'DECIDED';
  return act === 'deferAgendaItem' && item.state === 'DISCUSSED' && item.expectedOutcome === 'DECIDE';
}

/** What bars closing a quorate meeting: an item to decide that is neither decided nor deferred. */
export const isUndecided = (item: ClosingItem): boolean =>
  item.expectedOutcome === 'DECIDE' && (item.state === 'ACCEPTED' || item.state === 'DISCUSSED');

/** A line as far as it may be merged, edited or withdrawn. */
export interface DraftLine {
  readonly id: string;
  readonly kind: AgendaItemKind;
  readonly state: AgendaItemState;
  readonly expectedOutcome: ExpectedOutcome;
  readonly actionItemId: string | null;
  readonly firstRaisedOn: string;
  readonly carriedCount: number;
  readonly escalatedOn: string | null;
}

/** What comes back by itself is nobody's duplicate, and nothing else is merged than what stands on the draft. */
const isMergeable = (line: DraftLine): boolean =>
  line.state === 'ACCEPTED' && line.kind !== 'STANDING' && line.actionItemId === null;

export type MergeRefusal = 'MERGE_UNCLEAR' | 'LINE_NOT_MERGEABLE' | 'FORWARD_NEEDS_DECISION';

/** What the line that stays has of all: the earliest day, the highest count, the first escalation. */
export function mergeLines(
  into: DraftLine,
  from: readonly DraftLine[],
): Result<Pick<DraftLine, 'firstRaisedOn' | 'carriedCount' | 'escalatedOn'>, MergeRefusal> {
  const all = [into, ...from];
  if (from.length === 0 || new Set(all.map(({ id }) => id)).size < all.length) return err('MERGE_UNCLEAR');
  if (!all.every(isMergeable)) return err('LINE_NOT_MERGEABLE');
  // Whoever handed a matter up waits for a decision.
  if (into.expectedOutcome !== 'DECIDE' && from.some(({ kind }) => kind === 'FORWARDED'))
    return err('FORWARD_NEEDS_DECISION');
  const escalations = all.flatMap(({ escalatedOn }) => escalatedOn ?? []).sort();
  return ok({
    firstRaisedOn: all.map(({ firstRaisedOn }) => firstRaisedOn).sort()[0]!,
    carriedCount: Math.max(...all.map(({ carriedCount }) => carriedCount)),
    escalatedOn: escalations[0] ?? null,
  });
}

/** Whose line it is to withdraw: who proposed it, while it is proposed; the convener, what is new on the draft. */
export const mayWithdraw = (
  line: Pick<DraftLine, 'state' | 'kind'>,
  who: { readonly proposed: boolean; readonly convenes: boolean },
): boolean =>
  line.state === 'PROPOSED'
    ? who.proposed || who.convenes
    : who.convenes && line.state === 'ACCEPTED' && line.kind === 'NEW';
