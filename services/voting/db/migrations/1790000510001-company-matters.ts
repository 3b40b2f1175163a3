import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Which company stands in a selection, and which matters dismiss one: a contract starts from the outcome of the first alone. */
export class CompanyMatters1790000510001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- Matters of before say nothing of it: they may engage as they always did.
      ALTER TABLE voting_matters ADD COLUMN dismisses boolean NOT NULL DEFAULT false,
        ADD CONSTRAINT voting_matters_dismisses CHECK (NOT dismisses OR kind = 'COMPANY_CHANGE' AND method = 'APPROVAL');
      ALTER TABLE voting_matters ALTER COLUMN dismisses DROP DEFAULT;

      ALTER TABLE voting_candidates ADD COLUMN organization_id uuid,
        ADD CONSTRAINT voting_candidates_organization UNIQUE (matter_id, organization_id);
      -- Companies stand in a selection, people in an election.
      CREATE OR REPLACE FUNCTION candidate_stands() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF NOT EXISTS (SELECT FROM voting_matters m JOIN voting_sessions s ON s.id = m.session_id
                       WHERE m.id = NEW.matter_id AND m.method = CASE WHEN NEW.organization_id IS NULL THEN 'ELECTION' ELSE 'SELECTION' END
                         AND s.state IN ('PREPARING', 'ROLL_PUBLISHED')) THEN
          RAISE EXCEPTION 'People stand in an election and companies in a selection, before the notice' USING ERRCODE = '23514';
        END IF;
        RETURN NEW;
      END $$;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}
