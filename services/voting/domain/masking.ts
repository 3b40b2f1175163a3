/** A name as neighbours may read it: 张示例 is 张*. How long it is would tell it from its like, so that is left out. */
export const maskName = (name: string): string => `${[...name.trim()][0] ?? ''}*`;
