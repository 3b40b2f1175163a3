import { sha256 } from '../../../../platform/canonical';
import { today } from '../../../../platform/dates';
import { CodedError } from '../../../../platform/errors';
import { done, refuse } from '../../../../platform/mutation';
import { writtenText } from '../../../../platform/text';
import type { Context } from '../../context';
import { lockBody } from '../../db/bodies';
import type { PublicationRow } from '../../db/minutes-tables';
import { insertPublication, publicMinutesOfBody } from '../../db/publications';
import { checkDays, checkWhat } from '../../domain/publication';
import { type Code, errors } from '../../errors';
import type { RecordPublicationInput } from '../../generated/resolver-types';
import { canConvene, canRead } from '../../permissions';
import { mutation } from '../mutation';

export const recordPublication = mutation<RecordPublicationInput, Context, Code, PublicationRow>({
  name: 'recordPublication',
  thing: 'publication',
  load: (context, id) => context.loaders.publication.load(id),
  async run({ tx, input, now }) {
    const on = today(now);
    const body = await lockBody(tx, input.bodyId, on);
    if (!body || !canRead(tx.viewer, body)) return refuse('BODY_UNKNOWN', { path: ['input', 'bodyId'] });
    if (!canConvene(tx.viewer, body.convener_id)) throw new CodedError('FORBIDDEN', errors.NOT_CONVENER.zh);
    const written = { title: writtenText(input.title, 200), place: writtenText(input.place, 200) };
    for (const [field, text] of Object.entries(written))
      if (text === null) return refuse('INPUT_INVALID', { path: ['input', field] });
    const text = input.text == null ? null : writtenText(input.text, 20_000);
    if (input.text != null && text === null) return refuse('INPUT_INVALID', { path: ['input', 'text'] });
    const minutesId = input.minutesId ?? null;
    const what = checkWhat({ kind: input.kind, text, minutesId });
    if (!what.ok) return refuse(what.error);
    const days = { from_on: input.from ?? on, to_on: input.to ?? null };
    const checkedDays = checkDays(days);
    if (!checkedDays.ok) return refuse(checkedDays.error, { path: ['input', 'to'] });

    const version = minutesId && (await publicMinutesOfBody(tx, body.id, minutesId));
    if (minutesId && !version) return refuse('MINUTES_UNKNOWN', { path: ['input', 'minutesId'] });
    const id = await insertPublication(
      tx,
      { body_id: body.id, estate_id: body.estate_id },
      {
        kind: input.kind,
        title: written.title!,
        text,
        minutes_id: minutesId,
        channel: input.channel,
        place: written.place!,
        ...days,
        hash: version ? version.hash : sha256(text!),
      },
    );
    await tx.changed({ type: 'JointBody', id: body.id });
    return done(id);
  },
});
