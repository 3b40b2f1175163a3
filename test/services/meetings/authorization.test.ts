import { randomUUID } from 'node:crypto';
import type { Viewer } from '../../../platform/identity';
import { meetings } from '../../../services/meetings/subgraph';
import { AROUND_READS } from './around-cases';
import { layScene, type ViewerName } from './authorization-scene';
import { EFFORT_QUERIES } from './effort-cases';
import { frontDoorReads } from './intake-cases';
import type { Table } from './table';
import { WHISTLE_QUERIES } from './whistle-cases';

/** Who sees a report is in year-report-frozen.test.ts. */
const REPORT_QUERIES = ['yearReport', 'yearReports'];
/** A proposal is for everybody; who may act on it is in deliberation.test.ts. */
const PROPOSAL_QUERIES = ['proposal'];

let table: Table;
let meetingId: string;
let line: string;
let resolutionId: string;
/** Led by the fire service, which has no seat. */
let fireItem: string;
/** Among those seated. */
let item: string;
/** Minutes of another meeting, sealed, with a comment and an addendum being signed. */
let sealed: { minutesId: string; addendumId: string };
let viewers: Record<ViewerName, Viewer>;
beforeAll(async () => {
  ({ table, meetingId, line, resolutionId, fireItem, item, sealed, viewers } = await layScene());
});
afterAll(() => table.close());

/** What is read: the thing, nothing (as if absent), or a refusal of the whole field. */
type Seen = 'all' | 'nothing' | 'UNAUTHENTICATED' | 'FORBIDDEN';
const everybody = (but: Partial<Record<ViewerName, Seen>>): Record<ViewerName, Seen> => ({
  seated: 'all',
  convener: 'all',
  superior: 'all',
  subdistrict: 'all',
  involved: 'nothing',
  stranger: 'nothing',
  auditor: 'all',
  anonymous: 'UNAUTHENTICATED',
  owner: 'FORBIDDEN',
  ...but,
});
const anyone = everybody({ involved: 'all', stranger: 'all', anonymous: 'all', owner: 'all' });
/** A field on an entity is null for those who act for nobody, so that the rest of the entity is there. */
const nullFor = { anonymous: 'nothing', owner: 'nothing' } as const;
const entity = (type: string, fields: string) => `query($id: ID!) {
  _entities(representations: [{ __typename: "${type}", id: $id }]) { ... on ${type} { ${fields} } } }`;

interface Read {
  readonly query: string;
  readonly id: () => string;
  readonly seen: Record<ViewerName, Seen>;
}
const READS: Record<string, Read> = {
  jointBody: {
    query: 'query($id: ID!) { jointBody(id: $id) { id name seats { id } } }',
    id: () => table.bodyId,
    seen: everybody({}),
  },
  jointMeeting: {
    query: 'query($id: ID!) { jointMeeting(id: $id) { id agenda { id } seats { id } } }',
    id: () => meetingId,
    seen: everybody({}),
  },
  resolution: {
    query: 'query($id: ID!) { resolution(id: $id) { id text positions { stance } } }',
    id: () => resolutionId,
    seen: everybody({}),
  },
  'actionItem of those seated': {
    query: 'query($id: ID!) { actionItem(id: $id) { id title } }',
    id: () => item,
    seen: everybody({}),
  },
  'actionItem led by one without a seat': {
    query: 'query($id: ID!) { actionItem(id: $id) { id title } }',
    id: () => fireItem,
    seen: everybody({ involved: 'all' }),
  },
  'the meeting of an item one leads': {
    query: 'query($id: ID!) { actionItem(id: $id) { meeting { id } body { id } resolution { id } } }',
    id: () => fireItem,
    seen: everybody({}),
  },
  jointBodies: {
    query: '{ jointBodies { totalCount edges { node { id } } } }',
    id: () => table.bodyId,
    seen: everybody({}),
  },
  'actionItems of the police': {
    query: 'query($id: ID!) { actionItems(involving: $id) { totalCount edges { node { id } } } }',
    id: () => table.ids.police,
    seen: everybody({}),
  },
  'actionItems of the fire service': {
    query: 'query($id: ID!) { actionItems(involving: $id) { totalCount edges { node { id } } } }',
    id: () => table.ids.fire,
    seen: everybody({ involved: 'all' }),
  },
  'entity JointBody': {
    query: entity('JointBody', 'name'),
    id: () => table.bodyId,
    seen: everybody(nullFor),
  },
  'entity JointMeeting': {
    query: entity('JointMeeting', 'number'),
    id: () => meetingId,
    seen: everybody(nullFor),
  },
  'entity Resolution': {
    query: entity('Resolution', 'text'),
    id: () => resolutionId,
    seen: everybody(nullFor),
  },
  'entity ActionItem': {
    query: entity('ActionItem', 'title'),
    id: () => fireItem,
    seen: everybody({ ...nullFor, involved: 'all' }),
  },
  'entity Seat': { query: entity('Seat', 'role'), id: () => table.seats.police!, seen: everybody(nullFor) },
  minutes: {
    query:
      'query($id: ID!) { minutes(id: $id) { id content { number } signatures { role } sealed { record } addenda { text } } }',
    id: () => sealed.minutesId,
    seen: everybody({}),
  },
  'publicMinutes, which anyone reads': {
    query: '{ publicMinutes { totalCount edges { node { hash content { number } } } } }',
    id: () => sealed.minutesId,
    seen: anyone,
  },
  'publications, which anyone reads': {
    query: '{ publications { totalCount edges { node { hash minutes { id } } } } }',
    id: () => sealed.minutesId,
    seen: anyone,
  },
  'entity Minutes': {
    query: entity('Minutes', 'contentHash'),
    id: () => sealed.minutesId,
    seen: everybody(nullFor),
  },
  'Organization.actionItems': {
    query: entity('Organization', 'actionItems { totalCount edges { node { id } } }'),
    id: () => table.ids.fire,
    seen: everybody({ ...nullFor, involved: 'all' }),
  },
  'Organization.seats': {
    query: entity('Organization', 'seats { id }'),
    id: () => table.ids.police,
    seen: everybody(nullFor),
  },
  'Estate.jointBodies': {
    query: entity('Estate', 'jointBodies { id }'),
    id: () => table.estateId,
    seen: everybody(nullFor),
  },
  ...frontDoorReads(() => table, everybody),
};

