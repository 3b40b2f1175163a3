import { randomUUID } from 'node:crypto';
import { ANONYMOUS, type Viewer } from '../../../platform/identity';
import { owner } from '../../support/client';
import { caseAt, did, recorded } from './intake-cases';
import { minutesAt, ON_THE_WALL } from './minutes-table';
import {
  addItem,
  agendaOf,
  anotherBody,
  attempt,
  audited,
  convene,
  draft,
  issue,
  layTable,
  meetingAt,
  must,
  type Party,
  resolve,
  rowsOf,
  type Table,
} from './table';

const absent = randomUUID();
let shared: Table;
let table: Table;
beforeAll(async () => {
  shared = await layTable();
});
beforeEach(async () => {
  shared.clock.now = new Date('2026-09-01T01:00:00Z');
  table = await anotherBody(shared);
});
afterAll(() => shared.close());

const tryTo = async (who: Party, name: string, input: object) => {
  const { codes, thrown } = await attempt(table, table.as[who], name, input);
  return thrown ?? codes;
};
const put = (more: object = {}) => caseAt(table, 'ESCALATED_TO_TABLE', more);
const lineOf = async (originId: string) =>
  (
    await rowsOf<{ id: string; state: string; kind: string; meeting_id: string; carried_count: number }>(
      table,
      'SELECT id, state, kind, meeting_id, carried_count FROM agenda_items WHERE origin_id = $1 AND body_id = $2 ORDER BY id',
      [originId, table.bodyId],
    )
  ).at(-1);
const read = async (query: string, id: string, who: Party = 'party') => {
  const { data, errors } = await table.ask(table.as[who], query, { id });
  expect(errors).toBeUndefined();
  return data.it;
};
const SOURCES = `query($id: ID!) { it: jointMeeting(id: $id) { agenda { id title state firstRaisedOn carriedCount mergedInto { id }
  sources { kind title originId intake { number } whistle { id } forward { reason } proposal { id } } } } }`;
const sourcesOf = async (meetingId: string, lineId: string) =>
  (await read(SOURCES, meetingId)).agenda.find((line: { id: string }) => line.id === lineId);

