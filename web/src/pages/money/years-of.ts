import type { ProgrammeAnswer } from '../../../../shared/api/programmes.schema.ts';

/** The years that a programme says anything of in money, oldest first, then the whole run (null). */
export function yearsOf({ projects, stated = [] }: ProgrammeAnswer): (number | null)[] {
  const years = new Set([...projects.flatMap(({ budget }) => budget), ...stated].map(({ year }) => year));
  const numbered = [...years].flatMap((year) => year ?? []).toSorted((a, b) => a - b);
  return years.has(null) ? [...numbered, null] : numbered;
}
