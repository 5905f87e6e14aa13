/** Who can own an action or an obstacle: always a role, so that no person's name stands on the screen. */
export const OWNER_ROLES = [
  'kartrekker',
  'programmamanagement',
  'managementoverleg',
  'partneroverleg',
  'speerpuntgroep',
  'stuurgroep',
  'programmabureau',
  'gemeente',
  'uwv',
  'werkgevers',
  'onderwijs',
] as const;
export type OwnerRole = (typeof OWNER_ROLES)[number];

/** The roles in Dutch. */
export const OWNER_WORDS: Readonly<Record<OwnerRole, string>> = {
  kartrekker: 'Kartrekker',
  programmamanagement: 'Programmamanagement',
  managementoverleg: 'Managementoverleg',
  partneroverleg: 'Partneroverleg',
  speerpuntgroep: 'Speerpuntgroep',
  stuurgroep: 'Stuurgroep',
  programmabureau: 'Programmabureau',
  gemeente: 'Gemeente',
  uwv: 'UWV',
  werkgevers: 'Werkgevers',
  onderwijs: 'Onderwijs',
};
