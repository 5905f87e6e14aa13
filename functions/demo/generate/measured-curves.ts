import type { IsoDate } from '../../../shared/dates/iso-date.ts';

/** Example values of an indicator that is handed in as a measured value; published figures are added to the points. */
export interface Curve {
  /** Known points; between two of them the value runs straight by days, after the last it stays. */
  readonly points: readonly (readonly [IsoDate, number])[];
  /** For an increment: what each period adds, in order of period. */
  readonly perPeriod?: readonly number[];
  /** How many answers a mean rests on. */
  readonly answers?: number;
  readonly decimals?: number;
}

/** Curves by programme/project and indicator. An indicator without one has only its published figures. */
export const CURVES: Readonly<Record<string, Readonly<Record<string, Curve>>>> = {
  'achterhoek-2022-2023/A3': {
    'profielen-aangeboden': rising('2022-01-01', ['2022-12-31', 5], ['2023-12-31', 13]),
  },
  'achterhoek-2025-2028/3.2': {
    'sroi-aanbestedingen': {
      points: [
        ['2022-01-01', 64],
        ['2025-10-31', 228],
      ],
    },
    'gemeenten-werkwijze': {
      points: [
        ['2022-01-01', 3],
        ['2025-06-30', 6],
        ['2025-10-31', 7],
      ],
    },
  },
  'achterhoek-2025-2028/3.7': {
    klanttevredenheid: { points: [], answers: 100 },
    'bijeenkomsten-per-maand': {
      points: [],
      perPeriod: [1.5, 1.5, 1.5, 2, 1.5, 2, 2, 2.5, 2, 2],
      answers: 2,
    },
    'oeno-fondsen': rising('2024-03-15', ['2024-10-31', 1], ['2025-10-31', 4]),
  },
  'achterhoek-2025-2028/3.7b': {
    'zij-instromers': rising('2025-01-01', ['2025-06-30', 13], ['2025-10-31', 27]),
  },
  'achterhoek-2025-2028/3.10': {
    bedrijven: rising('2024-12-01', ['2025-10-31', 9]),
    werknemers: rising('2024-12-01', ['2025-10-31', 22]),
  },
  'achterhoek-2025-2028/3.11': {
    lifecoaching: rising('2022-01-01', ['2025-09-30', 34]),
    'zeg-jongeren': {
      points: [
        ['2022-01-01', 0],
        ['2022-12-31', 212],
        ['2023-01-01', 0],
        ['2023-12-31', 205],
        ['2024-01-01', 0],
        ['2024-12-31', 187],
        ['2025-01-01', 0],
        ['2025-09-30', 149],
      ],
    },
  },
  'achterhoek-2025-2028/3.12': {
    bijeenkomsten: rising('2024-08-01', ['2025-06-30', 2]),
  },
  'achterhoek-2025-2028/3.15': {
    'inwoners-leertraject': rising('2025-01-01', ['2025-10-31', 528]),
  },
  'achterhoek-2025-2028/3.17': {
    'gezamenlijke-intakes': rising('2024-07-01', ['2025-10-31', 6]),
    'verkennende-gesprekken': rising('2024-07-01', ['2025-10-31', 33]),
    leerbijeenkomsten: rising('2024-07-01', ['2025-06-30', 2]),
    'psychische-klachten': { points: [['2024-07-01', 42]] },
  },
  'amersfoort-2019-2022/V2': {
    arbeidsplaatsen: rising('2020-01-01', ['2021-12-31', 8]),
  },
  'amersfoort-2019-2022/V3': {
    functiecreatie: rising('2020-01-01', ['2020-12-31', 17], ['2021-12-31', 52]),
  },
  'amersfoort-2019-2022/V4': {
    'naar-betaald-werk': rising('2020-01-01', ['2020-12-31', 9], ['2021-12-31', 20]),
  },
  'gorinchem-2019-2021/G4': {
    samenwerkingsverbanden: rising('2019-07-01', ['2021-06-30', 5]),
  },
  'midden-limburg-2020-2022/POW-1': {
    taalopleiding: rising('2021-01-01'),
    startblokken: { points: [['2021-01-01', 9]] },
    groepstraining: rising('2021-01-01'),
  },
  'midden-limburg-2020-2022/PCA-1': { scans: rising('2021-01-01') },
  'midden-limburg-2020-2022/PCA-2': {
    bezoekers: rising('2021-01-01'),
    'actieve-gebruikers': { points: [['2021-01-01', 380]] },
    modules: rising('2021-01-01'),
    certificaten: rising('2021-01-01'),
    adviesgesprekken: rising('2021-01-01'),
    campagnebereik: rising('2021-01-01'),
  },
  'midden-limburg-2020-2022/PCA-3': { werkgevers: rising('2021-01-01') },
  'midden-limburg-2020-2022/PCA-4': {
    consultants: rising('2021-01-01'),
    powersessie: rising('2021-05-01'),
    coachingtraject: { points: [['2021-01-01', 4]] },
  },
  'midden-limburg-2020-2022/PCA-5': {
    aangeschreven: { points: [] },
    webinar: { points: [] },
    voorlichtingen: rising('2021-01-01', ['2022-12-31', 6]),
  },
  'midden-limburg-2020-2022/PCA-6': { trajecten: rising('2021-01-01') },
  'midden-limburg-2020-2022/PCA-7': { jobhunters: { points: [['2021-01-01', 2]] } },
  'midden-limburg-2020-2022/PCA-8': { kandidaten: rising('2021-01-01') },
  'midden-limburg-2020-2022/TF-4': {
    bedrijven: rising('2020-07-01', ['2021-06-30', 14], ['2022-12-31', 64]),
    'tours-de-keyport': rising('2021-01-01', ['2022-12-31', 4]),
    'college-tours': rising('2021-01-01', ['2022-12-31', 5]),
    'leerlingen-tours': rising('2021-01-01', ['2022-12-31', 730]),
    'serious-gaming': rising('2021-01-01', ['2022-12-31', 310]),
  },
  'midden-limburg-2020-2022/TF-5': {
    'maanden-tot-plaatsing': {
      points: [
        ['2020-08-31', 5.2],
        ['2021-12-31', 3.8],
      ],
      decimals: 1,
    },
  },
  'midden-limburg-2020-2022/TF-2': {
    ontwikkeladviezen: rising('2020-07-01', ['2021-06-30', 260], ['2022-12-31', 940]),
    'begeleiding-naar-werk': rising('2020-07-01', ['2022-12-31', 312]),
    scholingen: rising('2020-07-01', ['2021-06-30', 1450], ['2022-12-31', 4850]),
  },
  'midden-limburg-2020-2022/WG-1': { waardering: { points: [], answers: 55, decimals: 1 } },
};

function rising(from: IsoDate, ...points: readonly (readonly [IsoDate, number])[]): Curve {
  return { points: [[from, 0], ...points] };
}
