/** Expected refusals. A catalogue lists each code a service may answer with, for people and in both languages. */
export interface ErrorText {
  readonly zh: string;
  readonly en: string;
}
export type ErrorCatalogue = Readonly<Record<string, ErrorText>>;

/** Codes every service has. */
export const commonErrors = {
  INPUT_INVALID: { zh: '输入不符合要求', en: 'The input is not valid' },
  IDEMPOTENCY_KEY_REUSED: {
    zh: '同一幂等键已用于另一个请求',
    en: 'This idempotency key was used with another input',
  },
  VERSION_STALE: {
    zh: '内容已被他人修改，请核对后重试',
    en: 'Somebody changed it meanwhile: compare and try again',
  },
} as const satisfies ErrorCatalogue;

/** Why an act was not done: the code and, when it is about one field of the input, its path. */
export interface Refusal<Code extends string = string> {
  readonly code: Code;
  readonly path?: readonly string[];
  /** What exactly, for people: a list of seats, a date. Follows the catalogue's text. */
  readonly detail?: string;
}

/** A refusal as the graph shows it. */
export interface ShownError {
  readonly code: string;
  readonly message: string;
  readonly messageEn: string;
  readonly path: readonly string[] | null;
}

export function showRefusal(catalogue: ErrorCatalogue, refusal: Refusal): ShownError {
  const text = catalogue[refusal.code];
  if (!text) throw new Error(`The refusal ${refusal.code} is not in the catalogue`);
  const detail = refusal.detail;
  return {
    code: refusal.code,
    message: detail ? `${text.zh}：${detail}` : text.zh,
    messageEn: detail ? `${text.en}: ${detail}` : text.en,
    path: refusal.path ?? null,
  };
}
