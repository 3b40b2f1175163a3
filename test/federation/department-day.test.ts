import { examples } from '../../bin/examples';
import { type Graph, openGraph } from './graph';

let graph: Graph;
beforeAll(async () => {
  graph = await openGraph();
}, 180_000);
afterAll(() => graph?.close());
const example = (name: string): string => examples().find((it) => it.name === name)!.query;

test('x', async () => {
  for (const p of ['police','property','residents-committee','subdistrict','owners-committee','secretary']) {
  const { data, errors } = await graph.ask(p, example('department-day'));
  console.log(p, errors, Object.entries(data ?? {}).map(([k, v]) => `${k} ${(v as any)?.totalCount}: ${(v as any)?.edges?.map((e: any) => `${e.node.number} ${e.node.title} ${e.node.dueOn} ${e.node.returnUntil?.on ?? ''} ${e.node.state ?? ''}`).join(', ')}`).join('\n'));
  }
  const { data, errors } = await graph.ask('secretary', example('to-decide'));
  console.log(JSON.stringify(errors), JSON.stringify(data.jointBodies.edges.map((e: any) => [e.node.name, e.node.board.map((b: any) => b.bucket + b.count).join(), e.node.extensionsToDecide.edges.length, e.node.followUpsDue.edges.length])));
});
