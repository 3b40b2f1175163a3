import { randomUUID } from 'node:crypto';
import { isOpen, WITH_LEAD } from '../../../services/meetings/domain/action-item';
import {
  ACTION_ITEM_ACT_NAMES,
  type ActionItemAct,
} from '../../../services/meetings/domain/action-item-acts';
import type { ActionItemState } from '../../../services/meetings/domain/kinds';
import type { Code } from '../../../services/meetings/errors';
import { attempt, rowsOf } from './attempts';
import { itemAt, meetingAt } from './brought-to';
import { addItem, issue, must, type Party, resolve, type Table } from './table';

/** One refusal of one mutation: what is given, and which code and path it gets. */
export interface Refusal {
  readonly by: string;
  readonly code: Code;
  readonly path?: readonly string[] | null;
  readonly what?: string;
  readonly who?: Party;
  /** Lays the case on a body of its own, and gives the input that is refused. */
  readonly given: (table: Table) => Promise<object> | object;
}

export const absent = randomUUID();
export const input = (...path: string[]) => ['input', ...path];

export const satisfied = { method: 'PHONE', contacted: true, resolved: true, satisfied: true };

/** Good input of each act besides the item itself. */
const INPUTS: Partial<Record<string, object>> = {
  reportProgress: { note: '说明' },
  submitActionItem: { note: '说明' },
  sendBackActionItem: { reason: '说明' },
  returnActionItem: { reason: '说明' },
  reassignActionItem: { leadId: absent },
  upholdActionItem: { reason: '说明' },
  blockActionItem: { reason: '说明', until: '2026-12-01' },
  requestExtension: { reason: '说明', until: '2027-01-31' },
  refuseExtension: { reason: '说明' },
  completePart: { note: '说明' },
  escalateActionItem: { toId: absent, reason: '说明' },
  answerEscalation: { answer: '说明' },
  closeUnresolved: { resolutionId: absent, reason: '说明' },
  cancelActionItem: { reason: '说明' },
  markDuplicate: { duplicateOfId: absent },
  recordFollowUpVisit: { ...satisfied, visitedOn: '2026-09-10' },
};
export const inputOf = (act: string): object => INPUTS[act] ?? {};

/** An item in a state, on a body of its own, and what it takes to get there besides. */
const at =
  (
    state: ActionItemState,
    change: (table: Table, id: string) => object | Promise<object>,
    issued: (table: Table) => object = () => ({}),
  ) =>
  async (table: Table) => {
    const { talk } = await meetingAt(table, 'IN_SESSION');
    const actionItemId = await itemAt(table, talk, state, issued(table));
    return { actionItemId, ...(await change(table, actionItemId)) };
  };

/** As if everything about the item had been some days earlier, or years later. */
const moved = (interval: string) => async (table: Table, id: string) => {
  await rowsOf(
    table,
    'UPDATE action_items SET issued_at = issued_at + $2::interval, assigned_at = assigned_at + $2::interval WHERE id = $1',
    [id, interval],
  );
  return inputOf('returnActionItem');
};
const due = async (table: Table, id: string) => {
  await rowsOf(table, "UPDATE action_items SET due_on = '2026-08-31' WHERE id = $1", [id]);
  return inputOf('requestExtension');
};
const asked = async (table: Table, actionItemId: string) => {
  const ask = { actionItemId, ...inputOf('requestExtension') };
  await attempt(table, table.as.police, 'requestExtension', ask);
  return inputOf('requestExtension');
};

/** Texts that say nothing: by whom, in which field, in which state. */
const UNWRITTEN = [
  ['reportProgress', 'note', 'ACCEPTED', 'police'],
  ['submitActionItem', 'note', 'IN_PROGRESS', 'police'],
  ['sendBackActionItem', 'reason', 'SUBMITTED', 'residents'],
  ['returnActionItem', 'reason', 'ISSUED', 'police'],
  ['upholdActionItem', 'reason', 'RETURN_REQUESTED', 'party'],
  ['blockActionItem', 'reason', 'IN_PROGRESS', 'police'],
  ['requestExtension', 'reason', 'ACCEPTED', 'police'],
  ['completePart', 'note', 'ACCEPTED', 'company'],
  ['escalateActionItem', 'reason', 'ACCEPTED', 'party'],
  ['answerEscalation', 'answer', 'ESCALATED', 'party'],
  ['closeUnresolved', 'reason', 'ACCEPTED', 'party'],
  ['cancelActionItem', 'reason', 'ACCEPTED', 'party'],
] as const;

