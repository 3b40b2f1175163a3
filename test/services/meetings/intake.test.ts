import { randomUUID } from 'node:crypto';
import { ANONYMOUS, type Viewer } from '../../../platform/identity';
import { decideIntake, INTAKE_ACT_NAMES } from '../../../services/meetings/domain/intake';
import { actingFor, operator } from '../../support/client';
import { attempt, audited, codes, rowsOf } from './attempts';
import { caseAt, caseOf, did, INTAKE_DOERS, INTAKE_STATES, recorded } from './intake-cases';
import { estateForEach, readCase } from './intake-door';
import { resident, type Table } from './table';

let table: Table;
let as: Table['as'];
estateForEach((laid) => {
  table = laid;
  as = laid.as;
});
const read = (viewer: Viewer, id: string) => readCase(table, viewer, id);

describe('M13: a case from the door to its close', () => {
  test('a complaint is recorded, assigned, replied to, called back and closed, and tells how it stands', async () => {
    const intakeId = await recorded(table);
    expect(await read(as.residents, intakeId)).toMatchObject({
      number: '2026-0001',
      state: 'RECEIVED',
      statusText: '已登记，待派单，2026年9月8日(周二)前答复',
      replyDueAt: '2026-09-08T16:00:00.000Z',
      problem: { code: 'PARKING', zh: '停车' },
    });
    await did(table, as.residents, 'assignIntake', {
      intakeId,
      handlerId: table.ids.police,
      supportingIds: [table.ids.company],
    });
    await did(table, as.police, 'replyToIntake', { intakeId, text: '已安排清理' });
    const refused = await attempt(table, as.residents, 'closeIntake', { intakeId });
    expect(refused.codes).toEqual(['FOLLOW_UP_NEEDED']);
    await did(table, as.residents, 'followUpIntake', {
      intakeId,
      contacted: true,
      resolved: true,
      satisfied: null,
    });
    await did(table, as.residents, 'closeIntake', { intakeId });
    const closed = await read(as.company, intakeId);
    expect(closed).toMatchObject({ state: 'CLOSED', statusText: '已办结', handlerName: '派出所' });
    expect(closed.followUps).toEqual([{ contacted: true, resolved: true, satisfied: null }]);
    expect(
      closed.history.map((it: { act: string; toState: string; organizationName: string }) => [
        it.act,
        it.toState,
        it.organizationName,
      ]),
    ).toEqual([
      ['recordIntake', 'RECEIVED', '居民委员会'],
      ['assignIntake', 'ASSIGNED', '居民委员会'],
      ['replyToIntake', 'REPLIED', '派出所'],
      ['followUpIntake', 'FOLLOWED_UP', '居民委员会'],
      ['closeIntake', 'CLOSED', '居民委员会'],
    ]);
  });

  test('praise closes without a call back; what a call back finds unresolved is handled again, with another reply due', async () => {
    const praise = await caseAt(table, 'REPLIED', { kind: 'PRAISE' });
    await did(table, as.residents, 'closeIntake', { intakeId: praise });
    const intakeId = await caseAt(table, 'CLOSED');
    table.clock.now = new Date('2026-09-20T01:00:00Z');
    await did(table, as.residents, 'followUpIntake', {
      intakeId,
      contacted: true,
      resolved: false,
      satisfied: false,
    });
    expect(await read(as.residents, intakeId)).toMatchObject({
      state: 'REOPENED',
      reopenedCount: 1,
      firstReplyDueAt: '2026-09-08T16:00:00.000Z',
      replyDueAt: '2026-09-28T16:00:00.000Z',
      replyOverdue: false,
    });
    table.clock.now = new Date('2026-09-29T01:00:00Z');
    expect(await read(as.residents, intakeId)).toMatchObject({ replyOverdue: true });
    await did(table, as.police, 'replyToIntake', { intakeId, text: '再次清理' });
    expect((await attempt(table, as.residents, 'closeIntake', { intakeId })).codes).toEqual([
      'FOLLOW_UP_NEEDED',
    ]);
  });

  test('50 of one estate at once are numbered 0001 to 0050; of one hotline number one is recorded', async () => {
    // Whoever waits too long for the counter is told so, and tries again, as a client would.
    const insisting = (): Promise<string> =>
      recorded(table).catch((error: Error) => {
        if (error.message !== 'SERVICE_TIMEOUT') throw error;
        return insisting();
      });
    await Promise.all(Array.from({ length: 50 }, insisting));
    const numbers = await rowsOf<{ number: string }>(
      table,
      'SELECT number FROM intakes WHERE estate_id = $1 ORDER BY number',
      [table.estateId],
    );
    expect(numbers.map((row) => row.number)).toEqual(
      Array.from({ length: 50 }, (_, i) => `2026-${String(i + 1).padStart(4, '0')}`),
    );
    const hotline = caseOf(table, { channel: 'HOTLINE_12345', hotlineNumber: '津-0001' });
    const tries = await Promise.all(
      Array.from({ length: 8 }, () => attempt(table, as.residents, 'recordIntake', hotline)),
    );
    expect(tries.map((it) => it.codes[0] ?? it.thrown ?? 'done').sort()).toEqual([
      ...Array(7).fill('HOTLINE_NUMBER_TAKEN'),
      'done',
    ]);
    // A refused one takes no number.
    expect((await read(as.residents, await recorded(table))).number).toBe('2026-0052');
  });
});

