import { canonicalJson, sha256 } from '../../platform/canonical';
import { poolReader } from '../../platform/database';
import { openedCandidate } from '../../services/voting/db/name-sealing';
import { reseal } from '../../services/voting/db/reseal';
import { noticeHashOf } from '../../services/voting/db/roll';
import { mattersOf, sessionById } from '../../services/voting/db/sessions';
import type { StoredVotingSession, VotingMatterRow } from '../../services/voting/db/tables';
import { personDocument } from '../../services/voting/domain/candidate-name';
import { ballotLeafHash, receivedSeal } from '../../services/voting/domain/proof';
import { keysOf } from '../../services/voting/keys';
import { testEnvironment } from '../support/database';
import { aroundMigration, migrated } from './migrated';

const uuid = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;

/** One vote in each of the states, with what each state needs. */
const votes = (states: readonly string[], columns: Readonly<Record<string, string>> = {}) => {
  const more = Object.keys(columns).map((column) => `, ${column}`);
  const values = Object.values(columns).map((value) => `, ${value}`);
  const since = (...names: readonly string[]) => `state IN (${names.map((name) => `'${name}'`).join(', ')})`;
  const later = (from: string) =>
    since(...states.slice(states.indexOf(from)).filter((it) => it !== 'VOIDED'));
  const when = (from: string, value: string) => `CASE WHEN ${later(from)} THEN ${value} END`;
  return `
    INSERT INTO voting_sessions (id, version, estate_id, number, title, state, profile, created_at, frozen_at, roll_hash, roll_area,
      roll_heads, roll_units, opened_at, closes_at, closed_at, tallied_at, voided_at, void_reason${more.join('')})
    SELECT gen_random_uuid(), 1, '${uuid(1)}', '2026-' || n, '表决', state, '{}', timestamptz '2026-01-01',
      ${when('FROZEN', `timestamptz '2026-01-02'`)}, ${when('FROZEN', `repeat('a', 64)`)}, ${when('FROZEN', '9000')},
      ${when('FROZEN', '2')}, ${when('FROZEN', '3')}, ${when('OPEN', `timestamptz '2026-01-03'`)},
      ${when('OPEN', `timestamptz '2026-01-20'`)}, ${when('CLOSED', `timestamptz '2026-01-20'`)},
      ${when('TALLIED', `timestamptz '2026-01-21'`)}, CASE WHEN state = 'VOIDED' THEN timestamptz '2026-02-01' END,
      CASE WHEN state = 'VOIDED' THEN '文本有误' END${values.join('')}
    FROM unnest(ARRAY[${states.map((state) => `'${state}'`).join(', ')}]) WITH ORDINALITY AS s(state, n);`;
};

test('V9: votes of every earlier state keep it, and nothing of what follows a tally is made up for them', async () => {
  const states = ['PREPARING', 'FROZEN', 'OPEN', 'CLOSED', 'TALLIED', 'VOIDED'];
  const rows = await migrated(
    'voting',
    'SessionCourse1790000420002',
    votes(states),
    `SELECT state, num_nonnulls(certified_at, announced_at, objections_until, finalized_at, challenged_from) AS made_up
     FROM voting_sessions ORDER BY number`,
  );
  expect(rows).toEqual(states.map((state) => ({ state, made_up: 0 })));
});

