import { randomBytes } from 'node:crypto';
import { sha256 } from '../../../platform/canonical';
import type { Viewer } from '../../../platform/identity';
import type { RunningService } from '../../../platform/service';
import { partHash } from '../../../services/voting/domain/draw';
import { committeeOf, feedOf, organizationFact, ownerAt, type SeededEstate, storyOf } from './fixture';

export const candidatesOf = (names: readonly string[]) =>
  names.map((name) => ({ name, nominatedBy: '业主自荐', eligibilityConfirmed: true }));

export const electionOf = (names: readonly string[], seats = 5) => ({
  kind: 'COMMITTEE_ELECTION',
  text: '选举业主委员会委员',
  method: 'ELECTION',
  seats,
  candidates: candidatesOf(names),
});
export const selectionOf = (names: readonly string[]) => ({
  kind: 'COMPANY_CHANGE',
  text: '选聘物业服务企业',
  method: 'SELECTION',
  candidates: candidatesOf(names).map((it) => ({ ...it, organizationId: companyId(it.name) })),
});

/** The company of a name, the same in every test. */
export const companyId = (name: string): string =>
  sha256(name).replace(/^(.{8})(.{4})(.{4})(.{4})(.{12}).*$/, '$1-$2-$3-$4-$5');

export async function seedCompanies(service: RunningService, names: readonly string[]): Promise<void> {
  const facts = names.map((name) => organizationFact('PROPERTY_COMPANY', companyId(name)));
  await service.pull({ community: feedOf(facts) });
}

export interface PutElection {
  readonly id: string;
  readonly matters: readonly { readonly id: string; readonly idOf: Readonly<Record<string, string>> }[];
  readonly secrets: readonly string[];
}

/** Acts of an election that must succeed, beside those of every vote. */
export function electionStory(service: RunningService) {
  const story = storyOf(service);
  const must = async (viewer: Viewer, name: string, selection: string, input: Record<string, unknown>) => {
    const payload = await story.mutate(viewer, name, selection, input);
    if (payload.userErrors.length > 0) throw new Error(`${name}: ${JSON.stringify(payload.userErrors)}`);
    return payload;
  };
  const keepersOf = (estate: SeededEstate) => [committeeOf(estate), estate.acting.RESIDENTS_COMMITTEE!];
  const commitment = (viewer: Viewer, sessionId: string, secret: string) => ({
    sessionId,
    hash: partHash(sessionId, { keeperId: viewer.actingFor!.organizationId, secret }),
  });
  const elections = {
    ...story,
    must,
    keepersOf,
    commitment,
    async put(estate: SeededEstate, matters: readonly object[]): Promise<PutElection> {
      const { id } = await story.prepare(estate, ['FUND_USE'], { matters });
      const shown = await story.session(committeeOf(estate), id, 'matters { id candidates { id name } }');
      const secrets = [randomBytes(32).toString('hex'), randomBytes(32).toString('hex')];
      const named = (shown.matters as { id: string; candidates: { id: string; name: string }[] }[]).map(
        (matter) => ({
          id: matter.id,
          idOf: Object.fromEntries(matter.candidates.map((it) => [it.name, it.id])),
        }),
      );
      return { id, matters: named, secrets };
    },
    async commit(estate: SeededEstate, { id, secrets }: PutElection): Promise<void> {
      for (const [i, keeper] of keepersOf(estate).entries())
        await must(keeper, 'commitDrawPart', 'votingSession { id }', commitment(keeper, id, secrets[i]!));
    },
    /** Prepared, noticed, frozen, the parts committed, open. */
    async openedElection(estate: SeededEstate, matters: readonly object[]): Promise<PutElection> {
      const put = await elections.put(estate, matters);
      await story.frozen(estate, put.id);
      await elections.commit(estate, put);
      await story.act(estate, 'openVoting', put.id);
      return put;
    },
    /** What a ballot says: by matter, whom it selects; nobody is NO, and null abstains. */
    choices: (put: PutElection, said: readonly (readonly string[] | null)[]) =>
      put.matters.map(({ id, idOf }, i) => ({
        matterId: id,
        choice: said[i] === null ? 'ABSTAIN' : said[i]!.length === 0 ? 'NO' : 'YES',
        candidateIds: (said[i] ?? []).map((name) => idOf[name]!),
      })),
    select: (estate: SeededEstate, put: PutElection, i: number, ...said: (readonly string[] | null)[]) =>
      must(ownerAt(estate, i), 'castBallot', 'ballot { id }', {
        sessionId: put.id,
        unitId: estate.unitIds[i],
        choices: elections.choices(put, said),
      }),
    async reveal(estate: SeededEstate, { id, secrets }: PutElection): Promise<void> {
      for (const [i, viewer] of keepersOf(estate).entries())
        await must(viewer, 'revealDrawPart', 'votingSession { id }', { sessionId: id, secret: secrets[i] });
    },
    async certified(estate: SeededEstate, id: string): Promise<void> {
      for (const viewer of keepersOf(estate))
        await must(viewer, 'certifyVote', 'votingSession { state }', { sessionId: id });
      await story.act(estate, 'announceResult', id);
    },
  };
  return elections;
}

export const ELECTION = `outcomes { status fractions { kind met } counts { yesArea noArea abstainArea }
  election { seats elected ranking drawSeed explanationZh
    candidates { candidate { id name } area heads splitHeads rank result drawn fractions { kind met article explanationZh } } } }`;
