import { community } from '../../../services/community/subgraph';
import { clientOf, mutatorOf, operator } from '../../support/client';
import { openTestService } from '../../support/database';

test('registers', async () => {
  const service = await openTestService(community);
  const mutate = mutatorOf(service);
  const d = await mutate(operator, 'registerDivision', 'division { id name level }', { level: 'PROVINCE', name: '天津市' });
  expect(d.division.name).toBe('天津市');
  const again = await mutate(operator, 'registerDivision', 'division { id name level }', { level: 'PROVINCE', name: '天津市' });
  expect(again.userErrors[0].code).toBe('NAME_TAKEN');
  const answer = await clientOf(service)(operator, '{ divisions { name estates { totalCount } } viewer { actingFor { id } } }');
  expect(answer).toEqual({ data: { divisions: [{ name: '天津市', estates: { totalCount: 0 } }], viewer: { actingFor: null } } });
  await service.close();
});
