import type { ScoreSide, WhistleState } from '../../../services/meetings/domain/kinds';
import {
  afterWhistleAct,
  isOpenWhistle,
  isWhistleRoleRefusal,
  WHISTLE_ACT_NAMES,
  WHISTLE_MOVES,
  type Whistle,
  type WhistleAct,
} from '../../../services/meetings/domain/whistle';
import { AWAITED, passDeadline } from '../../../services/meetings/domain/whistle-clock';

const STATES = Object.keys(WHISTLE_MOVES) as readonly WhistleState[];
const ROLES = {
  blower: 'residents',
  approver: 'party',
  dispatcher: 'subdistrict',
  lead: 'enforcement',
  support: 'police',
  owners: 'owners',
  company: 'company',
  convener: 'convener',
  stranger: 'stranger',
} as const;
type Role = keyof typeof ROLES;

const UNBLOWN: readonly WhistleState[] = ['DRAFT', 'APPROVED'];
const at = (state: WhistleState, more: Partial<Whistle> = {}): Whistle => ({
  state,
  type: 'DAILY',
  blowerId: ROLES.blower,
  draftedBy: 'drafter',
  approverId: ROLES.approver,
  approved: state !== 'DRAFT',
  dispatcherId: UNBLOWN.includes(state) ? null : ROLES.dispatcher,
  leadId: UNBLOWN.includes(state) || state === 'BLOWN' ? null : ROLES.lead,
  supportingIds: UNBLOWN.includes(state) || state === 'BLOWN' ? [] : [ROLES.support],
  insisted: false,
  ownersId: ROLES.owners,
  companyId: ROLES.company,
  convenerIds: [ROLES.convener],
  arrivedIds: [],
  scoredSides: [],
  ...more,
});
const by = (role: Role, appointedIn: readonly string[] = []) => ({
  personId: `person of ${role}`,
  organizationId: ROLES[role],
  appointedIn: new Set([ROLES[role], ...appointedIn]),
});

/** Written from the decision, not from the code: who does what, in which states, and where it leads. */
const EXPECTED: Record<
  WhistleAct,
  { readonly by: readonly Role[]; readonly to: Partial<Record<WhistleState, WhistleState>> }
> = {
  approveWhistle: { by: ['approver'], to: { DRAFT: 'APPROVED' } },
  blowWhistle: { by: ['blower'], to: { APPROVED: 'BLOWN' } },
  dispatchWhistle: {
    by: ['dispatcher'],
    to: { BLOWN: 'DISPATCHED', RETURNED: 'DISPATCHED', ESCALATED: 'DISPATCHED' },
  },
  acknowledgeWhistle: { by: ['lead'], to: { DISPATCHED: 'ACKNOWLEDGED' } },
  returnWhistle: { by: ['lead'], to: { DISPATCHED: 'RETURNED', ACKNOWLEDGED: 'RETURNED' } },
  reportIn: { by: ['lead'], to: { ACKNOWLEDGED: 'ARRIVED' } },
  handleWhistle: { by: ['lead', 'support'], to: { ARRIVED: 'HANDLING', HANDLING: 'HANDLING' } },
  completeWhistle: { by: ['lead'], to: { HANDLING: 'HANDLED' } },
  confirmWhistle: { by: ['blower'], to: { HANDLED: 'CONFIRMED' } },
  sendBackWhistle: { by: ['blower'], to: { HANDLED: 'HANDLING' } },
  scoreWhistle: { by: ['blower', 'lead', 'owners', 'company'], to: { CONFIRMED: 'CONFIRMED' } },
  withdrawWhistle: {
    by: ['blower'],
    to: Object.fromEntries(
      ['DRAFT', 'APPROVED', 'BLOWN', 'DISPATCHED', 'ACKNOWLEDGED', 'RETURNED', 'ESCALATED'].map((s) => [
        s,
        'WITHDRAWN' as const,
      ]),
    ),
  },
  convertWhistle: {
    by: ['convener'],
    to: Object.fromEntries(
      'BLOWN DISPATCHED ACKNOWLEDGED ARRIVED HANDLING RETURNED ESCALATED LAPSED'
        .split(' ')
        .map((s) => [s, 'CONVERTED' as const]),
    ),
  },
};

