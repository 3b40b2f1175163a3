import { randomUUID } from 'node:crypto';
import type { Readable } from 'node:stream';
import { ANONYMOUS, type Viewer } from '../../../platform/identity';
import type { RunningService } from '../../../platform/service';
import { fromPhone } from '../../files/pictures';
import { slowFiles } from '../../files/slow-store';
import { actingFor, owner } from '../../support/client';
import { pause } from '../../support/on-the-way';
import { evidenceYard, FILE, pdf, readingBy, sha256 } from './evidence-yard';
import { externalVote } from './external-vote-input';
import {
  clock,
  committeeOf,
  NOW,
  openVoting,
  ownerAt,
  plainEntries,
  type SeededEstate,
  seedEstate,
  storyOf,
} from './fixture';

let service: RunningService;
let estate: SeededEstate;
let story: ReturnType<typeof storyOf>;
let yard: ReturnType<typeof evidenceYard>;
const { files, slowTransfer } = slowFiles();
beforeAll(async () => {
  service = await openVoting({ files });
  story = storyOf(service);
  yard = evidenceYard(service, story);
});
beforeEach(async () => {
  clock.at = NOW;
  estate = await seedEstate(service, 3);
  await story.register(estate);
});
afterAll(() => service.close());

const runner = () => committeeOf(estate);
const second = () => estate.acting.RESIDENTS_COMMITTEE!;
const auditor = actingFor(randomUUID(), { scopes: ['AUDITOR'] });
const outsiders = (): Viewer[] => [ANONYMOUS, owner('stranger'), estate.acting.PROPERTY_COMPANY!];
const unseen = ({ subject }: Viewer) => (subject === null ? 'UNAUTHENTICATED' : 'FILE_UNKNOWN');
const codeOf = async (viewer: Viewer, subject: string, id: string, bytes = pdf(), more = {}) =>
  (await yard.announce(viewer, subject, id, bytes, more)).userErrors[0]?.code;

test('another organization’s object and an absent one are answered with the same bytes, whatever the evidence is of', async () => {
  const { id: sessionId } = await story.opened(estate);
  const paper = { sessionId, unitId: estate.unitIds[0], number: `P-${sessionId}` };
  const { paperBallot } = await story.mutate(runner(), 'issuePaperBallot', 'paperBallot { id }', paper);
  const offline = await seedEstate(service, 1);
  await story.register(offline, [{ ...plainEntries(offline)[0], owners: [{ name: '甲' }] }]);
  const written = {
    sessionId: (await story.opened(offline)).id,
    unitId: offline.unitIds[0],
    agentSubject: 'agent',
  };
  const { proxy } = await story.mutate(committeeOf(offline), 'recordWrittenProxy', 'proxy { id }', written);
  const held = externalVote(estate, randomUUID());
  const recorded = await story.mutate(runner(), 'recordExternalVote', 'externalVote { id }', held);
  const externalVoteId: string = recorded.externalVote.id;
  await story.mutate(second(), 'confirmExternalVote', '__typename', { externalVoteId });
  const books = { estateId: estate.id, year: 2026 };
  await story.mutate(runner(), 'setActivityBudget', '__typename', {
    ...books,
    amount: '10.00',
    basis: '预算',
  });
  const spent = { amount: '1.00', purpose: '水', spentOn: '2026-11-20' };
  const voucher = { fileName: '发票.pdf', sha256: sha256(pdf()) };
  const { activityExpense } = await story.mutate(runner(), 'publishExpense', 'activityExpense { id }', {
    ...books,
    ...spent,
    voucher,
  });
  const elsewhere = await seedEstate(service, 1);
  const objects = [
    ['PAPER_BALLOT', paperBallot.id],
    ['VOTE_PROXY', proxy.id],
    ['EXTERNAL_VOTE', externalVoteId],
    ['ACTIVITY_EXPENSE', activityExpense.id],
  ] as const;
  for (const viewer of [committeeOf(elsewhere), estate.acting.PROPERTY_COMPANY!])
    for (const [subject, id] of objects) {
      const absent = await yard.announce(viewer, subject, randomUUID(), pdf());
      expect(absent.userErrors).toEqual([
        expect.objectContaining({ code: expect.stringMatching(/_UNKNOWN$/) }),
      ]);
      expect(await yard.announce(viewer, subject, id, pdf())).toEqual(absent);
    }
});

