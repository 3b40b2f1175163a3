import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The whistles of an estate in the order of a desk: what is due first, what has no clock last, what has ended by its end. */
export class WhistleDesk1790000390001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE INDEX whistles_desk ON whistles
        (estate_id, (ended_at IS NULL), coalesce(due_at, ended_at, timestamptz '9999-12-31 00:00:00+00'), id);
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}
