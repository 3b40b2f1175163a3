import { randomUUID } from 'node:crypto';
import { ANONYMOUS, viewerOf } from '../../../platform/identity';
import { owner } from '../../support/client';
import { actingFor, codes, openWorld, operator, type World } from './world';

let world: World;
let residents: string;
let company: string;
beforeEach(async () => {
  world = await openWorld();
  residents = await world.establish('RESIDENTS_COMMITTEE', '居委会');
  company = await world.establish('PROPERTY_COMPANY', '嘉德物业');
});
afterEach(() => world.service.close());

describe('registerPerson', () => {
  const register = (input: Record<string, unknown>, viewer = operator) =>
    world.mutate(viewer, 'registerPerson', 'person { id name phone }', input);

  test('SUBJECT_TAKEN: a subject is one person, also when registered at once', async () => {
    const both = await Promise.all(['甲某', '乙某'].map((name) => register({ name, subject: 'sub-1' })));
    expect(both.flatMap(codes)).toEqual(['SUBJECT_TAKEN']);
    expect(codes(await register({ name: '丙某' }))).toEqual([]);
    expect(codes(await register({ name: '丁某' }))).toEqual([]);
  });
  test('INPUT_INVALID: no name, or an empty subject', async () => {
    expect(codes(await register({ name: ' ' }))).toEqual(['INPUT_INVALID']);
    expect(codes(await register({ name: '甲某', subject: '' }))).toEqual(['INPUT_INVALID']);
  });
  test('FORBIDDEN: anyone but an operator', async () => {
    await expect(register({ name: '甲某' }, actingFor(residents))).rejects.toThrow('FORBIDDEN');
  });

  test('the phone is seen by the person and by operators, and no fact carries a name or a phone', async () => {
    const id = await world.person('甲某', 'sub-1', '10000000001');
    await world.appoint(operator, id, residents, 'HEAD');
    const phone = async (viewer: typeof operator) =>
      (await world.ask(viewer, `{ person(id: "${id}") { name phone } }`)).data.person;
    expect(await phone(operator)).toEqual({ name: '甲某', phone: '10000000001' });
    expect(await phone(actingFor(residents, { personId: id }))).toEqual({
      name: '甲某',
      phone: '10000000001',
    });
    for (const viewer of [actingFor(residents), actingFor(residents, { scopes: ['AUDITOR'] }), owner('x')]) {
      expect(await phone(viewer)).toEqual({ name: '甲某', phone: null });
    }
    const { errors } = await world.ask(ANONYMOUS, `{ person(id: "${id}") { name } }`);
    expect(errors?.[0]?.extensions?.code).toBe('UNAUTHENTICATED');
    const facts = JSON.stringify(await world.facts());
    expect(facts).not.toContain('甲某');
    expect(facts).not.toContain('10000000001');
  });
});

