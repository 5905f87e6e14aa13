/** What the ESF+ common indicators count (contract §4). */
export const ESF_WORDS: Readonly<Record<string, string>> = {
  EECO01: 'Alle deelnemers',
  EECO02: 'Werkloos',
  EECO03: 'Werkloos, twaalf maanden of langer',
  EECO04: 'Inactief',
  EECO05: 'Werkend',
  EECO06: 'Jonger dan 18 jaar',
  EECO07: '18 tot en met 29 jaar',
  EECO08: '55 jaar en ouder',
  EECO09: 'Hoogste opleiding ISCED 0-2',
  EECO10: 'Hoogste opleiding ISCED 3-4',
  EECO11: 'Hoogste opleiding ISCED 5-8',
  EECR01: 'Na afloop werkzoekend, bij de start inactief',
  EECR02: 'Na afloop in opleiding',
  EECR03: 'Na afloop een kwalificatie behaald',
  EECR04: 'Na afloop aan het werk, ook als zelfstandige',
};
