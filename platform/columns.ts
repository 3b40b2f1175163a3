import type { GraphQLFieldResolver } from 'graphql';

/** `heldOn` → `held_on`: rows carry their columns' names, the graph its own. */
export const columnOf = (field: string): string => field.replace(/[A-Z]/g, (c) => `_${c.toLowerCase()}`);

/** Reads a field from the row's column, or from a property of the field's own name; a function is called. */
export function columnResolver(field: string): GraphQLFieldResolver<unknown, unknown> {
  const column = columnOf(field);
  return (parent) => {
    const row = parent as Record<string, unknown>;
    const value = column in row ? row[column] : row[field];
    return typeof value === 'function' ? value() : value;
  };
}
