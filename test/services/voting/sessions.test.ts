import { randomUUID } from 'node:crypto';
import { ANONYMOUS } from '../../../platform/identity';
import type { RunningService } from '../../../platform/service';
import {
  clock,
  committeeOf,
  fact,
  feedOf,
  NOW,
  openVoting,
  ownerAt,
  plainEntries,
  type SeededEstate,
  seedEstate,
  storyOf,
} from './fixture';

let service: RunningService;
let estate: SeededEstate;
let story: ReturnType<typeof storyOf>;
beforeAll(async () => {
  service = await openVoting();
  estate = await seedEstate(service, 6);
  story = storyOf(service);
});
beforeEach(() => {
  clock.at = NOW;
});
afterAll(() => service.close());

const resolution = async (estateId: string | null, more: Record<string, unknown> = {}): Promise<string> => {
  const id = randomUUID();
  const payload = {
    bodyId: randomUUID(),
    estateId,
    divisionId: null,
    number: '2026-01',
    text: '提请表决',
    decidedOn: '2026-11-01',
    mattersForOwners: true,
    ...more,
  };
  await service.pull({ meetings: feedOf([fact('resolution', id, payload)]) });
  return id;
};
const input = (more = {}) => ({
  estateId: estate.id,
  title: '表决',
  matters: [{ kind: 'FUND_USE', text: '修缮外墙' }],
  ...more,
});

describe('prepareVote', () => {
  test('lists the matters with class and article, under the rules of the day', async () => {
    const answer = await story.mutate(
      committeeOf(estate),
      'prepareVote',
      `votingSession { number state title estate { id } outcome { status }
         matters { position kind class article text } profile { name version noticeDays thresholds { class kind threshold comparator article } } }`,
      input({
        matters: [
          { kind: 'FUND_USE', text: '修缮外墙' },
          { kind: 'REBUILDING', text: '加装电梯' },
        ],
      }),
    );
    expect(answer.userErrors).toEqual([]);
    expect(answer.votingSession).toMatchObject({
      number: '2026-001',
      state: 'PREPARING',
      estate: { id: estate.id },
      outcome: null,
      matters: [
        {
          position: 1,
          kind: 'FUND_USE',
          class: 'GENERAL',
          article: '《民法典》第二百七十八条第一款第（五）项',
        },
        {
          position: 2,
          kind: 'REBUILDING',
          class: 'MAJOR',
          article: '《民法典》第二百七十八条第一款第（七）项',
        },
      ],
      profile: { name: '全国', version: 1, noticeDays: 15 },
    });
    expect(answer.votingSession.profile.thresholds).toHaveLength(8);
  });

  test('numbers are consecutive in the estate’s year, however many come at once', async () => {
    const fresh = await seedEstate(service, 1);
    const sessions = await Promise.all(Array.from({ length: 8 }, () => story.prepare(fresh)));
    const numbers = await Promise.all(
      sessions.map(async ({ id }) => (await story.session(committeeOf(fresh), id, 'number')).number),
    );
    expect(numbers.sort()).toEqual(Array.from({ length: 8 }, (_, i) => `2026-00${i + 1}`));
  });

  test('is linked with its resolution; a second vote may follow a voided one', async () => {
    const resolutionId = await resolution(estate.id);
    const first = await story.prepare(estate, ['FUND_USE'], { resolutionId });
    const vote = async () => {
      const query = `query($e: [_Any!]!) { _entities(representations: $e) { ... on Resolution { vote { id outcome { status } } } } }`;
      return (
        await story.ask(committeeOf(estate), query, { e: [{ __typename: 'Resolution', id: resolutionId }] })
      ).data._entities[0].vote;
    };
    expect(await vote()).toEqual({ id: first.id, outcome: null });
    expect(await story.refusal(committeeOf(estate), 'prepareVote', input({ resolutionId }))).toBe(
      'RESOLUTION_HAS_VOTE',
    );
    await story.act(estate, 'voidVote', first.id, { reason: '文本有误' });
    expect(await vote()).toEqual({ id: first.id, outcome: { status: 'VOIDED' } });
    clock.at = new Date(NOW.getTime() + 1000);
    const second = await story.prepare(estate, ['FUND_USE'], { resolutionId });
    expect((await vote()).id).toBe(second.id);
  });

  test('a resolution of a division’s body serves each estate of it, which votes for itself', async () => {
    const estates = [await seedEstate(service, 1), await seedEstate(service, 1)];
    const divisionId = randomUUID();
    const move = ({ id }: SeededEstate) => fact('estate', id, { name: '小区', divisionIds: [divisionId] });
    await service.pull({ community: feedOf(estates.map(move)) });
    const resolutionId = await resolution(null, { divisionId });
    for (const at of estates) {
      const answer = () =>
        story.refusal(committeeOf(at), 'prepareVote', input({ estateId: at.id, resolutionId }));
      expect(await answer()).toBeUndefined();
      expect(await answer()).toBe('RESOLUTION_HAS_VOTE');
    }
  });

  test('RESOLUTION_HAS_VOTE: of many at once on one resolution, one is prepared', async () => {
    const resolutionId = await resolution(estate.id);
    const answers = await Promise.all(
      Array.from({ length: 6 }, () =>
        story.refusal(committeeOf(estate), 'prepareVote', input({ resolutionId })),
      ),
    );
    expect(answers.sort()).toEqual([...Array(5).fill('RESOLUTION_HAS_VOTE'), undefined]);
  });

  test('RESOLUTION_NOT_FOR_OWNERS', async () => {
    const resolutionId = await resolution(estate.id, { mattersForOwners: false });
    expect(await story.refusal(committeeOf(estate), 'prepareVote', input({ resolutionId }))).toBe(
      'RESOLUTION_NOT_FOR_OWNERS',
    );
  });

  test('RESOLUTION_UNKNOWN: absent, another estate’s, or of a division in which the estate does not lie', async () => {
    for (const resolutionId of [
      randomUUID(),
      await resolution(randomUUID()),
      await resolution(null),
      await resolution(null, { divisionId: randomUUID() }),
    ]) {
      expect(await story.refusal(committeeOf(estate), 'prepareVote', input({ resolutionId }))).toBe(
        'RESOLUTION_UNKNOWN',
      );
    }
  });

  test.each([
    ['ESTATE_UNKNOWN', { estateId: randomUUID() }],
    ['MATTERS_MISSING', { matters: [] }],
    ['MATTERS_TOO_MANY', { matters: Array.from({ length: 21 }, () => ({ kind: 'COVENANT', text: '甲' })) }],
    ['INPUT_INVALID', { title: ' ' }],
    ['INPUT_INVALID', { matters: [{ kind: 'COVENANT', text: ' ' }] }],
  ])('%s', async (code, more) => {
    expect(await story.refusal(committeeOf(estate), 'prepareVote', input(more))).toBe(code);
  });

  test('PROFILE_MISSING before any rules are in force', async () => {
    clock.at = new Date('2020-12-31T00:00:00Z');
    expect(await story.refusal(committeeOf(estate), 'prepareVote', input())).toBe('PROFILE_MISSING');
  });
});

