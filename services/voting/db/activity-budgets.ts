import type { Viewer } from '../../../platform/identity';
import { firstRow, type Reader, type Sql, sql } from '../../../platform/sql';
import type { Tx } from '../../../platform/transaction';
import type { VotingMatterKind } from '../domain/kinds';
import {
  type ActivityExpenseRow,
  activityBudgets,
  type StoredActivityBudget,
} from './activity-budget-tables';
import { committeesOf, runnersOf, viewerOwnsIn } from './circles';

/** A budget as it is read, `g` being its alias. */
export const budgetColumns = sql`g.*,
  (SELECT d.amount FROM activity_budget_decisions d WHERE d.budget_id = g.id ORDER BY d.sequence DESC LIMIT 1) AS amount,
  (SELECT coalesce(sum(x.amount), 0)::bigint FROM activity_expenses x WHERE x.budget_id = g.id) AS spent`;

/** An expense as it is read, `x` being its alias. In a list of one estate, pass the estate: it is asked once. */
export const expenseColumns = (viewer: Viewer, estateId: Sql = sql`x.estate_id`): Sql =>
  sql`x.*, x.spent_on::text AS spent_on, (SELECT y.id FROM activity_expenses y WHERE y.reverses_id = x.id) AS reversed_by_id,
      ${runnersOf(estateId)} AS runner_organization_ids, ${viewerOwnsIn(viewer, sql`x`)}`;

export interface LockedBooks {
  readonly id: string;
  readonly committee_organization_ids: readonly string[];
}

/** An estate's books, locked: a year's decisions and expenses are entered one after the other. */
export const lockBooks = (tx: Tx, estateId: string): Promise<LockedBooks | null> =>
  firstRow(
    tx,
    sql`SELECT e.id, ${committeesOf(sql`e.id`)} AS committee_organization_ids
        FROM directory_estates e WHERE e.id::text = ${estateId} FOR UPDATE OF e`,
  );

export const budgetOf = (
  reader: Reader,
  estateId: string,
  year: number,
): Promise<StoredActivityBudget | null> =>
  firstRow(reader, sql`SELECT * FROM activity_budgets WHERE estate_id = ${estateId} AND year = ${year}`);

/** The estate's budget of the year, begun if there is none; and the place of the next decision on it. */
export async function openBudget(
  tx: Tx,
  estate_id: string,
  year: number,
): Promise<{ readonly id: string; readonly next: number }> {
  const found = await budgetOf(tx, estate_id, year);
  if (!found) {
    const id = tx.newId();
    await tx.insert(activityBudgets, { id, estate_id, year });
    return { id, next: 1 };
  }
  const last = sql`SELECT max(sequence) AS last FROM activity_budget_decisions WHERE budget_id = ${found.id}`;
  return { id: found.id, next: (await firstRow<{ last: number }>(tx, last))!.last + 1 };
}

/** The kind of the matter, if the owners of the estate decided for it and were told so. */
export async function kindPassed(
  reader: Reader,
  estateId: string,
  matterId: string,
): Promise<VotingMatterKind | null> {
  const passed = sql`SELECT m.kind FROM voting_matters m JOIN voting_sessions s ON s.id = m.session_id
    JOIN vote_outcomes v ON v.matter_id = m.id
    WHERE m.id::text = ${matterId} AND s.estate_id = ${estateId} AND s.state IN ('ANNOUNCED', 'FINAL') AND v.status = 'PASSED'`;
  return (await firstRow<{ kind: VotingMatterKind }>(reader, passed))?.kind ?? null;
}

/** Likewise, of a matter of a vote elsewhere that two people recorded and nobody asks to void. */
export async function kindPassedElsewhere(
  reader: Reader,
  estateId: string,
  { externalVoteId, position }: { readonly externalVoteId: string; readonly position: number },
): Promise<VotingMatterKind | null> {
  const passed = sql`SELECT m.kind FROM external_vote_matters m JOIN external_votes x ON x.id = m.vote_id
    WHERE m.vote_id::text = ${externalVoteId} AND m.position = ${position} AND x.estate_id = ${estateId}
      AND x.state = 'CONFIRMED' AND m.passed`;
  return (await firstRow<{ kind: VotingMatterKind }>(reader, passed))?.kind ?? null;
}

/** Where an expense belongs, which never changes. */
export const estateOfExpense = async (reader: Reader, id: string): Promise<string | null> =>
  (
    await firstRow<{ estate_id: string }>(
      reader,
      sql`SELECT estate_id FROM activity_expenses WHERE id::text = ${id}`,
    )
  )?.estate_id ?? null;

export const expense = (tx: Tx, id: string): Promise<ActivityExpenseRow | null> =>
  firstRow(tx, sql`SELECT ${expenseColumns(tx.viewer)} FROM activity_expenses x WHERE x.id::text = ${id}`);

/** Whether the voucher stands behind an expense of the estate that was not taken back. */
export async function isVoucherUsed(reader: Reader, estateId: string, sha256: string): Promise<boolean> {
  const used = sql`SELECT x.id FROM activity_expenses x
    WHERE x.estate_id = ${estateId} AND x.voucher_sha256 = ${sha256} AND x.reverses_id IS NULL
      AND NOT EXISTS (SELECT FROM activity_expenses y WHERE y.reverses_id = x.id)`;
  return (await firstRow(reader, used)) !== null;
}
