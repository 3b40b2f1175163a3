import { refuse } from '../../../platform/mutation';
import { err, ok, type Result } from '../../../platform/result';
import { writtenText } from '../../../platform/text';
import type { Code } from '../errors';
import type { RecordIntakeInput } from '../generated/resolver-types';
import type { Refused } from './checked-meeting';

interface Written {
  readonly text: string;
  readonly building: string | null;
  readonly hotlineNumber: string | null;
  readonly receivedAt: Date;
}

/** What of a case is written by hand: each field on its own, before anything is looked up. */
export function checkWritten(input: RecordIntakeInput, now: Date): Result<Written, Refused> {
  const no = (code: Code, field: string) => err(refuse<Code>(code, { path: ['input', field] }));
  const text = writtenText(input.text, 5_000);
  if (text === null) return no('INPUT_INVALID', 'text');
  const building = writtenText(input.building ?? '', 100);
  if (building === null && input.building?.trim()) return no('INPUT_INVALID', 'building');
  if (building === null && input.scope === 'BUILDING') return no('BUILDING_NEEDED', 'building');
  const hotlineNumber = writtenText(input.hotlineNumber ?? '', 50);
  if (input.channel === 'HOTLINE_12345' && hotlineNumber === null)
    return no('HOTLINE_NUMBER_NEEDED', 'hotlineNumber');
  if (input.channel !== 'HOTLINE_12345' && input.hotlineNumber?.trim())
    return no('INPUT_INVALID', 'hotlineNumber');
  const receivedAt = input.receivedAt ?? now;
  if (receivedAt > now) return no('RECEIVED_IN_FUTURE', 'receivedAt');
  if (input.newFacts && !input.repeatOfId) return no('NOT_REPEATED', 'newFacts');
  return ok({ text, building, hotlineNumber, receivedAt });
}
