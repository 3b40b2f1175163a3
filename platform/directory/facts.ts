/** The facts that make the directory copy. Community publishes them; each carries its subject's whole present state. */

export interface DivisionFact {
  readonly level: string;
  readonly name: string;
  readonly parentId: string | null;
}

export interface EstateFact {
  readonly name: string;
  /** Every division it lies in, with all those above them. */
  readonly divisionIds: readonly string[];
  /** Null where it is not known; older facts do not say. */
  readonly households?: number | null;
}

export interface OrganizationFact {
  readonly kind: string;
  readonly name: string;
  readonly names: readonly {
    readonly name: string;
    readonly validFrom: string;
    readonly validTo: string | null;
  }[];
  readonly parentId: string | null;
  /** Itself and everything above it. */
  readonly ancestorIds: readonly string[];
  readonly divisionId: string | null;
  readonly estateId: string | null;
  readonly validFrom: string;
  readonly validTo: string | null;
  readonly successorIds: readonly string[];
}

export interface AppointmentFact {
  readonly personId: string;
  /** The opaque subject of the identity provider; no name travels. */
  readonly subject: string | null;
  readonly organizationId: string;
  readonly post: string;
  readonly validFrom: string;
  readonly validTo: string | null;
}

export const DIRECTORY_FACT_VERSION = 1;
