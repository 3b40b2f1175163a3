import { createHash } from 'node:crypto';
import { canonicalJson } from '../../../platform/canonical';
import { maskName } from '../../../services/voting/domain/masking';
import { buildRoll, type RegisteredUnit } from '../../../services/voting/domain/roll';
import {
  type LeafedEntry,
  leavesOf,
  rollLeaf,
  sealedRollHash,
} from '../../../services/voting/domain/sealed-roll';

const owner = (name: string) => ({
  id: `id-${name}`,
  maskedName: maskName(name),
  subject: `subject-${name}`,
  represents: false,
});
const unit = (unitId: string, owners: RegisteredUnit['owners']): RegisteredUnit => ({
  unitId,
  buildingNumber: 1,
  unitNumber: `${unitId}01`,
  kind: 'RESIDENTIAL',
  area: 10_000n,
  areaSource: 'REGISTER',
  holding: 'OWNED',
  owners,
  representativeSubject: null,
});
const [a, b] = [owner('张示例'), owner('李示例')];
const entries = buildRoll([unit('1', [a]), unit('2', [a]), unit('3', [a, b])]);
const rollOf = (secret: string): LeafedEntry[] =>
  leavesOf(secret, entries).map((leaf, i) => ({ ...entries[i]!, ...leaf }));
const roll = rollOf('secret');
const NOTICE = 'a'.repeat(64);

describe('V4: hash 2', () => {
  test('is recomputed from the leaves alone, which name nobody and no unit', () => {
    const leaves = roll.map(rollLeaf);
    // As a stand-alone recount does: keys in order, SHA-256.
    const canonical = [...leaves]
      .sort((x, y) => (x.id < y.id ? -1 : 1))
      .map(
        ({ id, elector, area, areaSource, holding, sealed }) =>
          `{"area":"${area}","areaSource":"${areaSource}","elector":"${elector}","holding":"${holding}","id":"${id}","sealed":"${sealed}"}`,
      );
    const text = `{"format":"lianxi/vote-roll/1","leaves":[${canonical.join(',')}],"notice":"${NOTICE}"}`;
    expect(createHash('sha256').update(text).digest('hex')).toBe(sealedRollHash(NOTICE, roll));
    const handedOut = JSON.stringify(leaves);
    for (const secret of ['示例', 'subject-', 'id-', '101', '301', ...entries.map((it) => it.electorKey)])
      expect(handedOut).not.toContain(secret);
    expect(new Set(leaves.map((leaf) => leaf.elector)).size).toBe(2);
  });

  test('neither id nor elector is the same in another vote', () => {
    const [here, there] = [roll, rollOf('another')].map((it) => it.flatMap((e) => [e.entryId, e.electorId]));
    expect(here!.filter((id) => there!.includes(id))).toEqual([]);
    expect(here!.every((id) => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id))).toBe(true);
  });

  test.each<[string, string, readonly LeafedEntry[]]>([
    ['the notice', 'b'.repeat(64), roll],
    ['an entry dropped', NOTICE, roll.slice(1)],
    ['an entry twice', NOTICE, [...roll, roll[0]!]],
    ...(
      [
        ['area', { area: 10_001n }],
        ['area source', { areaSource: 'SURVEY' }],
        ['holding', { holding: 'UNSOLD' }],
        ['elector', { electorId: '0'.repeat(36) }],
        ['elector by the register', { electorKey: 'other' }],
        ['voters', { voterSubjects: ['thief'] }],
        ['owners', { ownerSubjects: ['thief'] }],
        ['unit', { unitId: '9' }],
        ['unit number', { unitNumber: '9' }],
        ['building', { buildingNumber: 9 }],
        ['warnings', { warnings: ['DEVELOPER'] }],
        ['salt', { salt: '0' }],
      ] as [string, Partial<LeafedEntry>][]
    ).map(([what, more]): [string, string, readonly LeafedEntry[]] => [
      what,
      NOTICE,
      [{ ...roll[0]!, ...more }, ...roll.slice(1)],
    ]),
  ])('shows a change of %s', (_what, notice, changed) => {
    expect(sealedRollHash(notice, changed)).not.toBe(sealedRollHash(NOTICE, roll));
  });

  test('says how many units are dwellings, where that is sealed, under another form', () => {
    const hashes = [null, 0, 1, 2].map((dwellings) => sealedRollHash(NOTICE, roll, dwellings));
    expect(new Set(hashes).size).toBe(4);
    const leaves = [...roll]
      .sort((x, y) => (x.entryId < y.entryId ? -1 : 1))
      .map((it) => canonicalJson(rollLeaf(it)));
    const text = `{"dwellings":1,"format":"lianxi/vote-roll/2","leaves":[${leaves.join(',')}],"notice":"${NOTICE}"}`;
    expect(createHash('sha256').update(text).digest('hex')).toBe(hashes[2]);
  });

  test('does not depend on the order in which rows come', () => {
    expect(sealedRollHash(NOTICE, [...roll].reverse())).toBe(sealedRollHash(NOTICE, roll));
  });
});

test('V4: a name is its surname, however long it is, also beyond the first plane', () => {
  const names = ['张示例', '张三', ' 李 ', '示例', '𠮷田', '欧阳示例', '欧阳示', '欧阳'];
  expect(names.map(maskName)).toEqual(['张*', '张*', '李*', '示*', '𠮷*', '欧阳**', '欧阳**', '欧*']);
});
