export const resolvers = { Query: { meetingsPlaceholder: () => null } };
