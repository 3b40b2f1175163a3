export const resolvers = { Query: { votingPlaceholder: () => null } };
