import type { Viewer } from '../../../platform/identity';
import type { VotingState } from '../../../services/voting/domain/kinds';
import { clock, ownerAt } from './fixture';
import { DAY, dayOf, iso, isQuorate, periodOver, startOf, UNITS, type Vote, type World } from './vote-model';

export interface Command {
  readonly name: string;
  readonly who: Viewer;
  readonly input: Record<string, unknown>;
  /** The code that it is refused with; none where it is done. */
  readonly barred: string | null;
  /** What is asked for of what it was done to; of the vote where nothing is said. */
  readonly select?: string;
  /** What it does to the model. */
  readonly effect: (id: string, matters: readonly { readonly id: string }[]) => void;
}
export const VOTE = 'votingSession { id matters { id } }';

const now = () => clock.at.getTime();
export const passed = (instant: number) => instant <= now();
const ORDER: readonly VotingState[] = [
  'PREPARING',
  'ROLL_PUBLISHED',
  'NOTICED',
  'FROZEN',
  'OPEN',
  'CLOSED',
  'TALLIED',
  'CERTIFIED',
  'ANNOUNCED',
  'FINAL',
  'LEGALLY_CHALLENGED',
];
const ELSEWHERE = { LEGALLY_CHALLENGED: null, VOIDED: 'VOTE_VOIDED' } as const;
/** Null in the states from which it is possible; else what is told before them and after them. */
export function from(
  { state }: Vote,
  states: readonly VotingState[],
  [before, after]: readonly [string, string],
  elsewhere: { readonly LEGALLY_CHALLENGED?: string | null; readonly VOIDED?: string } = {},
): string | null {
  if (states.includes(state)) return null;
  const told = { ...ELSEWHERE, ...elsewhere };
  if (state === 'VOIDED' || (state === 'LEGALLY_CHALLENGED' && told[state] !== null)) return told[state]!;
  return ORDER.indexOf(state) < ORDER.indexOf(states[0]!) ? before : after;
}
/** Owners are told of no vote that was never published. */
export const unseen = ({ seen }: Vote) => (seen ? null : 'SESSION_UNKNOWN');
const POSTED = ['ROLL_NOT_PUBLISHED', 'ROLL_FROZEN'] as const;
const AFTERWARDS = [['VOTE_NOT_ANNOUNCED', 'VOTE_FINAL'], { LEGALLY_CHALLENGED: 'VOTE_CHALLENGED' }] as const;