test('V4, V5: votes of every earlier state keep it; those whose roll was frozen say that no notice was kept', async () => {
  const states = [
    'PREPARING',
    'FROZEN',
    'OPEN',
    'CLOSED',
    'TALLIED',
    'CERTIFIED',
    'ANNOUNCED',
    'FINAL',
    'LEGALLY_CHALLENGED',
    'VOIDED',
  ];
  const from = (first: string, value: string) =>
    `CASE WHEN state IN (${states.slice(states.indexOf(first), -1).map((it) => `'${it}'`)}) THEN ${value} END`;
  const rows = await migrated(
    'voting',
    'BeforeTheVote1790000430001',
    `${votes(states, {
      certified_at: from('CERTIFIED', `timestamptz '2026-01-22'`),
      announced_at: from('ANNOUNCED', `timestamptz '2026-01-23'`),
      objections_until: from('ANNOUNCED', `timestamptz '2026-01-31'`),
      finalized_at: `CASE WHEN state = 'FINAL' THEN timestamptz '2026-02-01' END`,
      challenged_from: `CASE WHEN state = 'LEGALLY_CHALLENGED' THEN 'ANNOUNCED' END`,
    })}
    INSERT INTO roll_entries (session_id, unit_id, estate_id, building_number, unit_number, area, holding, elector_key, voter_subjects, warnings)
      SELECT id, gen_random_uuid(), estate_id, 1, '101', 9000, 'OWNED', 'x', '{zhang}', '{}' FROM voting_sessions WHERE state = 'OPEN';`,
    `SELECT s.state, s.without_notice, s.extraordinary, s.noticed_at, e.owner_subjects, e.entry_id
     FROM voting_sessions s LEFT JOIN roll_entries e ON e.session_id = s.id ORDER BY length(s.number), s.number`,
  );
  expect(rows).toEqual(
    states.map((state) => ({
      state,
      without_notice: !['PREPARING', 'VOIDED'].includes(state),
      extraordinary: false,
      noticed_at: null,
      owner_subjects: state === 'OPEN' ? [] : null,
      entry_id: null,
    })),
  );
});

test('V6: ballots of before paper were received when they were cast', async () => {
  const rows = await migrated(
    'voting',
    'PaperBallots1790000430003',
    `INSERT INTO voting_sessions (id, version, estate_id, number, title, state, profile, extraordinary, created_at, without_notice,
       frozen_at, roll_hash, roll_area, roll_heads, roll_units, opened_at, closes_at)
       VALUES ('${uuid(2)}', 1, '${uuid(1)}', '2026-1', '表决', 'OPEN', '{}', false, now(), true, timestamptz '2026-01-02',
         repeat('a', 64), 9000, 1, 1, timestamptz '2026-01-03', timestamptz '2026-01-20');
     INSERT INTO roll_entries (session_id, unit_id, estate_id, building_number, unit_number, area, holding, elector_key, voter_subjects,
       owner_subjects, warnings)
       VALUES ('${uuid(2)}', '${uuid(3)}', '${uuid(1)}', 1, '101', 9000, 'OWNED', 'x', '{zhang}', '{}', '{}');
     INSERT INTO ballots (id, session_id, unit_id, estate_id, cast_by, channel, cast_at)
       VALUES ('${uuid(4)}', '${uuid(2)}', '${uuid(3)}', '${uuid(1)}', 'zhang', 'ONLINE', timestamptz '2026-01-04');`,
    `SELECT received_at = cast_at AS same, invalid_reason FROM ballots`,
  );
  expect(rows).toEqual([{ same: true, invalid_reason: null }]);
});