describe('V6: the scan of a paper', () => {
  let sessionId: string;
  let paperId: string;
  const choices = async () => {
    const { matters } = await story.session(runner(), sessionId, 'matters { id }');
    return matters.map(({ id: matterId }: { id: string }) => ({ matterId, choice: 'YES' }));
  };
  const act = (viewer: Viewer, name: string, more = {}) =>
    story.refusal(viewer, name, { paperBallotId: paperId, ...more });
  const scans = async (viewer: Viewer) => {
    const fields = `paperBallots { edges { node { scanSha256 scans { ${FILE} } } } }`;
    return (await story.session(viewer, sessionId, fields)).paperBallots.edges[0]?.node;
  };
  beforeEach(async () => {
    sessionId = (await story.opened(estate)).id;
    const input = { sessionId, unitId: estate.unitIds[0], number: `P-${sessionId}` };
    paperId = (await story.mutate(runner(), 'issuePaperBallot', 'paperBallot { id }', input)).paperBallot.id;
    await act(runner(), 'deliverPaperBallot', { proof: '签收单' });
  });

  test('V6: whoever runs the vote sees it and nobody else, no auditor either; its hash is that of what is kept', async () => {
    expect(await codeOf(runner(), 'PAPER_BALLOT', paperId)).toBe('PAPER_NOT_RETURNED');
    await act(runner(), 'returnPaperBallot');
    await act(runner(), 'enterPaperBallot', { choices: await choices() });
    // A picture from a phone says where it was taken; what is kept does not.
    const bytes = fromPhone('baseline.jpg');
    const photo = { fileName: '纸票.jpg', mediaType: 'image/jpeg' };
    const announced = await yard.announce(runner(), 'PAPER_BALLOT', paperId, bytes, photo);
    const check = async () => act(second(), 'checkPaperBallot', { choices: await choices() });
    expect(await check()).toBe('PAPER_SCAN_MISSING');
    const { id, upload } = announced.evidenceFile;
    await yard.send(runner(), id, upload.token, bytes);
    for (const viewer of [runner(), second()]) {
      const [scan] = (await scans(viewer)).scans;
      expect(scan).toMatchObject({
        id,
        state: 'STORED',
        sha256: sha256(bytes),
        url: `/files/voting/${id}`,
        upload: null,
      });
      const kept = await yard.read(viewer, id);
      expect(scan.storedSha256).toBe(sha256(kept));
      expect(kept.includes('SecretPhone')).toBe(false);
    }
    expect(await check()).toBeUndefined();
    const { scanSha256, scans: seen } = await scans(runner());
    expect(scanSha256).toBe(seen[0].storedSha256);
    expect(scanSha256).not.toBe(sha256(bytes));
    expect(await codeOf(runner(), 'PAPER_BALLOT', paperId)).toBe('PAPER_CHECKED');

    for (const viewer of [...outsiders(), ownerAt(estate, 0), auditor]) {
      await expect(yard.read(viewer, id)).rejects.toMatchObject({ code: unseen(viewer) });
    }
    // Each download once; what was refused shows nothing, and is no reading.
    expect(await yard.readings(id)).toEqual([runner(), second()].map((it) => readingBy(it, NOW)));
    expect(await scans(auditor)).toEqual({ scanSha256, scans: null });
    expect(await scans(ownerAt(estate, 0))).toBeUndefined();
  });

  test('V6: a transfer to a slow store keeps nobody from casting: who checks meanwhile is told that the scan is missing', async () => {
    await act(runner(), 'returnPaperBallot');
    await act(runner(), 'enterPaperBallot', { choices: await choices() });
    const { evidenceFile } = await yard.announce(runner(), 'PAPER_BALLOT', paperId, pdf());
    const said = await choices();
    await service.dataSource.transaction(async (manager) => {
      // As long as the store takes the file, its row is held.
      await manager.query('SELECT FROM attachments WHERE id = $1 FOR UPDATE', [evidenceFile.id]);
      const check = act(second(), 'checkPaperBallot', { choices: said });
      const reject = act(second(), 'rejectPaperReturn', { reason: ' ' });
      await pause(100);
      const input = { sessionId, unitId: estate.unitIds[1], choices: said };
      expect(await story.refusal(ownerAt(estate, 1), 'castBallot', input)).toBeUndefined();
      expect(await Promise.all([check, reject])).toEqual(['PAPER_SCAN_MISSING', 'INPUT_INVALID']);
    });
  });

  test('V6: nor does an announcement or a rejection wait for it: ATTACHMENT_NOT_STORED at once; the file then counts', async () => {
    await act(runner(), 'returnPaperBallot');
    await act(runner(), 'enterPaperBallot', { choices: await choices() });
    const bytes = pdf('传得慢');
    const announced = await yard.announce(runner(), 'PAPER_BALLOT', paperId, bytes);
    const { id, upload } = announced.evidenceFile;
    const transfer = await slowTransfer(() => yard.send(runner(), id, upload.token, bytes));
    const since = Date.now();
    expect(await codeOf(runner(), 'PAPER_BALLOT', paperId, pdf('另一份'))).toBe('ATTACHMENT_NOT_STORED');
    const ballot = { sessionId, unitId: estate.unitIds[1], choices: await choices() };
    expect(await story.refusal(ownerAt(estate, 1), 'castBallot', ballot)).toBeUndefined();
    expect(await act(second(), 'rejectPaperReturn', { reason: '送回的不是本户的票' })).toBeUndefined();
    expect(Date.now() - since).toBeLessThan(1_000);
    await transfer.end();
    expect((await scans(runner())).scans).toEqual([expect.objectContaining({ id, state: 'STORED' })]);
  });

  test('V6: of two announced at once the second counts, though it was asked for first', async () => {
    await act(runner(), 'returnPaperBallot');
    await act(runner(), 'enterPaperBallot', { choices: await choices() });
    clock.at = new Date(NOW.getTime() + 1_000);
    expect(await codeOf(runner(), 'PAPER_BALLOT', paperId, pdf('先登记'))).toBeUndefined();
    clock.at = NOW;
    await yard.sent(second(), 'PAPER_BALLOT', paperId, pdf('后登记'));
    expect(await act(second(), 'checkPaperBallot', { choices: await choices() })).toBeUndefined();
    expect((await scans(runner())).scanSha256).toBe(sha256(pdf('后登记')));
  });

  test('V6: a download that cannot be written down gives nothing; one that breaks off meanwhile is answered', async () => {
    await act(runner(), 'returnPaperBallot');
    const id = await yard.sent(runner(), 'PAPER_BALLOT', paperId);
    const keep = files.store.get;
    const unwritten = () => {
      clock.at = new Date(Number.NaN);
    };
    const brokenOff = (body: Readable) => {
      setImmediate(() => body.destroy(new Error('the store has left')));
    };
    for (const happens of [unwritten, brokenOff]) {
      let given: Readable | undefined;
      const get = jest.spyOn(files.store, 'get').mockImplementation(async (key) => {
        given = (await keep(key))!;
        happens(given);
        return given;
      });
      await expect(yard.read(runner(), id)).rejects.toMatchObject({ code: 'SERVICE_UNAVAILABLE' });
      get.mockRestore();
      clock.at = NOW;
      expect(given!.destroyed).toBe(true);
    }
    expect((await yard.read(runner(), id)).equals(pdf())).toBe(true);
  });

  test('V6: the last one announced counts; the promise before it is ended, and what was sent stays', async () => {
    await act(runner(), 'returnPaperBallot');
    await act(runner(), 'enterPaperBallot', { choices: await choices() });
    const blurred = await yard.sent(runner(), 'PAPER_BALLOT', paperId, pdf('模糊'));
    const { evidenceFile: dropped } = await yard.announce(runner(), 'PAPER_BALLOT', paperId, pdf('未传'));
    expect(await act(second(), 'checkPaperBallot', { choices: await choices() })).toBe('PAPER_SCAN_MISSING');
    const clear = await yard.sent(second(), 'PAPER_BALLOT', paperId, pdf('清晰'));
    await expect(yard.send(runner(), dropped.id, dropped.upload.token, pdf('未传'))).rejects.toMatchObject({
      code: 'UPLOAD_EXPIRED',
    });
    const seen = (await scans(runner())).scans.map((it: { id: string; state: string }) => [it.id, it.state]);
    expect(seen).toEqual([
      [clear, 'STORED'],
      [dropped.id, 'EXPIRED'],
      [blurred, 'STORED'],
    ]);
    expect(await act(second(), 'checkPaperBallot', { choices: await choices() })).toBeUndefined();
    expect((await scans(runner())).scanSha256).toBe(sha256(pdf('清晰')));
  });

  test('PAPER_UNKNOWN, FILE_TYPE_REFUSED, FILE_TOO_LARGE, INPUT_INVALID, FORBIDDEN; of two at once one is on its way', async () => {
    await act(runner(), 'returnPaperBallot');
    for (const viewer of [estate.acting.PROPERTY_COMPANY!, auditor])
      expect(await codeOf(viewer, 'PAPER_BALLOT', paperId)).toBe('PAPER_UNKNOWN');
    expect(await codeOf(runner(), 'PAPER_BALLOT', randomUUID())).toBe('PAPER_UNKNOWN');
    await expect(codeOf(ownerAt(estate, 0), 'PAPER_BALLOT', paperId)).rejects.toThrow('FORBIDDEN');
    const code = (more: object) => codeOf(runner(), 'PAPER_BALLOT', paperId, pdf(), more);
    expect(await code({ mediaType: 'text/csv' })).toBe('FILE_TYPE_REFUSED');
    expect(await code({ size: 10 * 1024 * 1024 + 1 })).toBe('FILE_TOO_LARGE');
    expect(await code({ sha256: 'A'.repeat(64) })).toBe('INPUT_INVALID');
    expect(await code({ fileName: '../a.pdf' })).toBe('INPUT_INVALID');
    expect(await Promise.all([1, 2, 3, 4].map(() => code({})))).toEqual(Array(4).fill(undefined));
    const states = (await scans(runner())).scans.map((it: { state: string }) => it.state);
    expect(states.sort()).toEqual(['EXPIRED', 'EXPIRED', 'EXPIRED', 'RESERVED']);
  });
});

