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
