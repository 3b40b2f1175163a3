import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { kitFile } from '../../../bin/kit';
import { recountCommand } from '../../../bin/recount/command';
import { recount } from '../../../bin/recount/recount';
import { ANONYMOUS } from '../../../platform/identity';
import type { RunningService } from '../../../platform/service';
import { type Any, bytesOf, changedAt, othersOf, placesOf } from '../../recount/lies';
import { secondVerdict } from '../../recount/second-recount';
import { allFacts } from '../../support/feed';
import {
  COMPANY,
  commonPartsTrade,
  DETAILS,
  dismissal,
  engagement,
  feeAdjustment,
  fundRaising,
  fundUse,
  OTHER,
  rebuilding,
  tender,
} from './details';
import { candidatesOf, companyId, electionStory, seedCompanies } from './election';
import {
  CLOSES_AT,
  clock,
  committeeOf,
  NOTICED_AT,
  NOW,
  OPENS_AT,
  openVoting,
  ownerAt,
  type SeededEstate,
  seedEstate,
} from './fixture';

let service: RunningService;
let story: ReturnType<typeof electionStory>;
let estate: SeededEstate;
beforeAll(async () => {
  service = await openVoting();
  story = electionStory(service);
  await seedCompanies(service, [COMPANY, OTHER]);
});
beforeEach(async () => {
  clock.at = NOW;
  estate = await seedEstate(service, 3);
  await story.register(estate);
});
afterAll(() => service.close());

const stand = () =>
  candidatesOf([COMPANY, OTHER]).map((it) => ({ ...it, organizationId: companyId(it.name) }));
const all = () => [
  tender(stand()),
  engagement(),
  dismissal(),
  feeAdjustment(),
  fundUse({ buildingNumbers: [1] }),
  fundRaising,
  rebuilding,
  commonPartsTrade,
];
const shownOf = async (id: string, fields = `matters { position ${DETAILS} }`) =>
  story.session(committeeOf(estate), id, fields);

/** Put to the vote and announced: everybody says yes, and selects the first company. */
async function voted(matters: readonly object[]): Promise<string> {
  const put = await story.put(estate, matters);
  await story.frozen(estate, put.id);
  await story.act(estate, 'openVoting', put.id);
  for (const i of [0, 1, 2])
    await story.must(ownerAt(estate, i), 'castBallot', 'ballot { id }', {
      sessionId: put.id,
      unitId: estate.unitIds[i],
      choices: put.matters.map(({ id: matterId, idOf }) =>
        COMPANY in idOf
          ? { matterId, choice: 'YES', candidateIds: [idOf[COMPANY]] }
          : { matterId, choice: 'YES' },
      ),
    });
  await story.close(estate, put.id);
  await story.act(estate, 'tallyVote', put.id);
  await story.certified(estate, put.id);
  return put.id;
}

