import { meetingAt } from './brought-to';
import { agreed, anotherBody, bodyInput, type Table } from './table';

/** What a refused act is given, with one thing wrong. */
export const inSession = async (table: Table) => meetingAt(table, 'IN_SESSION');
export const decisive =
  (change: (table: Table) => object, rules: object = { decision: 'CONSENSUS' }) =>
  async (shared: Table) => {
    const table = await anotherBody(shared, { rules });
    const { line } = await inSession(table);
    return { agendaItemId: line, text: '决议', positions: agreed(table), ...change(table) };
  };
export const issued =
  (change: (table: Table, at: { meetingId: string; line: string }) => object | Promise<object>) =>
  async (table: Table) => {
    const { meetingId, line, talk } = await inSession(table);
    const parties = { leadId: table.ids.police, verifierId: table.ids.residents };
    return {
      agendaItemId: talk,
      title: '清理占道',
      dueOn: '2026-12-31',
      ...parties,
      ...(await change(table, { meetingId, line })),
    };
  };
export const attended = (entry: (table: Table) => object) => async (table: Table) => {
  const { meetingId } = await inSession(table);
  return { meetingId, seats: [entry(table)] };
};
export const established = (change: (table: Table) => object) => (table: Table) => ({
  ...bodyInput(table),
  ...change(table),
});
export const seat = (role: string, more: object = {}) => ({ role, ...more });
export const MAJORITY = { decision: 'MAJORITY', numerator: 2, denominator: 3, comparator: 'AT_LEAST' };