test('V10: ballots of a vote that is open get the leaves that a cast would have written; what is tallied gets none', async () => {
  const vote = (n: number, state: string, tallied: string) => `
    INSERT INTO voting_sessions (id, version, estate_id, number, title, state, profile, extraordinary, created_at, without_notice,
       roll_published_at, roll_objections_until, noticed_at, notice_hash, opens_at, notice_closes_at, channels,
       frozen_at, roll_hash, roll_area, roll_heads, roll_units, opened_at, closes_at, closed_at, tallied_at)
       VALUES ('${uuid(n)}', 1, '${uuid(1)}', '2026-${n}', '表决', '${state}', '{}', false, timestamptz '2026-01-01', false,
         timestamptz '2026-01-01', timestamptz '2026-01-02', timestamptz '2026-01-02', repeat('b', 64), timestamptz '2026-01-20',
         timestamptz '2026-01-30', '{ONLINE}', timestamptz '2026-01-03', repeat('a', 64), 9000, 1, 1, timestamptz '2026-01-20',
         timestamptz '2026-01-30', ${tallied}, ${tallied});
     INSERT INTO voting_matters (id, session_id, position, kind, text) VALUES
       ('${uuid(n + 2)}', '${uuid(n)}', 1, 'FUND_USE', '甲'), ('${uuid(n + 1)}', '${uuid(n)}', 2, 'COVENANT', '乙');
     INSERT INTO roll_entries (session_id, unit_id, estate_id, building_number, unit_number, area, holding, elector_key, voter_subjects,
       owner_subjects, warnings, entry_id, elector_id, salt)
       VALUES ('${uuid(n)}', '${uuid(3)}', '${uuid(1)}', 1, '101', 9000, 'OWNED', 'x', '{zhang}', '{}', '{}', '${uuid(n + 3)}',
         '${uuid(5)}', repeat('c', 64));
     INSERT INTO ballots (id, session_id, unit_id, estate_id, cast_by, channel, cast_at, received_at)
       VALUES ('${uuid(n + 4)}', '${uuid(n)}', '${uuid(3)}', '${uuid(1)}', 'zhang', 'ONLINE', timestamptz '2026-01-21 09:00:00.05+08',
         timestamptz '2026-01-21 09:00:00.05+08');
     INSERT INTO ballot_choices (ballot_id, matter_id, session_id, choice) VALUES
       ('${uuid(n + 4)}', '${uuid(n + 2)}', '${uuid(n)}', 'NO'), ('${uuid(n + 4)}', '${uuid(n + 1)}', '${uuid(n)}', 'YES');`;
  const rows = await migrated(
    'voting',
    'Proof1790000450001',
    `${vote(100, 'OPEN', 'NULL')} ${vote(200, 'TALLIED', `timestamptz '2026-01-31'`)}`,
    'SELECT * FROM ballot_leaves',
  );
  expect(rows).toHaveLength(1);
  const [{ ballot_id, session_id: sessionId, leaf_id: leafId, salt, received_salt, leaf }] = rows as [
    Record<string, string>,
  ];
  expect({ ballot_id, sessionId }).toEqual({ ballot_id: uuid(104), sessionId: uuid(100) });
  expect(salt).not.toBe(received_salt);
  const received = receivedSeal(new Date('2026-01-21T01:00:00.050Z'), received_salt!);
  const choices = [
    { matterId: uuid(101), choice: 'YES' },
    { matterId: uuid(102), choice: 'NO' },
  ] as const;
  const content = {
    sessionId: uuid(100),
    leafId: leafId!,
    entryId: uuid(103),
    salt: salt!,
    received,
    choices,
  };
  expect(leaf).toBe(ballotLeafHash({ ...content, channel: 'ONLINE' }));
});

test('V1: owners of before keep their name until it is sealed; rolls keep it masked, records begin their history', async () => {
  const [row] = await migrated(
    'voting',
    'SealedOwners1790000470001',
    `INSERT INTO units (id, building_id, estate_id, building_number, number) VALUES ('${uuid(3)}', '${uuid(4)}', '${uuid(1)}', 1, '101');
     INSERT INTO owners (id, estate_id, name, subject) VALUES ('${uuid(5)}', '${uuid(1)}', '欧阳示例', 'ouyang'), ('${uuid(6)}', '${uuid(1)}', '李示例', NULL);
     INSERT INTO ownership_records (id, version, estate_id, unit_id, area, holding, representative_subject, updated_at)
       VALUES ('${uuid(7)}', 3, '${uuid(1)}', '${uuid(3)}', 9000, 'OWNED', 'ouyang', timestamptz '2026-01-01 17:00Z');
     INSERT INTO ownership_owners SELECT '${uuid(7)}', id FROM owners;
     INSERT INTO register_imports VALUES ('${uuid(8)}', '${uuid(1)}', 1, now());
     INSERT INTO voting_sessions (id, version, estate_id, number, title, state, profile, extraordinary, created_at, without_notice)
       VALUES ('${uuid(2)}', 1, '${uuid(1)}', '2026-1', '表决', 'PREPARING', '{}', false, now(), false);
     INSERT INTO published_roll_entries (session_id, unit_id, revision, estate_id, building_number, unit_number, area, holding, owners,
       representative_subject, recorded_at)
       SELECT id, '${uuid(3)}', 1, estate_id, 1, '101', 9000, 'OWNED',
         '[{"id": "${uuid(5)}", "name": "欧阳示例", "subject": "ouyang"}, {"id": "${uuid(6)}", "name": "李示例", "subject": null}]', 'ouyang', now()
       FROM voting_sessions;`,
    `SELECT p.owners AS roll, p.kind, r.valid_from::text, v.version, v.owners AS held, v.recorded_at = r.updated_at AS same_moment,
       (SELECT json_agg(json_build_array(o.name, o.masked_name, o.key_id, h.represents) ORDER BY o.id)
        FROM owners o JOIN ownership_owners h ON h.owner_id = o.id) AS owners,
       (SELECT num_nulls(added_count, replaced_count, unchanged_count, valid_from) FROM register_imports) AS not_counted
     FROM published_roll_entries p JOIN ownership_records r USING (unit_id) JOIN ownership_versions v ON v.record_id = r.id`,
  );
  expect(row).toEqual({
    roll: [
      { id: uuid(5), maskedName: '欧阳**', subject: 'ouyang', represents: true },
      { id: uuid(6), maskedName: '李*', subject: null, represents: false },
    ],
    kind: 'RESIDENTIAL',
    valid_from: '2026-01-02',
    version: 3,
    held: [
      { id: uuid(5), represents: true },
      { id: uuid(6), represents: false },
    ],
    same_moment: true,
    owners: [
      ['欧阳示例', '欧阳**', null, true],
      ['李示例', '李*', null, false],
    ],
    not_counted: 4,
  });
});

