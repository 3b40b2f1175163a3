import { randomUUID } from 'node:crypto';
import { poolReader } from '../../../platform/database';
import { ANONYMOUS, type Viewer } from '../../../platform/identity';
import type { RunningService } from '../../../platform/service';
import { type Sql, sql } from '../../../platform/sql';
import { ballotVoters, runnersOf } from '../../../services/voting/db/circles';
import { externalVoteColumns } from '../../../services/voting/db/external-votes';
import { filingColumns } from '../../../services/voting/db/filings';
import { recordColumns, recordsWithUnits } from '../../../services/voting/db/register';
import { publishedColumns } from '../../../services/voting/db/roll';
import { sessionColumns } from '../../../services/voting/db/sessions';
import { rules } from '../../../services/voting/permissions';
import { actingFor, operator, owner } from '../../support/client';
import { externalMatter, externalVote } from './external-vote-input';
import {
  clock,
  committeeOf,
  NOTICED_AT,
  NOW,
  openVoting,
  ownerAt,
  plainEntries,
  type SeededEstate,
  seedEstate,
  storyOf,
} from './fixture';

let service: RunningService;
let estates: SeededEstate[];
beforeAll(async () => {
  clock.at = NOW;
  service = await openVoting();
  const story = storyOf(service);
  estates = [await seedEstate(service, 3), await seedEstate(service, 2)];
  for (const estate of estates) {
    clock.at = NOW;
    const [first, ...others] = plainEntries(estate);
    const shared = [...(first!.owners as unknown[]), { name: '共有人', subject: 'co-owner' }];
    await story.register(estate, [
      { ...first, owners: shared, representativeSubject: 'co-owner' },
      ...others,
    ]);
    const [{ id: ownerId }] = await service.dataSource.query(
      `SELECT id FROM owners WHERE subject = 'co-owner' AND estate_id = $1`,
      [estate.id],
    );
    const reading = { ownerId, purpose: 'DELIVERY', note: '送达' };
    await story.mutate(committeeOf(estate), 'unmaskOwner', 'unmaskedOwner { id }', reading);
    const open = await story.prepare(estate);
    await story.publish(estate, open.id);
    const objection = { sessionId: open.id, unitId: estate.unitIds[0], text: '面积有误' };
    await story.at(NOTICED_AT, async () => {
      const it = await story.mutate(ownerAt(estate, 1), 'objectToRoll', 'rollObjection { id }', objection);
      const answer = { objectionId: it.rollObjection.id, answer: 'REJECTED', reason: '以登记簿为准' };
      await story.mutate(committeeOf(estate), 'answerRollObjection', '__typename', answer);
    });
    await story.notice(estate, open.id);
    await story.freeze(estate, open.id);
    await story.act(estate, 'openVoting', open.id);
    const proxy = { sessionId: open.id, unitId: estate.unitIds[1], agentSubject: `agent-${estate.id}` };
    await story.mutate(ownerAt(estate, 1), 'grantProxy', 'proxy { id }', proxy);
    await story.mutate(
      owner(proxy.agentSubject),
      'castBallot',
      'ballot { id }',
      story.ballot(estate, open, 1),
    );
    for (const reference of ['1', '2']) {
      const election = { ...externalMatter, kind: 'COMMITTEE_ELECTION' };
      const elected = { seats: 5, members: ['甲', '乙', '丙', '丁', '戊'] };
      const input = { ...externalVote(estate, reference), matters: [election], elected };
      const it = await story.mutate(committeeOf(estate), 'recordExternalVote', 'externalVote { id }', input);
      const confirmed = { externalVoteId: it.externalVote.id };
      if (reference !== '1') continue;
      await story.mutate(estate.acting.RESIDENTS_COMMITTEE!, 'confirmExternalVote', '__typename', confirmed);
      await story.mutate(committeeOf(estate), 'constituteOwnersCommittee', '__typename', {
        ...confirmed,
        organizationId: committeeOf(estate).actingFor!.organizationId,
        startsOn: input.closedOn,
        termYears: 5,
      });
    }
    const closed = await story.opened(estate);
    await story.close(estate, closed.id);
    await story.prepare(estate);
  }
});
afterAll(() => service.close());

