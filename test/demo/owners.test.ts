import { ANONYMOUS, type Viewer } from '../../platform/identity';
import { SERVICE_NAMES } from '../../platform/ports';
import type { RunningService } from '../../platform/service';
import { clientOf } from '../support/client';
import { type ByService, played, type Row } from './played';

let services: ByService<RunningService>;
const { rows, viewer } = played((opened) => {
  services = opened;
});

test('V1: one estate’s register came as a workbook, of which nothing is left', async () => {
  const [came] = await rows(
    'voting',
    `SELECT u.state, u.row_count > u.unit_count AS shared, a.state AS file, u.forgotten_at IS NOT NULL AS forgotten,
       i.added_count = u.unit_count AS all_new, (SELECT count(*)::int FROM staged_records) AS staged
     FROM register_uploads u JOIN attachments a USING (id) JOIN register_imports i ON i.id = u.import_id`,
  );
  expect(came).toEqual({
    state: 'IMPORTED',
    shared: true,
    file: 'EXPIRED',
    forgotten: true,
    all_new: true,
    staged: 0,
  });
});

test('V1: the register is sealed, has kinds, shares and versions, and the owner sees who read the own data', async () => {
  const one = async (text: string) => (await rows('voting', text))[0];
  expect(
    await one(`SELECT count(*) FILTER (WHERE name IS NOT NULL)::int AS plain, count(DISTINCT key_id)::int AS keys,
                 bool_or(masked_document IS NOT NULL) AS documents, bool_or(kind = 'ORGANIZATION') AS organizations FROM owners`),
  ).toEqual({ plain: 0, keys: 1, documents: true, organizations: true });
  expect(
    await one(
      `SELECT array_agg(DISTINCT kind ORDER BY kind) AS kinds, max(version) AS versions FROM ownership_records`,
    ),
  ).toEqual({ kinds: ['COMMERCIAL', 'PARKING', 'RESIDENTIAL'], versions: 2 });
  expect(await one('SELECT count(*) > 0 AS shared FROM ownership_owners WHERE share_numerator = 1')).toEqual({
    shared: true,
  });
  const answer = await clientOf(services.voting)(
    await viewer('demo:owner'),
    `{ myUnits { edges { node { ownership { unitNumber owners { maskedName maskedPhone } unmaskings { purpose organizationName } } } } } }`,
  );
  const units = answer.data.myUnits.edges.map((edge: { node: { ownership: Row } }) => edge.node.ownership);
  expect(units).toHaveLength(3);
  expect(units[0].owners).toEqual([{ maskedName: '业*', maskedPhone: '100****9999' }]);
  expect(units[0].unmaskings).toEqual([{ purpose: 'DELIVERY', organizationName: '日华里小区业主委员会' }]);
});

test('V15: benches and festival decoration from the committee’s activity budget, one figure corrected by a counter-entry', async () => {
  const spent = `SELECT purpose, sum(amount)::text AS fen, count(*)::int AS entries FROM activity_expenses GROUP BY 1 ORDER BY 1`;
  expect(await rows('voting', spent)).toEqual([
    { purpose: '中心花园长椅六张', fen: '860000', entries: 3 },
    { purpose: '节日装饰布置', fen: '234000', entries: 1 },
  ]);
});

test('V11: a committee elected on the city’s platform, filed with both authorities, one of them at the second try; an alternate took a seat', async () => {
  const [committee] = await rows(
    'voting',
    'SELECT id, first_met_on - elected_on AS met_after FROM owners_committees WHERE external_vote_id IS NOT NULL',
  );
  expect(committee!.met_after).toBe(5);
  const filings = `SELECT f.authority, f.state, count(*)::int AS steps FROM committee_filings f
    JOIN committee_filing_steps s ON s.filing_id = f.id JOIN owners_committees c ON c.id = f.committee_id
    WHERE c.external_vote_id IS NOT NULL GROUP BY 1, 2 ORDER BY 1`;
  expect(await rows('voting', filings)).toEqual([
    { authority: 'HOUSING_AUTHORITY', state: 'ACCEPTED', steps: 4 },
    { authority: 'SUBDISTRICT_OFFICE', state: 'ACCEPTED', steps: 2 },
  ]);
  const filled = `SELECT m.rank, f.rank AS by FROM committee_vacancies v JOIN committee_members m ON m.id = v.member_id
    JOIN committee_members f ON f.id = v.filled_by`;
  expect(await rows('voting', filled)).toEqual([{ rank: 5, by: 6 }]);
});

