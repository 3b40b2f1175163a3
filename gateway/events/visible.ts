import { randomUUID } from 'node:crypto';
import type { Viewer } from '../../platform/identity';
import type { Change, ServicePort } from '../../platform/ports';
import type { Json } from '../sources';

const ASK =
  'query Visible($representations: [_Any!]!) { _entities(representations: $representations) { __typename } }';
const MAX_REPRESENTATIONS = 500;
const ASK_MS = 1_500;

/**
 * Which of these changes the viewer may know of: the owning service is asked for the entities themselves, so the
 * rule is the graph's own. Throws where it does not answer: nothing may pass unasked.
 */
export async function visibleTo(
  viewer: Viewer,
  service: ServicePort,
  changes: readonly Change[],
): Promise<ReadonlySet<string>> {
  const nameOf = ({ type, id }: Change) => `${type} ${id}`;
  const distinct = [...new Map(changes.map((change) => [nameOf(change), change])).values()];
  const seen = new Set<string>();
  for (let i = 0; i < distinct.length; i += MAX_REPRESENTATIONS) {
    const asked = distinct.slice(i, i + MAX_REPRESENTATIONS);
    const { data, errors } = await service.execute({
      query: ASK,
      variables: { representations: asked.map(({ type, id }) => ({ __typename: type, id })) },
      viewer,
      requestId: randomUUID(),
      deadline: Date.now() + ASK_MS,
      scope: {},
    });
    const found = (data as Json | null | undefined)?._entities;
    if (errors || !Array.isArray(found) || found.length !== asked.length) throw new Error('not all answered');
    for (const [nth, entity] of found.entries()) if (entity) seen.add(nameOf(asked[nth]!));
  }
  return new Set(changes.filter((change) => seen.has(nameOf(change))).map(({ position }) => position));
}