describe('V16: what proves a vote held elsewhere', () => {
  const bytes = pdf('结果公告');
  const record = async (url: string | null) => {
    const evidence = { fileName: '结果公告.pdf', sha256: sha256(bytes), url };
    const input = { ...externalVote(estate, randomUUID()), evidence };
    return (await story.mutate(runner(), 'recordExternalVote', 'externalVote { id }', input)).externalVote.id;
  };
  const confirm = (externalVoteId: string) =>
    story.refusal(second(), 'confirmExternalVote', { externalVoteId });
  const evidenceOf = async (viewer: Viewer, id: string) => {
    const query = `query($id: ID!) { externalVote(id: $id) { evidence { sha256 file { ${FILE} } } } }`;
    return (await story.ask(viewer, query, { id })).data.externalVote?.evidence;
  };

  test('V16: is looked at before it is confirmed: EVIDENCE_MISSING; it is the file whose hash is recorded, once: EVIDENCE_DIFFERS, EVIDENCE_STORED', async () => {
    const id = await record(null);
    expect(await confirm(id)).toBe('EVIDENCE_MISSING');
    expect(await codeOf(runner(), 'EXTERNAL_VOTE', id, pdf('另一份'))).toBe('EVIDENCE_DIFFERS');
    const { evidenceFile } = await yard.announce(runner(), 'EXTERNAL_VOTE', id, bytes);
    expect(await confirm(id)).toBe('EVIDENCE_MISSING');
    await yard.send(runner(), evidenceFile.id, evidenceFile.upload.token, bytes);
    expect(await codeOf(runner(), 'EXTERNAL_VOTE', id, bytes)).toBe('EVIDENCE_STORED');
    expect(await confirm(id)).toBeUndefined();
    for (const viewer of [runner(), ownerAt(estate, 0), auditor, estate.acting.HOUSING_DEPARTMENT!]) {
      expect((await evidenceOf(viewer, id)).file).toMatchObject({
        state: 'STORED',
        storedSha256: sha256(bytes),
      });
      expect(sha256(await yard.read(viewer, evidenceFile.id))).toBe(sha256(bytes));
    }
    for (const viewer of outsiders()) {
      expect(await evidenceOf(viewer, id)).toEqual({ sha256: sha256(bytes), file: null });
      await expect(yard.read(viewer, evidenceFile.id)).rejects.toMatchObject({ code: unseen(viewer) });
    }
    const readers = [runner(), ownerAt(estate, 0), auditor, estate.acting.HOUSING_DEPARTMENT!];
    expect(await yard.readings(evidenceFile.id)).toEqual(readers.map((it) => readingBy(it, NOW)));
  });

  test('V16: a public address is enough, until a file is promised; nothing is added to what was rejected', async () => {
    const open = await record('https://votes.invalid/1');
    await yard.announce(runner(), 'EXTERNAL_VOTE', open, bytes);
    expect(await confirm(open)).toBe('EVIDENCE_MISSING');
    const other = await record('https://votes.invalid/1');
    expect(await confirm(other)).toBeUndefined();
    const rejected = await record(null);
    await story.refusal(runner(), 'rejectExternalVote', { externalVoteId: rejected, reason: '编号有误' });
    expect(await codeOf(runner(), 'EXTERNAL_VOTE', rejected, bytes)).toBe('EXTERNAL_VOTE_IS_REJECTED');
    for (const id of [randomUUID(), await record(null)])
      expect(await codeOf(estate.acting.PROPERTY_COMPANY!, 'EXTERNAL_VOTE', id, bytes)).toBe(
        'EXTERNAL_VOTE_UNKNOWN',
      );
    // Who sees its evidence and does not run the votes is told so.
    await expect(codeOf(estate.acting.HOUSING_DEPARTMENT!, 'EXTERNAL_VOTE', other, bytes)).rejects.toThrow(
      'FORBIDDEN',
    );
  });
});

