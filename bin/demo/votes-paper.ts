import { addDays, type LocalDate } from '../../platform/dates';
import type { PaperChoice, VoteChoice } from '../../services/voting/domain/kinds';
import { playEvidence, scanOf } from './evidence';
import { placeOf, readRegister, runner, type VotingEstate, voterOf } from './register';
import { momentOf } from './votes-ahead';
import { ownerViewer, type World } from './world';

/** How far the papers of owners without an account have come, one after the other. */
const COURSES = ['CHECKED', 'CHECKED', 'ENTERED', 'RETURNED', 'DELIVERED', 'ISSUED'] as const;

/** Units of owners who have no account, and so cannot vote online. */
const withoutAccount = async (world: World, estate: VotingEstate) =>
  (await readRegister(world, estate)).filter(
    (entry) => entry.holding === 'OWNED' && entry.kind === 'RESIDENTIAL' && voterOf(entry) === null,
  );

/** Owners who cannot vote online are brought a ballot on paper; the residents' committee reads what the owners' committee has read. */
export async function playPaper(world: World, opened: LocalDate, sessionId: string): Promise<void> {
  const { stage } = world;
  const matters = await world.rows<{ id: string }>(
    'voting',
    'SELECT id FROM voting_matters WHERE session_id = $1 ORDER BY position',
    [sessionId],
  );
  const offline = await withoutAccount(world, 'rihuali');
  for (const [i, course] of COURSES.entries()) {
    const entry = offline[i]!;
    const key = `rihuali/paper/${placeOf(entry.unit)}`;
    const at = (days: number, time: string, step: () => Promise<unknown>) =>
      world.timetable.at('body:rihuali', addDays(opened, days), time, step);
    const reaches = (state: (typeof COURSES)[number]) =>
      COURSES.indexOf(course) <= COURSES.lastIndexOf(state);
    // The second paper has one matter that nobody can read.
    const choices = matters.map(({ id }, m) => {
      const choice: PaperChoice = i === 1 && m === 1 ? 'INVALID' : 'YES';
      return { matterId: id, choice };
    });
    let paperBallotId = '';
    at(0, '14:00', async () => {
      const issued = await stage.run('voting', await runner(world, 'rihuali'), 'issuePaperBallot', key, {
        sessionId,
        unitId: entry.unitId,
        number: `纸-${opened}-${String(i + 1).padStart(4, '0')}`,
      });
      paperBallotId = issued.id;
    });
    if (reaches('DELIVERED'))
      at(1, '10:00', async () => {
        const input = { paperBallotId, proof: `送达签收单第 ${i + 1} 号（虚构）` };
        await stage.run('voting', await runner(world, 'rihuali'), 'deliverPaperBallot', key, input);
      });
    if (reaches('RETURNED'))
      at(2, '16:00', async () => {
        const viewer = await runner(world, 'rihuali');
        await stage.run('voting', viewer, 'returnPaperBallot', key, { paperBallotId, returnedAt: null });
        await playEvidence(world, viewer, 'PAPER_BALLOT', paperBallotId, scanOf(key, '纸质表决票'));
      });
    if (reaches('ENTERED'))
      at(3, '10:00', async () => {
        const input = { paperBallotId, choices };
        await stage.run('voting', await runner(world, 'rihuali'), 'enterPaperBallot', key, input);
      });
    if (reaches('CHECKED'))
      at(4, '10:00', async () => {
        const invalidReason = i === 1 ? '第二项两栏均已勾选' : null;
        const input = { paperBallotId, choices, invalidReason, returnedAt: null };
        await stage.run('voting', await world.actor('rihualiResidents'), 'checkPaperBallot', key, input);
        await stage.commitBallots(sessionId, key);
      });
  }
}

/** One that got wet in a letter box: declared lost, and another is issued under a number of its own. */
export async function playLostPaper(world: World, opened: LocalDate, sessionId: string): Promise<void> {
  const { stage } = world;
  const entry = (await withoutAccount(world, 'rihuali'))[COURSES.length]!;
  const key = `rihuali/paper/${placeOf(entry.unit)}`;
  const at = (days: number, time: string, step: () => Promise<unknown>) =>
    world.timetable.at('body:rihuali', addDays(opened, days), time, step);
  const issue = async (number: string, again: string) =>
    stage.run('voting', await runner(world, 'rihuali'), 'issuePaperBallot', `${key}${again}`, {
      sessionId,
      unitId: entry.unitId,
      number,
    });
  let paperBallotId = '';
  at(0, '14:30', async () => {
    paperBallotId = (await issue(`纸-${opened}-0101`, '')).id;
    const input = { paperBallotId, proof: '投入信报箱，有照片（虚构）' };
    await stage.run('voting', await runner(world, 'rihuali'), 'deliverPaperBallot', key, input);
  });
  at(3, '15:00', async () => {
    const input = { paperBallotId, reason: '信报箱进水，票面字迹无法辨认。' };
    await stage.run('voting', await runner(world, 'rihuali'), 'declarePaperLost', key, input);
    await issue(`纸-${opened}-0102`, '/again');
  });
}

