import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What the clock has done, each once. */
export class Clock1790000000003 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE sweep_runs (
        rule text NOT NULL,
        subject uuid NOT NULL,
        due timestamptz NOT NULL,
        ran_at timestamptz NOT NULL,
        PRIMARY KEY (rule, subject, due)
      );
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}
