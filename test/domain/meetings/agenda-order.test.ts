import fc from 'fast-check';
import {
  isOnTable,
  type LineOfAgenda,
  MAX_DEPTH,
  mayHoldChild,
  numbered,
  outlines,
  type Place,
  placeAll,
  titleIsFixed,
  whyLeft,
  written,
} from '../../../services/meetings/domain/agenda-order';
import type { AgendaItemKind, AgendaItemState } from '../../../services/meetings/domain/kinds';

const at = (agendaItemId: string, ...children: Place[]): Place => ({ agendaItemId, children });

const ON_TABLE = { state: 'ACCEPTED', left_because: null } as const;

test('M3: a tree becomes the order of reading, each line under its parent', () => {
  expect(placeAll(['a', 'b', 'c', 'd'], [at('c', at('a'), at('d')), at('b')])).toEqual({
    ok: true,
    value: [
      { id: 'c', parentId: null },
      { id: 'a', parentId: 'c' },
      { id: 'd', parentId: 'c' },
      { id: 'b', parentId: null },
    ],
  });
});

test('M3: AGENDA_ORDER_INCOMPLETE: one left out, one twice, one of another agenda', () => {
  const incomplete = { ok: false, error: 'AGENDA_ORDER_INCOMPLETE' };
  expect(placeAll(['a', 'b'], [at('a')])).toEqual(incomplete);
  expect(placeAll(['a', 'b'], [at('a'), at('b', at('a'))])).toEqual(incomplete);
  expect(placeAll(['a', 'b'], [at('a'), at('x')])).toEqual(incomplete);
  expect(placeAll(['a', 'b'], [at('a'), at('a')])).toEqual(incomplete);
  expect(placeAll([], [])).toEqual({ ok: true, value: [] });
});

test('M3: AGENDA_TOO_DEEP below the third level', () => {
  const four = [at('a', at('b', at('c', at('d'))))];
  expect(placeAll(['a', 'b', 'c', 'd'], four)).toEqual({ ok: false, error: 'AGENDA_TOO_DEEP' });
  expect(placeAll(['a', 'b', 'c'], [at('a', at('b', at('c')))]).ok).toBe(true);
});

test('M3: any order of any lines keeps each of them, and numbers them as people read them', () => {
  const tree = fc.letrec<{ places: Place[] }>((tie) => ({
    places: fc.array(
      fc.record({
        agendaItemId: fc.uuid(),
        children: fc.oneof({ depthSize: 'small', maxDepth: MAX_DEPTH - 1 }, fc.constant([]), tie('places')),
      }),
      { maxLength: 4 },
    ),
  })).places;
  const idsOf = (places: readonly Place[]): string[] =>
    places.flatMap((it) => [it.agendaItemId, ...idsOf(it.children ?? [])]);
  fc.assert(
    fc.property(tree, (places) => {
      const ids = idsOf(places);
      const placed = placeAll(ids, places);
      if (!placed.ok) return expect(placed.error).toBe('AGENDA_TOO_DEEP');
      expect(placed.value.map((it) => it.id)).toEqual(ids);
      const numbers = outlines(
        placed.value.map((it) => ({ ...ON_TABLE, id: it.id, parent_id: it.parentId })),
      );
      const inOrder = ids.map((id) => numbers.get(id)!.split('.').map(Number));
      for (const [i, number] of inOrder.entries()) {
        expect(number.length).toBeLessThanOrEqual(MAX_DEPTH);
        if (i > 0) expect(compare(inOrder[i - 1]!, number)).toBeLessThan(0);
      }
    }),
    { seed: 1 },
  );
});

function compare(a: readonly number[], b: readonly number[]): number {
  for (let i = 0; i < Math.max(a.length, b.length); i++) {
    const step = (a[i] ?? 0) - (b[i] ?? 0);
    if (step !== 0) return step;
  }
  return 0;
}

test('M4: why a line is left, by its state and whether the meeting was held', () => {
  const held: Partial<Record<AgendaItemState, string>> = {
    ACCEPTED: 'NOT_DISCUSSED',
    DEFERRED: 'DEFERRED',
    DISCUSSED: 'NOT_DECIDED',
  };
  for (const [state, because] of Object.entries(held)) {
    expect(whyLeft(state as AgendaItemState, true)).toBe(because);
    expect(whyLeft(state as AgendaItemState, false)).toBe('NOT_HELD');
  }
});

