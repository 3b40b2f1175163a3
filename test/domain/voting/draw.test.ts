import { createHash } from 'node:crypto';
import { type DrawPart, drawOrder, isSecret, partHash, seedOf } from '../../../services/voting/domain/draw';

const VOTE = { sessionId: 'vote-1', ballotsRoot: 'c'.repeat(64) };
const FIRST: DrawPart = { keeperId: 'keeper-1', secret: '0'.repeat(32) };
const SECOND: DrawPart = { keeperId: 'keeper-2', secret: '1'.repeat(32) };
const PARTS = [FIRST, SECOND];
const committed = (parts: readonly DrawPart[], sessionId = VOTE.sessionId) =>
  parts.map((it) => ({ keeperId: it.keeperId, hash: partHash(sessionId, it) }));
const seed = (vote = VOTE, parts = PARTS) => {
  const made = seedOf(vote, committed(parts, vote.sessionId), parts);
  if (!made.ok) throw new Error(made.error);
  return made.value;
};

describe('V11: the seed of a draw', () => {
  test('is what anyone gets from the two parts and the root, by SHA-256 alone', () => {
    const hash = (text: string) => createHash('sha256').update(text).digest('hex');
    expect(partHash('vote-1', FIRST)).toBe(
      hash(
        `{"format":"lianxi/draw-part/1","keeperId":"keeper-1","secret":"${FIRST.secret}","sessionId":"vote-1"}`,
      ),
    );
    expect(seed()).toBe(
      hash(
        `{"ballotsRoot":"${VOTE.ballotsRoot}","format":"lianxi/draw-seed/1","parts":["${FIRST.secret}","${SECOND.secret}"],"sessionId":"vote-1"}`,
      ),
    );
  });

  test('is the same in whichever order the keepers committed and revealed', () => {
    expect(seedOf(VOTE, committed([SECOND, FIRST]), PARTS)).toEqual({ ok: true, value: seed() });
    expect(seedOf(VOTE, committed(PARTS), [SECOND, FIRST])).toEqual({ ok: true, value: seed() });
  });

  test('changes with either part, with the ballots and with the vote', () => {
    const others = [
      seed(VOTE, [{ ...FIRST, secret: '2'.repeat(32) }, SECOND]),
      seed(VOTE, [FIRST, { ...SECOND, secret: '2'.repeat(32) }]),
      seed({ ...VOTE, ballotsRoot: 'd'.repeat(64) }),
      seed({ ...VOTE, sessionId: 'vote-2' }),
    ];
    expect(new Set([seed(), ...others]).size).toBe(5);
  });

  test('leaves both keepers together without an order before the ballots are sealed: each root draws anew', () => {
    const first = (i: number) => {
      const ballotsRoot = createHash('sha256').update(`root ${i}`).digest('hex');
      return drawOrder(seed({ ...VOTE, ballotsRoot }), ['C', 'D'])[0];
    };
    const drawn = Array.from({ length: 400 }, (_, i) => first(i)).filter((it) => it === 'C').length;
    // Six standard deviations of 400 fair draws; the roots are fixed, so it never comes and goes.
    expect(Math.abs(drawn - 200)).toBeLessThan(60);
  });

  const short = { ...SECOND, secret: '1'.repeat(31) };
  test.each([
    ['one keeper alone', committed([FIRST]), PARTS, 'DRAW_KEEPERS_NOT_TWO'],
    ['one keeper twice', committed([FIRST, FIRST]), PARTS, 'DRAW_KEEPERS_NOT_TWO'],
    ['three', committed([...PARTS, { ...FIRST, keeperId: 'keeper-3' }]), PARTS, 'DRAW_KEEPERS_NOT_TWO'],
    ['a part kept back', committed(PARTS), [FIRST], 'DRAW_PART_MISSING'],
    ['a part that can be guessed', committed([FIRST, short]), [FIRST, short], 'DRAW_PART_TOO_SHORT'],
    [
      'another part than committed',
      committed(PARTS),
      [FIRST, { ...SECOND, secret: '2'.repeat(32) }],
      'DRAW_PART_NOT_AS_COMMITTED',
    ],
    ['a part of another vote', committed(PARTS, 'vote-2'), PARTS, 'DRAW_PART_NOT_AS_COMMITTED'],
    [
      'a commitment copied from the other keeper',
      [committed([FIRST])[0]!, { keeperId: 'keeper-2', hash: partHash('vote-1', FIRST) }],
      [FIRST, { ...FIRST, keeperId: 'keeper-2' }],
      'DRAW_PART_NOT_AS_COMMITTED',
    ],
  ])('%s is refused', (_title, commitments, revealed, error) => {
    expect(seedOf(VOTE, commitments, revealed)).toEqual({ ok: false, error });
  });

  test('a part is at least 128 bits in lower-case hexadecimal', () => {
    const given = ['0'.repeat(32), 'f'.repeat(128), '0'.repeat(31), 'f'.repeat(129), 'F'.repeat(32), ''];
    expect(given.map(isSecret)).toEqual([true, true, false, false, false, false]);
  });
});
