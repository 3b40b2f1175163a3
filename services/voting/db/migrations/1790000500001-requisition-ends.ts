import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Support that is taken back, and requisitions that are withdrawn or lapse. */
export class RequisitionEnds1790000500001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE requisitions
        ADD COLUMN support_until date,
        ADD COLUMN withdrawn_at timestamptz,
        DROP CONSTRAINT requisitions_state_check,
        ADD CONSTRAINT requisitions_state_check CHECK (state IN ('OPEN', 'REACHED', 'WITHDRAWN', 'LAPSED'));
      -- Nobody was told of a last day before: what is open has all of its days from now on.
      UPDATE requisitions SET support_until = 90 +
        ((CASE WHEN state = 'OPEN' THEN greatest(filed_at, now()) ELSE filed_at END) AT TIME ZONE 'Asia/Shanghai')::date;
      ALTER TABLE requisitions
        ALTER COLUMN support_until SET NOT NULL,
        ADD CONSTRAINT requisitions_support_until CHECK (support_until > (filed_at AT TIME ZONE 'Asia/Shanghai')::date),
        ADD CONSTRAINT requisitions_withdrawn CHECK ((state = 'WITHDRAWN') = (withdrawn_at IS NOT NULL)),
        ADD CONSTRAINT requisitions_withdrawn_later CHECK (withdrawn_at >= filed_at);
      CREATE INDEX requisitions_lapsing ON requisitions (support_until) WHERE state = 'OPEN';

      -- Whoever took support back may give it again: each time is a row.
      ALTER TABLE requisition_supports ADD COLUMN number integer NOT NULL DEFAULT 1 CHECK (number > 0);
      ALTER TABLE requisition_supports
        ALTER COLUMN number DROP DEFAULT,
        DROP CONSTRAINT requisition_supports_pkey,
        ADD PRIMARY KEY (requisition_id, unit_id, elector_key, number);
      CREATE TABLE requisition_support_withdrawals (
        requisition_id uuid NOT NULL,
        unit_id uuid NOT NULL,
        elector_key text NOT NULL,
        number integer NOT NULL,
        withdrawn_at timestamptz NOT NULL,
        PRIMARY KEY (requisition_id, unit_id, elector_key, number),
        FOREIGN KEY (requisition_id, unit_id, elector_key, number) REFERENCES requisition_supports
      );
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}
