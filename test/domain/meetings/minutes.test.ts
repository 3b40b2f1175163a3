import { canonicalJson, sha256 } from '../../../platform/canonical';
import type { AddendumState, MinutesState } from '../../../services/meetings/domain/kinds';
import { MASKED, maskContent, maskText, publicVersionOf } from '../../../services/meetings/domain/masking';
import {
  ADDENDUM_ACT_NAMES,
  type AddendumAct,
  type AddendumFacts,
  decideOnAddendum,
  decideOnMinutes,
  lastDayToSign,
  MINUTES_ACT_NAMES,
  MINUTES_ACTS,
  type MinutesAct,
  type MinutesFacts,
  statusOf,
} from '../../../services/meetings/domain/minutes';
import { type MinutesContent, outlineOf } from '../../../services/meetings/domain/minutes-content';
import { checkDays, checkWhat } from '../../../services/meetings/domain/publication';
import { NO_RECORD, recordedSignatures, sealed } from '../../../services/meetings/domain/sealed-record';

const TODAY = '2026-09-20';
const facts = (over: Partial<MinutesFacts> = {}): MinutesFacts => ({
  state: 'SIGNING',
  convenerId: 'convener',
  seats: [
    { seatId: 'a', role: '社区党组织', vacant: false, holderIds: ['convener'] },
    { seatId: 'b', role: '派出所', vacant: false, holderIds: ['police', 'traffic'] },
    { seatId: 'c', role: '业委会', vacant: true, holderIds: [] },
    { seatId: 'd', role: '业主代表', vacant: false, holderIds: [] },
  ],
  requestedBy: [],
  unanswered: 0,
  signedBy: [],
  signBy: '2026-09-19',
  circulated: true,
  ...over,
});
const convener = { organizationId: 'convener' };
const police = { organizationId: 'police', seatId: 'b' };
const codeOf = (it: ReturnType<typeof decideOnMinutes> | ReturnType<typeof decideOnAddendum>) =>
  it.ok ? it.value : it.error;

const no = null;
/** Every pair, by hand: the state after, or null where the act is refused. */
const AFTER: Record<MinutesAct, Record<MinutesState, MinutesState | null>> = {
  regenerateMinutes: row('DRAFT', no, 'CHANGES_REQUESTED', no, no, no),
  reviseMinutesRemarks: row('DRAFT', no, 'CHANGES_REQUESTED', no, no, no),
  circulateMinutes: row('CIRCULATED', no, 'CIRCULATED', no, no, no),
  commentOnMinutes: row(no, 'CIRCULATED', 'CHANGES_REQUESTED', no, no, no),
  requestChangesToMinutes: row(no, 'CHANGES_REQUESTED', 'CHANGES_REQUESTED', 'CHANGES_REQUESTED', no, no),
  answerMinutesComment: row(no, 'CIRCULATED', 'CHANGES_REQUESTED', 'SIGNING', no, no),
  openSigning: row(no, 'SIGNING', 'SIGNING', no, no, no),
  signMinutes: row(no, no, no, 'SIGNING', no, no),
  lockMinutes: row(no, no, no, 'LOCKED', no, no),
  publishMinutes: row(no, no, no, no, 'PUBLISHED', no),
  draftAddendum: row(no, no, no, no, 'LOCKED', 'PUBLISHED'),
};
function row(...after: (MinutesState | null)[]): Record<MinutesState, MinutesState | null> {
  const [DRAFT, CIRCULATED, CHANGES_REQUESTED, SIGNING, LOCKED, PUBLISHED] = after as [
    MinutesState | null,
    MinutesState | null,
    MinutesState | null,
    MinutesState | null,
    MinutesState | null,
    MinutesState | null,
  ];
  return { DRAFT, CIRCULATED, CHANGES_REQUESTED, SIGNING, LOCKED, PUBLISHED };
}

const pairs = MINUTES_ACT_NAMES.flatMap((act) =>
  (Object.keys(AFTER[act]) as MinutesState[]).map((state) => [act, state] as const),
);
test.each(pairs)('M8: %s of minutes in %s', (act, state) => {
  const actor = MINUTES_ACTS[act].by === 'CONVENER' ? convener : police;
  // Somebody else has signed, so that a lock waits for nothing but its state.
  const decided = decideOnMinutes(facts({ state, signedBy: ['a'] }), act, actor, TODAY);
  expect(codeOf(decided)).toBe(AFTER[act][state] ?? `MINUTES_IS_${state}`);
});

