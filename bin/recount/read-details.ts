import { type Reading, Wrong } from './canonical';

/** Reads what a matter decides: docs/RECOUNT.md, “What a matter decides”. It is shown beside the result, and no count depends on it. */
export interface Details {
  readonly type: string;
  /** Member and value, as they are shown. */
  readonly shown: readonly (readonly [string, string])[];
}

const AMOUNT = /^[1-9]\d{0,18}$/;
const FEE = /^(0|[1-9]\d{0,18})$/;
const DAY = /^\d{4}-\d\d-\d\d$/;
const UNIT_KINDS = ['RESIDENTIAL', 'COMMERCIAL', 'PARKING', 'STORAGE', 'STALL'] as const;

const yuan = (fen: string): string => {
  const digits = fen.padStart(3, '0');
  return `${digits.slice(0, -2)}.${digits.slice(-2)} 元 yuan`;
};
const amount = (it: Reading): string => yuan(it.text(AMOUNT));
const text = (it: Reading): string => it.text();
const months = (it: Reading): string => {
  if (it.whole < 1) throw new Wrong(it.where, 'a term has a month at least');
  return `${it.whole} 个月 months`;
};
const day = (it: Reading): string => {
  const found = it.text(DAY);
  const read = new Date(`${found}T00:00:00.000Z`);
  if (Number.isNaN(read.getTime()) || read.toISOString().slice(0, 10) !== found)
    throw new Wrong(it.where, 'it is no day');
  return found;
};
const id = (it: Reading): string => it.id;
const orNone =
  (read: (it: Reading) => string) =>
  (it: Reading): string =>
    it.or(read) ?? '–';

/** At least one, each once, in their order. */
function rising<Of extends string | number>(it: Reading, read: (of: Reading) => Of): readonly Of[] {
  const found = it.list.map(read);
  if (found.length === 0 || found.some((of, i) => i > 0 && found[i - 1]! >= of))
    throw new Wrong(it.where, 'none is there, or they are out of order');
  return found;
}

function bearers(it: Reading): string {
  const scope = it.members(['scope'], false).scope.oneOf('ESTATE', 'BUILDINGS', 'UNITS');
  if (scope === 'ESTATE') {
    it.members(['scope']);
    return '全体业主 all';
  }
  if (scope === 'BUILDINGS')
    return `${rising(it.members(['scope', 'buildings']).buildings, (of) => of.whole).join('、')} 号楼 buildings`;
  return `${rising(it.members(['scope', 'unitIds']).unitIds, id).length} 户 units`;
}

function rates(it: Reading): string {
  const found = it.list.map((rate) => {
    const own = rate.members(['unitKind', 'from', 'to']);
    const [kind, from, to] = [
      own.unitKind.oneOf(...UNIT_KINDS),
      own.from.or((of) => of.text(AMOUNT)),
      own.to.text(FEE),
    ];
    if ((from ?? '0') === to) throw new Wrong(rate.where, 'it changes nothing');
    return { kind, line: `${kind} ${from === null ? '–' : yuan(from)} → ${yuan(to)}` };
  });
  if (found.length === 0 || new Set(found.map(({ kind }) => kind)).size < found.length)
    throw new Wrong(it.where, 'none is there, or a kind stands twice');
  return found.map(({ line }) => line).join('; ');
}

type Members = Readonly<Record<string, (it: Reading) => string>>;
const company: Members = { organizationId: id, organizationName: text };

/** Of which kind of matter each is, whether candidates stand in that, and its members. */
const FORMS: Readonly<
  Record<string, { readonly kind: string; readonly stand?: true; readonly members: Members }>
> = {
  COMPANY_TENDER: { kind: 'COMPANY_CHANGE', stand: true, members: { criteria: text, termMonths: months } },
  COMPANY_ENGAGEMENT: { kind: 'COMPANY_CHANGE', members: { ...company, termMonths: months } },
  COMPANY_DISMISSAL: { kind: 'COMPANY_CHANGE', members: { ...company, endsOn: day } },
  FEE_ADJUSTMENT: { kind: 'OTHER_MAJOR', members: { effectiveOn: day, rates } },
  FUND_USE: { kind: 'FUND_USE', members: { project: text, amount, bearers } },
  FUND_RAISING: {
    kind: 'FUND_RAISING',
    members: { reason: text, perSquareMetre: orNone(amount), total: orNone(amount), bearers },
  },
  REBUILDING: { kind: 'REBUILDING', members: { part: text, permit: orNone(text), budget: amount } },
  COMMON_PARTS_TRADE: {
    kind: 'COMMON_PARTS_USE',
    members: {
      part: text,
      use: text,
      counterparty: orNone(text),
      yearlyRevenue: orNone(amount),
      termMonths: orNone(months),
    },
  },
};

/** How many of these are there: one amount of two, all of a trade or none. */
const TOGETHER: Readonly<
  Record<string, { readonly members: readonly string[]; readonly there: readonly number[] }>
> = {
  FUND_RAISING: { members: ['perSquareMetre', 'total'], there: [1] },
  COMMON_PARTS_TRADE: { members: ['counterparty', 'yearlyRevenue', 'termMonths'], there: [0, 3] },
};

/** Null in a matter that is its text alone. */
export function readDetails(matter: Reading, kind: string, stand: boolean): Details | null {
  if (!('details' in matter.object)) return null;
  const { details } = matter.members(['details'], false);
  const type = details.members(['type'], false).type.oneOf(...Object.keys(FORMS));
  const { kind: wanted, members, ...form } = FORMS[type]!;
  if (kind !== wanted || stand !== (form.stand ?? false))
    throw new Wrong(details.where, 'it is not of the matter’s kind');
  const read = details.members(['type', ...Object.keys(members)]);
  const shown = Object.entries(members).map(([name, of]) => [name, of(read[name]!)] as const);
  const { members: joined = [], there = [0] } = TOGETHER[type] ?? {};
  if (!there.includes(joined.filter((name) => read[name]!.value !== null).length))
    throw new Wrong(details.where, 'they are there together, or not');
  return { type, shown };
}
