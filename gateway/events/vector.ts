import { SERVICE_NAMES, type ServiceName } from '../../platform/ports';

/** How far each service's changes have been told; null where that is not known yet. */
export type Vector = Readonly<Record<ServiceName, string | null>>;

export const NOWHERE: Vector = { community: null, property: null, meetings: null, voting: null };

const PART = /^([a-z]+):([0-9]{1,19}\.[0-9]{1,18})?$/;

/** As the id of an event: `community:812.40,property:,meetings:97.3,voting:14.1`. */
export const formatVector = (vector: Vector): string =>
  SERVICE_NAMES.map((name) => `${name}:${vector[name] ?? ''}`).join(',');

/** Null for anything that is no vector of these services. */
export function parseVector(text: string): Vector | null {
  const parts = text.split(',');
  if (parts.length !== SERVICE_NAMES.length) return null;
  const vector: Record<ServiceName, string | null> = { ...NOWHERE };
  for (const [i, name] of SERVICE_NAMES.entries()) {
    const [, named, position] = PART.exec(parts[i]!) ?? [];
    if (named !== name) return null;
    vector[name] = position ?? null;
  }
  return vector;
}
