import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Every line that was carried or withdrawn says why it was left; whether it stood on the table hangs on nothing else. */
export class WhyLeft1790000395001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE agenda_items DROP CONSTRAINT agenda_items_left, DROP CONSTRAINT agenda_items_left_because_check;

      -- Only whoever took a line off a draft had to say a reason; the close of a meeting gave none.
      UPDATE agenda_items SET left_because = 'TAKEN_OFF' WHERE state = 'WITHDRAWN' AND decision_note IS NOT NULL;
      UPDATE agenda_items a SET left_because = CASE m.state WHEN 'CANCELLED' THEN 'NOT_HELD' ELSE 'NOT_RECORDED' END
        FROM joint_meetings m
        WHERE m.id = a.meeting_id AND a.state IN ('CARRIED', 'WITHDRAWN') AND a.left_because IS NULL;

      ALTER TABLE agenda_items
        ADD CONSTRAINT agenda_items_left_because_check CHECK (left_because IN
          ('NOT_DISCUSSED', 'DEFERRED', 'NOT_DECIDED', 'NOT_HELD', 'TAKEN_OFF', 'NOT_RECORDED')),
        ADD CONSTRAINT agenda_items_left CHECK ((state IN ('CARRIED', 'WITHDRAWN')) = (left_because IS NOT NULL)),
        ADD CONSTRAINT agenda_items_taken_off CHECK (left_because <> 'TAKEN_OFF'
          OR (state = 'WITHDRAWN' AND decision_note IS NOT NULL));
    `);
    // What stood below a line that left moves up; of three levels two may have left.
    for (let level = 1; level < 3; level++)
      await runner.query(`
        UPDATE agenda_items below SET parent_id = off.parent_id FROM agenda_items off
        WHERE below.parent_id = off.id AND (off.state IN ('MERGED', 'REJECTED') OR off.left_because = 'TAKEN_OFF')`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}
