import type { Me } from '../../../shared/api/me.schema.ts';

/** The programme to begin with: the newest that runs today, else the newest; none where someone has none. */
export function currentProgramme({ programmes, today }: Me): Me['programmes'][number] | undefined {
  const newestFirst = programmes.toSorted((a, b) => b.start.localeCompare(a.start));
  return newestFirst.find(({ start, end }) => start <= today && today <= end) ?? newestFirst[0];
}