/** What those who run the vote do to it, and what its owners have against its roll and its result. */
export function courseOf(world: World, draw: (below: number) => number): Command[] {
  const { vote, viewers, estate, areas } = world;
  const { committee } = viewers;
  const sessionId = vote.id;
  const unit = draw(UNITS.length);
  const outdated = (it: number) => vote.published.length > 0 && vote.published[it] !== areas[it];
  const correct = (it: number) => {
    vote.published[it] = areas[it]!;
    vote.correctedAt[it] = now();
  };
  const to = (state: VotingState) => () => {
    vote.state = state;
  };
  const plain = (
    name: string,
    barred: string | null,
    effect: Command['effect'],
    more = {},
    who = committee,
  ) => ({ name, who, input: { sessionId, ...more }, barred, effect });
  const opensAt = startOf(dayOf(now()) + 16);
  const certifier = (['committee', 'colleague', 'residents'] as const)[draw(3)]!;
  const certified = vote.certified[0];
  const noticed = (opens: number, days: number, code: string | null) =>
    plain(
      'sendVoteNotice',
      from(vote, ['ROLL_PUBLISHED'], ['ROLL_NOT_PUBLISHED', 'VOTE_NOTICED']) ?? code,
      () => {
        const [noticeOver, closesAt] = [startOf(dayOf(now()) + 16), opens + days * DAY];
        Object.assign(vote, { state: 'NOTICED', opensAt: opens, noticeOver, closesAt });
      },
      { opensAt: iso(opens), closesAt: iso(opens + days * DAY) },
    );
  const all: Command[] = [
    plain(
      'addMatter',
      from(vote, ['PREPARING', 'ROLL_PUBLISHED'], ['', 'MATTER_NOT_POSTED']),
      (_id, matters) => vote.matters.push(matters[vote.matters.length]!.id),
      { matter: { kind: 'COVENANT', text: '补充事项' } },
    ),
    plain('publishRoll', from(vote, ['PREPARING'], ['', 'ROLL_PUBLISHED']), () => {
      const rollUntil = periodOver(dayOf(now()), 7);
      Object.assign(vote, { state: 'ROLL_PUBLISHED', seen: true, published: [...areas], rollUntil });
    }),
    plain(
      'correctRollEntry',
      from(vote, ['ROLL_PUBLISHED', 'NOTICED'], POSTED) ?? (outdated(unit) ? null : 'ROLL_ENTRY_UNCHANGED'),
      () => correct(unit),
      { unitId: estate.unitIds[unit], reason: '登记簿已更正' },
    ),
    noticed(opensAt, 10, null),
    noticed(opensAt - DAY, 10, 'NOTICE_TOO_SHORT'),
    noticed(opensAt, 1, 'VOTING_PERIOD_TOO_SHORT'),
    plain('freezeRoll', frozen(vote, UNITS.some(outdated)), () =>
      Object.assign(vote, { state: 'FROZEN', roll: [...vote.published] }),
    ),
    plain('openVoting', opened(vote), () => Object.assign(vote, { state: 'OPEN', openedAt: now() })),
    plain('openVoting', 'FORBIDDEN', () => {}, {}, viewers.company),
    plain(
      'extendVoting',
      extended(vote),
      () => Object.assign(vote, { extended: true, closesAt: vote.closesAt + 5 * DAY }),
      {
        closesAt: iso(Number.isFinite(vote.closesAt) ? vote.closesAt + 5 * DAY : now()),
        reason: '未达法定参与比例',
      },
    ),
    plain(
      'closeVoting',
      from(vote, ['OPEN'], ['VOTING_NOT_OPEN', 'VOTING_NOT_OPEN']) ??
        (passed(vote.closesAt) ? null : 'VOTING_STILL_RUNNING'),
      to('CLOSED'),
    ),
    plain(
      'tallyVote',
      from(vote, ['CLOSED'], ['VOTING_NOT_CLOSED', 'VOTE_TALLIED']) ??
        (vote.papers.some(({ state }) => state === 'RETURNED' || state === 'ENTERED')
          ? 'PAPER_UNCHECKED'
          : null),
      to('TALLIED'),
    ),
    plain(
      'certifyVote',
      from(vote, ['TALLIED'], ['VOTE_NOT_TALLIED', 'VOTE_CERTIFIED']) ??
        (certified === certifier
          ? 'ALREADY_CERTIFIED_BY_YOU'
          : certified && certified !== 'residents' && certifier !== 'residents'
            ? 'CERTIFIER_NOT_INDEPENDENT'
            : null),
      () => {
        vote.certified.push(certifier);
        if (certified) vote.state = 'CERTIFIED';
      },
      {},
      viewers[certifier],
    ),
    plain('announceResult', from(vote, ['CERTIFIED'], ['VOTE_NOT_CERTIFIED', 'VOTE_ANNOUNCED']), () => {
      Object.assign(vote, { state: 'ANNOUNCED', objectionsUntil: periodOver(dayOf(now()), 7) });
    }),
    plain(
      'finalizeVote',
      from(vote, ['ANNOUNCED'], ...AFTERWARDS) ??
        (!passed(vote.objectionsUntil)
          ? 'OBJECTIONS_RUNNING'
          : vote.objections.some(({ open, upheld }) => open || upheld)
            ? 'OBJECTIONS_OPEN'
            : null),
      to('FINAL'),
    ),
    plain(
      'voidVote',
      from(vote, ORDER.slice(0, 9), ['', 'VOTE_FINAL'], { LEGALLY_CHALLENGED: 'VOTE_CHALLENGED' }),
      to('VOIDED'),
      { reason: '程序有误' },
    ),
    plain(
      'recordLegalChallenge',
      from(vote, ['ANNOUNCED', 'FINAL'], ['VOTE_NOT_ANNOUNCED', 'VOTE_CHALLENGED']),
      () =>
        Object.assign(vote, {
          state: 'LEGALLY_CHALLENGED',
          challengedFrom: vote.state,
          challengedAt: now(),
        }),
      { court: '某区人民法院', caseNumber: `（2026）民初${vote.done.length}号`, filedOn: dateOf(now()) },
    ),
    ...(['UPHELD', 'ANNULLED'] as const).map((outcome) =>
      plain(
        'recordJudgment',
        from(vote, ['LEGALLY_CHALLENGED'], ['VOTE_NOT_CHALLENGED', '']),
        () => judged(vote, outcome),
        { outcome, judgedOn: dateOf(now()) },
      ),
    ),
    {
      name: 'objectToResult',
      who: ownerAt(estate, 2),
      input: { sessionId, reason: '票数有疑问' },
      barred:
        unseen(vote) ??
        (vote.roll ? null : 'OBJECTOR_NOT_OWNER') ??
        from(vote, ['ANNOUNCED'], ...AFTERWARDS) ??
        (passed(vote.objectionsUntil)
          ? 'VOTE_FINAL'
          : vote.objections.filter(({ open }) => open).length >= 3
            ? 'OBJECTIONS_TOO_MANY'
            : null),
      select: 'objection { id }',
      effect: (id) => vote.objections.push({ id, unit: 2, by: 2, at: now(), open: true, upheld: false }),
    },
    {
      name: 'objectToRoll',
      who: ownerAt(estate, 3),
      input: { sessionId, unitId: estate.unitIds[unit], text: '面积有误' },
      barred:
        unseen(vote) ??
        from(vote, ['ROLL_PUBLISHED', 'NOTICED'], POSTED) ??
        (passed(vote.rollUntil)
          ? 'ROLL_OBJECTIONS_OVER'
          : vote.rollObjections.some((it) => it.open && it.unit === unit)
            ? 'OBJECTION_OPEN_ALREADY'
            : null),
      select: 'rollObjection { id }',
      effect: (id) => vote.rollObjections.push({ id, unit, by: 3, at: now(), open: true, upheld: false }),
    },
  ];
  for (const objection of vote.objections)
    for (const upheld of [true, false])
      all.push({
        name: 'answerObjection',
        who: committee,
        input: { objectionId: objection.id, upheld, answer: '已复核' },
        barred: objection.open ? from(vote, ['ANNOUNCED'], ...AFTERWARDS) : 'OBJECTION_ANSWERED',
        select: 'objection { id }',
        effect: () => Object.assign(objection, { open: false, upheld }),
      });
  for (const objection of vote.rollObjections)
    for (const answer of ['ACCEPTED', 'REJECTED'] as const)
      all.push({
        name: 'answerRollObjection',
        who: committee,
        input: { objectionId: objection.id, answer, reason: '已核对登记簿' },
        barred: !objection.open
          ? 'OBJECTION_ANSWERED'
          : (from(vote, ['ROLL_PUBLISHED', 'NOTICED'], POSTED) ??
            (answer === 'REJECTED' ||
            outdated(objection.unit) ||
            vote.correctedAt[objection.unit]! >= objection.at
              ? null
              : 'ROLL_ENTRY_UNCHANGED')),
        select: 'rollObjection { id }',
        effect: () => {
          objection.open = false;
          if (answer === 'ACCEPTED' && outdated(objection.unit)) correct(objection.unit);
        },
      });
  const again = { estateId: estate.id, title: '重新表决', matters: [{ kind: 'FUND_USE', text: '维修' }] };
  all.push({
    name: 'prepareVote',
    who: committee,
    input: { ...again, replacesId: sessionId },
    barred: vote.state !== 'VOIDED' ? 'VOTE_NOT_VOIDED' : vote.replaced ? 'VOTE_REPLACED' : null,
    select: 'votingSession { id }',
    effect: () => {
      vote.replaced = true;
    },
  });
  return all;
}

