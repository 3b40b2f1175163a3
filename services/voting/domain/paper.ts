import { err, ok, type Result } from '../../../platform/result';
import type { PaperChoice } from './kinds';

export const PAPER_STATES = ['ISSUED', 'DELIVERED', 'RETURNED', 'ENTERED', 'CHECKED'] as const;
export type PaperState = (typeof PAPER_STATES)[number];
export const PAPER_ACTS = [
  'deliverPaperBallot',
  'returnPaperBallot',
  'attachEvidence',
  'enterPaperBallot',
  'checkPaperBallot',
] as const;
export type PaperAct = (typeof PAPER_ACTS)[number];

export type PaperRefusal =
  | 'PAPER_CHECKED'
  | 'PAPER_DELIVERED'
  | 'PAPER_NOT_DELIVERED'
  | 'PAPER_NOT_ENTERED'
  | 'PAPER_NOT_RETURNED'
  | 'PAPER_RETURNED';

type Step = { readonly to: PaperState } | { readonly barred: PaperRefusal };
const to = (state: PaperState): Step => ({ to: state });
const barred = (by: PaperRefusal): Step => ({ barred: by });

/** Every state × every act. What was entered wrongly is entered again until another person has read the same. */
export const PAPER_STEPS: Readonly<Record<PaperState, Readonly<Record<PaperAct, Step>>>> = {
  ISSUED: {
    deliverPaperBallot: to('DELIVERED'),
    returnPaperBallot: barred('PAPER_NOT_DELIVERED'),
    attachEvidence: barred('PAPER_NOT_RETURNED'),
    enterPaperBallot: barred('PAPER_NOT_RETURNED'),
    checkPaperBallot: barred('PAPER_NOT_RETURNED'),
  },
  DELIVERED: {
    deliverPaperBallot: barred('PAPER_DELIVERED'),
    returnPaperBallot: to('RETURNED'),
    attachEvidence: barred('PAPER_NOT_RETURNED'),
    enterPaperBallot: barred('PAPER_NOT_RETURNED'),
    checkPaperBallot: barred('PAPER_NOT_RETURNED'),
  },
  RETURNED: {
    deliverPaperBallot: barred('PAPER_DELIVERED'),
    returnPaperBallot: barred('PAPER_RETURNED'),
    attachEvidence: to('RETURNED'),
    enterPaperBallot: to('ENTERED'),
    checkPaperBallot: barred('PAPER_NOT_ENTERED'),
  },
  ENTERED: {
    deliverPaperBallot: barred('PAPER_DELIVERED'),
    returnPaperBallot: barred('PAPER_RETURNED'),
    attachEvidence: to('ENTERED'),
    enterPaperBallot: to('ENTERED'),
    checkPaperBallot: to('CHECKED'),
  },
  CHECKED: {
    deliverPaperBallot: barred('PAPER_DELIVERED'),
    returnPaperBallot: barred('PAPER_RETURNED'),
    attachEvidence: barred('PAPER_CHECKED'),
    enterPaperBallot: barred('PAPER_CHECKED'),
    checkPaperBallot: barred('PAPER_CHECKED'),
  },
};

export function decidePaper(state: PaperState, act: PaperAct): Result<PaperState, PaperRefusal> {
  const step = PAPER_STEPS[state][act];
  return 'to' in step ? ok(step.to) : err(step.barred);
}

/** What bounds the time at which a paper was handed back. */
interface ReturnBounds {
  readonly openedAt: Date;
  readonly deliveredAt: Date;
  readonly closesAt: Date;
}

/** Whether a paper was handed back in time, whenever that is recorded: delivered before, in an open vote, before its end. */
export const isReturnedInTime = (
  returnedAt: Date,
  { openedAt, deliveredAt, closesAt }: ReturnBounds,
  now: Date,
): boolean =>
  openedAt <= returnedAt && deliveredAt <= returnedAt && returnedAt < closesAt && returnedAt <= now;

interface Reading {
  readonly matterId: string;
  readonly choice: PaperChoice;
  readonly candidateIds?: readonly string[] | null;
}

/** Whether two people have read the same, in whatever order: the same choice, and the same candidates. */
export function agree(first: readonly Reading[], second: readonly Reading[]): boolean {
  const said = ({ choice, candidateIds }: Reading) => [choice, ...[...(candidateIds ?? [])].sort()].join();
  const read = new Map(first.map((it) => [it.matterId, said(it)]));
  return first.length === second.length && second.every((it) => read.get(it.matterId) === said(it));
}
