import { allowedValues } from './allowed.ts';
import {
  BENEFIT,
  EDUCATION_LEVEL,
  MARKET_POSITION,
  OUTFLOW,
  SEX,
  TARGET_GROUP,
  YES_NO,
} from './code-lists.ts';
import {
  caseworkerColumn,
  codeColumn,
  dateColumn,
  municipalityColumn,
  optional,
  participantColumn,
  wholeColumn,
  yearColumn,
} from './column.ts';
import { defineDataset } from './definition.ts';
import { noSpaceInCaseworker } from './caseworker.rule.ts';
import { notBefore } from './rule.ts';

const MIN_AGE = 12;
const MAX_AGE = 100;

/** Participants (contract §1, `deelnemers`). */
export const DEELNEMERS = defineDataset({
  id: 'deelnemers',
  title: 'Deelnemers',
  description: 'Eén rij per deelnemer, met de situatie bij de start en, na afloop, de uitstroom.',
  key: ['deelnemernummer'],
  happens: ['startdatum'],
  columns: [
    participantColumn('deelnemernummer', 'Eigen nummer van de deelnemer, uniek, nooit een bsn.', 'D-00123'),
    municipalityColumn('gemeente', 'Woongemeente van de deelnemer.', 'Doetinchem'),
    yearColumn('geboortejaar', 'Geboortejaar; bij de start is de deelnemer 12 tot en met 100 jaar.', '1988'),
    optional(codeColumn(SEX)('geslacht', 'Geslacht.', 'v')),
    codeColumn(EDUCATION_LEVEL)('opleidingsniveau', 'Hoogste opleiding bij de start.', 'mbo2'),
    codeColumn(MARKET_POSITION)(
      'arbeidsmarktpositie',
      'Positie op de arbeidsmarkt bij de start.',
      'werkloos_12_maanden_of_langer',
    ),
    optional(codeColumn(BENEFIT)('uitkering', 'Uitkering bij de start.', 'bijstand')),
    codeColumn(TARGET_GROUP)('doelgroep', 'Doelgroep van het project.', 'uitkeringsgerechtigd'),
    dateColumn('startdatum', 'Eerste dag van het traject.', '13-01-2025'),
    optional(dateColumn('einddatum', 'Laatste dag van het traject, als het is beëindigd.', '30-06-2025')),
    optional(
      codeColumn(OUTFLOW)('uitstroom', 'Waarheen uitgestroomd; nodig bij een einddatum.', 'betaald_werk'),
    ),
    optional(codeColumn(YES_NO)('kwalificatie_behaald', 'Of een kwalificatie is behaald.', 'nee')),
    optional(wholeColumn({ min: 1, max: 6 })('trede', 'Trede op de participatieladder.', '4')),
    optional(caseworkerColumn('consulent', 'Code van de consulent, geen naam.', 'C07')),
    optional(codeColumn(YES_NO)('esf', 'Of de deelnemer meetelt voor ESF.', 'ja')),
    optional(codeColumn(YES_NO)('slapend', 'Of het traject tijdelijk stilligt.', 'nee')),
  ],
  rules: [
    {
      column: 'geboortejaar',
      reads: ['geboortejaar', 'startdatum'],
      judge({ geboortejaar, startdatum }) {
        const age = Number(startdatum.slice(0, 4)) - geboortejaar;
        return age >= MIN_AGE && age <= MAX_AGE
          ? null
          : { code: 'leeftijd_onwaarschijnlijk', params: { age } };
      },
    },
    notBefore('einddatum', 'startdatum'),
    {
      column: 'uitstroom',
      reads: ['uitstroom', 'einddatum'],
      judge({ uitstroom, einddatum }) {
        if (einddatum !== null && uitstroom === null) {
          return { code: 'uitstroom_nodig', params: { allowed: allowedValues(OUTFLOW.codes) } };
        }
        return einddatum === null && uitstroom !== null
          ? { code: 'uitstroom_zonder_einddatum', params: {} }
          : null;
      },
    },
    noSpaceInCaseworker,
  ],
});
