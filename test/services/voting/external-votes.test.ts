import { randomUUID } from 'node:crypto';
import { ANONYMOUS, type Viewer } from '../../../platform/identity';
import { actingFor, operator } from '../../support/client';
import { behindLock } from './behind-lock';
import { rebuilding } from './details';
import { estate, estateForEach, service, story } from './estate-for-each';
import { evidence, externalVote, externalMatter as matter } from './external-vote-input';
import { committeeOf, fact, feedOf, NOW, ownerAt, seedEstate } from './fixture';

estateForEach(2);

const input = () => ({
  ...externalVote(estate),
  platform: ' 市物业服务平台 ',
  matters: [matter, { ...matter, kind: 'REBUILDING', class: 'MAJOR', passed: false, text: '加装电梯' }],
});
const record = async (more = {}, viewer: Viewer = committeeOf(estate)): Promise<string> => {
  const it = await story.mutate(viewer, 'recordExternalVote', 'externalVote { id }', { ...input(), ...more });
  expect(it.userErrors).toEqual([]);
  return it.externalVote.id;
};
const refused = (more: Record<string, unknown>, viewer: Viewer = committeeOf(estate)) =>
  story.refusal(viewer, 'recordExternalVote', { ...input(), ...more });
const confirm = (externalVoteId: string, viewer: Viewer = estate.acting.RESIDENTS_COMMITTEE!) =>
  story.refusal(viewer, 'confirmExternalVote', { externalVoteId });
const reject = (externalVoteId: string, reason = '编号有误', viewer: Viewer = committeeOf(estate)) =>
  story.refusal(viewer, 'rejectExternalVote', { externalVoteId, reason });
const ask = (externalVoteId: string, more = {}, viewer: Viewer = committeeOf(estate)) =>
  story.refusal(viewer, 'askExternalVoteVoiding', {
    externalVoteId,
    ground: 'ERROR',
    reason: '数据有误',
    ...more,
  });
const doVoid = (externalVoteId: string, viewer: Viewer = estate.acting.RESIDENTS_COMMITTEE!) =>
  story.refusal(viewer, 'voidExternalVote', { externalVoteId });
const decline = (externalVoteId: string, viewer: Viewer = estate.acting.RESIDENTS_COMMITTEE!) =>
  story.refusal(viewer, 'declineExternalVoteVoiding', { externalVoteId });
const seen = async (viewer: Viewer, id: string, fields = 'state') =>
  (await story.ask(viewer, `query($id: ID!) { externalVote(id: $id) { ${fields} } }`, { id })).data
    ?.externalVote ?? null;
const told = (id: string) =>
  service.dataSource.query(
    `SELECT version, payload FROM outbox WHERE type = 'voteOutcome' AND subject_id = $1 ORDER BY seq`,
    [id],
  );

