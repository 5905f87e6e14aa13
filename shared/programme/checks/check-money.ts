import type { LooseProgramme, LooseProject, Path, ProgrammeFault } from './loose.ts';
import { duplicates, fault, itemsOf, namesOf } from './loose.ts';

type Side = readonly (string | number | null | undefined)[];

/** Faults of a project's budget: each year once, each line's nr once in its year (contract §2, budget). */
export function checkBudget(project: LooseProject, path: Path): ProgrammeFault[] {
  const years = itemsOf(project.budget, [...path, 'budget']);
  return [
    ...duplicates(
      years.map(({ item, path: at }) => ({ name: item.year, path: [...at, 'year'] })),
      'heeft al een begroting: zet alle regels van een jaar bij elkaar',
    ),
    // In files the nr is a key, read without regard to case (contract §1, financien).
    ...years.flatMap(({ item, path: at }) =>
      duplicates(
        itemsOf(item.lines, [...at, 'lines']).map(({ item: line, path: own }) => ({
          name: line.nr?.toLowerCase(),
          path: [...own, 'nr'],
        })),
        'is al het nummer van een andere regel van dit jaar: kies een eigen nummer',
      ),
    ),
  ];
}

/** Faults of the totals that the programme states: of a line, a project or the whole, once per year. */
export function checkStated(programme: LooseProgramme): ProgrammeFault[] {
  const isLine = namesOf(programme.lines?.map((line) => line?.code));
  const isProject = namesOf(programme.projects?.map((project) => project?.code));
  const stated = itemsOf(programme.stated, ['stated']);
  return [
    ...stated.flatMap(({ item: { line, project }, path }) => {
      if (line !== undefined && project !== undefined) {
        return [fault(path, 'noemt een lijn en een project: kies één van beide, of geen voor het programma')];
      }
      if (line !== undefined && !isLine(line)) {
        return [fault([...path, 'line'], `noemt lijn ${line}, die niet bij de programmalijnen staat`)];
      }
      return project === undefined || isProject(project)
        ? []
        : [fault([...path, 'project'], `noemt project ${project}, dat niet bij de projecten staat`)];
    }),
    ...duplicates(
      stated.map(({ item: { line, project, year }, path }) => ({
        name: year === undefined ? undefined : JSON.stringify([line ?? null, project ?? null, year]),
        path,
      })),
      'staat er al: geef een totaal één keer per jaar',
    ),
  ];
}

/** Faults of payments between projects: both ends are lines that exist, the amount is not negative (contract §2). */
export function checkTransfers(programme: LooseProgramme): ProgrammeFault[] {
  return itemsOf(programme.transfers, ['transfers']).flatMap(({ item: { from, to, amount }, path }) => [
    ...(amount !== undefined && amount < 0
      ? [fault([...path, 'amount'], 'is negatief: draai ‘van’ en ‘naar’ om')]
      : []),
    ...checkSide(programme, from, [...path, 'from']),
    ...checkSide(programme, to, [...path, 'to']),
  ]);
}

function checkSide(programme: LooseProgramme, side: Side | null | undefined, path: Path): ProgrammeFault[] {
  const [code, year, nr] = side ?? [];
  if (typeof code !== 'string') return [];
  const isProject = namesOf(programme.projects?.map((project) => project?.code));
  if (!isProject(code))
    return [fault([...path, 0], `noemt project ${code}, dat niet bij de projecten staat`)];
  const project = programme.projects?.find((candidate) => candidate?.code === code);
  // Without a nr the other side is known, but not its line (contract §2, transfers).
  if (project === undefined || typeof nr !== 'string' || year === undefined) return [];
  const budgets = project.budget ?? [];
  const lines = budgets.find((budget) => budget?.year === year)?.lines;
  if (lines === undefined) {
    const isUnsure = budgets.some((budget) => budget?.year === undefined || budget.lines === undefined);
    return isUnsure
      ? []
      : [fault([...path, 1], `noemt een jaar waarvoor project ${code} geen begroting heeft`)];
  }
  const isLine = namesOf(lines.map((line) => line?.nr));
  return isLine(nr)
    ? []
    : [fault([...path, 2], `noemt regel ${nr}, die project ${code} in dat jaar niet heeft`)];
}
