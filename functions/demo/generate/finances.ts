import { dayNumber } from '../../../shared/dates/iso-date.ts';
import type { IsoDate } from '../../../shared/dates/iso-date.ts';
import type { Project } from '../../../shared/programme/programme.schema.ts';
import { csvFile, dutchAmount } from './csv-file.ts';
import { randomFrom } from './random.ts';

const COLUMNS = ['jaar', 'post', 'baten', 'lasten', 'toelichting'] as const;

/**
 * The position to date of a project against its budget (example): each line follows the year, a little ahead or
 * behind. Null before the first budget year, when there is nothing to report.
 */
export function financesFile(project: Project, end: IsoDate): string | null {
  const rows = project.budget.flatMap(({ year, lines }) => {
    if (year === null || `${year}-01-01` > end) return [];
    const passed = shareOfYear(year, end);
    return lines.flatMap((line) => {
      if (line.income === undefined && line.expense === undefined) return [];
      const pace = 0.82 + 0.26 * randomFrom(`${project.code} ${year} ${line.nr}`).next();
      const realised = (amount: number): string =>
        dutchAmount(Math.round(amount * Math.min(1, passed * pace)));
      return [
        {
          jaar: year,
          post: line.nr,
          ...(line.income !== undefined && { baten: realised(line.income) }),
          ...(line.expense !== undefined && { lasten: realised(line.expense) }),
          toelichting: 'voorbeeld',
        },
      ];
    });
  });
  return rows.length === 0 ? null : csvFile(COLUMNS, rows);
}

function shareOfYear(year: number, end: IsoDate): number {
  const first = dayNumber(`${year}-01-01`);
  const next = dayNumber(`${year + 1}-01-01`);
  return Math.min(1, (dayNumber(end) + 1 - first) / (next - first));
}
