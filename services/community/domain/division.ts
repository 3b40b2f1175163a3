import { err, ok, type Result } from '../../../platform/result';

/** From the top down; a division lies below one of a higher level, though not always the next. */
export const DIVISION_LEVELS = ['PROVINCE', 'CITY', 'DISTRICT', 'SUBDISTRICT', 'COMMUNITY'] as const;
export type DivisionLevel = (typeof DIVISION_LEVELS)[number];

/** A province stands alone; every other division lies below one of a higher level. */
export function placeDivision(
  level: DivisionLevel,
  parent: DivisionLevel | null,
): Result<DivisionLevel, 'DIVISION_LEVEL_WRONG'> {
  const fits =
    parent === null ? level === 'PROVINCE' : DIVISION_LEVELS.indexOf(level) > DIVISION_LEVELS.indexOf(parent);
  return fits ? ok(level) : err('DIVISION_LEVEL_WRONG');
}
