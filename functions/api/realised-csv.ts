import type { RealisedOverview } from '../../shared/budget/realised-overview.ts';
import { writeCsv } from '../../shared/csv/write-csv.ts';
import type { Programme } from '../../shared/programme/programme.schema.ts';
import { dutchDate } from '../submissions/dutch-date.ts';

const HEADER = [
  'jaar',
  'project',
  'naam',
  'lijnen',
  'post',
  'omschrijving',
  'dekking',
  'pm',
  'baten_begroot',
  'lasten_begroot',
  'baten_gerealiseerd',
  'lasten_gerealiseerd',
  'gerealiseerd_tot_en_met',
];
const PM_WORDS = { income: 'baten', expense: 'lasten', both: 'baten en lasten' } as const;

/** Budget beside realised as a CSV that opens safely in Excel, one post a row; what is not known is empty. */
export function realisedCsv(programme: Programme, { year, projects }: RealisedOverview): string {
  const rows = projects.flatMap(({ code, through, posts }) => {
    const project = programme.projects.find((candidate) => candidate.code === code);
    return posts.map(({ nr, label, state, pm, budget, realised }) => [
      year === null ? 'hele looptijd' : year,
      code,
      project?.name ?? code,
      project?.lines.join(', ') ?? '',
      nr,
      label ?? 'staat niet meer in de begroting',
      state,
      pm === null ? null : PM_WORDS[pm],
      budget.income,
      budget.expense,
      realised.income,
      realised.expense,
      through === null ? null : dutchDate(through),
    ]);
  });
  return writeCsv([HEADER, ...rows]);
}
