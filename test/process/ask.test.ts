import { queryCommand, tokenCommand } from '../../bin/ask';

const tell = () => {};
const nowhere = { PORT: '1' };

test.each([
  [['nothing'], 'Examples: accept, attach, block, department-day, desk'],
  [['accept', '--as', 'police'], 'accept needs --var id=…'],
  [['return', '--var', 'id=x'], 'return needs --var reason=…'],
  [['desk', '--var', 'first'], '--var expects name=value'],
  [['desk', '--as', 'nobody'], 'Personas: secretary, police'],
  [['desk'], 'start it first with "npm start"'],
])('query %j says what is missing', async (args, message) => {
  await expect(queryCommand(args, nowhere, tell)).rejects.toThrow(message);
});

test('token names the personas', async () => {
  await expect(tokenCommand([], nowhere, tell)).rejects.toThrow('Personas: secretary, police');
});
