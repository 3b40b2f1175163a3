import { itemAt, meetingAt } from './brought-to';
import { must, type Party, type Table } from './table';

const FIELDS = `state acceptedBy reopenedCount endedAt endReason onTime onTimeExtended followUpDueOn silentDays explanation dueOn originalDueOn
  lead { id } verifier { id } supporting { id } escalatedTo { id } escalatedToName duplicateOf { number } endResolution { text }
  parts { organization { id } state note late } followUpVisits { visitedOn method organizationName contacted resolved satisfied note }
  history { act fromState toState organization { id } organizationName note }`;

/** What the tests of items do with them and ask of them, at the table of the moment. */
export function itemsAt(table: () => Table) {
  return {
    as: (party: Party, name: string, input: object, at = table()) =>
      must({ ...at, as: { ...at.as, party: at.as[party] } }, name, input),
    read: async (id: string, who: Party = 'party') =>
      (await table().ask(table().as[who], `query($id: ID!) { actionItem(id: $id) { ${FIELDS} } }`, { id }))
        .data.actionItem,
    itemIn: async (state: Parameters<typeof itemAt>[2], input: object = {}) => {
      const { talk, meetingId } = await meetingAt(table(), 'IN_SESSION');
      return { id: await itemAt(table(), talk, state, input), meetingId, talk };
    },
    desk: async (who: Party, filter = '') =>
      (
        await table().ask(
          table().as[who],
          `{ actionItems(first: 50, filter: {${filter}}) { edges { node { id } } } }`,
        )
      ).data.actionItems.edges.map(({ node }: { node: { id: string } }) => node.id) as string[],
  };
}
