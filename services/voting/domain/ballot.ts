import { err, ok, type Result } from '../../../platform/result';
import { readSelection, type SelectionRefusal } from './candidate';
import type { PaperChoice } from './kinds';

export interface ChoiceRefusal {
  readonly code: 'MATTER_NOT_POSTED' | 'CHOICE_REPEATED' | 'CHOICE_MISSING';
  /** Which of the choices is at fault; none where one is missing. */
  readonly index: number | null;
}

/** A ballot says exactly one thing about every matter that was posted, and nothing about any other. */
export function checkChoices(
  posted: readonly string[],
  chosen: readonly string[],
): Result<null, ChoiceRefusal> {
  const seen = new Set<string>();
  for (const [index, matterId] of chosen.entries()) {
    if (!posted.includes(matterId)) return err({ code: 'MATTER_NOT_POSTED', index });
    if (seen.has(matterId)) return err({ code: 'CHOICE_REPEATED', index });
    seen.add(matterId);
  }
  return seen.size === posted.length ? ok(null) : err({ code: 'CHOICE_MISSING', index: null });
}

/** What a ballot says about a matter. */
export interface MatterChoice {
  readonly matterId: string;
  readonly choice: PaperChoice;
  /** Whom it selects; null in a matter of yes and no. */
  readonly candidateIds: readonly string[] | null;
}

/** A matter as far as a ballot speaks to it. */
export interface PostedMatter {
  readonly id: string;
  readonly seats: number | null;
  readonly candidates: readonly { readonly id: string }[];
}

export interface BallotFault {
  readonly code: ChoiceRefusal['code'] | SelectionRefusal;
  /** Below the choices. */
  readonly path: readonly string[];
}

/**
 * Reads what a ballot says, matter by matter. Who selects more candidates than there are seats has an invalid ballot on
 * paper, which is kept with its selection; online it is not taken, so that it can be put right.
 */
export function readChoices(
  posted: readonly PostedMatter[],
  said: readonly {
    readonly matterId: string;
    readonly choice: PaperChoice;
    readonly candidateIds?: readonly string[] | null;
  }[],
): Result<readonly MatterChoice[], BallotFault> {
  const checked = checkChoices(
    posted.map(({ id }) => id),
    said.map(({ matterId }) => matterId),
  );
  if (!checked.ok) {
    const { code, index } = checked.error;
    return err({ code, path: index === null ? [] : [`${index}`, 'matterId'] });
  }
  const choices: MatterChoice[] = [];
  for (const [index, { matterId, choice, candidateIds: selection }] of said.entries()) {
    const candidateIds = selection ?? [];
    const { seats, candidates } = posted.find(({ id }) => id === matterId)!;
    const order = candidates.map(({ id }) => id);
    const read = readSelection({ seats, candidateIds: order }, { choice, candidateIds });
    if (!read.ok) return err({ code: read.error, path: [`${index}`, 'candidateIds'] });
    const selected = order.filter((id) => candidateIds.includes(id));
    choices.push({ matterId, choice: read.value, candidateIds: seats === null ? null : selected });
  }
  return ok(choices);
}
