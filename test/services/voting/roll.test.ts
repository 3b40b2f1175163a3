import { randomUUID } from 'node:crypto';
import { ANONYMOUS, type Viewer } from '../../../platform/identity';
import type { RunningService } from '../../../platform/service';
import { owner } from '../../support/client';
import {
  clock,
  committeeOf,
  FROZEN_AT,
  fact,
  feedOf,
  NOTICED_AT,
  NOW,
  openVoting,
  ownerAt,
  PUBLISHED_AT,
  plainEntries,
  type SeededEstate,
  seedEstate,
  storyOf,
} from './fixture';

let service: RunningService;
let estate: SeededEstate;
let story: ReturnType<typeof storyOf>;
let sessionId: string;
beforeAll(async () => {
  service = await openVoting();
  story = storyOf(service);
});
beforeEach(async () => {
  clock.at = PUBLISHED_AT;
  estate = await seedEstate(service, 4);
  const [first, second, ...others] = plainEntries(estate);
  const shared = [...(second!.owners as object[]), { name: '张示例', subject: 'zhang' }];
  await story.register(estate, [{ ...first, areaSource: null }, { ...second, owners: shared }, ...others]);
  sessionId = (await story.prepare(estate)).id;
  await story.publish(estate, sessionId);
  clock.at = NOTICED_AT;
});
afterAll(() => service.close());

const runner = () => committeeOf(estate);
const company = () => estate.acting.PROPERTY_COMPANY!;
const seen = (viewer: Viewer, fields: string) => story.session(viewer, sessionId, fields);
const ROLL = `publishedRoll(first: 100) { totalCount edges { node {
  unitNumber area areaSource holding maskedOwners revision warnings unit { id } } } }`;
const nodes = (list: { edges: { node: Record<string, unknown> }[] }) => list.edges.map(({ node }) => node);
const object = (viewer: Viewer, more: object = {}) =>
  story.mutate(viewer, 'objectToRoll', 'rollObjection { id state }', {
    sessionId,
    unitId: estate.unitIds[0],
    text: '面积与登记簿不符',
    ...more,
  });
const objected = async (viewer: Viewer, more: object = {}): Promise<string | undefined> =>
  (await object(viewer, more)).userErrors[0]?.code;
const answer = (viewer: Viewer, objectionId: string, more: object = {}) =>
  story.refusal(viewer, 'answerRollObjection', {
    objectionId,
    answer: 'REJECTED',
    reason: '以登记簿为准',
    ...more,
  });
const correct = (more: object = {}) =>
  story.refusal(runner(), 'correctRollEntry', {
    sessionId,
    unitId: estate.unitIds[0],
    reason: '登记簿已核对',
    ...more,
  });

