import { type LocalDate, today } from '../../../platform/dates';
import type { Fact } from '../../../platform/ports';
import { type Sql, sql } from '../../../platform/sql';
import type { Tx } from '../../../platform/transaction';
import type { FeeUnitKind } from '../domain/kinds';

/** Voting's fact, as far as it is needed here. */
export interface VoteOutcomeFact {
  readonly estateId: string;
  readonly number: string;
  /** Where it was held, if not here. */
  readonly external?: object;
  /** Asked to be void, and not decided: only of one held elsewhere. */
  readonly voiding?: boolean;
  readonly matters: readonly DecidedMatter[];
}
interface DecidedMatter {
  readonly kind: string;
  readonly status: string;
  /** Whom it engages, null for nobody; not there where a vote of before by yes and no, or elsewhere, does not say. */
  readonly chosenOrganizationId?: string | null;
  /** What it decides, where that is more than a text. */
  readonly decided?: Decided;
}
type Decided =
  | { readonly type: 'COMPANY_TENDER' | 'COMPANY_ENGAGEMENT'; readonly termMonths: number }
  | { readonly type: 'COMPANY_DISMISSAL'; readonly organizationId: string; readonly endsOn: string }
  | {
      readonly type: 'FEE_ADJUSTMENT';
      readonly effectiveOn: string;
      readonly rates: readonly {
        readonly unitKind: FeeUnitKind;
        readonly from: string | null;
        readonly to: string;
      }[];
    }
  /** In fen. */
  | { readonly type: 'FUND_USE'; readonly amount: string }
  /** What is another department's to carry out. */
  | { readonly type: 'FUND_RAISING' | 'REBUILDING' | 'COMMON_PARTS_TRADE' };

/** The day on which a vote was told to be void, by its matters; null while it stands. */
const voidedOn = (fact: Fact, matters: readonly DecidedMatter[]): LocalDate | null =>
  matters.some(({ status }) => status === 'VOIDED') ? today(new Date(fact.recordedAt)) : null;

/** Keeps a vote on the company (Civil Code, Art. 278(4)): whom a contract may start with, for how long, and whom the owners dismissed. */
export async function keepCompanyVote(tx: Tx, fact: Fact, vote: VoteOutcomeFact): Promise<void> {
  const { estateId, number, external, voiding = false } = vote;
  const company = vote.matters.filter(({ kind }) => kind === 'COMPANY_CHANGE');
  if (company.length === 0) return;
  const passed = company.every(({ status }) => status === 'PASSED');
  // Where two matters engage two companies, the vote does not say which of them serves.
  const engaging = passed ? company.filter((matter) => matter.chosenOrganizationId) : [];
  const chosen = new Set(engaging.map((matter) => matter.chosenOrganizationId));
  const [choosing = null] = chosen.size === 1 ? chosen : [];
  // Where two of them engage it, no contract is longer than either allows.
  const terms = engaging.flatMap(({ decided }) =>
    decided && 'termMonths' in decided ? [decided.termMonths] : [],
  );
  const termMonths = choosing === null || terms.length === 0 ? null : Math.min(...terms);
  const engages = company.some(({ chosenOrganizationId }) => chosenOrganizationId !== null);
  const voided = voidedOn(fact, company);
  // What a voided vote had decided stays, with the day since when it no longer holds.
  const decidedAnew = sql`, engages = excluded.engages, chosen_organization_id = excluded.chosen_organization_id,
          term_months = excluded.term_months`;
  await tx.rows(
    sql`INSERT INTO company_votes (vote_id, estate_id, number, external, passed, engages, chosen_organization_id, term_months, voiding, voided_on)
        VALUES (${fact.subjectId}, ${estateId}, ${number}, ${external !== undefined}, ${passed}, ${engages},
          ${choosing}, ${termMonths}, ${voiding}, ${voided})
        ON CONFLICT (vote_id) DO UPDATE SET passed = excluded.passed, voiding = excluded.voiding, voided_on = excluded.voided_on${voided === null ? decidedAnew : sql``}`,
  );
  for (const { status, decided } of company)
    if (status === 'PASSED' && decided?.type === 'COMPANY_DISMISSAL')
      await tx.rows(
        sql`INSERT INTO company_dismissals (organization_id, vote_id, dismissed_from)
            VALUES (${decided.organizationId}, ${fact.subjectId}, ${decided.endsOn}) ON CONFLICT DO NOTHING`,
      );
}