describe('V4: publishRoll', () => {
  test('REGISTER_EMPTY', async () => {
    const empty = await seedEstate(service, 1);
    const { id } = await story.prepare(empty);
    expect(await story.refusal(committeeOf(empty), 'publishRoll', { sessionId: id })).toBe('REGISTER_EMPTY');
  });

  test('REGISTER_INCOMPLETE while units are missing from the register, with their number', async () => {
    const large = await seedEstate(service, 3);
    await story.register(large, plainEntries(large, 1));
    const { id: sessionId } = await story.prepare(large);
    const publish = () => story.mutate(committeeOf(large), 'publishRoll', '__typename', { sessionId });
    expect((await publish()).userErrors[0]).toMatchObject({
      code: 'REGISTER_INCOMPLETE',
      message: '有房屋不在业主名册中：2',
    });
    await story.register(large);
    expect((await publish()).userErrors).toEqual([]);
  });

  test('waits for an import that is under way', async () => {
    const { id: sessionId } = await story.prepare(estate);
    await story.register(estate);
    const runner = service.dataSource.createQueryRunner();
    await runner.startTransaction();
    await runner.query('SELECT FROM directory_estates WHERE id = $1 FOR UPDATE', [estate.id]);
    let published = false;
    const publishing = story.act(estate, 'publishRoll', sessionId).then(() => {
      published = true;
    });
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(published).toBe(false);
    await runner.commitTransaction();
    await runner.release();
    await publishing;
  });

  test('copies the register with its warnings; a later sale does not change it', async () => {
    const [plain, shared, , unsold, undelivered, last] = plainEntries(estate);
    await story.register(estate, [
      { ...plain, areaSource: null },
      {
        ...shared,
        owners: [
          { name: '甲一', subject: 'jia' },
          { name: '乙二', subject: 'yi' },
        ],
      },
      { ...plain, unitId: estate.unitIds[2] },
      { ...unsold, holding: 'UNSOLD', owners: [], representativeSubject: 'agent' },
      { ...undelivered, holding: 'SOLD_UNDELIVERED', representativeSubject: 'agent' },
      last!,
    ]);
    const { id } = await story.prepare(estate);
    const runner = committeeOf(estate);
    await story.frozen(estate, id);
    const shown = `state frozenAt rollHash rollArea rollHeads rollUnits rollWarnings { warning count }
      roll(first: 100) { totalCount edges { node { unitNumber area holding hasVoted warnings } } }`;
    const frozen = await story.session(runner, id, shown);
    expect(frozen).toMatchObject({ state: 'FROZEN', rollArea: '600.00', rollHeads: 4, rollUnits: 6 });
    expect(frozen.rollHash).toMatch(/^[0-9a-f]{64}$/);
    expect(frozen.rollWarnings).toEqual([
      { warning: 'AREA_SOURCE_MISSING', count: 1 },
      { warning: 'DEVELOPER', count: 2 },
      { warning: 'REPRESENTATIVE_MISSING', count: 1 },
      { warning: 'SEVERAL_UNITS', count: 2 },
    ]);
    await story.register(estate, plainEntries(estate));
    expect(await story.session(runner, id, shown)).toEqual(frozen);
  });

  test('the roll is for those who run the vote, and each voter’s own entry', async () => {
    const { id } = await story.opened(estate);
    const seen = async (viewer: Parameters<typeof story.session>[0]) => {
      const session = await story.session(
        viewer,
        id,
        'rollWarnings { count } turnout { heads } roll { totalCount }',
      );
      return [session.roll.totalCount, session.turnout !== null, session.rollWarnings !== null];
    };
    expect(await seen(estate.acting.RESIDENTS_COMMITTEE!)).toEqual([6, true, true]);
    expect(await seen(ownerAt(estate, 0))).toEqual([1, false, false]);
    expect(await seen(estate.acting.PROPERTY_COMPANY!)).toEqual([0, false, false]);
    expect(await seen(ANONYMOUS)).toEqual([0, false, false]);
  });
});
