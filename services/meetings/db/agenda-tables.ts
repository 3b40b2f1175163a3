import { id, instant, integer, key, optionalId, table, text, textKey } from '../../../platform/tables';

export interface AgendaCategoryRow {
  readonly code: string;
  readonly position: number;
  readonly zh: string;
  readonly en: string;
}
export const agendaCategories = table<AgendaCategoryRow>('agenda_categories', {
  code: textKey,
  position: integer,
  zh: text,
  en: text,
});

/** Categories belong to the matter, whichever meeting it stands on. */
export const agendaItemCategories = table<{ origin_id: string; body_id: string; category: string }>(
  'agenda_item_categories',
  { origin_id: key, body_id: key, category: textKey },
);

export interface ForwardRow {
  readonly id: string;
  readonly body_id: string;
  readonly item_id: string;
  readonly origin_id: string;
  readonly to_body_id: string;
  readonly title: string;
  readonly reason: string;
  readonly organization_id: string;
  readonly organization_name: string;
  readonly person_id: string | null;
  readonly forwarded_at: Date;
}
export const agendaForwards = table<ForwardRow>('agenda_forwards', {
  id: key,
  body_id: id,
  item_id: id,
  origin_id: id,
  to_body_id: id,
  title: text,
  reason: text,
  organization_id: id,
  organization_name: text,
  person_id: optionalId,
  forwarded_at: instant,
});
/** A forward as the graph shows it: with what it has come to at the higher body. */
export interface AgendaForwardRow extends ForwardRow {
  readonly from_body_name: string;
  readonly to_body_name: string;
  /** The matter's latest line at the higher body. */
  readonly line_id: string | null;
  readonly outcome: string | null;
}

/** Which matter went into which, as which line. */
export const agendaMerges = table<{
  body_id: string;
  from_origin_id: string;
  into_origin_id: string;
  from_item_id: string;
  merged_at: Date;
  organization_id: string;
  person_id: string | null;
}>('agenda_merges', {
  body_id: id,
  from_origin_id: id,
  into_origin_id: id,
  from_item_id: key,
  merged_at: instant,
  organization_id: id,
  person_id: optionalId,
});