describe('V15: the voucher of an expense', () => {
  test('V15: is sent by the committee alone, for owners to look at; a reversal has the voucher of what it takes back', async () => {
    const bytes = pdf('发票');
    const books = { estateId: estate.id, year: 2026 };
    await story.refusal(runner(), 'setActivityBudget', { ...books, amount: '10000.00', basis: '年度预算' });
    const { activityExpense } = await story.mutate(runner(), 'publishExpense', 'activityExpense { id }', {
      ...books,
      amount: '6800.00',
      purpose: '购置长椅',
      spentOn: '2026-11-20',
      voucher: { fileName: '发票.pdf', sha256: sha256(bytes) },
    });
    const id: string = activityExpense.id;
    await expect(codeOf(second(), 'ACTIVITY_EXPENSE', id, bytes)).rejects.toThrow('FORBIDDEN');
    expect(await codeOf(runner(), 'ACTIVITY_EXPENSE', randomUUID(), bytes)).toBe('EXPENSE_UNKNOWN');
    expect(await codeOf(runner(), 'ACTIVITY_EXPENSE', id, pdf('收据'))).toBe('EVIDENCE_DIFFERS');
    const file = await yard.sent(runner(), 'ACTIVITY_EXPENSE', id, bytes);
    expect(await codeOf(runner(), 'ACTIVITY_EXPENSE', id, bytes)).toBe('EVIDENCE_STORED');
    const taken = await story.mutate(runner(), 'reverseExpense', 'activityExpense { id }', {
      expenseId: id,
      reason: '金额有误',
    });
    const reversal: string = taken.activityExpense.id;
    expect(await codeOf(runner(), 'ACTIVITY_EXPENSE', reversal, bytes)).toBe('EXPENSE_IS_REVERSAL');
    const seen = async (viewer: Viewer, entry: string) => {
      const query = 'query($id: ID!) { activityExpense(id: $id) { voucher { file { id state } } } }';
      return (await story.ask(viewer, query, { id: entry })).data.activityExpense.voucher;
    };
    for (const viewer of [runner(), ownerAt(estate, 1), auditor]) {
      for (const entry of [id, reversal])
        expect(await seen(viewer, entry)).toEqual({ file: { id: file, state: 'STORED' } });
      expect(sha256(await yard.read(viewer, file))).toBe(sha256(bytes));
    }
    for (const viewer of outsiders()) {
      expect(await seen(viewer, id)).toBeNull();
      await expect(yard.read(viewer, file)).rejects.toMatchObject({ code: unseen(viewer) });
    }
    const readers = [runner(), ownerAt(estate, 1), auditor];
    expect(await yard.readings(file)).toEqual(readers.map((it) => readingBy(it, NOW)));
  });
});