export const ITEM_REFUSALS: readonly Refusal[] = [
  ...ACTION_ITEM_ACT_NAMES.map(
    (by): Refusal => ({
      by,
      code: 'ACTION_ITEM_UNKNOWN',
      path: input('actionItemId'),
      given: () => ({ actionItemId: absent, ...inputOf(by) }),
    }),
  ),
  ...UNWRITTEN.map(
    ([by, field, state, who]): Refusal => ({
      by,
      who,
      code: 'INPUT_INVALID',
      path: input(field),
      given: at(state, () => ({ ...inputOf(by), [field]: ' ' })),
    }),
  ),
  {
    by: 'returnActionItem',
    who: 'police',
    code: 'LEAD_UNCHANGED',
    path: input('suggestedLeadId'),
    given: at('ISSUED', ({ ids }) => ({ reason: '说明', suggestedLeadId: ids.police })),
  },
  {
    by: 'returnActionItem',
    who: 'police',
    code: 'ORGANIZATION_UNKNOWN',
    path: input('suggestedLeadId'),
    given: at('ISSUED', () => ({ reason: '说明', suggestedLeadId: absent })),
  },
  { by: 'returnActionItem', who: 'police', code: 'RETURN_TOO_LATE', given: at('ISSUED', moved('-30 days')) },
  {
    by: 'returnActionItem',
    who: 'police',
    code: 'CALENDAR_YEAR_UNKNOWN',
    given: at('ISSUED', moved('20 years')),
  },
  {
    by: 'reassignActionItem',
    code: 'ORGANIZATION_UNKNOWN',
    given: at('RETURN_REQUESTED', () => inputOf('reassignActionItem')),
  },
  {
    by: 'reassignActionItem',
    code: 'LEAD_UNCHANGED',
    path: input('leadId'),
    given: at('RETURN_REQUESTED', ({ ids }) => ({ leadId: ids.police })),
  },
  {
    by: 'reassignActionItem',
    code: 'VERIFIER_IS_LEAD',
    path: input('leadId'),
    given: at('RETURN_REQUESTED', ({ ids }) => ({ leadId: ids.residents })),
  },
  {
    by: 'upholdActionItem',
    code: 'RETURN_FOR_THE_MEETING',
    given: at('RETURN_REQUESTED', async (table, actionItemId) => {
      const reason = { actionItemId, reason: '说明' };
      await attempt(table, table.as.party, 'upholdActionItem', reason);
      await attempt(table, table.as.police, 'returnActionItem', reason);
      return { reason: '说明' };
    }),
  },
  {
    by: 'blockActionItem',
    who: 'police',
    code: 'UNTIL_IN_PAST',
    path: input('until'),
    given: at('IN_PROGRESS', () => ({ reason: '说明', until: '2026-08-31' })),
  },
  {
    by: 'requestExtension',
    who: 'police',
    code: 'EXTENSION_NOT_LATER',
    path: input('until'),
    given: at('ACCEPTED', () => ({ reason: '说明', until: '2026-12-31' })),
  },
  { by: 'requestExtension', who: 'police', code: 'EXTENSION_TOO_LATE', given: at('ACCEPTED', due) },
  { by: 'requestExtension', who: 'police', code: 'EXTENSION_PENDING', given: at('ACCEPTED', asked) },
  { by: 'grantExtension', code: 'EXTENSION_NOT_ASKED', given: at('ACCEPTED', () => ({})) },
  {
    by: 'refuseExtension',
    code: 'INPUT_INVALID',
    path: input('reason'),
    given: at('ACCEPTED', async (table, id) => {
      await asked(table, id);
      return { reason: ' ' };
    }),
  },
  {
    by: 'completePart',
    who: 'company',
    code: 'PART_DONE',
    given: at('ACCEPTED', async (table, actionItemId) => {
      await attempt(table, table.as.company, 'completePart', { actionItemId, note: '说明' });
      return { note: '说明' };
    }),
  },
  ...(['stranger', 'police', 'party'] as const).map(
    (to): Refusal => ({
      by: 'escalateActionItem',
      what: `to the ${to}`,
      code: 'ORGANIZATION_NOT_ABOVE',
      path: input('toId'),
      given: at('ACCEPTED', ({ ids }) => ({ toId: ids[to], reason: '说明' })),
    }),
  ),
  {
    by: 'closeUnresolved',
    code: 'RESOLUTION_NOT_ABOUT_ITEM',
    path: input('resolutionId'),
    what: 'about another matter',
    given: at('ACCEPTED', async (table, id) => {
      const [{ meeting_id }] = (await rowsOf<{ meeting_id: string }>(
        table,
        'SELECT meeting_id FROM action_items WHERE id = $1',
        [id],
      )) as [{ meeting_id: string }];
      const { resolution } = await resolve(table, await addItem(table, meeting_id, '另一件事'));
      return { resolutionId: resolution.id, reason: '说明' };
    }),
  },
  {
    by: 'closeUnresolved',
    code: 'RESOLUTION_NOT_ABOUT_ITEM',
    path: input('resolutionId'),
    given: at('ACCEPTED', () => inputOf('closeUnresolved')),
  },
  {
    by: 'markDuplicate',
    code: 'DUPLICATE_OF_ITSELF',
    path: input('duplicateOfId'),
    given: at('ACCEPTED', (_table, duplicateOfId) => ({ duplicateOfId })),
  },
  {
    by: 'markDuplicate',
    code: 'ACTION_ITEM_UNKNOWN',
    path: input('duplicateOfId'),
    what: 'of one that is not there',
    given: at('ACCEPTED', () => inputOf('markDuplicate')),
  },
  {
    by: 'markDuplicate',
    code: 'DUPLICATE_OF_DUPLICATE',
    path: input('duplicateOfId'),
    given: at('ACCEPTED', async (table, id) => {
      const line = await lineOf(table, id);
      return { duplicateOfId: await itemAt(table, line, 'DUPLICATE') };
    }),
  },
  ...(['CANCELLED', 'CLOSED_UNRESOLVED'] as const).map((state) => ({
    by: 'markDuplicate' as const,
    code: 'DUPLICATE_OF_ENDED' as const,
    path: input('duplicateOfId'),
    what: `of one that is ${state}`,
    given: at('ACCEPTED', async (table, id) => {
      const line = await lineOf(table, id);
      return { duplicateOfId: await itemAt(table, line, state) };
    }),
  })),
  {
    by: 'markDuplicate',
    code: 'DUPLICATE_IS_LEAD_COPY',
    given: at('ACCEPTED', async (table, id) => {
      const line = await lineOf(table, id);
      const copy = await issue(table, line);
      await must(table, 'markDuplicate', { actionItemId: copy, duplicateOfId: id });
      return { duplicateOfId: await issue(table, line) };
    }),
  },
  ...(
    [
      ['before the closing', 'VISIT_DATE_UNFIT', 'visitedOn', { visitedOn: '2026-08-01' }],
      ['tomorrow', 'VISIT_DATE_UNFIT', 'visitedOn', { visitedOn: '2099-01-01' }],
      ['reached and no word of the result', 'INPUT_INVALID', 'resolved', { resolved: null }],
      ['not reached and resolved', 'INPUT_INVALID', 'resolved', { contacted: false }],
      ['not reached and satisfied', 'INPUT_INVALID', 'satisfied', { contacted: false, resolved: null }],
      ['dissatisfied without a day', 'REOPENING_NEEDS_DUE', 'dueOn', { satisfied: false }],
      ['dissatisfied with a day gone by', 'DUE_IN_PAST', 'dueOn', { satisfied: false, dueOn: '2026-01-01' }],
      ['satisfied with a day', 'INPUT_INVALID', 'dueOn', { dueOn: '2099-01-01' }],
    ] as const
  ).map(
    ([what, code, field, change]): Refusal => ({
      by: 'recordFollowUpVisit',
      what,
      code,
      path: input(field),
      given: at('CLOSED', ({ clock }) => ({
        ...satisfied,
        visitedOn: clock.now.toISOString().slice(0, 10),
        ...change,
      })),
    }),
  ),
];