describe('V4: the published roll', () => {
  test('shows the estate’s owners place, area and masked names, and those who run the vote its warnings', async () => {
    const { publishedRoll } = await seen(runner(), ROLL);
    expect(nodes(publishedRoll)).toMatchObject([
      {
        unitNumber: '101',
        area: '100.00',
        areaSource: null,
        maskedOwners: ['业*'],
        warnings: ['AREA_SOURCE_MISSING'],
      },
      {
        unitNumber: '102',
        maskedOwners: expect.arrayContaining(['业*', '张*']),
        warnings: ['REPRESENTATIVE_MISSING'],
      },
      { unitNumber: '103', revision: 1, warnings: [] },
      { unitNumber: '104', holding: 'OWNED' },
    ]);
    const mine = nodes((await seen(ownerAt(estate, 3), ROLL)).publishedRoll);
    expect(mine).toHaveLength(4);
    expect(mine.every((node) => node.warnings === null)).toBe(true);
    expect(await seen(runner(), 'rollWarnings { warning count }')).toEqual({
      rollWarnings: [
        { warning: 'AREA_SOURCE_MISSING', count: 1 },
        { warning: 'REPRESENTATIVE_MISSING', count: 1 },
      ],
    });
  });

  test('names nobody, to nobody; the company, strangers and visitors see none of it', async () => {
    for (const viewer of [runner(), ownerAt(estate, 0)]) {
      const text = JSON.stringify(await seen(viewer, ROLL));
      for (const secret of ['张示例', 'zhang', '业主0', 'owner-']) expect(text).not.toContain(secret);
    }
    const elsewhere = await seedEstate(service, 1);
    await story.register(elsewhere);
    for (const viewer of [
      company(),
      owner('stranger'),
      ownerAt(elsewhere, 0),
      committeeOf(elsewhere),
      ANONYMOUS,
    ])
      expect((await seen(viewer, ROLL)).publishedRoll).toEqual({ totalCount: 0, edges: [] });
  });

  test('is for whoever owns now: who has sold sees it no longer, nor objects', async () => {
    const [first, ...others] = plainEntries(estate);
    await story.register(estate, [{ ...first, owners: [{ name: '新业主', subject: 'buyer' }] }, ...others]);
    expect(await objected(ownerAt(estate, 0))).toBe('OBJECTOR_NOT_OWNER');
    expect((await seen(ownerAt(estate, 0), ROLL)).publishedRoll.totalCount).toBe(0);
    expect((await seen(owner('buyer'), ROLL)).publishedRoll.totalCount).toBe(4);
    expect(await objected(owner('buyer'))).toBeUndefined();
  });
});

describe('V4: objections to the roll', () => {
  test('an owner objects, those who run the vote answer; whoever objected sees it, no neighbour and never the company', async () => {
    const { rollObjection } = await object(ownerAt(estate, 0));
    expect(rollObjection.state).toBe('OPEN');
    const LIST =
      'rollObjections { totalCount edges { node { state text answer unit { id } session { id } } } }';
    const count = async (viewer: Viewer) => (await seen(viewer, LIST)).rollObjections.totalCount;
    expect(
      await Promise.all([runner(), ownerAt(estate, 0), ownerAt(estate, 1), company()].map(count)),
    ).toEqual([1, 1, 0, 0]);
    for (const viewer of [company(), ownerAt(estate, 1), committeeOf(await seedEstate(service, 1))]) {
      if (viewer.actingFor) expect(await answer(viewer, rollObjection.id)).toBe('OBJECTION_UNKNOWN');
      else await expect(answer(viewer, rollObjection.id)).rejects.toThrow('FORBIDDEN');
    }
    expect(await answer(runner(), randomUUID())).toBe('OBJECTION_UNKNOWN');
    expect(await answer(runner(), rollObjection.id, { reason: ' ' })).toBe('INPUT_INVALID');
    expect(await answer(runner(), rollObjection.id)).toBeUndefined();
    expect(await answer(runner(), rollObjection.id)).toBe('OBJECTION_ANSWERED');
    expect(nodes((await seen(ownerAt(estate, 0), LIST)).rollObjections)).toEqual([
      {
        state: 'REJECTED',
        text: '面积与登记簿不符',
        answer: '以登记簿为准',
        unit: { id: estate.unitIds[0] },
        session: { id: sessionId },
      },
    ]);
  });

  test('OBJECTION_OPEN_ALREADY: one for each person and unit, of many at once too', async () => {
    const answers = await Promise.all(Array.from({ length: 5 }, () => objected(ownerAt(estate, 0))));
    expect(answers.sort()).toEqual([...Array(4).fill('OBJECTION_OPEN_ALREADY'), undefined]);
    expect(await objected(ownerAt(estate, 0), { unitId: estate.unitIds[1] })).toBeUndefined();
    expect(await objected(ownerAt(estate, 1))).toBeUndefined();
  });

  test('OBJECTIONS_TOO_MANY: ten by one person', async () => {
    for (let i = 0; i < 10; i += 1) {
      const { rollObjection } = await object(ownerAt(estate, 0));
      await answer(runner(), rollObjection.id);
    }
    expect(await objected(ownerAt(estate, 0))).toBe('OBJECTIONS_TOO_MANY');
  });

  test('SESSION_UNKNOWN before the roll is published, UNIT_UNKNOWN, INPUT_INVALID', async () => {
    const hidden = await story.prepare(estate);
    for (const id of [hidden.id, randomUUID()])
      expect(await objected(ownerAt(estate, 0), { sessionId: id })).toBe('SESSION_UNKNOWN');
    for (const unitId of [randomUUID(), 'x'])
      expect(await objected(ownerAt(estate, 0), { unitId })).toBe('UNIT_UNKNOWN');
    for (const text of [' ', '长'.repeat(2001)])
      expect(await objected(ownerAt(estate, 0), { text })).toBe('INPUT_INVALID');
  });

  test('ROLL_OBJECTIONS_OVER after the rules’ days, at 24:00 of the last one, moved off a rest day', async () => {
    // Seven days after the 1st is Sunday the 8th: the 9th.
    expect((await seen(runner(), 'rollObjectionsUntil')).rollObjectionsUntil).toBe(
      '2026-11-09T16:00:00.000Z',
    );
    clock.at = new Date('2026-11-09T15:59:59Z');
    expect(await objected(ownerAt(estate, 0))).toBeUndefined();
    clock.at = new Date('2026-11-09T16:00:00Z');
    expect(await objected(ownerAt(estate, 1))).toBe('ROLL_OBJECTIONS_OVER');
  });
});

