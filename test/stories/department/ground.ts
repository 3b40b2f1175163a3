import { randomUUID } from 'node:crypto';
import { examples } from '../../../bin/examples';
import { done, type World } from '../story';

export const PATROL = '日华里北门夜间消防通道联合巡查';
export const STALLS = '清理三个小区门前流动摊点';
export const ENFORCEMENT = '华苑街道综合行政执法大队';
export const ABOVE = '南开区物业管理办公室';

export const SITUATIONS = {
  toAccept: '待签收',
  overdue: '已逾期',
  dueThisWeek: '七日内到期',
  returned: '退回在等裁定',
  cameBack: '又回到手里',
  partLate: '配合未完成',
  toVerify: '待核验',
  toAnswer: '上报待答复',
} as const;
export type Situation = keyof typeof SITUATIONS;

export interface Edge {
  readonly node: { readonly id: string; readonly title: string };
}

/** What an example of docs/examples answers: the same text that the README has a reader send. */
export const example = (world: World, name: string, variables: object = {}) =>
  world.ask(examples().find((it) => it.name === name)!.query, variables);

interface Item {
  readonly state: string;
  readonly explanation: string;
}
/** What an example that acts answers: the item, or what it is about besides. */
interface Answers {
  readonly return: Item & {
    readonly returns: readonly {
      readonly suggestedLead: { readonly name: string } | null;
      readonly rulingDue: { readonly on: string };
    }[];
  };
  readonly attach: { readonly id: string; readonly upload: { readonly url: string; readonly token: string } };
}
type Answer<Name> = Name extends keyof Answers ? Answers[Name] : Item;

/** An example that acts, on the item that the story is about. */
export async function acts<Name extends string>(
  world: World,
  name: Name,
  variables: object = {},
): Promise<Answer<Name>> {
  const item = world.known('item');
  const [payload] = Object.values(await example(world, name, { id: item, key: randomUUID(), ...variables }));
  const { userErrors, ...answer } = payload as { userErrors: unknown[] } & Record<string, Answer<Name>>;
  expect([name, userErrors]).toEqual([name, []]);
  return Object.values(answer)[0]!;
}
/** An act for which there is no example, on the same item. */
export const does = async (world: World, name: string, more: object = {}): Promise<string> =>
  done(await world.act(name, 'actionItem { state }', { actionItemId: world.known('item'), ...more })).state;

/** In which situations of its desk the actor finds an item. */
export async function found(world: World, title: string): Promise<readonly Situation[]> {
  const desk = await example(world, 'department-day', { first: 100 });
  return (Object.keys(SITUATIONS) as Situation[]).filter((name) =>
    desk[name].edges.some(({ node }: Edge) => node.title === title),
  );
}
/** What waits for the convener: the titles in each of its lists. */
export async function toDecide(world: World): Promise<Readonly<Record<string, readonly string[]>>> {
  const lists: Record<string, string[]> = {};
  const add = (name: string, titles: readonly string[]) => {
    lists[name] = [...(lists[name] ?? []), ...titles];
  };
  for (const { node } of (await example(world, 'to-decide', { first: 20 })).jointBodies.edges) {
    for (const { bucket, items } of node.board)
      add(
        bucket,
        items.map((it: Edge['node']) => it.title),
      );
    add(
      'EXTENSIONS',
      node.extensionsToDecide.edges.map((it: Edge) => it.node.title),
    );
  }
  return lists;
}
export const itemOf = async (world: World) =>
  (await example(world, 'item-history', { id: world.known('item') })).actionItem;
export const organizationOf = async (world: World, name: string): Promise<string> => {
  const { organizations } = await world.ask('{ organizations(first: 100) { edges { node { id name } } } }');
  return organizations.edges.find((edge: { node: { name: string } }) => edge.node.name === name).node.id;
};
