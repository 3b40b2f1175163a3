/** The row of a ballot, and nothing of what makes it one: what a vote night is measured beside. */
export const INSERT = `INSERT INTO ballots (id, session_id, unit_id, estate_id, cast_by, channel, cast_at, received_at)
  VALUES ($1, $2, $3, $4, $5, 'ONLINE', now(), now())`;
