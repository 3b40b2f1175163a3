import type { EstateKey } from './places';

interface PlannedBuilding {
  readonly number: number;
  readonly unitNumbers: readonly string[];
}

/** Two units on each floor of each entrance: 2-301 is the first on the third floor of entrance 2. */
function building(number: number, entrances: number, floors: number): PlannedBuilding {
  const unitNumbers = Array.from({ length: entrances * floors * 2 }, (_, i) => {
    const [entrance, within] = [Math.floor(i / (floors * 2)) + 1, i % (floors * 2)];
    return `${entrance}-${Math.floor(within / 2) + 1}0${(within % 2) + 1}`;
  });
  return { number, unitNumbers };
}

/** Entrances of Rihuali's 30 buildings of six floors: invented, so that the households sum to 1,376. */
const RIHUALI_ENTRANCES = [
  4, 4, 3, 5, 4, 3, 4, 4, 3, 4, 5, 3, 4, 4, 3, 4, 4, 3, 5, 4, 3, 4, 4, 3, 5, 4, 3, 4, 5, 3,
];
/** Ground-floor rooms of building 1 that serve the community and are nobody's unit: invented too. */
const COMMUNITY_ROOMS: readonly string[] = ['1-101', '1-102', '2-101', '2-102'];

const rihuali = (): readonly PlannedBuilding[] =>
  RIHUALI_ENTRANCES.map((entrances, i) => {
    const planned = building(i + 1, entrances, 6);
    if (i > 0) return planned;
    return { ...planned, unitNumbers: planned.unitNumbers.filter((unit) => !COMMUNITY_ROOMS.includes(unit)) };
  });

/** The buildings of an estate whose units are registered one by one. */
export function unitNumbersOf(estate: EstateKey): PlannedBuilding[] {
  if (estate === 'rihuali') return [...rihuali()];
  return estate === 'juli' ? [building(1, 2, 6)] : [1, 2, 3].map((number) => building(number, 3, 7));
}
