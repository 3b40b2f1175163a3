import { randomUUID } from 'node:crypto';
import { localDate } from '../../../platform/dates';
import { ANONYMOUS, type Viewer } from '../../../platform/identity';
import { sql } from '../../../platform/sql';
import { runningOn } from '../../../services/property/db/contracts';
import { type RepairParties, repairParties } from '../../../services/property/db/parties';
import type { RepairOrderRow } from '../../../services/property/db/tables';
import { stateOn } from '../../../services/property/domain/contract';
import { rules } from '../../../services/property/permissions';
import { actingFor, operator, owner } from '../../support/client';
import { auditor, neighbour, openServedWorld, report, resident } from './world';

let world: Awaited<ReturnType<typeof openServedWorld>>;
beforeAll(async () => {
  world = await openServedWorld();
});
afterAll(() => world.service.close());

const rows = <Row>(query: ReturnType<typeof sql>) =>
  world.service.dataSource.query(query.text, query.values) as Promise<Row[]>;

test('the two faces of REPAIR_CIRCLE agree for every viewer, order and day', async () => {
  const { rihuali, xinhai } = world.place;
  await report(world, resident);
  await report(world, neighbour);
  await report(world, resident, { estateId: xinhai });
  await report(world, world.as.office, { estateId: xinhai });
  const contract = `SELECT id FROM service_contracts WHERE estate_id = $1`;
  const [{ id: serviceContractId }] = await world.service.dataSource.query(contract, [rihuali]);
  const change = { serviceContractId, on: '2026-06-01', reason: '到期前协商解除' };
  await world.mutate(operator, 'endServiceContract', 'serviceContract { id }', change);
  await world.sign(operator, { companyId: world.company.yingbin, estateId: rihuali, startsOn: '2026-07-01' });

  const viewers: Readonly<Record<string, Viewer>> = {
    ...world.as,
    resident,
    neighbour,
    auditor,
    operator,
    anonymous: ANONYMOUS,
    stranger: owner('stranger'),
    elsewhere: actingFor(randomUUID()),
    // Both faces at once: the reporter, who acts for the other estate's company.
    residentAtWork: actingFor(world.org.yingbin, { subject: resident.subject }),
  };
  const orders = await rows<RepairOrderRow>(sql`SELECT * FROM repair_orders ORDER BY id`);
  let seen = 0;
  let compared = 0;
  // While Jiade serves, in the month without a contract, when Yingbin serves.
  for (const day of ['2026-03-02', '2026-06-15', '2026-07-01'].map(localDate)) {
    const parties = await rows<RepairParties>(repairParties([rihuali, xinhai], day));
    const partiesOf = new Map(parties.map((it) => [it.id, it]));
    for (const [name, viewer] of Object.entries(viewers)) {
      const where = rules.REPAIR_CIRCLE.where(viewer, sql`r`, day);
      const visible = await rows<{ id: string }>(
        sql`SELECT r.id FROM repair_orders r WHERE ${where} ORDER BY r.id`,
      );
      const may = orders.filter((order) =>
        rules.REPAIR_CIRCLE.may(viewer, { ...partiesOf.get(order.estate_id)!, ...order }),
      );
      expect([day, name, visible.map((it) => it.id)]).toEqual([day, name, may.map((it) => it.id)]);
      compared += orders.length;
      seen += may.length;
    }
  }
  // A matrix in which everybody or nobody sees would prove nothing.
  expect(seen).toBeGreaterThan(compared / 4);
  expect(seen).toBeLessThan((compared * 3) / 4);
});

test('what runs on a day is the same in SQL and in the domain', async () => {
  const days = [
    '2013-12-31',
    '2014-06-01',
    '2026-03-02',
    '2026-05-31',
    '2026-06-01',
    '2026-07-01',
    '2030-01-01',
  ];
  const contracts = await rows<{
    id: string;
    starts_on: string;
    ends_on: string | null;
    terminated_on: string | null;
  }>(sql`SELECT * FROM service_contracts ORDER BY id`);
  for (const day of days) {
    const running = await rows<{ id: string }>(
      sql`SELECT c.id FROM service_contracts c WHERE ${runningOn(sql`c`, day)} ORDER BY c.id`,
    );
    const expected = contracts.filter(
      (c) =>
        stateOn({ startsOn: c.starts_on, endsOn: c.ends_on, terminatedOn: c.terminated_on }, day) ===
        'RUNNING',
    );
    expect([day, running]).toEqual([day, expected.map(({ id }) => ({ id }))]);
  }
});