test('V11: matters of before are put for yes and no, select nobody, and their notice has the hash under which it was sent', async () => {
  const notice = {
    session: {
      id: uuid(2),
      number: '2026-1',
      estateId: uuid(1),
      title: '表决',
      extraordinary: false,
      resolutionId: null,
      requisitionId: null,
      replacesId: null,
    },
    matters: [
      { id: uuid(3), position: 1, kind: 'COMMITTEE_ELECTION', text: '换届' },
      { id: uuid(4), position: 2, kind: 'COMPANY_CHANGE', text: '选聘' },
    ],
    rules: {},
    channels: ['ONLINE'],
    noticedAt: '2026-01-02T00:00:00.000Z',
    opensAt: '2026-01-20T00:00:00.000Z',
    closesAt: '2026-01-30T00:00:00.000Z',
  };
  const sent = sha256(canonicalJson({ format: 'lianxi/vote-notice/1', ...notice }));
  const [row] = await migrated(
    'voting',
    'Elections1790000480001',
    `INSERT INTO voting_sessions (id, version, estate_id, number, title, state, profile, extraordinary, created_at, without_notice,
       roll_published_at, roll_objections_until, noticed_at, notice_hash, opens_at, notice_closes_at, channels,
       frozen_at, roll_hash, roll_area, roll_heads, roll_units, opened_at, closes_at)
       VALUES ('${uuid(2)}', 1, '${uuid(1)}', '2026-1', '表决', 'OPEN', '{}', false, timestamptz '2026-01-01', false,
         timestamptz '2026-01-01', timestamptz '2026-01-02', '${notice.noticedAt}', '${sent}', '${notice.opensAt}', '${notice.closesAt}',
         '{ONLINE}', timestamptz '2026-01-03', repeat('a', 64), 9000, 1, 1, '${notice.opensAt}', '${notice.closesAt}');
     INSERT INTO voting_matters (id, session_id, position, kind, text) VALUES
       ('${uuid(3)}', '${uuid(2)}', 1, 'COMMITTEE_ELECTION', '换届'), ('${uuid(4)}', '${uuid(2)}', 2, 'COMPANY_CHANGE', '选聘');
     INSERT INTO roll_entries (session_id, unit_id, estate_id, building_number, unit_number, area, holding, elector_key, voter_subjects,
       owner_subjects, warnings, entry_id, elector_id, salt)
       VALUES ('${uuid(2)}', '${uuid(5)}', '${uuid(1)}', 1, '101', 9000, 'OWNED', 'x', '{zhang}', '{}', '{}', '${uuid(6)}', '${uuid(7)}',
         repeat('c', 64));
     INSERT INTO ballots (id, session_id, unit_id, estate_id, cast_by, channel, cast_at, received_at)
       VALUES ('${uuid(8)}', '${uuid(2)}', '${uuid(5)}', '${uuid(1)}', 'zhang', 'ONLINE', '2026-01-21', '2026-01-21');
     INSERT INTO ballot_choices (ballot_id, matter_id, session_id, choice) VALUES
       ('${uuid(8)}', '${uuid(3)}', '${uuid(2)}', 'YES'), ('${uuid(8)}', '${uuid(4)}', '${uuid(2)}', 'NO');`,
    `SELECT to_jsonb(s) AS session, s.noticed_at, s.opens_at, s.notice_closes_at,
       (SELECT jsonb_agg(to_jsonb(m) || '{"candidates": []}' ORDER BY m.position) FROM voting_matters m) AS matters,
       (SELECT jsonb_agg(c.candidate_ids) FROM ballot_choices c) AS selected
     FROM voting_sessions s`,
  );
  const { session, matters, selected, ...moments } = row as never as {
    readonly session: StoredVotingSession;
    readonly matters: readonly VotingMatterRow[];
    readonly selected: readonly unknown[];
  };
  expect(matters.map(({ method, seats }) => [method, seats])).toEqual([
    ['APPROVAL', null],
    ['APPROVAL', null],
  ]);
  expect(selected).toEqual([null, null]);
  expect(noticeHashOf(keysOf(testEnvironment), { ...session, ...moments }, matters)).toBe(sent);
});

