export const resolvers = { Query: { propertyPlaceholder: () => null } };