describe('M13: repeats', () => {
  test('are proposed, and answered with how the first stands', async () => {
    const first = await caseAt(table, 'ASSIGNED', { building: '3号楼' });
    const other = await recorded(table, { building: '4号楼' });
    const again = await recorded(table, { building: '3号楼' });
    expect((await read(as.residents, again)).possibleRepeats).toEqual([{ id: first }]);
    expect((await read(as.residents, other)).possibleRepeats).toEqual([]);
    await did(table, as.residents, 'markRepeat', { intakeId: again, firstId: first });
    expect(await read(as.residents, again)).toMatchObject({
      state: 'REPEATED',
      repeatOf: { id: first },
      statusText: '与 2026-0001 为同一诉求。由派出所办理，2026年9月8日(周二)前答复',
    });
    // A repeat of a repeat points to the first; with new facts it is a case of its own.
    const third = await recorded(table, { repeatOfId: again });
    expect(await read(as.residents, third)).toMatchObject({ state: 'REPEATED', repeatOf: { id: first } });
    const fresh = await recorded(table, { repeatOfId: again, newFacts: true });
    expect(await read(as.residents, fresh)).toMatchObject({
      state: 'RECEIVED',
      repeatOf: { id: first },
      newFacts: true,
    });
  });
});

describe('M13: a case about the company', () => {
  test('by the supervision line is not handled by it, nor kept; it may support: HANDLER_IS_ACCUSED', async () => {
    const intakeId = await recorded(table, { channel: 'SUPERVISION_LINE' });
    for (const handlerId of [table.ids.company, table.ids.stranger]) {
      expect((await attempt(table, as.residents, 'assignIntake', { intakeId, handlerId })).codes).toEqual([
        'HANDLER_IS_ACCUSED',
      ]);
    }
    await did(table, as.residents, 'assignIntake', {
      intakeId,
      handlerId: table.ids.owners,
      supportingIds: [table.ids.company],
    });
    const own = await recorded(table, { channel: 'SUPERVISION_LINE' }, 'company');
    const kept = await attempt(table, as.company, 'assignIntake', {
      intakeId: own,
      handlerId: table.ids.police,
    });
    expect(kept.thrown).toBe('FORBIDDEN');
    const aboutPolice = await recorded(table, { channel: 'SUPERVISION_LINE', aboutId: table.ids.police });
    const assign = (handlerId: string) =>
      attempt(table, as.residents, 'assignIntake', { intakeId: aboutPolice, handlerId });
    expect((await assign(table.ids.police)).codes).toEqual(['HANDLER_IS_ACCUSED']);
    expect((await assign(table.ids.headquarters)).codes).toEqual([]);
    // By its own service phone a company handles what is its work.
    const phone = await recorded(table, { channel: 'SERVICE_PHONE', kind: 'REQUEST' }, 'company');
    await did(table, as.company, 'assignIntake', { intakeId: phone, handlerId: table.ids.company });
  });
});

