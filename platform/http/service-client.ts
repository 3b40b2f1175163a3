import { type ExecutionResult, GraphQLError } from 'graphql';
import { Pool } from 'undici';
import { ASSERTION_HEADER, type AssertionSigner, DEADLINE_HEADER, REQUEST_ID_HEADER } from '../assertion';
import { CodedError, maskError, type ThrownCode } from '../errors';
import { ANONYMOUS, type Identity, type Viewer } from '../identity';
import type { ChangePage, FactPage, ServiceName, ServicePort } from '../ports';
import { FETCH_MS, isObject, isObjectOrAbsent, LONG_MS } from './wire';

const RESPONSE_LIMIT = 2 * 1024 * 1024;
const PAGE_MS = 5000;

export interface HttpPortOptions {
  /** The service's base address, for example `http://meetings:4003`. */
  readonly url: string;
  readonly signer: AssertionSigner;
  /** Of a call that has no deadline; with one, the most that it may take. */
  readonly fetchMs?: number;
  readonly maxResponseBytes?: number;
  /** Calls at once; the next one fails at once instead of queueing. */
  readonly maxConcurrent?: number;
  /** After so many failures in a row nobody asks for `openMs`, then one call tries. */
  readonly failuresToOpen?: number;
  readonly openMs?: number;
}