/** Handed back in time at a door where nobody could record it: recorded after the end, and confirmed by another organization. */
export async function playLatePaper(
  world: World,
  { opened, closes }: { readonly opened: LocalDate; readonly closes: LocalDate },
  sessionId: string,
): Promise<void> {
  const { stage, timetable } = world;
  const [entry] = await withoutAccount(world, 'yangben');
  const key = `yangben/paper/${placeOf(entry!.unit)}`;
  const at = (day: LocalDate, time: string, step: () => Promise<unknown>) =>
    timetable.at('body:yangben', day, time, step);
  const [{ id: matterId } = { id: '' }] = await world.rows<{ id: string }>(
    'voting',
    'SELECT id FROM voting_matters WHERE session_id = $1',
    [sessionId],
  );
  const choices = [{ matterId, choice: 'NO' as const }];
  const returnedAt = momentOf(closes, 17);
  let paperBallotId = '';
  at(opened, '16:00', async () => {
    const viewer = await runner(world, 'yangben');
    const input = { sessionId, unitId: entry!.unitId, number: `纸-${opened}-0001` };
    paperBallotId = (await stage.run('voting', viewer, 'issuePaperBallot', key, input)).id;
    const delivered = { paperBallotId, proof: '送达签收单第 1 号（虚构）' };
    await stage.run('voting', viewer, 'deliverPaperBallot', key, delivered);
  });
  at(closes, '18:40', async () => {
    const viewer = await runner(world, 'yangben');
    await stage.run('voting', viewer, 'returnPaperBallot', key, { paperBallotId, returnedAt });
    await playEvidence(world, viewer, 'PAPER_BALLOT', paperBallotId, scanOf(key, '纸质表决票'));
    await stage.run('voting', viewer, 'enterPaperBallot', key, { paperBallotId, choices });
  });
  at(closes, '18:50', async () => {
    const input = { paperBallotId, choices, invalidReason: null, returnedAt };
    await stage.run('voting', await world.actor('yangbenResidents'), 'checkPaperBallot', key, input);
    await stage.commitBallots(sessionId, key);
  });
}

/** An owner without an account writes a proxy for a neighbour: recorded, read anew by the residents' committee, voted by. */
export async function playWrittenProxy(world: World, opened: LocalDate, sessionId: string): Promise<void> {
  const { stage } = world;
  const entry = (await withoutAccount(world, 'rihuali'))[COURSES.length + 1]!;
  const neighbour = (await readRegister(world, 'rihuali')).find(
    (it) => it.unit.building_number === 5 && it.owners.length === 1 && voterOf(it) !== null,
  );
  const agent = voterOf(neighbour!)!;
  const key = `rihuali/proxy/${placeOf(entry.unit)}`;
  const at = (days: number, time: string, step: () => Promise<unknown>) =>
    world.timetable.at('body:rihuali', addDays(opened, days), time, step);
  const matters = await world.rows<{ id: string }>(
    'voting',
    'SELECT id FROM voting_matters WHERE session_id = $1 ORDER BY position',
    [sessionId],
  );
  const choices = matters.map(({ id }, i) => {
    const choice: VoteChoice = i === 0 ? 'YES' : 'NO';
    return { matterId: id, choice, candidateIds: null };
  });
  let proxyId = '';
  at(1, '11:00', async () => {
    const viewer = await runner(world, 'rihuali');
    const written = { sessionId, unitId: entry.unitId, agentSubject: agent, instructions: choices };
    proxyId = (await stage.run('voting', viewer, 'recordWrittenProxy', key, written)).id;
    await playEvidence(world, viewer, 'VOTE_PROXY', proxyId, scanOf(key, '授权委托书'));
  });
  at(2, '11:00', async () => {
    const input = { proxyId, agentSubject: agent, instructions: choices };
    await stage.run('voting', await world.actor('rihualiResidents'), 'checkWrittenProxy', key, input);
  });
  at(2, '12:00', async () => {
    const ballot = { sessionId, unitId: entry.unitId, choices };
    await stage.run('voting', ownerViewer(agent), 'castBallot', key, ballot);
    await stage.commitBallots(sessionId, key);
  });
}

/** An owner who is away lets a neighbour vote, who does. */
export async function playProxy(world: World, opened: LocalDate, sessionId: string): Promise<void> {
  const { stage } = world;
  const [matter, ...others] = await world.rows<{ id: string }>(
    'voting',
    'SELECT id FROM voting_matters WHERE session_id = $1 ORDER BY position',
    [sessionId],
  );
  const [away, neighbour] = (await readRegister(world, 'rihuali')).filter(
    (entry) => entry.unit.building_number === 3 && entry.owners.length === 1 && voterOf(entry) !== null,
  );
  const [grantor, agent] = [voterOf(away!)!, voterOf(neighbour!)!];
  const at = (days: number, time: string, step: () => Promise<unknown>) =>
    world.timetable.at('body:rihuali', addDays(opened, days), time, step);
  at(0, '09:30', () =>
    stage.run('voting', ownerViewer(grantor), 'grantProxy', 'rihuali', {
      sessionId,
      unitId: away!.unitId,
      agentSubject: agent,
      instructions: null,
    }),
  );
  at(0, '09:40', async () => {
    await stage.run('voting', ownerViewer(agent), 'castBallot', 'rihuali/by-proxy', {
      sessionId,
      unitId: away!.unitId,
      choices: [matter!, ...others].map(({ id }) => ({ matterId: id, choice: 'YES' as const })),
    });
    await stage.commitBallots(sessionId, 'rihuali/by-proxy');
  });
}