describe('M13: acts and states', () => {
  test.each(INTAKE_STATES)(
    'every act that a case does not allow is refused INTAKE_IS_%s, and said so beforehand',
    async (state) => {
      const intakeId = await caseAt(table, state);
      let refused = 0;
      for (const act of INTAKE_ACT_NAMES) {
        const [who, input] = INTAKE_DOERS[act]!;
        const intake = {
          state,
          kind: 'COMPLAINT',
          scope: 'ESTATE',
          repliedBy: null,
          dealtWith: false,
        } as const;
        const actor = { personId: null, keeps: true, handles: true, reported: true };
        const decided = decideIntake(intake, act, actor);
        if (decided.ok || decided.error === 'FOLLOW_UP_NEEDED') continue;
        // The police handles nothing yet where nothing is assigned.
        const handles = !['RECEIVED', 'REPEATED', 'WITHDRAWN'].includes(state);
        const by = who === 'police' && act === 'putIntakeToTable' ? as.residents : as[who];
        if (act === 'replyToIntake' && !handles) continue;
        const tried = await attempt(table, by, act, { intakeId, ...input(table) });
        expect([act, tried.codes, tried.thrown]).toEqual([act, [`INTAKE_IS_${state}`], null]);
        const shown = (await read(by, intakeId)).availableActions.find(
          (it: { act: string }) => it.act === act,
        );
        expect(shown).toEqual({ act, allowed: false, code: `INTAKE_IS_${state}` });
        refused++;
      }
      expect(refused).toBeGreaterThan(1);
    },
  );

  test('FORBIDDEN and audited: the acts of others, by role', async () => {
    const intakeId = await caseAt(table, 'REPLIED');
    const forbidden = async (who: Viewer, act: string) => {
      const before = (await audited(table, act)).length;
      const tried = await attempt(table, who, act, { intakeId, ...INTAKE_DOERS[act]![1](table) });
      expect([act, tried.thrown]).toEqual([act, 'FORBIDDEN']);
      expect((await audited(table, act)).slice(before)).toEqual(['FORBIDDEN']);
      const shown = (await read(who, intakeId)).availableActions.find(
        (it: { act: string }) => it.act === act,
      );
      expect(shown.code).toMatch(/^(NOT_|CALLER_)/);
    };
    for (const act of ['assignIntake', 'followUpIntake', 'closeIntake', 'markRepeat', 'withdrawIntake'])
      await forbidden(as.police, act);
    for (const act of ['replyToIntake']) await forbidden(as.residents, act);
    for (const act of INTAKE_ACT_NAMES) await forbidden(as.headquarters, act);
    // Who replied, wearing the keeper's hat: CALLER_REPLIED.
    await forbidden(actingFor(table.ids.residents, { personId: as.police.personId }), 'followUpIntake');
  });

  test('what a stranger asks of it is answered as of one that is not there', async () => {
    const intakeId = await caseAt(table, 'REPLIED');
    for (const act of INTAKE_ACT_NAMES) {
      const input = INTAKE_DOERS[act]![1](table);
      for (const who of [as.stranger, as.fire]) {
        const others = await attempt(table, who, act, { ...input, intakeId });
        const none = await attempt(table, who, act, { ...input, intakeId: randomUUID() });
        expect(others.codes).toEqual(['INTAKE_UNKNOWN']);
        expect(JSON.stringify(others.answer)).toBe(JSON.stringify(none.answer));
      }
      expect((await attempt(table, ANONYMOUS, act, { ...input, intakeId })).thrown).toBe('UNAUTHENTICATED');
    }
  });

  test('who may record: CHANNEL_OF_ORGANIZATIONS and NOT_OF_ESTATE are FORBIDDEN; the catalogue: CATALOGUE_NOT_YOURS', async () => {
    const record = (who: Viewer, more: object = {}) =>
      attempt(table, who, 'recordIntake', caseOf(table, more));
    expect((await record(resident)).message).toContain('个人只能用网上渠道登记');
    expect((await record(as.stranger)).message).toContain('与该小区无关');
    for (const who of [as.subdistrict, as.police, as.headquarters])
      expect((await record(who)).codes).toEqual([]);
    const problem = { code: `P${Date.now()}`, zh: '新问题', en: 'new' };
    expect((await attempt(table, as.police, 'addProblem', problem)).message).toContain('辖区管理单位');
    expect((await attempt(table, as.subdistrict, 'addProblem', problem)).codes).toEqual([]);
    const { data } = await table.ask(
      ANONYMOUS,
      '{ problemCatalogue { code zh } replyPolicies { channel workingDays } }',
    );
    expect(data.problemCatalogue).toContainEqual({ code: problem.code, zh: '新问题' });
    expect(data.replyPolicies.length).toBeGreaterThan(5);
  });

  test('changeReplyDays is the operator’s, from a day on: FORBIDDEN, DATE_TOO_EARLY, REPLY_DAYS_SET', async () => {
    const rule = { channel: 'CHAT_GROUP', from: '2026-09-10', workingDays: 1 };
    expect((await attempt(table, as.subdistrict, 'changeReplyDays', rule)).thrown).toBe('FORBIDDEN');
    const change = async (more: object) =>
      codes(
        await table.mutate(operator, 'changeReplyDays', 'replyPolicy { workingDays }', { ...rule, ...more }),
      );
    expect(await change({ from: '2026-08-31' })).toEqual(['DATE_TOO_EARLY']);
    expect(await change({ workingDays: 0 })).toEqual(['INPUT_INVALID']);
    expect(await change({})).toEqual([]);
    expect(await change({ workingDays: 2 })).toEqual(['REPLY_DAYS_SET']);
    const due = async () =>
      (await read(as.residents, await recorded(table, { channel: 'CHAT_GROUP' }))).replyDueAt;
    expect(await due()).toBe('2026-09-08T16:00:00.000Z');
    table.clock.now = new Date('2026-09-10T01:00:00Z');
    expect(await due()).toBe('2026-09-11T16:00:00.000Z');
  });
});
