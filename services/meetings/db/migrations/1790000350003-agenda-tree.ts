import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The agenda as a tree of texts that two may edit, with categories, reasons of what was left, and forwards to a higher body. */
export class AgendaTree1790000350003 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await addKinds(runner, ['FORWARDED', 'UPWARD_ANSWER']);
    await runner.query(`
      ALTER TABLE joint_meetings ADD COLUMN agenda_version integer NOT NULL DEFAULT 1 CHECK (agenda_version > 0);
      ALTER TABLE joint_meetings ALTER COLUMN agenda_version DROP DEFAULT;

      ALTER TABLE agenda_items
        ADD COLUMN version integer NOT NULL DEFAULT 1,
        ADD COLUMN parent_id uuid,
        -- What was left before this was noted has no reason.
        ADD COLUMN left_because text CHECK (left_because IN ('NOT_DISCUSSED', 'DEFERRED', 'NOT_DECIDED', 'NOT_HELD')),
        ADD CONSTRAINT agenda_items_place UNIQUE (id, meeting_id),
        ADD CONSTRAINT agenda_items_parent FOREIGN KEY (parent_id, meeting_id) REFERENCES agenda_items (id, meeting_id),
        ADD CONSTRAINT agenda_items_not_own_parent CHECK (parent_id <> id),
        ADD CONSTRAINT agenda_items_left CHECK (left_because IS NULL OR state = 'CARRIED');
      ALTER TABLE agenda_items ALTER COLUMN version DROP DEFAULT;
      CREATE INDEX agenda_items_origin ON agenda_items (body_id, origin_id, id);
      CREATE INDEX agenda_items_escalated ON agenda_items (body_id) WHERE escalated_on IS NOT NULL;

      CREATE TABLE agenda_categories (
        code text PRIMARY KEY CHECK (code ~ '^[A-Z_]+$'),
        position integer NOT NULL UNIQUE,
        zh text NOT NULL CHECK (zh <> ''),
        en text NOT NULL CHECK (en <> '')
      );
      INSERT INTO agenda_categories (code, position, zh, en) VALUES
        ('KEY', 1, '重点', 'Key matter'),
        ('LEGACY', 2, '历史遗留', 'Legacy matter'),
        ('HOT', 3, '热点', 'Hot matter'),
        ('URGENT', 4, '急事', 'Urgent matter'),
        ('KEY_SMALL', 5, '关键小事', 'Small thing that matters');
      CREATE TABLE agenda_item_categories (
        body_id uuid NOT NULL REFERENCES joint_bodies,
        origin_id uuid NOT NULL,
        category text NOT NULL REFERENCES agenda_categories,
        PRIMARY KEY (origin_id, body_id, category)
      );

      CREATE TABLE agenda_forwards (
        id uuid PRIMARY KEY,
        body_id uuid NOT NULL REFERENCES joint_bodies,
        item_id uuid NOT NULL REFERENCES agenda_items,
        origin_id uuid NOT NULL,
        to_body_id uuid NOT NULL REFERENCES joint_bodies,
        title text NOT NULL CHECK (title <> ''),
        reason text NOT NULL CHECK (reason <> ''),
        organization_id uuid NOT NULL,
        organization_name text NOT NULL CHECK (organization_name <> ''),
        person_id uuid,
        forwarded_at timestamptz NOT NULL,
        CONSTRAINT agenda_forwards_upward CHECK (to_body_id <> body_id)
      );
      CREATE INDEX agenda_forwards_to ON agenda_forwards (to_body_id, forwarded_at, id);
      CREATE INDEX agenda_forwards_from ON agenda_forwards (body_id, origin_id);
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}

/** Widens the check of the kinds as it stands: other migrations add kinds of their own. */
async function addKinds(runner: QueryRunner, added: readonly string[]): Promise<void> {
  const [check] = (await runner.query(`
    SELECT conname AS name, pg_get_constraintdef(oid) AS text FROM pg_constraint
    WHERE conrelid = 'agenda_items'::regclass AND contype = 'c' AND pg_get_constraintdef(oid) LIKE '%''STANDING''%'
      AND pg_get_constraintdef(oid) LIKE '%kind = ANY%'`)) as { name: string; text: string }[];
  const kinds = [...check!.text.matchAll(/'([A-Z_]+)'/g)].map((match) => match[1]!);
  const all = [...new Set([...kinds, ...added])].map((kind) => `'${kind}'`).join(', ');
  await runner.query(`
    ALTER TABLE agenda_items DROP CONSTRAINT "${check!.name}", ADD CONSTRAINT "${check!.name}" CHECK (kind IN (${all}))`);
}
