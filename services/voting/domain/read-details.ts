import { err, ok, type Result } from '../../../platform/result';
import type { MatterMethod, UnitKind, VotingMatterKind } from './kinds';
import {
  type Bearers,
  DETAILS_TYPES,
  type DetailsType,
  fitsMatter,
  isOnCompany,
  type MatterDetails,
} from './matter-details';

/** Details as they are asked for: one of these, amounts in fen. */
export interface AskedDetails {
  readonly companyTender?: { readonly criteria: string; readonly termMonths: number } | null;
  readonly companyEngagement?: { readonly organizationId: string; readonly termMonths: number } | null;
  readonly companyDismissal?: { readonly organizationId: string; readonly endsOn: string } | null;
  readonly feeAdjustment?: {
    readonly effectiveOn: string;
    readonly rates: readonly {
      readonly unitKind: UnitKind;
      readonly from?: bigint | null;
      readonly to: bigint;
    }[];
  } | null;
  readonly fundUse?: {
    readonly project: string;
    readonly amount: bigint;
    readonly bearers: AskedBearers;
  } | null;
  readonly fundRaising?: {
    readonly reason: string;
    readonly perSquareMetre?: bigint | null;
    readonly total?: bigint | null;
    readonly bearers: AskedBearers;
  } | null;
  readonly rebuilding?: {
    readonly part: string;
    readonly permit?: string | null;
    readonly budget: bigint;
  } | null;
  readonly commonPartsTrade?: {
    readonly part: string;
    readonly use: string;
    readonly counterparty?: string | null;
    readonly yearlyRevenue?: bigint | null;
    readonly termMonths?: number | null;
  } | null;
}
/** Neither: all of the estate. */
export interface AskedBearers {
  readonly buildingNumbers?: readonly number[] | null;
  readonly unitIds?: readonly string[] | null;
}

/** What the ids and numbers that are asked for stand for in the estate. */
export interface KnownThere {
  /** Property companies of the directory, with their names. */
  readonly companies: ReadonlyMap<string, string>;
  readonly buildings: ReadonlySet<number>;
  readonly units: ReadonlySet<string>;
}

export interface DetailsFault {
  readonly code:
    | 'DETAILS_MISSING'
    | 'DETAILS_NOT_ONE'
    | 'DETAILS_NOT_FOR_KIND'
    | 'DETAILS_NOT_A_COMPANY'
    | 'BEARERS_UNKNOWN'
    | 'FEE_RATES_UNSOUND'
    | 'MATTER_AMOUNT_OUT_OF_RANGE'
    | 'RAISING_NOT_ONE'
    | 'TERM_OUT_OF_RANGE'
    | 'TRADE_INCOMPLETE'
    | 'INPUT_INVALID';
  readonly path: readonly string[];
}

const FIELDS: Readonly<Record<DetailsType, keyof AskedDetails>> = {
  COMPANY_TENDER: 'companyTender',
  COMPANY_ENGAGEMENT: 'companyEngagement',
  COMPANY_DISMISSAL: 'companyDismissal',
  FEE_ADJUSTMENT: 'feeAdjustment',
  FUND_USE: 'fundUse',
  FUND_RAISING: 'fundRaising',
  REBUILDING: 'rebuilding',
  COMMON_PARTS_TRADE: 'commonPartsTrade',
};

/** Ten billion yuan: more is a slip of the pen. */
const MOST_FEN = 1_000_000_000_000n;
/** A thousand yuan per square metre and month, likewise. */
const MOST_FEE = 100_000n;
/** No lease is longer than twenty years (Civil Code, Art. 705), and no service contract needs to be. */
const MOST_MONTHS = 240;
const MAX_LINE = 200;
const MAX_TEXT = 2000;
/** As many units as a notice can name; more are buildings or all. */
export const MAX_BEARERS = 1000;

/**
 * What a matter decides, or why it is not put so. `needed` says whether one on the company by yes and no has to say which:
 * one that did not pass elsewhere need not.
 */
export function readDetails(
  matter: { readonly kind: VotingMatterKind; readonly method: MatterMethod },
  asked: AskedDetails | null,
  known: KnownThere,
  needed = true,
): Result<MatterDetails | null, DetailsFault> {
  if (asked === null) {
    return needed && isOnCompany(matter) ? err({ code: 'DETAILS_MISSING', path: [] }) : ok(null);
  }
  const given = DETAILS_TYPES.filter((type) => (asked[FIELDS[type]] ?? null) !== null);
  const [type] = given;
  if (type === undefined || given.length > 1) return err({ code: 'DETAILS_NOT_ONE', path: [] });
  const path = [FIELDS[type]];
  if (!fitsMatter(type, matter)) return err({ code: 'DETAILS_NOT_FOR_KIND', path });
  const read = new Reader(known, path);
  const details = read.details(type, asked);
  return read.fault === null ? ok(details) : err(read.fault);
}

/** Reads field by field and keeps the first fault. */
class Reader {
  fault: DetailsFault | null = null;

  constructor(
    private readonly known: KnownThere,
    private readonly path: readonly string[],
  ) {}