describe('M13: a case at the table', () => {
  test('the next draft has it once, however many are opened at once, and both find each other', async () => {
    const intakeId = await put({ text: '北门停车，请打13800138000（虚构）' });
    const plans = await Promise.all(
      ['2026-09-10', '2026-09-11'].map(async (day) => {
        const plan = { bodyId: table.bodyId, scheduledFor: `${day}T06:00:00Z` };
        return (await table.mutate(table.as.party, 'planMeeting', 'meeting { id }', plan)).meeting
          .id as string;
      }),
    );
    await Promise.all(plans.map((meetingId) => must(table, 'openDraft', { meetingId })));
    const lines = await rowsOf(table, 'SELECT id FROM agenda_items WHERE origin_id = $1', [intakeId]);
    expect(lines).toHaveLength(1);
    const line = (await lineOf(intakeId))!;
    const shown = await sourcesOf(line.meeting_id, line.id);
    expect(shown).toMatchObject({
      title: expect.stringMatching(/^2026-\d{4} 停车：北门停车，请打〔已隐去〕/),
      sources: [{ kind: 'INTAKE', originId: intakeId, intake: { number: expect.any(String) } }],
    });
    const back = await read(
      'query($id: ID!) { it: intake(id: $id) { agendaItem { id } statusText } }',
      intakeId,
    );
    expect(back).toEqual({ agendaItem: { id: line.id }, statusText: '已提交联席会议，待会议研究' });
  });

  test('until the table has dealt with it a reply is an interim one; unhandled it is carried with its count', async () => {
    const intakeId = await put();
    const first = await draft(table, '2026-09-10');
    await convene(table, first, undefined, '2026-09-10');
    const line = (await lineOf(intakeId))!;
    await must(table, 'deferAgendaItem', { agendaItemId: line.id });
    await must(table, 'closeMeeting', { meetingId: first });
    const reply = () => did(table, table.as.police, 'replyToIntake', { intakeId, text: '会议正在研究' });
    await reply();
    const state = async () =>
      (await read('query($id: ID!) { it: intake(id: $id) { state } }', intakeId)).state;
    expect(await state()).toBe('ESCALATED_TO_TABLE');

    const second = await draft(table, '2026-10-15');
    expect(await lineOf(intakeId)).toMatchObject({ kind: 'CARRIED', carried_count: 1, meeting_id: second });
    await convene(table, second, undefined, '2026-10-15');
    await must(table, 'discussAgendaItem', { agendaItemId: (await lineOf(intakeId))!.id });
    await must(table, 'closeMeeting', { meetingId: second });
    await reply();
    expect(await state()).toBe('REPLIED');
    expect(await agendaOf(table, await draft(table, '2026-11-12'))).toHaveLength(1);
  });

  test('put to the table again after it was dealt with, it is taken up again', async () => {
    const intakeId = await put();
    const first = await draft(table, '2026-09-10');
    await convene(table, first, undefined, '2026-09-10');
    await must(table, 'discussAgendaItem', { agendaItemId: (await lineOf(intakeId))!.id });
    const meanwhile = await agendaOf(table, await draft(table, '2026-09-11'));
    expect(meanwhile.filter(({ originId }) => originId === intakeId)).toEqual([]);
    await must(table, 'closeMeeting', { meetingId: first });
    await did(table, table.as.police, 'replyToIntake', { intakeId, text: '会议已研究' });
    table.clock.now = new Date('2026-09-12T02:00:00Z');
    await did(table, table.as.police, 'putIntakeToTable', { intakeId, bodyId: table.bodyId });
    const next = await draft(table, '2026-10-15');
    expect(await lineOf(intakeId)).toMatchObject({ meeting_id: next, state: 'ACCEPTED', kind: 'INTAKE' });
    expect(
      await tryTo('party', 'endBody', { bodyId: table.bodyId, on: '2026-12-01', reason: '并入' }),
    ).toEqual(['BODY_HAS_MEETINGS']);
  });

  test('asked to decide, it is to be decided; withdrawn while it is drafted, its line goes; merged into another, the line stays', async () => {
    const deciding = await caseAt(table, 'ASSIGNED');
    await did(table, table.as.police, 'putIntakeToTable', {
      intakeId: deciding,
      bodyId: table.bodyId,
      expectedOutcome: 'DECIDE',
    });
    const alone = await put();
    const meetingId = await draft(table, '2026-09-10');
    const [row] = await rowsOf(table, 'SELECT expected_outcome FROM agenda_items WHERE origin_id = $1', [
      deciding,
    ]);
    expect(row).toEqual({ expected_outcome: 'DECIDE' });
    await did(table, table.as.residents, 'withdrawIntake', { intakeId: alone, reason: '误报' });
    expect(await lineOf(alone)).toMatchObject({ state: 'WITHDRAWN', meeting_id: meetingId });
    const line = (await lineOf(deciding))!;
    const other = await addItem(table, meetingId, '北门停车');
    await must(table, 'mergeAgendaItems', { intoId: line.id, fromIds: [other] });
    await did(table, table.as.residents, 'withdrawIntake', { intakeId: deciding, reason: '误报' });
    expect(await lineOf(deciding)).toMatchObject({ state: 'ACCEPTED' });
  });

  test('INTAKE_HAS_REPEATS: what others repeat is not withdrawn, nor made a repeat itself', async () => {
    const first = await recorded(table);
    const other = await recorded(table);
    const repeat = await recorded(table);
    await did(table, table.as.residents, 'markRepeat', { intakeId: repeat, firstId: first });
    expect(await tryTo('residents', 'withdrawIntake', { intakeId: first, reason: '误报' })).toEqual([
      'INTAKE_HAS_REPEATS',
    ]);
    expect(await tryTo('residents', 'markRepeat', { intakeId: first, firstId: other })).toEqual([
      'INTAKE_HAS_REPEATS',
    ]);
    expect(
      await tryTo('police', 'putIntakeToTable', {
        intakeId: await caseAt(table, 'ASSIGNED'),
        bodyId: table.bodyId,
        expectedOutcome: 'INFORM',
      }),
    ).toEqual(['INPUT_INVALID']);
  });
});

