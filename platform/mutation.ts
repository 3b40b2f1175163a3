import {
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  type GraphQLUnionType,
  getNamedType,
} from 'graphql';
import { demand, GUARD, type Guardable, type Rule } from './access';
import { type Attempt, auditRow } from './audit';
import { canonicalJson, sha256 } from './canonical';
import { noteChanges } from './changes/changes';
import type { ServiceContext } from './context';
import { CodedError } from './errors';
import { prepared } from './prepared';
import { firstRow, type Sql, sql } from './sql';
import { inOrder } from './statements';
import { type Tx, withTransaction } from './transaction';
import { type ErrorCatalogue, type Refusal, type ShownError, showRefusal } from './user-errors';

/** What a story ends in: the id of the thing done, or the refusals. */
export type Outcome<Code extends string> =
  | { readonly id: string }
  | { readonly refused: readonly Refusal<Code>[] };

export const done = (id: string): { readonly id: string } => ({ id });

/** The act is refused; nothing the story wrote is kept, and the attempt is audited. */
export function refuse<Code extends string>(
  code: Code,
  about: { readonly path?: readonly string[]; readonly detail?: string } = {},
): { readonly refused: readonly Refusal<Code>[] } {
  return { refused: [{ code, ...about }] };
}

export interface Act<Input> {
  readonly tx: Tx;
  readonly input: Input;
  readonly now: Date;
}

export interface MutationSpec<Input, Context extends ServiceContext, Code extends string, Row, Asked> {
  /** The name in the schema. */
  readonly name: string;
  /** The payload's field that carries the thing. */
  readonly thing: string;
  /** The thing as the viewer sees it after the commit; a replay shows it as it is now. */
  readonly load: (context: Context, id: string) => Promise<Row | null>;
  /**
   * What the story decides on, where many wait for it: asked in the same turn as the key is taken, and given to `run` once
   * it is. It locks and reads; it never writes, since it is asked too where the key turns out to be taken.
   */
  readonly ask?: (act: Act<Input>, context: Context) => Promise<Asked>;
  /** Load and lock → may they → decide → save. */
  readonly run: (act: Act<Input>, context: Context, asked: Asked) => Promise<Outcome<Code>>;
  /** What stands, shown beside a refusal by which somebody else's change is not overwritten; null beside all others. */
  readonly standing?: (context: Context, input: Input, code: string) => Promise<Row | null> | null;
}

type Payload = Record<string, unknown> & { readonly userErrors: readonly ShownError[] };

/** Thrown out of the transaction, so that nothing of it is kept. */
class Undone extends Error {
  constructor(readonly attempt: Attempt) {
    super('undone');
  }
}

const KEY = /^[\x21-\x7e]{8,100}$/;

/**
 * The way every mutation runs: one transaction that holds the idempotency key, the story's writes, its
 * facts and exactly one audit row. Only success keeps the key; a refusal keeps only its audit row.
 */
export function mutationsOf(catalogue: ErrorCatalogue) {
  return function mutation<
    Input extends { readonly idempotencyKey: string },
    Context extends ServiceContext,
    Code extends string,
    Row,
    Asked = void,
  >(spec: MutationSpec<Input, Context, Code, Row, Asked>) {
    const resolve = async (
      _parent: unknown,
      args: { readonly input: Input },
      context: Context,
      info: GraphQLResolveInfo,
      rule?: Rule<unknown>,
    ): Promise<Payload> => {
      if (context.viewer.subject === null) throw new CodedError('UNAUTHENTICATED');
      context.resetLoaders();
      const attempt = await attempted(spec, args.input, context, entityOf(spec.thing, info), rule);
      if (attempt.forbidden) throw attempt.forbidden;
      const refusal = attempt.refused[0];
      const standing = refusal && spec.standing?.(context, args.input, refusal.code);
      const thing = attempt.id === null ? ((await standing) ?? null) : await spec.load(context, attempt.id);
      return { [spec.thing]: thing, userErrors: attempt.refused.map((r) => showRefusal(catalogue, r)) };
    };
    const guard =
      (rule: Rule<unknown>) => (p: unknown, a: { input: Input }, c: Context, i: GraphQLResolveInfo) =>
        resolve(p, a, c, i, rule);
    return Object.assign(resolve, { [GUARD]: guard } as Guardable);
  };
}

/** What is not done is undone as a whole, and audited by itself: there is nothing left that it must stand or fall with. */
async function attempted<
  Input extends { readonly idempotencyKey: string },
  Context extends ServiceContext,
  Row,
  Asked,
