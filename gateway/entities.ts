import { GraphQLError } from 'graphql';
import { CodedError } from '../platform/errors';
import type { ServiceName } from '../platform/ports';
import type { Answered, Json } from './sources';

/** A service takes so many entities in one call; more are asked for in several. */
const MAX_REPRESENTATIONS = 500;
const MAX_CALLS = 20;

/**
 * Asks for each entity once, however many rows mention it (a page of a hundred items lies in a few
 * estates), and in calls no larger than a service takes; then puts every answer and error where its rows are.
 */
export async function askedOnce(
  representations: readonly Json[],
  service: ServiceName,
  ask: (chunk: readonly Json[]) => Promise<Answered>,
): Promise<Answered> {
  const places = new Map<string, { readonly representation: Json; readonly rows: number[] }>();
  representations.forEach((representation, row) => {
    const name = JSON.stringify(representation);
    const known = places.get(name);
    if (known) known.rows.push(row);
    else places.set(name, { representation, rows: [row] });
  });
  const distinct = [...places.values()];
  const calls = Math.ceil(distinct.length / MAX_REPRESENTATIONS);
  if (calls > MAX_CALLS) return tooMany(representations.length, service);

  const found: unknown[] = new Array(representations.length).fill(null);
  const errors: GraphQLError[] = [];
  await Promise.all(
    Array.from({ length: calls }, async (_, nth) => {
      const chunk = distinct.slice(nth * MAX_REPRESENTATIONS, (nth + 1) * MAX_REPRESENTATIONS);
      const answer = await ask(chunk.map(({ representation }) => representation));
      const values = (answer.data?._entities ?? []) as readonly unknown[];
      chunk.forEach(({ rows }, i) => {
        rows.forEach((row, copy) => {
          // The executor merges later fetches into what it is given, so each row needs an object of its own.
          found[row] = copy === 0 ? (values[i] ?? null) : structuredClone(values[i] ?? null);
        });
      });
      for (const error of answer.errors) {
        const [root, i, ...rest] = error.path ?? [];
        for (const row of chunk[Number(i)]?.rows ?? []) {
          const path = [root as string, row, ...rest];
          errors.push(new GraphQLError(error.message, { path, extensions: error.extensions }));
        }
      }
    }),
  );
  return { data: { _entities: found }, errors };
}

function tooMany(count: number, service: ServiceName): Answered {
  const { message, extensions } = new CodedError('LIMIT_EXCEEDED', `${count} entities of ${service}`);
  const error = new GraphQLError(message, {
    path: ['_entities', 0],
    extensions: { ...extensions, service },
  });
  return { data: null, errors: [error] };
}
