import { firstRow, type Reader, sql } from '../../../platform/sql';
import type { Tx } from '../../../platform/transaction';
import { contentOf } from '../domain/minutes-content';
import { organizationName } from './action-items';
import { type MinutesRow, type PublicationRow, type PublicVersionRow, publications } from './minutes-tables';

type Published = Omit<
  PublicationRow,
  'id' | 'body_id' | 'estate_id' | 'organization_id' | 'organization_name' | 'person_id' | 'at'
>;

/** Records a publication of a body by whoever acts; gives its id. */
export async function insertPublication(
  tx: Tx,
  { body_id, estate_id }: Pick<PublicationRow, 'body_id' | 'estate_id'>,
  published: Published,
): Promise<string> {
  const id = tx.newId();
  const organizationId = tx.viewer.actingFor!.organizationId;
  await tx.insert(publications, {
    id,
    body_id,
    estate_id,
    ...published,
    organization_id: organizationId,
    organization_name: (await organizationName(tx, organizationId)) ?? '',
    person_id: tx.viewer.personId,
    at: tx.now,
  });
  return id;
}

/** As it stands on the wall: 日华里小区五方联席会议 2026-011 号会议纪要. */
export const titleOfMinutes = ({ content }: Pick<MinutesRow, 'content'>): string => {
  const { bodyName, number } = contentOf(content);
  return `${bodyName} ${number} 号会议纪要`;
};

export const publicMinutesOfBody = (
  reader: Reader,
  bodyId: string,
  minutesId: string,
): Promise<PublicVersionRow | null> =>
  firstRow(
    reader,
    sql`SELECT * FROM public_versions WHERE body_id = ${bodyId} AND minutes_id = ${minutesId} AND kind = 'MINUTES'`,
  );
