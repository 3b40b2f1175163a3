/** When an act happens: now, or when the step did that it waited for, which may have begun later. Null: never taken. */
export const actTime = (now: Date, ...steps: readonly (Date | null)[]): Date =>
  new Date(Math.max(...[now, ...steps].map(Number)));
