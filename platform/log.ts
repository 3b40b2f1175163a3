import pino from 'pino';

/** The only things a log line may hold besides its message; variables and rows never get here. */
export interface LogFields {
  readonly service?: string;
  readonly requestId?: string;
  readonly operationName?: string;
  readonly act?: string;
  readonly subject?: string;
  readonly outcome?: string;
  readonly code?: string;
  readonly path?: string;
  readonly durationMs?: number;
  readonly count?: number;
  readonly port?: number;
  readonly error?: string;
}

export interface Log {
  info(message: string, fields?: LogFields): void;
  warn(message: string, fields?: LogFields): void;
  error(message: string, fields?: LogFields): void;
}

const ALLOWED = [
  'service',
  'requestId',
  'operationName',
  'act',
  'subject',
  'outcome',
  'code',
  'path',
  'durationMs',
  'count',
  'port',
  'error',
] as const satisfies readonly (keyof LogFields)[];

/** Structured logs on standard error, by allow-list: a field that is not listed is dropped. */
export function createLog(level: string, service: string): Log {
  const logger = pino({ level, base: null }, pino.destination(2));
  const allowed = (given: LogFields = {}) => {
    const fields: LogFields = { service, ...given };
    const present = ALLOWED.filter((name) => fields[name] !== undefined);
    return Object.fromEntries(present.map((name) => [name, fields[name]]));
  };
  return {
    info: (message, fields) => logger.info(allowed(fields), message),
    warn: (message, fields) => logger.warn(allowed(fields), message),
    error: (message, fields) => logger.error(allowed(fields), message),
  };
}

export const silentLog: Log = { info: () => {}, warn: () => {}, error: () => {} };