const lineOf = async (table: Table, id: string): Promise<string> => {
  const [row] = await rowsOf<{ agenda_item_id: string }>(
    table,
    'SELECT agenda_item_id FROM action_items WHERE id = $1',
    [id],
  );
  return row!.agenda_item_id;
};

export const ITEM_STATES: readonly ActionItemState[] = [
  'ISSUED',
  'ACCEPTED',
  'RETURN_REQUESTED',
  'IN_PROGRESS',
  'BLOCKED',
  'SUBMITTED',
  'VERIFIED',
  'CLOSED',
  'REOPENED',
  'ESCALATED',
  'CLOSED_UNRESOLVED',
  'CANCELLED',
  'DUPLICATE',
];

const OPEN = ITEM_STATES.filter(isOpen);
const UNSETTLED = [...WITH_LEAD, 'ESCALATED'] as const;

/** Who does each act, and in which states. */
export const DOER: Record<ActionItemAct, readonly [Party, readonly ActionItemState[]]> = {
  acceptActionItem: ['police', ['ISSUED']],
  returnActionItem: ['police', ['ISSUED', 'ACCEPTED']],
  reassignActionItem: ['party', ['RETURN_REQUESTED']],
  upholdActionItem: ['party', ['RETURN_REQUESTED']],
  reportProgress: ['company', ['ACCEPTED', 'IN_PROGRESS', 'REOPENED']],
  blockActionItem: ['police', ['IN_PROGRESS']],
  resumeActionItem: ['police', ['BLOCKED']],
  requestExtension: ['police', ['ACCEPTED', 'IN_PROGRESS', 'BLOCKED', 'REOPENED']],
  grantExtension: ['party', OPEN],
  refuseExtension: ['party', OPEN],
  submitActionItem: ['police', ['IN_PROGRESS']],
  verifyActionItem: ['residents', ['SUBMITTED']],
  sendBackActionItem: ['residents', ['SUBMITTED']],
  closeActionItem: ['party', ['VERIFIED']],
  completePart: ['company', ['ACCEPTED', 'REOPENED', 'IN_PROGRESS', 'BLOCKED', 'SUBMITTED']],
  escalateActionItem: ['party', WITH_LEAD],
  answerEscalation: ['party', ['ESCALATED']],
  closeUnresolved: ['party', UNSETTLED],
  cancelActionItem: ['party', UNSETTLED],
  markDuplicate: ['party', UNSETTLED],
  recordFollowUpVisit: ['residents', ['CLOSED']],
};

