import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Elected committees with members, portfolios and vacancies, and their filings with both authorities. */
export class OwnersCommittees1790000490003 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE owners_committees (
        id uuid PRIMARY KEY,
        version integer NOT NULL,
        estate_id uuid NOT NULL,
        organization_id uuid NOT NULL,
        external_vote_id uuid NOT NULL UNIQUE REFERENCES external_votes,
        elected_on date NOT NULL,
        starts_on date NOT NULL,
        ends_on date NOT NULL,
        reelect_by date NOT NULL,
        succeeded_on date,
        seats integer NOT NULL CHECK (seats > 0),
        first_met_on date,
        constituted_at timestamptz NOT NULL,
        constituted_by uuid NOT NULL,
        constituted_for uuid NOT NULL,
        UNIQUE (id, estate_id),
        CONSTRAINT owners_committees_term CHECK (elected_on <= starts_on AND starts_on < ends_on AND reelect_by < ends_on),
        CONSTRAINT owners_committees_succeeded CHECK (succeeded_on > starts_on),
        CONSTRAINT owners_committees_met CHECK (first_met_on >= elected_on)
      );
      CREATE UNIQUE INDEX owners_committees_standing ON owners_committees (estate_id) WHERE succeeded_on IS NULL;
      CREATE INDEX owners_committees_estate ON owners_committees (estate_id, starts_on DESC, id DESC);
      CREATE TABLE committee_members (
        id uuid PRIMARY KEY,
        committee_id uuid NOT NULL REFERENCES owners_committees,
        rank integer NOT NULL CHECK (rank > 0),
        elected text NOT NULL CHECK (elected IN ('SEAT', 'ALTERNATE')),
        name text NOT NULL CHECK (name <> ''),
        UNIQUE (committee_id, rank),
        UNIQUE (id, committee_id)
      );
      -- Given anew by a later meeting: the highest number stands.
      CREATE TABLE committee_portfolios (
        member_id uuid NOT NULL,
        sequence integer NOT NULL CHECK (sequence > 0),
        committee_id uuid NOT NULL,
        portfolio text NOT NULL CHECK (portfolio IN ('CHAIR', 'DEPUTY_CHAIR', 'MEMBER')),
        met_on date NOT NULL,
        recorded_at timestamptz NOT NULL,
        recorded_by uuid NOT NULL,
        recorded_for uuid NOT NULL,
        PRIMARY KEY (member_id, sequence),
        FOREIGN KEY (member_id, committee_id) REFERENCES committee_members (id, committee_id)
      );
      CREATE UNIQUE INDEX committee_portfolios_one_chair ON committee_portfolios (committee_id, sequence) WHERE portfolio = 'CHAIR';
      CREATE TABLE committee_vacancies (
        member_id uuid PRIMARY KEY,
        committee_id uuid NOT NULL,
        filled_by uuid UNIQUE,
        left_on date NOT NULL,
        reason text NOT NULL CHECK (reason IN ('RESIGNED', 'DIED', 'DISQUALIFIED', 'REMOVED')),
        recorded_at timestamptz NOT NULL,
        recorded_by uuid NOT NULL,
        recorded_for uuid NOT NULL,
        FOREIGN KEY (member_id, committee_id) REFERENCES committee_members (id, committee_id),
        FOREIGN KEY (filled_by, committee_id) REFERENCES committee_members (id, committee_id)
      );
      CREATE INDEX committee_vacancies_committee ON committee_vacancies (committee_id);
      CREATE TABLE committee_filings (
        id uuid PRIMARY KEY,
        version integer NOT NULL,
        committee_id uuid NOT NULL,
        estate_id uuid NOT NULL,
        authority text NOT NULL CHECK (authority IN ('SUBDISTRICT_OFFICE', 'HOUSING_AUTHORITY')),
        state text NOT NULL CHECK (state IN ('DUE', 'FILED', 'ACCEPTED', 'RETURNED')),
        due_on date NOT NULL,
        ends_at timestamptz NOT NULL,
        needs_training boolean NOT NULL,
        first_filed_at timestamptz,
        receipt_number text CHECK (receipt_number <> ''),
        UNIQUE (committee_id, authority),
        FOREIGN KEY (committee_id, estate_id) REFERENCES owners_committees (id, estate_id),
        CONSTRAINT committee_filings_filed CHECK ((state = 'DUE') = (first_filed_at IS NULL)),
        CONSTRAINT committee_filings_receipt CHECK ((state = 'ACCEPTED') = (receipt_number IS NOT NULL))
      );
      CREATE INDEX committee_filings_due ON committee_filings (due_on, id);
      CREATE TABLE committee_filing_steps (
        filing_id uuid NOT NULL REFERENCES committee_filings,
        sequence integer NOT NULL CHECK (sequence > 0),
        act text NOT NULL CHECK (act IN ('submitFiling', 'acceptFiling', 'returnFiling')),
        at timestamptz NOT NULL,
        person_id uuid NOT NULL,
        organization_id uuid NOT NULL,
        note text CHECK (note <> ''),
        training_record text CHECK (training_record <> ''),
        PRIMARY KEY (filing_id, sequence),
        CONSTRAINT committee_filing_steps_reason CHECK (act <> 'returnFiling' OR note IS NOT NULL),
        CONSTRAINT committee_filing_steps_training CHECK (act = 'submitFiling' OR training_record IS NULL)
      );
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}
