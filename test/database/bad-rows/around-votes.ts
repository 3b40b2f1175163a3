import { AT, type Row } from './rows';

export const LONG_BEFORE = '2026-02-02T09:00:00+08:00';
export const answered = { state: 'UPHELD', answer: '已复核', answered_at: AT };
export const without = (row: Row, column: string): Row => ({ ...row, [column]: null });
