import { chineseCalendar } from '../../../platform/calendar/years';
import { localDate } from '../../../platform/dates';
import {
  checkTraining,
  decideFiling,
  FILING_ACTS,
  FILING_STATES,
  FILING_STEPS,
  filingDue,
  isFilingOverdue,
  wasFiledLate,
} from '../../../services/voting/domain/filing';
import { moreOf, NATIONAL_2021, PROFILE_TEMPLATES } from '../../../services/voting/domain/profiles';
import type { ProfileMore } from '../../../services/voting/domain/rule-profile';

const at = (text: string) => new Date(`${text}+08:00`);

describe('V12: filing a committee', () => {
  test('every state × act is decided, and each is met', () => {
    const met = FILING_STATES.flatMap((state) =>
      FILING_ACTS.map((act) => {
        const answers = ['party', 'other'].map((person) => {
          const decided = decideFiling({ state, parties: ['party'] }, act, person);
          return decided.ok ? decided.value : decided.error;
        });
        return `${state} ${act} ${[...new Set(answers)].join(' ')}`;
      }),
    );
    expect(met).toEqual([
      'DUE submitFiling FILED',
      'DUE acceptFiling FILING_NOT_FILED',
      'DUE returnFiling FILING_NOT_FILED',
      'FILED submitFiling FILING_IS_FILED',
      'FILED acceptFiling FILING_OWN ACCEPTED',
      'FILED returnFiling FILING_OWN RETURNED',
      'ACCEPTED submitFiling FILING_IS_ACCEPTED',
      'ACCEPTED acceptFiling FILING_IS_ACCEPTED',
      'ACCEPTED returnFiling FILING_IS_ACCEPTED',
      'RETURNED submitFiling FILED',
      'RETURNED acceptFiling FILING_IS_RETURNED',
      'RETURNED returnFiling FILING_IS_RETURNED',
    ]);
    expect(Object.keys(FILING_STEPS)).toEqual([...FILING_STATES]);
  });

  test.each([
    // The day of the election does not count: 2 November and thirty days are Wednesday, 2 December.
    ['2026-11-02', '2026-12-02', false],
    // Thirty days end on Saturday, 5 December: Monday.
    ['2026-11-05', '2026-12-07', true],
    // Thirty days end on 3 October, in the holiday of 1 to 7 October 2026.
    ['2026-09-03', '2026-10-08', true],
  ])('elected on %s it is filed by %s', (electedOn, on, shifted) => {
    const due = filingDue(chineseCalendar, NATIONAL_2021, localDate(electedOn));
    expect(due).toMatchObject({ ok: true, value: { on, shifted } });
  });

  test('a year without a calendar is an error, not a guess', () => {
    expect(filingDue(chineseCalendar, NATIONAL_2021, localDate('2090-01-01'))).toMatchObject({ ok: false });
  });

  test('overdue is who has it in hand too late: not while the authority reads, again once it was returned', () => {
    const endsAt = at('2026-12-03T00:00:00');
    const before = at('2026-12-02T23:59:59');
    const overdue = (now: Date) => FILING_STATES.filter((state) => isFilingOverdue(state, endsAt, now));
    expect(overdue(before)).toEqual([]);
    expect(overdue(endsAt)).toEqual(['DUE', 'RETURNED']);
    expect([wasFiledLate(before, endsAt), wasFiledLate(endsAt, endsAt)]).toEqual([false, true]);
  });

  test('a record of training is asked for in Shanghai, and nowhere else', () => {
    const refused = { ok: false, error: 'TRAINING_RECORD_MISSING' };
    const needed = ({ filingNeedsTraining }: ProfileMore) => filingNeedsTraining;
    expect(needed(moreOf(PROFILE_TEMPLATES.SHANGHAI))).toBe(true);
    for (const profile of [NATIONAL_2021, PROFILE_TEMPLATES.BEIJING, PROFILE_TEMPLATES.HANGZHOU])
      expect(needed(moreOf(profile))).toBe(false);
    expect(checkTraining(true, null)).toEqual(refused);
    expect(checkTraining(true, '培训证明')).toEqual({ ok: true, value: null });
    expect(checkTraining(false, null)).toEqual({ ok: true, value: null });
  });
});
