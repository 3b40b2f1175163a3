import { addDays, type LocalDate, startOfDay } from '../../platform/dates';
import { OWN_UNITS, placeOf, readRegister, runner, type VotingEstate, voterOf } from './register';
import { clock } from './timetable';
import { ownerViewer, type World } from './world';

/** What stands around votes that are not open: objections to a roll, a vote run again, meetings that owners demand. */

export const momentOf = (day: LocalDate, hour: number): Date =>
  new Date(startOfDay(day).getTime() + hour * 3_600_000);

const strandOf =
  (world: World, estate: VotingEstate) => (day: LocalDate, time: string, step: () => Promise<unknown>) =>
    world.timetable.at(`body:${estate}`, day, time, step);

/** The owner finds an area that the register has wrong, and a neighbour one that it has right. */
export function playRollObjections(world: World, published: LocalDate, session: () => string): void {
  const { stage } = world;
  const at = strandOf(world, 'rihuali');
  const [wrong, right] = [OWN_UNITS[1]!, '2/1-101'];
  const object = async (place: string, text: string, then: (objectionId: string) => Promise<unknown>) => {
    const entry = (await readRegister(world, 'rihuali')).find(({ unit }) => placeOf(unit) === place)!;
    const input = { sessionId: session(), unitId: entry.unitId, text };
    const viewer = ownerViewer(voterOf(entry)!);
    const objection = await stage.run('voting', viewer, 'objectToRoll', `rihuali/${place}`, input);
    at(addDays(published, 4), '15:00', () => then(objection.id));
  };
  const answer = async (objectionId: string, input: { answer: 'ACCEPTED' | 'REJECTED'; reason: string }) =>
    stage.run('voting', await runner(world, 'rihuali'), 'answerRollObjection', `rihuali/${input.answer}`, {
      objectionId,
      ...input,
    });

  at(addDays(published, 2), '11:00', () =>
    object(wrong, '公示面积比不动产登记簿少一平方米，请核对。', async (id) => {
      const entry = (await readRegister(world, 'rihuali')).find(({ unit }) => placeOf(unit) === wrong)!;
      const { unit: _unit, ...registered } = entry;
      await stage.run('voting', await runner(world, 'rihuali'), 'importRegister', `rihuali/${wrong}`, {
        estateId: world.id('estate', 'rihuali'),
        entries: [{ ...registered, area: registered.area + 100n, areaSource: 'REGISTER' }],
      });
      await answer(id, { answer: 'ACCEPTED', reason: '经核对不动产登记簿，已更正。' });
    }),
  );
  at(addDays(published, 2), '16:00', () =>
    object(right, '认为面积应含阳台。', (id) =>
      answer(id, { answer: 'REJECTED', reason: '以不动产登记簿记载的专有部分面积为准。' }),
    ),
  );
}

/** A covenant whose posted text was wrong: void, and run again, today with its notice sent. */
export function playVoidedVote(world: World): void {
  const { stage } = world;
  const { today } = stage;
  const at = strandOf(world, 'yangben');
  const sessions = { wrong: '', right: '' };
  const prepare = async (which: keyof typeof sessions, text: string, replacesId?: string) => {
    const session = await stage.run(
      'voting',
      await runner(world, 'yangben'),
      'prepareVote',
      `covenant/${which}`,
      {
        estateId: world.id('estate', 'yangben'),
        title: which === 'wrong' ? '修订管理规约' : '修订管理规约（重办）',
        matters: [{ kind: 'COVENANT', text }],
        extraordinary: false,
        ...(replacesId ? { replacesId } : {}),
      },
    );
    sessions[which] = session.id;
    await stage.run('voting', await runner(world, 'yangben'), 'publishRoll', `covenant/${which}`, {
      sessionId: session.id,
    });
  };
  const notice = async (which: keyof typeof sessions, opens: LocalDate) =>
    stage.run('voting', await runner(world, 'yangben'), 'sendVoteNotice', `covenant/${which}`, {
      sessionId: sessions[which],
      opensAt: momentOf(opens, 9),
      closesAt: momentOf(addDays(opens, 14), 18),
    });

  at(addDays(today, -20), '09:30', () => prepare('wrong', '将管理规约第十二条修订为附件所列文本。'));
  at(addDays(today, -19), '09:30', () => notice('wrong', addDays(today, 1)));
  at(addDays(today, -12), '09:30', async () => {
    await stage.run('voting', await runner(world, 'yangben'), 'voidVote', 'covenant/wrong', {
      sessionId: sessions.wrong,
      reason: '公告所附文本条号有误，应为第二十一条，作废重办。',
    });
    await prepare('right', '将管理规约第二十一条修订为附件所列文本。', sessions.wrong);
  });
  at(addDays(today, -3), '09:30', () => notice('right', addDays(today, 14)));
}

