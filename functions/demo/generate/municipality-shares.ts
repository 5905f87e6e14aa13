import type { DemoProgrammeId } from '../demo-programmes.ts';

/** How example rows are spread over a region's municipalities: roughly by inhabitants. */
export const MUNICIPALITY_SHARES = {
  'achterhoek-2025-2028': [
    ['GM0197', 9],
    ['GM1859', 14],
    ['GM1876', 11],
    ['GM0222', 22],
    ['GM1955', 12],
    ['GM1586', 9],
    ['GM1509', 14],
    ['GM0294', 9],
  ],
  'gorinchem-2019-2021': [
    ['GM0512', 38],
    ['GM1978', 27],
    ['GM1961', 35],
  ],
} as const satisfies Partial<Record<DemoProgrammeId, readonly (readonly [string, number])[]>>;
