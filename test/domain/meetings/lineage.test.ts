import { effortAfter } from '../../../services/meetings/domain/lineage';

describe('M9: who leads an effort and takes part in it after organizations have ended', () => {
  const force = { leadId: 'police', memberIds: ['fire', 'company'] };
  const becomes = (successors: Record<string, readonly string[]>, engaged = force) =>
    effortAfter(engaged, new Map(Object.entries(successors)), 'convener');

  test.each<[string, Record<string, readonly string[]>, object]>([
    [
      'the lead had one successor',
      { police: ['joint'] },
      { leadId: 'joint', memberIds: ['fire', 'company'] },
    ],
    ['the lead was split', { police: ['a', 'b'] }, { leadId: 'convener', memberIds: ['fire', 'company'] }],
    ['the lead was abolished', { police: [] }, { leadId: 'convener', memberIds: ['fire', 'company'] }],
    ['a member was split', { fire: ['a', 'b'] }, { leadId: 'police', memberIds: ['a', 'b', 'company'] }],
    ['a member was abolished', { fire: [] }, { leadId: 'police', memberIds: ['company'] }],
    ['two members came together', { fire: ['x'], company: ['x'] }, { leadId: 'police', memberIds: ['x'] }],
    ['a member went into the lead', { fire: ['police'] }, { leadId: 'police', memberIds: ['company'] }],
    ['the lead went into a member', { police: ['fire'] }, { leadId: 'fire', memberIds: ['company'] }],
  ])('%s', (_what, successors, expected) => expect(becomes(successors)).toEqual(expected));

  test('the heir was a member: it leads, and is no member any more', () => {
    const engaged = { leadId: 'police', memberIds: ['convener', 'fire'] };
    expect(becomes({ police: [] }, engaged)).toEqual({ leadId: 'convener', memberIds: ['fire'] });
  });
});
