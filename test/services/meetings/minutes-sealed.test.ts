import { chainFile } from '../../../bin/minutes';
import { verifyChain } from '../../../bin/verify-minutes';
import { canonicalJson, sha256 } from '../../../platform/canonical';
import { ANONYMOUS } from '../../../platform/identity';
import type { SealedRecordContent } from '../../../services/meetings/domain/sealed-record';
import { secondVerdict } from '../../minutes/second-verifier';
import { rowsOf } from './attempts';
import { bodyForEach } from './body-for-each';
import { CONTENT, heldMeeting, minutesOf } from './minutes-held';
import { addendumAt, bySeat, draftedMinutes, minutesAt, signingOver } from './minutes-table';
import { anotherBody, must, type Table } from './table';

let table: Table;
bodyForEach((laid) => {
  table = laid;
});
const { read, records } = minutesOf(() => table);

test('M8: the lock seals content, attendance, resolutions and signatures; silence is sealed as silence', async () => {
  const minutesId = await draftedMinutes(table, await heldMeeting(table));
  await must(table, 'circulateMinutes', { minutesId });
  await must(table, 'openSigning', { minutesId });
  await bySeat(table, 'police', 'signMinutes', { minutesId });
  await bySeat(table, 'company', 'signMinutes', { minutesId, reservation: '费用另议' });
  signingOver(table);
  await must(table, 'lockMinutes', { minutesId });
  const [sealed, ...more] = await records();
  expect(more).toEqual([]);
  const record = JSON.parse(sealed!.record) as SealedRecordContent;
  expect(canonicalJson(record)).toBe(sealed!.record);
  expect(sealed!.hash).toBe(sha256(sealed!.record));
  expect(record).toMatchObject({ kind: 'MINUTES', sequence: 1, previousHash: '0'.repeat(64) });
  expect(record.contentHash).toBe(sha256(canonicalJson(record.content)));
  expect(record.signatures.map((it) => [it.role, it.status, it.reservation])).toEqual([
    ['party', 'SILENT', null],
    ['residents', 'SILENT', null],
    ['owners', 'SILENT', null],
    ['company', 'SIGNED_WITH_RESERVATION', '费用另议'],
    ['police', 'SIGNED', null],
  ]);
  expect(await read(minutesId, 'state body { chainHead { count hash } } sealed { hash record }')).toEqual({
    state: 'LOCKED',
    body: { chainHead: { count: 1, hash: sealed!.hash } },
    sealed: { hash: sealed!.hash, record: sealed!.record },
  });
});

test('M8: after the lock the graph reads what was sealed, whatever becomes of the row it came from', async () => {
  const { minutesId } = await minutesAt(table, 'LOCKED');
  const before = await read(minutesId, CONTENT);
  await rowsOf(
    table,
    `UPDATE minutes SET content = '{"number":"9999"}', content_hash = encode(sha256('{"number":"9999"}'), 'hex') WHERE id = $1`,
    [minutesId],
  );
  expect(await read(minutesId, CONTENT)).toEqual(before);
  // And the runtime role, by which the service works, cannot touch the record.
  await expect(rowsOf(table, "UPDATE sealed_records SET record = '{}'")).rejects.toThrow(/permission denied/);
});

test('M8: an addendum changes nothing above it, is signed likewise, and is a link of its own', async () => {
  const { minutesId, addendumId } = await addendumAt(table, 'SIGNING', 'PUBLISHED');
  const [minutesRecord] = await records();
  await bySeat(table, 'police', 'signAddendum', { addendumId, reservation: '仅就楼层' });
  signingOver(table);
  await must(table, 'sealAddendum', { addendumId });
  const [first, second] = await records();
  expect(first).toEqual(minutesRecord);
  expect(second!.previous_hash).toBe(first!.hash);
  expect(JSON.parse(second!.record)).toMatchObject({
    kind: 'ADDENDUM',
    sequence: 2,
    content: { minutesHash: first!.hash, number: 1, reason: '原文遗漏楼层' },
  });
  const { addenda } = await read(
    minutesId,
    'addenda { number state sealed { sequence } signatures { role status reservation } }',
  );
  expect(addenda).toEqual([
    {
      number: 1,
      state: 'SEALED',
      sealed: { sequence: 2 },
      signatures: expect.arrayContaining([
        { role: 'police', status: 'SIGNED_WITH_RESERVATION', reservation: '仅就楼层' },
        { role: 'party', status: 'SILENT', reservation: null },
      ]),
    },
  ]);
  // It was sealed after the publication, and is published with it.
  const { data } = await table.ask(
    ANONYMOUS,
    'query($body: ID!) { publicMinutes(bodyId: $body) { edges { node { addenda { number text hash protectedHash } } } } }',
    { body: table.bodyId },
  );
  const [published] = data.publicMinutes.edges[0].node.addenda;
  expect(published).toMatchObject({ number: 1, protectedHash: second!.hash });
});

test('M8: what the command prints is the body’s whole chain, page by page, and the verifier takes it', async () => {
  const { minutesId } = await addendumAt(table, 'SEALED', 'PUBLISHED');
  const ask = async (query: string, variables: Record<string, unknown>) =>
    (await table.ask(table.as.party, query, variables)).data;
  const file = await chainFile(ask, table.bodyId);
  const { chainHead } = (await read(minutesId, 'body { chainHead { count hash } }')).body;
  expect(verifyChain(Buffer.from(file), chainHead.hash)).toEqual({
    ok: true,
    body: '五方联席会议',
    count: chainHead.count,
    head: chainHead.hash,
  });
  expect(secondVerdict(Buffer.from(file))).toBeNull();
  const empty = await anotherBody(table);
  await expect(chainFile(ask, empty.bodyId)).rejects.toThrow('has sealed nothing yet');
  await expect(chainFile(ask, 'nowhere')).rejects.toThrow('No such body');
});
