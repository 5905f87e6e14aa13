import { describe, expect, test } from 'vitest';
import { DATASETS, FILE_DATASET_IDS } from '../../shared/datasets/datasets.ts';

/** Contract §1, columns in its order; `*` is required. */
const CONTRACT = {
  vouchers:
    'vouchernummer* aanvraagdatum* status* toekenningsdatum gemeente* sector* opleiding opleider opleidingsniveau vooropleiding arbeidspositie bedrag cofinanciering scholingsadvies startdatum einddatum betaaldatum resultaat baan_na_afloop deelnemernummer',
  matches:
    'matchnummer* matchdatum* soort* gemeente* sector uren_per_week doelgroep deelnemernummer einddatum nog_werkzaam_na_6_maanden',
  deelnemers:
    'deelnemernummer* gemeente* geboortejaar* geslacht opleidingsniveau* arbeidsmarktpositie* uitkering doelgroep* startdatum* einddatum uitstroom kwalificatie_behaald trede consulent esf slapend',
  activiteiten: 'activiteitnummer* deelnemernummer* soort* startdatum* einddatum uren bewijsstuk consulent',
  meetwaarden: 'indicator* waarde teller noemer aantal toelichting',
  financien: 'jaar* post* baten lasten toelichting',
} as const;

describe.each(FILE_DATASET_IDS)('%s', (id) => {
  const { columns, key, happens, rules } = DATASETS[id];
  const names = columns.map(({ name }) => name);

  test('has the columns of the contract', () => {
    expect(columns.map(({ name, required }) => `${name}${required ? '*' : ''}`).join(' ')).toBe(CONTRACT[id]);
  });

  test('keys, dates and rules name its columns', () => {
    const used = [...key, ...happens, ...rules.flatMap(({ column, reads }) => [column, ...reads])];
    expect(used.filter((name) => !names.includes(name))).toEqual([]);
    expect(columns.filter(({ name }) => key.includes(name)).every(({ required }) => required)).toBe(true);
  });

  test('every rule reads the column it stands on', () => {
    for (const { column, reads } of rules) expect(reads).toContain(column);
  });
});

/** Contract §1: the codes of each list. */
test.each([
  ['vouchers', 'status', 'aangevraagd · toegekend · afgewezen · ingetrokken · afgerond · afgebroken'],
  [
    'vouchers',
    'sector',
    'zorg · techniek · onderwijs · ict · transport_logistiek · bouw · horeca · groen · handel · zakelijk · overig',
  ],
  ['vouchers', 'opleidingsniveau', 'mbo1 · mbo2 · mbo3 · mbo4 · ad · hbo · wo · certificaat · overig'],
  [
    'vouchers',
    'arbeidspositie',
    'loondienst · zelfstandig · ww · bijstand · wia · wajong · ziektewet · geen_uitkering · overig',
  ],
  ['vouchers', 'scholingsadvies', 'ja · nee'],
  ['vouchers', 'resultaat', 'diploma · certificaat · geen · nog_bezig'],
  ['vouchers', 'baan_na_afloop', 'ja · nee · onbekend'],
  [
    'matches',
    'soort',
    'baan · bbl · leerwerkplek · stage · proefplaatsing · beschut_werk · vrijwilligerswerk',
  ],
  ['matches', 'nog_werkzaam_na_6_maanden', 'ja · nee · onbekend'],
  ['deelnemers', 'geslacht', 'v · m · x · onbekend'],
  [
    'deelnemers',
    'opleidingsniveau',
    'basisonderwijs · vmbo · mbo1 · mbo2 · mbo3 · mbo4 · havo_vwo · ad · hbo · wo · onbekend',
  ],
  [
    'deelnemers',
    'arbeidsmarktpositie',
    'werkloos_korter_dan_12_maanden · werkloos_12_maanden_of_langer · inactief · werkend',
  ],
  ['deelnemers', 'uitkering', 'ww · bijstand · wia · wajong · ziektewet · geen · overig'],
  [
    'deelnemers',
    'doelgroep',
    'niet_uitkeringsgerechtigd · arbeidsbeperking · jongere · uitkeringsgerechtigd · statushouder · ontheemde · werkend · 50_plus · overig',
  ],
  ['deelnemers', 'uitstroom', 'betaald_werk · zelfstandig · opleiding · werkzoekend · geen · overig'],
  ['deelnemers', 'esf', 'ja · nee'],
  [
    'activiteiten',
    'soort',
    'intake · coaching · scholing · taaltraining · jobcoaching · werkervaringsplaats · bemiddeling · nazorg · overig',
  ],
] as const)('%s.%s holds the codes of the contract', (id, name, codes) => {
  const column = DATASETS[id].columns.find((one) => one.name === name);
  expect(column?.list?.codes.join(' · ')).toBe(codes);
});
