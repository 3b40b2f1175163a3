import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a committee may spend in a year by which decision, and its expenses with their counter-entries. Money in fen. */
export class ActivityBudgets1790000490002 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE activity_budgets (
        id uuid PRIMARY KEY,
        estate_id uuid NOT NULL,
        year integer NOT NULL CHECK (year BETWEEN 2000 AND 2999),
        UNIQUE (estate_id, year),
        UNIQUE (id, estate_id)
      );
      CREATE TABLE activity_budget_decisions (
        budget_id uuid NOT NULL REFERENCES activity_budgets,
        sequence integer NOT NULL CHECK (sequence > 0),
        amount bigint NOT NULL CHECK (amount > 0),
        matter_id uuid REFERENCES voting_matters,
        basis text CHECK (basis <> ''),
        set_at timestamptz NOT NULL,
        set_by uuid NOT NULL,
        set_for uuid NOT NULL,
        PRIMARY KEY (budget_id, sequence),
        CONSTRAINT activity_budget_decisions_decided CHECK (num_nonnulls(matter_id, basis) = 1)
      );
      CREATE TABLE activity_expenses (
        id uuid PRIMARY KEY,
        budget_id uuid NOT NULL,
        estate_id uuid NOT NULL,
        amount bigint NOT NULL CHECK (amount <> 0),
        purpose text NOT NULL CHECK (purpose <> ''),
        spent_on date NOT NULL,
        payee text CHECK (payee <> ''),
        voucher_name text NOT NULL CHECK (voucher_name <> ''),
        voucher_sha256 text NOT NULL CHECK (voucher_sha256 ~ '^[0-9a-f]{64}$'),
        activity_id uuid,
        project_id uuid,
        reverses_id uuid UNIQUE,
        reason text CHECK (reason <> ''),
        published_at timestamptz NOT NULL,
        published_by uuid NOT NULL,
        published_for uuid NOT NULL,
        UNIQUE (id, budget_id),
        CONSTRAINT activity_expenses_spent CHECK (spent_on <= (published_at AT TIME ZONE 'Asia/Shanghai')::date),
        CONSTRAINT activity_expenses_reversal CHECK ((reverses_id IS NULL) = (amount > 0) AND (reverses_id IS NULL) = (reason IS NULL)),
        FOREIGN KEY (budget_id, estate_id) REFERENCES activity_budgets (id, estate_id),
        FOREIGN KEY (reverses_id, budget_id) REFERENCES activity_expenses (id, budget_id)
      );
      CREATE INDEX activity_expenses_budget ON activity_expenses (budget_id, published_at DESC, id DESC);
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}