/** A vote being prepared: another company, the fund and a lift, each matter with what it decides; all invented. */
export function playVotePrepared(world: World): void {
  const { stage } = world;
  const { today } = stage;
  const at = strandOf(world, 'yangben');
  let sessionId = '';
  const key = 'yangben/works';
  at(addDays(today, -6), '14:00', async () => {
    const session = await stage.run('voting', await runner(world, 'yangben'), 'prepareVote', key, {
      estateId: world.id('estate', 'yangben'),
      title: '更换物业服务企业、续筹维修资金和加装电梯',
      matters: [
        {
          kind: 'COMPANY_CHANGE',
          text: '解聘样例物业（虚构）。',
          details: {
            companyDismissal: {
              organizationId: world.id('organization', 'yangli'),
              endsOn: addDays(today, 90),
            },
          },
        },
        {
          kind: 'COMPANY_CHANGE',
          text: '聘用范例物业（虚构），合同三年。',
          details: {
            companyEngagement: { organizationId: world.id('organization', 'fanli'), termMonths: 36 },
          },
        },
        {
          kind: 'FUND_RAISING',
          text: '维修资金余额不足首期的百分之三十，每平方米续筹三十元。',
          details: {
            fundRaising: { reason: '余额不足首期的百分之三十', perSquareMetre: 3_000n, bearers: {} },
          },
        },
      ],
      extraordinary: false,
    });
    sessionId = session.id;
  });
  at(addDays(today, -5), '14:00', async () => {
    const matter = {
      kind: 'REBUILDING' as const,
      text: '2号楼加装电梯，方案见附件。',
      details: {
        rebuilding: { part: '2号楼加装电梯', permit: '南规许〔示例〕21号', budget: 60_000_000n },
      },
    };
    const by = await runner(world, 'yangben');
    await stage.run('voting', by, 'addMatter', key, { sessionId, matter });
    await stage.run('voting', by, 'publishRoll', key, { sessionId });
  });
}

/** A small estate's owners reach their fifth, and a vote is being prepared for them; Rihuali's have only begun. */
export function playRequisitions(world: World): void {
  const { stage } = world;
  const { today } = stage;
  const file = (
    estate: VotingEstate,
    day: LocalDate,
    text: string,
    matter: { kind: 'COMPANY_CHANGE' | 'OTHER_MAJOR'; text: string },
    most: number,
    {
      label = estate as string,
      withdrawn = false,
      takenBack = false,
    }: { label?: string; withdrawn?: boolean; takenBack?: boolean } = {},
  ) => {
    const at = strandOf(world, estate);
    at(day, '19:00', async () => {
      const voters = new Set((await readRegister(world, estate)).flatMap((entry) => voterOf(entry) ?? []));
      const [first, ...others] = [...voters];
      const requisition = await stage.run('voting', ownerViewer(first!), 'fileRequisition', label, {
        estateId: world.id('estate', estate),
        text,
        matters: [matter],
      });
      const requisitionId = requisition.id;
      if (withdrawn)
        at(addDays(day, 6), '20:30', () =>
          stage.run('voting', ownerViewer(first!), 'withdrawRequisition', label, { requisitionId }),
        );
      if (takenBack)
        at(addDays(day, 6), '20:30', () =>
          stage.run('voting', ownerViewer(others[0]!), 'withdrawRequisitionSupport', label, {
            requisitionId,
          }),
        );
      let reached = false;
      for (const [i, voter] of others.slice(0, most).entries())
        at(addDays(day, 1 + (i % 5)), clock(18 * 60 + Math.floor(i / 5)), async () => {
          if (reached) return;
          const it = await stage.run(
            'voting',
            ownerViewer(voter),
            'supportRequisition',
            `${label}/${voter}`,
            { requisitionId },
          );
          reached = it.state === 'REACHED';
          if (reached) at(addDays(day, 20), '10:00', () => prepare(requisitionId, estate, matter));
        });
    });
  };
  const prepare = async (
    requisitionId: string,
    estate: VotingEstate,
    matter: { kind: 'COMPANY_CHANGE' | 'OTHER_MAJOR'; text: string },
  ) => {
    const session = await stage.run(
      'voting',
      await runner(world, estate),
      'prepareVote',
      `${estate}/demanded`,
      {
        estateId: world.id('estate', estate),
        title: '业主联名提议：停车管理',
        matters: [matter],
        requisitionId,
        extraordinary: true,
      },
    );
    await stage.run('voting', await runner(world, estate), 'publishRoll', `${estate}/demanded`, {
      sessionId: session.id,
    });
  };

  const parking = { kind: 'OTHER_MAJOR', text: '地面停车收费标准和收益公示办法按附件执行。' } as const;
  file('yangben', addDays(today, -22), '提议就地面停车管理召开业主大会临时会议。', parking, 1000);
  const lighting = { kind: 'OTHER_MAJOR', text: '楼道照明改为感应式，费用从公共收益列支。' } as const;
  // Its text was not what was meant: withdrawn, and filed anew; one who supported it has thought better of it since.
  const first = { label: 'rihuali/first', withdrawn: true };
  file('rihuali', addDays(today, -20), '提议就楼道照明召开业主大会临时会议。', lighting, 2, first);
  const again = { takenBack: true };
  file('rihuali', addDays(today, -9), '提议就楼道照明改造召开业主大会临时会议。', lighting, 4, again);
}
