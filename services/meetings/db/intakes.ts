import { today, yearOf } from '../../../platform/dates';
import { GOVERNING_KINDS } from '../../../platform/directory/queries';
import { firstRow, type Reader, type Sql, sql } from '../../../platform/sql';
import type { Tx } from '../../../platform/transaction';
import type { Intake, IntakeAct, ReplyPolicy } from '../domain/intake';
import { intakeAudience, type WithAudience } from '../permissions';
import { organizationName } from './action-items';
import { takeOff } from './agenda-order';
import { type IntakeRow, intakeEvents, intakes, type ReplyPolicyRow } from './intake-tables';
import { livesIn } from './sources';
import { type JointMeetingRow, jointMeetings } from './tables';

/** The company's side: where a supervision case is about one of them, none of them handles or keeps it. */
const COMPANY_KINDS = ['PROPERTY_COMPANY', 'PROJECT_OFFICE'] as const;

/** Whether an organization is of the side that a supervision case is about. */
export const isAccused = (organization: Sql, channel: Sql, aboutId: Sql): Sql => sql`(
  ${channel} = 'SUPERVISION_LINE' AND EXISTS (
    SELECT FROM directory_organizations accused LEFT JOIN directory_organizations about ON about.id = ${aboutId}
    WHERE accused.id = ${organization} AND CASE
      WHEN about.id IS NULL OR about.kind = ANY(${COMPANY_KINDS}) THEN accused.kind = ANY(${COMPANY_KINDS})
      ELSE EXISTS (SELECT FROM directory_organization_ancestors a
                   WHERE a.organization_id = accused.id AND a.ancestor_id = about.id) END))`;

/** What the acts need of a case besides its own row. */
export interface IntakeParties {
  readonly keeper_ids: readonly string[];
  readonly dealt_with: boolean;
}
export type LockedIntake = IntakeRow & IntakeParties & WithAudience;

/** Who recorded it and who governs the place, but for those whom it is about. */
const KEEPERS = sql`ARRAY(
  SELECT k.id FROM directory_organizations k WHERE (k.id = i.recorder_id OR (k.kind = ANY(${GOVERNING_KINDS})
      AND k.division_id IN (SELECT d.division_id FROM directory_estate_divisions d WHERE d.estate_id = i.estate_id)))
    AND NOT ${isAccused(sql`k.id`, sql`i.channel`, sql`i.about_id`)})`;

/** A held meeting has discussed or decided it, or the matter that it was merged into, since it was put there. */
const DEALT_WITH = sql`EXISTS (SELECT FROM agenda_items l JOIN joint_meetings m ON m.id = l.meeting_id AND m.state = 'CLOSED'
  WHERE l.body_id = i.body_id AND l.origin_id IN (i.id, ${livesIn(sql`i.body_id`, sql`i.id`, sql`i.put_at`)}) AND l.state IN ('DISCUSSED', 'DECIDED')
    AND m.closed_at >= i.put_at)`;
const PARTIES = sql`${KEEPERS} AS keeper_ids, ${DEALT_WITH} AS dealt_with`;

/** Locks first and reads then, so that what hangs on the case is read as it is after any wait. */
export async function lockIntake(tx: Tx, id: string): Promise<LockedIntake | null> {
  await tx.rows(sql`SELECT FROM intakes i WHERE i.id = ${id} FOR NO KEY UPDATE OF i`);
  return firstRow(
    tx,
    sql`SELECT i.*, ${PARTIES}, ${intakeAudience(sql`i`, today(tx.now))} AS audience FROM intakes i WHERE i.id = ${id}`,
  );
}

export const intakePartiesOf = (
  reader: Reader,
  ids: readonly string[],
): Promise<(IntakeParties & { readonly id: string })[]> =>
  reader.rows(sql`SELECT i.id, ${PARTIES} FROM intakes i WHERE i.id = ANY(${ids}::uuid[])`);

export const intakeOf = (row: IntakeRow, parties: IntakeParties): Intake => ({
  state: row.state,
  kind: row.kind,
  scope: row.scope,
  repliedBy: row.replied_by,
  dealtWith: parties.dealt_with,
});

/** The estate's next number of the year. The counter's row stays locked until the commit, so none is skipped. */
export async function nextIntakeNumber(tx: Tx, estateId: string): Promise<string> {
  const year = yearOf(today(tx.now));
  const row = await firstRow<{ value: number }>(
    tx,
    sql`INSERT INTO intake_counters AS c (estate_id, year, value) VALUES (${estateId}, ${year}, 1)
        ON CONFLICT (estate_id, year) DO UPDATE SET value = c.value + 1 RETURNING value`,
  );
  return `${year}-${String(row!.value).padStart(4, '0')}`;
}

/** Asked after the number is drawn: the counter's lock keeps two of one estate from asking at once. */
export async function hotlineNumberTaken(tx: Tx, estateId: string, hotlineNumber: string): Promise<boolean> {
  const found = await firstRow(
    tx,
    sql`SELECT id FROM intakes WHERE estate_id = ${estateId} AND hotline_number = ${hotlineNumber}`,
  );
  return found !== null;
}

export async function problemExists(reader: Reader, code: string): Promise<boolean> {
  return (await firstRow(reader, sql`SELECT id FROM problems WHERE code = ${code}`)) !== null;
}

