import { ANONYMOUS, type Viewer } from '../../../platform/identity';
import { COMPANY, DETAILS, dismissal, engagement, feeAdjustment, fundUse, tender } from './details';
import { candidatesOf, companyId, seedCompanies } from './election';
import { estate, estateForEach, service, story } from './estate-for-each';
import { externalVote, externalMatter as stated } from './external-vote-input';
import { committeeOf, feedOf, organizationFact, seedEstate } from './fixture';

estateForEach(2);
beforeAll(() => seedCompanies(service, [COMPANY, '示例物业乙']));
let votes = 0;

const record = (matters: readonly object[], of = estate) =>
  story.mutate(committeeOf(of), 'recordExternalVote', 'externalVote { id }', {
    ...externalVote(of, `${++votes}`),
    matters: matters.map((it) => ({ ...stated, ...it })),
  });
const act = async (name: string, externalVoteId: string, more: object = {}, viewer?: Viewer) => {
  const by = viewer ?? estate.acting.RESIDENTS_COMMITTEE!;
  expect(await story.refusal(by, name, { externalVoteId, ...more })).toBeUndefined();
};
const confirmed = async (matters: readonly object[], of = estate): Promise<string> => {
  const { externalVote: vote, userErrors } = await record(matters, of);
  expect(userErrors).toEqual([]);
  await act('confirmExternalVote', vote.id, {}, of.acting.RESIDENTS_COMMITTEE);
  return vote.id;
};
const told = async (id: string) =>
  (
    await service.dataSource.query(
      `SELECT payload -> 'matters' AS matters FROM outbox WHERE type = 'voteOutcome' AND subject_id = $1 ORDER BY seq DESC LIMIT 1`,
      [id],
    )
  )[0].matters;

describe('V13, V16: what a vote elsewhere decided', () => {
  test('is recorded with its figures, shown, and told as of a vote here; taken back where it is voided', async () => {
    const id = await confirmed([
      engagement(),
      dismissal(),
      feeAdjustment(),
      fundUse({ buildingNumbers: [1] }),
    ]);
    const query = `query($id: ID!) { externalVote(id: $id) { matters { ${DETAILS} } } }`;
    const { matters } = (await story.ask(ANONYMOUS, query, { id })).data.externalVote;
    expect(matters.map((it: { details: object }) => it.details)).toMatchObject([
      { __typename: 'CompanyEngagementDetails', organization: { id: companyId(COMPANY) }, months: 24 },
      { __typename: 'CompanyDismissalDetails', endsOn: '2027-04-01' },
      { __typename: 'FeeAdjustmentDetails', rates: [{ to: '1.65' }, { from: null, to: '0.50' }] },
      { __typename: 'FundUseDetails', amount: '860000.00', bearers: { buildingNumbers: [1] } },
    ]);
    const decided = { type: 'COMPANY_ENGAGEMENT', organizationId: companyId(COMPANY), termMonths: 24 };
    expect(await told(id)).toMatchObject([
      { status: 'PASSED', chosenOrganizationId: companyId(COMPANY), decided },
      { status: 'PASSED', chosenOrganizationId: null },
      { status: 'PASSED', decided: { type: 'FEE_ADJUSTMENT', effectiveOn: '2027-01-01' } },
      { status: 'PASSED', decided: { type: 'FUND_USE', amount: '86000000' } },
    ]);
    expect(JSON.stringify(await told(id))).not.toContain('排水');
    await act('askExternalVoteVoiding', id, { ground: 'ERROR', reason: '有误' }, committeeOf(estate));
    await act('voidExternalVote', id);
    expect((await told(id))[0]).toMatchObject({ status: 'VOIDED', chosenOrganizationId: null, decided });
  });

  test('names the company as it was called on the day on which the vote closed', async () => {
    const renamed = companyId('改过名称的企业');
    const known = organizationFact('PROPERTY_COMPANY', renamed);
    const names = [
      { name: '旧称物业', validFrom: '2020-01-01', validTo: '2026-11-21' },
      { name: '新称物业', validFrom: '2026-11-21', validTo: null },
    ];
    await service.pull({
      community: feedOf([{ ...known, payload: { ...known.payload, name: '新称物业', names } }]),
    });
    const id = await confirmed([engagement(renamed)]);
    const query = `query($id: ID!) { externalVote(id: $id) { matters { ${DETAILS} } } }`;
    const { matters } = (await story.ask(ANONYMOUS, query, { id })).data.externalVote;
    expect(matters).toMatchObject([
      { details: { organization: { id: renamed }, organizationName: '旧称物业' } },
    ]);
  });

  test('on the company it says which: a selection there is the engagement of who won; of one that did not pass nothing is asked', async () => {
    const company = { kind: 'COMPANY_CHANGE', text: '选聘物业服务企业' };
    expect((await record([stated, company])).userErrors).toMatchObject([
      { code: 'DETAILS_MISSING', path: ['input', 'matters', '1', 'details'] },
    ]);
    const { details } = tender(candidatesOf([COMPANY]));
    expect((await record([{ ...company, details }])).userErrors).toMatchObject([
      { code: 'DETAILS_NOT_FOR_KIND', path: ['input', 'matters', '0', 'details', 'companyTender'] },
    ]);
    const id = await confirmed([{ ...company, passed: false }]);
    expect(await told(id)).toEqual([{ matterId: null, kind: 'COMPANY_CHANGE', status: 'REJECTED' }]);
    const rejected = await confirmed([{ ...engagement(), passed: false }]);
    expect(await told(rejected)).toMatchObject([{ status: 'REJECTED', chosenOrganizationId: null }]);
  });
});

