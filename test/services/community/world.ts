import type { Viewer } from '../../../platform/identity';
import type { Fact } from '../../../platform/ports';
import { community } from '../../../services/community/subgraph';
import { actingFor, clientOf, mutatorOf, operator } from '../../support/client';
import { openTestService } from '../../support/database';
import { allFacts } from '../../support/feed';

/** Community on a fresh database, and its acts with what they need by default. */
export async function openWorld() {
  let clock = new Date('2026-03-02T01:00:00Z');
  const statements: string[] = [];
  const service = await openTestService(community, {
    now: () => clock,
    onStatement: (text) => statements.push(text),
  });
  const mutate = mutatorOf(service);
  type Input = Record<string, unknown>;
  return {
    service,
    mutate,
    statements,
    ask: clientOf(service),
    at: (later: string) => {
      clock = new Date(later);
    },
    division: async (level: string, name: string, parentId: string | null = null): Promise<string> =>
      (await mutate(operator, 'registerDivision', 'division { id }', { level, name, parentId })).division.id,
    estate: async (name: string, divisionIds: readonly string[], more: Input = {}): Promise<string> =>
      (await mutate(operator, 'registerEstate', 'estate { id }', { name, kind: 'OLD', divisionIds, ...more }))
        .estate.id,
    establish: async (kind: string, name: string, more: Input = {}): Promise<string> => {
      const input = { kind, name, validFrom: '2010-01-01', ...more };
      return (await mutate(operator, 'establishOrganization', 'organization { id }', input)).organization.id;
    },
    person: async (
      name: string,
      subject: string | null = null,
      phone: string | null = null,
    ): Promise<string> =>
      (await mutate(operator, 'registerPerson', 'person { id }', { name, subject, phone })).person.id,
    appoint: (viewer: Viewer, personId: string, organizationId: string, post: string, more: Input = {}) =>
      mutate(
        viewer,
        'appointPerson',
        'appointment { id title concurrent offEstablishment unelected validTo }',
        {
          personId,
          organizationId,
          post,
          validFrom: '2020-01-01',
          ...more,
        },
      ),
    facts: async (type?: string): Promise<readonly Fact[]> =>
      (await allFacts(service)).filter((fact) => !type || fact.type === type),
  };
}

export type World = Awaited<ReturnType<typeof openWorld>>;

export const codes = (payload: { readonly userErrors: readonly { readonly code: string }[] }): string[] =>
  payload.userErrors.map((error) => error.code);

export { actingFor, operator };
