import type { Row } from '../datasets/dataset.ts';
import type { IsoDate } from '../dates/iso-date.ts';
import { dateOf } from './row-cells.ts';
import { stepKey } from './extract-row.ts';

const ISCED_0_2 = ['basisonderwijs', 'vmbo', 'mbo1'];
const ISCED_3_4 = ['mbo2', 'mbo3', 'mbo4', 'havo_vwo'];
const ISCED_5_8 = ['ad', 'hbo', 'wo'];
const UNEMPLOYED = ['werkloos_korter_dan_12_maanden', 'werkloos_12_maanden_of_langer'];

const is = (row: Row, column: string, ...values: readonly string[]): boolean => {
  const value = row[column];
  return typeof value === 'string' && values.includes(value);
};

/** Age at the start as ESF+ counts it here: year of startdatum − geboortejaar (contract §4). */
function age(row: Row): number | null {
  const start = dateOf(row, 'startdatum');
  const born = row['geboortejaar'];
  return start === null || typeof born !== 'number' ? null : Number(start.slice(0, 4)) - born;
}

const aged =
  (from: number, to: number) =>
  (row: Row): boolean => {
    const years = age(row);
    return years !== null && years >= from && years <= to;
  };

/** Common output indicators of Regulation (EU) 2021/1057, annex I; the sensitive ones (12-17) are not collected. */
const OUTPUTS: readonly (readonly [string, (row: Row) => boolean])[] = [
  ['EECO01', () => true],
  ['EECO02', (row) => is(row, 'arbeidsmarktpositie', ...UNEMPLOYED)],
  ['EECO03', (row) => is(row, 'arbeidsmarktpositie', 'werkloos_12_maanden_of_langer')],
  ['EECO04', (row) => is(row, 'arbeidsmarktpositie', 'inactief')],
  ['EECO05', (row) => is(row, 'arbeidsmarktpositie', 'werkend')],
  ['EECO06', aged(-Infinity, 17)],
  ['EECO07', aged(18, 29)],
  ['EECO08', aged(55, Infinity)],
  ['EECO09', (row) => is(row, 'opleidingsniveau', ...ISCED_0_2)],
  ['EECO10', (row) => is(row, 'opleidingsniveau', ...ISCED_3_4)],
  ['EECO11', (row) => is(row, 'opleidingsniveau', ...ISCED_5_8)],
];

/** Common immediate result indicators of the same annex, for those who left before D. */
const RESULTS: readonly (readonly [string, (row: Row) => boolean])[] = [
  ['EECR01', (row) => is(row, 'uitstroom', 'werkzoekend') && is(row, 'arbeidsmarktpositie', 'inactief')],
  ['EECR02', (row) => is(row, 'uitstroom', 'opleiding')],
  ['EECR03', (row) => is(row, 'kwalificatie_behaald', 'ja')],
  [
    'EECR04',
    (row) =>
      is(row, 'uitstroom', 'betaald_werk', 'zelfstandig') && !is(row, 'arbeidsmarktpositie', 'werkend'),
  ],
];

/**
 * ESF+ common indicators at D: participants with esf = ja who started before D, cumulative, once per project (contract §4).
 * @param participants rows of `deelnemers` per project, of all municipalities, in order of municipality.
 */
export function esfIndicators(
  participants: Iterable<{ readonly project: string; readonly values: Row }>,
  date: IsoDate,
): Record<string, number> {
  const totals: Record<string, number> = {};
  for (const [code] of [...OUTPUTS, ...RESULTS]) totals[code] = 0;
  const seen = new Set<string>();
  for (const { project, values } of participants) {
    const start = dateOf(values, 'startdatum');
    if (!is(values, 'esf', 'ja') || start === null || start >= date) continue;
    const key = stepKey(project, String(values['deelnemernummer']));
    if (seen.has(key)) continue;
    seen.add(key);
    const end = dateOf(values, 'einddatum');
    const counted = end !== null && end < date ? [...OUTPUTS, ...RESULTS] : OUTPUTS;
    for (const [code, holds] of counted) if (holds(values)) totals[code] = (totals[code] ?? 0) + 1;
  }
  return totals;
}