describe('M3: sources and merging', () => {
  test('duplicates become one: all sources stay, through carrying, and the meeting decides for each of them', async () => {
    const [one, two] = [await put(), await put()];
    const meetingId = await draft(table, '2026-09-10');
    const into = await addItem(table, meetingId, '北门停车整治');
    const [a, b] = [(await lineOf(one))!, (await lineOf(two))!];
    await must(table, 'mergeAgendaItems', { intoId: a.id, fromIds: [b.id] });
    await must(table, 'mergeAgendaItems', { intoId: into, fromIds: [a.id] });
    const shown = await sourcesOf(meetingId, into);
    expect(shown.sources.map((it: { kind: string }) => it.kind).sort()).toEqual([
      'INTAKE',
      'INTAKE',
      'TABLE',
    ]);
    expect(await sourcesOf(meetingId, b.id)).toMatchObject({ state: 'MERGED', mergedInto: { id: into } });

    await convene(table, meetingId, undefined, '2026-09-10');
    await must(table, 'deferAgendaItem', { agendaItemId: into });
    await must(table, 'closeMeeting', { meetingId });
    const next = await draft(table, '2026-10-15');
    const lines = (await read(SOURCES, next)).agenda;
    const carried = lines.filter((line: { title: string }) => line.title === '北门停车整治');
    expect(lines).toHaveLength(2);
    expect(carried[0].sources).toHaveLength(3);
    await convene(table, next, undefined, '2026-10-15');
    expect((await resolve(table, carried[0].id, '划线并值守')).userErrors).toEqual([]);
    await must(table, 'closeMeeting', { meetingId: next });
    for (const intakeId of [one, two]) {
      await did(table, table.as.police, 'replyToIntake', { intakeId, text: '会议已决定划线' });
      expect((await read('query($id: ID!) { it: intake(id: $id) { state } }', intakeId)).state).toBe(
        'REPLIED',
      );
    }
    expect(await agendaOf(table, await draft(table, '2026-11-12'))).toHaveLength(1);
  });

  test('what is below a merged line moves up, categories come together, the order’s version goes on', async () => {
    const meetingId = await draft(table, '2026-09-10');
    const [into, from] = [await addItem(table, meetingId, '停车'), await addItem(table, meetingId, '占道')];
    const child = (
      await table.mutate(table.as.party, 'addAgendaItem', 'agendaItem { id outline }', {
        meetingId,
        title: '北门',
        expectedOutcome: 'DISCUSS',
        parentId: from,
      })
    ).agendaItem;
    expect(child.outline).toBe('3.1');
    for (const [id, category] of [
      [into, 'HOT'],
      [from, 'LEGACY'],
    ])
      await must(table, 'editAgendaItem', {
        agendaItemId: id,
        version: 1,
        title: id === into ? '停车' : '占道',
        expectedOutcome: 'DECIDE',
        categories: [category],
      });
    await must(table, 'mergeAgendaItems', { intoId: into, fromIds: [from] });
    expect(await tryTo('party', 'withdrawAgendaItem', { agendaItemId: into, reason: '不议' })).toEqual([
      'AGENDA_ITEM_NOT_WITHDRAWN',
    ]);
    const { agenda, agendaVersion } = await read(
      'query($id: ID!) { it: jointMeeting(id: $id) { agendaVersion agenda { id parent { id } categories { code } } } }',
      meetingId,
    );
    const shown = (id: string) => agenda.find((line: { id: string }) => line.id === id);
    expect(shown(child.id).parent).toBeNull();
    expect(
      shown(into)
        .categories.map((it: { code: string }) => it.code)
        .sort(),
    ).toEqual(['HOT', 'LEGACY']);
    expect(agendaVersion).toBe(5);
  });

  test('refused: MERGE_UNCLEAR, LINE_NOT_MERGEABLE, AGENDA_ITEM_UNKNOWN, FORWARD_NEEDS_DECISION, AGENDA_PARENT_UNFIT', async () => {
    const meetingId = await draft(table, '2026-09-10');
    const into = await addItem(table, meetingId, '停车');
    const standing = (await agendaOf(table, meetingId)).find(({ kind }) => kind === 'STANDING')!.id;
    const merge = (intoId: string, ...fromIds: string[]) =>
      tryTo('party', 'mergeAgendaItems', { intoId, fromIds });
    expect(await merge(into)).toEqual(['MERGE_UNCLEAR']);
    expect(await merge(into, into)).toEqual(['MERGE_UNCLEAR']);
    expect(await merge(into, standing)).toEqual(['LINE_NOT_MERGEABLE']);
    expect(await merge(into, absent)).toEqual(['AGENDA_ITEM_UNKNOWN']);
    expect(await merge(absent, into)).toEqual(['AGENDA_ITEM_UNKNOWN']);
    expect(await tryTo('police', 'mergeAgendaItems', { intoId: into, fromIds: [standing] })).toBe(
      'FORBIDDEN',
    );
    const child = { meetingId, title: '北门', expectedOutcome: 'DISCUSS' };
    expect(await tryTo('party', 'addAgendaItem', { ...child, parentId: absent })).toEqual([
      'AGENDA_PARENT_UNFIT',
    ]);
    let parentId = into;
    for (let depth = 2; depth <= 3; depth++) {
      const { agendaItem } = await table.mutate(table.as.party, 'addAgendaItem', 'agendaItem { id }', {
        ...child,
        parentId,
      });
      parentId = agendaItem.id;
    }
    expect(await tryTo('party', 'addAgendaItem', { ...child, parentId })).toEqual(['AGENDA_PARENT_UNFIT']);

    const above = await anotherBody(table, { estateId: null, divisionId: table.subdistrictId });
    await must(table, 'forwardAgendaItem', {
      agendaItemId: into,
      bodyId: above.bodyId,
      reason: '需街道统筹',
    });
    const upper = await draft(above, '2026-09-20');
    const handedUp = (await agendaOf(above, upper)).find(({ kind }) => kind === 'FORWARDED')!;
    const talk = await addItem(above, upper, '停车', 'DISCUSS');
    expect(await merge(talk, handedUp.id)).toEqual(['FORWARD_NEEDS_DECISION']);
    const edit = { agendaItemId: handedUp.id, version: 1, title: handedUp.title, expectedOutcome: 'DISCUSS' };
    expect(await tryTo('party', 'editAgendaItem', edit)).toEqual(['FORWARD_NEEDS_DECISION']);
    const decide = await addItem(above, upper, '停车规划');
    expect(await merge(decide, handedUp.id)).toEqual([]);
    const still = { agendaItemId: decide, version: 2, title: '停车规划', expectedOutcome: 'INFORM' };
    expect(await tryTo('party', 'editAgendaItem', still)).toEqual(['FORWARD_NEEDS_DECISION']);
    // The decision on the line that stays is the answer to the body below.
    await convene(above, upper, undefined, '2026-09-20');
    expect((await resolve(above, decide, '由街道划定')).userErrors).toEqual([]);
    const { agenda } = await read(
      'query($id: ID!) { it: jointMeeting(id: $id) { agenda { id forwardedTo { state outcome } } } }',
      meetingId,
    );
    expect(agenda.find((line: { id: string }) => line.id === into).forwardedTo).toEqual([
      { state: 'DECIDED', outcome: expect.stringContaining('由街道划定') },
    ]);
  });

  test('put to the table again after it was merged, a case is a matter of its own, and may be merged again', async () => {
    const [one, two] = [await put(), await put()];
    const first = await draft(table, '2026-09-10');
    const old = { one: (await lineOf(one))!.id, two: (await lineOf(two))!.id };
    await must(table, 'mergeAgendaItems', { intoId: old.two, fromIds: [old.one] });
    await convene(table, first, undefined, '2026-09-10');
    await must(table, 'discussAgendaItem', { agendaItemId: old.two });
    await must(table, 'closeMeeting', { meetingId: first });
    const [state, line] = ['state', 'agendaItem { id }'].map(
      (field) => async (id: string) =>
        (await read(`query($id: ID!) { it: intake(id: $id) { ${field} } }`, id))[field.split(' ')[0]!],
    ) as [(id: string) => Promise<string>, (id: string) => Promise<{ id: string }>];
    const reply = async (intakeId: string) => {
      await did(table, table.as.police, 'replyToIntake', { intakeId, text: '会议已研究' });
      return state(intakeId);
    };
    const again = async (intakeId: string) => {
      table.clock.now = new Date(table.clock.now.getTime() + 3_600_000);
      await did(table, table.as.police, 'putIntakeToTable', { intakeId, bodyId: table.bodyId });
    };
    for (const intakeId of [one, two]) expect(await reply(intakeId)).toBe('REPLIED');
    await again(two);
    await again(one);

    // Each has a line of its own, though one once went into the other.
    const second = await draft(table, '2026-10-15');
    const fresh = { one: (await lineOf(one))!, two: (await lineOf(two))! };
    for (const { meeting_id, state: stands } of [fresh.one, fresh.two])
      expect([meeting_id, stands]).toEqual([second, 'ACCEPTED']);
    expect(await line(one)).toEqual({ id: fresh.one.id });
    expect(await sourcesOf(first, old.one)).toMatchObject({
      state: 'MERGED',
      mergedInto: { id: fresh.two.id },
    });

    // What is decided on the other does not deal with it.
    await convene(table, second, undefined, '2026-10-15');
    await must(table, 'discussAgendaItem', { agendaItemId: fresh.two.id });
    await must(table, 'deferAgendaItem', { agendaItemId: fresh.one.id });
    await must(table, 'closeMeeting', { meetingId: second });
    expect([await reply(one), await reply(two)]).toEqual(['ESCALATED_TO_TABLE', 'REPLIED']);

    // Merged once more, the other way about, and with it into a third.
    await again(two);
    const third = await draft(table, '2026-11-12');
    const [a, b] = [(await lineOf(one))!.id, (await lineOf(two))!.id];
    await must(table, 'mergeAgendaItems', { intoId: a, fromIds: [b] });
    const origins = async (id: string) =>
      (await sourcesOf(third, id)).sources.map(({ originId }: { originId: string }) => originId);
    expect(await origins(a)).toEqual([one, two]);
    const into = await addItem(table, third, '北门停车整治');
    await must(table, 'mergeAgendaItems', { intoId: into, fromIds: [a] });
    expect((await origins(into)).slice(1).sort()).toEqual([one, two].sort());
    for (const intakeId of [one, two]) expect(await line(intakeId)).toEqual({ id: into });
    await convene(table, third, undefined, '2026-11-12');
    expect((await resolve(table, into, '划线并值守')).userErrors).toEqual([]);
    await must(table, 'closeMeeting', { meetingId: third });
    expect([await reply(one), await reply(two)]).toEqual(['REPLIED', 'REPLIED']);
  });

  test('two merge the same line at once: it goes into one of them', async () => {
    const meetingId = await draft(table, '2026-09-10');
    const [a, b, c] = [
      await addItem(table, meetingId, '甲'),
      await addItem(table, meetingId, '乙'),
      await addItem(table, meetingId, '丙'),
    ];
    const tries = await Promise.all(
      [a, b].map((intoId) => tryTo('party', 'mergeAgendaItems', { intoId, fromIds: [c] })),
    );
    expect(tries.sort()).toEqual([[], ['LINE_NOT_MERGEABLE']]);
  });
});

