import { today } from '../../../platform/dates';
import { unknownOrganizations } from '../../../platform/directory/queries';
import { CodedError } from '../../../platform/errors';
import { refuse } from '../../../platform/mutation';
import { err, ok, type Result } from '../../../platform/result';
import { writtenText } from '../../../platform/text';
import type { Tx } from '../../../platform/transaction';
import { lockBody } from '../db/bodies';
import { type FoundResolution, findResolution, type Joining } from '../db/efforts';
import { type Code, errors } from '../errors';
import { canConvene, canRead } from '../permissions';
import type { Refused } from './checked-meeting';

/** The resolution that an effort follows, which its body's convener alone carries out, while there is a table for its end. */
export async function checkResolution(
  tx: Tx,
  resolutionId: string,
): Promise<Result<FoundResolution, Refused>> {
  const resolution = await findResolution(tx, resolutionId);
  if (!resolution || !canRead(tx.viewer, resolution))
    return err(refuse<Code>('RESOLUTION_UNKNOWN', { path: ['input', 'resolutionId'] }));
  if (!canConvene(tx.viewer, resolution.convener_id))
    throw new CodedError('FORBIDDEN', errors.NOT_CONVENER.zh);
  const body = await lockBody(tx, resolution.body_id, today(tx.now), 'SHARE');
  if (body!.ended_on !== null) return err(refuse<Code>('BODY_ENDED', { path: ['input', 'resolutionId'] }));
  return ok(resolution);
}

/** Texts of an input, each written out, or the first that says nothing. */
export function checkTexts<const Limits extends Readonly<Record<string, number>>>(
  input: { readonly [Field in keyof Limits]: string },
  limits: Limits,
): Result<{ readonly [Field in keyof Limits]: string }, Refused> {
  const written: Record<string, string> = {};
  for (const [field, limit] of Object.entries(limits)) {
    const text = writtenText(input[field]!, limit);
    if (text === null) return err(refuse<Code>('INPUT_INVALID', { path: ['input', field] }));
    written[field] = text;
  }
  return ok(written as { readonly [Field in keyof Limits]: string });
}

interface MemberInput {
  readonly organizationId: string;
  readonly duty?: string | null;
}

/** Who is to take part: organizations of today, each once, the lead not among them. */
export async function checkJoining(
  tx: Tx,
  leadId: string,
  members: readonly MemberInput[],
  field: string,
): Promise<Result<readonly Joining[], Refused>> {
  const path = ['input', field];
  const ids = members.map(({ organizationId }) => organizationId);
  if (new Set([leadId, ...ids]).size <= ids.length) return err(refuse<Code>('MEMBERS_UNCLEAR', { path }));
  const unknown = await unknownOrganizations(tx, [leadId, ...ids], today(tx.now));
  if (unknown.length > 0)
    return err(refuse<Code>('ORGANIZATION_UNKNOWN', { path, detail: unknown.join(', ') }));
  const joining = members.map(({ organizationId, duty }) => ({
    organizationId,
    duty: duty == null ? null : writtenText(duty, 500),
    unsaid: duty != null && writtenText(duty, 500) === null,
  }));
  if (joining.some(({ unsaid }) => unsaid)) return err(refuse<Code>('INPUT_INVALID', { path }));
  return ok(joining.map(({ organizationId, duty }) => ({ organizationId, duty })));
}
