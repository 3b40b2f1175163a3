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
type Entry = RegisterEntryInput & { readonly unit: RegisteredUnit };

export const ownerSubject = (estate: EstateKey, n: number): string =>
  `demo:${estate}-owner-${String(n).padStart(4, '0')}`;

/** The persona who owns two units alone and a third with a co-owner, for both of whom they vote. */
const OWNER = { name: '业主示例', subject: 'demo:owner' };
export const OWN_UNITS: readonly string[] = ['1/1-201', '9/2-301'];
export const SHARED_UNIT = '17/3-402';
const UNSOLD_UNITS: readonly string[] = ['30/1-101'];
const DEVELOPER = { name: '示例置业（虚构）' };

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
      return { unit, unitId: unit.id, area, areaSource, holding: 'OWNED', owners, representativeSubject };
    };
    if (estate === 'rihuali') {
      if (UNSOLD_UNITS.includes(place)) return { ...of([DEVELOPER]), holding: 'UNSOLD' };
      if (OWN_UNITS.includes(place)) return of([OWNER]);
      if (place === SHARED_UNIT) return of([OWNER, { name: '家人示例' }], OWNER.subject);
    }
    if (i % SECOND_EVERY !== 1) last += 1;
    const subject = last % OFFLINE_EVERY === 0 ? undefined : ownerSubject(estate, last);
    const owner = { name: `业主${String(last).padStart(4, '0')}`, subject };
    if (i % SHARED_EVERY !== 4) return of([owner]);
    const together = { name: `共有人${String(last).padStart(4, '0')}` };
    return of([owner, together], i % 4 === 0 ? null : (subject ?? null));
  });
}

export const placeOf = (unit: RegisteredUnit): string => `${unit.building_number}/${unit.number}`;

/** Who may cast a unit's ballot; null where nobody can online. */
export const voterOf = ({ representativeSubject, owners, holding }: Entry): string | null =>
  holding === 'OWNED'
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

const RUNNERS = { rihuali: 'rihualiOwners', yangben: 'yangbenOwners' } as const;
export type VotingEstate = keyof typeof RUNNERS;
export const runner = (world: World, estate: VotingEstate) => world.actor(RUNNERS[estate]);

export async function playRegisters(world: World): Promise<void> {
  for (const estate of Object.keys(RUNNERS) as VotingEstate[]) {
    const entries = await readRegister(world, estate);
    await world.stage.run('voting', await runner(world, estate), 'importRegister', estate, {
      estateId: world.id('estate', estate),
      entries: entries.map(({ unit: _unit, ...entry }) => entry),
    });
  }
}
