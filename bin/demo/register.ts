import type { RegisterEntryInput } from '../../services/voting/generated/resolver-types';
import { numberOf } from './items';
import type { EstateKey } from './places';
import type { World } from './world';

export interface RegisteredUnit {
  readonly id: string;
  readonly building_number: number;
  readonly number: string;
}

type Owners = RegisterEntryInput['owners'];
export type Entry = RegisterEntryInput & { readonly unit: RegisteredUnit };

export const ownerSubject = (estate: EstateKey, n: number): string =>
  `demo:${estate}-owner-${String(n).padStart(4, '0')}`;

/** Numbers that nobody has: no place has the code 000000, and no telephone begins with 100. */
const documentOf = (n: number): string => `00000019900101${String(n).padStart(4, '0')}`;
const phoneOf = (n: number): string => `100${String(n).padStart(8, '0')}`;

const person = (name: string, more: Partial<Owners[number]> = {}): Owners[number] => ({
  kind: 'PERSON',
  name,
  represents: false,
  ...more,
});

/** The persona who owns two units alone and a third with a co-owner, for both of whom they vote. */
const OWNER = {
  ...person('业主示例', { documentNumber: documentOf(9999), phone: phoneOf(9999) }),
  subject: 'demo:owner',
};
export const OWN_UNITS: readonly string[] = ['1/1-201', '9/2-301'];
export const SHARED_UNIT = '17/3-402';
const UNSOLD_UNITS: readonly string[] = ['30/1-101'];
const DEVELOPER = { ...person('示例置业（虚构）'), kind: 'ORGANIZATION' } as const;
/** A ground-floor shop, and a garage that the rules leave out of the roll. */
const SHOP = '29/1-101';
const GARAGE = '3/3-702';
const HALF = { numerator: 1, denominator: 2 };

/** Every so many units: held in common; the neighbour's as well; of an owner without an account. */
const SHARED_EVERY = 11;
const SECOND_EVERY = 22;
const OFFLINE_EVERY = 29;

/** All invented: areas between 42 and 95 m², exact to 0.01, and owners who are called by a number. */
export function registerEntries(estate: EstateKey, units: readonly RegisteredUnit[]): readonly Entry[] {
  let last = 0;
  return units.map((unit, i): Entry => {
    const place = placeOf(unit);
    const area = BigInt(4200 + (numberOf(`${estate}/${place}`) % 5300));
    const areaSource = i % 97 === 40 ? null : i % 37 === 5 ? 'CONTRACT' : i % 9 === 3 ? 'SURVEY' : 'REGISTER';
    const of = (owners: Owners, representativeSubject: string | null = null): Entry => {
      const kind = kindOf(estate, place);
      return {
        unit,
        unitId: unit.id,
        kind,
        area,
        areaSource,
        holding: 'OWNED',
        owners,
        representativeSubject,
      };
    };
    if (estate === 'rihuali') {
      if (UNSOLD_UNITS.includes(place)) return { ...of([DEVELOPER]), holding: 'UNSOLD' };
      if (OWN_UNITS.includes(place)) return of([OWNER]);
      if (place === SHARED_UNIT) return of([OWNER, person('家人示例')], OWNER.subject);
    }
    if (i % SECOND_EVERY !== 1) last += 1;
    const subject = last % OFFLINE_EVERY === 0 ? undefined : ownerSubject(estate, last);
    const owner = person(`业主${String(last).padStart(4, '0')}`, {
      ...(subject ? { subject } : {}),
      ...(last % 3 === 0 ? {} : { documentNumber: documentOf(last) }),
      ...(last % 5 === 0 ? {} : { phone: phoneOf(last) }),
    });
    if (i % SHARED_EVERY !== 4) return of([owner]);
    const together = person(`共有人${String(last).padStart(4, '0')}`, { phone: phoneOf(5000 + last) });
    const half = i % 2 === 0 ? { share: HALF } : {};
    return of(
      [owner, together].map((it) => ({ ...it, ...half })),
      i % 4 === 0 ? null : (subject ?? null),
    );
  });
}

function kindOf(estate: EstateKey, place: string): RegisterEntryInput['kind'] {
  if (estate === 'rihuali') return place === SHOP ? 'COMMERCIAL' : 'RESIDENTIAL';
  return place === GARAGE ? 'PARKING' : 'RESIDENTIAL';
}

export const placeOf = (unit: RegisteredUnit): string => `${unit.building_number}/${unit.number}`;

/** Who may cast a unit's ballot; null where nobody can online. */
export const voterOf = ({ kind, representativeSubject, owners, holding }: Entry): string | null =>
  holding === 'OWNED' && kind !== 'PARKING'
    ? (representativeSubject ?? owners.find(({ subject }) => subject)?.subject ?? null)
    : null;

/** The register of an estate, in the order of the roll. */
export async function readRegister(world: World, estate: EstateKey): Promise<readonly Entry[]> {
  const units = await world.rows<RegisteredUnit>(
    'voting',
    'SELECT id, building_number, number FROM units WHERE estate_id = $1 ORDER BY building_number, number',
    [world.id('estate', estate)],
  );
  return registerEntries(estate, units);
}

const RUNNERS = { rihuali: 'rihualiOwners', yangben: 'yangbenOwners', juli: 'juliOwners' } as const;
export type VotingEstate = keyof typeof RUNNERS;
export const runner = (world: World, estate: VotingEstate) => world.actor(RUNNERS[estate]);

/** Of the reference estate and of the smallest, entered unit by unit; the other's comes as a file. */
export async function playRegister(world: World): Promise<void> {
  for (const estate of ['rihuali', 'juli'] as const) {
    const entries = await readRegister(world, estate);
    await world.stage.run('voting', await runner(world, estate), 'importRegister', estate, {
      estateId: world.id('estate', estate),
      entries: entries.map(({ unit: _unit, ...entry }) => entry),
    });
  }
  await playReading(world);
}

/** The committee looks up where to bring a notice; the owner sees that it did. */
async function playReading(world: World): Promise<void> {
  const [owner] = await world.rows<{ id: string }>(
    'voting',
    'SELECT id FROM owners WHERE subject = $1 AND estate_id = $2',
    [OWNER.subject, world.id('estate', 'rihuali')],
  );
  await world.stage.run('voting', await runner(world, 'rihuali'), 'unmaskOwner', OWNER.subject, {
    ownerId: owner!.id,
    purpose: 'DELIVERY',
    note: '核对送达业主大会会议通知的电话',
  });
}
