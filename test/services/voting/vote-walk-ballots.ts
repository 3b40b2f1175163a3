import { owner } from '../../support/client';
import { clock, ownerAt } from './fixture';
import { type Choice, ELECTOR, iso, type Paper, save, takes, UNITS, type World } from './vote-model';
import { type Command, from, passed, unseen } from './vote-walk';

const ONLY_OPEN = ['VOTING_NOT_OPEN', 'VOTING_NOT_OPEN'] as const;
const ONCE_FROZEN = ['ROLL_NOT_FROZEN', 'VOTING_NOT_OPEN'] as const;
const CHOICES = ['YES', 'NO', 'ABSTAIN'] as const;
const AGENT = 'agent of several';

/** Proxies, ballots cast and ballots on paper: what is possible and what is not, with the units drawn. */
export function ballotsOf(world: World, draw: (below: number) => number): Command[] {
  return [...online(world, draw), ...proxies(world, draw), ...onPaper(world, draw)];
}

const now = () => clock.at.getTime();
const chosen = ({ vote }: World, choices: readonly Choice[]) =>
  vote.matters.map((matterId, i) => ({ matterId, choice: choices[i]! }));

function online(world: World, draw: (below: number) => number): Command[] {
  const { vote, estate } = world;
  const unit = draw(UNITS.length);
  const choices = vote.matters.map(() => CHOICES[draw(3)]!);
  const said = choices.map((choice) => ({ channel: 'ONLINE' as const, at: now(), choice }));
  const let_ = vote.proxies.find((it) => !it.revoked && it.elector === ELECTOR[unit] && it.agent === AGENT);
  const cast = (name: 'its owner' | 'another' | 'the agent'): Command => ({
    name: 'castBallot',
    who: {
      'its owner': ownerAt(estate, ELECTOR[unit]!),
      another: ownerAt(estate, ELECTOR[(unit + 2) % 5]!),
      'the agent': owner(AGENT),
    }[name],
    input: { sessionId: vote.id, unitId: estate.unitIds[unit], choices: chosen(world, choices) },
    barred:
      unseen(vote) ??
      from(vote, ['OPEN'], ONLY_OPEN, {
        LEGALLY_CHALLENGED: 'VOTING_NOT_OPEN',
        VOIDED: 'VOTING_NOT_OPEN',
      }) ??
      (passed(vote.closesAt)
        ? 'VOTING_NOT_OPEN'
        : name === 'another' || (name === 'the agent' && !let_)
          ? 'UNIT_NOT_ON_ROLL'
          : takes(vote, unit, said).length === 0
            ? 'ALREADY_VOTED'
            : null),
    select: 'ballot { id }',
    effect: () => {
      save(vote, unit, said);
      if (name === 'the agent') let_!.used = true;
    },
  });
  return [cast('its owner'), cast('its owner'), cast('another'), cast('the agent')];
}

function proxies({ vote, estate }: World, draw: (below: number) => number): Command[] {
  const elector = ELECTOR[draw(UNITS.length)]!;
  const grantor = ownerAt(estate, elector);
  const agent = draw(6) === 0 ? grantor.subject! : AGENT;
  const held = new Set(
    vote.proxies.filter((it) => it.agent === agent && (!it.revoked || it.used)).map((it) => it.elector),
  );
  const running =
    from(vote, ['FROZEN', 'OPEN'], ONCE_FROZEN) ??
    (vote.state !== 'VOIDED' && passed(vote.closesAt) ? 'VOTING_NOT_OPEN' : null);
  return [
    {
      name: 'grantProxy',
      who: grantor,
      input: { sessionId: vote.id, unitId: estate.unitIds[elector], agentSubject: agent },
      barred:
        unseen(vote) ??
        running ??
        (vote.proxies.some((it) => it.elector === elector && !it.revoked)
          ? 'PROXY_GRANTED'
          : agent !== AGENT
            ? 'AGENT_IS_GRANTOR'
            : held.size >= 3
              ? 'AGENT_HOLDS_TOO_MANY'
              : null),
      select: 'proxy { id }',
      effect: (id) => vote.proxies.push({ id, elector, agent, revoked: false, used: false }),
    },
    ...vote.proxies.map(
      (proxy): Command => ({
        name: 'revokeProxy',
        who: ownerAt(estate, proxy.elector),
        input: { proxyId: proxy.id },
        barred: proxy.revoked ? 'PROXY_REVOKED' : running,
        select: 'proxy { id }',
        effect: () => {
          proxy.revoked = true;
        },
      }),
    ),
  ];
}

