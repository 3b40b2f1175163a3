import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Matters that are answered by selecting candidates, whom a ballot selects, and the two parts of a draw's seed. */
export class Elections1790000480001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE voting_matters
        ADD COLUMN method text NOT NULL DEFAULT 'APPROVAL' CHECK (method IN ('APPROVAL', 'ELECTION', 'SELECTION')),
        ADD COLUMN seats integer CHECK (seats > 0),
        ADD CONSTRAINT voting_matters_method CHECK (CASE method
          WHEN 'APPROVAL' THEN seats IS NULL
          WHEN 'ELECTION' THEN seats IS NOT NULL AND kind = 'COMMITTEE_ELECTION'
          WHEN 'SELECTION' THEN seats IS NOT NULL AND seats = 1 AND kind = 'COMPANY_CHANGE'
          ELSE TRUE END);
      ALTER TABLE voting_matters ALTER COLUMN method DROP DEFAULT;

      CREATE TABLE voting_candidates (
        id uuid PRIMARY KEY,
        matter_id uuid NOT NULL REFERENCES voting_matters,
        position integer NOT NULL CHECK (position > 0),
        name text NOT NULL CHECK (name <> ''),
        nominated_by text NOT NULL CHECK (nominated_by <> ''),
        -- Nobody is posted whose eligibility was not looked at.
        eligibility_confirmed boolean NOT NULL CHECK (eligibility_confirmed),
        UNIQUE (matter_id, position),
        UNIQUE (matter_id, name)
      );
      -- Who stands for election is fixed by the notice, as the texts are; nobody stands in a matter of yes and no.
      CREATE FUNCTION candidate_stands() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF NOT EXISTS (SELECT FROM voting_matters m JOIN voting_sessions s ON s.id = m.session_id
                       WHERE m.id = NEW.matter_id AND m.method <> 'APPROVAL' AND s.state IN ('PREPARING', 'ROLL_PUBLISHED')) THEN
          RAISE EXCEPTION 'Candidates stand in an election, before its notice' USING ERRCODE = '23514';
        END IF;
        RETURN NEW;
      END $$;
      CREATE TRIGGER voting_candidates_stand BEFORE INSERT ON voting_candidates FOR EACH ROW EXECUTE FUNCTION candidate_stands();

      -- Null in a matter of yes and no; in an election whom it selects, nobody for none of them and for an abstention.
      ALTER TABLE ballot_choices ADD COLUMN candidate_ids uuid[],
        ADD CONSTRAINT ballot_choices_selects CHECK (candidate_ids IS NULL OR CASE choice
          WHEN 'YES' THEN cardinality(candidate_ids) > 0
          WHEN 'INVALID' THEN TRUE
          ELSE cardinality(candidate_ids) = 0 END);
      ALTER TABLE paper_entries ADD COLUMN candidate_ids uuid[],
        ADD CONSTRAINT paper_entries_selects CHECK (candidate_ids IS NULL OR CASE choice
          WHEN 'YES' THEN cardinality(candidate_ids) > 0
          WHEN 'INVALID' THEN TRUE
          ELSE cardinality(candidate_ids) = 0 END);
      CREATE FUNCTION selection_stands() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF (SELECT count(*) FROM voting_candidates c WHERE c.matter_id = NEW.matter_id AND c.id = ANY(NEW.candidate_ids)) <> cardinality(NEW.candidate_ids)
          OR NEW.choice = 'YES' AND cardinality(NEW.candidate_ids) > (SELECT seats FROM voting_matters WHERE id = NEW.matter_id) THEN
          RAISE EXCEPTION 'A ballot selects candidates of its matter, no more than there are seats' USING ERRCODE = '23514';
        END IF;
        RETURN NEW;
      END $$;
      -- Most ballots select nobody: they do not wait for it.
      CREATE TRIGGER ballot_choices_select BEFORE INSERT ON ballot_choices FOR EACH ROW
        WHEN (cardinality(NEW.candidate_ids) > 0) EXECUTE FUNCTION selection_stands();
      CREATE TRIGGER paper_entries_select BEFORE INSERT ON paper_entries FOR EACH ROW
        WHEN (cardinality(NEW.candidate_ids) > 0) EXECUTE FUNCTION selection_stands();

      CREATE TABLE draw_commitments (
        session_id uuid NOT NULL REFERENCES voting_sessions,
        organization_id uuid NOT NULL,
        person_id uuid NOT NULL,
        -- Two keep a part each.
        position integer NOT NULL CHECK (position IN (1, 2)),
        hash text NOT NULL CHECK (hash ~ '^[0-9a-f]{64}$'),
        committed_at timestamptz NOT NULL,
        PRIMARY KEY (session_id, organization_id),
        UNIQUE (session_id, position),
        UNIQUE (session_id, person_id)
      );
      CREATE TABLE draw_reveals (
        session_id uuid NOT NULL,
        organization_id uuid NOT NULL,
        secret text NOT NULL CHECK (secret ~ '^[0-9a-f]{32,128}$'),
        revealed_at timestamptz NOT NULL,
        PRIMARY KEY (session_id, organization_id),
        FOREIGN KEY (session_id, organization_id) REFERENCES draw_commitments
      );

      ALTER TABLE vote_outcomes DROP CONSTRAINT vote_outcomes_status_check,
        ADD CONSTRAINT vote_outcomes_status_check
          CHECK (status IN ('PASSED', 'REJECTED', 'NOT_QUORATE', 'INDETERMINATE', 'NOT_CONSTITUTED'));
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}
