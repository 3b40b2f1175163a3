import DataLoader from 'dataloader';
import type { ServiceContext } from '../../../platform/context';
import { today } from '../../../platform/dates';
import { sql } from '../../../platform/sql';
import {
  type BoardRow,
  boardRows,
  bodiesOfEstates,
  bodiesThemselves,
  ofBodies,
  ofOrganizations,
  type Period,
  type Seen,
  type Subjects,
  type WorkCounts,
  workCounts,
} from '../db/work-figures';

/** Of what, and of which days. */
interface WorkKey extends Period {
  readonly scope: 'BODY' | 'ESTATE' | 'ORGANIZATION';
  readonly id: string;
}
interface BoardKey {
  readonly bodyId: string;
  readonly first: number;
}

const SUBJECTS: Record<WorkKey['scope'], (ids: readonly string[]) => Subjects> = {
  BODY: (ids) => ofBodies(bodiesThemselves(ids)),
  ESTATE: (ids) => ofBodies(bodiesOfEstates(ids)),
  ORGANIZATION: (ids) => ofOrganizations(ids),
};

/** Keys that one statement answers. */
function grouped<Key>(keys: readonly Key[], nameOf: (key: Key) => string): readonly (readonly Key[])[] {
  const groups = new Map<string, Key[]>();
  for (const key of keys) groups.set(nameOf(key), [...(groups.get(nameOf(key)) ?? []), key]);
  return [...groups.values()];
}

/** Over what the viewer may see. */
export const seenBy = (context: ServiceContext): Seen => ({
  item: context.visible('ActionItem', sql`i`),
  meeting: context.visible('JointMeeting', sql`m`),
  body: context.visible('JointBody', sql`b`),
});

/** Figures and boards: one statement for all subjects of a kind that are asked for the same days. */
export function createFigureLoaders(context: ServiceContext) {
  const ofDays = ({ scope, from, to }: WorkKey): string => `${scope} ${from} ${to}`;
  const ofWork = (key: WorkKey): string => `${ofDays(key)} ${key.id}`;
  const ofBoard = ({ bodyId, first }: BoardKey): string => `${first} ${bodyId}`;
  return {
    work: new DataLoader<WorkKey, WorkCounts | null, string>(
      async (keys) => {
        const found = new Map<string, WorkCounts>();
        for (const group of grouped(keys, ofDays)) {
          const { scope, from, to } = group[0]!;
          const subjects = SUBJECTS[scope](group.map(({ id }) => id));
          const period = { from, to };
          for (const row of await workCounts(context, subjects, period, context.now(), seenBy(context)))
            found.set(ofWork({ scope, id: row.key, from, to }), row);
        }
        return keys.map((key) => found.get(ofWork(key)) ?? null);
      },
      { cacheKeyFn: ofWork },
    ),
    board: new DataLoader<BoardKey, BoardRow[], string>(
      async (keys) => {
        const found = new Map<string, BoardRow[]>();
        for (const group of grouped(keys, ({ first }) => String(first))) {
          const { first } = group[0]!;
          const bodies = bodiesThemselves(group.map(({ bodyId }) => bodyId));
          for (const row of await boardRows(
            context,
            bodies,
            first,
            today(context.now()),
            seenBy(context).item,
          )) {
            const key = ofBoard({ bodyId: row.key, first });
            found.set(key, [...(found.get(key) ?? []), row]);
          }
        }
        return keys.map((key) => found.get(ofBoard(key)) ?? []);
      },
      { cacheKeyFn: ofBoard },
    ),
  };
}
