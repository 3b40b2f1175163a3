import { canonicalJson } from '../platform/canonical';
import type { Environment } from '../platform/configuration';
import { sql } from '../platform/sql';
import { type Ask, everyNode, PAGE, type Page, runningGraph, withOwnDatabase } from './reading';

interface Finished {
  readonly id: string;
  readonly name: string;
}

interface VoteOfEstate {
  readonly id: string;
  readonly title: string;
  readonly announcedAt: string | null;
  readonly kit: object | null;
}

interface EstateVotes {
  readonly name: string;
  readonly votingSessions: {
    readonly edges: readonly { readonly node: VoteOfEstate }[];
  } | null;
}

/** The votes that have a kit, first announced first, from the running graph. */
export async function finishedInGraph(ask: Ask): Promise<readonly Finished[]> {
  const estates = await everyNode<EstateVotes>(
    async (after) =>
      (
        await ask<{ estates: Page<EstateVotes> }>(
          `query($after: String) { estates(first: 20, after: $after) { ${PAGE} edges { node { name
            votingSessions(first: 20) { edges { node { id title announcedAt kit { head } } } } } } } }`,
          { after },
        )
      ).estates,
  );
  const finished = estates.flatMap(({ name, votingSessions }) =>
    (votingSessions?.edges ?? []).flatMap(({ node: { id, title, announcedAt, kit } }) =>
      kit === null ? [] : { id, name: `${name} ${title}`, at: `${announcedAt} ${id}` },
    ),
  );
  return finished.toSorted((a, b) => (a.at < b.at ? -1 : 1));
}

const PART = `edges { node { document } } ${PAGE}`;

/** A finished vote's kit as the one file that docs/RECOUNT.md lays down; null where it has none. */
export async function kitFile(ask: Ask, id: string): Promise<string | null> {
  const { votingSession: vote } = await ask<{
    votingSession: { kit: { head: string; document: string } | null } | null;
  }>('query($id: ID!) { votingSession(id: $id) { kit { head document } } }', { id });
  if (!vote?.kit) return null;
  const onePage = async <Selected>(selection: string, after: string | null) =>
    (
      await ask<{ votingSession: Selected }>(
        `query($id: ID!, $after: String) { votingSession(id: $id) { ${selection} } }`,
        { id, after },
      )
    ).votingSession;
  const parts = async (list: 'roll' | 'ballots') => {
    const selection = `kit { ${list}(first: 100, after: $after) { ${PART} } }`;
    type Part = { readonly document: string };
    const nodes = await everyNode<Part>(
      async (after) => (await onePage<{ kit: Record<typeof list, Page<Part>> }>(selection, after)).kit[list],
    );
    return nodes.map(({ document }) => JSON.parse(document));
  };
  const links = `checkpoints(first: 100, after: $after) { ${PAGE} edges { node { kind root committedAt } } }`;
  type Link = { readonly kind: string; readonly root: string; readonly committedAt: string };
  const checkpoints = await everyNode<Link>(
    async (after) => (await onePage<{ checkpoints: Page<Link> }>(links, after)).checkpoints,
  );
  const document = JSON.parse(vote.kit.document);
  const kit = {
    format: `lianxi-vote-kit/${versionOf(document)}`,
    ...document,
    roll: await parts('roll'),
    checkpoints: checkpoints.map(({ kind, root, committedAt }) => ({ kind, root, committedAt })),
    ballots: await parts('ballots'),
    head: vote.kit.head,
  };
  return `${canonicalJson(kit)}\n`;
}

/** 5 where the roll says how many of its units are dwellings; else that of the notice: 4 where people stand masked, 3 where a matter has details, 2 where candidates stand, 1 in all others. */
function versionOf({
  notice,
  ...document
}: {
  readonly notice: { readonly matters: readonly { readonly candidates?: readonly object[] }[] };
}): number {
  if ('dwellings' in document) return 5;
  if (notice.matters.some(({ candidates }) => candidates?.some((it) => 'nameHash' in it))) return 4;
  if (notice.matters.some((matter) => 'details' in matter)) return 3;
  return 'draw' in document ? 2 : 1;
}

const USAGE = 'lianxi kit VOTE     VOTE: demo, or the id of a vote whose result is announced';

/** `lianxi kit VOTE` prints what anyone counts the vote again with. */
export async function kitCommand(
  args: readonly string[],
  env: Environment,
  out: (text: string) => void,
  tell: (line: string) => void,
): Promise<void> {
  const [wanted, ...rest] = args;
  if (!wanted || rest.length > 0) throw new Error(USAGE);
  const print = async (ask: Ask, finished: () => Promise<readonly Finished[]>) => {
    const id = wanted === 'demo' ? (await finished())[0]?.id : wanted;
    const kit = id === undefined ? null : await kitFile(ask, id);
    if (kit === null) {
      const lines = (await finished()).map(({ id, name }) => `  ${id}  ${name}`);
      throw new Error(`No such finished vote: ${wanted}. There are:\n${lines.join('\n')}`);
    }
    out(kit);
    tell(
      '面积独一无二的房屋可能被认出；不承诺对系统运行方保密。 A unit of an area that no other has can be recognized: see docs/RECOUNT.md.',
    );
  };
  const graph = await runningGraph(env);
  if (graph) return print(graph, () => finishedInGraph(graph));
  return withOwnDatabase('voting', env, tell, (ask, reader) =>
    print(ask, () =>
      reader.rows<Finished>(
        sql`SELECT s.id, s.title AS name FROM voting_sessions s JOIN vote_heads h ON h.session_id = s.id
            WHERE s.announced_at IS NOT NULL ORDER BY s.announced_at, s.id`,
      ),
    ),
  );
}
