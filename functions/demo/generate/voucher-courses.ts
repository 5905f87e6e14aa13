/** A training that a voucher pays for; schools are made up. */
export interface Course {
  readonly name: string;
  readonly level: string;
  readonly school: string;
}

const ROC = 'ROC Voorbeeld';
const HOGESCHOOL = 'Hogeschool Voorbeeld';
const VAKSCHOOL = 'Vakschool Voorbeeld';

/** Sectors of contract §1. */
export type Sector =
  | 'zorg'
  | 'techniek'
  | 'onderwijs'
  | 'ict'
  | 'transport_logistiek'
  | 'bouw'
  | 'horeca'
  | 'groen'
  | 'handel'
  | 'zakelijk'
  | 'overig';

/** Example trainings by sector. */
export const COURSES: Readonly<Record<Sector, readonly Course[]>> = {
  zorg: [
    { name: 'Verzorgende IG', level: 'mbo3', school: ROC },
    { name: 'Helpende Zorg en Welzijn', level: 'mbo2', school: ROC },
    { name: 'AD Zorgprofessional', level: 'ad', school: HOGESCHOOL },
    { name: 'Doktersassistent', level: 'mbo4', school: ROC },
  ],
  techniek: [
    { name: 'Eerste monteur elektrotechniek', level: 'mbo3', school: ROC },
    { name: 'Lassen niveau 2', level: 'certificaat', school: VAKSCHOOL },
    { name: 'AD Engineering', level: 'ad', school: HOGESCHOOL },
    { name: 'Monteur zonnepanelen', level: 'certificaat', school: VAKSCHOOL },
  ],
  onderwijs: [
    { name: 'Onderwijsassistent', level: 'mbo4', school: ROC },
    { name: 'AD Pedagogisch Educatief Professional', level: 'ad', school: HOGESCHOOL },
    { name: 'Leraar basisonderwijs, zij-instroom', level: 'hbo', school: HOGESCHOOL },
  ],
  ict: [{ name: 'Systeembeheerder', level: 'mbo4', school: ROC }],
  transport_logistiek: [
    { name: 'Rijbewijs C met code 95', level: 'certificaat', school: VAKSCHOOL },
    { name: 'Logistiek medewerker', level: 'mbo2', school: ROC },
  ],
  bouw: [{ name: 'Timmerman', level: 'mbo3', school: VAKSCHOOL }],
  horeca: [{ name: 'Kok', level: 'mbo2', school: ROC }],
  groen: [{ name: 'Hovenier', level: 'mbo3', school: VAKSCHOOL }],
  handel: [{ name: 'Verkoopspecialist', level: 'mbo3', school: ROC }],
  zakelijk: [
    { name: 'AD Human Resources', level: 'ad', school: HOGESCHOOL },
    { name: 'Boekhouden', level: 'certificaat', school: VAKSCHOOL },
  ],
  overig: [{ name: 'Heftruckchauffeur', level: 'certificaat', school: VAKSCHOOL }],
};

/** The sectors short of people, and the others, each with how often it occurs. */
export const SHORTAGE_SECTORS: Readonly<
  Record<'shortage' | 'other', readonly (readonly [Sector, number])[]>
> = {
  shortage: [
    ['zorg', 45],
    ['techniek', 35],
    ['onderwijs', 20],
  ],
  other: [
    ['transport_logistiek', 24],
    ['zakelijk', 20],
    ['bouw', 14],
    ['ict', 12],
    ['overig', 10],
    ['horeca', 8],
    ['groen', 6],
    ['handel', 6],
  ],
};
