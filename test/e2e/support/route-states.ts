import { PROGRAMME } from './seed.ts';
import { WITH_INDICATORS } from './swept-pages.ts';

/** A programme that was just made: no projects, no ESF, nothing handed in. */
export const FRESH = 'vers-2024-2026';
export const ALL_ROLES = 'alles@peilstok.example';
/** Has a role in a region without a programme. */
export const NEWCOMER = 'nieuw@peilstok.example';
const LEAD = 'kartrekker.achterhoek';
const ESF = 'esf.achterhoek';
const MANAGEMENT = 'management.achterhoek';

/** How one route of the site is brought into each of its states. Words in capitals stand for what was made beforehand. */
export interface RouteStates {
  /** As routes.tsx has it. */
  readonly route: string;
  /** Who may open it; ALL_ROLES when left out. */
  readonly user?: string;
  /** Its address with data, and a text that is there when it is complete. */
  readonly path: string;
  readonly shows: string | RegExp;
  /** Where there is nothing yet, what it says then, and who sees that. */
  readonly empty: { readonly path: string; readonly says: string | RegExp; readonly user?: string };
  /** Who gets no further than a refusal. */
  readonly refused: string;
}

const AT = `/programma/${PROGRAMME}`;
const NEW = `/programma/${FRESH}`;
const DATE = '2025-07-01';
const P = '/programma/:programme';

