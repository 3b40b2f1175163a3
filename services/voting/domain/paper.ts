import { err, ok, type Result } from '../../../platform/result';
import type { PaperChoice } from './kinds';

export const PAPER_STATES = ['ISSUED', 'DELIVERED', 'RETURNED', 'ENTERED', 'CHECKED', 'LOST'] as const;
export type PaperState = (typeof PAPER_STATES)[number];
export const PAPER_ACTS = [
  'deliverPaperBallot',
  'returnPaperBallot',
  'attachEvidence',
  'enterPaperBallot',
  'checkPaperBallot',
  'rejectPaperReturn',
  'declarePaperLost',
] as const;
export type PaperAct = (typeof PAPER_ACTS)[number];

export type PaperRefusal =
  | 'PAPER_CHECKED'
  | 'PAPER_DELIVERED'
  | 'PAPER_LOST'
  | 'PAPER_NOT_DELIVERED'
  | 'PAPER_NOT_ENTERED'
  | 'PAPER_NOT_RETURNED'
  | 'PAPER_RETURNED';

type Step = { readonly to: PaperState } | { readonly barred: PaperRefusal };
const to = (state: PaperState): Step => ({ to: state });
const barred = (by: PaperRefusal): Step => ({ barred: by });

/**
 * Every state × every act. What was entered wrongly is entered again until another person has read the same; a return
 * that another person rejects was none; a paper that was lost before its return never counts, should it be found.
 */
export const PAPER_STEPS: Readonly<Record<PaperState, Readonly<Record<PaperAct, Step>>>> = {
  ISSUED: {
    deliverPaperBallot: to('DELIVERED'),
    returnPaperBallot: barred('PAPER_NOT_DELIVERED'),
    attachEvidence: barred('PAPER_NOT_RETURNED'),
    enterPaperBallot: barred('PAPER_NOT_RETURNED'),
    checkPaperBallot: barred('PAPER_NOT_RETURNED'),
    rejectPaperReturn: barred('PAPER_NOT_RETURNED'),
    declarePaperLost: to('LOST'),
  },
  DELIVERED: {
    deliverPaperBallot: barred('PAPER_DELIVERED'),
    returnPaperBallot: to('RETURNED'),
    attachEvidence: barred('PAPER_NOT_RETURNED'),
    enterPaperBallot: barred('PAPER_NOT_RETURNED'),
    checkPaperBallot: barred('PAPER_NOT_RETURNED'),
    rejectPaperReturn: barred('PAPER_NOT_RETURNED'),
    declarePaperLost: to('LOST'),
  },
  RETURNED: {
    deliverPaperBallot: barred('PAPER_DELIVERED'),
    returnPaperBallot: barred('PAPER_RETURNED'),
    attachEvidence: to('RETURNED'),
    enterPaperBallot: to('ENTERED'),
    checkPaperBallot: barred('PAPER_NOT_ENTERED'),
    rejectPaperReturn: to('DELIVERED'),
    declarePaperLost: barred('PAPER_RETURNED'),
  },
  ENTERED: {
    deliverPaperBallot: barred('PAPER_DELIVERED'),
    returnPaperBallot: barred('PAPER_RETURNED'),
    attachEvidence: to('ENTERED'),
    enterPaperBallot: to('ENTERED'),
    checkPaperBallot: to('CHECKED'),
    rejectPaperReturn: to('DELIVERED'),
    declarePaperLost: barred('PAPER_RETURNED'),
  },
  CHECKED: {
    deliverPaperBallot: barred('PAPER_DELIVERED'),
    returnPaperBallot: barred('PAPER_RETURNED'),
    attachEvidence: barred('PAPER_CHECKED'),
    enterPaperBallot: barred('PAPER_CHECKED'),
    checkPaperBallot: barred('PAPER_CHECKED'),
    rejectPaperReturn: barred('PAPER_CHECKED'),
    declarePaperLost: barred('PAPER_CHECKED'),
  },
  LOST: {
    deliverPaperBallot: barred('PAPER_LOST'),
    returnPaperBallot: barred('PAPER_LOST'),
    attachEvidence: barred('PAPER_LOST'),
    enterPaperBallot: barred('PAPER_LOST'),
    checkPaperBallot: barred('PAPER_LOST'),
    rejectPaperReturn: barred('PAPER_LOST'),
    declarePaperLost: barred('PAPER_LOST'),
  },
};

export function decidePaper(state: PaperState, act: PaperAct): Result<PaperState, PaperRefusal> {
  const step = PAPER_STEPS[state][act];
  return 'to' in step ? ok(step.to) : err(step.barred);
}

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
