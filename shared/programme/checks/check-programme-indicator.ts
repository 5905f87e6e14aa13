import { checkTargets } from './check-indicator.ts';
import type { LooseIndicator, LooseProgramme, Path, ProgrammeFault } from './loose.ts';
import { duplicates, fault, itemsOf, namesOf } from './loose.ts';

/** Faults of an indicator of the programme: it adds up one indicator of projects that have it (contract §2). */
export function checkProgrammeIndicator(
  programme: LooseProgramme,
  indicator: LooseIndicator,
  path: Path,
): ProgrammeFault[] {
  const { measure } = indicator;
  const at = [...path, 'measure'];
  const faults = checkTargets(indicator, path);
  if (measure === undefined) return faults;
  if ('dataset' in measure) {
    return [
      ...faults,
      fault(at, 'telt zelf een bestand: een indicator van het programma telt indicatoren van projecten op'),
    ];
  }
  const isProject = namesOf(programme.projects?.map((project) => project?.code));
  const named = itemsOf(measure.projects, [...at, 'projects']);
  return [
    ...faults,
    ...duplicates(
      named.map(({ item, path: own }) => ({ name: item, path: own })),
      'staat er al: noem elk project één keer',
    ),
    ...named.flatMap(({ item, path: own }) =>
      isProject(item)
        ? checkPart(programme, indicator, item, measure.indicator, own)
        : [fault(own, `noemt project ${item}, dat niet bij de projecten staat`)],
    ),
  ];
}

function checkPart(
  programme: LooseProgramme,
  { kind }: LooseIndicator,
  code: string,
  id: string,
  path: Path,
): ProgrammeFault[] {
  const project = programme.projects?.find((candidate) => candidate?.code === code);
  const own = project?.indicators ?? [];
  if (project === undefined) return [];
  const part = own.find((indicator) => indicator?.id === id);
  if (part === undefined) {
    const isUnsure = own.some((indicator) => indicator?.id === undefined);
    return isUnsure ? [] : [fault(path, `noemt project ${code}, dat geen indicator ${id} heeft`)];
  }
  const isDivision = (which: typeof kind): boolean => which === 'ratio' || which === 'mean';
  if (kind === undefined || part.kind === undefined || part.kind === kind) return [];
  if (!isDivision(kind) && !isDivision(part.kind)) return [];
  return [
    fault(
      path,
      `noemt project ${code}, waar ${id} van de soort ${part.kind} is: dat is niet samen te voegen tot ${kind}`,
    ),
  ];
}
