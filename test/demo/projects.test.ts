import { ANONYMOUS } from '../../platform/identity';
import type { RunningService } from '../../platform/service';
import { clientOf } from '../support/client';
import { type ByService, played } from './played';

let services: ByService<RunningService>;
const { one } = played((opened) => {
  services = opened;
});

const FIELDS = `title state budget settledTotal decidedFundAmount contractorName
  resolutionNumber votingSession { id } shares { source organizationName amount settledAmount } history { act }`;

const projectsOf = async (type: string, id: unknown) => {
  const query = `query($of: [_Any!]!) { _entities(representations: $of) { ... on ${type} { projects { ${FIELDS} } } } }`;
  const answer = await clientOf(services.property)(ANONYMOUS, query, { of: [{ __typename: type, id }] });
  expect(answer.errors).toBeUndefined();
  return answer.data._entities[0].projects;
};

test('M7, P8: Rihuali’s resolution of 2023 leads to its surveillance, paid by three and settled', async () => {
  const resolution = await one('meetings', `SELECT id FROM resolutions WHERE text LIKE '%三方共同出资%'`);
  const number = await one('meetings', 'SELECT number FROM resolutions WHERE id = $1', [resolution]);
  const projects = await projectsOf('Resolution', resolution);
  expect(projects).toMatchObject([
    {
      title: '更新小区视频监控',
      state: 'SETTLED',
      budget: '299000.00',
      settledTotal: '297600.00',
      contractorName: '嘉德物业日华里项目部',
      resolutionNumber: number,
      votingSession: null,
      shares: [
        { source: 'ORGANIZATION', organizationName: '华苑街道办事处' },
        { source: 'ORGANIZATION', organizationName: '日华里小区业主委员会' },
        { source: 'ORGANIZATION', organizationName: '嘉德物业' },
      ],
    },
  ]);
  expect(projects[0].history.map(({ act }: { act: string }) => act)).toEqual([
    'planProject',
    'startProject',
    'completeProject',
    'acceptProject',
    'settleProject',
  ]);
});

test('V16, P8: what 样本园’s owners decided of the fund is under way, by their vote and the resolution before it', async () => {
  const [vote, resolution] = await Promise.all(
    ['id', 'resolution_id'].map((column) =>
      one('voting', `SELECT ${column} FROM voting_sessions WHERE title = '使用维修资金更新公共区域视频监控'`),
    ),
  );
  const projects = await projectsOf('VotingSession', vote);
  expect(projects).toMatchObject([
    {
      state: 'UNDER_WAY',
      budget: '120000.00',
      decidedFundAmount: '120000.00',
      settledTotal: null,
      votingSession: { id: vote },
      shares: [{ source: 'MAINTENANCE_FUND', organizationName: null, amount: '120000.00' }],
    },
  ]);
  expect(await projectsOf('Resolution', resolution)).toEqual(projects);
});