test('V11, V13: one vote elected a committee and selected a company; two who were equal drew for the last seat', async () => {
  const outcomes = await rows(
    'voting',
    `SELECT m.method, o.status, o.derivation -> 'election' -> 'standings' AS standings, o.derivation -> 'election' -> 'drawSeed' AS seed
     FROM vote_outcomes o JOIN voting_matters m ON m.id = o.matter_id WHERE m.method <> 'APPROVAL' ORDER BY m.position`,
  );
  const results = outcomes.map(({ method, status, standings }) => [
    method,
    status,
    (standings as Row[]).map(({ result, drawn }) => `${result}${drawn ? ' drawn' : ''}`).sort(),
  ]);
  expect(results).toEqual([
    [
      'ELECTION',
      'PASSED',
      ['ALTERNATE', 'ALTERNATE drawn', ...Array(4).fill('ELECTED'), 'ELECTED drawn', 'NOT_ELECTED'],
    ],
    ['SELECTION', 'PASSED', ['ELECTED', 'NOT_ELECTED']],
  ]);
  expect(outcomes[0]!.seed).toMatch(/^[0-9a-f]{64}$/);
  const seated = `SELECT m.elected, count(*)::int FROM owners_committees c JOIN committee_members m ON m.committee_id = c.id
    WHERE c.matter_id IS NOT NULL GROUP BY 1 ORDER BY 1`;
  expect(await rows('voting', seated)).toEqual([
    { elected: 'ALTERNATE', count: 2 },
    { elected: 'SEAT', count: 5 },
  ]);
  const started = `SELECT company_name, v.chosen_organization_id IS NOT NULL AS chosen FROM service_contracts c JOIN company_votes v USING (vote_id)`;
  expect(await rows('property', started)).toEqual([{ company_name: '样例物业（虚构）', chosen: true }]);
});

test('V11: who stood is told by name to the subdistrict; a visitor, the auditor and an owner of another estate see masks, and no database holds a name', async () => {
  const [election] = await rows(
    'voting',
    `SELECT session_id AS id FROM voting_matters WHERE method = 'ELECTION'`,
  );
  const query =
    'query($id: ID!) { votingSession(id: $id) { matters { method candidates { maskedName name } } } }';
  const standing = async (who: Viewer): Promise<readonly { maskedName: string; name: string | null }[]> => {
    const { data } = await clientOf(services.voting)(who, query, election);
    return data.votingSession.matters.find(({ method }: { method: string }) => method === 'ELECTION')
      .candidates;
  };
  const named = await standing(await viewer('demo:subdistrict'));
  expect(named.slice(0, 2)).toEqual([
    { maskedName: '周*', name: '周范例' },
    { maskedName: '吴*', name: '吴范例' },
  ]);
  for (const who of [ANONYMOUS, await viewer('demo:auditor'), await viewer('demo:owner')])
    expect(await standing(who)).toEqual(named.map(({ maskedName }) => ({ maskedName, name: null })));
  for (const service of SERVICE_NAMES)
    for (const { name } of await rows(
      service,
      `SELECT table_name AS name FROM information_schema.tables WHERE table_schema = 'public' AND table_type = 'BASE TABLE'`,
    )) {
      const holding = `SELECT count(*)::int AS it FROM "${name}" t WHERE t::text LIKE ANY($1)`;
      const [found] = await rows(service, holding, [named.map((it) => `%${it.name}%`)]);
      expect([service, name, found!.it]).toEqual([service, name, 0]);
    }
});

test('V15, V16: a committee’s budget rests on a matter of the vote on the city’s platform that elected it', async () => {
  const rested = `SELECT m.kind, d.amount::text AS fen FROM activity_budget_decisions d
    JOIN external_vote_matters m ON m.vote_id = d.external_vote_id AND m.position = d.external_position`;
  expect(await rows('voting', rested)).toEqual([{ kind: 'ASSEMBLY_RULES', fen: '600000' }]);
});
