import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What a body bears of its end is the last of its ends, and the database holds them together. The day stays in the body's
 * row, for the row is what an act locks and reads again after it has waited; the reason is read where it was written.
 */
export class EndOfBody1790000396001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE joint_bodies
        DROP COLUMN end_reason,
        ADD CONSTRAINT joint_bodies_end_stands FOREIGN KEY (id, ended_on) REFERENCES body_ends (body_id, ends_on);

      CREATE FUNCTION body_end_counts() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        UPDATE joint_bodies SET ended_on = NEW.ends_on
          WHERE id = NEW.body_id AND (ended_on IS NULL OR ended_on < NEW.ends_on);
        IF NOT FOUND THEN
          RAISE EXCEPTION 'An end is only put off' USING ERRCODE = '23514';
        END IF;
        RETURN NULL;
      END $$;
      CREATE TRIGGER body_ends_count AFTER INSERT ON body_ends FOR EACH ROW EXECUTE FUNCTION body_end_counts();

      CREATE FUNCTION body_end_stays() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        RAISE EXCEPTION 'An end is neither taken back nor brought forward' USING ERRCODE = '23514';
      END $$;
      CREATE TRIGGER joint_bodies_end_stays BEFORE UPDATE OF ended_on ON joint_bodies FOR EACH ROW
        WHEN (OLD.ended_on IS NOT NULL AND (NEW.ended_on IS NULL OR NEW.ended_on < OLD.ended_on))
        EXECUTE FUNCTION body_end_stays();
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}
