import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Whom an election on another platform elected: part of its record, and so looked at by the second person too. */
export class ElectedElsewhere1790000500013 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE external_votes ADD COLUMN elected_seats integer CHECK (elected_seats > 0);
      CREATE TABLE external_vote_elected (
        id uuid PRIMARY KEY,
        vote_id uuid NOT NULL REFERENCES external_votes,
        rank integer NOT NULL CHECK (rank > 0),
        elected text NOT NULL CHECK (elected IN ('SEAT', 'ALTERNATE')),
        key_id text NOT NULL,
        masked_name text NOT NULL CHECK (masked_name <> ''),
        name_sealed text NOT NULL,
        UNIQUE (vote_id, rank),
        CONSTRAINT external_vote_elected_sealed_by CHECK (name_sealed LIKE key_id || '.%')
      );
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}
