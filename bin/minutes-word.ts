import { type MinutesToPrint, minutesDocument } from '../services/meetings/documents/minutes-document';
import { type Ask, PAGE, type Page } from './reading';

const FIELDS = `state sealed { sequence hash }
  content {
    number bodyName placeName convener kind heldOn place inquorate remarks
    quorum { met present filled needed missingRequired vacantRequired explanation }
    seats { role holder vacant required hasVote attendance substitute }
    agenda { position outline title kind expectedOutcome state firstRaisedOn carriedCount lateAdded presenter }
    resolutions { number item text mattersForOwners positions { role stance reason } }
    actionItems { number item resolution title acceptanceStandard lead supporting verifier dueOn }
  }
  signatures { role status organizationName signedAt reservation }
  addenda { number state text reason }`;

interface MinutesOf {
  readonly jointBody: { readonly minutes: Page<MinutesToPrint> };
}

/** The Word document of one meeting's minutes, as far as they have come. */
export async function wordFile(ask: Ask, bodyId: string, number: string): Promise<Uint8Array> {
  for (let after: string | null = null; ; ) {
    const answer: MinutesOf = await ask(
      `query($id: ID!, $after: String) { jointBody(id: $id) {
        minutes(first: 20, after: $after) { ${PAGE} edges { node { ${FIELDS} } } } } }`,
      { id: bodyId, after },
    );
    const { edges, pageInfo } = answer.jointBody.minutes;
    const found = edges.find((edge) => edge.node.content.number === number);
    if (found) return minutesDocument(found.node);
    if (!pageInfo.hasNextPage) throw new Error(`There are no minutes of the meeting ${number}`);
    after = pageInfo.endCursor;
  }
}