  details(type: DetailsType, asked: AskedDetails): MatterDetails {
    switch (type) {
      case 'COMPANY_TENDER': {
        const { criteria, termMonths } = asked.companyTender!;
        return {
          type,
          criteria: this.text(criteria, 'criteria', MAX_TEXT),
          termMonths: this.term(termMonths),
        };
      }
      case 'COMPANY_ENGAGEMENT': {
        const { organizationId, termMonths } = asked.companyEngagement!;
        return { type, ...this.company(organizationId), termMonths: this.term(termMonths) };
      }
      case 'COMPANY_DISMISSAL': {
        const { organizationId, endsOn } = asked.companyDismissal!;
        return { type, ...this.company(organizationId), endsOn };
      }
      case 'FEE_ADJUSTMENT': {
        const { effectiveOn, rates } = asked.feeAdjustment!;
        this.rates(rates);
        const kept = rates.map(({ unitKind, from, to }) => ({
          unitKind,
          from: from?.toString() ?? null,
          to: to.toString(),
        }));
        return { type, effectiveOn, rates: kept };
      }
      case 'FUND_USE': {
        const { project, amount, bearers } = asked.fundUse!;
        return {
          type,
          project: this.text(project, 'project'),
          amount: this.amount(amount, 'amount'),
          bearers: this.bearers(bearers),
        };
      }
      case 'FUND_RAISING': {
        const { reason, perSquareMetre = null, total = null, bearers } = asked.fundRaising!;
        if ((perSquareMetre === null) === (total === null)) this.wrong('RAISING_NOT_ONE');
        return {
          type,
          reason: this.text(reason, 'reason', MAX_TEXT),
          perSquareMetre: perSquareMetre === null ? null : this.amount(perSquareMetre, 'perSquareMetre'),
          total: total === null ? null : this.amount(total, 'total'),
          bearers: this.bearers(bearers),
        };
      }
      case 'REBUILDING': {
        const { part, permit = null, budget } = asked.rebuilding!;
        return {
          type,
          part: this.text(part, 'part'),
          permit: permit === null ? null : this.text(permit, 'permit'),
          budget: this.amount(budget, 'budget'),
        };
      }
      case 'COMMON_PARTS_TRADE': {
        const {
          part,
          use,
          counterparty = null,
          yearlyRevenue = null,
          termMonths = null,
        } = asked.commonPartsTrade!;
        const stated = [counterparty, yearlyRevenue, termMonths].filter((it) => it !== null).length;
        if (stated !== 0 && stated !== 3) this.wrong('TRADE_INCOMPLETE');
        return {
          type,
          part: this.text(part, 'part'),
          use: this.text(use, 'use'),
          counterparty: counterparty === null ? null : this.text(counterparty, 'counterparty'),
          yearlyRevenue: yearlyRevenue === null ? null : this.amount(yearlyRevenue, 'yearlyRevenue'),
          termMonths: termMonths === null ? null : this.term(termMonths),
        };
      }
    }
  }

  private wrong(code: DetailsFault['code'], ...path: readonly string[]): void {
    this.fault ??= { code, path: [...this.path, ...path] };
  }

  private text(written: string, field: string, atMost = MAX_LINE): string {
    const kept = written.trim();
    if (kept === '' || [...kept].length > atMost) this.wrong('INPUT_INVALID', field);
    return kept;
  }

  private amount(fen: bigint, field: string): string {
    if (fen <= 0n || fen > MOST_FEN) this.wrong('MATTER_AMOUNT_OUT_OF_RANGE', field);
    return fen.toString();
  }

  private term(months: number): number {
    if (months < 1 || months > MOST_MONTHS) this.wrong('TERM_OUT_OF_RANGE', 'termMonths');
    return months;
  }

  private company(organizationId: string) {
    const organizationName = this.known.companies.get(organizationId);
    if (organizationName === undefined) this.wrong('DETAILS_NOT_A_COMPANY', 'organizationId');
    return { organizationId, organizationName: organizationName ?? '' };
  }

  /** Each kind of unit once, and each fee another than before; none before is no fee of nothing. */
  private rates(rates: NonNullable<AskedDetails['feeAdjustment']>['rates']): void {
    if (rates.length === 0) this.wrong('FEE_RATES_UNSOUND', 'rates');
    const kinds = new Set<UnitKind>();
    for (const [i, { unitKind, from = null, to }] of rates.entries()) {
      const inRange = (from === null || (from > 0n && from <= MOST_FEE)) && to >= 0n && to <= MOST_FEE;
      if (kinds.has(unitKind) || !inRange || (from ?? 0n) === to)
        this.wrong('FEE_RATES_UNSOUND', 'rates', `${i}`);
      kinds.add(unitKind);
    }
  }

  private bearers({ buildingNumbers = null, unitIds = null }: AskedBearers): Bearers {
    if (buildingNumbers === null && unitIds === null) return { scope: 'ESTATE' };
    const unknown = (field: string) => this.wrong('BEARERS_UNKNOWN', 'bearers', field);
    if (unitIds === null) {
      const buildings = [...buildingNumbers!].sort((a, b) => a - b);
      if (!isSetOf(buildings, this.known.buildings)) unknown('buildingNumbers');
      return { scope: 'BUILDINGS', buildings };
    }
    const ids = [...unitIds].sort();
    if (buildingNumbers !== null || !isSetOf(ids, this.known.units)) unknown('unitIds');
    return { scope: 'UNITS', unitIds: ids };
  }
}

/** At least one, none twice, each of those that there are, and no more than can be named. */
const isSetOf = <Of>(asked: readonly Of[], known: ReadonlySet<Of>): boolean =>
  asked.length > 0 &&
  asked.length <= MAX_BEARERS &&
  new Set(asked).size === asked.length &&
  asked.every((it) => known.has(it));
