import { randomUUID } from 'node:crypto';
import { agendaOf, rowsOf } from './attempts';
import { bodyForEach, comingTo, SOURCES } from './body-for-each';
import { caseAt, did, recorded } from './intake-cases';
import { addItem, anotherBody, convene, draft, must, resolve, type Table } from './table';

const absent = randomUUID();
let table: Table;
bodyForEach((laid) => {
  table = laid;
});
const { tryTo, put, lineOf, read, sourcesOf } = comingTo(() => table);

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
