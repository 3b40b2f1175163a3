import { commonErrors, type ErrorCatalogue } from '../../platform/user-errors';
import { activityBudgetErrors } from './errors/activity-budget';
import { ballotErrors } from './errors/ballot';
import { committeeErrors } from './errors/committee';
import { electionErrors } from './errors/election';
import { externalVoteErrors } from './errors/external-vote';
import { matterErrors } from './errors/matter';
import { paperErrors } from './errors/paper';
import { profileErrors } from './errors/profile';
import { registerErrors } from './errors/register';
import { requisitionErrors } from './errors/requisition';
import { rollErrors } from './errors/roll';
import { sessionErrors } from './errors/session';

/** Every code voting may refuse with. */
export const errors = {
  ...commonErrors,
  ESTATE_UNKNOWN: { zh: '没有这个小区', en: 'There is no such estate' },
  UNIT_UNKNOWN: { zh: '该小区没有这处房屋', en: 'The estate has no such unit' },
  RESOLUTION_UNKNOWN: { zh: '没有这项决议', en: 'There is no such resolution' },
  RESOLUTION_HAS_VOTE: { zh: '该决议已有表决正在进行', en: 'A vote on the resolution is under way' },
  RESOLUTION_NOT_FOR_OWNERS: {
    zh: '该决议不提请业主表决',
    en: 'The resolution does not put a matter to the owners',
  },
  DATE_OUT_OF_RANGE: {
    zh: '日期不得晚于今日，也不得早于结果公布（判决不早于起诉）',
    en: 'A date lies neither in the future nor before the announcement, a judgment not before its suit',
  },
  DAY_IN_FUTURE: { zh: '日期不得晚于今日', en: 'The day lies in the future' },
  CALENDAR_YEAR_UNKNOWN: { zh: '没有该年度的日历', en: 'There is no calendar for that year' },
  ...registerErrors,
  ...profileErrors,
  ...matterErrors,
  ...electionErrors,
  ...rollErrors,
  ...sessionErrors,
  ...ballotErrors,
  ...paperErrors,
  ...requisitionErrors,
  ...externalVoteErrors,
  ...activityBudgetErrors,
  ...committeeErrors,
} as const satisfies ErrorCatalogue;

export type Code = keyof typeof errors;