const auditor = actingFor(randomUUID(), { scopes: ['AUDITOR'] });

const viewers = (): [string, Viewer][] => [
  ['visitor', ANONYMOUS],
  ['stranger', owner('stranger')],
  ['operator', operator],
  // What an authority may see of its own, an auditor of it sees as an auditor.
  ['auditor', { ...estates[0]!.acting.HOUSING_DEPARTMENT!, scopes: ['AUDITOR'] }],
  ['co-owner', owner('co-owner')],
  ...estates.map((estate, e): [string, Viewer] => [`agent ${e}`, owner(`agent-${estate.id}`)]),
  ...estates.flatMap((estate, e) => [
    ...Object.entries(estate.acting).map(([kind, viewer]): [string, Viewer] => [`${kind} ${e}`, viewer]),
    ...[0, 1].map((i): [string, Viewer] => [`owner ${e}.${i}`, ownerAt(estate, i)]),
  ]),
];

interface Face {
  readonly name: keyof typeof rules;
  readonly select: Sql | ((viewer: Viewer) => Sql);
  readonly alias: Sql;
  /** How many of the rows the named viewers see; whoever is not named sees none. */
  readonly seen: Readonly<Record<string, number>>;
}

const runners = (first: number, second: number) =>
  Object.fromEntries(
    ['OWNERS_COMMITTEE', 'MANAGEMENT_COMMITTEE', 'RESIDENTS_COMMITTEE', 'SUBDISTRICT_OFFICE'].flatMap(
      (kind) => [
        [`${kind} 0`, first],
        [`${kind} 1`, second],
      ],
    ),
  );
const owners = { 'co-owner': 2, 'owner 0.0': 1, 'owner 0.1': 1, 'owner 1.0': 1, 'owner 1.1': 1 };