test.each(MINUTES_ACT_NAMES)('M8: %s is its role’s alone, in whatever state', (act) => {
  const byConvener = MINUTES_ACTS[act].by === 'CONVENER';
  for (const state of Object.keys(AFTER[act]) as MinutesState[]) {
    // The convener speaks for its own seat and for no other: the secretary signs for nobody.
    const wrong = byConvener ? police : { organizationId: 'convener', seatId: 'b' };
    const refused = decideOnMinutes(facts({ state }), act, wrong, TODAY);
    expect(codeOf(refused)).toBe(byConvener ? 'NOT_CONVENER' : 'NOT_SEAT_HOLDER');
  }
});

test('M8: a seat held jointly is signed by any of its organizations, once; a vacant one by nobody', () => {
  const sign = (organizationId: string, seatId: string, over: Partial<MinutesFacts> = {}) =>
    codeOf(decideOnMinutes(facts(over), 'signMinutes', { organizationId, seatId }, TODAY));
  expect(sign('traffic', 'b')).toBe('SIGNING');
  expect(sign('traffic', 'b', { signedBy: ['b'] })).toBe('ALREADY_SIGNED');
  const [, , vacant] = facts().seats;
  const held = facts().seats.map((seat) => (seat === vacant ? { ...seat, holderIds: ['police'] } : seat));
  expect(sign('police', 'c', { seats: held })).toBe('NOT_SEAT_HOLDER');
});

test('M8: a request is answered before anything goes on, and made once in a round', () => {
  const act = (name: MinutesAct, over: Partial<MinutesFacts>, who = convener) =>
    codeOf(decideOnMinutes(facts({ state: 'CHANGES_REQUESTED', ...over }), name, who, TODAY));
  expect(act('circulateMinutes', { unanswered: 1 })).toBe('CHANGES_UNANSWERED');
  expect(act('openSigning', { unanswered: 1 })).toBe('CHANGES_UNANSWERED');
  expect(act('openSigning', { requestedBy: ['b'] })).toBe('SIGNING');
  expect(act('openSigning', { circulated: false })).toBe('CONTENT_NOT_CIRCULATED');
  expect(act('circulateMinutes', { circulated: false })).toBe('CIRCULATED');
  expect(act('requestChangesToMinutes', { requestedBy: ['b'] }, police)).toBe('CHANGE_ALREADY_REQUESTED');
});

test('M8: minutes are sealed when all who can have signed, or the last day for it is over, and never unsigned', () => {
  const lock = (over: Partial<MinutesFacts>) =>
    codeOf(decideOnMinutes(facts(over), 'lockMinutes', convener, TODAY));
  expect(lock({})).toBe('NOBODY_SIGNED');
  expect(lock({ signedBy: ['a'], signBy: TODAY })).toBe('SIGNING_NOT_OVER');
  expect(lock({ signedBy: ['a'], signBy: '2026-09-19' })).toBe('LOCKED');
  expect(lock({ signedBy: ['a'], signBy: null })).toBe('SIGNING_NOT_OVER');
  // Where no last day is named, the seats have seven days.
  expect(lastDayToSign(null, new Date('2026-09-10T16:30:00Z'))).toBe('2026-09-18');
  expect(lastDayToSign('2026-09-12', new Date('2026-09-10T16:30:00Z'))).toBe('2026-09-12');
  // Representatives and the vacant seat cannot sign here: nobody waits for them.
  expect(lock({ signedBy: ['a', 'b'], signBy: TODAY })).toBe('LOCKED');
});

