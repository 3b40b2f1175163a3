import { randomUUID } from 'node:crypto';
import type { Viewer } from '../../../platform/identity';
import { actingFor } from '../../support/client';
import { estate, story } from './estate-for-each';
import { externalMatter, externalVote } from './external-vote-input';
import { committeeOf } from './fixture';

export const auditor = actingFor(randomUUID(), { scopes: ['AUDITOR'] });
export const election = { ...externalMatter, kind: 'COMMITTEE_ELECTION', text: '选举业主委员会' };
export const names = ['张示例', '欧阳样本', '李示例', '赵示例', '陈示例'];
export const elected = { seats: 5, members: names, alternates: ['刘示例', '杨示例'] };
export const record = async (reference: string, more = {}): Promise<string> => {
  const input = { ...externalVote(estate, reference), matters: [election], elected, ...more };
  const it = await story.mutate(committeeOf(estate), 'recordExternalVote', 'externalVote { id }', input);
  return it.externalVote.id;
};
export const confirmed = async (reference = '1', more = {}): Promise<string> => {
  const externalVoteId = await record(reference, more);
  await story.mutate(estate.acting.RESIDENTS_COMMITTEE!, 'confirmExternalVote', '__typename', {
    externalVoteId,
  });
  return externalVoteId;
};
export const input = (externalVoteId: string, more = {}) => ({
  externalVoteId,
  organizationId: committeeOf(estate).actingFor!.organizationId,
  startsOn: '2026-11-21',
  termYears: 5,
  ...more,
});
export const constitute = async (
  externalVoteId: string,
  more = {},
  viewer = committeeOf(estate),
): Promise<string> => {
  const asked = input(externalVoteId, more);
  const it = await story.mutate(viewer, 'constituteOwnersCommittee', 'ownersCommittee { id }', asked);
  expect(it.userErrors).toEqual([]);
  return it.ownersCommittee.id;
};
export const seen = async (viewer: Viewer, id: string, fields: string) =>
  (await story.ask(viewer, `query($id: ID!) { ownersCommittee(id: $id) { ${fields} } }`, { id })).data
    .ownersCommittee;