>(
  spec: MutationSpec<Input, Context, string, Row, Asked>,
  input: Input,
  context: Context,
  entity: string | null,
  rule: Rule<unknown> | undefined,
): Promise<Attempt> {
  const { dataSource, deadline } = context;
  try {
    return await withTransaction(
      dataSource,
      context,
      async (tx) => {
        if (rule) demand(context.viewer, rule);
        return runWithKey(spec, tx, input, context, entity);
      },
      { deadline, atOnce: true },
    );
  } catch (error) {
    const attempt = undone(error);
    if (!attempt) throw error;
    await withTransaction(
      dataSource,
      context,
      (tx) => tx.rows(auditRow(spec, context, tx.now, attempt, input)),
      { deadline },
    );
    return attempt;
  }
}

/** The attempt that was refused or forbidden; null for what is no decision of ours, and is not audited. */
function undone(error: unknown): Attempt | null {
  if (error instanceof Undone) return error.attempt;
  const forbidden = error instanceof CodedError && error.code === 'FORBIDDEN' ? error : null;
  return forbidden && { id: null, refused: [], forbidden };
}

/** The entity type of the payload's thing: whoever looks at it is told. Null for a thing that is part of another. */
function entityOf(thing: string, { returnType, schema }: GraphQLResolveInfo): string | null {
  const payload = getNamedType(returnType) as GraphQLObjectType;
  const type = getNamedType(payload.getFields()[thing]!.type);
  const entities = schema.getType('_Entity') as GraphQLUnionType;
  return entities.getTypes().some(({ name }) => name === type.name) ? type.name : null;
}

async function runWithKey<
  Input extends { readonly idempotencyKey: string },
  Context extends ServiceContext,
  Row,
  Asked,
>(
  spec: MutationSpec<Input, Context, string, Row, Asked>,
  tx: Tx,
  input: Input,
  context: Context,
  entity: string | null,
): Promise<Attempt> {
  const { idempotencyKey, ...rest } = input;
  const refused = (refusals: readonly Refusal[]) =>
    new Undone({ id: null, refused: refusals, forbidden: null });
  if (!KEY.test(idempotencyKey)) {
    throw refused([{ code: 'INPUT_INVALID', path: ['input', 'idempotencyKey'] }]);
  }

  const hash = sha256(canonicalJson(plain(rest)));
  const key = keyOf(spec.name, idempotencyKey, context);
  const act = { tx, input, now: tx.now };
  // A key that stands for nothing was taken where the transaction had not begun, and nothing came of it: it is free.
  const taking = firstRow(
    tx,
    prepared(
      sql`INSERT INTO idempotency_keys (subject, acting_for, mutation, key, input_hash, created_at)
          VALUES (${key.subject}, ${key.actingFor}, ${key.mutation}, ${key.key}, ${hash}, ${tx.now})
          ON CONFLICT (subject, acting_for, mutation, key) DO UPDATE SET input_hash = excluded.input_hash, created_at = excluded.created_at
            WHERE idempotency_keys.result_id IS NULL RETURNING key`,
    ),
  );
  const [taken, asked] = await inOrder([taking, spec.ask?.(act, context)]);
  if (!taken) {
    const earlier = await firstRow<{ input_hash: string; result_id: string }>(
      tx,
      sql`SELECT input_hash, result_id FROM idempotency_keys WHERE ${keyIs(key)}`,
    );
    if (earlier?.input_hash !== hash) {
      throw refused([{ code: 'IDEMPOTENCY_KEY_REUSED', path: ['input', 'idempotencyKey'] }]);
    }
    return doneAs(earlier.result_id);
  }

  const outcome = await spec.run(act, context, asked as Asked);
  if ('refused' in outcome) throw refused(outcome.refused);
  const attempt = doneAs(outcome.id);
  if (entity !== null) await tx.changed({ type: entity, id: outcome.id });
  // One statement, since everybody waits for it: what the key stands for, who is told, and the audit.
  tx.closing = (untold) =>
    prepared(
      sql`WITH kept AS (UPDATE idempotency_keys SET result_id = ${outcome.id} WHERE ${keyIs(key)}),
               told AS (${noteChanges(untold, tx.now)})
          ${auditRow(spec, context, tx.now, attempt, input)}`,
    );
  return attempt;
}

const doneAs = (id: string): Attempt => ({ id, refused: [], forbidden: null });

interface KeyRow {
  readonly subject: string;
  readonly actingFor: string;
  readonly mutation: string;
  readonly key: string;
}

const keyOf = (mutation: string, key: string, { viewer }: ServiceContext): KeyRow => ({
  subject: viewer.subject ?? '',
  actingFor: viewer.actingFor?.organizationId ?? '',
  mutation,
  key,
});

const keyIs = (row: KeyRow): Sql =>
  sql`subject = ${row.subject} AND acting_for = ${row.actingFor} AND mutation = ${row.mutation} AND key = ${row.key}`;

/** Coerced input as JSON: exact numbers are BigInts by now, and objects have no prototype. */
const plain = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value, (_key, v) => (typeof v === 'bigint' ? v.toString() : v)));
