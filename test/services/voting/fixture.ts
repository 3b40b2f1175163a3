import { randomUUID } from 'node:crypto';
import type { Viewer } from '../../../platform/identity';
import type { Fact, FactSource } from '../../../platform/ports';
import type { RunningService, ServiceOptions } from '../../../platform/service';
import { voting } from '../../../services/voting/subgraph';
import { actingFor, clientOf, mutatorOf, owner } from '../../support/client';
import { openTestService } from '../../support/database';

export const NOW = new Date('2026-11-22T02:00:00Z');
export const OPENS_AT = NOW.toISOString();
export const CLOSES_AT = '2026-12-07T16:00:00Z';

/** When a vote's roll is published, its notice sent and its roll frozen, so that it may be opened NOW. */
export const PUBLISHED_AT = new Date('2026-11-01T02:00:00Z');
export const NOTICED_AT = new Date('2026-11-02T02:00:00Z');
export const FROZEN_AT = new Date('2026-11-12T02:00:00Z');

/** A clock that the test moves. */
export const clock = { at: NOW, now: () => clock.at };

export const openVoting = (options: Partial<ServiceOptions> = {}) =>
  openTestService(voting, { now: clock.now, ...options });

let published = 0;

export const fact = (type: string, subjectId: string, payload: Record<string, unknown>): Fact => {
  return {
    id: randomUUID(),
    type,
    version: 1,
    subjectId,
    payload,
    recordedAt: NOW.toISOString(),
    sequence: String(++published),
  };
};

/** A feed that gives these facts once. */
export function feedOf(facts: readonly Fact[]): FactSource {
  const position = randomUUID();
  return { facts: async (after) => ({ facts: after === position ? [] : facts, position }) };
}

export const organizationFact = (
  kind: string,
  id: string,
  at: { divisionId?: string; estateId?: string } = {},
): Fact =>
  fact('organization', id, {
    kind,
    name: kind,
    names: [],
    parentId: null,
    ancestorIds: [id],
    divisionId: at.divisionId ?? null,
    estateId: at.estateId ?? null,
    validFrom: '2020-01-01',
    validTo: null,
    successorIds: [],
  });

const organization = (kind: string, at: { divisionId?: string; estateId?: string }) => {
  const id = randomUUID();
  return { id, fact: organizationFact(kind, id, at) };
};

export interface SeededEstate {
  readonly id: string;
  readonly unitIds: readonly string[];
  /** Whoever acts for each of the organizations around the estate, by kind. */
  readonly acting: Readonly<Record<string, Viewer>>;
}

/** An estate in a subdistrict of its own, with units and one organization of each kind that matters here. */
export async function seedEstate(service: RunningService, unitCount: number): Promise<SeededEstate> {
  const [id, districtId, subdistrictId, communityId] = [
    randomUUID(),
    randomUUID(),
    randomUUID(),
    randomUUID(),
  ];
  const units = Array.from({ length: unitCount }, (_, i) => ({ id: randomUUID(), number: `${101 + i}` }));
  const organizations = [
    organization('OWNERS_COMMITTEE', { estateId: id }),
    organization('MANAGEMENT_COMMITTEE', { estateId: id }),
    organization('PROPERTY_COMPANY', { estateId: id }),
    organization('PROJECT_OFFICE', { estateId: id }),
    organization('RESIDENTS_COMMITTEE', { divisionId: communityId }),
    organization('SUBDISTRICT_OFFICE', { divisionId: subdistrictId }),
    organization('POLICE_STATION', { divisionId: subdistrictId }),
    organization('HOUSING_DEPARTMENT', { divisionId: districtId }),
  ];
  const facts = [
    fact('division', districtId, { level: 'DISTRICT', name: '区', parentId: null }),
    fact('division', subdistrictId, { level: 'SUBDISTRICT', name: '街道', parentId: districtId }),
    fact('division', communityId, { level: 'COMMUNITY', name: '社区', parentId: subdistrictId }),
    fact('estate', id, { name: '小区', divisionIds: [districtId, subdistrictId, communityId] }),
    fact('building', randomUUID(), { estateId: id, number: 1, name: '1号楼', units }),
    ...organizations.map((it) => it.fact),
  ];
  await service.pull({ community: feedOf(facts) });
  const acting = Object.fromEntries(
    organizations.map((it) => [it.fact.payload.kind as string, actingFor(it.id)]),
  );
  return { id, unitIds: units.map((unit) => unit.id), acting };
}

export const committeeOf = (estate: SeededEstate): Viewer => estate.acting.OWNERS_COMMITTEE!;

/** The owner of the estate's unit at this place. */
export const ownerAt = (estate: SeededEstate, i: number): Viewer => owner(subjectAt(estate, i));
export const subjectAt = (estate: SeededEstate, i: number): string => `owner-${estate.unitIds[i]}`;

