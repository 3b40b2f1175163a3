import type { Tx } from '../../../platform/transaction';
import { projectSettlements } from '../db/project-tables';
import {
  fundUsedByOthers,
  type LockedProject,
  lockMatterOf,
  ownersMatter,
  sharesOfProject,
} from '../db/projects';
import { barredByFund, fundShareOf, type Settlement, settleShares } from '../domain/funding';
import type { Code } from '../errors';

/** Keeps what each share came to; or gives why not: each is told once, and the fund pays no more than the owners decided. */
export async function keepSettlements(
  tx: Tx,
  project: LockedProject,
  told: readonly Settlement[],
): Promise<Code | null> {
  const shares = await sharesOfProject(tx, project.id);
  const settled = settleShares(
    shares.map(({ position }) => position),
    told,
  );
  if (!settled.ok) return settled.error;
  const matter = await lockMatterOf(tx, project);
  const used = await fundUsedByOthers(tx, matter, project.id);
  const paid = shares.map(({ source }, i) => ({ source, amount: settled.value[i]!.amount }));
  const beyond = barredByFund(fundShareOf(paid), matter && ownersMatter(matter), used);
  if (beyond) return beyond;
  await tx.insert(
    projectSettlements,
    settled.value.map(({ position, amount }) => ({
      project_id: project.id,
      position,
      amount: amount.toString(),
    })),
  );
  return null;
}
