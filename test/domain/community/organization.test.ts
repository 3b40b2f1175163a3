import { endTerm } from '../../../services/community/domain/appointment';
import { end, mergeInto, rename, splitInto } from '../../../services/community/domain/organization';

type Ending = Parameters<typeof end>[0];
const living: Ending = { validFrom: '2010-01-01', validTo: null, endedBy: null };
const ended: Ending = { validFrom: '2010-01-01', validTo: '2020-01-01', endedBy: 'ABOLISHED' };
const refused = (error: string) => ({ ok: false, error });

describe('rename', () => {
  const present = { name: '日华里居委会', validFrom: '2010-01-01' };
  const to = (name: string, from: string, organization = living) =>
    rename(organization, present, name, from, '2026-03-02');

  test('the new name follows the present one, the day of the change is the new one’s', () => {
    expect(to('华苑居委会', '2026-03-02')).toEqual({
      ok: true,
      value: { ended: { validTo: '2026-03-02' }, begun: { name: '华苑居委会', validFrom: '2026-03-02' } },
    });
  });
  test('ORGANIZATION_ENDED', () =>
    expect(to('新', '2026-01-01', ended)).toEqual(refused('ORGANIZATION_ENDED')));
  test('NAME_UNCHANGED', () => expect(to('日华里居委会', '2026-01-01')).toEqual(refused('NAME_UNCHANGED')));
  test.each(['2010-01-01', '2009-12-31'])('DATE_TOO_EARLY: from %s', (from) => {
    expect(to('新', from)).toEqual(refused('DATE_TOO_EARLY'));
  });
  test('DATE_IN_FUTURE: from tomorrow', () =>
    expect(to('新', '2026-03-03')).toEqual(refused('DATE_IN_FUTURE')));
});

describe('end', () => {
  test.each(['MERGED', 'SPLIT', 'ABOLISHED'] as const)('%s', (by) => {
    expect(end(living, '2010-01-02', by)).toEqual({
      ok: true,
      value: { validTo: '2010-01-02', endedBy: by },
    });
  });
  test('ORGANIZATION_ENDED', () =>
    expect(end(ended, '2020-01-01', 'ABOLISHED')).toEqual(refused('ORGANIZATION_ENDED')));
  test('one that is to be abolished may end earlier', () => {
    expect(end(ended, '2019-12-31', 'MERGED')).toEqual({
      ok: true,
      value: { validTo: '2019-12-31', endedBy: 'MERGED' },
    });
  });
  test.each(['MERGED', 'SPLIT'] as const)('ORGANIZATION_ENDED: %s, its successors are named', (endedBy) => {
    expect(end({ ...ended, endedBy }, '2019-12-31', 'ABOLISHED')).toEqual(refused('ORGANIZATION_ENDED'));
  });
  test('DATE_TOO_EARLY: on its first day', () => {
    expect(end(living, '2010-01-01', 'ABOLISHED')).toEqual(refused('DATE_TOO_EARLY'));
  });
});

describe('merge', () => {
  const into = { ...living, id: 'into' };
  test('into a living organization', () =>
    expect(mergeInto(['a', 'b'], into, '2026-01-01')).toMatchObject({ ok: true }));
  test('ORGANIZATION_ENDED: into one that has ended', () => {
    expect(mergeInto(['a'], { ...ended, id: 'into' }, '2026-01-01')).toEqual(refused('ORGANIZATION_ENDED'));
  });
  test('DATE_TOO_EARLY: into one that did not exist yet', () => {
    expect(mergeInto(['a'], into, '2009-12-31')).toEqual(refused('DATE_TOO_EARLY'));
    expect(mergeInto(['a'], into, '2010-01-01')).toMatchObject({ ok: true });
  });
  test('MERGE_INTO_ITSELF', () => {
    expect(mergeInto(['a', 'into'], into, '2026-01-01')).toEqual(refused('MERGE_INTO_ITSELF'));
  });
});

describe('split', () => {
  test('into two', () => expect(splitInto(['东', '西'])).toEqual({ ok: true, value: ['东', '西'] }));
  test.each([[[]], [['东']], [['东', '东']], [['东', '西', '东']]])('SPLIT_NEEDS_TWO: %j', (names) => {
    expect(splitInto(names)).toEqual(refused('SPLIT_NEEDS_TWO'));
  });
});

describe('ending an appointment', () => {
  const term = { validFrom: '2026-01-01', validTo: null };
  test('on the day after the first', () => {
    expect(endTerm(term, '2026-01-02')).toEqual({ ok: true, value: { validTo: '2026-01-02' } });
  });
  test('DATE_TOO_EARLY: on the first day', () =>
    expect(endTerm(term, '2026-01-01')).toEqual(refused('DATE_TOO_EARLY')));
  test('before the end that it has', () => {
    expect(endTerm({ ...term, validTo: '2027-01-01' }, '2026-12-31')).toEqual({
      ok: true,
      value: { validTo: '2026-12-31' },
    });
  });
  test.each(['2027-01-01', '2027-01-02'])('APPOINTMENT_ENDED: on %s', (on) => {
    expect(endTerm({ ...term, validTo: '2027-01-01' }, on)).toEqual(refused('APPOINTMENT_ENDED'));
  });
});