describe('M3: proposed lines', () => {
  const propose = async (meetingId: string, who: Party = 'owners') => {
    const { agendaItem, userErrors } = await table.mutate(
      table.as[who],
      'proposeAgendaItem',
      'agendaItem { id state proposedByName proposedBy { id } }',
      { meetingId, title: '增设充电桩', expectedOutcome: 'DECIDE' },
    );
    expect(userErrors).toEqual([]);
    return agendaItem;
  };
  test('a seat proposes, the convener accepts or rejects with a reason; a notice waits for that', async () => {
    const meetingId = await draft(table, '2026-09-10');
    const one = await propose(meetingId);
    expect(one).toMatchObject({
      state: 'PROPOSED',
      proposedByName: '业主委员会',
      proposedBy: { id: table.ids.owners },
    });
    const two = await propose(meetingId, 'company');
    expect(await tryTo('party', 'sendNotice', { meetingId })).toEqual(['PROPOSALS_UNDECIDED']);
    expect(await tryTo('owners', 'acceptAgendaItem', { agendaItemId: one.id })).toBe('FORBIDDEN');
    await must(table, 'acceptAgendaItem', { agendaItemId: one.id });
    expect(await tryTo('party', 'rejectAgendaItem', { agendaItemId: two.id, reason: ' ' })).toEqual([
      'INPUT_INVALID',
    ]);
    await must(table, 'rejectAgendaItem', { agendaItemId: two.id, reason: '已在任务中办理' });
    expect(await tryTo('party', 'acceptAgendaItem', { agendaItemId: two.id })).toEqual([
      'AGENDA_ITEM_NOT_PROPOSED',
    ]);
    expect(await tryTo('party', 'rejectAgendaItem', { agendaItemId: one.id, reason: '不' })).toEqual([
      'AGENDA_ITEM_NOT_PROPOSED',
    ]);
    await must(table, 'sendNotice', { meetingId });
    const { agenda } = await read(
      'query($id: ID!) { it: jointMeeting(id: $id) { agenda { title state decisionNote } } }',
      meetingId,
    );
    expect(agenda.slice(1)).toEqual([
      { title: '增设充电桩', state: 'ACCEPTED', decisionNote: null },
      { title: '增设充电桩', state: 'REJECTED', decisionNote: '已在任务中办理' },
    ]);
    expect(
      await tryTo('owners', 'proposeAgendaItem', { meetingId, title: '晚了', expectedOutcome: 'INFORM' }),
    ).toEqual(['MEETING_IS_NOTICED']);
    expect(await tryTo('owners', 'withdrawAgendaItem', { agendaItemId: one.id, reason: '不提了' })).toEqual([
      'MEETING_IS_NOTICED',
    ]);
  });
  test('withdrawn by who proposed it, by the convener what is new; not what was carried, nor by others', async () => {
    const meetingId = await draft(table, '2026-09-10');
    const { id } = await propose(meetingId);
    const fresh = await addItem(table, meetingId, '路灯');
    const withdraw = (who: Party, agendaItemId: string, reason = '不提了') =>
      tryTo(who, 'withdrawAgendaItem', { agendaItemId, reason });
    expect(await withdraw('police', id)).toBe('FORBIDDEN');
    expect(await withdraw('stranger', id)).toEqual(['AGENDA_ITEM_UNKNOWN']);
    expect(await withdraw('owners', id, ' ')).toEqual(['INPUT_INVALID']);
    expect(await withdraw('owners', id)).toEqual([]);
    expect(await withdraw('owners', id)).toEqual(['AGENDA_ITEM_NOT_WITHDRAWN']);
    expect(await withdraw('party', fresh)).toEqual([]);
    const standing = (await agendaOf(table, meetingId)).find(({ kind }) => kind === 'STANDING')!.id;
    expect(await withdraw('party', standing)).toEqual(['AGENDA_ITEM_NOT_WITHDRAWN']);
    expect(
      await tryTo('stranger', 'proposeAgendaItem', { meetingId, title: '停车', expectedOutcome: 'INFORM' }),
    ).toEqual(['MEETING_UNKNOWN']);
    expect(
      await tryTo('subdistrict', 'proposeAgendaItem', {
        meetingId,
        title: '停车',
        expectedOutcome: 'INFORM',
      }),
    ).toBe('FORBIDDEN');
    expect(
      await tryTo('owners', 'proposeAgendaItem', { meetingId, title: ' ', expectedOutcome: 'INFORM' }),
    ).toEqual(['INPUT_INVALID']);
  });
  test('proposed to a meeting that is cancelled, it stands on the next draft', async () => {
    const meetingId = await draft(table, '2026-09-10');
    const { id } = await propose(meetingId);
    await must(table, 'cancelMeeting', { meetingId, reason: '雨' });
    expect((await lineOf(id))?.state).toBe('CARRIED');
    const next = await agendaOf(table, await draft(table, '2026-10-15'));
    expect(next.map(({ title, carriedCount }) => [title, carriedCount])).toContainEqual(['增设充电桩', 0]);
  });
});

