import { today } from '../../platform/dates';
import type { FactHandlers } from '../../platform/facts/inbox';
import { sql } from '../../platform/sql';

/** Voting's fact, as far as it is needed here. */
interface VoteOutcomeFact {
  readonly estateId: string;
  readonly number: string;
  /** Where it was held, if not here. */
  readonly external?: object;
  readonly matters: readonly {
    readonly kind: string;
    readonly status: string;
    /** Whom it engages, null for nobody; where it does not say (a vote by yes and no, or elsewhere), the contract does. */
    readonly chosenOrganizationId?: string | null;
  }[];
}

/** Keeps the votes on engaging a company (Civil Code, Art. 278(4)), which a contract may start from. */
export const votingHandlers: FactHandlers = {
  voteOutcome: async (tx, fact) => {
    const { estateId, number, matters, external } = fact.payload as unknown as VoteOutcomeFact;
    const company = matters.filter(({ kind }) => kind === 'COMPANY_CHANGE');
    if (company.length === 0) return;
    const passed = company.every(({ status }) => status === 'PASSED');
    const chosen = passed
      ? (company.find((matter) => matter.chosenOrganizationId)?.chosenOrganizationId ?? null)
      : null;
    const engages = company.some(({ chosenOrganizationId }) => chosenOrganizationId !== null);
    const voidedOn = company.some(({ status }) => status === 'VOIDED')
      ? today(new Date(fact.recordedAt))
      : null;
    await tx.rows(
      sql`INSERT INTO company_votes (vote_id, estate_id, number, external, passed, engages, chosen_organization_id, voided_on)
          VALUES (${fact.subjectId}, ${estateId}, ${number}, ${external !== undefined}, ${passed}, ${engages}, ${chosen}, ${voidedOn})
          ON CONFLICT (vote_id) DO UPDATE SET passed = excluded.passed, engages = excluded.engages,
            chosen_organization_id = excluded.chosen_organization_id, voided_on = excluded.voided_on`,
    );
  },
};
