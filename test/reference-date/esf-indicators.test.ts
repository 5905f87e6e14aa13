import { describe, expect, test } from 'vitest';
import { attributionFactors } from '../../shared/reference-date/attribution-factor.ts';
import { esfIndicators } from '../../shared/reference-date/esf-indicators.ts';
import { extractRows } from '../../shared/reference-date/extract-row.ts';
import { activity, participant } from './make-rows.ts';

const D = '2022-01-01';
const indicatorsOf = (...participants: ReturnType<typeof participant>[]) =>
  esfIndicators(
    participants.map(({ values }) => ({ project: 'ESF-1', values })),
    D,
  );

describe('ESF+ common indicators (contract §4)', () => {
  test.each([
    ['EECO01', {}, 1],
    ['EECO01', { esf: 'nee' }, 0],
    ['EECO01', { startdatum: D }, 0],
    ['EECO02', { arbeidsmarktpositie: 'werkloos_12_maanden_of_langer' }, 1],
    ['EECO03', { arbeidsmarktpositie: 'werkloos_12_maanden_of_langer' }, 1],
    ['EECO03', { arbeidsmarktpositie: 'werkloos_korter_dan_12_maanden' }, 0],
    ['EECO04', {}, 1],
    ['EECO05', { arbeidsmarktpositie: 'werkend' }, 1],
    ['EECO06', { geboortejaar: 2004 }, 1],
    ['EECO07', { geboortejaar: 2003 }, 1],
    ['EECO07', { geboortejaar: 1992 }, 1],
    ['EECO07', { geboortejaar: 1991 }, 0],
    ['EECO08', { geboortejaar: 1966 }, 1],
    ['EECO08', { geboortejaar: 1967 }, 0],
    ['EECO09', { opleidingsniveau: 'mbo1' }, 1],
    ['EECO10', { opleidingsniveau: 'havo_vwo' }, 1],
    ['EECO11', { opleidingsniveau: 'ad' }, 1],
    ['EECO11', { opleidingsniveau: 'onbekend' }, 0],
    ['EECR01', { einddatum: '2021-12-31', uitstroom: 'werkzoekend' }, 1],
    ['EECR01', { einddatum: '2021-12-31', uitstroom: 'werkzoekend', arbeidsmarktpositie: 'werkend' }, 0],
    ['EECR02', { einddatum: '2021-12-31', uitstroom: 'opleiding' }, 1],
    ['EECR02', { einddatum: D, uitstroom: 'opleiding' }, 0],
    ['EECR03', { einddatum: '2021-12-31', uitstroom: 'geen', kwalificatie_behaald: 'ja' }, 1],
    ['EECR04', { einddatum: '2021-12-31', uitstroom: 'zelfstandig' }, 1],
    ['EECR04', { einddatum: '2021-12-31', uitstroom: 'betaald_werk', arbeidsmarktpositie: 'werkend' }, 0],
  ])('%s of one participant with %o', (code, values, expected) => {
    expect(indicatorsOf(participant('DN-1', values))[code]).toBe(expected);
  });

  test('a participant counts once per project', () => {
    const twice = [participant('DN-1', {}), participant('dn-1', { gemeente: 'GM0957' })];
    expect(indicatorsOf(...twice)['EECO01']).toBe(1);
  });
});

test('attribution factor: proof and esf count, dormant, left and without consultant do not (contract §4)', () => {
  const rows = extractRows(
    { code: 'GM0988', name: 'Weert' },
    { from: '2021-07-01', to: D },
    [
      {
        project: 'ESF-1',
        participants: [
          participant('1', {}),
          participant('2', {}),
          participant('3', { esf: 'nee' }),
          participant('4', { slapend: 'ja' }),
          participant('5', { einddatum: '2021-10-01' }),
          participant('6', { consulent: null }),
          participant('7', { consulent: 'C2', slapend: 'ja' }),
        ],
        activities: ['1', '3', '4', '5', '6'].map((number) => activity(`A-${number}`, number, {})),
      },
    ],
    new Map(),
  );
  expect(attributionFactors(rows)).toEqual([
    { project: 'ESF-1', consulent: 'C1', proven: 1, caseload: 3, factor: 1 / 3 },
    { project: 'ESF-1', consulent: 'C2', proven: 0, caseload: 0, factor: null },
  ]);
});
