import { type MinutesToPrint, minutesDocument } from '../services/meetings/documents/minutes-document';
import type { Ask } from './reading';

const FIELDS = `state sealed { sequence hash }
  content {
    number bodyName placeName convener kind heldOn place inquorate remarks
    quorum { met present filled needed missingRequired vacantRequired explanation }
    seats { role holder vacant required hasVote attendance substitute }
    agenda { position title kind expectedOutcome state firstRaisedOn carriedCount lateAdded presenter }
    resolutions { number item text mattersForOwners positions { role stance reason } }
    actionItems { number item resolution title acceptanceStandard lead supporting verifier dueOn }
  }
  signatures { role status organizationName signedAt reservation }
  addenda { number state text reason }`;

interface MinutesPage {
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly edges: readonly { readonly node: MinutesToPrint }[];
}

/** The Word document of one meeting's minutes, as far as they have come. */
export async function wordFile(ask: Ask, bodyId: string, number: string): Promise<Uint8Array> {
  for (let after: string | null = null; ; ) {
    const { minutes }: { minutes: MinutesPage } = (
      await ask(
        `query($id: ID!, $after: String) { jointBody(id: $id) { minutes(first: 20, after: $after) {
          pageInfo { hasNextPage endCursor } edges { node { ${FIELDS} } } } } }`,
        { id: bodyId, after },
      )
    ).jointBody;
    const found = minutes.edges.find((edge) => edge.node.content.number === number);
    if (found) return minutesDocument(found.node);
    if (!minutes.pageInfo.hasNextPage) throw new Error(`There are no minutes of the meeting ${number}`);
    after = minutes.pageInfo.endCursor;
  }
}
