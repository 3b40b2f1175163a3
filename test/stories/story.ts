import { randomUUID } from 'node:crypto';
import { PERSONAS } from '../../bin/demo/personas';
import { type Graph, openGraph } from '../federation/graph';
import type { Answer } from '../support/client';

/** What a mutation came to: the thing it changed, the refusals, or the codes that were thrown. */
export interface Acted {
  // biome-ignore lint/suspicious/noExplicitAny: answers are read as the story expects them
  readonly thing: any;
  readonly refused: readonly { readonly code: string; readonly message: string }[];
  readonly thrown: readonly string[];
}

/** The graph as the actor of a step meets it, and what the story has learnt so far. */
export interface World {
  readonly graph: Graph;
  // biome-ignore lint/suspicious/noExplicitAny: answers are read as the story expects them
  ask(query: string, variables?: object): Promise<any>;
  /** One mutation; `selection` is of the thing it changes. */
  act(mutation: string, selection: string, input: object): Promise<Acted>;
  learn(name: string, thing: unknown): void;
  // biome-ignore lint/suspicious/noExplicitAny: the story knows what it has learnt
  known(name: string): any;
}

/** One step: who, when, what in a sentence, the asking, and what must come of it. */
export interface Step {
  readonly actor: string;
  /** From which instant it is so late; without it, time stands still. */
  readonly at?: string;
  readonly does: string;
  readonly ask: (world: World) => Promise<unknown>;
  /** Checks the answer, and says in a sentence what came of it. */
  readonly expect: (world: World) => string;
}

export interface Story {
  readonly title: string;
  readonly actors: readonly string[];
  readonly steps: readonly Step[];
}

/** Types a step: what it asks is what it expects something of. */
export function step<Answered>(of: {
  readonly actor: string;
  readonly at?: string;
  readonly does: string;
  readonly ask: (world: World) => Promise<Answered>;
  readonly expect: (answered: Answered, world: World) => string;
}): Step {
  let answered: Answered;
  return {
    ...of,
    ask: async (world) => {
      answered = await of.ask(world);
    },
    expect: (world) => of.expect(answered, world),
  };
}

const labelOf = (actor: string): string => PERSONAS.find(({ name }) => name === actor)!.label;
const codesOf = ({ errors = [] }: Answer): string[] => errors.map((it) => it.extensions?.code ?? 'UNKNOWN');

function worldOf(graph: Graph, actor: string, learnt: Map<string, unknown>): World {
  return {
    graph,
    async ask(query, variables) {
      const answer = await graph.ask(actor, query, variables);
      expect(codesOf(answer)).toEqual([]);
      return answer.data;
    },
    async act(mutation, selection, input) {
      const type = `${mutation[0]!.toUpperCase()}${mutation.slice(1)}Input!`;
      const answer = await graph.ask(
        actor,
        `mutation Act($input: ${type}) { done: ${mutation}(input: $input) { thing: ${selection} userErrors { code message } } }`,
        { input: { idempotencyKey: randomUUID(), ...input } },
      );
      const { thing = null, userErrors = [] } = answer.data?.done ?? {};
      return { thing, refused: userErrors, thrown: codesOf(answer) };
    },
    learn(name, thing) {
      learnt.set(name, thing);
    },
    known(name) {
      if (!learnt.has(name)) throw new Error(`The story has not come to know: ${name}`);
      return learnt.get(name);
    },
  };
}

/** What was done. */
export function done({ thing, refused, thrown }: Acted) {
  expect({ refused, thrown }).toEqual({ refused: [], thrown: [] });
  return thing;
}

/** A story is told once, in order, each step a test; after a step that fails the others cannot be told. */
export function tell(story: Story): void {
  describe(story.title, () => {
    let graph: Graph;
    let failed: string | null = null;
    const learnt = new Map<string, unknown>();
    const printed = [`\n# ${story.title}\n`, `人物：${story.actors.map(labelOf).join('、')}\n`];
    beforeAll(async () => {
      graph = await openGraph();
    }, 180_000);
    afterAll(async () => {
      if (process.env.LIANXI_PRINT_STORIES === '1') process.stdout.write(`${printed.join('\n')}\n`);
      await graph?.close();
    });

    test('its actors are those of its steps', () => {
      expect([...new Set(story.steps.map(({ actor }) => actor))].sort()).toEqual([...story.actors].sort());
    });

    for (const [i, { actor, at, does, ask, expect: check }] of story.steps.entries()) {
      test(`${i + 1}. ${labelOf(actor)}：${does}`, async () => {
        if (failed !== null) throw new Error(`Not told, since this failed: ${failed}`);
        failed = does;
        if (at) graph.clock.now = new Date(at);
        const world = worldOf(graph, actor, learnt);
        await ask(world);
        printed.push(
          `${i + 1}. ${chinaTime(graph.clock.now)} **${labelOf(actor)}**：${does}\n   → ${check(world)}`,
        );
        failed = null;
      });
    }
  });
}

const chinaTime = (now: Date): string =>
  new Date(now.getTime() + 8 * 3_600_000).toISOString().slice(0, 16).replace('T', ' ');
