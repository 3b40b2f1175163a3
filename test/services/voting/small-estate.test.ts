import { randomUUID } from 'node:crypto';
import type { Reader } from '../../../platform/sql';
import { registeredDwellings } from '../../../services/voting/db/register';
import { moreOf, PROFILE_TEMPLATES } from '../../../services/voting/domain/profiles';
import { confirmed, election, input, names } from './elected-committee';
import { estate, estateForEach, service, story } from './estate-for-each';
import { committeeOf, plainEntries } from './fixture';

// One of four units is registered.
estateForEach(4, 1);

describe('V11: a small estate', () => {
  /** Three members are enough in an estate of at most two dwellings. */
  const small = async () => {
    const more = { ...moreOf(PROFILE_TEMPLATES.BEIJING) };
    const committee = { ...more.committee, smallEstate: { maxUnits: 2, minSeats: 3 } };
    await service.dataSource.query(
      `INSERT INTO rule_profiles (id, division_id, version, state, valid_from, profile, proposed_by, proposed_at, submitted_at, activated_by, activated_at)
       SELECT gen_random_uuid(), around.division_id, 1, 'ACTIVE', '2020-01-01', $2, gen_random_uuid(), now(), now(), gen_random_uuid(), now()
       FROM directory_estate_divisions around JOIN directory_divisions d ON d.id = around.division_id
       WHERE around.estate_id = $1 AND d.level = 'DISTRICT'`,
      [estate.id, JSON.stringify({ ...PROFILE_TEMPLATES.BEIJING, more: { ...more, committee } })],
    );
  };
  const three = { seats: 3, members: names.slice(0, 3), alternates: [] };
  const heads = (totalHeads: number) => ({
    ...election,
    totalHeads,
    participatingHeads: totalHeads,
    approvingHeads: totalHeads,
  });
  const constituted = async (totalHeads: number) => {
    const vote = await confirmed(randomUUID(), { matters: [heads(totalHeads)], elected: three });
    return story.refusal(committeeOf(estate), 'constituteOwnersCommittee', input(vote));
  };
  const register = (kinds: readonly string[]) =>
    story.register(
      estate,
      plainEntries(estate).map((entry, i) => ({ ...entry, kind: kinds[i] })),
    );

  test('goes by the dwellings of its register, whatever heads an election elsewhere had: a parking space is none', async () => {
    await small();
    await register(['RESIDENTIAL', 'COMMERCIAL', 'RESIDENTIAL', 'STORAGE']);
    expect(await constituted(2)).toBe('COMMITTEE_NOT_CONSTITUTED');
    await register(['RESIDENTIAL', 'COMMERCIAL', 'PARKING', 'STORAGE']);
    expect(await constituted(948)).toBeUndefined();
  });

  test('is not told by a register that is filled while it is looked at', async () => {
    let asked = 0;
    const whileFilled: Reader = {
      rows: async (query) => {
        const rows = await service.rows(query);
        asked += 1;
        if (asked === 1) await register(['RESIDENTIAL', 'RESIDENTIAL', 'RESIDENTIAL', 'RESIDENTIAL']);
        return rows as never;
      },
    };
    expect(await registeredDwellings(whileFilled, estate.id)).toBeNull();
    expect(await registeredDwellings(service, estate.id)).toBe(4);
  });

  test('goes by the heads recorded where no register says all units', async () => {
    await small();
    expect(await constituted(3)).toBe('COMMITTEE_NOT_CONSTITUTED');
    expect(await constituted(2)).toBeUndefined();
  });
});
