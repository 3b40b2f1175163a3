import { addDays, type LocalDate, yearOf } from '../../platform/dates';
import type { OrganizationKey } from './organizations';
import { ELECTED, electedElsewhereOn } from './votes-elsewhere';
import type { World } from './world';

/** Days after the election on which a member resigns; whatever lies after yesterday is not played yet. */
const RESIGNED_AFTER = 40;

/** The committee that 样本园小区 elected on the city's platform: its first meeting, both filings, a resignation. All invented. */
export function playCommittee(world: World): void {
  const { stage, timetable } = world;
  const elected = electedElsewhereOn(stage.today);
  const at = (after: number, time: string, step: () => Promise<unknown>) => {
    const day: LocalDate = addDays(elected, after);
    if (day <= world.yesterday) timetable.at('body:yangben', day, time, step);
  };
  const as = (organization: OrganizationKey) => world.actor(organization);
  const rows = (text: string) =>
    world.rows<{ id: string; authority: string }>('voting', text, [world.id('ownersCommittee', 'yangben')]);
  const members = () => rows('SELECT id FROM committee_members WHERE committee_id = $1 ORDER BY rank');
  const filing = async (authority: string): Promise<string> => {
    const filings = await rows('SELECT id, authority FROM committee_filings WHERE committee_id = $1');
    return filings.find((it) => it.authority === authority)!.id;
  };
  const submit = async (key: string, authority: string, note: string) =>
    stage.run('voting', await as('yangbenOwners'), 'submitFiling', `yangben/${key}`, {
      filingId: await filing(authority),
      note,
    });

  at(3, '10:00', async () => {
    const committee = await stage.run(
      'voting',
      await as('yangbenResidents'),
      'constituteOwnersCommittee',
      'yangben',
      {
        externalVoteId: world.id('externalVote', 'yangben'),
        organizationId: world.id('organization', 'yangbenOwners'),
        startsOn: addDays(elected, 1),
        termYears: 5,
      },
    );
    world.know('ownersCommittee', 'yangben', committee);
  });
  at(5, '19:00', async () => {
    const [chair, deputy, ...others] = (await members()).slice(0, ELECTED.members.length);
    await stage.run('voting', await as('yangbenOwners'), 'assignPortfolios', 'yangben', {
      committeeId: world.id('ownersCommittee', 'yangben'),
      metOn: addDays(elected, 5),
      portfolios: [
        { memberId: chair!.id, portfolio: 'CHAIR' },
        { memberId: deputy!.id, portfolio: 'DEPUTY_CHAIR' },
        ...others.map(({ id: memberId }) => ({ memberId, portfolio: 'MEMBER' as const })),
      ],
    });
  });
  // The owners decided its budget in the same vote, which stands again.
  at(7, '14:00', async () => {
    await stage.run('voting', await as('yangbenOwners'), 'setActivityBudget', 'yangben', {
      estateId: world.id('estate', 'yangben'),
      year: yearOf(elected),
      amount: 600_000n,
      externalMatter: { externalVoteId: world.id('externalVote', 'yangben'), position: 2 },
    });
  });
  at(8, '09:30', async () => {
    await submit('subdistrict', 'SUBDISTRICT_OFFICE', '选举办法、结果公告和委员名单。');
    await submit('housing', 'HOUSING_AUTHORITY', '选举办法、结果公告和委员名单。');
  });
  at(10, '15:00', async () => {
    const subdistrict = {
      filingId: await filing('SUBDISTRICT_OFFICE'),
      receiptNumber: '华苑业备〔示例〕3号',
    };
    await stage.run('voting', await as('huayuanOffice'), 'acceptFiling', 'yangben/subdistrict', subdistrict);
    const returned = {
      filingId: await filing('HOUSING_AUTHORITY'),
      reason: '缺业主大会议事规则，补正后再报。',
    };
    await stage.run('voting', await as('nankaiHousing'), 'returnFiling', 'yangben/housing', returned);
  });
  at(13, '09:30', () => submit('housing/again', 'HOUSING_AUTHORITY', '已补业主大会议事规则。'));
  at(15, '15:00', async () => {
    const accepted = { filingId: await filing('HOUSING_AUTHORITY'), receiptNumber: '南住业备〔示例〕12号' };
    await stage.run('voting', await as('nankaiHousing'), 'acceptFiling', 'yangben/housing', accepted);
  });
  at(RESIGNED_AFTER, '10:00', async () => {
    await stage.run('voting', await as('yangbenOwners'), 'recordVacancy', 'yangben', {
      committeeId: world.id('ownersCommittee', 'yangben'),
      memberId: (await members())[ELECTED.members.length - 1]!.id,
      leftOn: addDays(elected, RESIGNED_AFTER),
      reason: 'RESIGNED',
    });
  });
}
