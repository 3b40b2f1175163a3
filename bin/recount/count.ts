import { type Elected, elect } from './elect';
import type { Choice, Entry, Kit, KitBallot, Matter, Rules, Said, Share } from './kit';

/** Counts one matter: areas by unit, heads by elector. Civil Code Art. 278; docs/RECOUNT.md, “To count”. */

export interface Amount {
  readonly area: bigint;
  readonly heads: number;
}
export interface Outcome {
  readonly matter: Matter;
  readonly status: 'PASSED' | 'REJECTED' | 'NOT_QUORATE' | 'INDETERMINATE' | 'NOT_CONSTITUTED';
  readonly total: Amount;
  readonly participating: Amount;
  readonly yes: Amount;
  readonly no: Amount;
  readonly abstain: Amount;
  readonly deemed: Amount;
  readonly splitHeads: number;
  /** Where candidates stand. */
  readonly elected: Elected | null;
}

/** Which of a unit's ballots counts in a matter. */
export function standing(
  ballots: readonly KitBallot[],
  matterId: string,
  policy: Rules['duplicatePolicy'],
): Said | null {
  const said = ballots.flatMap(({ channel, opened, choices }) =>
    choices
      .filter((it) => it.matterId === matterId)
      .map(({ choice, candidateIds }) => ({ channel, at: opened?.at ?? '', choice, candidateIds })),
  );
  const valid = said.filter(({ choice }) => choice !== 'INVALID');
  const left = valid.length > 0 ? valid : said;
  const preferred = policy === 'ONLINE_PREVAILS' ? 'ONLINE' : policy === 'PAPER_PREVAILS' ? 'PAPER' : null;
  const [first] = left.toSorted((a, b) => {
    if (preferred !== null && a.channel !== b.channel) return a.channel === preferred ? -1 : 1;
    if (a.at !== b.at) return a.at < b.at ? -1 : 1;
    return a.channel === b.channel ? 0 : a.channel === 'ONLINE' ? -1 : 1;
  });
  return first ?? null;
}

export const amountOf = (entries: readonly Entry[]): Amount => ({
  area: entries.reduce((sum, { area }) => sum + area, 0n),
  heads: new Set(entries.map(({ elector }) => elector)).size,
});

export function reaches(part: bigint, whole: bigint, { numerator, denominator, comparator }: Share): boolean {
  const [left, right] = [part * denominator, numerator * whole];
  return comparator === 'AT_LEAST' ? left >= right : left > right;
}

/** Area by each unit's choice; heads by each elector's, where all its valid ballots say the same. */
function byChoice(entries: readonly Entry[], said: ReadonlyMap<string, Choice>) {
  const area: Record<Choice, bigint> = { YES: 0n, NO: 0n, ABSTAIN: 0n, INVALID: 0n };
  const electors = new Map<string, Set<Choice>>();
  for (const { id, elector, area: own } of entries) {
    const choice = said.get(id);
    if (choice === undefined || choice === 'INVALID') continue;
    area[choice] += own;
    electors.set(elector, (electors.get(elector) ?? new Set()).add(choice));
  }
  const all = [...electors.values()];
  const amount = (choice: Choice): Amount => ({
    area: area[choice],
    heads: all.filter((choices) => choices.size === 1 && choices.has(choice)).length,
  });
  const splitHeads = all.filter((choices) => choices.size > 1).length;
  return { yes: amount('YES'), no: amount('NO'), abstain: amount('ABSTAIN'), splitHeads };
}

function nonResponseOf({ kind, class: law, election }: Matter, rules: Rules): Rules['nonResponse'] {
  if (election !== null) return 'NOT_PARTICIPATED';
  if (rules.nonResponse !== 'FOLLOW_MAJORITY') return rules.nonResponse;
  if (kind === 'COMMITTEE_ELECTION') return 'NOT_PARTICIPATED';
  return law === 'GENERAL' || rules.followMajorityInMajor ? 'FOLLOW_MAJORITY' : 'NOT_PARTICIPATED';
}

function choiceOfTheSilent(
  how: Rules['nonResponse'],
  { yes, no }: ReturnType<typeof byChoice>,
): Choice | null {
  if (how === 'ABSTAIN') return 'ABSTAIN';
  if (yes.area > no.area && yes.heads > no.heads) return 'YES';
  return no.area > yes.area && no.heads > yes.heads ? 'NO' : null;
}

export function countMatter(
  kit: Kit,
  ofEntry: ReadonlyMap<string, readonly KitBallot[]>,
  matter: Matter,
  seed: string | null,
): Outcome {
  const { roll, rules } = kit;
  const said = new Map<string, Choice>();
  const whole = new Map<string, Said>();
  for (const [entryId, ballots] of ofEntry) {
    const counts = standing(ballots, matter.id, rules.duplicatePolicy);
    if (counts === null) continue;
    said.set(entryId, counts.choice);
    whole.set(entryId, counts);
  }
  const actual = byChoice(roll, said);
  const how = nonResponseOf(matter, rules);
  const spoke = new Set(
    roll.filter(({ id }) => (said.get(id) ?? 'INVALID') !== 'INVALID').map(({ elector }) => elector),
  );
  const silent =
    how === 'NOT_PARTICIPATED'
      ? []
      : roll.filter(({ id, elector, delivered }) => delivered && !said.has(id) && !spoke.has(elector));
  const followed = silent.length === 0 ? null : choiceOfTheSilent(how, actual);
  const deemed = followed === null ? [] : silent;
  const all =
    followed === null
      ? actual
      : byChoice(roll, new Map([...said, ...deemed.map(({ id }) => [id, followed] as const)]));
  const counts = (choice: Choice | undefined): boolean =>
    choice !== undefined && (choice !== 'INVALID' || rules.invalidCountsAsParticipation);
  const total = amountOf(roll);
  const participating = amountOf([...roll.filter(({ id }) => counts(said.get(id))), ...deemed]);
  const both = (part: Amount, whole: Amount, { area, heads }: Matter['approval']): boolean =>
    reaches(part.area, whole.area, area) && reaches(BigInt(part.heads), BigInt(whole.heads), heads);
  const quorate = both(participating, total, matter.participation);
  const elected = matter.election && elect(matter, roll, whole, participating, quorate, seed);
  const status = !quorate
    ? 'NOT_QUORATE'
    : both(all.yes, participating, matter.approval)
      ? 'PASSED'
      : 'REJECTED';
  return {
    matter,
    ...all,
    status: elected ? elected.status : silent.length > deemed.length ? 'INDETERMINATE' : status,
    elected,
    total,
    participating,
    deemed: amountOf(deemed),
  };
}
