import { addWorkingDays } from '../../../../platform/calendar/working-days';
import { chineseCalendar } from '../../../../platform/calendar/years';
import { today } from '../../../../platform/dates';
import { CodedError } from '../../../../platform/errors';
import { done, refuse } from '../../../../platform/mutation';
import { err, ok, type Result } from '../../../../platform/result';
import type { Tx } from '../../../../platform/transaction';
import type { Context } from '../../context';
import { lockActionItem } from '../../db/action-items';
import type { EffortRow } from '../../db/effort-tables';
import { insertEffort } from '../../db/efforts';
import { isAboveBody } from '../../db/item-ends';
import { isOpen } from '../../domain/action-item';
import { checkAmount } from '../../domain/effort';
import { type Code, errors } from '../../errors';
import type { SendUpwardRequestInput } from '../../generated/resolver-types';
import { canConvene, canRead } from '../../permissions';
import type { Refused } from '../checked-meeting';
import { mutation } from '../mutation';
import { checkResolution, checkTexts } from '../resolution-of-effort';

export const sendUpwardRequest = mutation<SendUpwardRequestInput, Context, Code, EffortRow>({
  name: 'sendUpwardRequest',
  thing: 'upwardRequest',
  load: (context, id) => context.loaders.effort.load(id),
  async run({ tx, input, now }) {
    const source = await checkSource(tx, input);
    if (!source.ok) return source.error;
    const texts = checkTexts(input, { title: 200, text: 5_000 });
    if (!texts.ok) return texts.error;
    if (!(await isAboveBody(tx, source.value.body_id, input.toId)))
      return refuse('ORGANIZATION_NOT_ABOVE', { path: ['input', 'toId'] });
    const amount = (input.amount ?? null) as bigint | null;
    if (!checkAmount(input.kind, amount)) return refuse('AMOUNT_UNCLEAR', { path: ['input', 'amount'] });
    if (input.replyDays < 1 || input.replyDays > 120)
      return refuse('REPLY_DAYS_INVALID', { path: ['input', 'replyDays'] });
    const due = addWorkingDays(chineseCalendar, today(now), input.replyDays);
    if (!due.ok) return refuse(due.error.code);

    const id = await insertEffort(tx, 'sendUpwardRequest', {
      kind: 'UPWARD_REQUEST',
      state: 'SENT',
      ...source.value,
      title: texts.value.title,
      text: texts.value.text,
      lead_id: input.toId,
      starts_on: today(now),
      ends_on: due.value.on,
      ends_provisional: due.value.provisional,
      request_kind: input.kind,
      amount: amount === null ? null : String(amount),
    });
    return done(id);
  },
});

type Source = Pick<EffortRow, 'body_id' | 'estate_id' | 'resolution_id' | 'action_item_id'>;

/** What it follows from: a resolution, or an action item that is open. */
async function checkSource(tx: Tx, input: SendUpwardRequestInput): Promise<Result<Source, Refused>> {
  const { resolutionId, actionItemId } = input;
  if ((resolutionId == null) === (actionItemId == null))
    return err(refuse<Code>('REQUEST_SOURCE_UNCLEAR', { path: ['input', 'resolutionId'] }));
  if (resolutionId) {
    const resolution = await checkResolution(tx, resolutionId);
    if (!resolution.ok) return resolution;
    const { id, body_id, estate_id } = resolution.value;
    return ok({ body_id, estate_id, resolution_id: id, action_item_id: null });
  }
  const item = await lockActionItem(tx, actionItemId!);
  if (!item || !canRead(tx.viewer, item))
    return err(refuse<Code>('ACTION_ITEM_UNKNOWN', { path: ['input', 'actionItemId'] }));
  if (!canConvene(tx.viewer, item.convener_id)) throw new CodedError('FORBIDDEN', errors.NOT_CONVENER.zh);
  if (!isOpen(item.state))
    return err(refuse<Code>(`ITEM_IS_${item.state}`, { path: ['input', 'actionItemId'] }));
  return ok({
    body_id: item.body_id,
    estate_id: item.estate_id,
    resolution_id: null,
    action_item_id: item.id,
  });
}
