import { today } from '../../../../platform/dates';
import { CodedError } from '../../../../platform/errors';
import { done, refuse } from '../../../../platform/mutation';
import type { Context } from '../../context';
import type { ImprovementProjectRow } from '../../db/project-tables';
import {
  lockMatterOf,
  lockProject,
  organizationsOn,
  ownersMatter,
  projectOf,
  saveProject,
} from '../../db/projects';
import { barredByMatter } from '../../domain/funding';
import { start } from '../../domain/project';
import type { Code } from '../../errors';
import type { StartProjectInput } from '../../generated/resolver-types';
import { canActOnProject } from '../../permissions';
import { mutation } from '../mutation';
import { writtenNote } from '../written-note';

export const startProject = mutation<StartProjectInput, Context, Code, ImprovementProjectRow>({
  name: 'startProject',
  thing: 'improvementProject',
  load: (context, id) => context.loaders.improvementProject.load(id),
  async run({ tx, input, now }) {
    const project = await lockProject(tx, input.projectId);
    if (!project) return refuse('PROJECT_UNKNOWN', { path: ['input', 'projectId'] });
    if (!canActOnProject(tx.viewer, 'startProject', project)) throw new CodedError('FORBIDDEN');
    const note = writtenNote(input.note);
    if (!note.ok) return refuse(note.error, { path: ['input', 'note'] });
    const [contractor] = await organizationsOn(tx, [input.contractorId], today(now));
    if (!contractor) return refuse('ORGANIZATION_UNKNOWN', { path: ['input', 'contractorId'] });
    const next = start(projectOf(project), contractor, project.at);
    if (!next.ok) return refuse(next.error);
    // What the owners had decided may have been voided since.
    const matter = await lockMatterOf(tx, project);
    const barred = matter && barredByMatter(ownersMatter(matter));
    if (barred) return refuse(barred, { path: ['input', 'projectId'] });

    await saveProject(tx, project, 'startProject', next.value, note.value);
    return done(project.id);
  },
});