/** One owner each, 100 m² each. */
export const plainEntries = (
  estate: SeededEstate,
  count = estate.unitIds.length,
): Record<string, unknown>[] =>
  estate.unitIds.slice(0, count).map((unitId, i) => ({
    unitId,
    area: '100.00',
    areaSource: 'REGISTER',
    holding: 'OWNED',
    owners: [{ name: `业主${i}`, subject: subjectAt(estate, i) }],
  }));

export interface Prepared {
  readonly id: string;
  readonly matterIds: readonly string[];
}

/** Acts that must succeed, in the words of a story. */
export function storyOf(service: RunningService) {
  const ask = clientOf(service);
  const mutate = mutatorOf(service);
  const must = async (viewer: Viewer, name: string, selection: string, input: Record<string, unknown>) => {
    const payload = await mutate(viewer, name, selection, input);
    if (payload.userErrors.length > 0) throw new Error(`${name}: ${JSON.stringify(payload.userErrors)}`);
    return payload;
  };
  const story = {
    ask,
    mutate,
    /** The code that an act is refused with. */
    refusal: async (
      viewer: Viewer,
      name: string,
      input: Record<string, unknown>,
    ): Promise<string | undefined> => (await mutate(viewer, name, '__typename', input)).userErrors[0]?.code,
    register: (estate: SeededEstate, entries: readonly Record<string, unknown>[] = plainEntries(estate)) =>
      // Since a day before any that a test moves the clock to and back from.
      must(committeeOf(estate), 'importRegister', 'registerImport { id }', {
        estateId: estate.id,
        validFrom: '2020-01-01',
        entries,
      }),
    async prepare(
      estate: SeededEstate,
      kinds: readonly string[] = ['FUND_USE'],
      more = {},
    ): Promise<Prepared> {
      const matters = kinds.map((kind) => ({ kind, text: `事项：${kind}` }));
      const input = { estateId: estate.id, title: '表决', matters, ...more };
      const it = await must(committeeOf(estate), 'prepareVote', 'votingSession { id matters { id } }', input);
      return {
        id: it.votingSession.id,
        matterIds: it.votingSession.matters.map((matter: { id: string }) => matter.id),
      };
    },
    act: (estate: SeededEstate, name: string, sessionId: string, more = {}) =>
      must(committeeOf(estate), name, 'votingSession { state }', { sessionId, ...more }),
    /** Acts at another moment; the clock then stands where it stood. */
    async at<Done>(moment: Date, act: () => Promise<Done>): Promise<Done> {
      const before = clock.at;
      clock.at = moment;
      try {
        return await act();
      } finally {
        clock.at = before;
      }
    },
    publish: (estate: SeededEstate, sessionId: string) =>
      story.at(PUBLISHED_AT, () => story.act(estate, 'publishRoll', sessionId)),
    notice: (estate: SeededEstate, sessionId: string, more = {}) =>
      story.at(NOTICED_AT, () =>
        story.act(estate, 'sendVoteNotice', sessionId, { opensAt: OPENS_AT, closesAt: CLOSES_AT, ...more }),
      ),
    freeze: (estate: SeededEstate, sessionId: string) =>
      story.at(FROZEN_AT, () => story.act(estate, 'freezeRoll', sessionId)),
    /** Published, noticed and frozen, each in its time. */
    async frozen(estate: SeededEstate, sessionId: string): Promise<void> {
      await story.publish(estate, sessionId);
      await story.notice(estate, sessionId);
      await story.freeze(estate, sessionId);
    },
    /** Counted, certified by two people of different organizations, and announced. */
    async announced(estate: SeededEstate, sessionId: string): Promise<void> {
      await story.act(estate, 'tallyVote', sessionId);
      for (const viewer of [committeeOf(estate), estate.acting.RESIDENTS_COMMITTEE!])
        await must(viewer, 'certifyVote', 'votingSession { state }', { sessionId });
      await story.act(estate, 'announceResult', sessionId);
    },
    /** Prepared, published, noticed, frozen, open. */
    async opened(estate: SeededEstate, kinds?: readonly string[], more = {}): Promise<Prepared> {
      const session = await story.prepare(estate, kinds, more);
      await story.frozen(estate, session.id);
      await story.act(estate, 'openVoting', session.id, { closesAt: CLOSES_AT });
      return session;
    },
    /** Moves the clock to the announced end and closes. */
    close(estate: SeededEstate, sessionId: string) {
      clock.at = new Date(CLOSES_AT);
      return story.act(estate, 'closeVoting', sessionId);
    },
    ballot: (estate: SeededEstate, session: Prepared, i: number, choice = 'YES') => ({
      sessionId: session.id,
      unitId: estate.unitIds[i],
      choices: session.matterIds.map((matterId) => ({ matterId, choice })),
    }),
    cast: (estate: SeededEstate, session: Prepared, i: number, choice = 'YES') =>
      must(ownerAt(estate, i), 'castBallot', 'ballot { id }', story.ballot(estate, session, i, choice)),
    session: async (viewer: Viewer, id: string, selection: string) =>
      (await ask(viewer, `query($id: ID!) { votingSession(id: $id) { ${selection} } }`, { id })).data
        .votingSession,
  };
  return story;
}