test('V13: matters and candidates of before dismiss nobody and name no company', async () => {
  const rows = await migrated(
    'voting',
    'CompanyMatters1790000510001',
    `INSERT INTO voting_sessions (id, version, estate_id, number, title, state, profile, extraordinary, created_at, without_notice)
       VALUES ('${uuid(2)}', 1, '${uuid(1)}', '2026-1', '表决', 'PREPARING', '{}', false, now(), false);
     INSERT INTO voting_matters (id, session_id, position, kind, text, method, seats) VALUES
       ('${uuid(3)}', '${uuid(2)}', 1, 'COMPANY_CHANGE', '解聘', 'APPROVAL', NULL), ('${uuid(4)}', '${uuid(2)}', 2, 'COMMITTEE_ELECTION', '换届', 'ELECTION', 5);
     INSERT INTO voting_candidates (id, matter_id, position, name, nominated_by, eligibility_confirmed)
       VALUES ('${uuid(5)}', '${uuid(4)}', 1, '甲', '自荐', true);`,
    `SELECT m.kind, m.dismisses, c.masked_name, c.organization_id FROM voting_matters m LEFT JOIN voting_candidates c ON c.matter_id = m.id ORDER BY m.position`,
  );
  expect(rows).toEqual([
    { kind: 'COMPANY_CHANGE', dismisses: false, masked_name: null, organization_id: null },
    { kind: 'COMMITTEE_ELECTION', dismisses: false, masked_name: '甲*', organization_id: null },
  ]);
});

test('V14: requisitions of before have a last day, those that are open all of their days from now on; support stands', async () => {
  const states = ['OPEN', 'REACHED'];
  const rows = await migrated(
    'voting',
    'RequisitionEnds1790000500001',
    `INSERT INTO requisitions (id, version, estate_id, text, filed_by, filed_at, state, counted_by, numerator, denominator, organize_days,
       supported_area, supported_heads, total_area, total_heads, counted_at, reached_at, organize_by)
       SELECT ('00000000-0000-4000-8000-00000000001' || n)::uuid, 1, '${uuid(1)}', '提议', 'zhang', timestamptz '2026-01-31 23:00+08', state,
         'HEADS', 1, 5, 30, 9000, 1, 9000, 1, now(), CASE state WHEN 'REACHED' THEN timestamptz '2026-02-01' END,
         CASE state WHEN 'REACHED' THEN date '2026-03-03' END
       FROM unnest(ARRAY[${states.map((it) => `'${it}'`)}]) WITH ORDINALITY AS s(state, n);
     INSERT INTO requisition_supports (requisition_id, unit_id, elector_key, estate_id, supporter_subject, supported_at)
       SELECT id, '${uuid(3)}', 'x', estate_id, 'zhang', filed_at FROM requisitions;`,
    `SELECT q.state, s.number, q.withdrawn_at, q.support_until - ((CASE q.state WHEN 'OPEN' THEN now() ELSE q.filed_at END)
       AT TIME ZONE 'Asia/Shanghai')::date AS days
     FROM requisitions q JOIN requisition_supports s ON s.requisition_id = q.id ORDER BY q.id`,
  );
  expect(rows).toEqual(states.map((state) => ({ state, number: 1, withdrawn_at: null, days: 90 })));
});

