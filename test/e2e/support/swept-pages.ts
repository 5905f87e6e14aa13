import { PRACTICE_PROGRAMME } from '../../../functions/demo/demo-programmes.ts';
import { PROGRAMME } from './seed.ts';

/** A page as the sweep opens it. */
export interface SweptPage {
  readonly page: string;
  /** Its address; a word in capitals stands for a submission made beforehand. */
  readonly path: string;
  /** A text that is there when the page is complete. */
  readonly shows: string | RegExp;
  /** The API refuses something, which browsers report in their console. */
  readonly refused?: boolean;
  /** Also swept with text twice as large, forced colours and the wish for less motion. */
  readonly preferences?: true;
}

const AT = `/programma/${PROGRAMME}`;
/** A programme with indicators of its own. */
export const WITH_INDICATORS = 'gorinchem-2019-2021';

/** What the sweep opens, by who opens it. */
export const SWEPT_PAGES: Readonly<Record<string, readonly SweptPage[]>> = {
  'kartrekker.achterhoek': [
    {
      page: 'handing in',
      path: `${AT}/aanleveren?project=3.7`,
      shows: 'Nog aan te leveren',
      preferences: true,
    },
    {
      page: 'a refused submission',
      path: '/aanleveren/REFUSED',
      shows: /Zo lost u het op/,
      preferences: true,
    },
    {
      page: 'a submission to confirm',
      path: '/aanleveren/DOUBTFUL',
      shows: 'Bevestigen en verwerken',
      preferences: true,
    },
    { page: 'a receipt', path: '/aanleveren/ACCEPTED', shows: 'Ontvangstbewijs' },
    { page: 'what is to do', path: '/', shows: 'Wat u nog moet doen' },
    {
      page: 'remarks at reference dates',
      path: `${AT}/opmerkingen`,
      shows: 'Er staan geen opmerkingen open.',
    },
    {
      page: 'the progress form',
      path: `${AT}/voortgang?project=3.7&periode=2025-B5`,
      shows: 'Stand van zaken',
    },
    {
      page: 'the history of a period',
      path: `${AT}/geschiedenis?project=3.7&gegevens=vouchers&periode=2025-B5`,
      shows: 'Ingezonden op',
    },
    { page: 'practising', path: `/programma/${PRACTICE_PROGRAMME}/aanleveren`, shows: 'Nog aan te leveren' },
    {
      page: 'a project with what was handed in',
      path: `${AT}/project?code=3.7`,
      shows: 'Ingezonden bestanden',
    },
    { page: 'an address that does not exist', path: '/nergens', shows: 'Deze pagina is er niet' },
  ],
  'management.achterhoek': [
    { page: 'the overview', path: AT, shows: 'Wie heeft aangeleverd', preferences: true },
    { page: 'who must be chased', path: `${AT}/aanleveringen`, shows: 'Lijst downloaden (CSV)' },
    { page: 'a project', path: `${AT}/project?code=3.7`, shows: 'Aanleveringen', preferences: true },
    { page: 'a submission of others', path: '/aanleveren/ACCEPTED', shows: /geen rechten/, refused: true },
    {
      page: 'a project that is not there',
      path: `${AT}/project?code=9.99`,
      shows: 'Niet gevonden',
      refused: true,
    },
    { page: 'a project without indicators', path: `${AT}/project?code=3.16`, shows: 'Aanleveringen' },
  ],
  'management.gorinchem': [
    {
      page: 'an indicator of the programme as a whole',
      path: `/programma/${WITH_INDICATORS}/cijfer?id=matches`,
      shows: 'Waar dit cijfer vandaan komt',
    },
  ],
  'esf.achterhoek': [
    { page: 'the reference dates', path: `${AT}/peilmomenten`, shows: 'Peilmoment 1 juli 2025' },
    {
      page: 'a reference date',
      path: `${AT}/peilmomenten/2025-07-01`,
      shows: 'Deelnemers, caseload en activiteiten naast elkaar',
      preferences: true,
    },
    { page: 'a reference date to come', path: `${AT}/peilmomenten/2026-01-01`, shows: /Vanaf die dag/ },
    {
      page: 'a municipality at a reference date',
      path: `${AT}/peilmomenten/2025-07-01/GM0222`,
      shows: 'Steekproef voor controle',
    },
    {
      page: 'a printed report',
      path: `${AT}/peilmomenten/2025-07-01/GM0222/rapport`,
      shows: 'Controlegetallen (SHA-256)',
    },
    { page: 'retention and requests', path: `${AT}/bewaren`, shows: /^Het logboek klopt/ },
    {
      page: 'a reference date that is not',
      path: `${AT}/peilmomenten/2025-07-02`,
      shows: 'Deze pagina is er niet',
    },
  ],
  'beheerder.achterhoek': [
    { page: 'who gets more time', path: `${AT}/aanleveringen`, shows: 'Uitstel geven', preferences: true },
    {
      page: 'the programme editor',
      path: `${AT}/inrichting`,
      shows: 'U hebt nog niets gewijzigd.',
      preferences: true,
    },
    { page: 'members and programme', path: `${AT}/beheer`, shows: 'Lid toevoegen' },
    { page: 'the audit trail', path: `${AT}/logboek`, shows: 'Programma toegevoegd' },
  ],
  platform: [{ page: 'a new programme', path: '/beheer', shows: 'Programma laden' }],
  'niemand@elders.example': [{ page: 'no rights yet', path: '/', shows: 'U hebt nog geen rechten' }],
};

/** Routes whose states need a stack of their own, with the file that sweeps them and the address it opens there. */
export const SWEPT_ELSEWHERE: Readonly<Record<string, readonly [file: string, opens: string]>> = {
  '/vergelijken': ['overview.test.ts', "'/vergelijken'"],
  '/programma/:programme/uitsplitsing': ['breakdown.test.ts', '${PROGRAMME}/uitsplitsing`'],
  '/programma/:programme/geld': ['money.test.ts', "name: 'Geld'"],
  '/programma/:programme/overleg': ['meeting.test.ts', '${AT}/overleg`'],
  '/programma/:programme/overleg/:meeting': ['meeting.test.ts', '${AT}/overleg/onbekend`'],
  '/programma/:programme/factsheet': ['meeting.test.ts', '${AT}/factsheet`'],
  '/programma/:programme/jaarverslag': ['meeting.test.ts', '${AT}/jaarverslag`'],
};
