import { commonErrors, type ErrorCatalogue } from '../../platform/user-errors';

export const errors = { ...commonErrors } as const satisfies ErrorCatalogue;

export type Code = keyof typeof errors;
