import { type LocalDate, localDate } from '../dates';
import {
  type Calendar,
  type CalendarSource,
  type FestivalDates,
  type Holiday,
  type HolidayNotice,
  officialYear,
  provisionalYear,
} from './calendar-year';

/**
 * The calendar's data. Each November or so the State Council's General Office announces the next year: add its
 * notice below and delete the year's line from the festival dates.
 */

const notice = (
  year: number,
  document: string,
  issuedOn: string,
  holidays: readonly Holiday[],
): HolidayNotice => ({
  year,
  source: {
    title: `国务院办公厅关于${year}年部分节假日安排的通知`,
    document,
    issuedOn: localDate(issuedOn),
  },
  holidays,
});

const holiday = (name: string, from: string, to: string, ...makeUpDays: readonly string[]): Holiday => ({
  name,
  from: localDate(from),
  to: localDate(to),
  makeUpDays: makeUpDays.map(localDate),
});

/** Holidays from, to (inclusive, as each notice words them), then the make-up working days. */
export const OFFICIAL_NOTICES: readonly HolidayNotice[] = [
  notice(2022, '国办发明电〔2021〕11号', '2021-10-25', [
    holiday('元旦', '2022-01-01', '2022-01-03'),
    holiday('春节', '2022-01-31', '2022-02-06', '2022-01-29', '2022-01-30'),
    holiday('清明节', '2022-04-03', '2022-04-05', '2022-04-02'),
    holiday('劳动节', '2022-04-30', '2022-05-04', '2022-04-24', '2022-05-07'),
    holiday('端午节', '2022-06-03', '2022-06-05'),
    holiday('中秋节', '2022-09-10', '2022-09-12'),
    holiday('国庆节', '2022-10-01', '2022-10-07', '2022-10-08', '2022-10-09'),
  ]),
  notice(2023, '国办发明电〔2022〕16号', '2022-12-08', [
    holiday('元旦', '2022-12-31', '2023-01-02'),
    holiday('春节', '2023-01-21', '2023-01-27', '2023-01-28', '2023-01-29'),
    holiday('清明节', '2023-04-05', '2023-04-05'),
    holiday('劳动节', '2023-04-29', '2023-05-03', '2023-04-23', '2023-05-06'),
    holiday('端午节', '2023-06-22', '2023-06-24', '2023-06-25'),
    holiday('中秋节、国庆节', '2023-09-29', '2023-10-06', '2023-10-07', '2023-10-08'),
  ]),
  notice(2024, '国办发明电〔2023〕7号', '2023-10-25', [
    holiday('元旦', '2024-01-01', '2024-01-01'),
    holiday('春节', '2024-02-10', '2024-02-17', '2024-02-04', '2024-02-18'),
    holiday('清明节', '2024-04-04', '2024-04-06', '2024-04-07'),
    holiday('劳动节', '2024-05-01', '2024-05-05', '2024-04-28', '2024-05-11'),
    holiday('端午节', '2024-06-10', '2024-06-10'),
    holiday('中秋节', '2024-09-15', '2024-09-17', '2024-09-14'),
    holiday('国庆节', '2024-10-01', '2024-10-07', '2024-09-29', '2024-10-12'),
  ]),
  notice(2025, '国办发明电〔2024〕12号', '2024-11-12', [
    holiday('元旦', '2025-01-01', '2025-01-01'),
    holiday('春节', '2025-01-28', '2025-02-04', '2025-01-26', '2025-02-08'),
    holiday('清明节', '2025-04-04', '2025-04-06'),
    holiday('劳动节', '2025-05-01', '2025-05-05', '2025-04-27'),
    holiday('端午节', '2025-05-31', '2025-06-02'),
    holiday('国庆节、中秋节', '2025-10-01', '2025-10-08', '2025-09-28', '2025-10-11'),
  ]),
  notice(2026, '国办发明电〔2025〕7号', '2025-11-04', [
    holiday('元旦', '2026-01-01', '2026-01-03', '2026-01-04'),
    holiday('春节', '2026-02-15', '2026-02-23', '2026-02-14', '2026-02-28'),
    holiday('清明节', '2026-04-04', '2026-04-06'),
    holiday('劳动节', '2026-05-01', '2026-05-05', '2026-05-09'),
    holiday('端午节', '2026-06-19', '2026-06-21'),
    holiday('中秋节', '2026-09-25', '2026-09-27'),
    holiday('国庆节', '2026-10-01', '2026-10-07', '2026-09-20', '2026-10-10'),
  ]),
];

/** The State Council's measures on holidays as revised for 2025: what a year without a notice follows. */
const HOLIDAY_MEASURES: CalendarSource = {
  title: '全国年节及纪念日放假办法',
  document: '国务院令第795号',
  issuedOn: localDate('2024-11-10'),
};

const festivals = (
  year: number,
  springFestival: string,
  qingming: string,
  dragonBoat: string,
  midAutumn: string,
): FestivalDates => {
  const on = (monthDay: string): LocalDate => localDate(`${year}-${monthDay}`);
  return {
    year,
    springFestival: on(springFestival),
    qingming: on(qingming),
    dragonBoat: on(dragonBoat),
    midAutumn: on(midAutumn),
  };
};

/**
 * Years without a notice: Spring Festival, Qingming, Dragon Boat, Mid-Autumn, in Beijing time (GB/T 33661-2017).
 * Two new moons fall minutes from midnight, 2027-02-06 23:56 and 2030-02-03 00:07; the calendar built into
 * JavaScript engines puts both Spring Festivals on the wrong day, so it is no source for this table.
 */
export const FESTIVAL_DATES: readonly FestivalDates[] = [
  festivals(2027, '02-06', '04-05', '06-09', '09-15'),
  festivals(2028, '01-26', '04-04', '05-28', '10-03'),
  festivals(2029, '02-13', '04-04', '06-16', '09-22'),
  festivals(2030, '02-03', '04-05', '06-05', '09-12'),
  festivals(2031, '01-23', '04-05', '06-24', '10-01'),
  festivals(2032, '02-11', '04-04', '06-12', '09-19'),
  festivals(2033, '01-31', '04-04', '06-01', '09-08'),
  festivals(2034, '02-19', '04-05', '06-20', '09-27'),
  festivals(2035, '02-08', '04-05', '06-10', '09-16'),
  festivals(2036, '01-28', '04-04', '05-30', '10-04'),
  festivals(2037, '02-15', '04-04', '06-18', '09-24'),
  festivals(2038, '02-04', '04-05', '06-07', '09-13'),
  festivals(2039, '01-24', '04-05', '05-27', '10-02'),
  festivals(2040, '02-12', '04-04', '06-14', '09-20'),
];

/** 2022–2026 by their notices, 2027–2040 provisional, nothing else. */
export const chineseCalendar: Calendar = new Map(
  [
    ...OFFICIAL_NOTICES.map(officialYear),
    ...FESTIVAL_DATES.map((dates) => provisionalYear(HOLIDAY_MEASURES, dates)),
  ].map((year) => [year.year, year]),
);
