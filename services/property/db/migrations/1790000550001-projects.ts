import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Improvement projects with who pays, what it came to and their history; the resolutions and the owners' matters that they rest on, as they were told. */
export class PropertyProjects1790000550001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- Of a body of an estate, or of one of a division.
      CREATE TABLE meeting_resolutions (
        id uuid PRIMARY KEY,
        estate_id uuid,
        division_id uuid,
        number text NOT NULL CHECK (number <> ''),
        CONSTRAINT meeting_resolutions_place CHECK (num_nulls(estate_id, division_id) < 2)
      );

      -- What was voided stays, and says since when; the fund's amount in fen.
      CREATE TABLE vote_matters (
        vote_id uuid NOT NULL,
        position integer NOT NULL CHECK (position > 0),
        estate_id uuid NOT NULL,
        external boolean NOT NULL,
        kind text NOT NULL CHECK (kind <> ''),
        passed boolean NOT NULL,
        fund_amount bigint CHECK (fund_amount > 0),
        voided_on date,
        PRIMARY KEY (vote_id, position),
        CONSTRAINT vote_matters_voided CHECK (voided_on IS NULL OR NOT passed),
        CONSTRAINT vote_matters_fund CHECK (fund_amount IS NULL OR kind = 'FUND_USE')
      );

      CREATE TABLE project_counters (
        estate_id uuid NOT NULL,
        year integer NOT NULL,
        last integer NOT NULL CHECK (last > 0),
        PRIMARY KEY (estate_id, year)
      );
      CREATE TABLE improvement_projects (
        id uuid PRIMARY KEY,
        version integer NOT NULL,
        number text NOT NULL,
        estate_id uuid NOT NULL,
        title text NOT NULL CHECK (title <> ''),
        parts text[] NOT NULL CHECK (cardinality(parts) BETWEEN 1 AND 20 AND array_position(parts, '') IS NULL AND array_position(parts, NULL) IS NULL),
        resolution_id uuid REFERENCES meeting_resolutions,
        vote_id uuid,
        vote_position integer,
        budget bigint NOT NULL CHECK (budget > 0),
        state text NOT NULL CHECK (state IN ('PLANNED', 'UNDER_WAY', 'COMPLETED', 'ACCEPTED', 'SETTLED', 'CANCELLED')),
        planned_at timestamptz NOT NULL,
        contractor_id uuid,
        contractor_name text CHECK (contractor_name <> ''),
        started_at timestamptz,
        completed_by uuid,
        completed_at timestamptz,
        accepted_by uuid,
        accepted_at timestamptz,
        settled_at timestamptz,
        cancelled_at timestamptz,
        cancellation_reason text CHECK (cancellation_reason <> ''),
        UNIQUE (estate_id, number),
        FOREIGN KEY (vote_id, vote_position) REFERENCES vote_matters,
        CONSTRAINT improvement_projects_matter CHECK (num_nulls(vote_id, vote_position) IN (0, 2)),
        CONSTRAINT improvement_projects_works CHECK (num_nulls(contractor_id, contractor_name, started_at) IN (0, 3)),
        CONSTRAINT improvement_projects_planned CHECK (state <> 'PLANNED' OR started_at IS NULL),
        CONSTRAINT improvement_projects_begun CHECK (state NOT IN ('UNDER_WAY', 'COMPLETED', 'ACCEPTED', 'SETTLED') OR started_at IS NOT NULL),
        CONSTRAINT improvement_projects_completed CHECK ((state IN ('COMPLETED', 'ACCEPTED', 'SETTLED')) = (completed_at IS NOT NULL)),
        CONSTRAINT improvement_projects_completer CHECK ((completed_at IS NULL) = (completed_by IS NULL)),
        CONSTRAINT improvement_projects_accepted CHECK ((state IN ('ACCEPTED', 'SETTLED')) = (accepted_at IS NOT NULL)),
        CONSTRAINT improvement_projects_acceptor CHECK ((accepted_at IS NULL) = (accepted_by IS NULL)),
        CONSTRAINT improvement_projects_settled CHECK ((state = 'SETTLED') = (settled_at IS NOT NULL)),
        CONSTRAINT improvement_projects_cancelled CHECK ((state = 'CANCELLED') = (cancelled_at IS NOT NULL)),
        CONSTRAINT improvement_projects_reason CHECK ((cancelled_at IS NULL) = (cancellation_reason IS NULL)),
        CONSTRAINT improvement_projects_independent CHECK (accepted_by NOT IN (contractor_id, completed_by)),
        CONSTRAINT improvement_projects_order CHECK (started_at >= planned_at AND completed_at >= started_at AND accepted_at >= completed_at
          AND settled_at >= accepted_at AND cancelled_at >= planned_at AND cancelled_at >= started_at)
      );
      CREATE INDEX improvement_projects_estate ON improvement_projects (estate_id, planned_at DESC, id DESC);
      CREATE INDEX improvement_projects_resolution ON improvement_projects (resolution_id) WHERE resolution_id IS NOT NULL;
      CREATE INDEX improvement_projects_vote ON improvement_projects (vote_id, vote_position) WHERE vote_id IS NOT NULL;

      -- In fen; an organization with its name on the day of the plan.
      CREATE TABLE project_shares (
        project_id uuid NOT NULL REFERENCES improvement_projects,
        position integer NOT NULL CHECK (position > 0),
        source text NOT NULL CHECK (source IN ('MAINTENANCE_FUND', 'OWNERS', 'ORGANIZATION')),
        organization_id uuid,
        organization_name text CHECK (organization_name <> ''),
        amount bigint NOT NULL CHECK (amount > 0),
        PRIMARY KEY (project_id, position),
        CONSTRAINT project_shares_organization CHECK ((source = 'ORGANIZATION') = (organization_id IS NOT NULL)),
        CONSTRAINT project_shares_name CHECK ((organization_id IS NULL) = (organization_name IS NULL))
      );
      CREATE UNIQUE INDEX project_shares_source ON project_shares (project_id, source) WHERE source <> 'ORGANIZATION';
      CREATE UNIQUE INDEX project_shares_payer ON project_shares (project_id, organization_id) WHERE source = 'ORGANIZATION';

      -- What each share came to.
      CREATE TABLE project_settlements (
        project_id uuid NOT NULL,
        position integer NOT NULL,
        amount bigint NOT NULL CHECK (amount >= 0),
        PRIMARY KEY (project_id, position),
        FOREIGN KEY (project_id, position) REFERENCES project_shares
      );

      CREATE TABLE project_events (
        id uuid PRIMARY KEY,
        project_id uuid NOT NULL REFERENCES improvement_projects,
        act text NOT NULL CHECK (act <> ''),
        from_state text CHECK (from_state IN ('PLANNED', 'UNDER_WAY', 'COMPLETED', 'ACCEPTED', 'SETTLED', 'CANCELLED')),
        to_state text NOT NULL CHECK (to_state IN ('PLANNED', 'UNDER_WAY', 'COMPLETED', 'ACCEPTED', 'SETTLED', 'CANCELLED')),
        actor_subject text NOT NULL,
        actor_organization_id uuid NOT NULL,
        note text CHECK (note <> ''),
        at timestamptz NOT NULL,
        CONSTRAINT project_events_first CHECK ((act = 'planProject') = (from_state IS NULL))
      );
      CREATE INDEX project_events_project ON project_events (project_id, at, id);
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}