describe('V4: corrections', () => {
  const HISTORY = `rollCorrections { totalCount edges { node { unitNumber revision reason fromObjection
    before { area areaSource maskedOwners hasRepresentative } after { area areaSource maskedOwners } } } }`;
  const register = (more: object) => {
    const [first] = plainEntries(estate);
    return story.register(estate, [{ ...first, ...more }]);
  };

  test('an accepted objection takes the unit anew from the register; what was and what is are kept', async () => {
    const { rollObjection } = await object(ownerAt(estate, 0));
    const accept = () => answer(runner(), rollObjection.id, { answer: 'ACCEPTED', reason: '已核对登记簿' });
    expect(await accept()).toBe('ROLL_ENTRY_UNCHANGED');
    await register({ area: '98.76' });
    expect(await accept()).toBeUndefined();
    const { rollCorrections } = await seen(ownerAt(estate, 2), HISTORY);
    expect(nodes(rollCorrections)).toEqual([
      {
        unitNumber: '101',
        revision: 2,
        reason: '依异议更正',
        fromObjection: true,
        before: { area: '100.00', areaSource: null, maskedOwners: ['业*'], hasRepresentative: false },
        after: { area: '98.76', areaSource: 'REGISTER', maskedOwners: ['业*'] },
      },
    ]);
    const [entry] = nodes((await seen(runner(), ROLL)).publishedRoll);
    expect(entry).toMatchObject({ area: '98.76', revision: 2, warnings: [] });
    expect((await seen(company(), HISTORY)).rollCorrections.totalCount).toBe(0);
  });

  test('an objection is accepted that was put right meanwhile, by another or without one; one made since is not', async () => {
    const made = async (i: number) => (await object(ownerAt(estate, i))).rollObjection.id;
    const accept = (id: string) => answer(runner(), id, { answer: 'ACCEPTED', reason: '已核对登记簿' });
    const [first, second] = [await made(0), await made(1)];
    clock.at = new Date(NOTICED_AT.getTime() + 60_000);
    await register({ area: '98.76' });
    expect(await accept(first)).toBeUndefined();
    expect(await accept(second)).toBeUndefined();
    clock.at = new Date(NOTICED_AT.getTime() + 120_000);
    const third = await made(2);
    expect(await accept(third)).toBe('ROLL_ENTRY_UNCHANGED');
    await register({ area: '98.00' });
    clock.at = new Date(NOTICED_AT.getTime() + 180_000);
    expect(await correct()).toBeUndefined();
    expect(await accept(third)).toBeUndefined();
    const { rollCorrections, rollObjections } = await seen(
      runner(),
      `${HISTORY} rollObjections { edges { node { state } } }`,
    );
    expect(nodes(rollCorrections).map(({ revision }) => revision)).toEqual(expect.arrayContaining([2, 3]));
    expect(rollCorrections.totalCount).toBe(2);
    expect(nodes(rollObjections).map(({ state }) => state)).toEqual(Array(3).fill('ACCEPTED'));
  });

  test('without an objection too: ROLL_ENTRY_UNCHANGED, UNIT_UNKNOWN, INPUT_INVALID', async () => {
    expect(await correct()).toBe('ROLL_ENTRY_UNCHANGED');
    expect(await correct({ unitId: randomUUID() })).toBe('UNIT_UNKNOWN');
    expect(await correct({ reason: ' ' })).toBe('INPUT_INVALID');
    await register({ area: '99.00' });
    expect(await correct()).toBeUndefined();
    expect(await correct()).toBe('ROLL_ENTRY_UNCHANGED');
  });

  test('an owner’s other units are warned of after it, though none of theirs was corrected', async () => {
    await register({ owners: [{ name: '业主3', subject: ownerAt(estate, 3).subject }] });
    expect(await correct()).toBeUndefined();
    const warned = nodes((await seen(runner(), ROLL)).publishedRoll).map((node) => node.warnings);
    expect([warned[0], warned[3]]).toEqual([['SEVERAL_UNITS'], ['SEVERAL_UNITS']]);
  });

  test('a flat sold between publication and freezing: ROLL_OUTDATED names it, and a correction seen by all makes it the buyer’s', async () => {
    const [first] = plainEntries(estate);
    const sold = { ...first, owners: [{ name: '买家示例', subject: 'buyer' }] };
    await story.register(estate, [sold]);
    await story.notice(estate, sessionId);
    clock.at = FROZEN_AT;
    const freeze = () => story.mutate(runner(), 'freezeRoll', 'votingSession { state }', { sessionId });
    const { userErrors } = await freeze();
    expect(userErrors).toMatchObject([
      { code: 'ROLL_OUTDATED', message: expect.stringMatching(/：1号楼101$/) },
    ]);
    expect(await correct({ unitId: first!.unitId })).toBeUndefined();
    expect((await freeze()).votingSession).toEqual({ state: 'FROZEN' });
    const rows = await service.dataSource.query(
      'SELECT voter_subjects FROM roll_entries WHERE session_id = $1 AND unit_id = $2',
      [sessionId, first!.unitId],
    );
    expect(rows).toEqual([{ voter_subjects: ['buyer'] }]);
  });

  test('a unit that was built since comes onto the roll; without it nothing is frozen: REGISTER_INCOMPLETE', async () => {
    const unitId = randomUUID();
    const building = {
      estateId: estate.id,
      number: 2,
      name: '2号楼',
      units: [{ id: unitId, number: '201' }],
    };
    await service.pull({ community: feedOf([fact('building', randomUUID(), building)]) });
    await story.notice(estate, sessionId);
    clock.at = FROZEN_AT;
    const freeze = () => story.refusal(runner(), 'freezeRoll', { sessionId });
    expect(await freeze()).toBe('REGISTER_INCOMPLETE');
    const [, , third] = plainEntries(estate);
    await story.register(estate, [{ ...third, unitId }]);
    expect(await correct({ unitId })).toBeUndefined();
    expect(nodes((await seen(runner(), HISTORY)).rollCorrections)).toMatchObject([
      { revision: 1, before: null },
    ]);
    expect(await freeze()).toBeUndefined();
  });

  test('the history is never changed by the service’s own role', async () => {
    for (const statement of [
      'DELETE FROM published_roll_entries',
      'UPDATE published_roll_entries SET area = 1',
    ])
      await expect(service.dataSource.query(statement)).rejects.toThrow('permission denied');
  });
});