const dateOf = (instant: number) => new Date(dayOf(instant) * DAY).toISOString().slice(0, 10);

function frozen(vote: Vote, outdated: boolean): string | null {
  const barred = from(vote, ['NOTICED'], ['VOTE_NOT_NOTICED', 'ROLL_FROZEN']);
  if (barred) return barred;
  if (!passed(vote.rollUntil)) return 'ROLL_OBJECTIONS_RUNNING';
  if (vote.rollObjections.some(({ open }) => open)) return 'ROLL_OBJECTIONS_OPEN';
  return outdated ? 'ROLL_OUTDATED' : null;
}

function opened(vote: Vote): string | null {
  const barred = from(vote, ['FROZEN'], ['ROLL_NOT_FROZEN', 'VOTING_OPENED']);
  if (barred) return barred;
  if (!passed(vote.noticeOver)) return 'NOTICE_TOO_SHORT';
  if (!passed(vote.opensAt)) return 'OPENING_NOT_DUE';
  if (passed(vote.closesAt)) return 'CLOSES_TOO_EARLY';
  return dayOf(vote.closesAt - 1) - dayOf(now()) < 1 ? 'VOTING_PERIOD_TOO_SHORT' : null;
}

function extended(vote: Vote): string | null {
  const barred = from(vote, ['OPEN'], ['VOTING_NOT_OPEN', 'VOTING_NOT_OPEN']);
  if (barred) return barred;
  if (passed(vote.closesAt)) return 'VOTING_ENDED';
  if (vote.extended) return 'EXTENSION_NOT_ALLOWED';
  return vote.matters.every((_, matter) => isQuorate(vote, matter)) ? 'VOTING_QUORATE' : null;
}

/** What lay with the court is not used up of the days for objections. */
function judged(vote: Vote, outcome: 'UPHELD' | 'ANNULLED'): void {
  if (outcome === 'ANNULLED') {
    vote.state = 'VOIDED';
    return;
  }
  vote.state = vote.challengedFrom;
  const days = dayOf(now()) - dayOf(vote.challengedAt);
  const running = vote.challengedFrom === 'ANNOUNCED' && vote.objectionsUntil > vote.challengedAt;
  if (running && days > 0) vote.objectionsUntil = periodOver(dayOf(vote.objectionsUntil - 1), days);
}
