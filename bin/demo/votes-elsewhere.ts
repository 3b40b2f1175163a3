import { addDays, type LocalDate } from '../../platform/dates';
import { playEvidence, scanOf } from './evidence';
import { daysOf } from './other-estates/series';
import { readRegister, runner } from './register';
import type { World } from './world';

/** Whom it elected; all invented. */
export const ELECTED = {
  seats: 5,
  members: ['张样例', '王样例', '李样例', '赵样例', '陈样例'],
  alternates: ['刘样例', '杨样例'],
};

/** What the platform announced. */
const ANNOUNCEMENT = scanOf('yangben/announcement', '业主大会表决结果公告');

/** The day on which the invented election on the municipal platform closed; its outcome is told before the next meeting. */
export const electedElsewhereOn = (today: LocalDate): LocalDate => addDays(daysOf('yangben', today)[3]!, 18);

/** 样本园小区 elected its committee on the city's platform: recorded by the committee, confirmed by the residents' committee. */
export function playVoteElsewhere(world: World): void {
  const { stage, timetable } = world;
  const closed = electedElsewhereOn(stage.today);
  const at = (day: LocalDate, time: string, step: () => Promise<unknown>) =>
    timetable.at('body:yangben', day, time, step);
  const record = async (key: string, reference: string) => {
    const dwellings = (await readRegister(world, 'yangben')).filter(({ kind }) => kind === 'RESIDENTIAL');
    const totalArea = dwellings.reduce((sum, { area }) => sum + area, 0n);
    const totalHeads = new Set(dwellings.map(({ owners }) => owners.map(({ name }) => name).join('、'))).size;
    const share = (percent: number) => ({
      area: (totalArea * BigInt(percent)) / 100n,
      heads: Math.floor((totalHeads * percent) / 100),
    });
    const [taking, approving] = [share(82), share(71)];
    const counted = {
      class: 'GENERAL',
      passed: true,
      totalArea,
      totalHeads,
      participatingArea: taking.area,
      participatingHeads: taking.heads,
      approvingArea: approving.area,
      approvingHeads: approving.heads,
    } as const;
    return stage.run('voting', await runner(world, 'yangben'), 'recordExternalVote', key, {
      estateId: world.id('estate', 'yangben'),
      platform: '市业主决策平台（虚构）',
      reference,
      closedOn: closed,
      matters: [
        { kind: 'COMMITTEE_ELECTION', text: '选举第二届业主委员会委员五名、候补委员二名。', ...counted },
        { kind: 'ASSEMBLY_RULES', text: '修订业主大会议事规则：业主委员会年度活动经费六千元。', ...counted },
      ],
      elected: ELECTED,
      evidence: {
        fileName: ANNOUNCEMENT.fileName,
        sha256: ANNOUNCEMENT.sha256,
        url: 'https://votes.invalid/yangben',
      },
    });
  };
  at(addDays(closed, 1), '10:00', async () => {
    const wrong = await record('yangben/wrong', 'YB-2-71');
    await stage.run('voting', await runner(world, 'yangben'), 'rejectExternalVote', 'yangben/wrong', {
      externalVoteId: wrong.id,
      reason: '编号录错，应为 YB-2-17。',
    });
    const right = await record('yangben/right', 'YB-2-17');
    world.know('externalVote', 'yangben', right);
    await playEvidence(world, await runner(world, 'yangben'), 'EXTERNAL_VOTE', right.id, ANNOUNCEMENT);
  });
  // A rumour that the figures were another vote's: looked into by a second person, who lets the record stand.
  at(addDays(closed, 6), '10:00', async () => {
    const asker = await world.actor('yangbenOwners');
    await stage.run('voting', asker, 'askExternalVoteVoiding', 'yangben', {
      externalVoteId: world.id('externalVote', 'yangben'),
      ground: 'ERROR',
      reason: '有业主反映所录数据与公告不符。',
    });
  });
  at(addDays(closed, 7), '10:00', async () => {
    const decider = await world.actor('yangbenResidents');
    await stage.run('voting', decider, 'declineExternalVoteVoiding', 'yangben', {
      externalVoteId: world.id('externalVote', 'yangben'),
    });
  });
  at(addDays(closed, 2), '10:00', async () => {
    const confirmer = await world.actor('yangbenResidents');
    await stage.run('voting', confirmer, 'confirmExternalVote', 'yangben', {
      externalVoteId: world.id('externalVote', 'yangben'),
    });
  });
}
