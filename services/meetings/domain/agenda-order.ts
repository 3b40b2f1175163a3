import { err, ok, type Result } from '../../../platform/result';
import type { AgendaItemKind, AgendaItemState } from './kinds';

/** 1, 1.1, 1.1.1: no deeper. */
export const MAX_DEPTH = 3;

/** A line and what stands below it, in order. */
export interface Place {
  readonly agendaItemId: string;
  readonly children?: readonly Place[] | null;
}

export interface Placed {
  readonly id: string;
  readonly parentId: string | null;
}

/** The order of reading that a tree gives: each line once, none left out, none too deep. */
export function placeAll(
  lines: readonly string[],
  tree: readonly Place[],
): Result<readonly Placed[], 'AGENDA_ORDER_INCOMPLETE' | 'AGENDA_TOO_DEEP'> {
  const placed: Placed[] = [];
  let deepest = 0;
  const walk = (places: readonly Place[], parentId: string | null, depth: number): void => {
    for (const { agendaItemId, children } of places) {
      deepest = Math.max(deepest, depth);
      placed.push({ id: agendaItemId, parentId });
      walk(children ?? [], agendaItemId, depth + 1);
    }
  };
  walk(tree, null, 1);
  if (deepest > MAX_DEPTH) return err('AGENDA_TOO_DEEP');
  const once = new Set(placed.map((it) => it.id));
  const complete = once.size === placed.length && lines.length === placed.length;
  return complete && lines.every((id) => once.has(id)) ? ok(placed) : err('AGENDA_ORDER_INCOMPLETE');
}

export interface LineOfAgenda {
  readonly id: string;
  readonly parent_id: string | null;
  readonly state: AgendaItemState;
  readonly left_because: LeftBecause | null;
}

/**
 * Whether a line is for the meeting to deal with. One that was merged, rejected or withdrawn while the agenda was drafted
 * is not; one that the close takes off because it recurs by itself was.
 */
export const isOnTable = ({ state, left_because }: Pick<LineOfAgenda, 'state' | 'left_because'>): boolean =>
  state !== 'MERGED' && state !== 'REJECTED' && left_because !== 'TAKEN_OFF';

/** The numbers people read, e.g. 2.1, of the lines on the table in their order; what stood below another moves up. */
export function outlines(lines: readonly LineOfAgenda[]): ReadonlyMap<string, string> {
  const numbers = new Map<string, string>();
  const used = new Map<string | null, number>();
  const standing = new Map<string, string | null>();
  for (const line of lines) {
    const parent = line.parent_id === null ? null : (standing.get(line.parent_id) ?? null);
    standing.set(line.id, isOnTable(line) ? line.id : parent);
    if (!isOnTable(line)) continue;
    const n = (used.get(parent) ?? 0) + 1;
    used.set(parent, n);
    numbers.set(line.id, parent === null ? `${n}` : `${numbers.get(parent)}.${n}`);
  }
  return numbers;
}

/** Whether a line may have another below it: it is on the table, and none stands deeper than the third level. */
export function mayHoldChild(lines: readonly LineOfAgenda[], parentId: string): boolean {
  const outline = outlines(lines).get(parentId);
  return outline !== undefined && outline.split('.').length < MAX_DEPTH;
}

/** An order as it was written, to be read beside the one that stands: what it names, by its numbers and titles. */
export const written = (
  places: readonly Place[],
  titles: ReadonlyMap<string, string>,
  above = '',
): string[] =>
  places.flatMap(({ agendaItemId, children }, i) => {
    const outline = `${above}${i + 1}`;
    return [
      `${outline} ${titles.get(agendaItemId) ?? '？'}`,
      ...written(children ?? [], titles, `${outline}.`),
    ];
  });

const IN_NUMBERS = new Intl.Collator('en', { numeric: true });

/** The lines on the table with the numbers people read, in the order of these: what every text about a meeting goes by. */
export function numbered<Line extends LineOfAgenda>(
  lines: readonly Line[],
): readonly { readonly line: Line; readonly outline: string }[] {
  const numbers = outlines(lines);
  return lines
    .filter(isOnTable)
    .map((line) => ({ line, outline: numbers.get(line.id)! }))
    .sort((a, b) => IN_NUMBERS.compare(a.outline, b.outline));
}

/** The minutes that lines name for themselves. */
export const minutesOf = (lines: readonly { readonly minutes_allotted: number | null }[]): number =>
  lines.reduce((sum, line) => sum + (line.minutes_allotted ?? 0), 0);

/** Lines whose title comes from elsewhere and is known by it there. */
const TITLED_ELSEWHERE: readonly AgendaItemKind[] = [
  'STANDING',
  'FOLLOW_UP',
  'VOTE_OUTCOME',
  'UPWARD_ANSWER',
  'INTAKE',
];

export const titleIsFixed = (line: {
  readonly kind: AgendaItemKind;
  readonly action_item_id: string | null;
}): boolean => line.action_item_id !== null || TITLED_ELSEWHERE.includes(line.kind);

/** What the end of a meeting says of a line that it leaves. */
export type LeftAtTheEnd = 'NOT_DISCUSSED' | 'DEFERRED' | 'NOT_DECIDED' | 'NOT_HELD';
/** Why a line was left: by the meeting's end, or taken off the draft. Of those from before it was noted nobody knows. */
export type LeftBecause = LeftAtTheEnd | 'TAKEN_OFF' | 'NOT_RECORDED';

/** Why a meeting left a line behind, by the state it was in when the meeting ended. */
export function whyLeft(state: AgendaItemState, held: boolean): LeftAtTheEnd {
  if (!held) return 'NOT_HELD';
  if (state === 'DEFERRED') return 'DEFERRED';
  return state === 'DISCUSSED' ? 'NOT_DECIDED' : 'NOT_DISCUSSED';
}