READS.escalations = {
  query: '{ escalations { totalCount edges { node { id } } } }',
  id: () => line,
  seen: everybody({ seated: 'nothing', convener: 'nothing', superior: 'nothing', auditor: 'nothing' }),
};
const OPEN_TO_ALL = { involved: 'all', stranger: 'all', anonymous: 'all', owner: 'all' } as const;
for (const [name, query] of Object.entries(AROUND_READS)) {
  READS[name] = { query, id: () => table.bodyId, seen: everybody(OPEN_TO_ALL) };
}

/** Nothing but nulls, empty lists and zero counts below the entity itself. */
function isNothing(value: unknown): boolean {
  if (value === null || value === 0) return true;
  if (Array.isArray(value)) return value.every(isNothing);
  return typeof value === 'object' && Object.values(value as object).every(isNothing);
}

const cells = Object.keys(READS).flatMap((read) =>
  Object.keys(everybody({})).map((viewer) => [viewer as ViewerName, read] as const),
);
test.each(cells)('%s reads %s', async (viewer, read) => {
  const { query, id, seen } = READS[read]!;
  const { data, errors } = await table.ask(viewers[viewer], query, { id: id() });
  const expected = seen[viewer];
  if (expected === 'all' || expected === 'nothing') {
    expect(errors).toBeUndefined();
    expect(isNothing(data)).toBe(expected === 'nothing');
  } else {
    expect(errors?.map((error) => error.extensions?.code)).toEqual([expected]);
  }
});

test('every root query field is in the matrix', () => {
  const fields = Object.keys(meetings.schema.getQueryType()!.getFields()).filter(
    (name) => !name.startsWith('_'),
  );
  const read = Object.values(READS).map(({ query }) => query);
  expect(
    fields.filter(
      (field) =>
        !WHISTLE_QUERIES.includes(field) &&
        !EFFORT_QUERIES.includes(field) &&
        !REPORT_QUERIES.includes(field) &&
        !PROPOSAL_QUERIES.includes(field) &&
        !read.some((query) => query.includes(field)),
    ),
  ).toEqual([]);
});

test('what one may not see reads exactly like what is not there, for every read by id', async () => {
  for (const [name, { query, id, seen }] of Object.entries(READS)) {
    if (!query.includes('$id')) continue;
    for (const viewer of ['stranger', 'involved', 'anonymous', 'owner'] as const) {
      if (seen[viewer] === 'all') continue;
      const [others, absent] = await Promise.all([
        table.ask(viewers[viewer], query, { id: id() }),
        table.ask(viewers[viewer], query, { id: randomUUID() }),
      ]);
      if (name === 'the meeting of an item one leads' && viewer === 'involved') continue;
      expect([name, viewer, JSON.stringify(others)]).toEqual([name, viewer, JSON.stringify(absent)]);
    }
  }
});