describe('V13: what a matter decides', () => {
  test('is given with the matter and shown as it was given, of every kind', async () => {
    const { id } = await story.put(estate, all());
    const { matters } = await shownOf(id);
    expect(matters.map((it: Any) => it.details)).toEqual([
      { __typename: 'CompanyTenderDetails', criteria: '报价四成、方案六成', termMonths: 36 },
      {
        __typename: 'CompanyEngagementDetails',
        organization: { id: companyId(COMPANY) },
        organizationName: 'PROPERTY_COMPANY',
        months: 24,
      },
      {
        __typename: 'CompanyDismissalDetails',
        dismissed: { id: companyId(OTHER) },
        dismissedName: 'PROPERTY_COMPANY',
        endsOn: '2027-04-01',
      },
      {
        __typename: 'FeeAdjustmentDetails',
        effectiveOn: '2027-01-01',
        rates: [
          { unitKind: 'RESIDENTIAL', from: '1.45', to: '1.65' },
          { unitKind: 'STORAGE', from: null, to: '0.50' },
        ],
      },
      {
        __typename: 'FundUseDetails',
        project: '东侧排水管网改造',
        amount: '860000.00',
        bearers: { scope: 'BUILDINGS', buildingNumbers: [1], units: [] },
      },
      {
        __typename: 'FundRaisingDetails',
        reason: '余额不足百分之三十',
        perSquareMetre: '30.00',
        total: null,
        bearers: { scope: 'ESTATE', buildingNumbers: [], units: [] },
      },
      {
        __typename: 'RebuildingDetails',
        part: '二单元加装电梯',
        permit: '建〔示例〕7号',
        budget: '500000.00',
      },
      {
        __typename: 'CommonPartsTradeDetails',
        part: '东侧道路边角',
        use: '电动自行车充电棚',
        counterparty: '示例充电公司',
        yearlyRevenue: '12000.00',
        term: 60,
      },
    ]);
    const units = [...estate.unitIds].slice(0, 2).sort();
    await story.must(committeeOf(estate), 'addMatter', 'votingSession { id }', {
      sessionId: id,
      matter: fundUse({ unitIds: units }),
    });
    const added = (await shownOf(id)).matters.at(-1).details;
    expect(added.bearers).toEqual({
      scope: 'UNITS',
      buildingNumbers: [],
      units: units.map((it) => ({ id: it })),
    });
    await story.must(committeeOf(estate), 'addMatter', 'votingSession { id }', {
      sessionId: id,
      matter: { kind: 'FUND_USE', text: '应急使用维修资金的规则' },
    });
    expect((await shownOf(id)).matters.at(-1)).toEqual({ position: 10, details: null });
  });

  test.each<[string, object, readonly string[]]>([
    ['DETAILS_MISSING', { kind: 'COMPANY_CHANGE', text: '续聘' }, []],
    ['DETAILS_NOT_ONE', { ...rebuilding, details: {} }, []],
    ['DETAILS_NOT_ONE', { ...rebuilding, details: { ...rebuilding.details, ...fundRaising.details } }, []],
    ['DETAILS_NOT_FOR_KIND', { ...rebuilding, kind: 'COVENANT' }, ['rebuilding']],
    [
      'DETAILS_NOT_A_COMPANY',
      engagement('00000000-0000-4000-8000-000000000001'),
      ['companyEngagement', 'organizationId'],
    ],
    ['BEARERS_UNKNOWN', fundUse({ buildingNumbers: [2] }), ['fundUse', 'bearers', 'buildingNumbers']],
    [
      'BEARERS_UNKNOWN',
      fundUse({ unitIds: ['00000000-0000-4000-8000-000000000001'] }),
      ['fundUse', 'bearers', 'unitIds'],
    ],
    [
      'MATTER_AMOUNT_OUT_OF_RANGE',
      { ...rebuilding, details: { rebuilding: { ...rebuilding.details.rebuilding, budget: '0.00' } } },
      ['rebuilding', 'budget'],
    ],
  ])('%s: in prepareVote and addMatter', async (code, matter, path) => {
    const input = {
      estateId: estate.id,
      title: '表决',
      matters: [{ kind: 'COVENANT', text: '规约' }, matter],
    };
    const refused = await story.mutate(committeeOf(estate), 'prepareVote', 'votingSession { id }', input);
    expect(refused).toMatchObject({
      votingSession: null,
      userErrors: [{ code, path: ['input', 'matters', '1', 'details', ...path] }],
    });
    const { id } = await story.prepare(estate);
    const added = await story.mutate(committeeOf(estate), 'addMatter', 'votingSession { id }', {
      sessionId: id,
      matter,
    });
    expect(added.userErrors[0]).toMatchObject({ code, path: ['input', 'matter', 'details', ...path] });
    expect((await shownOf(id)).matters).toHaveLength(1);
  });

  test('BEARERS_UNKNOWN, DETAILS_NOT_A_COMPANY: of another estate, and an organization that is no company', async () => {
    const elsewhere = await seedEstate(service, 1);
    const refused = (matter: object) =>
      story.refusal(committeeOf(estate), 'prepareVote', {
        estateId: estate.id,
        title: '表决',
        matters: [matter],
      });
    expect(await refused(fundUse({ unitIds: elsewhere.unitIds }))).toBe('BEARERS_UNKNOWN');
    expect(await refused(engagement(committeeOf(estate).actingFor!.organizationId))).toBe(
      'DETAILS_NOT_A_COMPANY',
    );
  });

  test('DETAILS_BEFORE_CLOSE: a fee and a dismissal take effect after the voting ends, extended or not', async () => {
    const notice = async (matter: object) => {
      const { id } = await story.put(estate, [{ kind: 'COVENANT', text: '规约' }, matter]);
      await story.publish(estate, id);
      return story.at(NOTICED_AT, () =>
        story.mutate(committeeOf(estate), 'sendVoteNotice', 'votingSession { id }', {
          sessionId: id,
          opensAt: OPENS_AT,
          closesAt: CLOSES_AT,
        }),
      );
    };
    // Voting ends at midnight after the 7th.
    expect((await notice(feeAdjustment('2026-12-08'))).userErrors).toEqual([]);
    for (const matter of [feeAdjustment('2026-12-07'), dismissal(companyId(OTHER), '2026-12-07')])
      expect((await notice(matter)).userErrors).toMatchObject([
        { code: 'DETAILS_BEFORE_CLOSE', path: ['input', 'closesAt'] },
      ]);

    const put = await story.put(estate, [feeAdjustment('2026-12-08')]);
    await story.frozen(estate, put.id);
    await story.act(estate, 'openVoting', put.id);
    const extended = await story.mutate(committeeOf(estate), 'extendVoting', 'votingSession { id }', {
      sessionId: put.id,
      closesAt: '2026-12-10T16:00:00Z',
      reason: '未达法定参与比例',
    });
    expect(extended.userErrors).toMatchObject([
      { code: 'DETAILS_BEFORE_CLOSE', path: ['input', 'closesAt'] },
    ]);
  });

  test('is said with the outcome, and told to the others without what was written', async () => {
    const { id } = { id: await voted(all()) };
    const { outcomes } = await story.session(ANONYMOUS, id, 'outcomes { status explanationZh }');
    expect(outcomes.map((it: Any) => it.explanationZh)).toEqual([
      `通过：选聘${COMPANY}，合同期限36个月。`,
      '通过：聘用PROPERTY_COMPANY，合同期限24个月。',
      '通过：解聘PROPERTY_COMPANY，自2027-04-01起不再服务。',
      '通过：物业费自2027-01-01起：住宅每平方米每月由1.45元调整为1.65元；储藏室每平方米每月0.50元。',
      '通过：使用维修资金860000.00元，用于东侧排水管网改造，由1号楼业主分摊。',
      '通过：向全体业主筹集维修资金每平方米30.00元，理由：余额不足百分之三十。',
      '通过：改建、重建二单元加装电梯，预算500000.00元，许可文号建〔示例〕7号。',
      '通过：将东侧道路边角用于电动自行车充电棚，由示例充电公司经营，年收益12000.00元，期限60个月。',
    ]);
    const told = (await allFacts(service))
      .filter((it) => it.type === 'voteOutcome' && it.subjectId === id)
      .at(-1)!;
    const matters = (told.payload as Any).matters.map(({ chosenOrganizationId, decided }: Any) => [
      chosenOrganizationId,
      decided,
    ]);
    const bearers = { scope: 'BUILDINGS', buildings: [1] };
    expect(matters).toEqual([
      [companyId(COMPANY), { type: 'COMPANY_TENDER', termMonths: 36 }],
      [
        companyId(COMPANY),
        { type: 'COMPANY_ENGAGEMENT', organizationId: companyId(COMPANY), termMonths: 24 },
      ],
      [null, { type: 'COMPANY_DISMISSAL', organizationId: companyId(OTHER), endsOn: '2027-04-01' }],
      [
        undefined,
        {
          type: 'FEE_ADJUSTMENT',
          effectiveOn: '2027-01-01',
          rates: [
            { unitKind: 'RESIDENTIAL', from: '145', to: '165' },
            { unitKind: 'STORAGE', from: null, to: '50' },
          ],
        },
      ],
      [undefined, { type: 'FUND_USE', amount: '86000000', bearers }],
      [
        undefined,
        { type: 'FUND_RAISING', perSquareMetre: '3000', total: null, bearers: { scope: 'ESTATE' } },
      ],
      [undefined, { type: 'REBUILDING', budget: '50000000' }],
      [undefined, { type: 'COMMON_PARTS_TRADE', yearlyRevenue: '1200000', termMonths: 60 }],
    ]);
    for (const written of ['排水', '余额', '电梯', '充电', '报价', '示例'])
      expect(JSON.stringify(told.payload)).not.toContain(written);
  });

  test('a matter of before that dismisses says so, and not whom; its notice is what it was', async () => {
    const { id } = await story.put(estate, [{ kind: 'COVENANT', text: '规约' }]);
    await service.dataSource.query(
      `INSERT INTO voting_matters (id, session_id, position, kind, text, method, seats, dismisses)
       VALUES (gen_random_uuid(), $1, 2, 'COMPANY_CHANGE', '解聘', 'APPROVAL', NULL, true)`,
      [id],
    );
    const nobody = {
      __typename: 'CompanyDismissalDetails',
      dismissed: null,
      dismissedName: null,
      endsOn: null,
    };
    expect((await shownOf(id)).matters[1]).toEqual({ position: 2, details: nobody });
    await story.frozen(estate, id);
    await story.act(estate, 'openVoting', id);
  });
});

