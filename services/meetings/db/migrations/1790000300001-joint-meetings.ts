import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Bodies with their seats and rules, meetings, agenda, resolutions, action items. */
export class JointMeetings1790000300001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE joint_bodies (
        id uuid PRIMARY KEY,
        name text NOT NULL CHECK (name <> ''),
        estate_id uuid REFERENCES directory_estates,
        division_id uuid,
        convener_id uuid NOT NULL,
        min_per_month integer CHECK (min_per_month > 0),
        established_on date NOT NULL,
        CHECK ((estate_id IS NULL) <> (division_id IS NULL))
      );
      CREATE INDEX joint_bodies_estate ON joint_bodies (estate_id);
      CREATE INDEX joint_bodies_division ON joint_bodies (division_id);
      CREATE INDEX joint_bodies_convener ON joint_bodies (convener_id);
      CREATE INDEX joint_bodies_name ON joint_bodies (name, id);

      CREATE TABLE body_rules (
        body_id uuid NOT NULL REFERENCES joint_bodies,
        valid_from date NOT NULL,
        decision text NOT NULL CHECK (decision IN ('CONSENSUS', 'MAJORITY', 'CHAIR_AFTER_CONSULTATION')),
        numerator integer,
        denominator integer,
        comparator text CHECK (comparator IN ('AT_LEAST', 'MORE_THAN')),
        quorum_numerator integer NOT NULL,
        quorum_denominator integer NOT NULL,
        vacant_required_bars boolean NOT NULL,
        PRIMARY KEY (body_id, valid_from),
        CHECK ((decision = 'MAJORITY') = (numerator IS NOT NULL)),
        CHECK ((decision = 'MAJORITY') = (denominator IS NOT NULL)),
        CHECK ((decision = 'MAJORITY') = (comparator IS NOT NULL)),
        CHECK (numerator > 0 AND numerator <= denominator),
        CONSTRAINT body_rules_reachable CHECK (comparator <> 'MORE_THAN' OR numerator <> denominator),
        CHECK (quorum_numerator > 0 AND quorum_numerator <= quorum_denominator)
      );

      CREATE TABLE seats (
        id uuid PRIMARY KEY,
        version integer NOT NULL,
        body_id uuid NOT NULL REFERENCES joint_bodies,
        position integer NOT NULL CHECK (position > 0),
        role text NOT NULL CHECK (role <> ''),
        representatives text,
        required boolean NOT NULL,
        has_voice boolean NOT NULL,
        has_vote boolean NOT NULL,
        substitutes_allowed boolean NOT NULL,
        valid_from date NOT NULL,
        valid_to date,
        CHECK (valid_to > valid_from)
      );
      CREATE INDEX seats_body ON seats (body_id, position);
      CREATE TABLE seat_organizations (
        seat_id uuid NOT NULL REFERENCES seats,
        organization_id uuid NOT NULL,
        PRIMARY KEY (seat_id, organization_id)
      );
      CREATE INDEX seat_organizations_organization ON seat_organizations (organization_id);

      CREATE TABLE series_counters (
        body_id uuid NOT NULL REFERENCES joint_bodies,
        series text NOT NULL CHECK (series IN ('MEETING', 'RESOLUTION', 'ACTION_ITEM')),
        year integer NOT NULL,
        value integer NOT NULL CHECK (value > 0),
        PRIMARY KEY (body_id, series, year)
      );

      CREATE TABLE joint_meetings (
        id uuid PRIMARY KEY,
        version integer NOT NULL,
        body_id uuid NOT NULL REFERENCES joint_bodies,
        estate_id uuid,
        number text NOT NULL,
        kind text NOT NULL CHECK (kind IN ('ORDINARY', 'EXTRAORDINARY')),
        state text NOT NULL CHECK (state IN ('PLANNED', 'DRAFT', 'NOTICED', 'POSTPONED', 'IN_SESSION', 'CLOSED', 'CANCELLED')),
        scheduled_for timestamptz NOT NULL,
        place text,
        noticed_at timestamptz,
        held_on date,
        closed_at timestamptz,
        inquorate boolean NOT NULL,
        reason text CHECK (reason <> ''),
        UNIQUE (body_id, number),
        UNIQUE (id, body_id),
        CHECK (state NOT IN ('NOTICED', 'POSTPONED', 'IN_SESSION', 'CLOSED') OR noticed_at IS NOT NULL),
        CHECK ((state IN ('IN_SESSION', 'CLOSED')) = (held_on IS NOT NULL)),
        CHECK ((state = 'CLOSED') = (closed_at IS NOT NULL)),
        CHECK ((state IN ('CANCELLED', 'POSTPONED')) = (reason IS NOT NULL)),
        CHECK (NOT inquorate OR state = 'CLOSED'),
        CONSTRAINT joint_meetings_unnoticed CHECK (state NOT IN ('PLANNED', 'DRAFT') OR noticed_at IS NULL),
        CONSTRAINT joint_meetings_order CHECK (closed_at >= noticed_at)
      );
      CREATE INDEX joint_meetings_body ON joint_meetings (body_id, scheduled_for DESC, id DESC);

      CREATE TABLE meeting_seats (
        meeting_id uuid NOT NULL REFERENCES joint_meetings,
        seat_id uuid NOT NULL REFERENCES seats,
        position integer NOT NULL,
        role text NOT NULL,
        holder text,
        organization_ids uuid[] NOT NULL,
        vacant boolean NOT NULL,
        required boolean NOT NULL,
        has_vote boolean NOT NULL,
        substitutes_allowed boolean NOT NULL,
        attendance text CHECK (attendance IN ('PRESENT', 'LATE', 'LEFT_EARLY', 'EXCUSED', 'ABSENT', 'SUBSTITUTE')),
        substitute text CHECK (substitute <> ''),
        PRIMARY KEY (meeting_id, seat_id),
        CHECK (vacant = (holder IS NULL)),
        CHECK (NOT (vacant AND attendance IS NOT NULL)),
        CHECK ((attendance IS NOT DISTINCT FROM 'SUBSTITUTE') = (substitute IS NOT NULL)),
        CHECK (substitute IS NULL OR substitutes_allowed)
      );

      CREATE TABLE agenda_items (
        id uuid PRIMARY KEY,
        body_id uuid NOT NULL,
        meeting_id uuid NOT NULL,
        position integer NOT NULL CHECK (position > 0),
        title text NOT NULL CHECK (title <> ''),
        kind text NOT NULL CHECK (kind IN ('STANDING', 'NEW', 'CARRIED', 'FOLLOW_UP', 'VOTE_OUTCOME')),
        expected_outcome text NOT NULL CHECK (expected_outcome IN ('INFORM', 'DISCUSS', 'DECIDE')),
        state text NOT NULL CHECK (state IN ('ACCEPTED', 'DISCUSSED', 'DECIDED', 'DEFERRED', 'CARRIED', 'WITHDRAWN')),
        minutes_allotted integer CHECK (minutes_allotted > 0),
        presenter_id uuid,
        origin_id uuid NOT NULL,
        action_item_id uuid,
        first_raised_on date NOT NULL,
        carried_count integer NOT NULL CHECK (carried_count >= 0),
        carry_counts boolean,
        carried_into_id uuid REFERENCES agenda_items,
        escalated_on date,
        late_added boolean NOT NULL,
        UNIQUE (meeting_id, position),
        UNIQUE (meeting_id, origin_id),
        CHECK ((state = 'CARRIED') = (carry_counts IS NOT NULL)),
        CHECK (carried_into_id IS NULL OR state = 'CARRIED'),
        CONSTRAINT agenda_items_carried_on CHECK (carried_into_id <> id),
        CONSTRAINT agenda_items_follow_up CHECK (kind <> 'FOLLOW_UP' OR action_item_id IS NOT NULL),
        CONSTRAINT agenda_items_escalation CHECK ((carried_count >= 3) = (escalated_on IS NOT NULL)),
        FOREIGN KEY (meeting_id, body_id) REFERENCES joint_meetings (id, body_id)
      );
      CREATE INDEX agenda_items_left_behind ON agenda_items (body_id) WHERE state = 'CARRIED' AND carried_into_id IS NULL;
      -- One matter stands on one waiting agenda of a body at a time, however many drafts are opened at once.
      CREATE UNIQUE INDEX agenda_items_waiting_origin ON agenda_items (body_id, origin_id) WHERE state IN ('ACCEPTED', 'DEFERRED');

      CREATE TABLE resolutions (
        id uuid PRIMARY KEY,
        body_id uuid NOT NULL,
        estate_id uuid,
        meeting_id uuid NOT NULL,
        agenda_item_id uuid NOT NULL REFERENCES agenda_items,
        number text NOT NULL,
        text text NOT NULL CHECK (text <> ''),
        decided_on date NOT NULL,
        matters_for_owners boolean NOT NULL,
        UNIQUE (body_id, number),
        FOREIGN KEY (meeting_id, body_id) REFERENCES joint_meetings (id, body_id)
      );
      CREATE INDEX resolutions_body ON resolutions (body_id, decided_on DESC, id DESC);
      CREATE INDEX resolutions_meeting ON resolutions (meeting_id, id);
      CREATE TABLE resolution_positions (
        resolution_id uuid NOT NULL REFERENCES resolutions,
        seat_id uuid NOT NULL REFERENCES seats,
        role text NOT NULL,
        stance text NOT NULL CHECK (stance IN ('AGREE', 'RESERVE', 'OPPOSE')),
        reason text CHECK (reason <> ''),
        PRIMARY KEY (resolution_id, seat_id),
        CHECK (stance <> 'OPPOSE' OR reason IS NOT NULL)
      );

      CREATE TABLE action_items (
        id uuid PRIMARY KEY,
        version integer NOT NULL,
        body_id uuid NOT NULL,
        estate_id uuid,
        meeting_id uuid NOT NULL,
        agenda_item_id uuid NOT NULL REFERENCES agenda_items,
        resolution_id uuid REFERENCES resolutions,
        number text NOT NULL,
        title text NOT NULL CHECK (title <> ''),
        acceptance_standard text,
        state text NOT NULL CHECK (state IN ('ISSUED', 'ACCEPTED', 'IN_PROGRESS', 'SUBMITTED', 'VERIFIED', 'CLOSED')),
        open boolean NOT NULL GENERATED ALWAYS AS (state <> 'CLOSED') STORED,
        lead_id uuid NOT NULL,
        lead_name text NOT NULL,
        verifier_id uuid NOT NULL,
        due_on date NOT NULL,
        original_due_on date NOT NULL,
        first_raised_on date NOT NULL,
        carried_count integer NOT NULL CHECK (carried_count >= 0),
        escalated_on date,
        rework_count integer NOT NULL CHECK (rework_count >= 0),
        issued_at timestamptz NOT NULL,
        accepted_at timestamptz,
        submitted_at timestamptz,
        verified_at timestamptz,
        closed_at timestamptz,
        UNIQUE (body_id, number),
        CHECK (lead_id <> verifier_id),
        CHECK ((state <> 'ISSUED') = (accepted_at IS NOT NULL)),
        CHECK ((state IN ('SUBMITTED', 'VERIFIED', 'CLOSED')) = (submitted_at IS NOT NULL)),
        CHECK ((state IN ('VERIFIED', 'CLOSED')) = (verified_at IS NOT NULL)),
        CHECK ((state = 'CLOSED') = (closed_at IS NOT NULL)),
        CONSTRAINT action_items_order CHECK (accepted_at >= issued_at AND submitted_at >= accepted_at
          AND verified_at >= submitted_at AND closed_at >= verified_at),
        -- Sent back, the work goes on: an item is never accepted anew.
        CONSTRAINT action_items_rework CHECK (state NOT IN ('ISSUED', 'ACCEPTED') OR rework_count = 0),
        CONSTRAINT action_items_escalation CHECK ((carried_count >= 3) = (escalated_on IS NOT NULL)),
        FOREIGN KEY (meeting_id, body_id) REFERENCES joint_meetings (id, body_id)
      );
      CREATE INDEX action_items_body_open ON action_items (body_id, due_on, id) WHERE open;
      CREATE INDEX action_items_estate ON action_items (estate_id, open, due_on, id);
      CREATE INDEX action_items_meeting ON action_items (meeting_id, id);
      CREATE INDEX action_items_resolution ON action_items (resolution_id);

      CREATE TABLE action_item_parties (
        item_id uuid NOT NULL REFERENCES action_items,
        organization_id uuid NOT NULL,
        role text NOT NULL CHECK (role IN ('LEAD', 'SUPPORT', 'VERIFIER')),
        open boolean NOT NULL,
        due_on date NOT NULL,
        PRIMARY KEY (item_id, organization_id, role)
      );
      CREATE UNIQUE INDEX action_item_parties_one_lead ON action_item_parties (item_id) WHERE role = 'LEAD';
      CREATE UNIQUE INDEX action_item_parties_one_verifier ON action_item_parties (item_id) WHERE role = 'VERIFIER';
      CREATE INDEX action_item_parties_desk ON action_item_parties (organization_id, open, due_on, item_id) WHERE role <> 'VERIFIER';
      CREATE INDEX action_item_parties_to_verify ON action_item_parties (organization_id, open, due_on, item_id) WHERE role = 'VERIFIER';

      CREATE TABLE action_item_events (
        id uuid PRIMARY KEY,
        item_id uuid NOT NULL REFERENCES action_items,
        act text NOT NULL,
        from_state text,
        to_state text NOT NULL,
        at timestamptz NOT NULL,
        organization_id uuid NOT NULL,
        organization_name text NOT NULL,
        person_id uuid,
        note text
      );
      CREATE INDEX action_item_events_item ON action_item_events (item_id, at, id);

      CREATE TABLE vote_outcomes (
        session_id uuid PRIMARY KEY,
        resolution_id uuid,
        estate_id uuid NOT NULL,
        title text NOT NULL,
        tallied_on date NOT NULL
      );
      CREATE INDEX vote_outcomes_estate ON vote_outcomes (estate_id);
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}
