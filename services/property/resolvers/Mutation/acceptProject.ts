import { CodedError } from '../../../../platform/errors';
import { done, refuse } from '../../../../platform/mutation';
import { writtenText } from '../../../../platform/text';
import type { Context } from '../../context';
import type { ImprovementProjectRow } from '../../db/project-tables';
import { acceptorOf, lockProject, projectOf, saveProject } from '../../db/projects';
import { accept } from '../../domain/project';
import type { Code } from '../../errors';
import type { AcceptProjectInput } from '../../generated/resolver-types';
import { canActOnProject } from '../../permissions';
import { mutation } from '../mutation';

export const acceptProject = mutation<AcceptProjectInput, Context, Code, ImprovementProjectRow>({
  name: 'acceptProject',
  thing: 'improvementProject',
  load: (context, id) => context.loaders.improvementProject.load(id),
  async run({ tx, input }) {
    const project = await lockProject(tx, input.projectId);
    if (!project) return refuse('PROJECT_UNKNOWN', { path: ['input', 'projectId'] });
    if (!canActOnProject(tx.viewer, 'acceptProject', project)) throw new CodedError('FORBIDDEN');
    const note = writtenText(input.note, 2000);
    if (note === null) return refuse('INPUT_INVALID', { path: ['input', 'note'] });
    const next = accept(projectOf(project), await acceptorOf(tx), project, project.at);
    if (!next.ok) return refuse(next.error);

    await saveProject(tx, project, 'acceptProject', next.value, note);
    return done(project.id);
  },
});
