import { addDays, localDate, yearOf } from '../../../platform/dates';
import { bodyOf } from '../bodies';
import { clock } from '../timetable';
import { ownerViewer, type World } from '../world';

interface ProposalPlan {
  readonly key: string;
  readonly daysAgo: number;
  readonly problem: string;
  readonly suggestion: string;
  readonly title: string;
  readonly text: string;
  readonly comments: readonly (readonly [by: 'jiadeOffice' | null, text: string])[];
  readonly supporters: number;
  readonly decide?: string;
}

const NEEDED = 3;
/** How long support is asked for. */
const DAYS = 30;

/** What residents suggested and how it was deliberated on: all of it invented. */
const PROPOSALS: readonly ProposalPlan[] = [
  {
    key: 'benches',
    daysAgo: 48,
    problem: 'OTHER',
    suggestion: '中心花园石凳太凉，建议换成木面长椅（虚构）',
    title: '中心花园更换木面长椅',
    text: '将中心花园十二条石凳加装木面，费用从公共收益列支并公示（虚构）。',
    comments: [
      ['jiadeOffice', '木面可与石凳配套加装，两周可完成。'],
      [null, '请同时修一下花园的扶手。'],
    ],
    supporters: 3,
    decide: '同意在中心花园加装木面长椅，由物业实施，费用从公共收益列支并公示。',
  },
  {
    key: 'shared-tools',
    daysAgo: 12,
    problem: 'OTHER',
    suggestion: '建议设一个便民工具借用点（虚构）',
    title: '设立便民工具借用点',
    text: '在物业服务中心设工具借用点，登记借用（虚构）。',
    comments: [[null, '希望有打气筒和手推车。']],
    supporters: 1,
  },
  {
    key: 'music',
    daysAgo: 90,
    problem: 'OTHER',
    suggestion: '建议早晨播放广播操音乐（虚构）',
    title: '早晨播放广播操音乐',
    text: '每日七点在广场播放十分钟（虚构）。',
    comments: [[null, '上夜班的人要睡觉。']],
    supporters: 0,
  },
];

/** Suggestions become proposals; one has support enough and comes to the table, one waits for it, one has lapsed. */
export function playDeliberation(world: World): void {
  const { stage, timetable } = world;
  for (const plan of PROPOSALS) {
    const day = addDays(world.yesterday, -plan.daysAgo);
    let step = 0;
    const then = (act: (key: string) => Promise<unknown>): void => {
      const key = `rihuali/${plan.key}/${step}`;
      timetable.at('body:rihuali', addDays(day, Math.floor(step / 3)), clock(8 * 60 + step++ * 15), () =>
        act(key),
      );
    };
    let intakeId = '';
    let proposalId = '';
    then(async (key) => {
      const recorded = await stage.run(
        'meetings',
        await world.actor('rihualiResidents'),
        'recordIntake',
        key,
        {
          estateId: world.id('estate', 'rihuali'),
          kind: 'SUGGESTION',
          channel: 'SUGGESTION_BOX',
          hotlineNumber: null,
          problem: plan.problem,
          scope: 'ESTATE',
          building: null,
          text: plan.suggestion,
          receivedAt: null,
          contactable: false,
          aboutId: null,
          repeatOfId: null,
          newFacts: false,
        },
      );
      intakeId = recorded.id;
    });
    then(async (key) => {
      const opened = await stage.run('meetings', await world.actor('rihualiResidents'), 'openProposal', key, {
        intakeId,
        bodyId: world.id('body', 'rihuali'),
        title: plan.title,
        text: plan.text,
        supportersNeeded: NEEDED,
        until: addDays(day, DAYS),
      });
      proposalId = opened.id;
      if (plan.decide)
        world.topics.set(proposalId, { title: plan.title, decide: plan.decide, presenter: 'jiadeOffice' });
    });
    for (const [by, text] of plan.comments) {
      then(async (key) => {
        const viewer = by ? await world.actor(by) : ownerViewer('demo:owner');
        return stage.run('meetings', viewer, 'commentOnProposal', key, { proposalId, text });
      });
    }
    for (let n = 1; n <= plan.supporters; n++) {
      then((key) =>
        stage.run('meetings', ownerViewer(`demo:neighbour-${n}`), 'supportProposal', key, { proposalId }),
      );
    }
  }
}

/** The next draft: a seat proposes two lines; one is accepted and merged into what says the same, one waits for an answer. */
export function playProposedLines(world: World): void {
  world.timetable.at('body:rihuali', world.yesterday, '20:40', async () => {
    const lines = await world.rows<{ readonly id: string; readonly title: string }>(
      'meetings',
      `SELECT a.id, a.title FROM agenda_items a JOIN joint_meetings m ON m.id = a.meeting_id
       WHERE m.body_id = $1 AND m.state = 'DRAFT' AND a.kind = 'NEW' AND a.proposed_by_id IS NULL ORDER BY a.position`,
      [world.id('body', 'rihuali')],
    );
    const [into] = lines;
    if (!into) return;
    const [{ meeting_id: meetingId }] = (await world.rows<{ readonly meeting_id: string }>(
      'meetings',
      'SELECT meeting_id FROM agenda_items WHERE id = $1',
      [into.id],
    )) as [{ readonly meeting_id: string }];
    const { stage } = world;
    const owners = await world.actor('rihualiOwners');
    const chair = await world.actor(bodyOf('rihuali').convener);
    const propose = (title: string) =>
      stage.run('meetings', owners, 'proposeAgendaItem', `rihuali/${title}`, {
        meetingId,
        title,
        expectedOutcome: 'DISCUSS',
      });
    const same = await propose(`${into.title}（业委会补充意见，虚构）`);
    await stage.run('meetings', chair, 'acceptAgendaItem', 'rihuali/same', { agendaItemId: same.id });
    await stage.run('meetings', chair, 'mergeAgendaItems', 'rihuali/same', {
      intoId: into.id,
      fromIds: [same.id],
    });
    await propose('公共收益季度公示（虚构）');
  });
}

/** Last year's reports, frozen in January by who answers for them. */
export function playYearReports(world: World): void {
  const year = yearOf(world.stage.today) - 1;
  const day = localDate(`${year + 1}-01-10`);
  if (day > world.yesterday) return;
  world.timetable.between(day, '10:00', async () => {
    const { stage } = world;
    const reports = [
      ['rihualiParty', 'BODY', world.id('body', 'rihuali')],
      ['rihualiResidents', 'ESTATE', world.id('estate', 'rihuali')],
      ['huayuanOffice', 'DIVISION', world.id('division', 'huayuan')],
      ['huayuanPolice', 'ORGANIZATION', world.id('organization', 'huayuanPolice')],
    ] as const;
    for (const [by, scope, subjectId] of reports)
      await stage.run('meetings', await world.actor(by), 'freezeYearReport', `${scope}/${year}`, {
        scope,
        subjectId,
        year,
      });
  });
}
