import { readFileSync } from 'node:fs';
import { createSigner, createVerifier } from './assertion';
import {
  anyText,
  type Environment,
  EXPECTS,
  httpUrl,
  instant,
  oneOf,
  portNumber,
  postgresUrl,
  readConfiguration,
} from './configuration';
import { openFileStore } from './files/open-store';
import { uploadSecret } from './files/upload-token';
import { type Listening, listen } from './http/server';
import { httpPort } from './http/service-client';
import { subgraphApp } from './http/subgraph-app';
import { createLog } from './log';
import { SERVICE_NAMES, type ServiceName } from './ports';
import { openService, type ServiceDefinition } from './service';

export const jsonFile = (path: string): Record<string, unknown> | null => {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return null;
  }
};

export const LOG_LEVELS = ['debug', 'info', 'warn', 'error', 'silent'] as const;

/** Runs one service as a process of its own, over HTTP, with its own database's address and no other. */
export async function serveService(
  definition: ServiceDefinition<never>,
  env: Environment,
): Promise<Listening> {
  const { name } = definition;
  const upper = name.toUpperCase();
  const sources = SERVICE_NAMES.filter((source) => definition.inbox[source]);
  const configuration = readConfiguration(env, (from) => ({
    url: from.required(`${upper}_DATABASE_URL`, EXPECTS.postgres, postgresUrl),
    jobs: from.optional(`${upper}_JOBS_URL`, EXPECTS.postgres, postgresUrl, null),
    port: from.required('PORT', EXPECTS.port, portNumber),
    host: from.optional('HOST', 'an address to listen on', anyText, '127.0.0.1'),
    logLevel: from.optional('LIANXI_LOG', LOG_LEVELS.join(', '), oneOf(...LOG_LEVELS), 'info' as const),
    // A fixed clock never ends an appointment or a vote: in development alone.
    now: env.LIANXI_DEV_IDENTITY === '1' ? from.optional('LIANXI_NOW', EXPECTS.instant, instant, null) : null,
    signingKey: from.required('LIANXI_SIGNING_KEY', EXPECTS.file, jsonFile),
    trustedKeys: from.required('LIANXI_TRUSTED_KEYS', EXPECTS.file, jsonFile),
    files: definition.files
      ? from.required('LIANXI_FILES', 'a folder, or s3://bucket (with AWS_ENDPOINT_URL and keys)', anyText)
      : null,
    sources: sources.map(
      (source) => [source, from.required(`${source.toUpperCase()}_URL`, EXPECTS.http, httpUrl)] as const,
    ),
  }));

  const log = createLog(configuration.logLevel, name);
  const signer = createSigner({ issuer: name, privateJwk: configuration.signingKey });
  const verifier = createVerifier({ audience: name, trusted: configuration.trustedKeys as never });
  const { now, files } = configuration;
  const service = await openService(definition, {
    url: configuration.url,
    environment: env,
    log,
    ...(now ? { now: () => now } : {}),
    ...(files
      ? { files: { ...openFileStore(files, env), secret: uploadSecret(configuration.signingKey) } }
      : {}),
  });
  const problems = await service.problems();
  if (problems.length > 0) {
    await service.close();
    throw new Error(`${name} cannot serve: ${problems.join('; ')}`);
  }

  const feeds = configuration.sources.map(
    ([source, url]) => [source, httpPort(source, { url, signer })] as const,
  );
  service.startPulling(Object.fromEntries(feeds) as Partial<Record<ServiceName, (typeof feeds)[number][1]>>);
  service.startClock(configuration.jobs);
  const app = subgraphApp(service, {
    verifier,
    files: service.files,
    ready: () => service.readiness(),
    onError: (error) => log.error('request failed', { error: String(error) }),
  });
  const listening = await listen(app, { port: configuration.port, host: configuration.host });
  log.info('listening', { port: listening.port });
  return {
    port: listening.port,
    async close() {
      await listening.close();
      await service.close();
      await Promise.all(feeds.map(([, feed]) => feed.close()));
    },
  };
}
