import { formatSquareMetres } from '../../../platform/exact';
import type { CandidateResult, Election, ElectionRules } from './election';
import type { ShownFraction } from './fractions';

/** An election as it is stored for ever. */
export interface ElectionDerivation {
  readonly seats: number;
  readonly minSeats: number;
  readonly odd: boolean;
  readonly ranking: ElectionRules['ranking'];
  readonly whenEven: ElectionRules['whenEven'];
  readonly alternatesMax: number;
  readonly elected: number;
  readonly standings: readonly {
    readonly candidateId: string;
    readonly area: string;
    readonly heads: number;
    readonly splitHeads: number;
    readonly fractions: readonly ShownFraction[];
    readonly rank: number | null;
    readonly result: CandidateResult;
    readonly drawn: boolean;
  }[];
  readonly explanationZh: string;
}

export function electionDerivationOf(election: Election, rules: ElectionRules): ElectionDerivation {
  const { seats, minSeats, odd, ranking, whenEven, alternatesMax } = rules;
  const standings = election.standings.map(({ support, splitHeads, ...rest }) => ({
    ...rest,
    area: support.area.toString(),
    heads: Number(support.heads),
    splitHeads: Number(splitHeads),
  }));
  const policy = { seats, minSeats, odd, ranking, whenEven, alternatesMax };
  return { ...policy, elected: election.elected, standings, explanationZh: explain(election, rules) };
}

function explain({ status, elected, standings, fractions }: Election, rules: ElectionRules): string {
  const { seats, minSeats, odd, whenEven } = rules;
  if (status === 'NOT_QUORATE') return '参与表决未达法定比例，选举无效。';
  const winners = standings.filter((it) => it.rank !== null).length;
  const half = `参与表决面积${fractions[0]!.numerator}平方米、${fractions[1]!.numerator}人，双过半的候选人${winners}名`;
  const drawn = standings.some((it) => it.drawn) ? '；面积与人数均相同的，按公布的种子抽签排序' : '';
  if (status === 'PASSED') {
    const least = standings.filter((it) => it.result === 'ELECTED').map(({ support }) => support);
    const lowest = least.reduce((low, it) => (it.area < low ? it.area : low), least[0]!.area);
    const even = odd && Math.min(winners, seats) % 2 === 0 ? '；人数应为单数，末位不当选' : '';
    return `${half}，应选${seats}名，当选${elected}名，当选者面积最少${formatSquareMetres(lowest)}平方米${even}${drawn}。`;
  }
  const evenBars = odd && whenEven === 'NOT_CONSTITUTED' && winners > 0 && Math.min(winners, seats) % 2 === 0;
  const why = evenBars ? '；人数应为单数而为双数' : `；不足最少${minSeats}名或未超过应选${seats}名的一半`;
  return `${half}${why}，未能产生。`;
}
