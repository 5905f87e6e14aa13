import { addDays } from '../../../shared/dates/iso-date.ts';
import type { IsoDate } from '../../../shared/dates/iso-date.ts';
import { periodEnd } from '../../../shared/programme/period.ts';
import type { DemoProgrammeId } from '../demo-programmes.ts';

/** The day of the demo; what is handed in later does not exist yet. */
export const DEMO_TODAY: IsoDate = '2025-11-14';

/** The day each programme starts in Peilstok; periods that were over long before come in as history. */
export const STARTED: Readonly<Record<DemoProgrammeId, IsoDate>> = {
  'amersfoort-2019-2022': '2019-07-01',
  'gorinchem-2019-2021': '2019-07-01',
  'midden-limburg-2020-2022': '2020-07-01',
  'achterhoek-2022-2023': '2022-01-03',
  'achterhoek-2025-2028': '2024-07-08',
};

/** Leads hand in this many days after the period's end, well before the due date. */
const USUAL_DAYS = 10;

/** What goes in after its due date, with the days after the period's end. */
export const LATE: Readonly<Record<string, number>> = {
  'amersfoort-2019-2022/V3/meetwaarden/2020-K4': 27,
  'amersfoort-2019-2022/V5/voortgang/2020-K2': 20,
  'gorinchem-2019-2021/G6/matches/2020-B2': 30,
  'gorinchem-2019-2021/G1/matches/2020-B4': 20,
  'midden-limburg-2020-2022/PCA-3/meetwaarden/2021-B3': 27,
  'midden-limburg-2020-2022/PCA-8/meetwaarden/2021-B2': 20,
  'midden-limburg-2020-2022/TF-4/meetwaarden/2021-B6': 20,
  'midden-limburg-2020-2022/TF-5/meetwaarden/2021-B4': 20,
  'midden-limburg-2020-2022/ESF-1/activiteiten/2021-H1/GM1669': 20,
  'midden-limburg-2020-2022/ESF-1/deelnemers/2022-H1/GM1641': 27,
  'midden-limburg-2020-2022/ESF-1/activiteiten/2022-H1/GM1641': 27,
  'achterhoek-2022-2023/A3/meetwaarden/2022-B2': 20,
  'achterhoek-2022-2023/A1/voortgang/2022-H2': 20,
  'achterhoek-2022-2023/B3/voortgang/2023-H1': 27,
  'achterhoek-2025-2028/3.11/meetwaarden/2025-K1': 20,
  'achterhoek-2025-2028/3.15/meetwaarden/2025-B2': 20,
  'achterhoek-2025-2028/3.16a/deelnemers/2025-B3': 20,
  'achterhoek-2025-2028/3.16a/activiteiten/2025-B3': 20,
  'achterhoek-2025-2028/3.18/voortgang/2025-B2': 27,
  'achterhoek-2025-2028/3.2/meetwaarden/2025-B4': 27,
};

/** What was never handed in, or not yet: Opijver's vouchers of September and October are left to the visitor. */
export const MISSING: ReadonlySet<string> = new Set([
  'amersfoort-2019-2022/V1/voortgang/2020-K3',
  'amersfoort-2019-2022/V4/meetwaarden/2021-K1',
  'gorinchem-2019-2021/G3/voortgang/2020-K2',
  'gorinchem-2019-2021/G4/meetwaarden/2020-K3',
  'midden-limburg-2020-2022/PCA-6/meetwaarden/2021-B2',
  'midden-limburg-2020-2022/TF-2/meetwaarden/2022-B4',
  'midden-limburg-2020-2022/TF-4/meetwaarden/2020-B5',
  'midden-limburg-2020-2022/PCA-5/meetwaarden/2022-B5',
  ...['GM1641', 'GM1711', 'GM1669', 'GM0946'].flatMap((municipality) => [
    `midden-limburg-2020-2022/ESF-1/deelnemers/2020-H2/${municipality}`,
    `midden-limburg-2020-2022/ESF-1/activiteiten/2020-H2/${municipality}`,
  ]),
  'achterhoek-2022-2023/A3/meetwaarden/2022-B4',
  'achterhoek-2022-2023/C3/voortgang/2022-H2',
  'achterhoek-2022-2023/D1/voortgang/2023-H1',
  'achterhoek-2022-2023/B1/voortgang/2025-H1',
  'achterhoek-2025-2028/3.7b/financien/2025-B3',
  'achterhoek-2025-2028/3.10/meetwaarden/2025-B2',
  'achterhoek-2025-2028/3.16/voortgang/2025-K3',
  'achterhoek-2025-2028/3.7/vouchers/2025-B5',
  'achterhoek-2025-2028/3.10/meetwaarden/2025-B5',
  'achterhoek-2025-2028/3.17/meetwaarden/2025-B5',
  'achterhoek-2025-2028/3.19/voortgang/2025-B5',
]);

/** Where the check finds something to confirm, and what the lead answers. */
export const REASONS: Readonly<Record<string, string>> = {
  'achterhoek-2025-2028/3.12/activiteiten/2025-B1':
    'In januari begon een nieuwe groep jongeren, met meer activiteiten dan in de maanden ervoor (voorbeeld).',
  'achterhoek-2025-2028/3.7/vouchers/2025-B2':
    'OPV-0740 stond dubbel in het register en is samengevoegd met een eerdere aanvraag (voorbeeld).',
};

/** When something goes in, why as history, and why a warning is right; null when it never does. */
export function timing(
  programme: DemoProgrammeId,
  slot: string,
  period: string,
): { on: IsoDate; history: string | null; reason: string | null } | null {
  const key = `${programme}/${slot}`;
  if (MISSING.has(key)) return null;
  const on = addDays(periodEnd(period), LATE[key] ?? USUAL_DAYS);
  if (on > DEMO_TODAY) return null;
  const reason = REASONS[key] ?? null;
  if (on >= STARTED[programme]) return { on, history: null, reason };
  return {
    on: addDays(STARTED[programme], 1),
    history: 'Gegevens van vóór de start van Peilstok in deze regio.',
    reason,
  };
}
