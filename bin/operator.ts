import { randomUUID } from 'node:crypto';
import { type Environment, EXPECTS, postgresUrl, readConfiguration } from '../platform/configuration';
import { today } from '../platform/dates';
import type { Viewer } from '../platform/identity';
import { openService, type RunningService } from '../platform/service';
import { definitions } from './services';

/** Whoever starts an installation: there is nobody yet who could appoint an operator. */
export const FOUNDER: Viewer = {
  subject: 'lianxi:founder',
  personId: null,
  actingFor: {
    organizationId: '00000000-0000-7000-8000-000000000000',
    appointmentId: '00000000-0000-7000-8000-000000000000',
  },
  scopes: ['OPERATOR'],
};

/** Makes a subject an operator: an organization for operators, the person, the appointment. */
export async function appointOperator(
  community: RunningService,
  subject: string,
  name: string,
): Promise<void> {
  const day = today(new Date());
  const run = async (mutation: string, thing: string, input: object): Promise<string> => {
    const type = `${mutation[0]!.toUpperCase()}${mutation.slice(1)}Input!`;
    const answer = await community.execute({
      query: `mutation($input: ${type}) { it: ${mutation}(input: $input) { ${thing} { id } userErrors { message } } }`,
      variables: { input: { idempotencyKey: randomUUID(), ...input } },
      viewer: FOUNDER,
      requestId: randomUUID(),
      deadline: Date.now() + 30_000,
      scope: {},
    });
    const payload = answer.data?.it as { readonly userErrors: { message: string }[] } & Record<
      string,
      { id: string } | null
    >;
    if (!payload?.[thing]) throw new Error(payload?.userErrors[0]?.message ?? answer.errors?.[0]?.message);
    return payload[thing].id;
  };
  const personId = await run('registerPerson', 'person', { name, subject });
  const organizationId = await run('establishOrganization', 'organization', {
    kind: 'OTHER',
    name: '系统运维',
    validFrom: day,
  });
  await run('appointPerson', 'appointment', { personId, organizationId, post: 'OPERATOR', validFrom: day });
}

/** `lianxi operator SUBJECT NAME`: the first act in an empty installation. */
export async function operatorCommand(
  args: readonly string[],
  env: Environment,
  tell: (line: string) => void,
): Promise<void> {
  const [subject, name] = args;
  if (!subject || !name)
    throw new Error('lianxi operator SUBJECT NAME: the subject at the identity provider, and a name');
  const { url } = readConfiguration(env, (from) => ({
    url: from.required('COMMUNITY_DATABASE_URL', EXPECTS.postgres, postgresUrl),
  }));
  const community = await openService(definitions.community, { url, poolSize: 1 });
  try {
    await appointOperator(community, subject, name);
    tell(`${subject} is an operator`);
  } finally {
    await community.close();
  }
}
