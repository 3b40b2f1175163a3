import { randomUUID } from 'node:crypto';
import type { Viewer } from '../../../platform/identity';
import { operator } from '../../support/client';
import { behindLock } from './behind-lock';
import { auditor, confirmed, constitute, seen } from './elected-committee';
import { estate, estateForEach, service, story } from './estate-for-each';
import { clock, committeeOf, ownerAt } from './fixture';

estateForEach(2);

describe('V12: filings', () => {
  const AUTHORITY = {
    SUBDISTRICT_OFFICE: 'SUBDISTRICT_OFFICE',
    HOUSING_AUTHORITY: 'HOUSING_DEPARTMENT',
  } as const;
  const filingsOf = async (id: string) =>
    (await seen(committeeOf(estate), id, 'filed filings { id authority state dueOn overdue }')) as {
      filed: boolean;
      filings: {
        id: string;
        authority: keyof typeof AUTHORITY;
        state: string;
        dueOn: string;
        overdue: boolean;
      }[];
    };
  const act = (name: string, filingId: string, more = {}, viewer: Viewer = committeeOf(estate)) =>
    story.refusal(viewer, name, { filingId, ...more });
  const filing = async (viewer: Viewer, id: string, fields = 'state') =>
    (await story.ask(viewer, `query($id: ID!) { committeeFiling(id: $id) { ${fields} } }`, { id })).data
      ?.committeeFiling ?? null;

  test('both fall due in the rules’ days from the election; each authority accepts or returns its own', async () => {
    const id = await constitute(await confirmed());
    const { filings } = await filingsOf(id);
    // Thirty days after Friday, the 20th of November, end on Sunday, the 20th of December.
    expect(filings.map(({ id: _id, ...it }) => it)).toEqual(
      ['SUBDISTRICT_OFFICE', 'HOUSING_AUTHORITY'].map((authority) => {
        return { authority, state: 'DUE', dueOn: '2026-12-21', overdue: false };
      }),
    );
    for (const { id: filingId, authority } of filings) {
      const office = estate.acting[AUTHORITY[authority]]!;
      expect(await act('acceptFiling', filingId, { receiptNumber: '1号' }, office)).toBe('FILING_NOT_FILED');
      expect(await act('submitFiling', filingId, { note: '材料齐全' })).toBeUndefined();
      expect(await act('submitFiling', filingId)).toBe('FILING_IS_FILED');
      expect(await act('returnFiling', filingId, { reason: ' ' }, office)).toBe('INPUT_INVALID');
      expect(await act('returnFiling', filingId, { reason: '缺表决结果公告' }, office)).toBeUndefined();
      expect(await act('returnFiling', filingId, { reason: '再退' }, office)).toBe('FILING_IS_RETURNED');
      expect(await act('submitFiling', filingId)).toBeUndefined();
      expect(await act('acceptFiling', filingId, { receiptNumber: '' }, office)).toBe('INPUT_INVALID');
      expect((await filingsOf(id)).filed).toBe(false);
      expect(
        await act('acceptFiling', filingId, { receiptNumber: '备字〔2026〕1号' }, office),
      ).toBeUndefined();
      expect(await act('submitFiling', filingId)).toBe('FILING_IS_ACCEPTED');
      const history = 'state receiptNumber filedLate steps { act note organization { id } } committee { id }';
      const shown = await filing(office, filingId, history);
      expect(shown).toMatchObject({
        state: 'ACCEPTED',
        receiptNumber: '备字〔2026〕1号',
        filedLate: false,
        committee: { id },
      });
      expect(shown.steps.map((step: { act: string; note: string | null }) => [step.act, step.note])).toEqual([
        ['submitFiling', '材料齐全'],
        ['returnFiling', '缺表决结果公告'],
        ['submitFiling', null],
        ['acceptFiling', null],
      ]);
      expect(shown.steps[3].organization.id).toBe(office.actingFor!.organizationId);
    }
    expect((await filingsOf(id)).filed).toBe(true);
  });

  test('is seen by those who run the votes, its authority and auditors; each does its own part alone', async () => {
    const { filings } = await filingsOf(await constitute(await confirmed()));
    const housing = filings.find(({ authority }) => authority === 'HOUSING_AUTHORITY')!;
    const subdistrict = filings.find(({ authority }) => authority === 'SUBDISTRICT_OFFICE')!;
    const { HOUSING_DEPARTMENT, SUBDISTRICT_OFFICE, RESIDENTS_COMMITTEE, PROPERTY_COMPANY } = estate.acting;
    expect(await filing(HOUSING_DEPARTMENT!, housing.id)).toEqual({ state: 'DUE' });
    expect(await filing(HOUSING_DEPARTMENT!, subdistrict.id)).toBeNull();
    for (const viewer of [SUBDISTRICT_OFFICE!, RESIDENTS_COMMITTEE!, auditor, committeeOf(estate)])
      expect(await filing(viewer, housing.id)).toEqual({ state: 'DUE' });
    for (const viewer of [PROPERTY_COMPANY!, operator, ownerAt(estate, 0)]) {
      expect(await filing(viewer, housing.id)).toBeNull();
      expect(await act('submitFiling', housing.id, {}, viewer)).toBe('FILING_UNKNOWN');
    }
    expect(await act('acceptFiling', subdistrict.id, { receiptNumber: '1' }, HOUSING_DEPARTMENT!)).toBe(
      'FILING_UNKNOWN',
    );
    expect(await act('submitFiling', randomUUID())).toBe('FILING_UNKNOWN');
    const receipt = { receiptNumber: '1' };
    for (const [name, more, viewer] of [
      ['submitFiling', {}, SUBDISTRICT_OFFICE!],
      ['submitFiling', {}, RESIDENTS_COMMITTEE!],
      ['acceptFiling', receipt, committeeOf(estate)],
      ['acceptFiling', receipt, SUBDISTRICT_OFFICE!],
      ['returnFiling', { reason: '退' }, auditor],
    ] as const)
      await expect(act(name, housing.id, more, viewer)).rejects.toThrow('FORBIDDEN');
    const actions = async (viewer: Viewer) =>
      (await filing(viewer, housing.id, 'availableActions { act allowed code }')).availableActions;
    expect(await actions(committeeOf(estate))).toEqual([{ act: 'submitFiling', allowed: true, code: null }]);
    expect(await actions(HOUSING_DEPARTMENT!)).toEqual([
      { act: 'acceptFiling', allowed: false, code: 'FILING_NOT_FILED' },
      { act: 'returnFiling', allowed: false, code: 'FILING_NOT_FILED' },
    ]);
    expect(await actions(auditor)).toEqual([]);
  });

  test('FILING_OWN: whoever constituted it or submitted the filing does not decide on it, whichever hat is worn', async () => {
    const vote = await confirmed();
    const office = estate.acting.SUBDISTRICT_OFFICE!;
    // The subdistrict's person constitutes, and submits for the committee as one of its members.
    const id = await constitute(vote, {}, office);
    const { filings } = await filingsOf(id);
    const subdistrict = filings.find(({ authority }) => authority === 'SUBDISTRICT_OFFICE')!.id;
    const housing = filings.find(({ authority }) => authority === 'HOUSING_AUTHORITY')!.id;
    for (const filingId of [subdistrict, housing]) await act('submitFiling', filingId);
    const receipt = { receiptNumber: '1号' };
    expect(await act('acceptFiling', subdistrict, receipt, office)).toBe('FILING_OWN');
    expect(await act('returnFiling', subdistrict, { reason: '退' }, office)).toBe('FILING_OWN');
    const colleague = { ...office, personId: randomUUID() };
    const actions = async (viewer: Viewer) =>
      (await filing(viewer, subdistrict, 'availableActions { allowed code }')).availableActions;
    expect(await actions(office)).toEqual(Array(2).fill({ allowed: false, code: 'FILING_OWN' }));
    expect(await actions(colleague)).toEqual(Array(2).fill({ allowed: true, code: null }));
    const submitter = { ...estate.acting.HOUSING_DEPARTMENT!, personId: committeeOf(estate).personId };
    expect(await act('acceptFiling', housing, receipt, submitter)).toBe('FILING_OWN');
    expect(await act('acceptFiling', subdistrict, receipt, colleague)).toBeUndefined();
  });

  test('FILING_OWN also where both acts come at once, and the second waits for the first', async () => {
    const committee = await constitute(await confirmed(), {}, estate.acting.SUBDISTRICT_OFFICE!);
    const { filings } = await filingsOf(committee);
    const { id: filingId } = filings.find(({ authority }) => authority === 'HOUSING_AUTHORITY')!;
    const submitter = { ...estate.acting.HOUSING_DEPARTMENT!, personId: committeeOf(estate).personId };
    const answers = await behindLock(service, 'committee_filings', filingId, [
      () => act('submitFiling', filingId),
      () => act('acceptFiling', filingId, { receiptNumber: '1号' }, submitter),
    ]);
    expect(answers).toEqual([undefined, 'FILING_OWN']);
  });

  test('an authority’s desk: what it is to decide, first due first; overdue is the committee’s turn after the day', async () => {
    const desk = async (viewer: Viewer, state: string | null = null) => {
      const query = `query($state: FilingState) { committeeFilings(state: $state, first: 10) { totalCount edges { node { id overdue } } } }`;
      const { committeeFilings } = (await story.ask(viewer, query, { state })).data;
      return committeeFilings.edges.map((edge: { node: { id: string; overdue: boolean } }) => edge.node);
    };
    const { filings } = await filingsOf(await constitute(await confirmed()));
    const office = estate.acting.HOUSING_DEPARTMENT!;
    const id = filings.find(({ authority }) => authority === 'HOUSING_AUTHORITY')!.id;
    expect(await desk(office)).toEqual([{ id, overdue: false }]);
    expect(await desk(office, 'FILED')).toEqual([]);
    expect(await desk(committeeOf(estate))).toHaveLength(2);
    expect(await desk(estate.acting.POLICE_STATION!)).toEqual([]);
    clock.at = new Date('2026-12-21T16:00:00Z');
    expect(await desk(office)).toEqual([{ id, overdue: true }]);
    await act('submitFiling', id);
    expect(await desk(office, 'FILED')).toEqual([{ id, overdue: false }]);
    expect(await filing(office, id, 'filedLate')).toEqual({ filedLate: true });
  });

  test('of a committee whose election was voided nothing is due: a list of what is due does not have it, all of them do', async () => {
    const vote = await confirmed();
    const committee = await constitute(vote);
    const { filings } = await filingsOf(committee);
    const [accepted, due] = ['SUBDISTRICT_OFFICE', 'HOUSING_AUTHORITY'].map(
      (authority) => filings.find((it) => it.authority === authority)!.id,
    );
    await act('submitFiling', accepted!);
    await act('acceptFiling', accepted!, { receiptNumber: '1号' }, estate.acting.SUBDISTRICT_OFFICE!);
    const listed = async (state: string | null) => {
      const query = `query($state: FilingState) { committeeFilings(state: $state, first: 10) { totalCount edges { node { id state overdue } } } }`;
      const { data } = await story.ask(committeeOf(estate), query, { state });
      return data.committeeFilings.edges.map(({ node }: { node: object }) => node);
    };
    const shown = (id: string | undefined, state: string, overdue = false) => ({ id, state, overdue });
    clock.at = new Date('2026-12-21T16:00:00Z');
    expect(await listed('DUE')).toEqual([shown(due, 'DUE', true)]);
    expect(await listed('ANNULLED')).toEqual([]);
    const asked = { externalVoteId: vote, ground: 'JUDGMENT', reason: '人民法院判决撤销' };
    await story.mutate(committeeOf(estate), 'askExternalVoteVoiding', '__typename', asked);
    await story.mutate(estate.acting.RESIDENTS_COMMITTEE!, 'voidExternalVote', '__typename', {
      externalVoteId: vote,
    });
    expect(await listed('DUE')).toEqual([]);
    expect(await listed('ANNULLED')).toEqual([shown(due, 'ANNULLED')]);
    // What was accepted was accepted.
    expect(await listed('ACCEPTED')).toEqual([shown(accepted, 'ACCEPTED')]);
    expect(await listed(null)).toHaveLength(2);
    const told = await service.dataSource.query(
      `SELECT count(*)::int FROM changes WHERE type = 'CommitteeFiling' AND object_id = $1`,
      [due],
    );
    expect(told).toEqual([{ count: 2 }]);
  });

  test('TRAINING_RECORD_MISSING where the rules ask for one', async () => {
    const id = await constitute(await confirmed());
    await service.dataSource.query(
      'UPDATE committee_filings SET needs_training = TRUE WHERE committee_id = $1',
      [id],
    );
    const [first] = (await filingsOf(id)).filings;
    expect(await act('submitFiling', first!.id)).toBe('TRAINING_RECORD_MISSING');
    expect(await act('submitFiling', first!.id, { trainingRecord: ' ' })).toBe('INPUT_INVALID');
    expect(await act('submitFiling', first!.id, { note: ' ', trainingRecord: '证明' })).toBe('INPUT_INVALID');
    expect(await act('submitFiling', first!.id, { trainingRecord: '培训证明 2026-3' })).toBeUndefined();
    const { steps } = await filing(committeeOf(estate), first!.id, 'needsTraining steps { trainingRecord }');
    expect(steps).toEqual([{ trainingRecord: '培训证明 2026-3' }]);
  });
});
