import { randomUUID } from 'node:crypto';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { kitFile } from '../../../bin/kit';
import { recountCommand } from '../../../bin/recount/command';
import { recount } from '../../../bin/recount/recount';
import { ANONYMOUS } from '../../../platform/identity';
import type { RunningService } from '../../../platform/service';
import { voteKey } from '../../../services/voting/vote-key';
import { type Any, bytesOf, changedAt, othersOf, placesOf, resealed } from '../../recount/lies';
import { secondVerdict } from '../../recount/second-recount';
import { TEST_KEYS } from '../../support/database';
import { electionOf, electionStory, seedCompanies, selectionOf } from './election';
import { clock, committeeOf, NOW, openVoting, plainEntries, seedEstate } from './fixture';

let service: RunningService;
let kit: Any;
let outcomes: Any;

/** An election whose last seat is drawn, beside a selection and a matter of yes and no; one owner of two units is split. */
beforeAll(async () => {
  clock.at = NOW;
  service = await openVoting();
  const story = electionStory(service);
  await seedCompanies(service, ['物业甲', '物业乙']);
  const estate = await seedEstate(service, 11);
  const [first, second, ...rest] = plainEntries(estate);
  await story.register(estate, [first!, { ...second, owners: first!.owners }, ...rest]);
  const names = ['甲', '乙', '丙', '丁', '戊', '己', '庚'];
  const put = await story.openedElection(estate, [
    electionOf(names),
    selectionOf(['物业甲', '物业乙']),
    { kind: 'FUND_USE', text: '使用维修资金' },
  ]);
  const { must } = story;
  for (let i = 0; i < 11; i += 1) {
    const voter = i === 1 ? 0 : i;
    // Everybody selects 乙 and 丙, the two units of one owner differ on 丁; 甲, 戊 and 己 are equal for two seats.
    const last = ['甲', '戊', '己'].filter((_, n) => i > 1 && (i + n) % 3 !== 0);
    const said = [
      ['乙', '丙', ...(i === 1 ? [] : ['丁']), ...last],
      i % 4 ? ['物业甲'] : [],
      i === 5 ? null : ['是'],
    ];
    const choices = story
      .choices(put, said)
      .map((it, m) => (m === 2 ? { matterId: it.matterId, choice: it.choice } : it));
    const viewer = { ...committeeOf(estate), actingFor: null, subject: `owner-${estate.unitIds[voter]}` };
    await must(viewer, 'castBallot', 'ballot { id }', {
      sessionId: put.id,
      unitId: estate.unitIds[i],
      choices,
    });
  }
  await story.close(estate, put.id);
  await story.act(estate, 'tallyVote', put.id);
  await story.reveal(estate, put);
  await story.certified(estate, put.id);
  const shown = `outcomes { status election { candidates { candidate { id } rank result drawn } } }`;
  outcomes = (await story.session(ANONYMOUS, put.id, shown)).outcomes;
  const ask = async (query: string, variables?: object) =>
    (await story.ask(ANONYMOUS, query, variables as never)).data;
  kit = JSON.parse((await kitFile(ask, put.id))!);
});
afterAll(() => service.close());

test('V11: an election’s kit, counted again with nothing of the service’s, gives the same ranks and the same draw', () => {
  const verdict = recount(bytesOf(kit), { key: voteKey(TEST_KEYS).publicKey, head: kit.head });
  if (!verdict.ok) throw new Error(`${verdict.where}: ${verdict.problem}`);
  const counted = verdict.counted.outcomes.map(({ status, elected }) => ({
    status,
    election: elected && {
      candidates: elected.standings.map(({ candidateId, rank, result, drawn }) => ({
        candidate: { id: candidateId },
        rank,
        result,
        drawn,
      })),
    },
  }));
  expect(counted).toEqual(outcomes);
  expect(kit.draw.every(({ secret }: Any) => secret !== null)).toBe(true);
  expect(kit.outcomes[0].candidates.filter(({ drawn }: Any) => drawn).length).toBeGreaterThan(1);
  expect(kit.outcomes[0].candidates.some(({ splitHeads }: Any) => splitHeads > 0)).toBe(true);
});

test('V11: the command tells them by rank; whoever has none comes last', () => {
  const file = join(mkdtempSync(join(tmpdir(), 'election-')), 'kit.json');
  writeFileSync(file, bytesOf(kit));
  const lines: string[] = [];
  expect(recountCommand([file], (line) => void lines.push(line))).toBe(0);
  const elected = lines.slice(
    0,
    lines.findIndex((line) => line.includes('物业甲')),
  );
  const places = elected.flatMap((line) => /^ {4}(\d+|–)\. [A-Z_]+ /.exec(line)?.[1] ?? []);
  expect(places).toEqual(['1', '2', '3', '4', '5', '6', '–']);
});

test('V11: a second count, written from the document alone, comes to the same', () => {
  expect(secondVerdict(bytesOf(kit))).toBeNull();
});

const bothFind = (changed: Any): readonly boolean[] => {
  const bytes = bytesOf(changed);
  return [!recount(bytes).ok, secondVerdict(bytes) !== null];
};
/** What of these changes one of the two did not find. */
const missed = (changes: readonly (readonly [string, Any])[]): readonly string[] =>
  changes.flatMap(([what, changed]) => (bothFind(changed).every(Boolean) ? [] : [what]));