let printed = 0;

function onPaper(world: World, draw: (below: number) => number): Command[] {
  const { vote, estate, viewers } = world;
  const unit = draw(UNITS.length);
  const running =
    from(vote, ['FROZEN', 'OPEN'], ONCE_FROZEN) ?? (passed(vote.closesAt) ? 'VOTING_NOT_OPEN' : null);
  return [
    {
      name: 'issuePaperBallot',
      who: viewers.committee,
      input: { sessionId: vote.id, unitId: estate.unitIds[unit], number: `P-${++printed}` },
      barred:
        running ??
        (vote.papers.some((it) => it.unit === unit && it.state !== 'LOST') ? 'PAPER_ISSUED' : null),
      select: 'paperBallot { id }',
      effect: (id) =>
        vote.papers.push({
          id,
          unit,
          state: 'ISSUED',
          deliveredAt: 0,
          returnedAt: 0,
          datedBack: false,
          scanned: false,
          read: [],
        }),
    },
    ...vote.papers.flatMap((paper) => [...handled(world, paper, running), ...read(world, paper, draw)]),
  ];
}

const lost = ({ state }: Paper) => (state === 'LOST' ? 'PAPER_LOST' : null);
const isBack = ({ state }: Paper) => state === 'RETURNED' || state === 'ENTERED';

function handled({ vote, viewers }: World, paper: Paper, running: string | null): Command[] {
  const back = (returnedAt: number | null): Command => {
    const at = returnedAt ?? now();
    const untimely = at < vote.openedAt || at < paper.deliveredAt || at >= vote.closesAt || at > now();
    return {
      name: 'returnPaperBallot',
      who: viewers.committee,
      input: {
        paperBallotId: paper.id,
        returnedAt: returnedAt === null ? null : iso(returnedAt),
      },
      barred:
        from(vote, ['OPEN', 'CLOSED'], ['VOTING_NOT_OPEN', 'VOTE_TALLIED']) ??
        lost(paper) ??
        (paper.state === 'ISSUED' ? 'PAPER_NOT_DELIVERED' : null) ??
        (paper.state === 'DELIVERED' ? null : 'PAPER_RETURNED') ??
        (untimely ? 'PAPER_RETURN_UNTIMELY' : null),
      select: 'paperBallot { id }',
      effect: () =>
        Object.assign(paper, { state: 'RETURNED', returnedAt: at, datedBack: at < now(), scanned: false }),
    };
  };
  return [
    {
      name: 'deliverPaperBallot',
      who: viewers.committee,
      input: { paperBallotId: paper.id, proof: '签收单' },
      barred: running ?? lost(paper) ?? (paper.state === 'ISSUED' ? null : 'PAPER_DELIVERED'),
      select: 'paperBallot { id }',
      effect: () => Object.assign(paper, { state: 'DELIVERED', deliveredAt: now() }),
    },
    {
      name: 'declarePaperLost',
      who: viewers.committee,
      input: { paperBallotId: paper.id, reason: '遗失' },
      barred:
        running ??
        lost(paper) ??
        (paper.state === 'CHECKED' ? 'PAPER_CHECKED' : isBack(paper) ? 'PAPER_RETURNED' : null),
      select: 'paperBallot { id }',
      effect: () => {
        paper.state = 'LOST';
      },
    },
    back(null),
    // What was handed back just before the end is recorded afterwards.
    ...(Number.isFinite(vote.closesAt) ? [back(vote.closesAt - 1)] : []),
  ];
}

