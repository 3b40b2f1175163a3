/** What a service may be told about who is calling, in process and over HTTP alike. */

export type Scope = 'OPERATOR' | 'AUDITOR';

export interface ActingFor {
  readonly organizationId: string;
  readonly appointmentId: string;
}

/** Who is calling, and for whom. Anonymous callers have no subject; owners have a subject and no person. */
export interface Viewer {
  readonly subject: string | null;
  readonly personId: string | null;
  readonly actingFor: ActingFor | null;
  readonly scopes: readonly Scope[];
}

export const ANONYMOUS: Viewer = { subject: null, personId: null, actingFor: null, scopes: [] };

/** A current appointment as the identity answer carries it. */
export interface CurrentAppointment {
  readonly appointmentId: string;
  readonly organizationId: string;
}

/** The answer to "who is this subject, today?". An unknown subject is signed in but has no person. */
export interface Identity {
  readonly subject: string;
  readonly personId: string | null;
  readonly appointments: readonly CurrentAppointment[];
  readonly scopes: readonly Scope[];
}

export type ActingRefusal = 'ACTING_FOR_NOT_APPOINTED';

/**
 * Chooses the organization a request acts for: the one it names, which must be among the current
 * appointments, or the first appointment when it names none.
 */
export function viewerOf(identity: Identity, requested: string | null): Viewer | ActingRefusal {
  const chosen = requested
    ? identity.appointments.find((a) => a.organizationId === requested)
    : identity.appointments[0];
  if (requested && !chosen) return 'ACTING_FOR_NOT_APPOINTED';
  return {
    subject: identity.subject,
    personId: identity.personId,
    actingFor: chosen ? { organizationId: chosen.organizationId, appointmentId: chosen.appointmentId } : null,
    scopes: identity.scopes,
  };
}
