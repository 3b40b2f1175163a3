import { randomUUID } from 'node:crypto';
import type { DataSource } from 'typeorm';
import { canonicalJson, sha256 } from '../../../platform/canonical';
import { openService } from '../../../platform/service';
import { meetings } from '../../../services/meetings/subgraph';
import { actingFor, mutatorOf } from '../../support/client';
import { testFiles, testLog } from '../../support/database';
import { attempt } from './attempts';
import { askingFigures, type Drawn, layFigures, reckoned } from './figures-drawn';
import { NOTIFYING, type Party, resident, type Table } from './table';

let drawn: Drawn;
let table: Table;
let owner: DataSource;
let runtime: string;
let bodies: readonly Table[];
beforeAll(async () => {
  drawn = await layFigures();
  ({ table, owner, runtime, bodies } = drawn);
});
afterAll(() => drawn.close());
const { ask } = askingFigures(() => table);

describe('M20: the year’s report', () => {
  const FROZEN =
    'report { id scope subjectName year version reason work { issued closure { value } } intake { received } leads { name issued closed onTime } content hash }';
  const freeze = (who: Party, input: object) =>
    table.mutate(table.as[who], 'freezeYearReport', FROZEN, { year: 2026, ...input });
  const subject = () => ({ scope: 'BODY', subjectId: table.bodyId });
  beforeAll(() => {
    table.clock.now = new Date('2027-01-08T02:00:00Z');
  });

  test('is frozen with its hash, under the names of 31 December, and stays what it was whatever happens later', async () => {
    const { directory, ids } = table;
    directory.organization(
      {
        kind: 'POLICE_STATION',
        name: '新派出所',
        parentId: ids.headquarters,
        names: [
          { name: '派出所', validFrom: '2000-01-01', validTo: '2027-01-02' },
          { name: '新派出所', validFrom: '2027-01-02', validTo: null },
        ],
      },
      ids.police,
    );
    await directory.intoCopyOf(table.service);
    const { report, userErrors } = await freeze('party', subject());
    expect(userErrors).toEqual([]);
    expect(report).toMatchObject({ subjectName: '日华里五方联席会议', year: 2026, version: 1, reason: null });
    expect(report.hash).toBe(sha256(report.content));
    expect(report.content).toBe(canonicalJson(JSON.parse(report.content)));
    const [police] = report.leads.filter((lead: { name: string }) => lead.name === '派出所');
    expect(police.issued).toBeGreaterThan(0);
    await owner.query(
      `UPDATE action_items SET carried_count = 0, escalated_on = NULL, title = '改过' WHERE body_id = $1`,
      [table.bodyId],
    );
    const { data } = await table.ask(
      table.as.police,
      'query($id: ID!) { yearReport(id: $id) { content hash } yearReports(subjectId: $id, year: 2026) { totalCount } }',
      { id: report.id },
    );
    expect(data.yearReport).toEqual({ content: report.content, hash: report.hash });
    await expect(table.service.dataSource.query("UPDATE year_reports SET content = '{}'")).rejects.toThrow(
      /permission denied/,
    );
  });

  test('a correction is a version of its own, and says why; two at once are two versions', async () => {
    const again = (reason: string) => freeze('party', { ...subject(), reason });
    const both = await Promise.all([again('漏计一项'), again('补录出席')]);
    expect(both.map(({ report }) => report.version).sort()).toEqual([2, 3]);
    const { data } = await table.ask(
      table.as.party,
      'query($id: ID!) { yearReports(subjectId: $id) { totalCount edges { node { version reason } } } }',
      { id: table.bodyId },
    );
    expect(data.yearReports.totalCount).toBe(3);
  });

  test('estate, division and organization, each by who may', async () => {
    expect(
      (await freeze('subdistrict', { scope: 'DIVISION', subjectId: table.subdistrictId })).report,
    ).toMatchObject({
      scope: 'DIVISION',
      subjectName: '华苑街道',
    });
    expect(
      (await freeze('subdistrict', { scope: 'ESTATE', subjectId: table.estateId })).report.intake,
    ).toEqual({ received: 0 });
    const { report } = await freeze('police', { scope: 'ORGANIZATION', subjectId: table.ids.police });
    expect(report).toMatchObject({ subjectName: '派出所', intake: null });
    expect(report.leads).toEqual([expect.objectContaining({ name: '派出所' })]);
  });

  test('an organization’s is counted whole, also where it has a seat no longer', async () => {
    const period = { from: '2026-01-01', to: '2026-12-31' };
    const { items, meetings: held } = drawn;
    const isMine = (it: { readonly lead?: string }) => it.lead === 'company';
    const sat = (_body: number, party: Party) => party === 'company';
    const { attendance, issued } = reckoned(items, held, isMine, sat, () => false, period);
    await owner.query("UPDATE seats SET valid_to = '2027-01-02' WHERE id = ANY($1)", [
      bodies.map((it) => it.seats.company),
    ]);
    await table.directory.intoCopyOf(table.service);
    const { report } = await freeze('company', { scope: 'ORGANIZATION', subjectId: table.ids.company });
    expect(JSON.parse(report.content).work).toMatchObject({ attendance, issued });
  });

  test('is read within its own transaction: one connection is enough', async () => {
    const narrow = await openService(meetings, {
      url: runtime,
      poolSize: 1,
      statementTimeout: 20_000,
      log: testLog,
      files: testFiles(),
      now: () => table.clock.now,
      environment: NOTIFYING,
    });
    const subjects = [
      ['party', 'BODY', table.bodyId],
      ['subdistrict', 'DIVISION', table.subdistrictId],
    ] as const;
    for (const [who, scope, subjectId] of subjects) {
      const input = { scope, subjectId, year: 2025 };
      const { userErrors } = await mutatorOf(narrow)(table.as[who], 'freezeYearReport', FROZEN, input);
      expect(userErrors).toEqual([]);
    }
    await narrow.close();
  });

  test('an estate’s is for its territory: a convener of one of its bodies neither freezes nor reads it', async () => {
    const estate = { scope: 'ESTATE', subjectId: table.estateId, year: 2026 };
    for (const who of ['party', 'police', 'stranger'] as const)
      expect([who, (await attempt(table, table.as[who], 'freezeYearReport', estate)).codes]).toEqual([
        who,
        ['REPORT_SUBJECT_UNKNOWN'],
      ]);
    const query = 'query($id: ID!) { yearReports(subjectId: $id) { totalCount } }';
    for (const [who, totalCount] of [
      ['subdistrict', 1],
      ['party', 0],
      ['police', 0],
    ] as const)
      expect([who, (await ask(who, query, { id: table.estateId })).yearReports.totalCount]).toEqual([
        who,
        totalCount,
      ]);
  });

  test.each<[string, Party, object]>([
    ['REPORT_SUBJECT_UNKNOWN', 'party', { scope: 'BODY', subjectId: randomUUID() }],
    ['REPORT_SUBJECT_UNKNOWN', 'stranger', {}],
    ['YEAR_NOT_OVER', 'party', { year: 2027 }],
    ['REPORT_EXISTS', 'party', {}],
    ['REPORT_IS_FIRST', 'party', { year: 2024, reason: '更正' }],
  ])('%s', async (code, who, input) => {
    const { codes } = await attempt(table, table.as[who], 'freezeYearReport', {
      ...subject(),
      year: 2026,
      ...input,
    });
    expect(codes).toEqual([code]);
  });
  test('FORBIDDEN: who sees a subject and does not answer for it', async () => {
    for (const who of ['police', 'residents', 'headquarters'] as const) {
      const { thrown } = await attempt(table, table.as[who], 'freezeYearReport', {
        ...subject(),
        year: 2026,
      });
      expect([who, thrown]).toEqual([who, 'FORBIDDEN']);
    }
    const auditor = actingFor(randomUUID(), { scopes: ['AUDITOR'] });
    expect((await attempt(table, auditor, 'freezeYearReport', { ...subject(), year: 2026 })).thrown).toBe(
      'FORBIDDEN',
    );
  });
  test('seen by who sees its subject, and like one that is not there to others', async () => {
    const [{ id }] = await owner.query('SELECT id FROM year_reports WHERE subject_id = $1 AND version = 1', [
      table.bodyId,
    ]);
    const query = 'query($id: ID!) { yearReport(id: $id) { id } }';
    for (const who of ['party', 'police', 'headquarters', 'subdistrict'] as const)
      expect((await table.ask(table.as[who], query, { id })).data.yearReport).toEqual({ id });
    for (const who of ['stranger', 'fire'] as const) {
      const seen = await table.ask(table.as[who], query, { id });
      expect(seen).toEqual(await table.ask(table.as[who], query, { id: randomUUID() }));
    }
    expect((await table.ask(resident, query, { id })).errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
    const byReference = `query($id: ID!) { _entities(representations: [{ __typename: "YearReport", id: $id }]) { ... on YearReport { id } } }`;
    expect((await table.ask(table.as.stranger, byReference, { id })).data._entities).toEqual([null]);
  });
});
