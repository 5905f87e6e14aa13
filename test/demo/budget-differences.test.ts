import { describe, expect, it } from 'vitest';
import { DEMO_PROGRAMMES, demoProgramme } from '../../functions/demo/demo-programmes.ts';
import type { DemoProgrammeId } from '../../functions/demo/demo-programmes.ts';
import { budgetOverview } from '../../shared/budget/budget-overview.ts';
import type { Programme } from '../../shared/programme/programme.schema.ts';

const LINES = 'som van de regels';
const CLOSINGS = 'som van de eindstanden';

/** Every sum that a source contradicts, and every payment of which it knows one side: stated and found, worked out by hand. */
const EXPECTED: Readonly<Record<DemoProgrammeId, { differences: string[]; oneSided: string[] }>> = {
  'amersfoort-2019-2022': {
    differences: [`project V4, 2020, lasten: ${LINES} 45400 45200`],
    oneSided: [],
  },
  'gorinchem-2019-2021': { differences: [], oneSided: [] },
  'midden-limburg-2020-2022': { differences: [], oneSided: [] },
  'achterhoek-2022-2023': {
    differences: [2022, 2023].map((year) => `project B3, ${year}, lasten: ${LINES} 165000 164750`),
    oneSided: [],
  },
  'achterhoek-2025-2028': {
    differences: [
      // The table leaves out 3.12a (-25000) and 3.16a (353860).
      'lijn IM (Iedereen doet mee), 2024, eindstand in de programmatabel: som van de beginstanden van 2025 1958718 2287578',
      'programma, 2024, eindstand in de programmatabel: som van de beginstanden van 2025 3665827 3994687',
      `project 3.7b, 2025, lasten: ${LINES} 600031 600032`,
      `project 3.12, 2025, lasten: ${LINES} 261333 261334`,
      `lijn WN (Van werk naar werk), 2025, lasten in de programmatabel: ${LINES} 3055280 3055281`,
      `lijn IM (Iedereen doet mee), 2025, baten in de programmatabel: ${LINES} 2050885 2075885`,
      `lijn IM (Iedereen doet mee), 2025, lasten in de programmatabel: ${LINES} 2823183 3059091`,
      `lijn IM (Iedereen doet mee), 2025, eindstand in de programmatabel: ${CLOSINGS} 1186420 1304373`,
      `programma, 2025, baten in de programmatabel: ${LINES} 7146442 7171442`,
      `programma, 2025, lasten in de programmatabel: ${LINES} 9565928 9801837`,
      `programma, 2025, eindstand in de programmatabel: ${CLOSINGS} 1246341 1364294`,
      `project 3.7b, 2025, lasten in de programmatabel: ${LINES} 600031 600032`,
      `project 3.12, 2025, lasten in de programmatabel: ${LINES} 261333 261334`,
      // Of 3.2, which the table says ended in 2025.
      `lijn WW (Van werkloosheid naar werk), 2026, baten in de programmatabel: ${LINES} 0 5000`,
      `lijn WW (Van werkloosheid naar werk), 2026, lasten in de programmatabel: ${LINES} 0 5000`,
      `lijn IM (Iedereen doet mee), 2026, lasten in de programmatabel: ${LINES} 1152224 1270177`,
      `lijn IM (Iedereen doet mee), 2026, eindstand in de programmatabel: ${CLOSINGS} (zonder 3.14: geen begroting voor 2026) 317050 0`,
      `programma, 2026, baten in de programmatabel: ${LINES} 2781582 2786582`,
      `programma, 2026, lasten in de programmatabel: ${LINES} 2599258 2722211`,
      `programma, 2026, eindstand in de programmatabel: ${CLOSINGS} (zonder 3.14: geen begroting voor 2026) 1428665 1111615`,
      `programma, 2027, baten in de programmatabel: ${LINES} 2373264 2378264`,
      `programma, 2027, lasten in de programmatabel: ${LINES} 1913512 1918512`,
      `programma, 2027, eindstand in de programmatabel: ${CLOSINGS} (zonder 3.14: geen begroting voor 2027) 1888417 1571367`,
      `programma, 2028, baten in de programmatabel: ${LINES} 650000 655000`,
      `programma, 2028, lasten in de programmatabel: ${LINES} 823000 828000`,
      `programma, 2028, eindstand in de programmatabel: ${CLOSINGS} (zonder 3.14, 3.20: geen begroting voor 2028) 1715417 1348815`,
    ],
    oneSided: [
      '2025 3.1/4 624985',
      '2025 3.3/3 16498',
      ...[2026, 2027, 2028].map((year) => `${year} 3.18/9 135000`),
    ],
  },
};

describe.each(DEMO_PROGRAMMES)('%s', (id) => {
  const programme = demoProgramme(id);
  const overviews = yearsOf(programme).map((year) => budgetOverview(programme, year));

  it('has every difference of sums and openings, and no other', () => {
    const found = overviews.flatMap(({ differences }) =>
      differences.map(({ where, stated, found: sum }) => `${where} ${stated} ${sum}`),
    );
    expect(found).toEqual(EXPECTED[id].differences);
  });

  it('has every payment of which one side is known', () => {
    const found = overviews.flatMap(({ year, oneSided }) =>
      oneSided.map(({ from: [project, , nr], amount }) => `${year} ${project}/${nr} ${amount}`),
    );
    expect(found).toEqual(EXPECTED[id].oneSided);
  });
});

function yearsOf({ projects, stated = [] }: Programme): (number | null)[] {
  const years = [...projects.flatMap(({ budget }) => budget), ...stated].map(({ year }) => year);
  return [...new Set(years)].toSorted((a, b) => (a ?? 0) - (b ?? 0));
}
