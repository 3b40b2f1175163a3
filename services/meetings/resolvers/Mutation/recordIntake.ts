import { today } from '../../../../platform/dates';
import { estateExists, unknownOrganizations } from '../../../../platform/directory/queries';
import { CodedError } from '../../../../platform/errors';
import { done, refuse } from '../../../../platform/mutation';
import { firstRow, sql } from '../../../../platform/sql';
import type { Tx } from '../../../../platform/transaction';
import type { Context } from '../../context';
import { organizationName } from '../../db/action-items';
import type { IntakeRow } from '../../db/intake-tables';
import {
  hotlineNumberTaken,
  insertIntake,
  nextIntakeNumber,
  problemExists,
  replyPoliciesOf,
} from '../../db/intakes';
import { replyDays, replyDue } from '../../domain/intake';
import { type Code, errors } from '../../errors';
import type { RecordIntakeInput } from '../../generated/resolver-types';
import { isOfEstate } from '../../permissions';
import { firstCase } from '../first-case';
import { checkWritten } from '../intake-text';
import { mutation } from '../mutation';

export const recordIntake = mutation<RecordIntakeInput, Context, Code, IntakeRow>({
  name: 'recordIntake',
  thing: 'intake',
  load: (context, id) => context.loaders.intake.load(id),
  async run({ tx, input, now }) {
    if (!(await estateExists(tx, input.estateId)))
      return refuse('ESTATE_UNKNOWN', { path: ['input', 'estateId'] });
    const recorder = await recorderOf(tx, input);
    const written = checkWritten(input, now);
    if (!written.ok) return written.error;
    const { text, building, hotlineNumber, receivedAt } = written.value;
    if (!(await problemExists(tx, input.problem)))
      return refuse('PROBLEM_UNKNOWN', { path: ['input', 'problem'] });
    const aboutId = input.aboutId ?? null;
    if (aboutId && (await unknownOrganizations(tx, [aboutId], today(now))).length > 0)
      return refuse('ORGANIZATION_UNKNOWN', { path: ['input', 'aboutId'] });
    const repeating = { id: null, estate_id: input.estateId, problem: input.problem };
    const first = input.repeatOfId ? await firstCase(tx, input.repeatOfId, repeating) : null;
    if (first && !first.ok) return refuse(first.error, { path: ['input', 'repeatOfId'] });
    const days = replyDays(await replyPoliciesOf(tx), input, today(receivedAt));
    const due = replyDue(receivedAt, days);
    if (!due.ok) return refuse(due.error.code, { path: ['input', 'receivedAt'] });

    // The number before the question: the counter's lock keeps two of one estate from asking at once.
    const number = await nextIntakeNumber(tx, input.estateId);
    if (hotlineNumber && (await hotlineNumberTaken(tx, input.estateId, hotlineNumber)))
      return refuse('HOTLINE_NUMBER_TAKEN', { path: ['input', 'hotlineNumber'] });
    const id = tx.newId();
    await insertIntake(tx, {
      ...NOT_YET,
      ...recorder,
      id,
      estate_id: input.estateId,
      number,
      kind: input.kind,
      channel: input.channel,
      hotline_number: hotlineNumber,
      problem: input.problem,
      scope: input.scope,
      building,
      text,
      received_at: receivedAt,
      recorded_at: now,
      contactable: input.contactable,
      about_id: aboutId,
      state: first && !input.newFacts ? 'REPEATED' : 'RECEIVED',
      reply_due_at: due.value.endsAt,
      reply_due_provisional: due.value.provisional,
      first_reply_due_at: due.value.endsAt,
      repeat_of_id: first?.value ?? null,
      new_facts: first !== null && input.newFacts,
    });
    return done(id);
  },
});

/** What a case has not had when it is recorded. */
const NOT_YET = {
  version: 1,
  handler_id: null,
  handler_name: null,
  supporting_ids: [],
  reply: null,
  replied_at: null,
  replied_by: null,
  first_replied_at: null,
  followed_up_at: null,
  closed_at: null,
  body_id: null,
  put_at: null,
  table_outcome: null,
  withdrawn_reason: null,
  reopened_count: 0,
} as const;

/** ONLINE is the person's own; every other channel is recorded by an organization that has to do with the estate. */
async function recorderOf(
  tx: Tx,
  { channel, estateId }: RecordIntakeInput,
): Promise<Pick<IntakeRow, 'recorder_id' | 'recorder_name' | 'reporter_subject'>> {
  if (channel === 'ONLINE')
    return { recorder_id: null, recorder_name: null, reporter_subject: tx.viewer.subject };
  const organizationId = tx.viewer.actingFor?.organizationId;
  if (!organizationId) throw new CodedError('FORBIDDEN', errors.CHANNEL_OF_ORGANIZATIONS.zh);
  const of = isOfEstate(organizationId, sql`${estateId}::uuid`, today(tx.now));
  if (!(await firstRow<{ it: boolean }>(tx, sql`SELECT ${of} AS it`))!.it)
    throw new CodedError('FORBIDDEN', errors.NOT_OF_ESTATE.zh);
  return {
    recorder_id: organizationId,
    recorder_name: (await organizationName(tx, organizationId))!,
    reporter_subject: null,
  };
}