describe('M11: every state × act × role is decided', () => {
  const cells = STATES.flatMap((state) => WHISTLE_ACT_NAMES.map((act) => [state, act] as const));
  test.each(cells)('%s: %s', (state, act) => {
    for (const role of Object.keys(ROLES) as Role[]) {
      const decided = afterWhistleAct(at(state), act, by(role));
      const named = EXPECTED[act];
      const absent = at(state).leadId === null && (role === 'lead' || role === 'support');
      const mayAct =
        !absent &&
        (named.by.includes(role) || (act === 'reportIn' && role === 'support')) &&
        !(role === 'dispatcher' && at(state).dispatcherId === null);
      if (!mayAct) {
        expect([role, decided.ok ? decided.value : isWhistleRoleRefusal(decided.error)]).toEqual([
          role,
          true,
        ]);
        continue;
      }
      // A support's arrival is noted while the lead is at work, and moves nothing.
      const support = act === 'reportIn' && role === 'support';
      const atWork = ['DISPATCHED', 'ACKNOWLEDGED', 'ARRIVED', 'HANDLING'].includes(state);
      const to = support ? (atWork ? state : undefined) : named.to[state];
      const approvedTwice =
        act === 'approveWhistle' && to === undefined && 'approveWhistle' in WHISTLE_MOVES[state];
      const early = act === 'blowWhistle' && state === 'DRAFT';
      const refused = early
        ? 'WHISTLE_UNAPPROVED'
        : approvedTwice
          ? 'WHISTLE_APPROVED'
          : `WHISTLE_IS_${state}`;
      expect([role, decided.ok ? decided.value : decided.error]).toEqual([role, to ?? refused]);
    }
  });
  test('the mutant: a table in which a completed whistle may be withdrawn is told from the right one', () => {
    const mutant = { ...WHISTLE_MOVES.HANDLED, withdrawWhistle: 'WITHDRAWN' as const };
    expect('withdrawWhistle' in mutant && EXPECTED.withdrawWhistle.to.HANDLED === undefined).toBe(true);
    expect(afterWhistleAct(at('HANDLED'), 'withdrawWhistle', by('blower'))).toEqual({
      ok: false,
      error: 'WHISTLE_IS_HANDLED',
    });
  });
});