describe('V4: freezing', () => {
  const freeze = () => story.refusal(runner(), 'freezeRoll', { sessionId });

  test('VOTE_NOT_NOTICED, ROLL_OBJECTIONS_RUNNING, ROLL_OBJECTIONS_OPEN, and then ROLL_FROZEN for whatever comes later', async () => {
    expect(await freeze()).toBe('VOTE_NOT_NOTICED');
    await story.notice(estate, sessionId);
    expect(await freeze()).toBe('ROLL_OBJECTIONS_RUNNING');
    const { rollObjection } = await object(ownerAt(estate, 0));
    clock.at = FROZEN_AT;
    expect(await freeze()).toBe('ROLL_OBJECTIONS_OPEN');
    expect(await answer(runner(), rollObjection.id)).toBeUndefined();
    expect(await freeze()).toBeUndefined();
    expect(await correct()).toBe('ROLL_FROZEN');
    expect(await objected(ownerAt(estate, 1))).toBe('ROLL_FROZEN');
  });

  test('copies the roll as it stands corrected; what the register says since the freezing is for the next vote', async () => {
    const [first] = plainEntries(estate);
    await story.register(estate, [{ ...first, area: '50.00' }]);
    expect(await correct()).toBeUndefined();
    await story.notice(estate, sessionId);
    await story.freeze(estate, sessionId);
    await story.register(estate, [{ ...first, area: '60.00' }]);
    expect(await seen(runner(), 'rollArea rollHeads')).toEqual({ rollArea: '350.00', rollHeads: 4 });
  });

  test('an objection and the freezing at once: either is refused, or it was answered', async () => {
    await story.notice(estate, sessionId);
    clock.at = new Date('2026-11-09T15:59:59.999Z');
    const objecting = objected(ownerAt(estate, 0));
    clock.at = FROZEN_AT;
    const codes = await Promise.all([objecting, freeze()]);
    expect([
      ['ROLL_OBJECTIONS_OVER', undefined],
      ['ROLL_FROZEN', undefined],
      [undefined, 'ROLL_OBJECTIONS_OPEN'],
    ]).toContainEqual(codes);
  });

  test('each entry stands under an id by chance, a salt of its own and its elector’s id; hash 2 is over hash 1', async () => {
    await story.notice(estate, sessionId);
    await story.freeze(estate, sessionId);
    const rows = await service.dataSource.query(
      'SELECT entry_id, elector_id, salt, unit_id FROM roll_entries WHERE session_id = $1',
      [sessionId],
    );
    expect(new Set(rows.map((row: { salt: string }) => row.salt)).size).toBe(4);
    expect(rows.some((row: { entry_id: string; unit_id: string }) => row.entry_id === row.unit_id)).toBe(
      false,
    );
    const { noticeHash, rollHash } = await seen(ANONYMOUS, 'noticeHash rollHash');
    for (const hash of [noticeHash, rollHash]) expect(hash).toMatch(/^[0-9a-f]{64}$/);
  });
});

test('V4: the published roll asks the database as often for one row as for all', async () => {
  let statements = 0;
  const counting = await openVoting({ onStatement: () => (statements += 1) });
  const other = storyOf(counting);
  const large = await seedEstate(counting, 60);
  await other.register(large);
  const { id } = await other.prepare(large);
  await other.publish(large, id);
  const asked = async (first: number) => {
    statements = 0;
    const fields = `publishedRoll(first: ${first}) { edges { node { unitNumber warnings maskedOwners } } }`;
    expect((await other.session(committeeOf(large), id, fields)).publishedRoll.edges).toHaveLength(first);
    return statements;
  };
  expect(await asked(60)).toBe(await asked(1));
  await counting.close();
  clock.at = NOW;
});
