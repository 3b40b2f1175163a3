import { randomUUID } from 'node:crypto';
import type { OrganizationFact } from '../../../platform/directory/facts';
import type { Viewer } from '../../../platform/identity';
import type { Fact, FactSource } from '../../../platform/ports';
import type { RunningService } from '../../../platform/service';
import type { Loaders } from '../../../services/property/loaders';
import { property } from '../../../services/property/subgraph';
import { actingFor, clientOf, mutatorOf, operator, owner } from '../../support/client';
import { openTestService } from '../../support/database';

/** A feed of what another service would have published; a later one continues where an earlier one ended. */
export function feedOf(
  facts: readonly (Pick<Fact, 'type' | 'subjectId' | 'payload'> & Partial<Pick<Fact, 'recordedAt'>>)[],
  page = 1,
): FactSource {
  const published = facts.map((fact, i) => ({
    recordedAt: '2026-01-01T00:00:00Z',
    ...fact,
    sequence: String(page * 1000 + i),
    id: randomUUID(),
    version: 1,
  }));
  const position = `${page}.1`;
  return { facts: async (after) => ({ facts: after === position ? [] : published, position }) };
}

const organization = (
  subjectId: string,
  kind: string,
  name: string,
  more: Partial<OrganizationFact> = {},
): Omit<Fact, 'id' | 'version' | 'recordedAt' | 'sequence'> => ({
  type: 'organization',
  subjectId,
  payload: {
    kind,
    name,
    names: [{ name, validFrom: '2000-01-01', validTo: null }],
    parentId: more.ancestorIds?.[0] ?? null,
    divisionId: null,
    estateId: null,
    validFrom: '2000-01-01',
    validTo: null,
    successorIds: [],
    ...more,
    ancestorIds: [subjectId, ...(more.ancestorIds ?? [])],
  },
});

const ids = <Name extends string>(...names: readonly Name[]) =>
  Object.fromEntries(names.map((name) => [name, randomUUID()])) as Readonly<Record<Name, string>>;

/**
 * One subdistrict with two communities, an estate in each. Jiade, below a group and above its project office, an
 * office elsewhere and a crew for everywhere, serves Rihuali from 2014; Yingbin, its competitor, serves Xinhai.
 */