describe('appointPerson', () => {
  test('one head and three deputies at once, one of them the company’s project manager', async () => {
    const [head, ...deputies] = await Promise.all(
      ['甲', '乙', '丙', '丁'].map((name) => world.person(`${name}某`)),
    );
    const manager = deputies[2]!;
    await world.appoint(operator, manager, company, 'PROJECT_MANAGER');
    const byCommittee = actingFor(residents);
    const concurrent = { title: '兼职副主任', concurrent: true, offEstablishment: true, unelected: true };
    const payloads = await Promise.all([
      world.appoint(byCommittee, head!, residents, 'HEAD'),
      ...deputies.map((id) =>
        world.appoint(byCommittee, id, residents, 'DEPUTY_HEAD', id === manager ? concurrent : {}),
      ),
    ]);
    expect(payloads.flatMap(codes)).toEqual([]);
    expect(payloads[3].appointment).toMatchObject(concurrent);

    const query = `{ organization(id: "${residents}") { appointments { post person { name } } }
      person(id: "${manager}") { appointments { post concurrent organization { name } } } }`;
    const { data } = await world.ask(byCommittee, query);
    const posts = data.organization.appointments.map((it: { post: string }) => it.post);
    expect(posts.sort()).toEqual(['DEPUTY_HEAD', 'DEPUTY_HEAD', 'DEPUTY_HEAD', 'HEAD']);
    expect(data.person.appointments).toEqual([
      { post: 'PROJECT_MANAGER', concurrent: false, organization: { name: '嘉德物业' } },
      { post: 'DEPUTY_HEAD', concurrent: true, organization: { name: '居委会' } },
    ]);
    expect(
      (await world.facts('appointment')).filter((fact) => fact.payload.personId === manager),
    ).toHaveLength(2);
  });

  test('who holds the posts is not for visitors', async () => {
    await world.appoint(operator, await world.person('甲某'), residents, 'HEAD');
    const { data } = await world.ask(
      ANONYMOUS,
      `{ organization(id: "${residents}") { name appointments { id } } }`,
    );
    expect(data.organization).toEqual({ name: '居委会', appointments: null });
  });

  test('refusals', async () => {
    const person = await world.person('甲某');
    const gone = await world.establish('OTHER', '旧单位');
    await world.mutate(operator, 'abolishOrganization', 'organization { id }', {
      organizationId: gone,
      on: '2020-01-01',
    });
    const appoint = async (...args: [string, string, string, Record<string, unknown>?]) =>
      codes(await world.appoint(operator, ...args));
    expect(await appoint(person, randomUUID(), 'HEAD')).toEqual(['ORGANIZATION_UNKNOWN']);
    expect(await appoint(person, gone, 'HEAD', { validFrom: '2015-01-01' })).toEqual(['ORGANIZATION_ENDED']);
    expect(await appoint(randomUUID(), residents, 'HEAD')).toEqual(['PERSON_UNKNOWN']);
    expect(await appoint(person, residents, 'HEAD', { validFrom: '2009-12-31' })).toEqual(['DATE_TOO_EARLY']);
    expect(await world.facts('appointment')).toEqual([]);
  });

  test('FORBIDDEN: to another organization, or by an owner', async () => {
    const person = await world.person('甲某');
    await expect(world.appoint(actingFor(company), person, residents, 'HEAD')).rejects.toThrow('FORBIDDEN');
    await expect(world.appoint(owner('x'), person, residents, 'HEAD')).rejects.toThrow('FORBIDDEN');
  });

  test.each(['AUDITOR', 'OPERATOR'])('FORBIDDEN: %s is given by operators alone', async (post) => {
    const person = await world.person('甲某');
    await expect(world.appoint(actingFor(residents), person, residents, post)).rejects.toThrow('FORBIDDEN');
    expect(codes(await world.appoint(operator, person, residents, post))).toEqual([]);
  });

  test('appointing while the organization is abolished: nobody is left in a post there', async () => {
    for (let round = 0; round < 5; round += 1) {
      const organizationId = await world.establish('OTHER', `甲${round}`);
      const person = await world.person('甲某', `sub-${round}`);
      await Promise.all([
        world.appoint(operator, person, organizationId, 'HEAD'),
        world.mutate(operator, 'abolishOrganization', 'organization { id }', {
          organizationId,
          on: '2026-03-01',
        }),
      ]);
      expect((await world.service.identify(`sub-${round}`)).appointments).toEqual([]);
    }
  });
});

