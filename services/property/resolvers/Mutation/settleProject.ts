import { CodedError } from '../../../../platform/errors';
import { done, refuse } from '../../../../platform/mutation';
import type { Context } from '../../context';
import { type ImprovementProjectRow, projectSettlements } from '../../db/project-tables';
import {
  fundUsedByOthers,
  lockMatterOf,
  lockProject,
  ownersMatter,
  projectOf,
  saveProject,
  sharesOfProject,
} from '../../db/projects';
import { barredByFund, fundShareOf, settleShares } from '../../domain/funding';
import { settle } from '../../domain/project';
import type { Code } from '../../errors';
import type { SettleProjectInput } from '../../generated/resolver-types';
import { canActOnProject } from '../../permissions';
import { mutation } from '../mutation';
import { writtenNote } from '../written-note';

export const settleProject = mutation<SettleProjectInput, Context, Code, ImprovementProjectRow>({
  name: 'settleProject',
  thing: 'improvementProject',
  load: (context, id) => context.loaders.improvementProject.load(id),
  async run({ tx, input }) {
    const project = await lockProject(tx, input.projectId);
    if (!project) return refuse('PROJECT_UNKNOWN', { path: ['input', 'projectId'] });
    if (!canActOnProject(tx.viewer, 'settleProject', project)) throw new CodedError('FORBIDDEN');
    const note = writtenNote(input.note);
    if (!note.ok) return refuse(note.error, { path: ['input', 'note'] });
    const next = settle(projectOf(project), project.at);
    if (!next.ok) return refuse(next.error);

    const path = ['input', 'settlements'];
    const shares = await sharesOfProject(tx, project.id);
    const settled = settleShares(
      shares.map(({ position }) => position),
      input.settlements,
    );
    if (!settled.ok) return refuse(settled.error, { path });
    const matter = await lockMatterOf(tx, project);
    const used = await fundUsedByOthers(tx, matter, project.id);
    const paid = shares.map(({ source }, i) => ({ source, amount: settled.value[i]!.amount }));
    const beyond = barredByFund(fundShareOf(paid), matter && ownersMatter(matter), used);
    if (beyond) return refuse(beyond, { path });

    await tx.insert(
      projectSettlements,
      settled.value.map(({ position, amount }) => ({
        project_id: project.id,
        position,
        amount: amount.toString(),
      })),
    );
    await saveProject(tx, project, 'settleProject', next.value, note.value);
    return done(project.id);
  },
});