describe('M11: what bars an act besides the state', () => {
  const decide = (w: Whistle, act: WhistleAct, role: Role, appointedIn: readonly string[] = []) => {
    const decided = afterWhistleAct(w, act, by(role, appointedIn));
    return decided.ok ? decided.value : decided.error;
  };
  test('WHISTLE_UNAPPROVED: only an emergency is blown first and approved after, at the latest before it is confirmed', () => {
    expect(decide(at('DRAFT'), 'blowWhistle', 'blower')).toBe('WHISTLE_UNAPPROVED');
    expect(decide(at('DRAFT', { type: 'EMERGENCY' }), 'blowWhistle', 'blower')).toBe('BLOWN');
    const unapproved = { type: 'EMERGENCY', approved: false } as const;
    expect(decide(at('HANDLING', unapproved), 'approveWhistle', 'approver')).toBe('HANDLING');
    expect(decide(at('HANDLED', unapproved), 'confirmWhistle', 'blower')).toBe('WHISTLE_UNAPPROVED');
    expect(decide(at('HANDLED', { ...unapproved, approved: true }), 'confirmWhistle', 'blower')).toBe(
      'CONFIRMED',
    );
  });
  test('DRAFTER_APPROVES: another person than drafted it, whichever hat is worn', () => {
    const self = { ...by('approver'), personId: 'drafter' };
    expect(afterWhistleAct(at('DRAFT'), 'approveWhistle', self)).toEqual({
      ok: false,
      error: 'DRAFTER_APPROVES',
    });
  });
  test('BLOWER_IN_LEAD: nobody appointed in the lead judges it for the territory', () => {
    for (const act of ['confirmWhistle', 'sendBackWhistle'] as const)
      expect(decide(at('HANDLED'), act, 'blower', [ROLES.lead])).toBe('BLOWER_IN_LEAD');
    expect(decide(at('CONFIRMED'), 'scoreWhistle', 'blower', [ROLES.lead])).toBe('BLOWER_IN_LEAD');
  });
  test('WHISTLE_INSISTED: what the dispatcher sent back to the same lead is not returned again', () => {
    expect(decide(at('DISPATCHED', { insisted: true }), 'returnWhistle', 'lead')).toBe('WHISTLE_INSISTED');
  });
  test('ARRIVED_ALREADY: a support reports in once', () => {
    expect(decide(at('HANDLING', { arrivedIds: [ROLES.support] }), 'reportIn', 'support')).toBe(
      'ARRIVED_ALREADY',
    );
  });
  test('SCORED_ALREADY: each side once; scored when territory and department have, however many others', () => {
    const scored = (sides: readonly ScoreSide[]) => at('CONFIRMED', { scoredSides: sides });
    expect(decide(scored(['TERRITORY']), 'scoreWhistle', 'blower')).toBe('SCORED_ALREADY');
    expect(decide(scored([]), 'scoreWhistle', 'lead')).toBe('CONFIRMED');
    expect(decide(scored(['OWNERS', 'TERRITORY']), 'scoreWhistle', 'company')).toBe('CONFIRMED');
    expect(decide(scored(['OWNERS', 'TERRITORY']), 'scoreWhistle', 'lead')).toBe('SCORED');
    expect(decide(scored(['DEPARTMENT']), 'scoreWhistle', 'blower')).toBe('SCORED');
  });
});

describe('M11: a clock that passes', () => {
  test('runs in exactly the states in which somebody is waited for, and never in an ended one', () => {
    expect(STATES.filter((state) => AWAITED[state])).toEqual([
      'BLOWN',
      'DISPATCHED',
      'ACKNOWLEDGED',
      'ARRIVED',
      'HANDLING',
      'RETURNED',
      'ESCALATED',
      'CONFIRMED',
    ]);
    for (const state of STATES) {
      if (!AWAITED[state] || !isOpenWhistle(state)) expect(passDeadline(state, 1, 3)).toBeNull();
    }
  });
  test('calls the next level, and at the last one the whistle lapses', () => {
    expect(passDeadline('DISPATCHED', 1, 3)).toEqual({ state: 'ESCALATED', level: 2 });
    expect(passDeadline('ESCALATED', 2, 3)).toEqual({ state: 'ESCALATED', level: 3 });
    expect(passDeadline('HANDLING', 3, 3)).toEqual({ state: 'LAPSED', level: 3 });
    expect(passDeadline('BLOWN', 1, 1)).toEqual({ state: 'LAPSED', level: 1 });
    expect(passDeadline('CONFIRMED', 3, 3)).toEqual({ state: 'SCORED', level: 3 });
  });
});

test('M11: every state is reached from a draft, by acts and clocks alone', () => {
  const reached = new Set<WhistleState>(['DRAFT']);
  for (let before = 0; before !== reached.size; ) {
    before = reached.size;
    for (const state of [...reached]) {
      for (const to of Object.values(WHISTLE_MOVES[state]) as WhistleState[]) reached.add(to);
      for (const level of [1, 2]) {
        const passed = passDeadline(state, level, 2);
        if (passed) reached.add(passed.state);
      }
    }
  }
  expect([...reached].sort()).toEqual([...STATES].sort());
});
