import { recount } from '../../../bin/recount/recount';
import type { RunningService } from '../../../platform/service';
import { type Finished, finishedVote, statusesOf } from './finished';
import { openVoting } from './fixture';

let service: RunningService;
let vote: Finished;
beforeAll(async () => {
  service = await openVoting();
  vote = await finishedVote(service);
});
afterAll(() => service.close());

test('V10: a finished vote’s kit, counted again with nothing of the service’s, gives the same result under the same head', async () => {
  require('node:fs').writeFileSync('/tmp/kit.json', vote.kit);
  const verdict = recount(Buffer.from(vote.kit));
  if (!verdict.ok) throw new Error(`${verdict.where}: ${verdict.problem}`);
  expect(verdict.counted.outcomes.map(({ status }) => status)).toEqual(
    await statusesOf(service, vote.session.id),
  );
});