describe('endAppointment', () => {
  const end = (appointmentId: string, on: string, viewer = operator) =>
    world.mutate(viewer, 'endAppointment', 'appointment { id validTo }', { appointmentId, on });

  test('from that day on the person is nobody there, and keeps the other post', async () => {
    const personId = await world.person('甲某', 'sub-1');
    const first = (await world.appoint(operator, personId, residents, 'HEAD')).appointment.id;
    const second = (await world.appoint(operator, personId, company, 'AUDITOR', { validFrom: '2021-01-01' }))
      .appointment.id;
    const both = [
      { appointmentId: first, organizationId: residents },
      { appointmentId: second, organizationId: company },
    ];
    const identity = { subject: 'sub-1', personId, appointments: both, scopes: ['AUDITOR'] };
    expect(await world.service.identify('sub-1')).toEqual(identity);
    expect(viewerOf(await world.service.identify('sub-1'), company)).toMatchObject({ actingFor: both[1] });

    expect((await end(second, '2026-03-03', actingFor(company))).appointment).toEqual({
      id: second,
      validTo: '2026-03-03',
    });
    expect(await world.service.identify('sub-1')).toEqual(identity);
    world.at('2026-03-02T16:00:00Z');
    expect(await world.service.identify('sub-1')).toEqual({
      ...identity,
      appointments: [both[0]],
      scopes: [],
    });
    expect(viewerOf(await world.service.identify('sub-1'), company)).toBe('ACTING_FOR_NOT_APPOINTED');
    expect((await world.facts('appointment')).at(-1)).toMatchObject({
      subjectId: second,
      payload: { validTo: '2026-03-03' },
    });
  });

  test('who is calling, and for whom', async () => {
    const personId = await world.person('甲某', 'sub-1');
    await world.appoint(operator, personId, residents, 'HEAD');
    const viewer = viewerOf(await world.service.identify('sub-1'), null);
    if (typeof viewer === 'string') throw new Error(viewer);
    const query = '{ viewer { person { name } appointments { post } actingFor { name } } }';
    expect((await world.ask(viewer, query)).data.viewer).toEqual({
      person: { name: '甲某' },
      appointments: [{ post: 'HEAD' }],
      actingFor: { name: '居委会' },
    });
    expect((await world.ask(owner('x'), query)).data.viewer).toEqual({
      person: null,
      appointments: [],
      actingFor: null,
    });
  });

  test('refusals', async () => {
    const id = (await world.appoint(operator, await world.person('甲某'), residents, 'HEAD')).appointment.id;
    expect(codes(await end(randomUUID(), '2026-01-01'))).toEqual(['APPOINTMENT_UNKNOWN']);
    expect(codes(await end(id, '2020-01-01'))).toEqual(['DATE_TOO_EARLY']);
    await expect(end(id, '2026-01-01', actingFor(company))).rejects.toThrow('FORBIDDEN');
    const both = await Promise.all(['2026-02-01', '2026-02-01'].map((on) => end(id, on)));
    expect(both.flatMap(codes)).toEqual(['APPOINTMENT_ENDED']);
    expect(codes(await end(id, '2026-03-01'))).toEqual(['APPOINTMENT_ENDED']);
  });

  test('one that is still to end may end earlier', async () => {
    const id = (await world.appoint(operator, await world.person('甲某', 'sub-1'), residents, 'HEAD'))
      .appointment.id;
    await end(id, '2027-01-01');
    expect((await end(id, '2026-03-02')).appointment).toEqual({ id, validTo: '2026-03-02' });
    expect((await world.service.identify('sub-1')).appointments).toEqual([]);
    expect((await world.facts('appointment')).at(-1)).toMatchObject({ payload: { validTo: '2026-03-02' } });
  });
});

test('appointments end with their organization, and one that was still to begin is never held', async () => {
  const personId = await world.person('甲某', 'sub-1');
  const now = (await world.appoint(operator, personId, residents, 'HEAD')).appointment.id;
  const later = (await world.appoint(operator, personId, residents, 'MEMBER', { validFrom: '2026-06-01' }))
    .appointment.id;
  const earlier = (await world.appoint(operator, personId, residents, 'STAFF', { validFrom: '2015-01-01' }))
    .appointment.id;
  await world.mutate(operator, 'endAppointment', 'appointment { id }', {
    appointmentId: earlier,
    on: '2018-01-01',
  });
  await world.mutate(operator, 'abolishOrganization', 'organization { id }', {
    organizationId: residents,
    on: '2026-04-01',
  });
  const ends = new Map(
    (await world.facts('appointment')).map((fact) => [fact.subjectId, fact.payload.validTo]),
  );
  expect([now, later, earlier].map((id) => ends.get(id))).toEqual(['2026-04-01', '2026-06-01', '2018-01-01']);
  const heldOn = async (instant: string) => {
    world.at(instant);
    return (await world.service.identify('sub-1')).appointments.map((it) => it.appointmentId);
  };
  expect(await heldOn('2026-03-31T00:00:00Z')).toEqual([now]);
  expect(await heldOn('2026-04-01T00:00:00Z')).toEqual([]);
  expect(await heldOn('2026-06-01T00:00:00Z')).toEqual([]);
});