export const ROUTE_STATES: readonly RouteStates[] = [
  {
    ...{ route: '/', user: LEAD, path: '/', shows: 'Nog aan te leveren', refused: 'niemand@elders.example' },
    empty: { path: '/', user: NEWCOMER, says: 'Er is nog geen programma' },
  },
  {
    ...{ route: P, path: AT, shows: 'Wie heeft aangeleverd', refused: ESF },
    empty: { path: NEW, says: /Er zijn nog geen|heeft nog geen/ },
  },
  {
    ...{ route: `${P}/project`, path: `${AT}/project?code=3.7`, shows: 'Aanleveringen', refused: ESF },
    empty: { path: `${AT}/project?code=3.16`, says: /geen indicatoren/ },
  },
  {
    ...{ route: `${P}/cijfer`, path: `/programma/${WITH_INDICATORS}/cijfer?id=matches` },
    ...{ shows: 'Waar dit cijfer vandaan komt', refused: 'esf.gorinchem' },
    empty: { path: `/programma/${WITH_INDICATORS}/cijfer?id=matches`, says: /nog geen|Nog geen/ },
  },
  {
    ...{ route: '/vergelijken', path: '/vergelijken', shows: /%/, refused: ESF },
    empty: { path: '/vergelijken', user: NEWCOMER, says: 'U hebt nog geen programma' },
  },
  {
    ...{ route: `${P}/aanleveren`, path: `${AT}/aanleveren?project=3.7` },
    ...{ shows: 'Nog aan te leveren', refused: ESF },
    empty: { path: `${NEW}/aanleveren`, says: 'geen projecten waarvoor u kunt aanleveren' },
  },
  {
    ...{ route: `${P}/voortgang`, path: `${AT}/voortgang?project=3.7&periode=2025-B5` },
    ...{ shows: 'Stand van zaken', refused: ESF },
    empty: { path: `${AT}/voortgang?project=3.7&periode=2025-B5`, says: 'Een paar zinnen zijn genoeg' },
  },
  {
    ...{ route: `${P}/aanleveringen`, path: `${AT}/aanleveringen`, shows: 'Per project en periode' },
    refused: LEAD,
    empty: { path: `${NEW}/aanleveringen`, says: 'geen aanleveringen verwacht' },
  },
  {
    ...{
      route: `${P}/uitsplitsing`,
      path: `${AT}/uitsplitsing?project=3.12`,
      shows: /afgerond op een veelvoud/,
    },
    refused: ESF,
    empty: { path: `${NEW}/uitsplitsing`, says: 'er is niets uit te splitsen' },
  },
  {
    ...{ route: `${P}/geld`, path: `${AT}/geld`, shows: 'Gerealiseerd tegenover begroot', refused: LEAD },
    empty: { path: `${NEW}/geld`, says: /heeft geen begroting/ },
  },
  {
    ...{ route: `${P}/geschiedenis`, shows: 'Ingezonden op', refused: ESF },
    path: `${AT}/geschiedenis?project=3.7&gegevens=meetwaarden&periode=2025-B5`,
    empty: {
      path: `${AT}/geschiedenis?project=3.7&gegevens=vouchers&periode=2025-B4`,
      says: 'Over deze periode is nog niets ingezonden.',
    },
  },
  {
    ...{ route: `${P}/peilmomenten`, path: `${AT}/peilmomenten`, shows: 'Peilmoment 1 juli 2025' },
    refused: LEAD,
    empty: { path: `${NEW}/peilmomenten`, says: 'geen peilmomenten voor ESF' },
  },
  {
    ...{ route: `${P}/peilmomenten/:date`, path: `${AT}/peilmomenten/${DATE}`, refused: LEAD },
    shows: 'Deelnemers, caseload en activiteiten naast elkaar',
    empty: { path: `${AT}/peilmomenten/2026-01-01`, says: /Vanaf die dag/ },
  },
  {
    ...{ route: `${P}/peilmomenten/:date/:gm`, path: `${AT}/peilmomenten/${DATE}/GM0222`, refused: LEAD },
    shows: 'Steekproef voor controle',
    empty: { path: `${AT}/peilmomenten/${DATE}/GM1876`, says: 'Er is nog geen extract' },
  },
  {
    ...{ route: `${P}/peilmomenten/:date/:gm/rapport`, refused: LEAD, shows: 'Controlegetallen (SHA-256)' },
    path: `${AT}/peilmomenten/${DATE}/GM0222/rapport`,
    empty: {
      path: `${AT}/peilmomenten/${DATE}/GM1876/rapport`,
      says: /nog (geen|niets)|Niet gevonden|is er niet/,
    },
  },
  {
    ...{ route: `${P}/bewaren`, path: `${AT}/bewaren`, shows: /^Het logboek klopt/, refused: LEAD },
    empty: { path: `${NEW}/bewaren`, says: /nog geen|niets/i },
  },
  {
    ...{ route: `${P}/opmerkingen`, path: `${AT}/opmerkingen`, shows: 'Er staan geen opmerkingen open.' },
    refused: MANAGEMENT,
    empty: { path: `${NEW}/opmerkingen`, says: 'Zodra er opmerkingen zijn' },
  },
  {
    ...{ route: `${P}/overleg`, path: `${AT}/overleg`, shows: 'Op papier', refused: LEAD },
    empty: { path: `/programma/${WITH_INDICATORS}/overleg`, says: 'Er is nog geen overleg' },
  },
  {
    ...{ route: `${P}/overleg/:meeting`, path: `${AT}/overleg/MEETING`, shows: 'Presenteren', refused: LEAD },
    empty: { path: `${NEW}/overleg/FRESHMEETING`, says: 'Dit programma heeft nog geen indicatoren.' },
  },
  {
    ...{ route: `${P}/factsheet`, path: `${AT}/factsheet`, shows: 'Gemaakt met Peilstok', refused: ESF },
    empty: { path: `${NEW}/factsheet`, says: /nog geen|geen indicatoren/ },
  },
  {
    ...{ route: `${P}/jaarverslag`, path: `${AT}/jaarverslag`, shows: 'Het jaar in het kort', refused: LEAD },
    empty: { path: `${NEW}/jaarverslag`, says: /is niets begroot/ },
  },
  {
    ...{ route: `${P}/beheer`, path: `${AT}/beheer`, shows: 'Lid toevoegen', refused: MANAGEMENT },
    empty: { path: `${NEW}/beheer`, says: 'Lid toevoegen' },
  },
  {
    ...{ route: `${P}/inrichting`, path: `${AT}/inrichting`, shows: 'U hebt nog niets gewijzigd.' },
    refused: MANAGEMENT,
    empty: { path: `${NEW}/inrichting`, says: 'U hebt nog niets gewijzigd.' },
  },
  {
    ...{
      route: `${P}/logboek`,
      path: `${AT}/logboek`,
      shows: 'Elke wijziging staat hier',
      refused: MANAGEMENT,
    },
    empty: { path: `${NEW}/logboek`, says: 'Elke wijziging staat hier' },
  },
  {
    ...{
      route: '/beheer',
      user: 'platform',
      path: '/beheer',
      shows: 'Eerste programmalijn',
      refused: MANAGEMENT,
    },
    empty: { path: '/beheer', user: 'platform', says: 'Begin een nieuwe regio' },
  },
  {
    ...{
      route: '/aanleveren/:id',
      path: '/aanleveren/RECEIVED',
      shows: 'Ontvangstbewijs',
      refused: MANAGEMENT,
    },
    empty: { path: '/aanleveren/WAITING', says: /bestand/ },
  },
];
