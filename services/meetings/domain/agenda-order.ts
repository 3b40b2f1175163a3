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

/** The numbers people read, e.g. 2.1, of lines in their order. */
export function outlines(
  lines: readonly { readonly id: string; readonly parent_id: string | null }[],
): ReadonlyMap<string, string> {
  const numbers = new Map<string, string>();
  const used = new Map<string | null, number>();
  for (const { id, parent_id } of lines) {
    const n = (used.get(parent_id) ?? 0) + 1;
    used.set(parent_id, n);
    const above = parent_id === null ? null : numbers.get(parent_id);
    numbers.set(id, above ? `${above}.${n}` : String(n));
  }
  return numbers;
}

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

export type LeftBecause = 'NOT_DISCUSSED' | 'DEFERRED' | 'NOT_DECIDED' | 'NOT_HELD';

/** Why a meeting left a line behind, by the state it was in when the meeting ended. */
export function whyLeft(state: AgendaItemState, held: boolean): LeftBecause {
  if (!held) return 'NOT_HELD';
  if (state === 'DEFERRED') return 'DEFERRED';
  return state === 'DISCUSSED' ? 'NOT_DECIDED' : 'NOT_DISCUSSED';
}
