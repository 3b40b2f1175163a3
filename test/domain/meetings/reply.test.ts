import type { Reply } from '../../../services/meetings/domain/kinds';
import { checkReply, suggestedAttendance } from '../../../services/meetings/domain/reply';

const seat = { vacant: false, substitutesAllowed: true };
const both = { substitute: '李四', reason: '出差' };

test.each<[Reply, object, string]>([
  ['ACCEPTED', { substitute: null, reason: null }, 'PRESENT'],
  ['DECLINED', { substitute: null, reason: '出差' }, 'EXCUSED'],
  ['SUBSTITUTE', { substitute: '李四', reason: null }, 'SUBSTITUTE'],
])('M5: %s keeps what belongs to it, and suggests an attendance', (reply, kept, suggested) => {
  expect(checkReply(seat, { reply, ...both })).toEqual({ ok: true, value: { reply, ...kept } });
  expect(suggestedAttendance(reply)).toBe(suggested);
});

test('M5: SEAT_VACANT, REASON_NEEDED, SUBSTITUTE_NEEDED, SUBSTITUTE_NOT_ALLOWED', () => {
  const none = { substitute: null, reason: null };
  const refused = (on: typeof seat, reply: Reply, said: object = none) =>
    checkReply(on, { reply, ...none, ...said });
  expect(refused({ ...seat, vacant: true }, 'ACCEPTED')).toEqual({ ok: false, error: 'SEAT_VACANT' });
  expect(refused(seat, 'DECLINED', { substitute: '李四' })).toEqual({ ok: false, error: 'REASON_NEEDED' });
  expect(refused(seat, 'SUBSTITUTE', { reason: '出差' })).toEqual({ ok: false, error: 'SUBSTITUTE_NEEDED' });
  expect(refused({ ...seat, substitutesAllowed: false }, 'SUBSTITUTE', both)).toEqual({
    ok: false,
    error: 'SUBSTITUTE_NOT_ALLOWED',
  });
});
