import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Whistles with their dispatches, parties, scores and history; the households they are measured by. */
export class Whistles1790000330002 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE whistle_counters (
        estate_id uuid NOT NULL REFERENCES directory_estates,
        year integer NOT NULL,
        value integer NOT NULL CHECK (value > 0),
        PRIMARY KEY (estate_id, year)
      );

      CREATE TABLE whistles (
        id uuid PRIMARY KEY,
        version integer NOT NULL,
        estate_id uuid NOT NULL REFERENCES directory_estates,
        number text NOT NULL,
        type text NOT NULL CHECK (type IN ('DAILY', 'KEY_TASK', 'ENFORCEMENT', 'EMERGENCY')),
        title text NOT NULL CHECK (title <> ''),
        description text NOT NULL CHECK (description <> ''),
        place text CHECK (place <> ''),
        state text NOT NULL CHECK (state IN ('DRAFT', 'APPROVED', 'BLOWN', 'DISPATCHED', 'ACKNOWLEDGED', 'ARRIVED', 'HANDLING',
          'HANDLED', 'CONFIRMED', 'SCORED', 'RETURNED', 'ESCALATED', 'LAPSED', 'WITHDRAWN', 'CONVERTED')),
        blower_id uuid NOT NULL,
        blower_name text NOT NULL,
        drafted_by uuid,
        approver_id uuid NOT NULL,
        owners_id uuid,
        company_id uuid,
        drafted_at timestamptz NOT NULL,
        approved_at timestamptz,
        blown_at timestamptz,
        policy_id uuid REFERENCES response_policies,
        level integer CHECK (level BETWEEN 1 AND 5),
        dispatcher_id uuid,
        lead_id uuid,
        lead_name text,
        due_at timestamptz,
        return_count integer NOT NULL CHECK (return_count >= 0),
        rework_count integer NOT NULL CHECK (rework_count >= 0),
        confirmed_at timestamptz,
        ended_at timestamptz,
        reason text CHECK (reason <> ''),
        lapsed_in text,
        agenda_item_id uuid REFERENCES agenda_items,
        CONSTRAINT whistles_number UNIQUE (estate_id, number),
        CONSTRAINT whistles_approver CHECK (approver_id <> blower_id),
        CONSTRAINT whistles_approved CHECK (approved_at >= drafted_at AND (state <> 'DRAFT' OR approved_at IS NULL)),
        CONSTRAINT whistles_needs_approval CHECK (approved_at IS NOT NULL OR state NOT IN ('APPROVED', 'CONFIRMED', 'SCORED')
          AND (blown_at IS NULL OR type = 'EMERGENCY')),
        CONSTRAINT whistles_blown CHECK (state = 'WITHDRAWN' OR (state NOT IN ('DRAFT', 'APPROVED')) = (blown_at IS NOT NULL)),
        CONSTRAINT whistles_policy CHECK ((blown_at IS NULL) = (policy_id IS NULL)),
        CONSTRAINT whistles_level CHECK ((blown_at IS NULL) = (level IS NULL)),
        CONSTRAINT whistles_dispatcher CHECK ((blown_at IS NULL) = (dispatcher_id IS NULL)),
        CONSTRAINT whistles_lead CHECK (lead_id IS NOT NULL
          OR state IN ('DRAFT', 'APPROVED', 'BLOWN', 'ESCALATED', 'LAPSED', 'WITHDRAWN', 'CONVERTED')),
        CONSTRAINT whistles_no_lead CHECK (lead_id IS NULL OR state NOT IN ('DRAFT', 'APPROVED', 'BLOWN')),
        CONSTRAINT whistles_lead_name CHECK ((lead_id IS NULL) = (lead_name IS NULL)),
        CONSTRAINT whistles_lead_other CHECK (lead_id <> blower_id),
        CONSTRAINT whistles_due CHECK ((due_at IS NOT NULL) = (state IN ('BLOWN', 'RETURNED', 'ESCALATED', 'DISPATCHED', 'ACKNOWLEDGED',
          'ARRIVED', 'HANDLING', 'CONFIRMED'))),
        CONSTRAINT whistles_returned CHECK (state <> 'RETURNED' OR return_count > 0),
        CONSTRAINT whistles_confirmed CHECK ((state IN ('CONFIRMED', 'SCORED')) = (confirmed_at IS NOT NULL)),
        CONSTRAINT whistles_ended CHECK ((state IN ('SCORED', 'LAPSED', 'WITHDRAWN', 'CONVERTED')) = (ended_at IS NOT NULL)),
        CONSTRAINT whistles_reason CHECK (state <> 'WITHDRAWN' OR reason IS NOT NULL),
        CONSTRAINT whistles_lapsed CHECK (state <> 'LAPSED' OR lapsed_in IS NOT NULL),
        CONSTRAINT whistles_lapsed_in CHECK (lapsed_in IN ('BLOWN', 'RETURNED', 'ESCALATED', 'DISPATCHED', 'ACKNOWLEDGED', 'ARRIVED', 'HANDLING')),
        CONSTRAINT whistles_converted CHECK ((state = 'CONVERTED') = (agenda_item_id IS NOT NULL)),
        CONSTRAINT whistles_agenda_item UNIQUE (agenda_item_id)
      );
      CREATE INDEX whistles_estate ON whistles (estate_id, drafted_at DESC, id DESC);
      CREATE INDEX whistles_blown_at ON whistles (estate_id, blown_at) WHERE blown_at IS NOT NULL;
      CREATE INDEX whistles_due_at ON whistles (due_at) WHERE due_at IS NOT NULL;

      -- The desk is read from here, in order: what is due first. What has no clock comes last.
      CREATE TABLE whistle_parties (
        whistle_id uuid NOT NULL REFERENCES whistles,
        organization_id uuid NOT NULL,
        role text NOT NULL CHECK (role IN ('TERRITORY', 'APPROVER', 'DISPATCHER', 'LEAD', 'SUPPORT', 'OWNERS', 'COMPANY')),
        open boolean NOT NULL,
        due_at timestamptz NOT NULL,
        arrived_at timestamptz,
        PRIMARY KEY (whistle_id, organization_id, role),
        CONSTRAINT whistle_parties_arrived CHECK (arrived_at IS NULL OR role = 'SUPPORT')
      );
      CREATE UNIQUE INDEX whistle_parties_one_lead ON whistle_parties (whistle_id) WHERE role = 'LEAD';
      CREATE UNIQUE INDEX whistle_parties_one_dispatcher ON whistle_parties (whistle_id) WHERE role = 'DISPATCHER';
      CREATE INDEX whistle_parties_desk ON whistle_parties (organization_id, role, open, due_at, whistle_id);

      CREATE TABLE whistle_dispatches (
        whistle_id uuid NOT NULL REFERENCES whistles,
        ordinal integer NOT NULL CHECK (ordinal > 0),
        level integer NOT NULL CHECK (level BETWEEN 1 AND 5),
        dispatcher_id uuid NOT NULL,
        dispatcher_name text NOT NULL,
        lead_id uuid NOT NULL,
        lead_name text NOT NULL,
        insisted boolean NOT NULL,
        note text CHECK (note <> ''),
        dispatched_at timestamptz NOT NULL,
        acknowledge_due_at timestamptz NOT NULL,
        arrive_due_at timestamptz NOT NULL,
        handle_due_at timestamptz NOT NULL,
        acknowledged_at timestamptz,
        arrived_at timestamptz,
        handled_at timestamptz,
        return_reason text CHECK (return_reason <> ''),
        suggested_id uuid,
        ended_at timestamptz,
        ended_as text CHECK (ended_as IN ('RETURNED', 'ESCALATED', 'LAPSED', 'WITHDRAWN', 'CONVERTED', 'CONFIRMED')),
        PRIMARY KEY (whistle_id, ordinal),
        CONSTRAINT whistle_dispatches_clocks CHECK (acknowledge_due_at > dispatched_at AND arrive_due_at >= acknowledge_due_at
          AND handle_due_at >= arrive_due_at),
        CONSTRAINT whistle_dispatches_arrived CHECK (arrived_at IS NULL OR acknowledged_at IS NOT NULL),
        CONSTRAINT whistle_dispatches_handled CHECK (handled_at IS NULL OR arrived_at IS NOT NULL),
        CONSTRAINT whistle_dispatches_order CHECK (acknowledged_at >= dispatched_at AND arrived_at >= acknowledged_at
          AND handled_at >= arrived_at AND ended_at >= dispatched_at),
        CONSTRAINT whistle_dispatches_ended CHECK ((ended_at IS NULL) = (ended_as IS NULL)),
        CONSTRAINT whistle_dispatches_returned CHECK ((ended_as IS NOT DISTINCT FROM 'RETURNED') = (return_reason IS NOT NULL)),
        CONSTRAINT whistle_dispatches_suggested CHECK (suggested_id <> lead_id AND (suggested_id IS NULL OR return_reason IS NOT NULL))
      );
      CREATE UNIQUE INDEX whistle_dispatches_one_running ON whistle_dispatches (whistle_id) WHERE ended_at IS NULL;
      CREATE INDEX whistle_dispatches_lead ON whistle_dispatches (lead_id, dispatched_at);

      CREATE TABLE whistle_scores (
        whistle_id uuid NOT NULL REFERENCES whistles,
        side text NOT NULL CHECK (side IN ('TERRITORY', 'DEPARTMENT', 'OWNERS', 'COMPANY')),
        organization_id uuid NOT NULL,
        organization_name text NOT NULL,
        person_id uuid,
        score integer NOT NULL CHECK (score BETWEEN 1 AND 5),
        comment text CHECK (comment <> ''),
        at timestamptz NOT NULL,
        PRIMARY KEY (whistle_id, side)
      );

      CREATE TABLE whistle_events (
        id uuid PRIMARY KEY,
        whistle_id uuid NOT NULL REFERENCES whistles,
        act text NOT NULL,
        from_state text,
        to_state text NOT NULL,
        level integer,
        at timestamptz NOT NULL,
        -- Null: the clock did it.
        organization_id uuid,
        organization_name text,
        person_id uuid,
        note text,
        CONSTRAINT whistle_events_actor CHECK ((organization_id IS NULL) = (organization_name IS NULL))
      );
      CREATE INDEX whistle_events_whistle ON whistle_events (whistle_id, at, id);

      CREATE TABLE estate_households (
        estate_id uuid PRIMARY KEY REFERENCES directory_estates,
        households integer NOT NULL CHECK (households >= 0)
      );
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}