test('M3: a draft takes in what came since it was opened, once, and says so by its version', async () => {
  const other = await meetingAt(table, 'IN_SESSION');
  const meetingId = await draft(table, '2026-09-10');
  const item = await issue(table, other.talk, { title: '新任务' });
  const intakeId = await put();
  const refresh = () => must(table, 'refreshDraft', { meetingId });
  await Promise.all([refresh(), refresh()]);
  await refresh();
  const lines = await rowsOf<{ origin_id: string }>(
    table,
    'SELECT origin_id FROM agenda_items WHERE meeting_id = $1 ORDER BY position',
    [meetingId],
  );
  expect(lines.map(({ origin_id }) => origin_id).slice(1)).toEqual([item, intakeId]);
  const { agendaVersion } = await read(
    'query($id: ID!) { it: jointMeeting(id: $id) { agendaVersion } }',
    meetingId,
  );
  expect(agendaVersion).toBe(2);
  expect(await tryTo('police', 'refreshDraft', { meetingId })).toBe('FORBIDDEN');
});

describe('M14: deliberation', () => {
  const PROPOSAL = `proposal { id title state supporterCount supportedByMe lapsed until suggestion { state reply } outcome agendaItem { id }
    comments { totalCount edges { node { by text } } } availableActions { act allowed code } }`;
  const suggestion = (more: object = {}) =>
    recorded(table, { kind: 'SUGGESTION', problem: 'CHARGING', text: '建充电棚（虚构）', ...more });
  const opening = (intakeId: string, more: object = {}) => ({
    intakeId,
    bodyId: table.bodyId,
    title: '北门建充电棚',
    text: '在北门外建带雨棚的充电设施',
    supportersNeeded: 2,
    until: '2026-09-30',
    ...more,
  });
  const open = async (more: object = {}) => {
    const { proposal, userErrors } = await table.mutate(table.as.residents, 'openProposal', PROPOSAL, {
      ...opening(await suggestion(), more),
    });
    expect(userErrors).toEqual([]);
    return proposal;
  };
  const residents = ['owner-zhang', 'owner-li', 'owner-wang'].map((subject) => owner(subject));
  const as = (n: number, name: string, input: Record<string, unknown>) =>
    table.mutate(residents[n]!, name, PROPOSAL, input);

  test('a suggestion becomes a proposal and is answered; supported enough, the next draft has it; the table’s word comes back', async () => {
    const opened = await open();
    expect(opened).toMatchObject({
      state: 'OPEN',
      supporterCount: 0,
      suggestion: { state: 'REPLIED', reply: expect.stringContaining('北门建充电棚') },
    });
    const proposalId = opened.id;
    const said = await as(0, 'commentOnProposal', { proposalId, text: '我家在3号楼，电话13800138000' });
    expect(said.proposal.comments.edges).toEqual([
      { node: { by: '居民', text: expect.stringContaining('〔已隐去〕') } },
    ]);
    await table.mutate(table.as.company, 'commentOnProposal', PROPOSAL, { proposalId, text: '可以落实' });
    const one = await as(0, 'supportProposal', { proposalId });
    expect(one.proposal).toMatchObject({ supporterCount: 1, supportedByMe: true });
    expect(await agendaOf(table, await draft(table, '2026-09-05'))).toHaveLength(1);
    await as(1, 'supportProposal', { proposalId });
    const meetingId = await draft(table, '2026-09-10');
    const line = (await lineOf(proposalId))!;
    expect(line).toMatchObject({ kind: 'PROPOSAL', meeting_id: meetingId });
    expect(await sourcesOf(meetingId, line.id)).toMatchObject({
      title: '北门建充电棚',
      sources: [{ kind: 'PROPOSAL', proposal: { id: proposalId } }],
    });
    await convene(table, meetingId, undefined, '2026-09-10');
    expect((await resolve(table, line.id, '同意建设')).userErrors).toEqual([]);
    const show = (viewer: Viewer) =>
      table.ask(viewer, `query($id: ID!) { it: ${PROPOSAL.replace('proposal {', 'proposal(id: $id) {')} }`, {
        id: proposalId,
      });
    // Those at the table know what it resolved; everybody else reads it when the minutes are published.
    expect((await show(table.as.police)).data.it.outcome).toContain('同意建设');
    expect((await show(residents[2]!)).data.it.outcome).toBeNull();
    await must(table, 'closeMeeting', { meetingId });
    const { minutesId } = await minutesAt(table, 'LOCKED', meetingId);
    expect((await show(table.as.stranger)).data.it.outcome).toBeNull();
    await must(table, 'publishMinutes', { minutesId, ...ON_THE_WALL });
    const shown = await show(residents[2]!);
    // Whoever is no party reads what became of it, and not the meeting itself.
    expect(shown.data.it).toMatchObject({
      state: 'ON_TABLE',
      supporterCount: 2,
      supportedByMe: false,
      outcome: expect.stringContaining('同意建设'),
      agendaItem: null,
      suggestion: null,
    });
    expect(JSON.stringify(shown)).not.toMatch(/owner-/);
    const lists = await table.ask(
      table.as.party,
      `query($body: ID!, $estate: ID!) { jointBody(id: $body) { proposals { totalCount } }
        _entities(representations: [{ __typename: "Estate", id: $estate }]) { ... on Estate { proposals { edges { node { id } } } } } }`,
      { body: table.bodyId, estate: table.estateId },
    );
    expect(lists.data.jointBody.proposals.totalCount).toBe(1);
    expect(lists.data._entities[0].proposals.edges[0].node.id).toBe(proposalId);
  });

  test('support is counted once a person though it comes twenty times at once, and may be taken back', async () => {
    const proposalId = (await open()).id;
    const tries = await Promise.all(
      Array.from({ length: 20 }, () => attempt(table, residents[0]!, 'supportProposal', { proposalId })),
    );
    expect(tries.filter(({ codes }) => codes.length === 0)).toHaveLength(1);
    expect(tries.flatMap(({ codes }) => codes)).toEqual(Array(19).fill('ALREADY_SUPPORTED'));
    const back = await as(0, 'withdrawSupport', { proposalId });
    expect(back.proposal).toMatchObject({ supporterCount: 0, supportedByMe: false });
    expect((await attempt(table, residents[0]!, 'withdrawSupport', { proposalId })).codes).toEqual([
      'NOT_SUPPORTED',
    ]);
  });

  test('after its days it has lapsed: no more support; withdrawn by the convener alone, nothing more is said', async () => {
    const opened = await open();
    const proposalId = opened.id;
    table.clock.now = new Date('2026-10-01T01:00:00Z');
    expect((await attempt(table, residents[0]!, 'supportProposal', { proposalId })).codes).toEqual([
      'PROPOSAL_LAPSED',
    ]);
    const shown = await as(1, 'commentOnProposal', { proposalId, text: '可惜' });
    expect(shown.proposal).toMatchObject({ lapsed: true });
    expect(shown.proposal.availableActions).toContainEqual({
      act: 'supportProposal',
      allowed: false,
      code: 'PROPOSAL_LAPSED',
    });
    expect(await tryTo('police', 'withdrawProposal', { proposalId, reason: '重复' })).toBe('FORBIDDEN');
    expect(await tryTo('party', 'withdrawProposal', { proposalId, reason: ' ' })).toEqual(['INPUT_INVALID']);
    await must(table, 'withdrawProposal', { proposalId, reason: '重复' });
    const inputs = {
      commentOnProposal: { text: '好' },
      supportProposal: {},
      withdrawSupport: {},
      withdrawProposal: { reason: '重复' },
    };
    for (const [act, input] of Object.entries(inputs))
      expect([act, await tryTo('party', act, { proposalId, ...input })]).toEqual([
        act,
        ['PROPOSAL_IS_WITHDRAWN'],
      ]);
  });

  test('supported enough, it has not lapsed when its days are over: it waits, its support is settled, and the next draft has it', async () => {
    const proposalId = (await open({ supportersNeeded: 1 })).id;
    await as(0, 'supportProposal', { proposalId });
    table.clock.now = new Date('2026-10-01T01:00:00Z');
    const shown = await as(1, 'commentOnProposal', { proposalId, text: '盼望' });
    expect(shown.proposal).toMatchObject({ state: 'OPEN', lapsed: false });
    for (const [n, act] of [
      [1, 'supportProposal'],
      [0, 'withdrawSupport'],
    ] as const) {
      expect((await attempt(table, residents[n]!, act, { proposalId })).codes).toEqual(['PROPOSAL_LAPSED']);
    }
    const meetingId = await draft(table, '2026-10-15');
    expect(await lineOf(proposalId)).toMatchObject({ kind: 'PROPOSAL', meeting_id: meetingId });
  });

  test('refused with codes', async () => {
    const intakeId = await suggestion();
    const no = async (more: object, code: string, who: Party = 'residents') =>
      expect([code, await tryTo(who, 'openProposal', opening(intakeId, more))]).toEqual([code, [code]]);
    await no({ intakeId: absent }, 'INTAKE_UNKNOWN');
    await no({ bodyId: absent }, 'BODY_UNKNOWN');
    await no({ intakeId: await recorded(table) }, 'INTAKE_NOT_SUGGESTION');
    await no({ title: ' ' }, 'INPUT_INVALID');
    await no({ supportersNeeded: 0 }, 'SUPPORTERS_INVALID');
    await no({ until: '2026-09-01' }, 'UNTIL_UNFIT');
    await no({ until: '2028-09-01' }, 'UNTIL_UNFIT');
    expect(
      await tryTo('police', 'openProposal', opening(await caseAt(table, 'ASSIGNED', { kind: 'SUGGESTION' }))),
    ).toBe('FORBIDDEN');
    const estateId = table.directory.estate({ name: '别处', divisionIds: [table.subdistrictId] });
    await table.directory.intoCopyOf(table.service);
    await no({ bodyId: (await anotherBody(table, { estateId })).bodyId }, 'BODY_ELSEWHERE');
    const ended = (await anotherBody(table)).bodyId;
    await must(table, 'endBody', { bodyId: ended, on: '2026-10-01', reason: '并入' });
    await no({ bodyId: ended }, 'BODY_ENDED');
    const gone = await suggestion();
    await did(table, table.as.residents, 'withdrawIntake', { intakeId: gone, reason: '误报' });
    await no({ intakeId: gone }, 'INTAKE_IS_WITHDRAWN');
    expect(await tryTo('residents', 'openProposal', opening(intakeId))).toEqual([]);
    await no({}, 'PROPOSAL_EXISTS');
    for (const act of ['commentOnProposal', 'supportProposal', 'withdrawSupport'] as const) {
      const input = { proposalId: absent, ...(act === 'commentOnProposal' ? { text: '好' } : {}) };
      expect((await attempt(table, residents[0]!, act, input)).codes).toEqual(['PROPOSAL_UNKNOWN']);
      expect((await attempt(table, ANONYMOUS, act, input)).thrown).toBe('UNAUTHENTICATED');
    }
    const [made] = await rowsOf<{ id: string }>(table, 'SELECT id FROM proposals WHERE intake_id = $1', [
      intakeId,
    ]);
    expect(
      (await attempt(table, residents[0]!, 'commentOnProposal', { proposalId: made!.id, text: ' ' })).codes,
    ).toEqual(['INPUT_INVALID']);
    expect(
      (await attempt(table, residents[0]!, 'withdrawProposal', { proposalId: made!.id, reason: '不' }))
        .thrown,
    ).toBe('FORBIDDEN');
  });

  test('every mutation, done once and replayed: one row DONE', async () => {
    const proposalId = (await open()).id;
    const meetingId = await draft(table, '2026-09-10');
    const [a, b] = [await addItem(table, meetingId, '甲'), await addItem(table, meetingId, '乙')];
    const proposed = async () =>
      (
        await table.mutate(table.as.owners, 'proposeAgendaItem', 'agendaItem { id }', {
          meetingId,
          title: '提议',
          expectedOutcome: 'INFORM',
        })
      ).agendaItem.id as string;
    const acts: [Party | 'resident', string, object][] = [
      ['resident', 'commentOnProposal', { proposalId, text: '好' }],
      ['resident', 'supportProposal', { proposalId }],
      ['resident', 'withdrawSupport', { proposalId }],
      ['party', 'withdrawProposal', { proposalId, reason: '重复' }],
      ['residents', 'openProposal', opening(await suggestion())],
      ['party', 'mergeAgendaItems', { intoId: a, fromIds: [b] }],
      ['owners', 'proposeAgendaItem', { meetingId, title: '提议', expectedOutcome: 'INFORM' }],
      ['party', 'acceptAgendaItem', { agendaItemId: await proposed() }],
      ['party', 'rejectAgendaItem', { agendaItemId: await proposed(), reason: '不必' }],
      ['owners', 'withdrawAgendaItem', { agendaItemId: await proposed(), reason: '不提了' }],
      ['party', 'refreshDraft', { meetingId }],
    ];
    for (const [who, name, input] of acts) {
      const before = (await audited(table, name)).length;
      const told = async () => (await rowsOf(table, 'SELECT seq FROM changes')).length;
      const heard = await told();
      const keyed = { idempotencyKey: randomUUID(), ...input };
      const viewer = who === 'resident' ? residents[0]! : table.as[who];
      for (let i = 0; i < 2; i++)
        expect([name, await attempt(table, viewer, name, keyed)]).toMatchObject([
          name,
          { codes: [], thrown: null },
        ]);
      expect([name, (await audited(table, name)).slice(before)]).toEqual([name, ['DONE']]);
      expect([name, (await told()) > heard]).toEqual([name, true]);
    }
  });
});
