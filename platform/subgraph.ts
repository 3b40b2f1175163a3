import { buildSubgraphSchema } from '@apollo/subgraph';
import type { GraphQLSchema } from 'graphql';
import { type AccessMap, enforceAccess } from './access';
import { scalars } from './scalars';
import { type SdlSource, serviceSdl } from './sdl';

type Resolvers = NonNullable<
  Extract<Parameters<typeof buildSubgraphSchema>[0], { typeDefs: unknown }>['resolvers']
>;

/** SDL + resolvers → executable schema with every `@access` enforced; throws where one is missing. */
export function buildService(
  source: SdlSource,
  resolvers: object,
): { readonly schema: GraphQLSchema; readonly access: AccessMap } {
  const schema = buildSubgraphSchema([
    { typeDefs: serviceSdl(source), resolvers: { ...scalars, ...resolvers } as unknown as Resolvers },
  ] as never);
  return { schema, access: enforceAccess(schema, source.rules) };
}