test('V11, V15: names of members and payees of before stay until they are sealed; what anyone sees of a member is masked', async () => {
  const rows = await migrated(
    'voting',
    'SealedNames1790000500012',
    `INSERT INTO external_votes (id, version, estate_id, platform, reference, closed_on, evidence_name, evidence_sha256, state,
       recorded_by, recorded_for, recorded_at)
       VALUES ('${uuid(2)}', 1, '${uuid(1)}', '平台', '1', '2026-01-01', '公告', repeat('a', 64), 'RECORDED', '${uuid(3)}', '${uuid(3)}', '2026-01-02');
     INSERT INTO owners_committees (id, version, estate_id, organization_id, external_vote_id, elected_on, starts_on, ends_on, reelect_by,
       seats, constituted_at, constituted_by, constituted_for)
       VALUES ('${uuid(4)}', 1, '${uuid(1)}', '${uuid(3)}', '${uuid(2)}', '2026-01-01', '2026-01-02', '2031-01-01', '2030-10-03', 5,
         '2026-01-02', '${uuid(3)}', '${uuid(3)}');
     INSERT INTO committee_members (id, committee_id, rank, elected, name)
       VALUES ('${uuid(5)}', '${uuid(4)}', 1, 'SEAT', '欧阳示例'), ('${uuid(6)}', '${uuid(4)}', 2, 'SEAT', '李示例');
     INSERT INTO activity_budgets VALUES ('${uuid(7)}', '${uuid(1)}', 2026);
     INSERT INTO activity_expenses (id, budget_id, estate_id, amount, purpose, spent_on, payee, voucher_name, voucher_sha256,
       published_at, published_by, published_for)
       SELECT v.id::uuid, '${uuid(7)}', '${uuid(1)}', 100, '长椅', '2026-01-01', v.payee, '发票', repeat('a', 64), '2026-01-02', '${uuid(3)}', '${uuid(3)}'
       FROM (VALUES ('${uuid(8)}', '示例家具厂'), ('${uuid(9)}', NULL)) v(id, payee);`,
    `SELECT name AS plain, masked_name AS shown, key_id FROM committee_members
     UNION ALL SELECT payee, NULL, key_id FROM activity_expenses ORDER BY shown NULLS LAST, plain NULLS LAST`,
  );
  expect(rows).toEqual([
    { plain: '李示例', shown: '李*', key_id: null },
    { plain: '欧阳示例', shown: '欧阳**', key_id: null },
    { plain: '示例家具厂', shown: null, key_id: null },
    { plain: null, shown: null, key_id: null },
  ]);
});