interface Call {
  readonly method: 'GET' | 'POST';
  readonly path: string;
  readonly viewer: Viewer;
  readonly ms: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** A ServicePort over HTTP. Whatever goes wrong is SERVICE_UNAVAILABLE or SERVICE_TIMEOUT, in bounded time and space. */
export function httpPort(
  name: ServiceName,
  options: HttpPortOptions,
): ServicePort & { close(): Promise<void> } {
  const { signer, fetchMs = FETCH_MS, maxResponseBytes = RESPONSE_LIMIT, maxConcurrent = 64 } = options;
  const base = new URL(options.url);
  const prefix = base.pathname.replace(/\/$/, '');
  const pool = new Pool(base.origin, { connections: maxConcurrent, connect: { timeout: fetchMs } });
  const guard = createGuard({
    maxConcurrent,
    failuresToOpen: options.failuresToOpen ?? 5,
    openMs: options.openMs ?? 1500,
  });

  async function call({ method, path, viewer, ms, headers, body }: Call): Promise<unknown> {
    if (ms <= 0) throw new CodedError('SERVICE_TIMEOUT');
    const assertion = await signer.sign(name, viewer);
    return guard(async (): Promise<Outcome> => {
      const signal = AbortSignal.timeout(ms);
      try {
        const response = await pool.request({
          method,
          path: `${prefix}${path}`,
          headers: {
            ...headers,
            accept: 'application/json',
            [ASSERTION_HEADER]: assertion,
            ...(body === undefined ? {} : { 'content-type': 'application/json' }),
          },
          body: body ?? null,
          signal,
        });
        const type = String(response.headers['content-type'] ?? '');
        if (response.statusCode !== 200 || !/^application\/json\b/i.test(type)) {
          response.body.on('error', () => {}).destroy();
          // A refusal (4xx) is about this call; a redirect, an error or another type is about the service.
          return {
            failed: 'SERVICE_UNAVAILABLE',
            counts: response.statusCode < 400 || response.statusCode >= 500,
          };
        }
        const chunks: Buffer[] = [];
        let size = 0;
        for await (const chunk of response.body) {
          size += chunk.length;
          // Not counted: one greedy document must not cut the department off from everybody else.
          if (size > maxResponseBytes) return { failed: 'SERVICE_UNAVAILABLE', counts: false };
          chunks.push(chunk);
        }
        return { value: JSON.parse(Buffer.concat(chunks).toString('utf8')) };
      } catch {
        if (!signal.aborted) return { failed: 'SERVICE_UNAVAILABLE', counts: true };
        // Running out of a request's last moments says nothing about the service.
        return { failed: 'SERVICE_TIMEOUT', counts: ms >= fetchMs / 2 };
      }
    });
  }

  function page(feed: 'facts' | 'changes', after: string | null, limit: number): Promise<unknown> {
    const search = new URLSearchParams({ limit: String(limit), ...(after === null ? {} : { after }) });
    return call({ method: 'GET', path: `/internal/${feed}?${search}`, viewer: ANONYMOUS, ms: PAGE_MS });
  }

  return {
    name,
    async execute({
      query,
      variables,
      operationName,
      viewer,
      requestId,
      deadline,
    }): Promise<ExecutionResult> {
      const answer = await call({
        method: 'POST',
        path: '/graphql',
        viewer,
        ms: Math.min(options.fetchMs ?? LONG_MS, deadline - Date.now()),
        headers: { [REQUEST_ID_HEADER]: requestId, [DEADLINE_HEADER]: String(deadline) },
        body: serialized({ query, variables, operationName }),
      });
      return resultIn(answer);
    },
    async facts(after, limit): Promise<FactPage> {
      const answer = await page('facts', after, limit);
      if (!isFactPage(answer)) throw new CodedError('SERVICE_UNAVAILABLE');
      return answer;
    },
    async changes(after, limit): Promise<ChangePage> {
      const answer = await page('changes', after, limit);
      if (!isChangePage(answer)) throw new CodedError('SERVICE_UNAVAILABLE');
      return answer;
    },
    async identify(subject): Promise<Identity> {
      const path = `/internal/identity?${new URLSearchParams({ subject })}`;
      const answer = await call({ method: 'GET', path, viewer: ANONYMOUS, ms: fetchMs });
      if (!isIdentityOf(answer, subject)) throw new CodedError('SERVICE_UNAVAILABLE');
      return answer;
    },
    close: () => pool.destroy(),
  };
}

type Outcome = { readonly value: unknown } | { readonly failed: ThrownCode; readonly counts: boolean };

/** Circuit breaker and bulkhead in one: neither a dead nor a slow service can hold more than its share. */
function createGuard(limits: {
  readonly maxConcurrent: number;
  readonly failuresToOpen: number;
  readonly openMs: number;
}): (work: () => Promise<Outcome>) => Promise<unknown> {
  let running = 0;
  let failuresInARow = 0;
  let openUntil = 0;
  let probing = false;

  return async (work) => {
    const open = openUntil > 0;
    if (running >= limits.maxConcurrent || (open && (probing || Date.now() < openUntil))) {
      throw new CodedError('SERVICE_UNAVAILABLE');
    }
    running += 1;
    if (open) probing = true;
    try {
      const outcome = await work();
      if ('value' in outcome) {
        failuresInARow = 0;
        openUntil = 0;
        return outcome.value;
      }
      if (outcome.counts) failuresInARow += 1;
      if (outcome.counts && failuresInARow >= limits.failuresToOpen) openUntil = Date.now() + limits.openMs;
      throw new CodedError(outcome.failed);
    } finally {
      running -= 1;
      if (open) probing = false;
    }
  };
}

/** Made before the guard: a value that cannot be written as JSON is the caller's doing, not the service's. */
function serialized(body: unknown): string {
  try {
    return JSON.stringify(body);
  } catch {
    throw new CodedError('BAD_USER_INPUT');
  }
}

function resultIn(answer: unknown): ExecutionResult {
  if (!isObject(answer) || !isObjectOrAbsent(answer.data)) throw new CodedError('SERVICE_UNAVAILABLE');
  const { data, errors } = answer;
  if (errors !== undefined && !Array.isArray(errors)) throw new CodedError('SERVICE_UNAVAILABLE');
  if (!data && !errors?.length) throw new CodedError('SERVICE_UNAVAILABLE');
  const kept = data === undefined ? {} : { data: data as ExecutionResult['data'] };
  return errors?.length ? { ...kept, errors: errors.map(errorIn) } : kept;
}

/** The mask is put on here, too: a service is believed about its data, not about what may be shown. */
function errorIn(given: unknown): GraphQLError {
  const { message, path, extensions } = isObject(given) ? given : {};
  const formatted = maskError({
    message: typeof message === 'string' ? message : '',
    ...(isPath(path) ? { path } : {}),
    ...(isObject(extensions) ? { extensions } : {}),
  });
  return new GraphQLError(formatted.message, { path: formatted.path, extensions: formatted.extensions });
}

const isPath = (value: unknown): value is (string | number)[] =>
  Array.isArray(value) && value.every((part) => typeof part === 'string' || typeof part === 'number');

function isFactPage(value: unknown): value is FactPage {
  if (!isObject(value) || !Array.isArray(value.facts)) return false;
  return value.position === null || typeof value.position === 'string';
}

function isChangePage(value: unknown): value is ChangePage {
  if (!isObject(value) || !Array.isArray(value.changes) || typeof value.gap !== 'boolean') return false;
  const texts = (it: unknown) =>
    isObject(it) && [it.type, it.id, it.position].every((part) => typeof part === 'string');
  return typeof value.position === 'string' && value.changes.every(texts);
}

/** Checked to the last field, because who may do what hangs on it. */
function isIdentityOf(value: unknown, subject: string): value is Identity {
  if (!isObject(value) || value.subject !== subject) return false;
  const { personId, appointments, scopes } = value;
  return (
    (personId === null || typeof personId === 'string') &&
    Array.isArray(appointments) &&
    appointments.every(
      (a) => isObject(a) && typeof a.appointmentId === 'string' && typeof a.organizationId === 'string',
    ) &&
    Array.isArray(scopes) &&
    scopes.every((scope) => scope === 'OPERATOR' || scope === 'AUDITOR')
  );
}
