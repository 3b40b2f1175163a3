/** As people read it: 2026-001. */
export const numberInYear = (year: number, serial: number): string =>
  `${year}-${String(serial).padStart(3, '0')}`;
