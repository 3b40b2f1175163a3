import { randomUUID } from 'node:crypto';
import type {
  AppointmentFact,
  DivisionFact,
  EstateFact,
  OrganizationFact,
} from '../../platform/directory/facts';
import type { Fact, FactSource } from '../../platform/ports';
import type { RunningService } from '../../platform/service';

/** Community's feed, written by a test: what it publishes is taken into a service's directory copy. */
export class Directory implements FactSource {
  private readonly published: Fact[] = [];

  async facts(after: string | null, limit: number) {
    const start = after === null ? 0 : Number(after);
    const facts = this.published.slice(start, start + limit);
    return { facts, position: facts.length > 0 ? String(start + facts.length) : after };
  }

  publish(type: string, subjectId: string, payload: object): string {
    const recordedAt = '2026-01-01T00:00:00.000Z';
    this.published.push({
      id: randomUUID(),
      type,
      version: 1,
      subjectId,
      payload: { ...payload },
      recordedAt,
      sequence: String(this.published.length + 1),
    });
    return subjectId;
  }

  division(fact: Partial<DivisionFact> = {}, id: string = randomUUID()): string {
    return this.publish('division', id, { level: 'PROVINCE', name: '区划', parentId: null, ...fact });
  }

  estate(fact: Partial<EstateFact> = {}, id: string = randomUUID()): string {
    return this.publish('estate', id, { name: '小区', divisionIds: [], ...fact });
  }

  organization(fact: Partial<OrganizationFact> = {}, id: string = randomUUID()): string {
    const name = fact.name ?? '单位';
    const validFrom = fact.validFrom ?? '2000-01-01';
    return this.publish('organization', id, {
      kind: 'OTHER',
      name,
      names: [{ name, validFrom, validTo: null }],
      parentId: null,
      ancestorIds: [id, ...(fact.parentId ? [fact.parentId] : [])],
      divisionId: null,
      estateId: null,
      validFrom,
      validTo: null,
      successorIds: [],
      ...fact,
    });
  }

  appointment(fact: Partial<AppointmentFact> & Pick<AppointmentFact, 'personId' | 'organizationId'>): string {
    return this.publish('appointment', randomUUID(), {
      subject: null,
      post: 'STAFF',
      validFrom: '2000-01-01',
      validTo: null,
      ...fact,
    });
  }

  intoCopyOf(service: RunningService): Promise<number> {
    return service.pull({ community: this });
  }
}
