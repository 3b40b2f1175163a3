import { finishedInGraph } from '../../bin/kit';

const vote = (id: string, announcedAt: string | null, kit: object | null = { head: 'h' }) => ({
  node: { id, title: `表决${id}`, announcedAt, kit },
});
const ESTATES = [
  { name: '甲小区', votingSessions: { edges: [vote('3', '2026-03-01'), vote('4', null, null)] } },
  { name: '乙小区', votingSessions: { edges: [vote('2', '2026-02-01'), vote('1', '2026-01-01')] } },
  { name: '丙小区', votingSessions: null },
];

test('the votes that have a kit stand as they were announced, whatever estates they are of', async () => {
  const page = {
    edges: ESTATES.map((node) => ({ node })),
    pageInfo: { hasNextPage: false, endCursor: null },
  };
  const found = await finishedInGraph(async <Answer>() => ({ estates: page }) as Answer);
  expect(found.map(({ id, name }) => `${id} ${name}`)).toEqual([
    '1 乙小区 表决1',
    '2 乙小区 表决2',
    '3 甲小区 表决3',
  ]);
});