test('V11: every single field of an election’s kit, changed in every way, is found, by both', () => {
  const changes = placesOf(kit).flatMap(({ path, value }) =>
    othersOf(value).map((to) => [`${path.join('.')} := ${to}`, changedAt(kit, path, () => to)] as const),
  );
  expect(changes.length).toBeGreaterThan(2_000);
  expect(
    changes.filter(([what]) => /candidates\.\d\.(maskedName|nameHash) /.test(what)).length,
  ).toBeGreaterThan(80);
  expect(changes.filter(([what]) => /^draw\.[01]\.secret/.test(what)).length).toBeGreaterThan(10);
  expect(missed(changes)).toEqual([]);
}, 400_000);

test('V11: whatever is left out of its lists, put in, repeated or moved is found, by both', () => {
  const lists = placesOf(kit).filter(({ value }) => Array.isArray(value));
  const changes = lists.flatMap(({ path, value }) => {
    const at = (change: (list: Any[]) => Any) => changedAt(kit, path, change);
    const place = path.join('.');
    return [
      [`${place} put in`, at((list) => [...list, another(value[0])])],
      ...value.flatMap((it: Any, i: number) => [
        [`${place}[${i}] left out`, at((list) => list.toSpliced(i, 1))],
        [`${place}[${i}] repeated`, at((list) => list.toSpliced(i, 0, it))],
        ...(i > 0 && JSON.stringify(value[i - 1]) !== JSON.stringify(it)
          ? [[`${place}[${i}] moved`, at((list) => list.with(i, list[i - 1]).with(i - 1, it))]]
          : []),
      ]),
    ];
  }) as [string, Any][];
  expect(missed(changes)).toEqual([]);
}, 200_000);

/** One more of its kind, which was not there. */
function another(it: Any): Any {
  if (it === null || typeof it !== 'object') return randomUUID();
  return Object.fromEntries(
    Object.entries(it).map(([name, value]) => [name, /Id$|^id$/.test(name) ? randomUUID() : value]),
  );
}

/** The kit of a notice of before: people by their names, in an earlier form. */
const named = (): Any => {
  const earlier = structuredClone(kit);
  const [election] = earlier.notice.matters;
  election.candidates = election.candidates.map(({ id, maskedName }: Any) => ({
    id,
    name: `${maskedName[0]}示例`,
    nominatedBy: '业主自荐',
  }));
  return { ...earlier, format: 'lianxi-vote-kit/2' };
};

test('V11: the kit of a notice that named people is counted again as before, by both; as one of the fourth form it is none, nor is a masked one of the second', () => {
  expect(kit.format).toBe('lianxi-vote-kit/4');
  expect(bothFind(resealed(named()))).toEqual([false, false]);
  for (const mixed of [
    { ...named(), format: kit.format },
    { ...kit, format: 'lianxi-vote-kit/2' },
  ]) {
    expect(recount(bytesOf(mixed))).toMatchObject({ ok: false, where: 'kit.format' });
    expect(secondVerdict(bytesOf(mixed))).toContain('format of the kit');
  }
  const [first] = named().notice.matters[0].candidates;
  const mixed = changedAt(kit, ['notice', 'matters', 0, 'candidates', 0], () => first);
  expect(recount(bytesOf(mixed))).toMatchObject({ ok: false, where: 'notice' });
  expect(secondVerdict(bytesOf(mixed))).toContain('as what they stand');
});

/** Changes whom the first ballot that selects anybody in a matter selects; nobody's place goes by it. */
const selecting = (matter: number, change: (ids: string[], known: string) => string[]): Any => {
  const { id: matterId, candidates } = kit.notice.matters[matter];
  const second = candidates[1].id;
  const says = (it: Any) => it.matterId === matterId && it.choice === 'YES';
  const i = kit.ballots.findIndex((it: Any) => it.choices.some(says));
  const path = ['ballots', i, 'choices', kit.ballots[i].choices.findIndex(says), 'candidateIds'];
  return changedAt(kit, path, (ids) => change(ids, second));
};
const without = (ids: readonly string[], known: string) => ids.filter((id) => id !== known);

/** Lies that only one check finds once all is sealed anew: whoever skips it is deceived. */
const LIES: readonly (readonly ['draw' | 'selections', string, () => Any])[] = [
  [
    'draw',
    'another part than was committed',
    () => changedAt(kit, ['draw', 0, 'secret'], () => 'a'.repeat(64)),
  ],
  ['draw', 'one part in both places', () => changedAt(kit, ['draw', 0, 'secret'], () => kit.draw[1].secret)],
  [
    'selections',
    'who does not stand',
    () => selecting(0, (ids, it) => [...without(ids, it), randomUUID()].sort()),
  ],
  ['selections', 'somebody twice', () => selecting(0, (ids) => [ids[0]!, ...ids])],
  ['selections', 'nobody, with yes', () => selecting(1, () => [])],
];
test.each(LIES)('V11: mutant: without the check “%s”, a lie passes that it finds: %s', (name, _what, lie) => {
  const sealed = resealed(lie());
  expect(bothFind(sealed)).toEqual([true, true]);
  expect(recount(bytesOf(sealed), {}, name)).toMatchObject({ ok: true });
});

test('V11: a kit whose selection was changed, sealed anew whole, shows by the head that is known', () => {
  const anew = resealed(selecting(0, without));
  expect(bothFind(anew)).toEqual([false, false]);
  expect(recount(bytesOf(anew), { head: kit.head })).toMatchObject({ ok: false, where: 'head' });
});