test('M3: a title that is known elsewhere by its words stays', () => {
  const fixed: Partial<Record<AgendaItemKind, boolean>> = {
    STANDING: true,
    FOLLOW_UP: true,
    VOTE_OUTCOME: true,
    UPWARD_ANSWER: true,
    NEW: false,
    CARRIED: false,
    FORWARDED: false,
  };
  for (const [kind, expected] of Object.entries(fixed)) {
    expect([kind, titleIsFixed({ kind: kind as AgendaItemKind, action_item_id: null })]).toEqual([
      kind,
      expected,
    ]);
  }
  expect(titleIsFixed({ kind: 'CARRIED', action_item_id: 'item' })).toBe(true);
});

describe('M3: lines off the table', () => {
  const line = (id: string, parent_id: string | null, more: Partial<LineOfAgenda> = {}): LineOfAgenda => ({
    ...ON_TABLE,
    id,
    parent_id,
    ...more,
  });

  test.each([
    ['MERGED', null, false],
    ['REJECTED', null, false],
    ['WITHDRAWN', 'TAKEN_OFF', false],
    // What the close takes off because it recurs by itself was dealt with by the meeting.
    ['WITHDRAWN', 'NOT_DISCUSSED', true],
    ['WITHDRAWN', 'DEFERRED', true],
    ['WITHDRAWN', 'NOT_HELD', true],
    ['WITHDRAWN', 'NOT_RECORDED', true],
    ['CARRIED', 'NOT_DECIDED', true],
    ['CARRIED', 'NOT_RECORDED', true],
    ['DECIDED', null, true],
    ['PROPOSED', null, true],
  ] as const)('%s because %s: on the table %s', (state, left_because, expected) => {
    expect(isOnTable({ state, left_because })).toBe(expected);
  });

  test('hold nothing below them; nor does the third level, nor what is of another agenda', () => {
    const agenda = [
      line('a', null),
      line('b', 'a'),
      line('c', 'b'),
      line('gone', null, { state: 'WITHDRAWN', left_because: 'TAKEN_OFF' }),
      line('rejected', null, { state: 'REJECTED' }),
      line('merged', null, { state: 'MERGED' }),
      line('proposed', null, { state: 'PROPOSED' }),
    ];
    const holds = [...agenda.map(({ id }) => id), 'elsewhere'].filter((id) => mayHoldChild(agenda, id));
    expect(holds).toEqual(['a', 'b', 'proposed']);
  });

  test('an order is written as people read it, with what it names', () => {
    const titles = new Map([
      ['a', '停车'],
      ['b', '通道'],
    ]);
    expect(written([at('a', at('b'), at('x')), at('b')], titles)).toEqual([
      '1 停车',
      '1.1 通道',
      '1.2 ？',
      '2 通道',
    ]);
  });

  test('what is read is in the order of its numbers: a line below another behind it, the tenth behind the ninth', () => {
    const agenda = [
      line('a', null),
      line('gone', null, { state: 'MERGED' }),
      ...Array.from({ length: 10 }, (_, i) => line(`b${i}`, null)),
      line('late', 'a'),
    ];
    expect(numbered(agenda).map((it) => [it.outline, it.line.id])).toEqual([
      ['1', 'a'],
      ['1.1', 'late'],
      ...Array.from({ length: 10 }, (_, i) => [`${i + 2}`, `b${i}`]),
    ]);
  });

  test('have no number and leave no gap; what stood below them moves up', () => {
    const off = { state: 'WITHDRAWN', left_because: 'TAKEN_OFF' } as const;
    const agenda = [
      line('a', null),
      line('gone', null, off),
      line('below', 'gone'),
      line('deeper', 'below'),
      line('b', null),
      line('merged', 'b', { state: 'MERGED' }),
      line('under', 'merged'),
    ];
    expect([...outlines(agenda)]).toEqual([
      ['a', '1'],
      ['below', '2'],
      ['deeper', '2.1'],
      ['b', '3'],
      ['under', '3.1'],
    ]);
  });
});