export async function openWorld(now = new Date('2026-03-02T01:00:00Z')) {
  const place = ids('subdistrict', 'east', 'west', 'rihuali', 'xinhai');
  const org = ids(
    'group',
    'jiade',
    'office',
    'otherOffice',
    'crew',
    'yingbin',
    'owners',
    'management',
    'otherOwners',
    'residents',
    'otherResidents',
    'residentsHere',
    'street',
    'police',
    'gone',
  ); // prettier-ignore
  let clock = now;
  const statements: string[] = [];
  const service = (await openTestService(property, {
    now: () => clock,
    onStatement: (text) => statements.push(text),
  })) as RunningService<Loaders>;
  const division = (subjectId: string, level: string, parentId: string | null) => ({
    type: 'division',
    subjectId,
    payload: { level, name: level, parentId },
  });
  await service.pull({
    community: feedOf([
      division(place.subdistrict, 'SUBDISTRICT', null),
      division(place.east, 'COMMUNITY', place.subdistrict),
      division(place.west, 'COMMUNITY', place.subdistrict),
      {
        type: 'estate',
        subjectId: place.rihuali,
        payload: { name: '日华里', divisionIds: [place.east, place.subdistrict] },
      },
      {
        type: 'estate',
        subjectId: place.xinhai,
        payload: { name: '新海花园', divisionIds: [place.west, place.subdistrict] },
      },
      organization(org.group, 'PROPERTY_COMPANY', '嘉德集团'),
      organization(org.jiade, 'PROPERTY_COMPANY', '嘉德物业', { ancestorIds: [org.group] }),
      organization(org.office, 'PROJECT_OFFICE', '日华里项目部', {
        ancestorIds: [org.jiade, org.group],
        estateId: place.rihuali,
      }),
      organization(org.otherOffice, 'PROJECT_OFFICE', '新海花园项目部', {
        ancestorIds: [org.jiade, org.group],
        estateId: place.xinhai,
      }),
      organization(org.crew, 'OTHER', '水电班', { ancestorIds: [org.jiade, org.group] }),
      organization(org.yingbin, 'PROPERTY_COMPANY', '迎宾物业'),
      organization(org.gone, 'PROPERTY_COMPANY', '旧物业', { validTo: '2020-01-01' }),
      organization(org.owners, 'OWNERS_COMMITTEE', '日华里业委会', { estateId: place.rihuali }),
      organization(org.management, 'MANAGEMENT_COMMITTEE', '日华里物管会', { estateId: place.rihuali }),
      organization(org.otherOwners, 'OWNERS_COMMITTEE', '新海花园业委会', { estateId: place.xinhai }),
      organization(org.residents, 'RESIDENTS_COMMITTEE', '东居委会', { divisionId: place.east }),
      organization(org.otherResidents, 'RESIDENTS_COMMITTEE', '西居委会', { divisionId: place.west }),
      // It names the estate, but its division does not hold it.
      organization(org.residentsHere, 'RESIDENTS_COMMITTEE', '西区居委会', {
        divisionId: place.west,
        estateId: place.rihuali,
      }),
      organization(org.street, 'SUBDISTRICT_OFFICE', '街道办', { divisionId: place.subdistrict }),
      organization(org.police, 'POLICE_STATION', '派出所', { divisionId: place.subdistrict }),
    ]),
  });

  const mutate = mutatorOf(service);
  const as = Object.fromEntries(Object.entries(org).map(([name, id]) => [name, actingFor(id)])) as {
    readonly [Name in keyof typeof org]: Viewer;
  };
  const register = async (organizationId: string): Promise<string> => {
    const input = { organizationId, ownershipType: 'PRIVATE', since: '2005-01-01' };
    return (await mutate(operator, 'registerCompany', 'propertyCompany { id }', input)).propertyCompany.id;
  };
  const sign = (viewer: Viewer, input: Record<string, unknown>) =>
    mutate(viewer, 'signServiceContract', 'serviceContract { id number state companyName }', {
      kind: 'SERVICE',
      startsOn: '2014-06-01',
      ...input,
    });
  return {
    service,
    place,
    org,
    as,
    mutate,
    register,
    sign,
    ask: clientOf(service),
    statements,
    at: (later: string) => {
      clock = new Date(later);
    },
  };
}

export type World = Awaited<ReturnType<typeof openWorld>>;

/** The world with both companies serving. */
export async function openServedWorld() {
  const world = await openWorld();
  const jiade = await world.register(world.org.jiade);
  const yingbin = await world.register(world.org.yingbin);
  await world.sign(operator, { companyId: jiade, estateId: world.place.rihuali });
  await world.sign(operator, { companyId: yingbin, estateId: world.place.xinhai });
  return { ...world, company: { jiade, yingbin } };
}

export const resident = owner('owner-zhang');
export const neighbour = owner('owner-li');
/** Reads all, and has an office that is nobody's here. */
export const auditor: Viewer = actingFor(randomUUID(), { scopes: ['AUDITOR'] });

/** Reports a repair and gives its id. */
export async function report(
  world: World,
  viewer: Viewer = resident,
  more: Record<string, unknown> = {},
): Promise<string> {
  const payload = await world.mutate(viewer, 'reportRepair', 'repairOrder { id }', {
    estateId: world.place.rihuali,
    location: '3号楼2单元',
    description: '楼道灯不亮',
    ...more,
  });
  return payload.repairOrder.id;
}

/** The outcomes in the audit, newest last. */
export async function audited(world: World, act: string): Promise<string[]> {
  const rows = (await world.service.dataSource.query(
    'SELECT outcome, code FROM audit_entries WHERE act = $1 ORDER BY id',
    [act],
  )) as { outcome: string; code: string | null }[];
  return rows.map(({ outcome, code }) => (code ? `${outcome} ${code}` : outcome));
}
