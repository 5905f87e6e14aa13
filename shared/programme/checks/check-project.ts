import { checkIndicator } from './check-indicator.ts';
import type { LooseProgramme, LooseProject, Path, ProgrammeFault } from './loose.ts';
import { duplicates, fault, itemsOf, namesOf } from './loose.ts';

/** Faults of one project: its references, dates, municipalities, indicators and milestones (contract §2). */
export function checkProject(programme: LooseProgramme, project: LooseProject, path: Path): ProgrammeFault[] {
  const indicators = itemsOf(project.indicators, [...path, 'indicators']);
  return [
    ...checkReferences(programme, project, path),
    ...checkDates(programme, project, path),
    ...checkMunicipalities(programme, project, path),
    ...duplicates(
      itemsOf(project.datasets, [...path, 'datasets']).map(({ item, path: at }) => ({
        name: item,
        path: at,
      })),
      'staat er al: noem elk bestand één keer',
    ),
    // In files ids are read without regard to case (contract §1, meetwaarden).
    ...duplicates(
      indicators.map(({ item, path: at }) => ({ name: item.id?.toLowerCase(), path: [...at, 'id'] })),
      'is al het id van een andere indicator van dit project: kies een eigen id',
    ),
    ...duplicates(
      itemsOf(project.milestones, [...path, 'milestones']).map(({ item, path: at }) => ({
        name: item.id,
        path: [...at, 'id'],
      })),
      'is al het id van een andere mijlpaal van dit project: kies een eigen id',
    ),
    ...indicators.flatMap(({ item, path: at }) => checkIndicator(project, item, at)),
  ];
}

function checkReferences(programme: LooseProgramme, project: LooseProject, path: Path): ProgrammeFault[] {
  const isLine = namesOf(programme.lines?.map((line) => line?.code));
  const isProject = namesOf(programme.projects?.map((other) => other?.code));
  const others = [
    ...(project.countedUnder === undefined
      ? []
      : [{ item: project.countedUnder, path: [...path, 'countedUnder'] }]),
    ...itemsOf(project.overlaps, [...path, 'overlaps']),
  ];
  const lines = itemsOf(project.lines, [...path, 'lines']);
  return [
    ...lines.flatMap(({ item, path: at }) =>
      isLine(item) ? [] : [fault(at, `noemt lijn ${item}, die niet bij de programmalijnen staat`)],
    ),
    ...duplicates(
      lines.map(({ item, path: at }) => ({ name: item, path: at })),
      'staat er al: noem elke lijn één keer',
    ),
    ...others.flatMap(({ item, path: at }) => {
      if (item === project.code) return [fault(at, 'verwijst naar het project zelf: noem een ander project')];
      return isProject(item) ? [] : [fault(at, `noemt project ${item}, dat niet bij de projecten staat`)];
    }),
  ];
}

function checkDates(programme: LooseProgramme, project: LooseProject, path: Path): ProgrammeFault[] {
  const start = project.start ?? programme.start;
  const end = project.end ?? programme.end;
  if (start === undefined || end === undefined || start <= end) return [];
  if (project.start === undefined && project.end === undefined) return [];
  return project.end === undefined
    ? [
        fault(
          [...path, 'start'],
          'ligt na het einde van het programma: geef het project een eigen laatste dag',
        ),
      ]
    : [fault([...path, 'end'], 'ligt voor de eerste dag: geef een laatste dag op of na de eerste')];
}

function checkMunicipalities(programme: LooseProgramme, project: LooseProject, path: Path): ProgrammeFault[] {
  const isMunicipality = namesOf(programme.region?.municipalities?.map((municipality) => municipality?.code));
  const at = [...path, 'municipalities'];
  const named = itemsOf(project.municipalities, at);
  if (project.deliveredPer !== undefined && project.municipalities?.length === 0) {
    return [
      fault(
        at,
        'is leeg, terwijl er per gemeente wordt aangeleverd: noem er minstens één of laat het veld weg',
      ),
    ];
  }
  return [
    ...named.flatMap(({ item, path: own }) =>
      isMunicipality(item) ? [] : [fault(own, `noemt gemeente ${item}, die niet bij de regio staat`)],
    ),
    ...duplicates(
      named.map(({ item, path: own }) => ({ name: item, path: own })),
      'staat er al: noem elke gemeente één keer',
    ),
  ];
}