export async function replyPoliciesOf(reader: Reader): Promise<readonly ReplyPolicy[]> {
  const rows = await reader.rows<ReplyPolicyRow>(sql`SELECT * FROM reply_policies`);
  return rows.map((row) => ({
    kind: row.kind,
    channel: row.channel,
    validFrom: row.valid_from,
    workingDays: row.working_days,
  }));
}

export async function insertIntake(tx: Tx, row: IntakeRow): Promise<void> {
  await tx.insert(intakes, row);
  await recordStep(tx, row.id, { act: 'recordIntake', from: null, to: row.state, note: null });
}

/** Saves a case together with the step that led to it. */
export async function saveIntake(
  tx: Tx,
  row: IntakeRow,
  changes: Partial<IntakeRow> & Pick<IntakeRow, 'state'>,
  step: { readonly act: IntakeAct | 'openProposal'; readonly note: string | null },
): Promise<void> {
  await tx.save(intakes, row, changes);
  await recordStep(tx, row.id, { ...step, from: row.state, to: changes.state });
}

async function recordStep(
  tx: Tx,
  intakeId: string,
  step: {
    readonly act: IntakeAct | 'openProposal' | 'recordIntake';
    readonly from: IntakeRow['state'] | null;
    readonly to: IntakeRow['state'];
    readonly note: string | null;
  },
): Promise<void> {
  const organizationId = tx.viewer.actingFor?.organizationId ?? null;
  await tx.insert(intakeEvents, {
    id: tx.newId(),
    intake_id: intakeId,
    act: step.act,
    from_state: step.from,
    to_state: step.to,
    at: tx.now,
    organization_id: organizationId,
    organization_name: organizationId && (await organizationName(tx, organizationId)),
    person_id: tx.viewer.personId,
    note: step.note,
  });
}

/** Whether a body belongs to the estate, or to a division that holds it. */
export async function bodyIsOf(tx: Tx, bodyId: string, estateId: string): Promise<boolean> {
  const found = await firstRow(
    tx,
    sql`SELECT b.id FROM joint_bodies b WHERE b.id = ${bodyId} AND (b.estate_id = ${estateId}
      OR b.division_id IN (SELECT d.division_id FROM directory_estate_divisions d WHERE d.estate_id = ${estateId}))`,
  );
  return found !== null;
}

/** Half a year: how far back a case may repeat another. */
const REPEAT_WITHIN = sql`interval '183 days'`;

/** Cases that these may repeat, the closest first: same estate, problem and place, brought earlier, themselves no repeats. */
export const possibleRepeatsOf = (ids: readonly string[], visible: Sql): Sql => sql`
  SELECT f.*, i.id AS asked_by FROM intakes i CROSS JOIN LATERAL (
    SELECT t.* FROM intakes t WHERE t.estate_id = i.estate_id AND t.problem = i.problem
      AND t.building IS NOT DISTINCT FROM i.building AND t.id <> i.id AND t.state NOT IN ('REPEATED', 'WITHDRAWN')
      AND t.received_at BETWEEN i.received_at - ${REPEAT_WITHIN} AND i.received_at AND ${visible}
    ORDER BY t.received_at DESC, t.id DESC LIMIT 10) f
  WHERE i.id = ANY(${ids}::uuid[]) AND i.state NOT IN ('REPEATED', 'WITHDRAWN') ORDER BY f.received_at DESC, f.id DESC`;

export async function hasRepeats(tx: Tx, id: string): Promise<boolean> {
  const found = await firstRow(
    tx,
    sql`SELECT id FROM intakes WHERE repeat_of_id = ${id} AND state = 'REPEATED' LIMIT 1`,
  );
  return found !== null;
}

/** The drafts on which a case stands as it came. */
const draftsWith = (tx: Tx, id: string): Promise<JointMeetingRow[]> =>
  tx.rows(
    sql`SELECT m.* FROM joint_meetings m WHERE m.state = 'DRAFT'
          AND m.id IN (SELECT a.meeting_id FROM agenda_items a WHERE a.origin_id = ${id} AND a.state = 'ACCEPTED')
        ORDER BY m.id FOR NO KEY UPDATE OF m`,
  );

/** Locks what may have a case at its table, the body and its drafts: before the case, as whoever fills a draft does. */
export async function lockTableOf(tx: Tx, id: string): Promise<void> {
  await tx.rows(
    sql`SELECT FROM joint_bodies WHERE id = (SELECT body_id FROM intakes WHERE id = ${id}) FOR NO KEY UPDATE`,
  );
  await draftsWith(tx, id);
}

/** The line of a withdrawn case leaves the drafts on which it stands, unless other matters have gone into it. */
export async function takeOffDrafts(tx: Tx, id: string): Promise<void> {
  for (const meeting of await draftsWith(tx, id)) {
    const lines = await tx.rows<{ id: string }>(
      sql`SELECT a.id FROM agenda_items a
          WHERE a.meeting_id = ${meeting.id} AND a.origin_id = ${id} AND a.state = 'ACCEPTED'
            AND NOT EXISTS (SELECT FROM agenda_merges g WHERE g.body_id = a.body_id AND g.into_origin_id = a.origin_id)
          FOR NO KEY UPDATE`,
    );
    for (const line of lines) await takeOff(tx, line.id, 'WITHDRAWN', '来件已撤回');
    if (lines.length === 0) continue;
    await tx.save(jointMeetings, meeting, { agenda_version: meeting.agenda_version + 1 });
    await tx.changed({ type: 'JointMeeting', id: meeting.id });
  }
}
