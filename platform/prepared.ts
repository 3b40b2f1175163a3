import type { Duplex } from 'node:stream';
import { Client, type QueryConfig } from 'pg';
import type { Sql } from './sql';

const names = new Map<string, string>();

/**
 * A statement that each connection parses and plans once, for what a vote night repeats by the thousand. Its text is
 * always the same, it finds its rows by their keys whatever the values are, and it gives columns that it names: behind
 * a `*`, a column that a later migration adds would make every kept plan fail.
 */
export function prepared(query: Sql): Sql {
  if (!names.has(query.text)) names.set(query.text, `kept_${names.size}`);
  return query;
}

/**
 * A connection that knows those statements by their text, so that nothing between it and them needs to; and that sends
 * what is asked of it in one turn as one packet.
 */
export class KeepingClient extends Client {
  #held = false;

  override query = ((config: string | QueryConfig, ...rest: [unknown[]?, unknown?]) => {
    this.#holdForThisTurn();
    const name = typeof config === 'string' && rest[0] ? names.get(config) : undefined;
    const query = super.query as (...given: unknown[]) => unknown;
    return query.call(this, name ? { name, text: config } : config, ...rest);
  }) as Client['query'];

  #holdForThisTurn(): void {
    if (this.#held) return;
    this.#held = true;
    const { stream } = (this as unknown as { readonly connection: { readonly stream: Duplex } }).connection;
    stream.cork();
    process.nextTick(() => {
      this.#held = false;
      stream.uncork();
    });
  }
}