test('V11: people of before are masked and sealed: the notice that named them has its hash, and who is not noticed yet stands under one', async () => {
  // What JSON writes otherwise than as it is.
  const names = ['欧阳示例', '李"示\\例\n', '买买提·示例\u0001'];
  const candidates = (first: number) =>
    names.map((name, i) => ({ id: uuid(first + i), name, nominatedBy: `推荐人"${i}` }));
  const company = { id: uuid(60), name: '物业甲', nominatedBy: '应征', organizationId: uuid(61) };
  const matters = (first: number) => [
    {
      id: uuid(first),
      position: 1,
      kind: 'COMMITTEE_ELECTION',
      text: '换届',
      method: 'ELECTION',
      seats: 5,
      candidates: candidates(first + 1),
    },
  ];
  const noticed = [
    ...matters(20),
    {
      id: uuid(50),
      position: 2,
      kind: 'COMPANY_CHANGE',
      text: '选聘',
      method: 'SELECTION',
      seats: 1,
      candidates: [company],
    },
  ];
  const notice = {
    session: {
      id: uuid(2),
      number: '2026-1',
      estateId: uuid(1),
      title: '表决',
      extraordinary: false,
      resolutionId: null,
      requisitionId: null,
      replacesId: null,
    },
    matters: noticed,
    rules: {},
    channels: ['ONLINE'],
    noticedAt: '2026-01-02T00:00:00.000Z',
    opensAt: '2026-01-20T00:00:00.000Z',
    closesAt: '2026-01-30T00:00:00.000Z',
  };
  const sent = sha256(canonicalJson({ format: 'lianxi/vote-notice/2', ...notice }));
  const { before, after } = await aroundMigration('voting', 'MaskedCandidates1790000565001');
  const earlier = await before();
  const session = `INSERT INTO voting_sessions (id, version, estate_id, number, title, state, profile, extraordinary, created_at, without_notice,
    roll_published_at, roll_objections_until, noticed_at, notice_hash, opens_at, notice_closes_at, channels)`;
  // Nobody is put into a vote that was noticed.
  await earlier.query('ALTER TABLE voting_candidates DISABLE TRIGGER voting_candidates_stand');
  await earlier.query(
    `${session} VALUES ($1, 1, $2, '2026-1', '表决', 'NOTICED', '{}', false, '2026-01-01', false, '2026-01-01', '2026-01-02', $3, $4, $5, $6, '{ONLINE}'),
       ($7, 1, $2, '2026-2', '表决', 'PREPARING', '{}', false, '2026-01-01', false, NULL, NULL, NULL, NULL, NULL, NULL, NULL)`,
    [uuid(2), uuid(1), notice.noticedAt, sent, notice.opensAt, notice.closesAt, uuid(3)],
  );
  for (const [of, list] of [[uuid(2), noticed] as const, [uuid(3), matters(30)] as const])
    for (const matter of list) {
      const { id, position, kind, text, method, seats } = matter;
      await earlier.query(
        `INSERT INTO voting_matters (id, session_id, position, kind, text, method, seats, dismisses) VALUES ($1, $2, $3, $4, $5, $6, $7, false)`,
        [id, of, position, kind, text, method, seats],
      );
      for (const [i, it] of matter.candidates.entries())
        await earlier.query(
          `INSERT INTO voting_candidates (id, matter_id, position, name, nominated_by, eligibility_confirmed, organization_id) VALUES ($1, $2, $3, $4, $5, true, $6)`,
          [it.id, id, i + 1, it.name, it.nominatedBy, 'organizationId' in it ? it.organizationId : null],
        );
    }
  await earlier.query('ALTER TABLE voting_candidates ENABLE TRIGGER voting_candidates_stand');
  await earlier.destroy();

  const now = await after();
  expect(await reseal(now, testEnvironment)).toBe(6);
  const reader = poolReader(now);
  const keys = keysOf(testEnvironment);
  const [rows, row] = [await mattersOf(reader, uuid(2)), (await sessionById(reader, uuid(2)))!];
  expect(noticeHashOf(keys, row, rows)).toBe(sent);
  expect(rows.flatMap((it) => it.candidates.map(({ maskedName }) => maskedName))).toEqual([
    '欧阳**',
    '李*',
    '买*',
    '物业甲',
  ]);
  const [preparing] = await mattersOf(reader, uuid(3));
  const opened = preparing!.candidates.map((it) => openedCandidate(keys, it));
  expect(opened.map(({ name, nominatedBy }) => ({ name, nominatedBy }))).toEqual(
    candidates(31).map(({ name, nominatedBy }) => ({ name, nominatedBy })),
  );
  const salts = opened.map(({ document }) => {
    const person = JSON.parse(document!);
    expect(personDocument(person)).toBe(document);
    return person.salt;
  });
  expect(new Set(salts).size).toBe(3);
  await now.destroy();
});