describe('V16: votes held on another platform', () => {
  test('one person records it, another confirms it, and then the others are told what was stated', async () => {
    const id = await record();
    const actions = 'availableActions { act allowed code }';
    expect(await seen(committeeOf(estate), id, actions)).toEqual({
      availableActions: [
        { act: 'confirmExternalVote', allowed: false, code: 'EXTERNAL_VOTE_OWN' },
        { act: 'rejectExternalVote', allowed: true, code: null },
        ...['askExternalVoteVoiding', 'voidExternalVote', 'declineExternalVoteVoiding'].map((act) => {
          return { act, allowed: false, code: 'EXTERNAL_VOTE_NOT_CONFIRMED' };
        }),
      ],
    });
    expect(await confirm(id, committeeOf(estate))).toBe('EXTERNAL_VOTE_OWN');
    expect(await told(id)).toEqual([]);
    expect(await confirm(id)).toBeUndefined();
    expect(await told(id)).toEqual([
      {
        version: 1,
        payload: {
          sessionId: null,
          resolutionId: null,
          estateId: estate.id,
          number: '2026-17',
          matters: [
            { matterId: null, kind: 'FUND_USE', status: 'PASSED' },
            { matterId: null, kind: 'REBUILDING', status: 'REJECTED' },
          ],
          talliedOn: '2026-11-20',
          external: { platform: '市物业服务平台', reference: '2026-17' },
        },
      },
    ]);
    const all = `platform reference closedOn state recordedAt confirmedAt rejectedAt rejectReason evidence { fileName sha256 url }
      estate { id } resolution { id } availableActions { act }
      matters { position kind text class passed totalArea totalHeads participatingArea participatingHeads approvingArea approvingHeads }`;
    expect(await seen(ANONYMOUS, id, all)).toEqual({
      platform: '市物业服务平台',
      reference: '2026-17',
      closedOn: '2026-11-20',
      state: 'CONFIRMED',
      recordedAt: NOW.toISOString(),
      confirmedAt: NOW.toISOString(),
      rejectedAt: null,
      rejectReason: null,
      evidence: { fileName: null, sha256: evidence.sha256, url: null },
      estate: { id: estate.id },
      resolution: null,
      availableActions: [],
      matters: [
        { position: 1, ...matter },
        { position: 2, ...matter, kind: 'REBUILDING', class: 'MAJOR', passed: false, text: '加装电梯' },
      ],
    });
    expect(await confirm(id)).toBe('EXTERNAL_VOTE_IS_CONFIRMED');
    const { HOUSING_DEPARTMENT, PROPERTY_COMPANY } = estate.acting;
    for (const viewer of [ownerAt(estate, 0), HOUSING_DEPARTMENT!, committeeOf(estate)])
      expect(await seen(viewer, id, 'evidence { fileName sha256 url }')).toEqual({ evidence });
    for (const viewer of [PROPERTY_COMPANY!, operator])
      expect(await seen(viewer, id, 'evidence { fileName }')).toEqual({ evidence: { fileName: null } });
  });

  test('until it is confirmed it is for those who run the votes and auditors; nobody else acts on it', async () => {
    const id = await record();
    const auditor = actingFor(randomUUID(), { scopes: ['AUDITOR'] });
    const company = estate.acting.PROPERTY_COMPANY!;
    const others = [ANONYMOUS, operator, ownerAt(estate, 0), company];
    for (const viewer of others) expect(await seen(viewer, id)).toBeNull();
    for (const viewer of [auditor, committeeOf(estate)])
      expect(await seen(viewer, id)).toEqual({ state: 'RECORDED' });
    for (const viewer of [operator, company]) {
      expect(await confirm(id, viewer)).toBe('EXTERNAL_VOTE_UNKNOWN');
      expect(await reject(id, '不实', viewer)).toBe('EXTERNAL_VOTE_UNKNOWN');
      await expect(refused({}, viewer)).rejects.toThrow('FORBIDDEN');
    }
    await expect(confirm(id, auditor)).rejects.toThrow('FORBIDDEN');
    expect(await confirm(id)).toBeUndefined();
    for (const viewer of others) expect(await seen(viewer, id)).toEqual({ state: 'CONFIRMED' });
    await expect(confirm(id, company)).rejects.toThrow('FORBIDDEN');
    await expect(reject(id, '不实', company)).rejects.toThrow('FORBIDDEN');
    for (const act of ['confirmExternalVote', 'rejectExternalVote'])
      expect(
        await story.refusal(committeeOf(estate), act, {
          externalVoteId: randomUUID(),
          ...(act[0] === 'r' && { reason: '无' }),
        }),
      ).toBe('EXTERNAL_VOTE_UNKNOWN');
  });

  test('what is rejected may be recorded anew, and was never told of', async () => {
    const wrong = await record();
    expect(await refused({})).toBe('EXTERNAL_VOTE_RECORDED');
    expect(await reject(wrong, ' ')).toBe('INPUT_INVALID');
    expect(await reject(wrong)).toBeUndefined();
    expect(await told(wrong)).toEqual([]);
    expect(await seen(committeeOf(estate), wrong, 'state rejectReason')).toEqual({
      state: 'REJECTED',
      rejectReason: '编号有误',
    });
    expect(await seen(ANONYMOUS, wrong)).toBeNull();
    for (const again of [confirm, reject]) expect(await again(wrong)).toBe('EXTERNAL_VOTE_IS_REJECTED');
    const right = await record();
    await confirm(right);
    expect(await reject(right)).toBe('EXTERNAL_VOTE_IS_CONFIRMED');
  });

  test('what two confirmed two void: one asks, another does it, and those who were told are told', async () => {
    const id = await record();
    expect(await ask(id)).toBe('EXTERNAL_VOTE_NOT_CONFIRMED');
    await confirm(id);
    for (const act of [doVoid, decline]) expect(await act(id)).toBe('EXTERNAL_VOTE_NOT_VOIDING');
    expect(await ask(id, { reason: ' ' })).toBe('INPUT_INVALID');
    expect(await ask(id)).toBeUndefined();
    expect(await ask(id)).toBe('EXTERNAL_VOTE_IS_VOIDING');
    expect(await doVoid(id, committeeOf(estate))).toBe('EXTERNAL_VOIDING_OWN');
    // It stands until then.
    expect(await seen(ANONYMOUS, id, 'state voidedAt')).toEqual({ state: 'VOIDING', voidedAt: null });
    expect(await refused({})).toBe('EXTERNAL_VOTE_RECORDED');
    // Whoever asked may take it back.
    expect(await decline(id, committeeOf(estate))).toBeUndefined();
    expect(await seen(ANONYMOUS, id)).toEqual({ state: 'CONFIRMED' });
    // Those who were told it are told, too, so that nothing new starts from it meanwhile.
    const [first, asked, declined] = (await told(id)).map(({ payload }: { payload: object }) => payload);
    expect([asked, declined]).toEqual([{ ...first, voiding: true }, first]);

    expect(await ask(id, { ground: 'JUDGMENT', reason: '人民法院判决撤销' })).toBeUndefined();
    expect(await doVoid(id)).toBeUndefined();
    const { matters, voiding } = (await told(id)).at(-1).payload;
    expect([matters, voiding]).toEqual([
      [expect.objectContaining({ status: 'VOIDED' }), expect.objectContaining({ status: 'VOIDED' })],
      undefined,
    ]);
    const fields = 'state voidedAt voidings { ground reason state askedAt decidedAt }';
    const at = { askedAt: NOW.toISOString(), decidedAt: NOW.toISOString() };
    for (const viewer of [ownerAt(estate, 0), estate.acting.HOUSING_DEPARTMENT!, committeeOf(estate)])
      expect(await seen(viewer, id, fields)).toEqual({
        state: 'VOIDED',
        voidedAt: NOW.toISOString(),
        voidings: [
          { ground: 'ERROR', reason: '数据有误', state: 'DECLINED', ...at },
          { ground: 'JUDGMENT', reason: '人民法院判决撤销', state: 'DONE', ...at },
        ],
      });
    // It was public, so that what became of it is; why is for those whom it is about.
    expect(await seen(ANONYMOUS, id, 'state voidings { reason }')).toEqual({
      state: 'VOIDED',
      voidings: null,
    });
    for (const act of [ask, doVoid, decline, confirm, reject])
      expect(await act(id)).toBe('EXTERNAL_VOTE_IS_VOIDED');
    expect(await record()).not.toBe(id);
  });

  test('nobody else voids it, nor learns of a record that is not confirmed', async () => {
    const id = await record();
    const company = estate.acting.PROPERTY_COMPANY!;
    const acts = [
      ...[doVoid, decline].map(
        (act) =>
          (viewer: Viewer, of = id) =>
            act(of, viewer),
      ),
      (viewer: Viewer, of = id) => ask(of, {}, viewer),
    ];
    for (const act of acts) {
      expect(await act(company)).toBe('EXTERNAL_VOTE_UNKNOWN');
      expect(await act(committeeOf(estate), randomUUID())).toBe('EXTERNAL_VOTE_UNKNOWN');
    }
    await confirm(id);
    const auditor = actingFor(randomUUID(), { scopes: ['AUDITOR'] });
    for (const act of acts)
      for (const viewer of [company, auditor, ownerAt(estate, 0)])
        await expect(act(viewer)).rejects.toThrow('FORBIDDEN');
  });

  test('EXTERNAL_VOIDING_OWN also where both acts come at once, and the second waits for the first', async () => {
    const id = await record();
    await confirm(id);
    const answers = await behindLock(service, 'external_votes', id, [
      () => ask(id),
      () => doVoid(id, committeeOf(estate)),
    ]);
    expect(answers).toEqual([undefined, 'EXTERNAL_VOIDING_OWN']);
  });

  test('two that void at once: one of them does', async () => {
    const id = await record();
    await confirm(id);
    await ask(id);
    const { RESIDENTS_COMMITTEE: residents, SUBDISTRICT_OFFICE: subdistrict } = estate.acting;
    const answers = await Promise.all([doVoid(id, residents), doVoid(id, subdistrict)]);
    expect(answers.sort()).toEqual(['EXTERNAL_VOTE_IS_VOIDED', undefined]);
    expect(await told(id)).toHaveLength(3);
  });

  test('what was recorded before its figures were asked is not confirmed against them', async () => {
    const id = await record();
    await service.dataSource.query(
      `INSERT INTO external_vote_matters SELECT vote_id, 3, 'COVENANT', text, class, true, total_area, total_heads,
         participating_area, participating_heads, approving_area, 316 FROM external_vote_matters WHERE vote_id = $1 AND position = 1`,
      [id],
    );
    expect(await confirm(id)).toBe('EXTERNAL_PASSED_BELOW_LAW');
  });

  test('whom it elected is part of the record: the second person reads it, and anyone the masked names', async () => {
    const elected = { seats: 5, members: ['张示例', ' 欧阳样本 '], alternates: ['李示例'] };
    const election = { ...matter, kind: 'COMMITTEE_ELECTION' };
    expect(await refused({ elected })).toBe('EXTERNAL_ELECTED_WITHOUT_ELECTION');
    expect(await refused({ elected: { ...elected, members: [' '] }, matters: [election] })).toBe(
      'NAME_MISSING',
    );
    const id = await record({ elected, matters: [election] });
    const fields = 'elected { seats members { rank alternate maskedName name } }';
    const list = (names: readonly (string | null)[]) => ({
      elected: {
        seats: 5,
        members: ['张*', '欧阳**', '李*'].map((maskedName, i) => {
          return { rank: i + 1, alternate: i === 2, maskedName, name: names[i] };
        }),
      },
    });
    const { RESIDENTS_COMMITTEE, HOUSING_DEPARTMENT, PROPERTY_COMPANY } = estate.acting;
    const names = ['张示例', '欧阳样本', '李示例'];
    expect(await seen(RESIDENTS_COMMITTEE!, id, fields)).toEqual(list(names));
    await confirm(id);
    for (const viewer of [ownerAt(estate, 0), HOUSING_DEPARTMENT!])
      expect(await seen(viewer, id, fields)).toEqual(list(names));
    const auditor = { ...HOUSING_DEPARTMENT!, scopes: ['AUDITOR'] as const };
    for (const viewer of [ANONYMOUS, operator, PROPERTY_COMPANY!, auditor])
      expect(await seen(viewer, id, fields)).toEqual(list([null, null, null]));
    const kept = await service.dataSource.query(
      `SELECT string_agg(masked_name || name_sealed, '') AS it FROM external_vote_elected WHERE vote_id = $1`,
      [id],
    );
    expect(kept[0].it).not.toMatch(/示例|样本/);
    expect(await seen(ANONYMOUS, await record({ reference: 'none' }), 'elected { seats }')).toBeNull();
  });

  test('two that confirm at once: one of them does', async () => {
    const id = await record();
    const { RESIDENTS_COMMITTEE: residents, SUBDISTRICT_OFFICE: subdistrict } = estate.acting;
    const answers = await Promise.all([confirm(id, residents!), confirm(id, subdistrict!)]);
    expect(answers.sort()).toEqual(['EXTERNAL_VOTE_IS_CONFIRMED', undefined]);
    expect(await told(id)).toHaveLength(1);
  });

  test('two that record the same at once: one of them does', async () => {
    const answers = await Promise.all([refused({}), refused({}, estate.acting.RESIDENTS_COMMITTEE!)]);
    expect(answers.sort()).toEqual(['EXTERNAL_VOTE_RECORDED', undefined]);
  });

  test('it may have been held on a resolution, which then shows it', async () => {
    const resolution = (mattersForOwners: boolean, estateId = estate.id) => {
      const id = randomUUID();
      const of = {
        bodyId: randomUUID(),
        estateId,
        divisionId: null,
        number: '2026-001',
        decidedOn: '2026-10-01',
      };
      return { id, fact: fact('resolution', id, { ...of, mattersForOwners }) };
    };
    const [put, kept] = [resolution(true), resolution(false)];
    const elsewhere = resolution(true, (await seedEstate(service, 1)).id);
    await service.pull({ meetings: feedOf([put.fact, kept.fact, elsewhere.fact]) });
    expect(await refused({ resolutionId: randomUUID() })).toBe('RESOLUTION_UNKNOWN');
    expect(await refused({ resolutionId: elsewhere.id })).toBe('RESOLUTION_UNKNOWN');
    expect(await refused({ resolutionId: kept.id })).toBe('RESOLUTION_NOT_FOR_OWNERS');
    const id = await record({ resolutionId: put.id });
    const shown = async () => {
      const e = [{ __typename: 'Resolution', id: put.id }];
      const query = `query($e: [_Any!]!) { _entities(representations: $e) { ... on Resolution { externalVote { id } } } }`;
      return (await story.ask(ANONYMOUS, query, { e })).data._entities[0].externalVote;
    };
    expect(await shown()).toBeNull();
    await confirm(id);
    expect(await shown()).toEqual({ id });
    expect(await seen(ANONYMOUS, id, 'resolution { id }')).toEqual({ resolution: { id: put.id } });
  });

  test('the estate lists what the viewer may see, the latest first', async () => {
    const [first, second, third] = [
      await record({ reference: '1', closedOn: '2026-11-01' }),
      await record({ reference: '2', closedOn: '2026-11-03' }),
      await record({ reference: '3', closedOn: '2026-11-02' }),
    ];
    await confirm(first);
    await confirm(third);
    const list = async (viewer: Viewer) => {
      const e = [{ __typename: 'Estate', id: estate.id }];
      const query = `query($e: [_Any!]!) { _entities(representations: $e) { ... on Estate {
        externalVotes(first: 2) { totalCount edges { node { id } } } } } }`;
      const { externalVotes } = (await story.ask(viewer, query, { e })).data._entities[0];
      const ids = externalVotes.edges.map((edge: { node: { id: string } }) => edge.node.id);
      return [externalVotes.totalCount, ids];
    };
    expect(await list(committeeOf(estate))).toEqual([3, [second, third]]);
    expect(await list(ownerAt(estate, 0))).toEqual([2, [third, first]]);
  });

  test.each<[string, Record<string, unknown>]>([
    ['ESTATE_UNKNOWN', { estateId: randomUUID() }],
    ['INPUT_INVALID', { platform: ' ' }],
    ['INPUT_INVALID', { platform: '长'.repeat(101) }],
    ['INPUT_INVALID', { reference: '' }],
    ['INPUT_INVALID', { evidence: { ...evidence, fileName: '' } }],
    ['INPUT_INVALID', { evidence: { ...evidence, sha256: 'A'.repeat(64) } }],
    ['INPUT_INVALID', { evidence: { ...evidence, url: 'javascript:alert(1)' } }],
    ['INPUT_INVALID', { matters: [{ ...matter, text: ' ' }] }],
    ['DAY_IN_FUTURE', { closedOn: '2026-11-23' }],
    ['MATTERS_MISSING', { matters: [] }],
    ['MATTERS_TOO_MANY', { matters: Array(21).fill(matter) }],
    ['DETAILS_MISSING', { matters: [{ ...matter, kind: 'COMPANY_CHANGE' }] }],
    ['DETAILS_NOT_ONE', { matters: [{ ...matter, details: {} }] }],
    ['DETAILS_NOT_FOR_KIND', { matters: [{ ...matter, details: rebuilding.details }] }],
    [
      'MATTER_AMOUNT_OUT_OF_RANGE',
      { matters: [{ ...matter, details: { fundUse: { project: '电梯', amount: '0' } } }] },
    ],
    ['EXTERNAL_CLASS_BELOW_LAW', { matters: [{ ...matter, kind: 'FUND_RAISING' }] }],
    ['EXTERNAL_PASSED_BELOW_LAW', { matters: [{ ...matter, approvingHeads: 316 }] }],
    ['EXTERNAL_PASSED_BELOW_LAW', { matters: [{ ...matter, participatingHeads: 631 }] }],
    ['PROFILE_MISSING', { closedOn: '2020-12-31' }],
    ['EXTERNAL_FIGURES_UNSOUND', { matters: [{ ...matter, approvingHeads: 633 }] }],
  ])('%s (%#)', async (code, more) => {
    expect(await refused(more)).toBe(code);
  });
});