test('V13, V16: DETAILS_MISSING: one recorded before it had to say whom it engages is not confirmed, but recorded anew', async () => {
  const { externalVote: vote } = await record([stated]);
  await service.dataSource.query(
    `INSERT INTO external_vote_matters SELECT (jsonb_populate_record(m, '{"position": 2, "kind": "COMPANY_CHANGE"}')).*
     FROM external_vote_matters m WHERE vote_id = $1`,
    [vote.id],
  );
  const viewer = estate.acting.RESIDENTS_COMMITTEE!;
  expect(await story.refusal(viewer, 'confirmExternalVote', { externalVoteId: vote.id })).toBe(
    'DETAILS_MISSING',
  );
  await act('rejectExternalVote', vote.id, { reason: '未写明企业' });
});

describe('V15, V16: a year’s activity budget by a vote elsewhere', () => {
  const rules = { kind: 'ASSEMBLY_RULES', text: '议事规则：年度活动经费一万元' };
  const budget = (more: object, viewer: Viewer = committeeOf(estate)) =>
    story.mutate(
      viewer,
      'setActivityBudget',
      `activityBudget { id amount decisions { sequence basis matter { id } externalVote { id reference state } externalMatter { position text } } }`,
      { estateId: estate.id, year: 2026, amount: '10000.00', ...more },
    );
  const on = (externalVoteId: string, position = 1) => ({ externalMatter: { externalVoteId, position } });

  test('rests on its matter, which passed, is of such a kind and was confirmed', async () => {
    const id = await confirmed([fundUse(), rules]);
    const { activityBudget, userErrors } = await budget(on(id, 2));
    expect(userErrors).toEqual([]);
    const decision = {
      sequence: 1,
      basis: null,
      matter: null,
      externalVote: { id, reference: `${votes}`, state: 'CONFIRMED' },
    };
    expect(activityBudget).toMatchObject({
      amount: '10000.00',
      decisions: [{ ...decision, externalMatter: { position: 2, text: rules.text } }],
    });
    // What comes of the vote shows beside it, and the decision stays on record.
    await act('askExternalVoteVoiding', id, { ground: 'ERROR', reason: '有误' }, committeeOf(estate));
    await act('voidExternalVote', id);
    const again = await budget({ basis: '业主大会书面授权', amount: '9000.00' });
    expect(again.activityBudget.decisions).toMatchObject([
      { sequence: 2, basis: '业主大会书面授权', externalVote: null, externalMatter: null },
      { ...decision, externalVote: { id, state: 'VOIDED' } },
    ]);
  });

  test('BUDGET_MATTER_NOT_PASSED, BUDGET_MATTER_OF_OTHER_KIND: of any other', async () => {
    const refused = async (externalVoteId: string, position = 1) => {
      const { activityBudget, userErrors } = await budget(on(externalVoteId, position));
      expect(activityBudget).toBeNull();
      expect(userErrors[0].path).toEqual(['input', 'externalMatter']);
      return userErrors[0].code;
    };
    const unconfirmed = (await record([rules])).externalVote.id;
    expect(await refused(unconfirmed)).toBe('BUDGET_MATTER_NOT_PASSED');
    const id = await confirmed([fundUse(), { ...rules, passed: false }]);
    expect(await refused(id)).toBe('BUDGET_MATTER_OF_OTHER_KIND');
    expect(await refused(id, 2)).toBe('BUDGET_MATTER_NOT_PASSED');
    expect(await refused(id, 3)).toBe('BUDGET_MATTER_NOT_PASSED');
    expect(await refused('no vote')).toBe('BUDGET_MATTER_NOT_PASSED');
    const asked = await confirmed([rules]);
    await act('askExternalVoteVoiding', asked, { ground: 'ERROR', reason: '有误' }, committeeOf(estate));
    expect(await refused(asked)).toBe('BUDGET_MATTER_NOT_PASSED');
    const elsewhere = await seedEstate(service, 1);
    await story.register(elsewhere);
    expect(await refused(await confirmed([rules], elsewhere))).toBe('BUDGET_MATTER_NOT_PASSED');
  });

  test('INPUT_INVALID: on one basis of the three', async () => {
    const id = await confirmed([rules]);
    const matterId = '00000000-0000-4000-8000-000000000001';
    for (const more of [
      {},
      { ...on(id), basis: '授权' },
      { ...on(id), matterId },
      { matterId, basis: '授权' },
      { basis: ' ' },
      { basis: '长'.repeat(501) },
    ])
      expect((await budget(more)).userErrors).toMatchObject([
        { code: 'INPUT_INVALID', path: ['input', 'basis'] },
      ]);
  });
});
