import { addDays, today } from '../../../../platform/dates';
import { CodedError } from '../../../../platform/errors';
import { done, refuse } from '../../../../platform/mutation';
import { firstRow, sql } from '../../../../platform/sql';
import type { Context } from '../../context';
import { organizationName } from '../../db/action-items';
import { lockBody } from '../../db/bodies';
import { bodyIsOf, lockIntake, saveIntake } from '../../db/intakes';
import { type ProposalRow, proposals } from '../../db/proposal-tables';
import { maskText } from '../../domain/masking';
import { type Code, errors } from '../../errors';
import type { OpenProposalInput } from '../../generated/resolver-types';
import { canRead, rules } from '../../permissions';
import { mutation } from '../mutation';
import { checkTexts } from '../resolution-of-effort';

/** The states in which a suggestion is still to be answered. */
const UNANSWERED: readonly string[] = ['RECEIVED', 'ASSIGNED', 'REOPENED'];

/** A suggestion is taken up: it is answered thereby, and everybody may say what they think of the proposal. */
export const openProposal = mutation<OpenProposalInput, Context, Code, ProposalRow>({
  name: 'openProposal',
  thing: 'proposal',
  load: (context, id) => context.loaders.proposal.load(id),
  async run({ tx, input, now }) {
    const on = today(now);
    const body = await lockBody(tx, input.bodyId, on, 'SHARE');
    const intake = await lockIntake(tx, input.intakeId);
    const path = ['input', 'intakeId'];
    if (!intake || !rules.INTAKE_CIRCLE.may(tx.viewer, intake)) return refuse('INTAKE_UNKNOWN', { path });
    if (!canRead(tx.viewer, body)) return refuse('BODY_UNKNOWN', { path: ['input', 'bodyId'] });
    const { organizationId } = tx.viewer.actingFor!;
    if (!intake.keeper_ids.includes(organizationId))
      throw new CodedError('FORBIDDEN', errors.NOT_INTAKE_KEEPER.zh);
    if (body.ended_on !== null) return refuse('BODY_ENDED', { path: ['input', 'bodyId'] });
    if (!(await bodyIsOf(tx, body.id, intake.estate_id)))
      return refuse('BODY_ELSEWHERE', { path: ['input', 'bodyId'] });
    if (intake.kind !== 'SUGGESTION') return refuse('INTAKE_NOT_SUGGESTION', { path });
    if (await firstRow(tx, sql`SELECT id FROM proposals WHERE intake_id = ${intake.id}`))
      return refuse('PROPOSAL_EXISTS', { path });
    if (!UNANSWERED.includes(intake.state) && intake.state !== 'REPLIED')
      return refuse(`INTAKE_IS_${intake.state}`, { path });
    const texts = checkTexts(input, { title: 200, text: 5_000 });
    if (!texts.ok) return texts.error;
    if (input.supportersNeeded < 1 || input.supportersNeeded > 100_000)
      return refuse('SUPPORTERS_INVALID', { path: ['input', 'supportersNeeded'] });
    if (input.until <= on || input.until > addDays(on, 366))
      return refuse('UNTIL_UNFIT', { path: ['input', 'until'] });

    const name = (await organizationName(tx, organizationId))!;
    const id = tx.newId();
    await tx.insert(proposals, {
      id,
      version: 1,
      body_id: body.id,
      estate_id: intake.estate_id,
      intake_id: intake.id,
      title: maskText(texts.value.title),
      text: maskText(texts.value.text),
      supporters_needed: input.supportersNeeded,
      until: input.until,
      state: 'OPEN',
      opened_at: now,
      organization_id: organizationId,
      organization_name: name,
      person_id: tx.viewer.personId,
      withdrawn_reason: null,
    });
    if (UNANSWERED.includes(intake.state)) {
      const reply = `已整理成议案“${texts.value.title}”，${input.until} 前征求意见和支持。`;
      const replied = {
        state: 'REPLIED' as const,
        handler_id: intake.handler_id ?? organizationId,
        handler_name: intake.handler_name ?? name,
        reply,
        replied_at: now,
        replied_by: tx.viewer.personId,
        first_replied_at: intake.first_replied_at ?? now,
      };
      await saveIntake(tx, intake, replied, { act: 'openProposal', note: reply });
      await tx.changed({ type: 'Intake', id: intake.id });
    }
    return done(id);
  },
});
