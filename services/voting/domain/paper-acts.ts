import { err, type Result } from '../../../platform/result';
import { decidePaper, type PaperAct, type PaperRefusal, type PaperState } from './paper';
import { isDatedBack } from './paper-return';
import { countsSilence, type RuleProfile } from './rule-profile';
import { decide, type SessionRefusal, sessionOf } from './session';

/** Who recorded what of a paper. */
export interface PaperRecorded {
  readonly delivered_by: string | null;
  readonly returned_at: Date | null;
  readonly return_recorded_at: Date | null;
  readonly returned_by: string | null;
  readonly entered_by: string | null;
}

export type OwnRefusal = 'PAPER_CHECKER_SAME' | 'PAPER_RETURN_OWN' | 'PAPER_LOSS_OWN';

/** Why an act is left to another person: it would confirm or undo what the same one recorded. */
export function leftToAnother(
  paper: PaperRecorded,
  act: PaperAct,
  personId: string,
  profile: Pick<RuleProfile, 'nonResponse'>,
): OwnRefusal | null {
  const { delivered_by, returned_at, return_recorded_at, returned_by, entered_by } = paper;
  switch (act) {
    case 'checkPaperBallot': {
      if (entered_by === personId) return 'PAPER_CHECKER_SAME';
      const datedBack =
        returned_at !== null && isDatedBack({ returnedAt: returned_at, recordedAt: return_recorded_at });
      return datedBack && returned_by === personId ? 'PAPER_RETURN_OWN' : null;
    }
    case 'rejectPaperReturn':
      return returned_by === personId ? 'PAPER_RETURN_OWN' : null;
    case 'declarePaperLost':
      // Where silence counts, a delivery puts its unit into the count, and the loss takes it out again.
      return countsSilence(profile) && delivered_by === personId ? 'PAPER_LOSS_OWN' : null;
    default:
      return null;
  }
}

/** The state an act leads a paper to, where its vote, the paper and what the person recorded of it allow the act. */
export function decideOnPaper(
  paper: PaperRecorded & { readonly state: PaperState },
  vote: Parameters<typeof sessionOf>[0],
  act: PaperAct,
  personId: string,
  now: Date,
): Result<PaperState, SessionRefusal | PaperRefusal | OwnRefusal> {
  const voting = decide(sessionOf(vote), act, now);
  if (!voting.ok) return voting;
  const decided = decidePaper(paper.state, act);
  const own = decided.ok ? leftToAnother(paper, act, personId, vote.profile) : null;
  return own === null ? decided : err(own);
}
