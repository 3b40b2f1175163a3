import type { Viewer } from '../../../platform/identity';
import type { VotingState } from '../../../services/voting/domain/kinds';
import type { SeededEstate, storyOf } from './fixture';

/** What a walk believes of a vote; written by hand from the rules, without the service's own functions. */

export type Choice = 'YES' | 'NO' | 'ABSTAIN' | 'INVALID';
export interface Said {
  readonly channel: 'ONLINE' | 'PAPER';
  readonly at: number;
  readonly choice: Choice;
}
export interface Paper {
  readonly id: string;
  readonly unit: number;
  state: 'ISSUED' | 'DELIVERED' | 'RETURNED' | 'ENTERED' | 'CHECKED' | 'LOST';
  deliveredAt: number;
  returnedAt: number;
  /** Recorded later than it was. */
  datedBack: boolean;
  scanned: boolean;
  read: readonly Choice[];
}
export interface Proxy {
  readonly id: string;
  readonly elector: number;
  readonly agent: string;
  revoked: boolean;
  used: boolean;
}
export interface Objection {
  readonly id: string;
  readonly unit: number;
  readonly by: number;
  readonly at: number;
  open: boolean;
  upheld: boolean;
}
export interface Vote {
  readonly id: string;
  readonly matters: string[];
  state: VotingState;
  seen: boolean;
  /** Square metres by unit: as they were published and corrected, and as they were frozen. */
  published: number[];
  correctedAt: number[];
  roll: readonly number[] | null;
  rollUntil: number;
  noticeOver: number;
  opensAt: number;
  closesAt: number;
  openedAt: number;
  objectionsUntil: number;
  extended: boolean;
  challengedAt: number;
  challengedFrom: 'ANNOUNCED' | 'FINAL';
  replaced: boolean;
  readonly certified: string[];
  readonly papers: Paper[];
  readonly proxies: Proxy[];
  readonly rollObjections: Objection[];
  readonly objections: Objection[];
  /** What counts, by unit and the matter's place; how many ballots are kept, and how often the pointer moved. */
  readonly counted: Map<string, Said>;
  ballots: number;
  moves: number;
  /** Every act that was done, with what it was done to. */
  readonly done: string[];
  /** Every act that was refused or forbidden, with its code. */
  readonly undone: string[];
}
export interface World {
  readonly story: ReturnType<typeof storyOf>;
  readonly estate: SeededEstate;
  /** As the register has them now, square metres by unit. */
  readonly areas: number[];
  readonly viewers: Readonly<Record<'committee' | 'colleague' | 'residents' | 'company', Viewer>>;
  readonly vote: Vote;
  readonly seen: Map<string, number>;
}

/** Five units of four electors: the first owns two. */
export const ELECTOR: readonly number[] = [0, 0, 2, 3, 4];
export const UNITS: readonly number[] = [0, 1, 2, 3, 4];

export const newVote = (id: string, matters: readonly string[]): Vote => ({
  id,
  matters: [...matters],
  state: 'PREPARING',
  seen: false,
  published: [],
  correctedAt: UNITS.map(() => 0),
  roll: null,
  rollUntil: Number.POSITIVE_INFINITY,
  noticeOver: Number.POSITIVE_INFINITY,
  opensAt: Number.POSITIVE_INFINITY,
  closesAt: Number.POSITIVE_INFINITY,
  openedAt: Number.POSITIVE_INFINITY,
  objectionsUntil: Number.POSITIVE_INFINITY,
  extended: false,
  challengedAt: 0,
  challengedFrom: 'ANNOUNCED',
  replaced: false,
  certified: [],
  papers: [],
  proxies: [],
  rollObjections: [],
  objections: [],
  counted: new Map(),
  ballots: 0,
  moves: 0,
  done: [],
  undone: [],
});

const HOUR = 3_600_000;
export const DAY = 24 * HOUR;
export const iso = (instant: number): string => new Date(instant).toISOString();
/** Days of Shanghai since 1970, and the instant at which one begins. */
export const dayOf = (instant: number): number => Math.floor((instant + 8 * HOUR) / DAY);
export const startOf = (day: number): number => day * DAY - 8 * HOUR;
/** When a period of days ends that begins on a day; no holiday lies in these weeks, so it is weekends that shift it. */
export function periodOver(from: number, days: number): number {
  let last = from + days;
  // 1 January 1970 was a Thursday.
  while ([2, 3].includes(last % 7)) last++;
  return startOf(last + 1);
}

/** Which matters a ballot comes to count in: the valid one, the first received of two channels, at once the one online. */
export function takes(vote: Vote, unit: number, said: readonly Said[]): readonly number[] {
  return said.flatMap((coming, matter) => {
    const standing = vote.counted.get(`${unit} ${matter}`);
    if (!standing) return [matter];
    const [valid, stood] = [coming.choice !== 'INVALID', standing.choice !== 'INVALID'];
    if (valid !== stood) return valid ? [matter] : [];
    if (coming.channel === standing.channel || coming.at > standing.at) return [];
    return coming.at < standing.at || coming.channel === 'ONLINE' ? [matter] : [];
  });
}
export function save(vote: Vote, unit: number, said: readonly Said[]): void {
  for (const matter of takes(vote, unit, said)) {
    if (vote.counted.has(`${unit} ${matter}`)) vote.moves++;
    vote.counted.set(`${unit} ${matter}`, said[matter]!);
  }
  vote.ballots++;
}

/** Square metres and electors of the units that said one of these. */
function measured(vote: Vote, matter: number, choices: readonly Choice[]) {
  const units = UNITS.filter((unit) => {
    const said = vote.counted.get(`${unit} ${matter}`);
    return said && choices.includes(said.choice);
  });
  const heads = [...new Set(units.map((unit) => ELECTOR[unit]))];
  return { area: units.reduce((sum, unit) => sum + vote.roll![unit]!, 0), heads: heads.length };
}
const whole = (vote: Vote) => ({ area: vote.roll!.reduce((a, b) => a + b, 0), heads: 4 });

/** Two thirds of area and of heads take part. */
export function isQuorate(vote: Vote, matter: number): boolean {
  const [part, all] = [measured(vote, matter, ['YES', 'NO', 'ABSTAIN']), whole(vote)];
  return part.area * 3 >= all.area * 2 && part.heads * 3 >= all.heads * 2;
}

/** More than half of those agree, in the second matter three quarters; an elector whose units disagree agrees not. */
export function outcomeOf(vote: Vote, matter: number): 'NOT_QUORATE' | 'PASSED' | 'REJECTED' {
  if (!isQuorate(vote, matter)) return 'NOT_QUORATE';
  const part = measured(vote, matter, ['YES', 'NO', 'ABSTAIN']);
  const [yes, split] = [measured(vote, matter, ['YES']), splitsYes(vote, matter) ? 1 : 0];
  const enough = (some: number, all: number) => (matter === 1 ? some * 4 >= all * 3 : some * 2 > all);
  return enough(yes.area, part.area) && enough(yes.heads - split, part.heads) ? 'PASSED' : 'REJECTED';
}
function splitsYes(vote: Vote, matter: number): boolean {
  const said = [0, 1].map((unit) => vote.counted.get(`${unit} ${matter}`)?.choice ?? 'INVALID');
  return said.includes('YES') && said.some((choice) => choice === 'NO' || choice === 'ABSTAIN');
}