/** Keeps the fees that the owners decided (Art. 278(9)), and that they are void where the vote is. */
export async function keepFeeDecisions(tx: Tx, fact: Fact, vote: VoteOutcomeFact): Promise<void> {
  for (const [i, { status, decided }] of vote.matters.entries()) {
    if (decided?.type !== 'FEE_ADJUSTMENT') continue;
    if (status === 'VOIDED') {
      await tx.rows(
        sql`UPDATE fee_decisions SET voided_on = ${voidedOn(fact, vote.matters)} WHERE vote_id = ${fact.subjectId} AND position = ${i + 1}`,
      );
    } else if (status === 'PASSED') {
      for (const { unitKind, from, to } of decided.rates)
        await tx.rows(
          sql`INSERT INTO fee_decisions (vote_id, position, unit_kind, estate_id, external, from_fee, to_fee, effective_on)
              VALUES (${fact.subjectId}, ${i + 1}, ${unitKind}, ${vote.estateId}, ${vote.external !== undefined}, ${from}, ${to}, ${decided.effectiveOn})
              ON CONFLICT (vote_id, position, unit_kind) DO UPDATE SET voided_on = NULL`,
        );
    }
  }
}

/** Keeps how each matter came out and what of the fund it decided: what an improvement project may rest on. */
export async function keepVoteMatters(tx: Tx, fact: Fact, vote: VoteOutcomeFact): Promise<void> {
  for (const [i, { kind, status, decided }] of vote.matters.entries()) {
    const fundAmount = decided?.type === 'FUND_USE' ? decided.amount : null;
    await tx.rows(
      sql`INSERT INTO vote_matters AS m (vote_id, position, estate_id, external, kind, passed, fund_amount, voiding, voided_on)
          VALUES (${fact.subjectId}, ${i + 1}, ${vote.estateId}, ${vote.external !== undefined}, ${kind}, ${status === 'PASSED'}, ${fundAmount},
            ${vote.voiding ?? false}, ${status === 'VOIDED' ? voidedOn(fact, vote.matters) : null})
          ON CONFLICT (vote_id, position) DO UPDATE SET passed = excluded.passed, voiding = excluded.voiding, voided_on = excluded.voided_on,
            fund_amount = coalesce(excluded.fund_amount, m.fund_amount)`,
    );
  }
}

/** Whether a day lies in a contract's term, `c` being its alias. */
const inTerm = (day: Sql): Sql =>
  sql`(c.starts_on <= ${day} AND (c.ends_on IS NULL OR ${day} <= c.ends_on) AND (c.terminated_on IS NULL OR ${day} < c.terminated_on))`;

/** The fees that the owners decided for contracts: those that begin in their terms, in the order of their days. */
export const feesOfContracts = (ids: readonly string[]): Sql =>
  sql`SELECT d.*, d.effective_on::text AS effective_on, d.voided_on::text AS voided_on, c.id AS contract_id
      FROM service_contracts c JOIN fee_decisions d ON d.estate_id = c.estate_id AND ${inTerm(sql`d.effective_on`)}
      WHERE c.id = ANY(${ids}::uuid[]) ORDER BY c.id, d.effective_on, d.vote_id, d.position, d.unit_kind`;

/** The votes that dismissed the company of contracts, from a day of their terms on: or of the day after, where one was ended by it. */
export const dismissalsOfContracts = (ids: readonly string[]): Sql =>
  sql`SELECT v.vote_id, v.external, d.dismissed_from::text AS dismissed_from, v.voided_on::text AS voided_on, c.id AS contract_id
      FROM service_contracts c JOIN property_companies p ON p.id = c.company_id
      JOIN company_dismissals d ON d.organization_id = p.organization_id
        AND (${inTerm(sql`d.dismissed_from`)} OR d.dismissed_from = c.terminated_on OR d.dismissed_from = c.ends_on + 1)
      JOIN company_votes v ON v.vote_id = d.vote_id AND v.estate_id = c.estate_id
      WHERE c.id = ANY(${ids}::uuid[]) ORDER BY c.id, d.dismissed_from, d.vote_id`;
