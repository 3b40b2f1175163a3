import { CodedError } from '../../../../platform/errors';
import { done, refuse } from '../../../../platform/mutation';
import type { Context } from '../../context';
import type { ImprovementProjectRow } from '../../db/project-tables';
import { lockProject, projectOf, saveProject } from '../../db/projects';
import { complete } from '../../domain/project';
import type { Code } from '../../errors';
import type { CompleteProjectInput } from '../../generated/resolver-types';
import { canActOnProject } from '../../permissions';
import { mutation } from '../mutation';
import { writtenNote } from '../written-note';

export const completeProject = mutation<CompleteProjectInput, Context, Code, ImprovementProjectRow>({
  name: 'completeProject',
  thing: 'improvementProject',
  load: (context, id) => context.loaders.improvementProject.load(id),
  async run({ tx, input }) {
    const project = await lockProject(tx, input.projectId);
    if (!project) return refuse('PROJECT_UNKNOWN', { path: ['input', 'projectId'] });
    if (!canActOnProject(tx.viewer, 'completeProject', project)) throw new CodedError('FORBIDDEN');
    const note = writtenNote(input.note);
    if (!note.ok) return refuse(note.error, { path: ['input', 'note'] });
    const next = complete(projectOf(project), tx.viewer.actingFor!.organizationId, project.at);
    if (!next.ok) return refuse(next.error);

    await saveProject(tx, project, 'completeProject', next.value, note.value);
    return done(project.id);
  },
});