/** The acts that each refusal by role forbids to somebody who is at the table and is not the one. */
export const ROLES = {
  NOT_LEAD: [
    'acceptActionItem',
    'returnActionItem',
    'blockActionItem',
    'resumeActionItem',
    'requestExtension',
    'submitActionItem',
  ],
  NOT_LEAD_OR_SUPPORT: ['reportProgress'],
  NOT_SUPPORT: ['completePart'],
  NOT_VERIFIER: ['verifyActionItem', 'sendBackActionItem'],
  NOT_CONVENER: [
    'reassignActionItem',
    'upholdActionItem',
    'grantExtension',
    'refuseExtension',
    'closeActionItem',
    'escalateActionItem',
    'closeUnresolved',
    'cancelActionItem',
    'markDuplicate',
  ],
  NOT_ESCALATION_TARGET: ['answerEscalation'],
  NOT_VISITOR: ['recordFollowUpVisit'],
  VERIFIER_IN_LEAD: ['verifyActionItem', 'sendBackActionItem'],
  VISITOR_IN_LEAD: ['recordFollowUpVisit'],
  CONVENER_IN_LEAD: [
    'reassignActionItem',
    'upholdActionItem',
    'grantExtension',
    'refuseExtension',
    'escalateActionItem',
    'closeUnresolved',
    'cancelActionItem',
    'markDuplicate',
  ],
} as const satisfies Partial<Record<Code, readonly ActionItemAct[]>>;
