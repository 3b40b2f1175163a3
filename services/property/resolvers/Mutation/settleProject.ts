import { CodedError } from '../../../../platform/errors';
import { done, refuse } from '../../../../platform/mutation';
import type { Context } from '../../context';
import type { ImprovementProjectRow } from '../../db/project-tables';
import { lockProject, projectOf, saveProject } from '../../db/projects';
import { settle } from '../../domain/project';
import type { Code } from '../../errors';
import type { SettleProjectInput } from '../../generated/resolver-types';
import { canActOnProject } from '../../permissions';
import { mutation } from '../mutation';
import { keepSettlements } from '../settled-shares';
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

    const barred = await keepSettlements(tx, project, input.settlements);
    if (barred) return refuse(barred, { path: ['input', 'settlements'] });
    await saveProject(tx, project, 'settleProject', next.value, note.value);
    return done(project.id);
  },
});