const ADDENDUM: Record<AddendumAct, Record<AddendumState, AddendumState | null>> = {
  signAddendum: { SIGNING: 'SIGNING', SEALED: no },
  sealAddendum: { SIGNING: 'SEALED', SEALED: no },
};
test('M8: every act on an addendum in every state, and its roles', () => {
  const { state: _state, ...rest } = facts({ signedBy: ['a'] });
  for (const act of ADDENDUM_ACT_NAMES) {
    const actor = act === 'signAddendum' ? police : convener;
    for (const state of ['SIGNING', 'SEALED'] as const) {
      const on: AddendumFacts = { ...rest, state };
      expect(codeOf(decideOnAddendum(on, act, actor, TODAY))).toBe(
        ADDENDUM[act][state] ?? 'ADDENDUM_IS_SEALED',
      );
      const wrong = decideOnAddendum(on, act, { organizationId: 'stranger', seatId: 'b' }, TODAY);
      expect(codeOf(wrong)).toBe(act === 'signAddendum' ? 'NOT_SEAT_HOLDER' : 'NOT_CONVENER');
    }
  }
  const unsigned = { ...rest, state: 'SIGNING', signedBy: [] } as const;
  expect(codeOf(decideOnAddendum(unsigned, 'sealAddendum', convener, TODAY))).toBe('NOBODY_SIGNED');
  const early = { ...rest, state: 'SIGNING', signBy: TODAY } as const;
  expect(codeOf(decideOnAddendum(early, 'sealAddendum', convener, TODAY))).toBe('SIGNING_NOT_OVER');
  const all = { ...early, signedBy: ['a', 'b'] };
  expect(codeOf(decideOnAddendum(all, 'sealAddendum', convener, TODAY))).toBe('SEALED');
});

test('M8: silence is shown as silence, never as a signature', () => {
  expect(statusOf({ vacant: false }, undefined)).toBe('SILENT');
  expect(statusOf({ vacant: true }, undefined)).toBe('VACANT');
  expect(statusOf({ vacant: false }, { reservation: null })).toBe('SIGNED');
  expect(statusOf({ vacant: false }, { reservation: '费用另议' })).toBe('SIGNED_WITH_RESERVATION');
});

test.each([
  ['请拨打13800138000联系', `请拨打${MASKED}联系`],
  ['138 0013 8000', MASKED],
  ['+86-138-0013-8000。', `${MASKED}。`],
  ['１３８００１３８０００', MASKED],
  ['电话 022-87654321', `电话 ${MASKED}`],
  ['（022）87654321', `（${MASKED}`],
  ['身份证11010119900101123X', `身份证${MASKED}`],
  ['110101199001011234', MASKED],
  ['写信到 wang.wu@example.com', `写信到 ${MASKED}`],
  ['2026-11-22 前完成', '2026-11-22 前完成'],
  ['依据 2026-012 号议定事项', '依据 2026-012 号议定事项'],
  ['经费3000000元', '经费3000000元'],
  ['请联系 13800138000 户主', '请联系 〔已隐去〕 户主'],
  ['联系电话13800138000人工登记', '联系电话〔已隐去〕人工登记'],
  ['身份证 110101199001011234 人户分离', '身份证 〔已隐去〕 人户分离'],
  ['138/0013/8000', '〔已隐去〕'],
  ['138　0013　8000', '〔已隐去〕'],
  ['面积 1522000 平方米', '面积 1522000 平方米'],
  ['热线12345、报警110', '热线12345、报警110'],
  ['30栋楼、1,376户', '30栋楼、1,376户'],
])('M8: in public %s reads %s', (text, expected) => {
  expect(maskText(text)).toBe(expected);
});

const content: MinutesContent = {
  number: '2026-009',
  bodyName: '日华里五方联席会议',
  placeName: '日华里小区',
  convener: '社区党组织',
  kind: 'ORDINARY',
  heldOn: '2026-09-10',
  place: '居委会，联系电话13800138000',
  inquorate: false,
  quorum: {
    met: true,
    present: 2,
    filled: 2,
    needed: 1,
    missingRequired: [],
    vacantRequired: [],
    explanation: '达到',
  },
  seats: [
    seat({ role: '派出所', holder: '华苑派出所', attendance: 'SUBSTITUTE', substitute: '乙示例' }),
    seat({ role: '业主代表', holder: '甲示例、丙示例', byOrganizations: false, attendance: 'PRESENT' }),
    seat({ role: '业委会', holder: null, byOrganizations: false, vacant: true }),
  ],
  agenda: [
    {
      position: 1,
      title: '回复13800138000反映的停车问题',
      kind: 'NEW',
      expectedOutcome: 'DECIDE',
      state: 'DECIDED',
      firstRaisedOn: '2026-09-10',
      carriedCount: 0,
      lateAdded: false,
      presenter: '嘉德物业',
    },
  ],
  resolutions: [
    {
      number: '2026-001',
      item: 1,
      text: '由13800138000跟进',
      mattersForOwners: false,
      positions: [{ role: '派出所', stance: 'RESERVE', reason: '见13800138000的来电' }],
    },
  ],
  actionItems: [
    {
      number: '2026-001',
      item: 1,
      resolution: '2026-001',
      title: '回访13800138000',
      acceptanceStandard: '13800138000确认',
      lead: '嘉德物业',
      supporting: [],
      verifier: '居民委员会',
      dueOn: '2026-10-10',
    },
  ],
  remarks: '乙示例电话13800138000',
};
function seat(over: Partial<MinutesContent['seats'][number]>): MinutesContent['seats'][number] {
  return {
    role: '',
    holder: null,
    byOrganizations: true,
    vacant: false,
    required: false,
    hasVote: true,
    attendance: null,
    substitute: null,
    ...over,
  };
}

