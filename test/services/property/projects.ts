import { randomUUID } from 'node:crypto';
import type { Viewer } from '../../../platform/identity';
import { feedOf, openServedWorld } from './world';

interface Matter {
  readonly kind: string;
  readonly status: string;
  readonly decided?: object;
}

export const fundUse = (amount: string, status = 'PASSED'): Matter => ({
  kind: 'FUND_USE',
  status,
  decided: { type: 'FUND_USE', amount, bearers: { scope: 'ESTATE' } },
});

/** The world with both companies serving, and what its meetings and votes tell. */
export async function openProjectWorld() {
  const world = await openServedWorld();
  let page = 10;
  const told = async (
    matters: readonly Matter[],
    {
      voteId = randomUUID() as string,
      estateId = world.place.rihuali,
      external = false,
      voiding = false,
    } = {},
  ): Promise<string> => {
    page += 1;
    const payload = {
      sessionId: external ? null : voteId,
      estateId,
      number: '2026-001',
      matters,
      talliedOn: '2026-02-20',
      resolutionId: null,
      ...(external ? { external: { platform: '市业主决策平台', reference: '2026-17' } } : {}),
      ...(voiding ? { voiding } : {}),
    };
    const recordedAt = '2026-02-28T02:00:00Z';
    await world.service.pull({
      voting: feedOf([{ type: 'voteOutcome', subjectId: voteId, payload, recordedAt }], page),
    });
    return voteId;
  };
  const resolved = async (place: { readonly estateId?: string; readonly divisionId?: string }) => {
    page += 1;
    const id = randomUUID() as string;
    const payload = { bodyId: randomUUID(), estateId: null, divisionId: null, number: '2026-001', ...place };
    await world.service.pull({
      meetings: feedOf([{ type: 'resolution', subjectId: id, payload }], page),
    });
    return id;
  };
  const share = (organizationId: string, amount: string) => ({
    source: 'ORGANIZATION',
    organizationId,
    amount,
  });
  const shares = [
    share(world.org.street, '120000.00'),
    share(world.org.owners, '90000.00'),
    share(world.org.jiade, '89000.00'),
  ];
  const plan = (viewer: Viewer, more: Record<string, unknown> = {}, fields = FIELDS) =>
    world.mutate(viewer, 'planProject', `improvementProject { ${fields} }`, {
      estateId: world.place.rihuali,
      title: '更新小区视频监控',
      parts: ['更换摄像机', '更换录像主机'],
      budget: '299000.00',
      shares,
      ...more,
    });
  const fundPlan = (voteId: string, amount: string, more: Record<string, unknown> = {}) =>
    plan(world.as.owners, {
      ownersMatter: { voteId },
      budget: amount,
      shares: [{ source: 'MAINTENANCE_FUND', amount }],
      ...more,
    });
  const act = (viewer: Viewer, name: string, projectId: string, more: Record<string, unknown> = {}) =>
    world.mutate(viewer, name, `improvementProject { ${FIELDS} }`, { projectId, ...more });
  /** A project brought to a state by those whose acts they are. */
  const brought = async (
    to: 'PLANNED' | 'UNDER_WAY' | 'COMPLETED' | 'ACCEPTED' | 'SETTLED' | 'CANCELLED',
  ): Promise<string> => {
    const { id } = (await plan(world.as.owners)).improvementProject;
    if (to === 'CANCELLED') await act(world.as.owners, 'cancelProject', id, { reason: '改期再议' });
    const far = ['PLANNED', 'UNDER_WAY', 'COMPLETED', 'ACCEPTED', 'SETTLED'].indexOf(to);
    if (far >= 1) await act(world.as.owners, 'startProject', id, { contractorId: world.org.office });
    if (far >= 2) await act(world.as.office, 'completeProject', id);
    if (far >= 3) await act(world.as.residents, 'acceptProject', id, { note: '同意验收' });
    if (far >= 4) await act(world.as.owners, 'settleProject', id, { settlements });
    return id;
  };
  return { ...world, told, resolved, shares, plan, fundPlan, act, brought };
}
export type ProjectWorld = Awaited<ReturnType<typeof openProjectWorld>>;

export const FIELDS = `id number state title parts budget settledTotal
  shares { position source organization { id } organizationName amount settledAmount }
  contractor { id } contractorName acceptedBy { id } decidedFundAmount voteVoidedOn votePosition
  resolution { id } resolutionNumber votingSession { id } externalVote { id } startedAt completedAt acceptedAt settledAt cancelledAt`;

export const settlements = [
  { position: 1, amount: '120000.00' },
  { position: 2, amount: '90000.00' },
  { position: 3, amount: '87600.00' },
];

export const codes = (payload: { userErrors: { code: string }[] }) =>
  payload.userErrors.map(({ code }) => code);
