import { Kind, type OperationDefinitionNode, parse, type SelectionSetNode } from 'graphql';

/** Which response fields a fetch fills: those of the root, or those of each type of entity. */
export interface Shape {
  readonly mutation: boolean;
  /** An act that takes its time. */
  readonly long: boolean;
  readonly entities: boolean;
  readonly roots: readonly string[];
  readonly byType: ReadonlyMap<string, readonly string[]>;
}

/** Acts upon a whole roll or register, which may be of 20,000 units: whoever asks for one waits for it. */
export const LONG_ACTS: ReadonlySet<string> = new Set([
  'importRegister',
  'importRegisterFile',
  'publishRoll',
  'freezeRoll',
  'closeVoting',
  'tallyVote',
  'revealDrawPart',
]);

const shapes = new Map<string, Shape>();
const MAX_SHAPES = 2000;

/** The planner's texts repeat as its plans do, so each is read once. */
export function shapeOf(query: string): Shape {
  const known = shapes.get(query);
  if (known) return known;
  const shape = read(query);
  shapes.set(query, shape);
  if (shapes.size > MAX_SHAPES) shapes.delete(shapes.keys().next().value as string);
  return shape;
}

function read(query: string): Shape {
  const { definitions } = parse(query, { noLocation: true });
  const fragments = new Map<string, SelectionSetNode>();
  for (const d of definitions) {
    if (d.kind === Kind.FRAGMENT_DEFINITION) fragments.set(d.name.value, d.selectionSet);
  }
  const operation = definitions.find(
    (d): d is OperationDefinitionNode => d.kind === Kind.OPERATION_DEFINITION,
  );
  const set = operation?.selectionSet;
  const roots: string[] = [];
  const byType = new Map<string, string[]>();

  function names(
    from: SelectionSetNode | undefined,
    into: (type: string | null) => string[],
    type: string | null,
  ) {
    for (const selection of from?.selections ?? []) {
      if (selection.kind === Kind.FIELD) {
        const name = (selection.alias ?? selection.name).value;
        if (name !== '__typename' && !into(type).includes(name)) into(type).push(name);
      } else if (selection.kind === Kind.FRAGMENT_SPREAD)
        names(fragments.get(selection.name.value), into, type);
      else names(selection.selectionSet, into, type ?? selection.typeCondition?.name.value ?? null);
    }
  }
  names(set, () => roots, null);
  const first = set?.selections[0];
  const entities = first?.kind === Kind.FIELD && first.name.value === '_entities';
  if (entities) {
    names(
      first.selectionSet,
      (type) => byType.get(type ?? '') ?? byType.set(type ?? '', []).get(type ?? '')!,
      null,
    );
  }
  const mutation = operation?.operation === 'mutation';
  const long =
    mutation && operation.selectionSet.selections.some((it) => 'name' in it && LONG_ACTS.has(it.name.value));
  return { mutation, long, entities, roots, byType };
}

/** An interface's name matches no representation: then every field of the fetch counts as asked for. */
export function fieldsFor(
  shape: Shape,
  representation: Readonly<Record<string, unknown>>,
): readonly string[] {
  const own = shape.byType.get(String(representation.__typename));
  const fields = own ?? [...new Set([...shape.byType.values()].flat())];
  return fields.map((field) => String(unaliased(field)));
}

/** The planner renames fields that would collide; a caller knows them by their own names. */
export const unaliased = (part: string | number): string | number =>
  typeof part === 'string' ? part.replace(/__alias_\d+$/, '') : part;
