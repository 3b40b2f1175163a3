import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Efforts beyond one item: task forces, joint operations, requests to a higher level. */
export class Efforts1790000355001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE efforts (
        id uuid PRIMARY KEY,
        version integer NOT NULL,
        kind text NOT NULL,
        state text NOT NULL,
        body_id uuid NOT NULL REFERENCES joint_bodies,
        estate_id uuid,
        resolution_id uuid REFERENCES resolutions,
        action_item_id uuid REFERENCES action_items,
        title text NOT NULL CHECK (title <> ''),
        text text NOT NULL CHECK (text <> ''),
        lead_id uuid NOT NULL,
        lead_name text NOT NULL CHECK (lead_name <> ''),
        starts_on date NOT NULL,
        ends_on date NOT NULL,
        ends_provisional boolean NOT NULL,
        estate_ids uuid[] NOT NULL,
        request_kind text CHECK (request_kind IN ('SUBSIDY', 'POLICY', 'COORDINATION', 'OTHER')),
        amount bigint CHECK (amount > 0),
        created_at timestamptz NOT NULL,
        begun_at timestamptz,
        result text,
        result_text text CHECK (result_text <> ''),
        granted bigint CHECK (granted > 0),
        ended_at timestamptz,
        CONSTRAINT efforts_state CHECK (CASE kind
          WHEN 'TASK_FORCE' THEN state IN ('ACTIVE', 'ENDED')
          WHEN 'JOINT_OPERATION' THEN state IN ('PLANNED', 'UNDER_WAY', 'COMPLETED', 'CANCELLED')
          WHEN 'UPWARD_REQUEST' THEN state IN ('SENT', 'RECEIVED', 'ANSWERED', 'WITHDRAWN')
          ELSE FALSE END),
        CONSTRAINT efforts_source CHECK (CASE WHEN kind = 'UPWARD_REQUEST'
          THEN num_nonnulls(resolution_id, action_item_id) = 1
          ELSE resolution_id IS NOT NULL AND action_item_id IS NULL END),
        CONSTRAINT efforts_days CHECK (ends_on >= starts_on),
        CONSTRAINT efforts_provisional CHECK (NOT ends_provisional OR kind = 'UPWARD_REQUEST'),
        CONSTRAINT efforts_estates CHECK ((kind = 'JOINT_OPERATION') = (cardinality(estate_ids) > 0)),
        CONSTRAINT efforts_request CHECK ((kind = 'UPWARD_REQUEST') = (request_kind IS NOT NULL)),
        CONSTRAINT efforts_amount CHECK ((request_kind IS NOT DISTINCT FROM 'SUBSIDY') = (amount IS NOT NULL)),
        CONSTRAINT efforts_begun CHECK (CASE WHEN state IN ('UNDER_WAY', 'COMPLETED', 'RECEIVED') THEN begun_at IS NOT NULL
          WHEN state IN ('ACTIVE', 'ENDED', 'PLANNED', 'SENT') THEN begun_at IS NULL ELSE TRUE END),
        CONSTRAINT efforts_ended CHECK ((state IN ('ENDED', 'COMPLETED', 'CANCELLED', 'ANSWERED', 'WITHDRAWN')) = (ended_at IS NOT NULL)
          AND (ended_at IS NULL) = (result_text IS NULL)),
        CONSTRAINT efforts_result CHECK (CASE state WHEN 'ENDED' THEN result IN ('ACHIEVED', 'NOT_ACHIEVED')
          WHEN 'ANSWERED' THEN result IN ('GRANTED', 'PARTLY_GRANTED', 'REFUSED') ELSE TRUE END
          AND (state IN ('ENDED', 'ANSWERED')) = (result IS NOT NULL)),
        CONSTRAINT efforts_granted CHECK (CASE WHEN amount IS NOT NULL AND result = 'GRANTED' THEN granted IS NOT DISTINCT FROM amount
          WHEN amount IS NOT NULL AND result = 'PARTLY_GRANTED' THEN granted IS NOT NULL AND granted < amount
          ELSE granted IS NULL END),
        CONSTRAINT efforts_order CHECK (begun_at >= created_at AND ended_at >= created_at AND ended_at >= begun_at)
      );
      CREATE INDEX efforts_body ON efforts (body_id, kind, created_at DESC, id DESC);
      CREATE INDEX efforts_lead ON efforts (lead_id, kind, created_at DESC, id DESC);
      CREATE INDEX efforts_resolution ON efforts (resolution_id);
      CREATE INDEX efforts_action_item ON efforts (action_item_id) WHERE action_item_id IS NOT NULL;
      CREATE INDEX efforts_estates_in ON efforts USING gin (estate_ids);

      CREATE TABLE effort_parties (
        effort_id uuid NOT NULL REFERENCES efforts,
        organization_id uuid NOT NULL,
        organization_name text NOT NULL CHECK (organization_name <> ''),
        duty text CHECK (duty <> ''),
        valid_from date NOT NULL,
        valid_to date,
        PRIMARY KEY (effort_id, organization_id, valid_from),
        CONSTRAINT effort_parties_days CHECK (valid_to >= valid_from)
      );
      CREATE INDEX effort_parties_organization ON effort_parties (organization_id, effort_id);
      CREATE UNIQUE INDEX effort_parties_once ON effort_parties (effort_id, organization_id) WHERE valid_to IS NULL;

      CREATE TABLE effort_problems (
        effort_id uuid NOT NULL REFERENCES efforts,
        problem text NOT NULL REFERENCES problems (code),
        PRIMARY KEY (effort_id, problem)
      );

      CREATE TABLE effort_findings (
        id uuid PRIMARY KEY,
        effort_id uuid NOT NULL,
        problem text NOT NULL,
        found integer NOT NULL CHECK (found > 0),
        cured integer NOT NULL CHECK (cured >= 0),
        note text CHECK (note <> ''),
        organization_id uuid NOT NULL,
        organization_name text NOT NULL CHECK (organization_name <> ''),
        person_id uuid,
        at timestamptz NOT NULL,
        CONSTRAINT effort_findings_problem FOREIGN KEY (effort_id, problem) REFERENCES effort_problems (effort_id, problem),
        CONSTRAINT effort_findings_cured CHECK (cured <= found)
      );
      CREATE INDEX effort_findings_effort ON effort_findings (effort_id, at, id);

      CREATE TABLE effort_events (
        id uuid PRIMARY KEY,
        effort_id uuid NOT NULL REFERENCES efforts,
        act text NOT NULL CHECK (act <> ''),
        from_state text,
        to_state text NOT NULL,
        at timestamptz NOT NULL,
        organization_id uuid NOT NULL,
        organization_name text NOT NULL CHECK (organization_name <> ''),
        person_id uuid,
        note text CHECK (note <> '')
      );
      CREATE INDEX effort_events_effort ON effort_events (effort_id, at, id);
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}
