import type { MigrationInterface, QueryRunner } from 'typeorm';

/** One front door for what people bring: the catalogue of problems, the reply clock, cases and their history. */
export class Intake1790000340001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE problems (
        id uuid PRIMARY KEY,
        code text NOT NULL UNIQUE CHECK (code ~ '^[A-Z][A-Z0-9_]{1,39}$'),
        zh text NOT NULL CHECK (zh <> ''),
        en text NOT NULL CHECK (en <> ''),
        added_by uuid
      );
      INSERT INTO problems (id, code, zh, en)
        SELECT ('00000000-0000-7000-8000-' || lpad(n::text, 12, '0'))::uuid, code, zh, en FROM (VALUES
          (1, 'ILLEGAL_BUILDING', '违法建设', 'illegal building'),
          (2, 'DOGS', '犬只管理', 'dogs'),
          (3, 'REFUSE', '垃圾和环境卫生', 'refuse and cleaning'),
          (4, 'HALLWAY_CLUTTER', '楼道堆物', 'hallway clutter'),
          (5, 'PARKING', '停车', 'parking'),
          (6, 'FIRE_LANE', '占用消防通道', 'blocked fire lane'),
          (7, 'CHARGING', '电动自行车充电', 'charging of e-bikes'),
          (8, 'GREEN_SPACE', '绿地', 'green space'),
          (9, 'SAFETY', '治安和安全', 'safety'),
          (10, 'LEAKS', '渗漏水', 'leaks'),
          (11, 'DRAINAGE', '排水', 'drainage'),
          (12, 'ELEVATOR', '电梯', 'elevator'),
          (13, 'HEATING', '供热', 'heating'),
          (14, 'WATER_AND_POWER', '供水供电', 'water and power'),
          (15, 'LIGHTING', '照明', 'lighting'),
          (16, 'NOISE', '噪声', 'noise'),
          (17, 'NEIGHBOURS', '邻里纠纷', 'disputes of neighbours'),
          (18, 'SERVICE', '物业服务', 'property service'),
          (19, 'FEES', '收费', 'fees'),
          (20, 'FUND', '维修资金和公共收益', 'maintenance fund and common revenue'),
          (21, 'FACILITIES', '公共设施', 'shared facilities'),
          (22, 'OTHER', '其他', 'other')) p(n, code, zh, en);

      CREATE TABLE reply_policies (
        id uuid PRIMARY KEY,
        kind text CHECK (kind IN ('COMPLAINT', 'REQUEST', 'SUGGESTION', 'CONSULTATION', 'PRAISE')),
        channel text CHECK (channel IN ('HOTLINE_12345', 'ONSITE_DESK', 'SERVICE_PHONE', 'SUPERVISION_LINE', 'RECEPTION_DAY',
          'SUGGESTION_BOX', 'VISIT', 'CHAT_GROUP', 'ONLINE', 'PATROL', 'WALK_IN', 'REPAIR', 'VIOLATION')),
        valid_from date NOT NULL,
        working_days integer NOT NULL CHECK (working_days BETWEEN 1 AND 60),
        CONSTRAINT reply_policies_version UNIQUE NULLS NOT DISTINCT (kind, channel, valid_from)
      );
      -- Defaults from practice, not from law: an operator changes them.
      INSERT INTO reply_policies (id, kind, channel, valid_from, working_days) VALUES
        ('00000000-0000-7000-8000-000000000101', NULL, NULL, '2000-01-01', 5),
        ('00000000-0000-7000-8000-000000000102', 'SUGGESTION', NULL, '2000-01-01', 10),
        ('00000000-0000-7000-8000-000000000103', 'PRAISE', NULL, '2000-01-01', 10),
        ('00000000-0000-7000-8000-000000000104', 'CONSULTATION', NULL, '2000-01-01', 2),
        ('00000000-0000-7000-8000-000000000105', NULL, 'HOTLINE_12345', '2000-01-01', 3),
        ('00000000-0000-7000-8000-000000000106', NULL, 'SUPERVISION_LINE', '2000-01-01', 3);

      CREATE TABLE intake_counters (
        estate_id uuid NOT NULL REFERENCES directory_estates,
        year integer NOT NULL,
        value integer NOT NULL CHECK (value > 0),
        PRIMARY KEY (estate_id, year)
      );

      CREATE TABLE intakes (
        id uuid PRIMARY KEY,
        version integer NOT NULL,
        estate_id uuid NOT NULL REFERENCES directory_estates,
        number text NOT NULL,
        kind text NOT NULL CHECK (kind IN ('COMPLAINT', 'REQUEST', 'SUGGESTION', 'CONSULTATION', 'PRAISE')),
        channel text NOT NULL CHECK (channel IN ('HOTLINE_12345', 'ONSITE_DESK', 'SERVICE_PHONE', 'SUPERVISION_LINE', 'RECEPTION_DAY',
          'SUGGESTION_BOX', 'VISIT', 'CHAT_GROUP', 'ONLINE', 'PATROL', 'WALK_IN', 'REPAIR', 'VIOLATION')),
        hotline_number text CHECK (hotline_number <> ''),
        problem text NOT NULL REFERENCES problems (code),
        scope text NOT NULL CHECK (scope IN ('BUILDING', 'ESTATE', 'COMMUNITY', 'SUBDISTRICT')),
        building text CHECK (building <> ''),
        text text NOT NULL CHECK (text <> ''),
        received_at timestamptz NOT NULL,
        recorded_at timestamptz NOT NULL,
        contactable boolean NOT NULL,
        recorder_id uuid,
        recorder_name text,
        reporter_subject text,
        about_id uuid,
        state text NOT NULL CHECK (state IN ('RECEIVED', 'ASSIGNED', 'REPLIED', 'FOLLOWED_UP', 'CLOSED', 'ESCALATED_TO_TABLE',
          'REPEATED', 'WITHDRAWN', 'REOPENED')),
        handler_id uuid,
        handler_name text,
        supporting_ids uuid[] NOT NULL,
        reply_due_at timestamptz NOT NULL,
        reply_due_provisional boolean NOT NULL,
        first_reply_due_at timestamptz NOT NULL,
        reply text CHECK (reply <> ''),
        replied_at timestamptz,
        replied_by uuid,
        first_replied_at timestamptz,
        followed_up_at timestamptz,
        closed_at timestamptz,
        body_id uuid REFERENCES joint_bodies,
        put_at timestamptz,
        repeat_of_id uuid REFERENCES intakes,
        new_facts boolean NOT NULL,
        withdrawn_reason text CHECK (withdrawn_reason <> ''),
        reopened_count integer NOT NULL CHECK (reopened_count >= 0),
        UNIQUE (estate_id, number),
        CONSTRAINT intakes_hotline CHECK ((channel = 'HOTLINE_12345') = (hotline_number IS NOT NULL)),
        CONSTRAINT intakes_online CHECK ((channel = 'ONLINE') = (reporter_subject IS NOT NULL)),
        CONSTRAINT intakes_recorder CHECK ((recorder_id IS NULL) = (reporter_subject IS NOT NULL)
          AND (recorder_id IS NULL) = (recorder_name IS NULL)),
        CONSTRAINT intakes_building CHECK (scope <> 'BUILDING' OR building IS NOT NULL),
        CONSTRAINT intakes_handled CHECK (state IN ('RECEIVED', 'REPEATED', 'WITHDRAWN') OR handler_id IS NOT NULL),
        CONSTRAINT intakes_handler CHECK ((handler_id IS NULL) = (handler_name IS NULL)),
        CONSTRAINT intakes_received CHECK (state <> 'RECEIVED' OR handler_id IS NULL),
        CONSTRAINT intakes_supporting CHECK (handler_id IS NOT NULL OR supporting_ids = '{}'),
        CONSTRAINT intakes_replied CHECK (state NOT IN ('REPLIED', 'FOLLOWED_UP', 'CLOSED') OR replied_at IS NOT NULL),
        CONSTRAINT intakes_unreplied CHECK (state NOT IN ('RECEIVED', 'ASSIGNED', 'REOPENED') OR replied_at IS NULL),
        CONSTRAINT intakes_reply CHECK (replied_at IS NULL OR (reply IS NOT NULL AND first_replied_at IS NOT NULL)),
        CONSTRAINT intakes_reply_order CHECK (replied_at >= first_replied_at),
        -- A complaint closes only after a call back.
        CONSTRAINT intakes_followed_up CHECK (followed_up_at IS NOT NULL
          OR (state NOT IN ('FOLLOWED_UP', 'REOPENED') AND NOT (state = 'CLOSED' AND kind = 'COMPLAINT'))),
        CONSTRAINT intakes_closed CHECK ((state = 'CLOSED') = (closed_at IS NOT NULL)),
        CONSTRAINT intakes_table CHECK ((body_id IS NULL) = (put_at IS NULL)),
        CONSTRAINT intakes_escalated CHECK (state <> 'ESCALATED_TO_TABLE' OR body_id IS NOT NULL),
        -- What is small is settled in the building.
        CONSTRAINT intakes_small CHECK (body_id IS NULL OR scope <> 'BUILDING'),
        CONSTRAINT intakes_repeat CHECK ((state = 'REPEATED') = (repeat_of_id IS NOT NULL AND NOT new_facts)),
        CONSTRAINT intakes_new_facts CHECK (NOT new_facts OR repeat_of_id IS NOT NULL),
        CONSTRAINT intakes_first CHECK (repeat_of_id <> id),
        CONSTRAINT intakes_withdrawn CHECK ((state = 'WITHDRAWN') = (withdrawn_reason IS NOT NULL)),
        CONSTRAINT intakes_reopened CHECK (state <> 'REOPENED' OR reopened_count > 0),
        CONSTRAINT intakes_order CHECK (received_at <= recorded_at)
      );
      CREATE UNIQUE INDEX intakes_hotline_number ON intakes (estate_id, hotline_number);
      CREATE INDEX intakes_estate ON intakes (estate_id, received_at DESC, id DESC);
      CREATE INDEX intakes_handler ON intakes (handler_id, received_at DESC, id DESC);
      CREATE INDEX intakes_recorder ON intakes (recorder_id, received_at DESC, id DESC);
      CREATE INDEX intakes_reporter ON intakes (reporter_subject, received_at DESC, id DESC) WHERE reporter_subject IS NOT NULL;
      CREATE INDEX intakes_latest ON intakes (received_at DESC, id DESC);
      CREATE INDEX intakes_problem ON intakes (estate_id, problem, building);
      CREATE INDEX intakes_repeats ON intakes (repeat_of_id) WHERE repeat_of_id IS NOT NULL;
      CREATE INDEX intakes_waiting ON intakes (body_id) WHERE state = 'ESCALATED_TO_TABLE';

      CREATE TABLE intake_follow_ups (
        id uuid PRIMARY KEY,
        intake_id uuid NOT NULL REFERENCES intakes,
        contacted boolean,
        resolved boolean,
        satisfied boolean,
        note text CHECK (note <> ''),
        organization_id uuid NOT NULL,
        organization_name text NOT NULL CHECK (organization_name <> ''),
        person_id uuid,
        at timestamptz NOT NULL
      );
      CREATE INDEX intake_follow_ups_intake ON intake_follow_ups (intake_id, at, id);

      CREATE TABLE intake_events (
        id uuid PRIMARY KEY,
        intake_id uuid NOT NULL REFERENCES intakes,
        act text NOT NULL CHECK (act <> ''),
        from_state text,
        to_state text NOT NULL,
        at timestamptz NOT NULL,
        organization_id uuid,
        organization_name text,
        person_id uuid,
        note text,
        CONSTRAINT intake_events_organization CHECK ((organization_id IS NULL) = (organization_name IS NULL))
      );
      CREATE INDEX intake_events_intake ON intake_events (intake_id, at, id);
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}
