/** The second recount's part of what a matter decides, from docs/RECOUNT.md alone. */

// biome-ignore lint/suspicious/noExplicitAny: a file is anything until it is looked at
type Any = any;

const isText = (it: Any) => typeof it === 'string' && it.length > 0;
const isAmount = (it: Any) => typeof it === 'string' && /^[1-9]\d*$/.test(it);
const isMonths = (it: Any) => Number.isSafeInteger(it) && it >= 1;
const isId = (it: Any) => typeof it === 'string' && /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(it);
const isDay = (it: Any) =>
  typeof it === 'string' && new Date(`${it}T00:00:00Z`).toISOString().startsWith(`${it}T`);
const maybe = (is: (it: Any) => boolean) => (it: Any) => it === null || is(it);
const isRising = (list: Any, is: (it: Any) => boolean) =>
  Array.isArray(list) && list.length > 0 && list.every((it, i) => is(it) && (i === 0 || list[i - 1] < it));
const isBearers = (it: Any) => {
  const names = Object.keys(it ?? {}).sort();
  if (it?.scope === 'ESTATE') return names.join() === 'scope';
  if (it?.scope === 'BUILDINGS')
    return (
      names.join() === 'buildings,scope' &&
      isRising(it.buildings, (of) => Number.isSafeInteger(of) && of >= 0)
    );
  return it?.scope === 'UNITS' && names.join() === 'scope,unitIds' && isRising(it.unitIds, isId);
};
const isRates = (list: Any) =>
  Array.isArray(list) &&
  list.length > 0 &&
  new Set(list.map((it) => it?.unitKind)).size === list.length &&
  list.every(
    (it) =>
      Object.keys(it).sort().join() === 'from,to,unitKind' &&
      ['RESIDENTIAL', 'COMMERCIAL', 'PARKING', 'STORAGE', 'STALL'].includes(it.unitKind) &&
      maybe(isAmount)(it.from) &&
      (it.to === '0' || isAmount(it.to)) &&
      (it.from ?? '0') !== it.to,
  );
const company = { organizationId: isId, organizationName: isText };
const present = (...values: Any[]) => values.filter((it) => it !== null).length;

const TYPES: Record<
  string,
  [kind: string, members: Record<string, (it: Any) => boolean>, whole?: (it: Any) => boolean]
> = {
  COMPANY_TENDER: ['COMPANY_CHANGE', { criteria: isText, termMonths: isMonths }],
  COMPANY_ENGAGEMENT: ['COMPANY_CHANGE', { ...company, termMonths: isMonths }],
  COMPANY_DISMISSAL: ['COMPANY_CHANGE', { ...company, endsOn: isDay }],
  FEE_ADJUSTMENT: ['OTHER_MAJOR', { effectiveOn: isDay, rates: isRates }],
  FUND_USE: ['FUND_USE', { project: isText, amount: isAmount, bearers: isBearers }],
  FUND_RAISING: [
    'FUND_RAISING',
    { reason: isText, perSquareMetre: maybe(isAmount), total: maybe(isAmount), bearers: isBearers },
    (it) => present(it.perSquareMetre, it.total) === 1,
  ],
  REBUILDING: ['REBUILDING', { part: isText, permit: maybe(isText), budget: isAmount }],
  COMMON_PARTS_TRADE: [
    'COMMON_PARTS_USE',
    {
      part: isText,
      use: isText,
      counterparty: maybe(isText),
      yearlyRevenue: maybe(isAmount),
      termMonths: maybe(isMonths),
    },
    (it) => present(it.counterparty, it.yearlyRevenue, it.termMonths) % 3 === 0,
  ],
};

/** What is wrong with the details of a matter; null where nothing is. */
export function wrongDetails({ kind, method, details }: Any): string | null {
  const found = Object.hasOwn(TYPES, details?.type) ? TYPES[details.type] : undefined;
  if (!found) return 'type of the details';
  const [of, members, whole = () => true] = found;
  const selection = details.type === 'COMPANY_TENDER' ? 'SELECTION' : undefined;
  if (kind !== of || method !== selection) return 'details of another kind';
  const { type: _type, ...rest } = details;
  if (Object.keys(rest).sort().join() !== Object.keys(members).sort().join()) return 'members of the details';
  const wrong = Object.entries(members).find(([name, is]) => !is(rest[name]));
  return wrong ? `details: ${wrong[0]}` : whole(rest) ? null : 'what stands together';
}
