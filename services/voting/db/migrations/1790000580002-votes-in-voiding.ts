import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Votes held elsewhere that somebody asked to void before that was told are told now as they are: nothing is to be started from them. */
export class VotesInVoiding1790000580002 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      INSERT INTO outbox (id, type, version, subject_id, payload, recorded_at)
      SELECT gen_random_uuid(), last.type, last.version, last.subject_id, last.payload || '{"voiding": true}', now()
      FROM external_votes x
      CROSS JOIN LATERAL (SELECT o.* FROM outbox o WHERE o.type = 'voteOutcome' AND o.subject_id = x.id
                          ORDER BY o.transaction DESC, o.seq DESC LIMIT 1) last
      WHERE x.state = 'VOIDING' AND NOT last.payload ? 'voiding';
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}
