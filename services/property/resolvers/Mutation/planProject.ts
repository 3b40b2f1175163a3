import { today } from '../../../../platform/dates';
import { CodedError } from '../../../../platform/errors';
import { done, refuse } from '../../../../platform/mutation';
import { writtenText } from '../../../../platform/text';
import type { Context } from '../../context';
import { lockEstate } from '../../db/contracts';
import { type ImprovementProjectRow, improvementProjects, projectShares } from '../../db/project-tables';
import {
  columnsOf,
  fundUsedByOthers,
  keepersOf,
  lockMatter,
  nextProjectNumber,
  organizationsOn,
  ownersMatter,
  recordStep,
  resolutionFor,
} from '../../db/projects';
import { agreeShares, barredByFund, barredByMatter, fundShareOf } from '../../domain/funding';
import type { Code } from '../../errors';
import type { PlanProjectInput } from '../../generated/resolver-types';
import { canPlan } from '../../permissions';
import { mutation } from '../mutation';
import { writtenNote } from '../written-note';

const MOST = 20;
const isCount = (list: readonly unknown[]): boolean => list.length >= 1 && list.length <= MOST;

export const planProject = mutation<PlanProjectInput, Context, Code, ImprovementProjectRow>({
  name: 'planProject',
  thing: 'improvementProject',
  load: (context, id) => context.loaders.improvementProject.load(id),
  async run({ tx, input, now }) {
    const estate = await lockEstate(tx, input.estateId);
    if (!estate) return refuse('ESTATE_UNKNOWN', { path: ['input', 'estateId'] });
    if (!canPlan(tx.viewer, await keepersOf(tx, estate.id))) throw new CodedError('FORBIDDEN');
    const title = writtenText(input.title, 200);
    if (title === null) return refuse('INPUT_INVALID', { path: ['input', 'title'] });
    const parts = input.parts.map((part) => writtenText(part, 200)).filter((part) => part !== null);
    if (!isCount(parts) || parts.length < input.parts.length)
      return refuse('INPUT_INVALID', { path: ['input', 'parts'] });
    const note = writtenNote(input.note);
    if (!note.ok) return refuse(note.error, { path: ['input', 'note'] });

    const resolutionId = input.resolutionId ?? null;
    if (resolutionId !== null && !(await resolutionFor(tx, estate.id, resolutionId)))
      return refuse('RESOLUTION_UNKNOWN', { path: ['input', 'resolutionId'] });
    const { voteId, position } = input.ownersMatter ?? { voteId: null, position: null };
    const matter = voteId === null ? null : await lockMatter(tx, estate.id, voteId, position);
    if (voteId !== null) {
      const barred = matter ? barredByMatter(ownersMatter(matter)) : 'MATTER_UNKNOWN';
      if (barred) return refuse(barred, { path: ['input', 'ownersMatter'] });
    }

    const path = ['input', 'shares'];
    if (!isCount(input.shares)) return refuse('INPUT_INVALID', { path });
    const agreed = agreeShares(
      input.budget,
      input.shares.map((share) => ({ ...share, organizationId: share.organizationId ?? null })),
    );
    if (!agreed.ok) return refuse(agreed.error, { path });
    const payers = agreed.value.flatMap(({ organizationId }) => organizationId ?? []);
    const names = new Map((await organizationsOn(tx, payers, today(now))).map((it) => [it.id, it.name]));
    const unknown = payers.find((id) => !names.has(id));
    if (unknown !== undefined) return refuse('ORGANIZATION_UNKNOWN', { path, detail: unknown });
    const used = await fundUsedByOthers(tx, matter, null);
    const beyond = barredByFund(fundShareOf(agreed.value), matter && ownersMatter(matter), used);
    if (beyond) return refuse(beyond, { path });

    const row: ImprovementProjectRow = {
      id: tx.newId(),
      version: 1,
      number: await nextProjectNumber(tx, estate.id),
      estate_id: estate.id,
      title,
      parts,
      resolution_id: resolutionId,
      vote_id: voteId,
      vote_position: position,
      budget: input.budget.toString(),
      planned_at: now,
      ...columnsOf({ state: 'PLANNED' }),
    };
    await tx.insert(improvementProjects, row);
    await tx.insert(
      projectShares,
      agreed.value.map(({ source, organizationId, amount }, i) => ({
        project_id: row.id,
        position: i + 1,
        source,
        organization_id: organizationId,
        organization_name: organizationId && names.get(organizationId)!,
        amount: amount.toString(),
      })),
    );
    await recordStep(tx, row.id, {
      act: 'planProject',
      from_state: null,
      to_state: 'PLANNED',
      note: note.value,
      at: now,
    });
    return done(row.id);
  },
});
