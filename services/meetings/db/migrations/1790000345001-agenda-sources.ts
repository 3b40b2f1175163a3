import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What comes to the table: proposed lines, merged lines whose sources stay, cases and proposals from the front door. */
export class AgendaSources1790000345001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE agenda_items
        DROP CONSTRAINT agenda_items_kind_check,
        ADD CONSTRAINT agenda_items_kind_check CHECK (kind IN ('STANDING', 'NEW', 'CARRIED', 'FOLLOW_UP', 'VOTE_OUTCOME',
          'FORWARDED', 'UPWARD_ANSWER', 'INTAKE', 'PROPOSAL')),
        DROP CONSTRAINT agenda_items_state_check,
        ADD CONSTRAINT agenda_items_state_check CHECK (state IN ('PROPOSED', 'ACCEPTED', 'DISCUSSED', 'DECIDED', 'DEFERRED',
          'CARRIED', 'WITHDRAWN', 'REJECTED', 'MERGED')),
        ADD COLUMN proposed_by_id uuid,
        ADD COLUMN proposed_by_name text CHECK (proposed_by_name <> ''),
        ADD COLUMN decision_note text CHECK (decision_note <> ''),
        ADD CONSTRAINT agenda_items_proposed CHECK ((proposed_by_id IS NULL) = (proposed_by_name IS NULL)
          AND (state NOT IN ('PROPOSED', 'REJECTED') OR proposed_by_id IS NOT NULL)),
        ADD CONSTRAINT agenda_items_rejected CHECK (state <> 'REJECTED' OR decision_note IS NOT NULL);

      -- Which matter went into which: a matter that was merged lives on in one other, and so do its sources.
      CREATE TABLE agenda_merges (
        body_id uuid NOT NULL REFERENCES joint_bodies,
        from_origin_id uuid NOT NULL,
        into_origin_id uuid NOT NULL,
        from_item_id uuid NOT NULL REFERENCES agenda_items,
        merged_at timestamptz NOT NULL,
        organization_id uuid NOT NULL,
        person_id uuid,
        PRIMARY KEY (body_id, from_origin_id),
        CONSTRAINT agenda_merges_others CHECK (into_origin_id <> from_origin_id)
      );
      CREATE INDEX agenda_merges_into ON agenda_merges (body_id, into_origin_id);

      ALTER TABLE intakes ADD COLUMN table_outcome text CHECK (table_outcome IN ('DISCUSS', 'DECIDE'));
      CREATE INDEX intakes_at_table ON intakes (body_id) WHERE state = 'ESCALATED_TO_TABLE';

      CREATE TABLE proposals (
        id uuid PRIMARY KEY,
        version integer NOT NULL,
        body_id uuid NOT NULL REFERENCES joint_bodies,
        estate_id uuid NOT NULL,
        intake_id uuid REFERENCES intakes,
        title text NOT NULL CHECK (title <> ''),
        text text NOT NULL CHECK (text <> ''),
        supporters_needed integer NOT NULL CHECK (supporters_needed > 0),
        until date NOT NULL,
        state text NOT NULL CHECK (state IN ('OPEN', 'ON_TABLE', 'WITHDRAWN')),
        opened_at timestamptz NOT NULL,
        organization_id uuid NOT NULL,
        organization_name text NOT NULL CHECK (organization_name <> ''),
        person_id uuid,
        withdrawn_reason text CHECK (withdrawn_reason <> ''),
        UNIQUE (intake_id),
        CONSTRAINT proposals_withdrawn CHECK ((state = 'WITHDRAWN') = (withdrawn_reason IS NOT NULL))
      );
      CREATE INDEX proposals_estate ON proposals (estate_id, opened_at DESC, id DESC);
      CREATE INDEX proposals_body ON proposals (body_id, opened_at DESC, id DESC);

      CREATE TABLE proposal_comments (
        id uuid PRIMARY KEY,
        proposal_id uuid NOT NULL REFERENCES proposals,
        text text NOT NULL CHECK (text <> ''),
        at timestamptz NOT NULL,
        subject text NOT NULL CHECK (subject <> ''),
        organization_id uuid,
        organization_name text CHECK (organization_name <> ''),
        CONSTRAINT proposal_comments_organization CHECK ((organization_id IS NULL) = (organization_name IS NULL))
      );
      CREATE INDEX proposal_comments_proposal ON proposal_comments (proposal_id, at, id);

      -- Whoever supports is counted once, and told to nobody.
      CREATE TABLE proposal_supports (
        proposal_id uuid NOT NULL REFERENCES proposals,
        subject text NOT NULL CHECK (subject <> ''),
        at timestamptz NOT NULL,
        PRIMARY KEY (proposal_id, subject)
      );
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}
