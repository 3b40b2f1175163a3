import { readFileSync } from 'node:fs';
import { isIPv4 } from 'node:net';
import { join } from 'node:path';
import { createSigner } from '../platform/assertion';
import {
  anyText,
  type Environment,
  EXPECTS,
  httpUrl,
  oneOf,
  origins,
  portNumber,
  readConfiguration,
} from '../platform/configuration';
import { httpFiles } from '../platform/http/files';
import { type Listening, listen } from '../platform/http/server';
import { httpPort } from '../platform/http/service-client';
import { createLog } from '../platform/log';
import { SERVICE_NAMES, type ServiceName } from '../platform/ports';
import { root } from '../platform/root';
import { jsonFile, LOG_LEVELS } from '../platform/serve';
import { createDevelopmentIdentity } from './development-identity';
import { createTokenVerifier, type TokenVerifier } from './identity';
import { createGateway } from './server';

/** Whoever can change the keys on their way can sign as anybody, so they come encrypted or from this machine. */
function keysUrl(text: string): string | null {
  const url = httpUrl(text);
  if (url === null) return null;
  const { protocol, hostname } = new URL(url);
  const loopback =
    hostname === 'localhost' || hostname === '[::1]' || (isIPv4(hostname) && hostname.startsWith('127.'));
  return protocol === 'https:' || loopback ? url : null;
}

/** Runs the gateway as a process of its own, before services that are reached over HTTP. */
export async function main(env: Environment): Promise<Listening> {
  const developmentIdentity = env.LIANXI_DEV_IDENTITY === '1';
  const configuration = readConfiguration(env, (from) => ({
    port: from.required('PORT', EXPECTS.port, portNumber),
    host: from.optional('HOST', 'an address to listen on', anyText, '127.0.0.1'),
    mode: from.optional(
      'LIANXI_MODE',
      'development or production',
      oneOf('development', 'production'),
      'production' as const,
    ),
    logLevel: from.optional('LIANXI_LOG', LOG_LEVELS.join(', '), oneOf(...LOG_LEVELS), 'info' as const),
    corsOrigins: from.optional('LIANXI_CORS_ORIGINS', EXPECTS.origins, origins, [] as readonly string[]),
    allowedHosts: from.optional('LIANXI_ALLOWED_HOSTS', 'host names divided by commas', anyText, null),
    signingKey: from.required('LIANXI_SIGNING_KEY', EXPECTS.file, jsonFile),
    services: SERVICE_NAMES.map(
      (name) => [name, from.required(`${name.toUpperCase()}_URL`, EXPECTS.http, httpUrl)] as const,
    ),
    tokens: developmentIdentity
      ? null
      : {
          issuer: from.required('LIANXI_TOKEN_ISSUER', 'the issuer of user tokens', anyText),
          audience: from.required('LIANXI_TOKEN_AUDIENCE', 'the audience of user tokens', anyText),
          keys: from.required(
            'LIANXI_TOKEN_JWKS_URL',
            'an https:// address (http:// only on a loopback host)',
            keysUrl,
          ),
        },
    dataFolder: from.optional('LIANXI_DATA', 'a folder', anyText, join(root, '.lianxi')),
  }));

  const { mode, host, tokens } = configuration;
  const log = createLog(configuration.logLevel, 'gateway');
  const signer = createSigner({ issuer: 'gateway', privateJwk: configuration.signingKey });
  const ports = configuration.services.map(([name, url]) => [name, httpPort(name, { url, signer })] as const);
  const files = configuration.services.map(
    ([name, url]) => [name, httpFiles(name, { url, signer })] as const,
  );
  const verifier: TokenVerifier = tokens
    ? createTokenVerifier({ ...tokens, keys: new URL(tokens.keys), algorithms: ['EdDSA', 'ES256', 'RS256'] })
    : (await createDevelopmentIdentity({ mode, host, dataFolder: configuration.dataFolder, env })).verifier;
  const gateway = createGateway({
    services: Object.fromEntries(ports) as Record<ServiceName, (typeof ports)[number][1]>,
    files: Object.fromEntries(files),
    supergraphSdl: readFileSync(join(root, 'supergraph.graphql'), 'utf8'),
    tokens: verifier,
    mode,
    corsOrigins: configuration.corsOrigins,
    ...(configuration.allowedHosts ? { allowedHosts: configuration.allowedHosts.split(',') } : {}),
    onError: (error, requestId) => log.error('request failed', { requestId, error: String(error) }),
  });
  await gateway.start();
  const listening = await listen(gateway.app, { port: configuration.port, host });
  log.info('listening', { port: listening.port });
  return {
    port: listening.port,
    async close() {
      gateway.drain();
      await listening.close();
      await gateway.stop();
      await Promise.all([...ports, ...files].map(([, port]) => port.close()));
    },
  };
}
