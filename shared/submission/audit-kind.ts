/** Kinds of event on the audit trail, by which people look for one; the Dutch words are those of the API. */
export const AUDIT_KINDS = [
  'aanlevering',
  'uitstel',
  'programma',
  'leden',
  'koppeling',
  'overleg',
  'peilmoment',
  'bewaren',
  'overig',
] as const;
export type AuditKind = (typeof AUDIT_KINDS)[number];

/** What an action begins with, up to its first dot or space, by kind. */
const KIND_OF: Readonly<Record<string, AuditKind>> = {
  submission: 'aanlevering',
  exception: 'uitstel',
  programme: 'programma',
  members: 'leden',
  mapping: 'koppeling',
  meeting: 'overleg',
  besluit: 'overleg',
  actie: 'overleg',
  notitie: 'overleg',
  knelpunt: 'overleg',
  peilmoment: 'peilmoment',
  opmerking: 'peilmoment',
  steekproef: 'peilmoment',
  retention: 'bewaren',
  deelnemer: 'bewaren',
};

/** The kind of an action on the trail (`submission.accepted`, `peilmoment definitief`); `overig` for what has none. */
export function auditKind(action: string): AuditKind {
  return KIND_OF[action.split(/[. ]/)[0] ?? ''] ?? 'overig';
}
