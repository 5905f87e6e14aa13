/** What the common indicators count, after annex I of Regulation (EU) 2021/1057; frozen in `esf-indicatoren.csv`. */
export const ESF_INDICATOR_NAMES: Readonly<Record<string, string>> = {
  EECO01: 'Deelnemers in totaal',
  EECO02: 'Werklozen, met inbegrip van langdurig werklozen',
  EECO03: 'Langdurig werklozen',
  EECO04: 'Inactieven',
  EECO05: 'Werkenden, met inbegrip van zelfstandigen',
  EECO06: 'Jonger dan 18 jaar',
  EECO07: '18 tot en met 29 jaar',
  EECO08: '55 jaar en ouder',
  EECO09: 'Ten hoogste lager middelbaar onderwijs (ISCED 0-2)',
  EECO10: 'Hoger middelbaar of postsecundair onderwijs (ISCED 3-4)',
  EECO11: 'Tertiair onderwijs (ISCED 5-8)',
  EECR01: 'Inactieven die na afloop werk zoeken',
  EECR02: 'Deelnemers die na afloop onderwijs of een opleiding volgen',
  EECR03: 'Deelnemers die een kwalificatie hebben behaald',
  EECR04: 'Deelnemers die na afloop werk hebben, ook als zelfstandige',
};
