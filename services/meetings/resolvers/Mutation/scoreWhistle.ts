import { refuse } from '../../../../platform/mutation';
import { organizationName } from '../../db/action-items';
import { whistleScores } from '../../db/whistle-tables';
import { whistleOf } from '../../db/whistles';
import { sideOf } from '../../domain/whistle';
import type { ScoreWhistleInput } from '../../generated/resolver-types';
import { actOnWhistle } from '../act-on-whistle';

/** Each side once; the history tells that it scored, not how, until both have. */
export const scoreWhistle = actOnWhistle<ScoreWhistleInput>(
  'scoreWhistle',
  { field: 'comment', required: false },
  async ({ tx, input, now, row, to, note }) => {
    if (input.score < 1 || input.score > 5) return refuse('INPUT_INVALID', { path: ['input', 'score'] });
    const organizationId = tx.viewer.actingFor!.organizationId;
    await tx.insert(whistleScores, {
      whistle_id: row.id,
      side: sideOf(whistleOf(row, row), organizationId)!,
      organization_id: organizationId,
      organization_name: (await organizationName(tx, organizationId)) ?? '',
      person_id: tx.viewer.personId,
      score: input.score,
      comment: note,
      at: now,
    });
    return { changes: to === 'SCORED' ? { ended_at: now, due_at: null } : {}, note: null };
  },
);
