import { canonicalJson, sha256 } from '../../platform/canonical';

// biome-ignore lint/suspicious/noExplicitAny: tests take the file apart
export type File = any;

const signature = (role: string, status: string, more: object = {}) => ({
  seat: `seat-${role}`,
  role,
  holder: `${role}一`,
  status,
  organization: null,
  organizationName: null,
  person: null,
  at: null,
  reservation: null,
  ...more,
});
const signed = (role: string, reservation: string | null = null) =>
  signature(role, reservation ? 'SIGNED_WITH_RESERVATION' : 'SIGNED', {
    organization: `org-${role}`,
    organizationName: `${role}一`,
    person: 'p1',
    at: '2026-09-12T01:00:00.000Z',
    reservation,
  });

/** A chain of minutes, an addendum to them, and minutes again: small, with an escape and a reservation. */
export function goodFile(): File {
  const body = { id: 'b1', name: '五方会' };
  const contents = [
    {
      number: '2026-001',
      seats: [{ role: '派出所' }],
      quorum: { met: true, present: 4 },
      remarks: '甲"乙\n丙',
    },
    { minutesHash: '', number: 1, text: '更正', reason: '笔误' },
    // The first minutes are from before lines bore numbers.
    {
      format: 2,
      number: '2026-002',
      seats: [],
      quorum: { met: false, present: 0 },
      agenda: [
        { position: 1, outline: '1', title: '停车' },
        { position: 2, outline: '1.1', title: '通道' },
      ],
      resolutions: [{ number: '2026-001', item: 2, outline: '1.1' }],
      actionItems: [{ number: '2026-001', item: 1, outline: '1' }],
      remarks: null,
    },
  ];
  const records = contents.map((content, i) => ({
    kind: i === 1 ? 'ADDENDUM' : 'MINUTES',
    body,
    minutes: i === 2 ? 'm2' : 'm1',
    sealedAt: `2026-09-1${i + 3}T01:00:00.000Z`,
    content,
    signatures: [
      signed('派出所', i === 0 ? '费用' : null),
      signature('业委会', 'SILENT'),
      signature('物业', 'VACANT'),
    ],
  }));
  return resealed({ format: 'lianxi-minutes-chain/1', body, records: records.map((record) => ({ record })) });
}

/** The same records sealed anew from the first on, as whoever holds all of them could. */
export function resealed(file: File): File {
  let previousHash = '0'.repeat(64);
  const minutes = new Map<string, string>();
  const records = file.records.map(({ record: before }: File, i: number) => {
    const content =
      before.kind === 'ADDENDUM'
        ? { ...before.content, minutesHash: minutes.get(before.minutes) }
        : before.content;
    const record = {
      ...before,
      content,
      contentHash: sha256(canonicalJson(content)),
      sequence: i + 1,
      previousHash,
    };
    previousHash = sha256(canonicalJson(record));
    if (before.kind === 'MINUTES') minutes.set(before.minutes, previousHash);
    return { record, hash: previousHash };
  });
  return { ...file, records, head: { count: records.length, hash: previousHash } };
}

export const bytesOf = (file: File): Buffer => Buffer.from(`${canonicalJson(file)}\n`);