const faces: readonly Face[] = [
  {
    name: 'RUNNER',
    select: sql`${sessionColumns()} FROM voting_sessions s`,
    alias: sql`s`,
    seen: { ...runners(3, 3), auditor: 6 },
  },
  {
    name: 'RUNNER_ALONE',
    select: sql`${sessionColumns()} FROM voting_sessions s`,
    alias: sql`s`,
    seen: runners(3, 3),
  },
  {
    name: 'RUNNER_OR_OWNERS',
    select: (viewer) => sql`${publishedColumns(viewer)} FROM published_roll_entries p`,
    alias: sql`p`,
    // Two published rolls of each estate, of three units and of two: whoever owns in it sees all of them.
    seen: {
      ...runners(6, 4),
      auditor: 10,
      'co-owner': 10,
      'owner 0.0': 6,
      'owner 0.1': 6,
      'owner 1.0': 4,
      'owner 1.1': 4,
    },
  },
  {
    name: 'OWNERS_OR_AUTHORITY',
    select: (viewer) => sql`${externalVoteColumns(viewer)} FROM external_votes x`,
    alias: sql`x`,
    // Two in each estate; the district's housing department is one of the authorities.
    seen: {
      ...runners(2, 2),
      auditor: 4,
      'co-owner': 4,
      'owner 0.0': 2,
      'owner 0.1': 2,
      'owner 1.0': 2,
      'owner 1.1': 2,
      'HOUSING_DEPARTMENT 0': 2,
      'HOUSING_DEPARTMENT 1': 2,
    },
  },
  {
    name: 'OWNERS_OR_AUTHORITY_ALONE',
    select: (viewer) => sql`${externalVoteColumns(viewer)} FROM external_votes x`,
    alias: sql`x`,
    // An auditor is told no private person's name, though they act for an authority.
    seen: {
      ...runners(2, 2),
      'co-owner': 4,
      'owner 0.0': 2,
      'owner 0.1': 2,
      'owner 1.0': 2,
      'owner 1.1': 2,
      'HOUSING_DEPARTMENT 0': 2,
      'HOUSING_DEPARTMENT 1': 2,
    },
  },
  {
    name: 'RUNNER_OR_AUTHORITY',
    select: sql`${filingColumns} FROM committee_filings f`,
    alias: sql`f`,
    // Two in each estate, of which the district's housing department has one.
    seen: { ...runners(2, 2), auditor: 4, 'HOUSING_DEPARTMENT 0': 1, 'HOUSING_DEPARTMENT 1': 1 },
  },
  {
    name: 'RUNNER_OR_OBJECTOR',
    select: sql`o.*, ${runnersOf(sql`o.estate_id`)} AS runner_organization_ids FROM roll_objections o`,
    alias: sql`o`,
    seen: { ...runners(1, 1), auditor: 2, 'owner 0.1': 1, 'owner 1.1': 1 },
  },
  {
    name: 'RUNNER_OR_OWNER',
    select: sql`${recordColumns()} FROM ${recordsWithUnits}`,
    alias: sql`r`,
    seen: { ...runners(3, 2), ...owners, auditor: 5 },
  },
  {
    name: 'OWNER_OR_AUDITOR',
    select: sql`m.*, o.subject AS owner_subject FROM unmaskings m JOIN owners o ON o.id = m.owner_id`,
    alias: sql`m`,
    seen: { 'co-owner': 2, auditor: 2 },
  },
  {
    name: 'RUNNER_OR_VOTER',
    select: sql`e.*, ${runnersOf(sql`e.estate_id`)} AS runner_organization_ids FROM roll_entries e`,
    alias: sql`e`,
    // Two frozen rolls in each estate; of the shared unit only the representative votes.
    seen: { ...runners(6, 4), auditor: 10, 'co-owner': 4, 'owner 0.1': 2, 'owner 1.1': 2 },
  },
  {
    name: 'SELF',
    select: sql`b.*, ${ballotVoters} AS voter_subjects FROM ballots b JOIN roll_entries e USING (session_id, unit_id)`,
    alias: sql`b`,
    seen: { 'owner 0.1': 1, 'owner 1.1': 1, 'agent 0': 1, 'agent 1': 1 },
  },
  {
    name: 'RUNNER_OR_PARTY',
    select: sql`x.*, ${runnersOf(sql`x.estate_id`)} AS runner_organization_ids FROM vote_proxies x`,
    alias: sql`x`,
    seen: { ...runners(1, 1), auditor: 2, 'owner 0.1': 1, 'owner 1.1': 1, 'agent 0': 1, 'agent 1': 1 },
  },
];

test.each(faces)(
  '$name: both faces agree on every row, for every viewer',
  async ({ name, select: of, alias, seen }) => {
    const rule = rules[name] as {
      may(viewer: Viewer, row: unknown): boolean;
      where(viewer: Viewer, alias: Sql): Sql;
    };
    for (const [title, viewer] of viewers()) {
      const select = typeof of === 'function' ? of(viewer) : of;
      const from = name === 'SELF' ? sql`(SELECT ${select}) b` : null;
      const query = from
        ? sql`SELECT b.*, (${rule.where(viewer, alias)}) AS visible FROM ${from}`
        : sql`SELECT (${rule.where(viewer, alias)}) AS visible, ${select}`;
      const rows = await poolReader(service.dataSource).rows<{ visible: boolean }>(query);
      expect(rows.length).toBeGreaterThan(1);
      const may = rows.map((row) => rule.may(viewer, row));
      expect([title, may]).toEqual([title, rows.map((row) => row.visible)]);
      expect([title, may.filter(Boolean).length]).toEqual([title, seen[title] ?? 0]);
    }
  },
);