test('M8: a line is called by its number, and by its place in minutes from before there were numbers', () => {
  expect(outlineOf({ position: 3, outline: '1.1' })).toBe('1.1');
  expect(outlineOf({ item: 3, outline: '1.1' })).toBe('1.1');
  expect(outlineOf({ position: 3 })).toBe('3');
  expect(outlineOf({ item: 3 })).toBe('3');
});

test('M8: the public version holds no number in any text, no substitute and no representative; organizations stay', () => {
  const version = canonicalJson(maskContent(content));
  expect(version).not.toMatch(/13800138000|甲示例|丙示例/);
  expect(maskContent(content).seats[0]!.substitute).toBe(MASKED);
  expect(version).toContain('华苑派出所');
  // What would be left if one text were forgotten: each text field is reached.
  const texts = (canonicalJson(content).match(/13800138000/g) ?? []).length;
  expect((version.match(new RegExp(MASKED, 'g')) ?? []).length).toBe(texts + 2);
});

test('M8: the public version has its own hash, names the protected record’s, and no person who signed', () => {
  const signatures = recordedSignatures(
    [{ seatId: 'b', role: '派出所', holder: '华苑派出所', vacant: false, holderIds: ['police'] }],
    [
      {
        seat_id: 'b',
        organization_id: 'police',
        organization_name: '华苑派出所',
        person_id: 'person-of-the-police',
        at: new Date('2026-09-12T01:00:00Z'),
        reservation: '费用另议，电话13800138000',
      },
    ],
  );
  const record = {
    kind: 'MINUTES',
    body: { id: 'body', name: '联席会议' },
    minutes: 'minutes',
    sequence: 1,
    previousHash: NO_RECORD,
    sealedAt: '2026-09-13T01:00:00.000Z',
    contentHash: sha256(canonicalJson(content)),
    content,
    signatures,
  } as const;
  const { hash } = sealed(record);
  const version = publicVersionOf(record, hash);
  expect(version.hash).toBe(sha256(version.record));
  expect(version.hash).not.toBe(hash);
  expect(version.record).toContain(hash);
  expect(version.record).not.toMatch(/person-of-the-police|13800138000/);
  expect(JSON.parse(version.record).signatures).toEqual([
    {
      role: '派出所',
      status: 'SIGNED_WITH_RESERVATION',
      organizationName: '华苑派出所',
      reservation: `费用另议，电话${MASKED}`,
    },
  ]);
});

test('M21: minutes are named, anything else is written out, and nothing ends before it begins', () => {
  const what = (kind: 'MINUTES' | 'RESULT', text: string | null, minutesId: string | null) =>
    checkWhat({ kind, text, minutesId }).ok;
  expect([what('MINUTES', null, 'm'), what('RESULT', '结果', null)]).toEqual([true, true]);
  expect([what('MINUTES', '文字', 'm'), what('MINUTES', null, null)]).toEqual([false, false]);
  expect([what('RESULT', null, null), what('RESULT', '结果', 'm')]).toEqual([false, false]);
  expect(checkDays({ from_on: '2026-09-02', to_on: '2026-09-01' }).ok).toBe(false);
  expect(checkDays({ from_on: '2026-09-02', to_on: '2026-09-02' }).ok).toBe(true);
});
