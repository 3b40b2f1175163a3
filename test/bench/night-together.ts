import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createDevelopmentIdentity } from '../../gateway/development-identity';
import { createGateway } from '../../gateway/server';
import { createSigner } from '../../platform/assertion';
import { listen } from '../../platform/http/server';
import { httpPort } from '../../platform/http/service-client';
import type { ServiceName } from '../../platform/ports';
import { root } from '../../platform/root';
import { openService, type ServiceDefinition } from '../../platform/service';
import { buildService } from '../../platform/subgraph';
import { community } from '../../services/community/subgraph';
import type { BallotRow } from '../../services/voting/db/tables';
import type { MutationResolvers } from '../../services/voting/generated/resolver-types';
import type { Loaders } from '../../services/voting/loaders';
import { resolvers } from '../../services/voting/resolvers';
import { voting } from '../../services/voting/subgraph';
import { INSERT } from './bare-insert';

const HOST = '127.0.0.1';

/** Nothing but the bare INSERT, where the whole mutation would be: what the graph leaves at most. */
const insertAlone =
  (estateId: string): MutationResolvers['castBallot'] =>
  async (_parent, { input }, { dataSource, viewer, newId }) => {
    const id = newId();
    await dataSource.query(INSERT, [id, input.sessionId, input.unitId, estateId, viewer.subject]);
    return { ballot: { id } as BallotRow, userErrors: [] };
  };
const ceiling = (estateId: string): ServiceDefinition<Loaders> => {
  const Mutation = { ...resolvers.Mutation, castBallot: insertAlone(estateId) };
  return { ...voting, ...buildService(voting, { ...resolvers, Mutation }) };
};

/** Gateway, voting and community in one process, before the two databases of a vote night. */
async function main({ ...env }: NodeJS.ProcessEnv): Promise<void> {
  const now = () => new Date(env.LIANXI_NOW!);
  const open = <Of>(definition: ServiceDefinition<Of>) =>
    openService(definition, {
      url: env[`${definition.name.toUpperCase()}_DATABASE_URL`]!,
      environment: env,
      now,
    });
  const bare = env.BENCH_CEILING;
  const votes = await open(bare ? ceiling(bare) : voting);
  const people = await open(community);
  votes.startClock(null);
  const identity = await createDevelopmentIdentity({
    mode: 'development',
    host: HOST,
    dataFolder: env.LIANXI_DATA!,
    env,
  });
  const key = JSON.parse(readFileSync(env.LIANXI_SIGNING_KEY!, 'utf8'));
  const signer = createSigner({ issuer: 'gateway', privateJwk: key });
  // Nobody answers there: no cast needs them.
  const absent = (name: ServiceName) => httpPort(name, { url: env[`${name.toUpperCase()}_URL`]!, signer });
  const gateway = createGateway({
    services: {
      voting: votes,
      community: people,
      meetings: absent('meetings'),
      property: absent('property'),
    },
    supergraphSdl: readFileSync(join(root, 'supergraph.graphql'), 'utf8'),
    tokens: identity.verifier,
    mode: 'production',
    corsOrigins: [],
    onError: (error) => process.stderr.write(`${error}\n`),
  });
  await gateway.start();
  const listening = await listen(gateway.app, { port: Number(env.PORT), host: HOST });
  process.once('SIGTERM', async () => {
    await listening.close();
    await Promise.all([gateway.stop(), votes.close(), people.close()]);
  });
}

main(process.env).catch((error) => {
  process.stderr.write(`${error.stack}\n`);
  process.exit(1);
});
