import { checkRegisterMeasure } from './check-register-measure.ts';
import type { LooseIndicator, LooseProject, Path, ProgrammeFault } from './loose.ts';
import { duplicates, fault, itemsOf } from './loose.ts';

/** Faults of a project's indicator: its targets, and whether its measure can give its kind of figure (contract §2). */
export function checkIndicator(
  project: LooseProject,
  indicator: LooseIndicator,
  path: Path,
): ProgrammeFault[] {
  const { measure, kind } = indicator;
  const at = [...path, 'measure'];
  const faults = checkTargets(indicator, path);
  if (measure === undefined) return faults;
  if ('projects' in measure) {
    return [...faults, fault(at, 'telt projecten op: dat kan alleen een indicator van het programma zelf')];
  }
  const { dataset } = measure;
  if (project.datasets?.includes(dataset) === false) {
    faults.push(fault([...at, 'dataset'], `noemt ${dataset}, dat het project niet aanlevert`));
  }
  if ('as' in measure) return faults;
  return [...faults, ...checkRegisterMeasure(kind, measure, at)];
}

/** Two targets on one day contradict each other; their order in the file is free. */
export function checkTargets({ targets }: LooseIndicator, path: Path): ProgrammeFault[] {
  return duplicates(
    itemsOf(targets, [...path, 'targets']).map(({ item, path: at }) => ({
      name: item.date,
      path: [...at, 'date'],
    })),
    'is al de datum van een ander doel van deze indicator: geef elk doel een eigen datum',
  );
}
