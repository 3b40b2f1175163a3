import { PostgresQueryRunner } from 'typeorm/driver/postgres/PostgresQueryRunner';

type Send = (text: string) => Promise<unknown>;

/**
 * Lets every statement of a service go its way to PostgreSQL through `way`, which may change it and take its time. On one
 * connection each waits for the one that was asked before it, as it would in PostgreSQL. Until jest restores its mocks.
 */
export function onTheWay(way: (text: string, send: Send) => Promise<unknown>): void {
  const { connect } = PostgresQueryRunner.prototype;
  const asked = new WeakMap<PostgresQueryRunner, Promise<unknown>>();
  jest.spyOn(PostgresQueryRunner.prototype, 'connect').mockImplementation(async function (
    this: PostgresQueryRunner,
  ) {
    const client = await connect.call(this);
    const query = (text: string, values?: unknown[]) => {
      const before = asked.get(this) ?? Promise.resolve();
      const answer = before.then(() => way(text, (changed) => client.query(changed, values)));
      asked.set(
        this,
        answer.then(
          () => {},
          () => {},
        ),
      );
      return answer;
    };
    return { query };
  });
}

export const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/**
 * Runs with the text of statements changed, and a pause after each that was, so that what a lock held apart now meets.
 */
export const mutate = (change: (text: string) => string, ms = 25): void =>
  onTheWay(async (text, send) => {
    const changed = change(text);
    const answer = await send(changed);
    if (changed !== text) await pause(ms);
    return answer;
  });
