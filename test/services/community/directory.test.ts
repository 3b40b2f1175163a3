import { today } from '../../../platform/dates';
import { identifyFromDirectory } from '../../../platform/directory/queries';
import { property } from '../../../services/property/subgraph';
import { openTestService } from '../../support/database';
import { allFacts } from '../../support/feed';
import { openWorld, operator } from './world';

test('property takes community’s facts into its directory copy, and answers who somebody is as community does', async () => {
  const world = await openWorld();
  let day = new Date('2026-03-02T01:00:00Z');
  const copy = await openTestService(property, { now: () => day });
  const rows = (text: string) => copy.dataSource.query(text) as Promise<Record<string, unknown>[]>;

  const province = await world.division('PROVINCE', '天津市');
  const subdistrict = await world.division('SUBDISTRICT', '华苑街道', province);
  const estate = await world.estate('日华里', [subdistrict], {
    buildings: [{ number: 1, unitNumbers: ['101'] }],
  });
  const office = await world.establish('SUBDISTRICT_OFFICE', '街道办', { divisionId: subdistrict });
  const east = await world.establish('RESIDENTS_COMMITTEE', '东居委会', {
    parentId: office,
    estateId: estate,
  });
  const west = await world.establish('RESIDENTS_COMMITTEE', '西居委会', { parentId: office });
  const head = await world.person('甲某', 'sub-head');
  const auditor = await world.person('乙某', 'sub-auditor');
  await world.person('丙某', 'sub-nobody');
  const post = (await world.appoint(operator, head, west, 'HEAD')).appointment.id;
  await world.appoint(operator, head, office, 'MEMBER', { validFrom: '2021-01-01' });
  await world.appoint(operator, auditor, office, 'AUDITOR');

  const agree = async (instant: string) => {
    day = new Date(instant);
    world.at(instant);
    for (const subject of ['sub-head', 'sub-auditor', 'sub-stranger']) {
      const known = await world.service.identify(subject);
      expect(await copy.identify(subject)).toEqual(known);
      expect(
        await identifyFromDirectory(
          { rows: (query) => copy.dataSource.query(query.text, query.values) },
          subject,
          today(day),
        ),
      ).toEqual(known); // prettier-ignore
    }
  };

  await allFacts(world.service);
  expect(await copy.pull({ community: world.service })).toBe(9);
  expect(await copy.pull({ community: world.service })).toBe(0);
  await agree('2026-03-02T01:00:00Z');
  expect((await copy.identify('sub-head')).appointments).toHaveLength(2);
  // Who holds nothing has sent no fact: signed in, without a person.
  expect(await copy.identify('sub-nobody')).toEqual({
    subject: 'sub-nobody',
    personId: null,
    appointments: [],
    scopes: [],
  });

  await world.mutate(operator, 'renameOrganization', 'organization { id }', {
    organizationId: east,
    name: '华苑东居委会',
    from: '2024-01-01',
  }); // prettier-ignore
  await world.mutate(operator, 'mergeOrganizations', 'organization { id }', {
    organizationIds: [west],
    intoId: east,
    on: '2026-03-02',
  }); // prettier-ignore
  const split = await world.mutate(operator, 'splitOrganization', 'organization { successors { id } }', {
    organizationId: office,
    names: ['办一', '办二'],
    on: '2026-04-01',
  }); // prettier-ignore
  // One renamed, one merged with its head's post, one split in two with its two posts.
  await allFacts(world.service);
  expect(await copy.pull({ community: world.service })).toBe(1 + 2 + 5);

  expect(await rows('SELECT level, name FROM directory_divisions ORDER BY level')).toEqual([
    { level: 'PROVINCE', name: '天津市' },
    { level: 'SUBDISTRICT', name: '华苑街道' },
  ]);
  expect(await rows('SELECT estate_id FROM directory_estate_divisions')).toEqual([
    { estate_id: estate },
    { estate_id: estate },
  ]);
  expect(
    await rows(
      `SELECT name, valid_from, valid_to FROM directory_organization_names WHERE organization_id = '${east}' ORDER BY valid_from`,
    ),
  ).toEqual([
    { name: '东居委会', valid_from: '2010-01-01', valid_to: '2024-01-01' },
    { name: '华苑东居委会', valid_from: '2024-01-01', valid_to: null },
  ]); // prettier-ignore
  expect(
    await rows(
      `SELECT name, valid_to FROM directory_organizations WHERE id IN ('${east}', '${west}') ORDER BY name`,
    ),
  ).toEqual([
    { name: '华苑东居委会', valid_to: null },
    { name: '西居委会', valid_to: '2026-03-02' },
  ]); // prettier-ignore
  const successors = await rows(
    'SELECT organization_id, successor_id FROM directory_organization_successors ORDER BY 1, 2',
  );
  const halves = split.organization.successors.map((it: { id: string }) => ({
    organization_id: office,
    successor_id: it.id,
  }));
  const expected = [{ organization_id: west, successor_id: east }, ...halves];
  expect(successors).toEqual(
    expected.sort((a, b) =>
      `${a.organization_id}${a.successor_id}` < `${b.organization_id}${b.successor_id}` ? -1 : 1,
    ),
  ); // prettier-ignore
  expect(
    await rows(
      `SELECT ancestor_id FROM directory_organization_ancestors WHERE organization_id = '${east}' ORDER BY ancestor_id = '${office}'`,
    ),
  ).toEqual([{ ancestor_id: east }, { ancestor_id: office }]); // prettier-ignore

  await agree('2026-03-02T01:00:00Z');
  expect((await copy.identify('sub-head')).appointments).not.toContainEqual({
    appointmentId: post,
    organizationId: west,
  });
  await agree('2026-04-01T01:00:00Z');
  expect(await copy.identify('sub-head')).toEqual({
    subject: 'sub-head',
    personId: head,
    appointments: [],
    scopes: [],
  });

  await copy.close();
  await world.service.close();
});
