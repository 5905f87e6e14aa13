import { expect, it } from 'vitest';
import { singular } from '../../../web/src/format/singular.ts';

it.each(
  [
    'vouchers voucher, matches match, deelnemers deelnemer, gesprekken gesprek, bedrijven bedrijf',
    'gemeenten gemeente, jongeren jongere, aanbestedingen aanbesteding, fondsen fonds, adviezen advies',
    'certificaten certificaat, activiteiten activiteit, kandidaten kandidaat, scans scan, modules module',
    'bijeenkomsten bijeenkomst, maanden maand, weken week, dagen dag, uren uur, banen baan, scholen school',
    'zij-instromers zij-instromer, samenwerkingsverbanden samenwerkingsverband, arbeidsplaatsen arbeidsplaats',
    'mensen mens, statushouders statushouder, leerlingen leerling, diploma’s diploma, werkplekken werkplek',
    'zelfstandigen zelfstandige, keer keer, cliënten cliënt, stages stage, lessen les, consultants consultant',
    'trajecten traject, sectoren sector, afspraken afspraak, inwoners inwoner, tours tour, personen persoon',
  ]
    .join(', ')
    .split(', ')
    .map((pair) => pair.split(' ')),
)('one of %s is a %s', (plural = '', one = '') => expect(singular(plural)).toBe(one));
