import type { Fact, FactPage } from '../../platform/ports';
import type { RunningService } from '../../platform/service';
import { sql } from '../../platform/sql';

/**
 * All that a service has published. The feed shows only what lies below the oldest running transaction of the
 * whole cluster, which other tests share, so this waits until it shows everything.
 */
export async function allFacts(service: RunningService): Promise<readonly Fact[]> {
  for (let tries = 0; tries < 1200; tries++) {
    const facts: Fact[] = [];
    for (let position: string | null = null; ; ) {
      const page: FactPage = await service.facts(position, 10_000);
      if (page.facts.length === 0) break;
      facts.push(...page.facts);
      position = page.position;
    }
    const [outbox] = await service.rows<{ count: number }>(sql`SELECT count(*)::int AS count FROM outbox`);
    if (facts.length === outbox!.count) return facts;
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  throw new Error(`${service.name}: the feed does not show what was published`);
}