function read(world: World, paper: Paper, draw: (below: number) => number): Command[] {
  const { vote, viewers } = world;
  const reading = from(vote, ['OPEN', 'CLOSED'], ['VOTING_NOT_OPEN', 'VOTE_TALLIED']);
  const fresh = vote.matters.map(() => [...CHOICES, 'INVALID' as const][draw(4)]!);
  const check = (name: 'committee' | 'residents', choices: readonly Choice[], named = true): Command => ({
    name: 'checkPaperBallot',
    who: viewers[name],
    input: {
      paperBallotId: paper.id,
      choices: chosen(world, choices),
      invalidReason: choices.includes('INVALID') ? '两栏均已勾选' : null,
      returnedAt: named && paper.datedBack ? iso(paper.returnedAt) : null,
    },
    barred:
      reading ??
      lost(paper) ??
      (paper.state === 'CHECKED'
        ? 'PAPER_CHECKED'
        : paper.state !== 'ENTERED'
          ? paper.state === 'RETURNED'
            ? 'PAPER_NOT_ENTERED'
            : 'PAPER_NOT_RETURNED'
          : name === 'committee'
            ? 'PAPER_CHECKER_SAME'
            : !paper.scanned
              ? 'PAPER_SCAN_MISSING'
              : !named
                ? 'PAPER_RETURN_UNCONFIRMED'
                : choices.some((choice, i) => choice !== paper.read[i])
                  ? 'PAPER_ENTRIES_DIFFER'
                  : null),
    select: 'paperBallot { id }',
    effect: () => {
      const said = paper.read.map((choice) => ({ channel: 'PAPER' as const, at: paper.returnedAt, choice }));
      save(vote, paper.unit, said);
      paper.state = 'CHECKED';
    },
  });
  const there =
    lost(paper) ??
    (paper.state === 'CHECKED' ? 'PAPER_CHECKED' : isBack(paper) ? null : 'PAPER_NOT_RETURNED');
  const attach: Command = {
    name: 'attachEvidence',
    who: viewers.committee,
    input: {
      subject: 'PAPER_BALLOT',
      subjectId: paper.id,
      fileName: '扫描件.pdf',
      mediaType: 'application/pdf',
      size: 100,
      sha256: 'a'.repeat(64),
    },
    barred: from(vote, ['FROZEN', 'OPEN', 'CLOSED'], ['ROLL_NOT_FROZEN', 'VOTE_TALLIED']) ?? there,
    select: 'evidenceFile { id }',
    effect: () => {
      paper.scanned = true;
    },
  };
  const reject = (name: 'committee' | 'residents'): Command => ({
    name: 'rejectPaperReturn',
    who: viewers[name],
    input: { paperBallotId: paper.id, reason: '无人见其交回' },
    barred: reading ?? there ?? (name === 'committee' ? 'PAPER_RETURN_OWN' : null),
    select: 'paperBallot { id }',
    effect: () => Object.assign(paper, { state: 'DELIVERED', datedBack: false, scanned: false }),
  });
  // A better scan may come; seldom does one.
  return [
    ...(paper.scanned && draw(8) > 0 ? [] : [attach]),
    {
      name: 'enterPaperBallot',
      who: viewers.committee,
      input: { paperBallotId: paper.id, choices: chosen(world, fresh) },
      barred: reading ?? there,
      select: 'paperBallot { id }',
      effect: () => Object.assign(paper, { state: 'ENTERED', read: fresh }),
    },
    check('residents', paper.read.length > 0 ? paper.read : fresh),
    check('residents', fresh),
    check('committee', fresh),
    ...(paper.datedBack ? [check('residents', paper.read.length > 0 ? paper.read : fresh, false)] : []),
    reject('committee'),
    ...(paper.datedBack ? [reject('residents')] : []),
  ];
}
