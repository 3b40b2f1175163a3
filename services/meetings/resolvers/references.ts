/** A reference to an entity that another service owns. */
export const reference = (id: string | null): { readonly id: string } | null => (id === null ? null : { id });
