import { done } from '../../../../platform/mutation';
import type { Context } from '../../context';
import { makePublic, seal } from '../../db/chain';
import { lockAddendum } from '../../db/minutes';
import { type MinutesAddendumRow, minutesAddenda } from '../../db/minutes-tables';
import type { AddendumContent } from '../../domain/minutes-content';
import type { Code } from '../../errors';
import type { SealAddendumInput } from '../../generated/resolver-types';
import { checkAddendum } from '../checked-minutes';
import { mutation } from '../mutation';

export const sealAddendum = mutation<SealAddendumInput, Context, Code, MinutesAddendumRow>({
  name: 'sealAddendum',
  thing: 'addendum',
  load: (context, id) => context.loaders.addendum.load(id),
  async run({ tx, input, now }) {
    const checked = await checkAddendum(tx, await lockAddendum(tx, input.addendumId), 'sealAddendum');
    if (!checked.ok) return checked.error;
    const { addendum, next } = checked.value;
    const { minutes, ...row } = addendum;
    await tx.save(minutesAddenda, row, { state: next, sealed_at: now });
    const content = JSON.parse(addendum.content) as AddendumContent;
    const what = { kind: 'ADDENDUM', content, contentHash: addendum.content_hash } as const;
    const record = await seal(tx, minutes, what, addendum.id);
    // Whoever reads the public minutes reads what was added to them.
    if (minutes.state === 'PUBLISHED') await makePublic(tx, record, minutes.estate_id);
    await tx.changed({ type: 'Minutes', id: minutes.id });
    await tx.changed({ type: 'JointBody', id: minutes.body_id });
    return done(addendum.id);
  },
});
