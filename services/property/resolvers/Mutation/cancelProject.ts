import { CodedError } from '../../../../platform/errors';
import { done, refuse } from '../../../../platform/mutation';
import { writtenText } from '../../../../platform/text';
import type { Context } from '../../context';
import type { ImprovementProjectRow } from '../../db/project-tables';
import { lockProject, projectOf, saveProject } from '../../db/projects';
import { cancel } from '../../domain/project';
import type { Code } from '../../errors';
import type { CancelProjectInput } from '../../generated/resolver-types';
import { canActOnProject } from '../../permissions';
import { mutation } from '../mutation';
import { keepSettlements } from '../settled-shares';

export const cancelProject = mutation<CancelProjectInput, Context, Code, ImprovementProjectRow>({
  name: 'cancelProject',
  thing: 'improvementProject',
  load: (context, id) => context.loaders.improvementProject.load(id),
  async run({ tx, input }) {
    const project = await lockProject(tx, input.projectId);
    if (!project) return refuse('PROJECT_UNKNOWN', { path: ['input', 'projectId'] });
    if (!canActOnProject(tx.viewer, 'cancelProject', project)) throw new CodedError('FORBIDDEN');
    const reason = writtenText(input.reason, 2000);
    if (reason === null) return refuse('INPUT_INVALID', { path: ['input', 'reason'] });
    const next = cancel(projectOf(project), reason, project.at);
    if (!next.ok) return refuse(next.error);
    // Works that had begun have cost something, or nothing: either is said, share by share.
    const { settlements } = input;
    const barred =
      project.started_at !== null
        ? await keepSettlements(tx, project, settlements)
        : settlements.length > 0
          ? 'PROJECT_NOT_STARTED'
          : null;
    if (barred) return refuse(barred, { path: ['input', 'settlements'] });

    await saveProject(tx, project, 'cancelProject', next.value, reason);
    return done(project.id);
  },
});
