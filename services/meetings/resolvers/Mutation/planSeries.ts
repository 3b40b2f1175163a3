import { chineseCalendar } from '../../../../platform/calendar/years';
import { today } from '../../../../platform/dates';
import { CodedError } from '../../../../platform/errors';
import { done, refuse } from '../../../../platform/mutation';
import { writtenText } from '../../../../platform/text';
import type { Context } from '../../context';
import { lockBody } from '../../db/bodies';
import { insertMeeting } from '../../db/meetings';
import { monthsWithMeetings } from '../../db/series';
import { type MeetingSeriesRow, meetingSeries } from '../../db/series-tables';
import { hasEndedBy } from '../../domain/body';
import { checkRule, monthsOf, ruleDay, seriesDay } from '../../domain/rhythm';
import { type Code, errors } from '../../errors';
import type { PlanSeriesInput } from '../../generated/resolver-types';
import { canConvene, canRead } from '../../permissions';
import { mutation } from '../mutation';

const CLOCK = /^([01]\d|2[0-3]):[0-5]\d$/;

export const planSeries = mutation<PlanSeriesInput, Context, Code, MeetingSeriesRow>({
  name: 'planSeries',
  thing: 'series',
  load: (context, id) => context.loaders.series.load(id),
  async run({ tx, input, now }) {
    const on = today(now);
    const body = await lockBody(tx, input.bodyId, on);
    if (!canRead(tx.viewer, body)) return refuse('BODY_UNKNOWN', { path: ['input', 'bodyId'] });
    if (!canConvene(tx.viewer, body.convener_id)) throw new CodedError('FORBIDDEN', errors.NOT_CONVENER.zh);
    const rule = checkRule(input);
    if (!rule.ok) return refuse(rule.error);
    if (!CLOCK.test(input.startsAt)) return refuse('INPUT_INVALID', { path: ['input', 'startsAt'] });
    if (input.months?.some((month) => month < 1 || month > 12))
      return refuse('INPUT_INVALID', { path: ['input', 'months'] });
    if (!chineseCalendar.has(input.year))
      return refuse('CALENDAR_YEAR_UNKNOWN', { path: ['input', 'year'], detail: String(input.year) });

    const taken = await monthsWithMeetings(tx, body, input.year);
    const wanted = monthsOf(input.year).filter((month, i) => {
      if (taken.includes(month)) return false;
      return input.months ? input.months.includes(i + 1) : ruleDay(rule.value, month) >= on;
    });
    if (wanted.length === 0) return refuse('MONTHS_PLANNED');

    const id = tx.newId();
    const place = writtenText(input.place ?? '', 200);
    await tx.insert(meetingSeries, {
      id,
      body_id: body.id,
      year: input.year,
      day_of_month: input.dayOfMonth ?? null,
      nth: input.nth ?? null,
      weekday: input.weekday ?? null,
      starts_at: input.startsAt,
      place,
      planned_at: now,
    });
    for (const month of wanted) {
      const found = seriesDay(chineseCalendar, rule.value, month);
      if (!found.ok) return refuse('CALENDAR_YEAR_UNKNOWN', { path: ['input', 'year'] });
      const { day, movedFrom } = found.value;
      if (day < body.established_on)
        return refuse('DATE_TOO_EARLY', { path: ['input', 'year'], detail: day });
      if (hasEndedBy(body, day)) return refuse('BODY_ENDED', { path: ['input', 'year'], detail: day });
      await insertMeeting(tx, body, {
        kind: 'ORDINARY',
        scheduledFor: new Date(`${day}T${input.startsAt}:00+08:00`),
        place,
        countsForCadence: true,
        seriesId: id,
        movedFrom,
      });
    }
    return done(id);
  },
});
