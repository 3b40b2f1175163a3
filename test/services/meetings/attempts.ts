import { randomUUID } from 'node:crypto';
import type { Viewer } from '../../../platform/identity';
import type { Answer } from '../../support/client';
import type { Table } from './table';

/** What came of a mutation, whether it is refused as data or thrown. */
export interface Attempt {
  readonly codes: readonly string[];
  readonly paths: readonly (readonly string[] | null)[];
  readonly thrown: string | null;
  readonly message: string | null;
  readonly answer: Answer;
}

export async function attempt(table: Table, viewer: Viewer, name: string, input: object): Promise<Attempt> {
  const type = `${name[0]!.toUpperCase()}${name.slice(1)}Input!`;
  const answer = await table.ask(
    viewer,
    `mutation($input: ${type}) { it: ${name}(input: $input) { __typename userErrors { code message messageEn path } } }`,
    { input: { idempotencyKey: randomUUID(), ...input } },
  );
  const errors: { code: string; path: string[] | null }[] = answer.data?.it?.userErrors ?? [];
  const first = answer.errors?.[0] as { message?: string; extensions?: { code?: string } } | undefined;
  return {
    codes: errors.map((e) => e.code),
    paths: errors.map((e) => e.path),
    thrown: first?.extensions?.code ?? null,
    message: first?.message ?? null,
    answer,
  };
}

export interface Line {
  readonly id: string;
  readonly title: string;
  readonly kind: string;
  readonly state: string;
  readonly carriedCount: number;
  readonly escalatedOn: string | null;
  readonly originId: string;
  readonly firstRaisedOn: string;
  readonly lateAdded: boolean;
}

export async function agendaOf(table: Table, meetingId: string): Promise<Line[]> {
  const { data } = await table.ask(
    table.as.party,
    `query($id: ID!) { jointMeeting(id: $id) { agenda {
      id title kind state carriedCount escalatedOn originId firstRaisedOn lateAdded } } }`,
    { id: meetingId },
  );
  return data.jointMeeting.agenda;
}

/** Rows by plain SQL, on the service's own connection. */
export const rowsOf = <Row>(table: Table, text: string, values: unknown[] = []): Promise<Row[]> =>
  table.service.dataSource.query(text, values) as Promise<Row[]>;

/** The outcomes of an act in the audit, oldest first. */
export async function audited(table: Table, act: string): Promise<string[]> {
  const rows = await rowsOf<{ outcome: string; code: string | null }>(
    table,
    'SELECT outcome, code FROM audit_entries WHERE act = $1 ORDER BY id',
    [act],
  );
  return rows.map(({ outcome, code }) => (code ? `${outcome} ${code}` : outcome));
}

export const codes = (payload: { userErrors: { code: string }[] }): string[] =>
  payload.userErrors.map((e) => e.code);

/** Mutations that are tried in sources, proposed-lines and deliberation.test.ts. */
export const SOURCE_MUTATIONS: readonly string[] = [
  'proposeAgendaItem',
  'acceptAgendaItem',
  'rejectAgendaItem',
  'withdrawAgendaItem',
  'mergeAgendaItems',
  'refreshDraft',
  'openProposal',
  'commentOnProposal',
  'supportProposal',
  'withdrawSupport',
  'withdrawProposal',
];
