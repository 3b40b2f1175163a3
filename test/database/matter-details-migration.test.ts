import { canonicalJson, sha256 } from '../../platform/canonical';
import { noticeHashOf } from '../../services/voting/db/roll';
import type { StoredVotingSession, VotingMatterRow } from '../../services/voting/db/tables';
import { keysOf } from '../../services/voting/keys';
import { testEnvironment } from '../support/database';
import { migrated } from './migrated';

const uuid = (n: number): string => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;

test('V13: matters of before decide what their text says; the notice of one that dismisses has the hash under which it was sent', async () => {
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
      { id: uuid(3), position: 1, kind: 'COMPANY_CHANGE', text: '解聘', dismisses: true },
      { id: uuid(4), position: 2, kind: 'FUND_USE', text: '使用维修资金' },
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
    'MatterDetails1790000520001',
    `INSERT INTO voting_sessions (id, version, estate_id, number, title, state, profile, extraordinary, created_at, without_notice,
       roll_published_at, roll_objections_until, noticed_at, notice_hash, opens_at, notice_closes_at, channels)
       VALUES ('${uuid(2)}', 1, '${uuid(1)}', '2026-1', '表决', 'NOTICED', '{}', false, timestamptz '2026-01-01', false,
         timestamptz '2026-01-01', timestamptz '2026-01-02', '${notice.noticedAt}', '${sent}', '${notice.opensAt}', '${notice.closesAt}', '{ONLINE}');
     INSERT INTO voting_matters (id, session_id, position, kind, text, method, seats, dismisses) VALUES
       ('${uuid(3)}', '${uuid(2)}', 1, 'COMPANY_CHANGE', '解聘', 'APPROVAL', NULL, true),
       ('${uuid(4)}', '${uuid(2)}', 2, 'FUND_USE', '使用维修资金', 'APPROVAL', NULL, false);`,
    `SELECT to_jsonb(s) AS session, s.noticed_at, s.opens_at, s.notice_closes_at,
       (SELECT jsonb_agg(to_jsonb(m) || '{"candidates": []}' ORDER BY m.position) FROM voting_matters m) AS matters
     FROM voting_sessions s`,
  );
  const { session, matters, ...moments } = row as never as {
    readonly session: StoredVotingSession;
    readonly matters: readonly VotingMatterRow[];
  };
  expect(matters.map(({ dismisses, details }) => [dismisses, details])).toEqual([
    [true, null],
    [false, null],
  ]);
  expect(noticeHashOf(keysOf(testEnvironment), { ...session, ...moments }, matters)).toBe(sent);
});

test('V15: budgets of before rest on what they rested on', async () => {
  const rows = await migrated(
    'voting',
    'ExternalBudgets1790000520002',
    `INSERT INTO activity_budgets (id, estate_id, year) VALUES ('${uuid(1)}', '${uuid(2)}', 2026);
     INSERT INTO activity_budget_decisions (budget_id, sequence, amount, basis, set_at, set_by, set_for)
       VALUES ('${uuid(1)}', 1, 1000000, '业主大会授权', now(), '${uuid(3)}', '${uuid(3)}');`,
    'SELECT amount, matter_id, external_vote_id, external_position, basis FROM activity_budget_decisions',
  );
  const nothing = { matter_id: null, external_vote_id: null, external_position: null };
  expect(rows).toEqual([{ amount: '1000000', ...nothing, basis: '业主大会授权' }]);
});

test('V13: votes on the company of before say no term and dismiss nobody by name', async () => {
  const rows = await migrated(
    'property',
    'OwnersDecisions1790000520101',
    `INSERT INTO company_votes (vote_id, estate_id, number, external, passed, engages, chosen_organization_id) VALUES
       ('${uuid(1)}', '${uuid(9)}', '2026-1', false, true, true, NULL), ('${uuid(2)}', '${uuid(9)}', '2026-2', false, true, true, '${uuid(8)}');`,
    'SELECT number, chosen_organization_id, term_months, d.organization_id AS dismissed FROM company_votes LEFT JOIN company_dismissals d USING (vote_id) ORDER BY number',
  );
  const nothing = { term_months: null, dismissed: null };
  expect(rows).toEqual([
    { number: '2026-1', chosen_organization_id: null, ...nothing },
    { number: '2026-2', chosen_organization_id: uuid(8), ...nothing },
  ]);
});

test('V13: a dismissal of before is kept with its vote', async () => {
  const rows = await migrated(
    'property',
    'DismissalsOfVotes1790000570101',
    `INSERT INTO company_votes (vote_id, estate_id, number, external, passed, engages, dismissed_organization_id, dismissed_from) VALUES
       ('${uuid(1)}', '${uuid(9)}', '2026-1', false, true, false, '${uuid(8)}', '2027-01-01'), ('${uuid(2)}', '${uuid(9)}', '2026-2', false, true, true, NULL, NULL);`,
    'SELECT organization_id, vote_id, dismissed_from::text FROM company_dismissals',
  );
  expect(rows).toEqual([{ organization_id: uuid(8), vote_id: uuid(1), dismissed_from: '2027-01-01' }]);
});
