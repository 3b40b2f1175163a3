import {
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  type GraphQLUnionType,
  getNamedType,
} from 'graphql';
import { demand, GUARD, type Guardable, type Rule } from './access';
import { canonicalJson, sha256 } from './canonical';
import type { ServiceContext } from './context';
import { CodedError } from './errors';
import { firstRow, type Sql, sql } from './sql';
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

export interface MutationSpec<Input, Context extends ServiceContext, Code extends string, Row> {
  /** The name in the schema. */
  readonly name: string;
  /** The payload's field that carries the thing. */
  readonly thing: string;
  /** The thing as the viewer sees it after the commit; a replay shows it as it is now. */
  readonly load: (context: Context, id: string) => Promise<Row | null>;
  /** Load and lock → may they → decide → save. */
  readonly run: (act: Act<Input>, context: Context) => Promise<Outcome<Code>>;
  /** What stands, shown beside a refusal by which somebody else's change is not overwritten; null beside all others. */
  readonly standing?: (context: Context, input: Input, code: string) => Promise<Row | null> | null;
}

type Payload = Record<string, unknown> & { readonly userErrors: readonly ShownError[] };

interface Attempt {
  readonly id: string | null;
  readonly replayed: boolean;
  readonly refused: readonly Refusal[];
  readonly forbidden: CodedError | null;
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
  >(spec: MutationSpec<Input, Context, Code, Row>) {
    const resolve = async (
      _parent: unknown,
      args: { readonly input: Input },
      context: Context,
      info: GraphQLResolveInfo,
      rule?: Rule<unknown>,
    ): Promise<Payload> => {
      if (context.viewer.subject === null) throw new CodedError('UNAUTHENTICATED');
      context.resetLoaders();
      const attempt = await withTransaction(context.dataSource, context, (tx) =>
        attemptOnce(spec, tx, args.input, context, entityOf(spec.thing, info), rule),
      );
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

async function attemptOnce<
  Input extends { readonly idempotencyKey: string },
  Context extends ServiceContext,
  Row,
>(
  spec: MutationSpec<Input, Context, string, Row>,
  tx: Tx,
  input: Input,
  context: Context,
  entity: string | null,
  rule: Rule<unknown> | undefined,
): Promise<Attempt> {
  const left = Math.max(50, Math.min(60_000, context.deadline - Date.now()));
  await tx.manager.query(`SET LOCAL statement_timeout = ${Math.floor(left)}; SAVEPOINT story`);
  let attempt: Attempt;
  try {
    if (rule) demand(context.viewer, rule);
    attempt = await runWithKey(spec, tx, input, context);
  } catch (error) {
    if (!(error instanceof CodedError) || error.code !== 'FORBIDDEN') throw error;
    attempt = { id: null, replayed: false, refused: [], forbidden: error };
  }
  if (attempt.id === null) await tx.manager.query('ROLLBACK TO SAVEPOINT story');
  if (attempt.replayed) return attempt;
  if (attempt.id !== null && entity !== null) await tx.changed({ type: entity, id: attempt.id });
  await audit(spec, tx, context, attempt, input);
  return attempt;
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
>(spec: MutationSpec<Input, Context, string, Row>, tx: Tx, input: Input, context: Context): Promise<Attempt> {
  const { idempotencyKey, ...rest } = input;
  const refused = (refusal: Refusal): Attempt => ({
    id: null,
    replayed: false,
    refused: [refusal],
    forbidden: null,
  });
  if (!KEY.test(idempotencyKey)) return refused({ code: 'INPUT_INVALID', path: ['input', 'idempotencyKey'] });

  const hash = sha256(canonicalJson(plain(rest)));
  const key = keyOf(spec.name, idempotencyKey, context);
  const taken = await firstRow(
    tx,
    sql`INSERT INTO idempotency_keys (subject, acting_for, mutation, key, input_hash, created_at)
        VALUES (${key.subject}, ${key.actingFor}, ${key.mutation}, ${key.key}, ${hash}, ${tx.now})
        ON CONFLICT DO NOTHING RETURNING key`,
  );
  if (!taken) {
    const earlier = await firstRow<{ input_hash: string; result_id: string }>(
      tx,
      sql`SELECT input_hash, result_id FROM idempotency_keys WHERE ${keyIs(key)}`,
    );
    if (earlier?.input_hash !== hash) {
      return refused({ code: 'IDEMPOTENCY_KEY_REUSED', path: ['input', 'idempotencyKey'] });
    }
    return { id: earlier.result_id, replayed: true, refused: [], forbidden: null };
  }

  const outcome = await spec.run({ tx, input, now: tx.now }, context);
  if ('refused' in outcome) return { id: null, replayed: false, refused: outcome.refused, forbidden: null };
  await tx.rows(sql`UPDATE idempotency_keys SET result_id = ${outcome.id} WHERE ${keyIs(key)}`);
  return { id: outcome.id, replayed: false, refused: [], forbidden: null };
}

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

async function audit(
  spec: { readonly name: string; readonly thing: string },
  tx: Tx,
  { viewer, requestId }: ServiceContext,
  attempt: Attempt,
  input: object,
): Promise<void> {
  const about = attempt.id === null ? askedFor(input) : { type: spec.thing, id: attempt.id };
  const outcome = attempt.forbidden ? 'FORBIDDEN' : attempt.id === null ? 'REFUSED' : 'DONE';
  await tx.rows(
    sql`INSERT INTO audit_entries (id, at, subject, person_id, acting_for, act, object_type, object_id, outcome, code, request_id)
        VALUES (${tx.newId()}, ${tx.now}, ${viewer.subject}, ${viewer.personId}, ${viewer.actingFor?.organizationId ?? null},
                ${spec.name}, ${about?.type ?? spec.thing}, ${about?.id ?? null}, ${outcome}, ${attempt.refused[0]?.code ?? null}, ${requestId})`,
  );
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** What a refused or forbidden attempt was about: the first id of its input, by the name of its field. */
function askedFor(input: object): { readonly type: string; readonly id: string } | null {
  const found = Object.entries(input).find(([name, value]) => /Id$/.test(name) && UUID.test(String(value)));
  return found ? { type: found[0].replace(/Id$/, ''), id: String(found[1]) } : null;
}
