import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { definitions } from '../../bin/services';
import { createDevelopmentIdentity } from '../../gateway/development-identity';
import { createGateway } from '../../gateway/server';
import { createSigner } from '../../platform/assertion';
import { listen } from '../../platform/http/server';
import { httpPort } from '../../platform/http/service-client';
import type { ServiceName } from '../../platform/ports';
import { root } from '../../platform/root';
import { openService } from '../../platform/service';

const HOST = '127.0.0.1';

/** Gateway, voting and community in one process, before the two databases of a vote night. */
async function main({ ...env }: NodeJS.ProcessEnv): Promise<void> {
  const now = () => new Date(env.LIANXI_NOW!);
  const open = (name: 'voting' | 'community') =>
    openService(definitions[name], {
      url: env[`${name.toUpperCase()}_DATABASE_URL`]!,
      environment: env,
      now,
    });
  const [voting, community] = [await open('voting'), await open('community')];
  voting.startClock(null);
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
    services: { voting, community, meetings: absent('meetings'), property: absent('property') },
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
    await Promise.all([gateway.stop(), voting.close(), community.close()]);
  });
}

main(process.env).catch((error) => {
  process.stderr.write(`${error.stack}\n`);
  process.exit(1);
});
