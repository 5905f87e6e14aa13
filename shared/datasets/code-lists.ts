/** Codes that a column may hold, with other words for some of them; the label is the code with spaces for `_`. */
export interface CodeList<Code extends string = string> {
  readonly codes: readonly [Code, ...Code[]];
  readonly aliases: Readonly<Record<string, Code>>;
}

function list<const Code extends string>(
  codes: readonly [Code, ...Code[]],
  aliases: Readonly<Record<string, Code>> = {},
): CodeList<Code> {
  return { codes, aliases };
}

const YES_NO_WORDS = {
  j: 'ja',
  true: 'ja',
  waar: 'ja',
  '1': 'ja',
  n: 'nee',
  false: 'nee',
  onwaar: 'nee',
  '0': 'nee',
} as const;

export const YES_NO = list(['ja', 'nee'], YES_NO_WORDS);
export const YES_NO_UNKNOWN = list(['ja', 'nee', 'onbekend'], YES_NO_WORDS);

export const VOUCHER_STATUS = list([
  'aangevraagd',
  'toegekend',
  'afgewezen',
  'ingetrokken',
  'afgerond',
  'afgebroken',
]);

export const SECTOR = list([
  'zorg',
  'techniek',
  'onderwijs',
  'ict',
  'transport_logistiek',
  'bouw',
  'horeca',
  'groen',
  'handel',
  'zakelijk',
  'overig',
]);

/** Level of a course. */
export const COURSE_LEVEL = list([
  'mbo1',
  'mbo2',
  'mbo3',
  'mbo4',
  'ad',
  'hbo',
  'wo',
  'certificaat',
  'overig',
]);

/** Level of a person. */
export const EDUCATION_LEVEL = list([
  'basisonderwijs',
  'vmbo',
  'mbo1',
  'mbo2',
  'mbo3',
  'mbo4',
  'havo_vwo',
  'ad',
  'hbo',
  'wo',
  'onbekend',
]);

/** Schooling before a voucher's course: a level of a person or of a course. */
export const PRIOR_EDUCATION = list([...EDUCATION_LEVEL.codes, 'certificaat', 'overig']);

export const LABOUR_POSITION = list([
  'loondienst',
  'zelfstandig',
  'ww',
  'bijstand',
  'wia',
  'wajong',
  'ziektewet',
  'geen_uitkering',
  'overig',
]);

export const VOUCHER_RESULT = list(['diploma', 'certificaat', 'geen', 'nog_bezig']);

export const MATCH_KIND = list([
  'baan',
  'bbl',
  'leerwerkplek',
  'stage',
  'proefplaatsing',
  'beschut_werk',
  'vrijwilligerswerk',
]);

export const TARGET_GROUP = list(
  [
    'niet_uitkeringsgerechtigd',
    'arbeidsbeperking',
    'jongere',
    'uitkeringsgerechtigd',
    'statushouder',
    'ontheemde',
    'werkend',
    '50_plus',
    'overig',
  ],
  { '50+': '50_plus' },
);

export const SEX = list(['v', 'm', 'x', 'onbekend'], { vrouw: 'v', man: 'm' });

/** Position on the labour market at the start. */
export const MARKET_POSITION = list([
  'werkloos_korter_dan_12_maanden',
  'werkloos_12_maanden_of_langer',
  'inactief',
  'werkend',
]);

export const BENEFIT = list(['ww', 'bijstand', 'wia', 'wajong', 'ziektewet', 'geen', 'overig']);

export const OUTFLOW = list(['betaald_werk', 'zelfstandig', 'opleiding', 'werkzoekend', 'geen', 'overig']);

export const ACTIVITY_KIND = list([
  'intake',
  'coaching',
  'scholing',
  'taaltraining',
  'jobcoaching',
  'werkervaringsplaats',
  'bemiddeling',
  'nazorg',
  'overig',
]);
