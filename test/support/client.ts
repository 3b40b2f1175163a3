import { randomUUID } from 'node:crypto';
import { ANONYMOUS, type Viewer } from '../../platform/identity';
import type { RunningService } from '../../platform/service';

/** Whoever acts for an organization. */
export const actingFor = (organizationId: string, person: Partial<Viewer> = {}): Viewer => ({
  subject: `subject-${organizationId}`,
  personId: randomUUID(),
  actingFor: { organizationId, appointmentId: randomUUID() },
  scopes: [],
  ...person,
});

export const operator: Viewer = {
  subject: 'operator',
  personId: '00000000-0000-7000-8000-000000000001',
  actingFor: {
    organizationId: '00000000-0000-7000-8000-000000000002',
    appointmentId: '00000000-0000-7000-8000-000000000003',
  },
  scopes: ['OPERATOR'],
};

export const owner = (subject: string): Viewer => ({ ...ANONYMOUS, subject });

export interface Answer {
  // biome-ignore lint/suspicious/noExplicitAny: answers are read as the test expects them
  readonly data: any;
  readonly errors?: readonly {
    readonly path?: readonly (string | number)[];
    readonly extensions?: { readonly code?: string };
  }[];
}

/** Asks one service's subgraph as a viewer. */
export function clientOf(service: RunningService) {
  return async (viewer: Viewer, query: string, variables: Record<string, unknown> = {}): Promise<Answer> =>
    (await service.execute({
      query,
      variables,
      viewer,
      requestId: randomUUID(),
      deadline: Date.now() + 30_000,
      scope: {},
    })) as Answer;
}

/** Runs a mutation by name with an input, and gives its payload; throws on a thrown error. */
export function mutatorOf(service: RunningService) {
  const ask = clientOf(service);
  return async (viewer: Viewer, name: string, selection: string, input: Record<string, unknown>) => {
    const type = `${name[0]!.toUpperCase()}${name.slice(1)}Input!`;
    const answer = await ask(
      viewer,
      `mutation($input: ${type}) { it: ${name}(input: $input) { ${selection} userErrors { code message messageEn path } } }`,
      { input: { idempotencyKey: randomUUID(), ...input } },
    );
    if (answer.errors) throw new Error(answer.errors.map((e) => e.extensions?.code).join(', '));
    return answer.data.it;
  };
}