test('V13: DETAILS_MISSING: a matter of before that does not say whom it engages is not noticed', async () => {
  const { id } = await story.put(estate, [{ kind: 'COVENANT', text: '规约' }]);
  await service.dataSource.query(
    `INSERT INTO voting_matters (id, session_id, position, kind, text, method, seats, dismisses)
     VALUES (gen_random_uuid(), $1, 2, 'COMPANY_CHANGE', '续聘', 'APPROVAL', NULL, false)`,
    [id],
  );
  await story.publish(estate, id);
  const noticed = await story.at(NOTICED_AT, () =>
    story.mutate(committeeOf(estate), 'sendVoteNotice', 'votingSession { id }', {
      sessionId: id,
      opensAt: OPENS_AT,
      closesAt: CLOSES_AT,
    }),
  );
  expect(noticed.userErrors).toMatchObject([
    { code: 'DETAILS_MISSING', message: expect.stringContaining('2') },
  ]);
});

describe('V10, V13: the kit of a vote whose matters decide something', () => {
  let kit: Any;
  const ask = async (query: string, variables?: object) =>
    (await story.ask(ANONYMOUS, query, variables as never)).data;
  const kitOf = async (matters: readonly object[]) => JSON.parse((await kitFile(ask, await voted(matters)))!);
  beforeEach(async () => {
    kit ??= await kitOf(all());
  });
  const bothFind = (changed: Any) => {
    const bytes = bytesOf(changed);
    return [!recount(bytes).ok, secondVerdict(bytes) !== null];
  };

  test('has the third form, and is counted again by both', () => {
    expect(kit.format).toBe('lianxi-vote-kit/3');
    expect(bothFind(kit)).toEqual([false, false]);
    const file = join(mkdtempSync(join(tmpdir(), 'lianxi-kit-')), 'kit.json');
    writeFileSync(file, bytesOf(kit));
    const lines: string[] = [];
    expect(recountCommand([file], (line) => void lines.push(line))).toBe(0);
    const decides = lines.filter((line) => line.includes('decides'));
    expect(decides).toHaveLength(8);
    expect(decides[3]).toContain('RESIDENTIAL 1.45 元 yuan → 1.65 元 yuan; STORAGE – → 0.50 元 yuan');
    expect(decides[4]).toContain('amount 860000.00 元 yuan · bearers 1 号楼 buildings');
  });

  test('without candidates it has no draw; without details it is what it was', async () => {
    const plain = await kitOf([fundUse(), feeAdjustment()]);
    expect([plain.format, 'draw' in plain]).toEqual(['lianxi-vote-kit/3', false]);
    expect(bothFind(plain)).toEqual([false, false]);
    estate = await seedEstate(service, 3);
    await story.register(estate);
    clock.at = NOW;
    const before = await kitOf([{ kind: 'FUND_USE', text: '规则' }]);
    expect(before.format).toBe('lianxi-vote-kit/1');
    expect(bothFind(before)).toEqual([false, false]);
    for (const format of ['lianxi-vote-kit/1', 'lianxi-vote-kit/2'])
      expect(bothFind({ ...plain, format })).toEqual([true, true]);
  });

  test('every change of what was decided is found, by both: each field, and whatever is left out or put in', () => {
    const decided = placesOf(kit).filter(({ path }) => path[1] === 'matters' && path[3] === 'details');
    const changes = decided.flatMap(({ path, value }) =>
      value !== null && typeof value === 'object'
        ? [
            [path, changedAt(kit, path, () => null)],
            [path, changedAt(kit, path, (it) => (Array.isArray(it) ? [...it, it[0]] : { ...it, more: 1 }))],
          ]
        : othersOf(value).map((to) => [path, changedAt(kit, path, () => to)]),
    );
    expect(changes.length).toBeGreaterThan(150);
    expect(changes.filter(([, changed]) => !bothFind(changed).every(Boolean)).map(([path]) => path)).toEqual(
      [],
    );
    const without = kit.notice.matters.map((_: Any, i: number) =>
      changedAt(kit, ['notice', 'matters', i], ({ details: _details, ...it }) => it),
    );
    for (const changed of without) expect(bothFind(changed)).toEqual([true, true]);
  });

  test.each<[string, (kit: Any) => Any]>([
    [
      'details of another kind',
      (it) => changedAt(it, ['notice', 'matters', 6, 'kind'], () => 'FUND_RAISING'),
    ],
    [
      'an unknown type',
      (it) => changedAt(it, ['notice', 'matters', 6, 'details', 'type'], () => 'DEMOLITION'),
    ],
    ['both amounts', (it) => changedAt(it, ['notice', 'matters', 5, 'details', 'total'], () => '5')],
    [
      'a trade without its term',
      (it) => changedAt(it, ['notice', 'matters', 7, 'details', 'termMonths'], () => null),
    ],
    ['an amount of nothing', (it) => changedAt(it, ['notice', 'matters', 6, 'details', 'budget'], () => '0')],
    ['no day', (it) => changedAt(it, ['notice', 'matters', 2, 'details', 'endsOn'], () => '2027-02-30')],
    [
      'buildings out of order',
      (it) => changedAt(it, ['notice', 'matters', 4, 'details', 'bearers', 'buildings'], () => [3, 1]),
    ],
    [
      'a fee that stays',
      (it) => changedAt(it, ['notice', 'matters', 3, 'details', 'rates', 0, 'to'], () => '145'),
    ],
  ])('what no notice can say is wrong by its form, whatever is sealed: %s', (_what, lie) => {
    const verdict = recount(bytesOf(lie(kit)));
    expect(verdict).toMatchObject({ ok: false, where: expect.stringContaining('kit.notice.matters') });
    expect(secondVerdict(bytesOf(lie(kit)))).not.toMatch(/head|signature/);
  });
});
