import { OWNER_WORDS } from '../../../../shared/meeting/owner-roles.ts';
import type { OwnerRole } from '../../../../shared/meeting/owner-roles.ts';
import type { EntryKind, Level } from '../../../../shared/meeting/meeting.ts';

export const LEVEL_WORDS: Readonly<Record<Level, string>> = {
  project: 'het project',
  partneroverleg: 'het partneroverleg',
  speerpuntgroep: 'de speerpuntgroep',
};

export const KIND_WORDS: Readonly<Record<EntryKind, string>> = {
  besluit: 'Besluit',
  actie: 'Actie',
  notitie: 'Notitie bij een indicator',
  knelpunt: 'Knelpunt',
};

/** A role inside a sentence: only UWV keeps its capitals. */
export function ownerName(owner: OwnerRole): string {
  return owner === 'uwv' ? OWNER_WORDS[owner] : OWNER_WORDS[owner].toLowerCase();
}