test.each([
  // Of three votes in each estate one is closed, and one is being prepared.
  ['RUNNER_UNTIL_CLOSED', 2],
  ['RUNNER_UNTIL_PUBLISHED', 4],
  ['RUNNER_UNTIL_ANNOUNCED', 0],
] as const)('%s: everyone sees %i of six, those who run a vote and auditors the rest', async (name, open) => {
  const rule = rules[name];
  const more = (6 - open) / 2;
  const seen: Readonly<Record<string, number>> = { ...runners(open + more, open + more), auditor: 6 };
  for (const [title, viewer] of viewers()) {
    const rows = await poolReader(service.dataSource).rows<never>(
      sql`SELECT (${rule.where(viewer, sql`s`)}) AS visible, ${sessionColumns()} FROM voting_sessions s`,
    );
    const may = rows.map((row) => rule.may(viewer, row));
    expect([title, may]).toEqual([title, rows.map((row: { visible: boolean }) => row.visible)]);
    expect([title, may.filter(Boolean).length]).toEqual([title, seen[title] ?? open]);
  }
});

test('RUNNER_UNTIL_CONFIRMED: everyone sees the confirmed two of four, those who run the votes and auditors the rest', async () => {
  const rule = rules.RUNNER_UNTIL_CONFIRMED;
  const seen: Readonly<Record<string, number>> = { ...runners(3, 3), auditor: 4 };
  for (const [title, viewer] of viewers()) {
    const rows = await poolReader(service.dataSource).rows<never>(
      sql`SELECT (${rule.where(viewer, sql`x`)}) AS visible, ${externalVoteColumns(viewer)} FROM external_votes x`,
    );
    const may = rows.map((row) => rule.may(viewer, row));
    expect([title, may]).toEqual([title, rows.map((row: { visible: boolean }) => row.visible)]);
    expect([title, may.filter(Boolean).length]).toEqual([title, seen[title] ?? 2]);
  }
});

test('an auditor reads roll, register and turnout, runs nothing and sees no choice', async () => {
  const story = storyOf(service);
  const estate = estates[0]!;
  const query = `query($e: [_Any!]!) { _entities(representations: $e) { ... on Estate { register { totalCount }
    votingSessions { edges { node { id state roll { totalCount } turnout { heads } rollWarnings { count } availableActions { act } } } } } } }`;
  const { data } = await story.ask(auditor, query, { e: [{ __typename: 'Estate', id: estate.id }] });
  const [{ register, votingSessions }] = data._entities;
  const sessions = votingSessions.edges.map((edge: { node: { state: string } }) => edge.node);
  expect(register).toEqual({ totalCount: 3 });
  const read = { roll: { totalCount: 3 }, availableActions: [] };
  expect(sessions).toHaveLength(3);
  expect(sessions).toEqual(
    expect.arrayContaining([
      expect.objectContaining({ state: 'OPEN', ...read, turnout: { heads: 1 } }),
      expect.objectContaining({ state: 'CLOSED', ...read, turnout: { heads: 0 } }),
      expect.objectContaining({ state: 'PREPARING', availableActions: [] }),
    ]),
  );
  for (const { id: sessionId } of sessions) {
    await expect(story.mutate(auditor, 'freezeRoll', '__typename', { sessionId })).rejects.toThrow(
      'FORBIDDEN',
    );
  }
});

test('a vote that is being prepared is not there for others, nor once it is voided', async () => {
  const story = storyOf(service);
  const [estate] = estates as [SeededEstate];
  const { id } = await story.prepare(estate);
  const seen = (viewer: Viewer) => story.session(viewer, id, 'state');
  for (const state of ['PREPARING', 'VOIDED']) {
    if (state === 'VOIDED') await story.act(estate, 'voidVote', id, { reason: '文本有误' });
    for (const viewer of [ANONYMOUS, operator, ownerAt(estate, 0), estate.acting.PROPERTY_COMPANY!]) {
      expect(await seen(viewer)).toBeNull();
    }
    for (const viewer of [auditor, committeeOf(estate)]) expect(await seen(viewer)).toEqual({ state });
  }
});
