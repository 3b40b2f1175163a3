import type { RunningService } from '../../../platform/service';
import { pause } from '../../support/on-the-way';

/** Acts that come one shortly after the other while a row is locked, so that all wait for it and then do in that order. */
export async function behindLock<Answer>(
  service: RunningService,
  table: string,
  id: string,
  acts: readonly (() => Promise<Answer>)[],
): Promise<Answer[]> {
  const answers: Promise<Answer>[] = [];
  await service.dataSource.transaction(async (manager) => {
    await manager.query(`SELECT FROM ${table} WHERE id = $1 FOR UPDATE`, [id]);
    for (const act of acts) {
      answers.push(act());
      await pause(150);
    }
  });
  return Promise.all(answers);
}
