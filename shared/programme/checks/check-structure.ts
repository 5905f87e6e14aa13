import { isIsoDate } from '../../dates/iso-date.ts';
import { dutchDay } from '../../reference-date/dutch-day.ts';
import type { LooseProgramme, ProgrammeFault } from './loose.ts';
import { duplicates, fault, itemsOf, namesOf } from './loose.ts';

/** Faults of the programme itself: its dates, names, region, thresholds and ESF part (contract §2). */
export function checkStructure(programme: LooseProgramme): ProgrammeFault[] {
  const { start, end, thresholds, region } = programme;
  const faults: ProgrammeFault[] = [];
  if (start !== undefined && end !== undefined && end < start) {
    faults.push(
      fault(
        ['end'],
        `(${dutchDay(end)}) ligt voor de eerste dag (${dutchDay(start)}): geef een laatste dag op of na de eerste`,
      ),
    );
  }
  const { onTrack, attention } = thresholds ?? {};
  if (onTrack !== undefined && attention !== undefined && attention > onTrack) {
    faults.push(fault(['thresholds', 'attention'], 'mag niet hoger zijn dan de grens van ‘op koers’'));
  }
  for (const { item, path } of itemsOf(region?.municipalities, ['region', 'municipalities'])) {
    if (item.from !== undefined && item.to !== undefined && item.to < item.from) {
      faults.push(
        fault([...path, 'to'], 'ligt voor de eerste dag bij de regio: geef een datum op of na die dag'),
      );
    }
  }
  if (programme.practice === true && programme.esf !== undefined) {
    faults.push(fault(['esf'], 'hoort niet in een oefenprogramma: laat het weg'));
  }
  return [...faults, ...checkNames(programme), ...checkEsf(programme)];
}

function checkNames(programme: LooseProgramme): ProgrammeFault[] {
  const codes = (
    list: readonly ({ readonly code?: string | undefined } | undefined)[] | undefined,
    at: string[],
  ) => itemsOf(list, at).map(({ item, path }) => ({ name: item.code, path: [...path, 'code'] }));
  return [
    ...duplicates(
      codes(programme.region?.municipalities, ['region', 'municipalities']),
      'staat er al: noem elke gemeente één keer',
    ),
    ...duplicates(
      codes(programme.lines, ['lines']),
      'is al de code van een andere lijn: kies een eigen code',
    ),
    ...duplicates(
      codes(programme.projects, ['projects']),
      'is al de code van een ander project: kies een eigen code',
    ),
    ...duplicates(
      itemsOf(programme.meetings, ['meetings']).map(({ item, path }) => ({
        name: item.id,
        path: [...path, 'id'],
      })),
      'is al het id van een ander overleg: kies een eigen id',
    ),
  ];
}

function checkEsf({ esf, projects, region, end }: LooseProgramme): ProgrammeFault[] {
  const isProject = namesOf(projects?.map((project) => project?.code));
  const isMunicipality = namesOf(region?.municipalities?.map((municipality) => municipality?.code));
  const esfProjects = itemsOf(esf?.projects, ['esf', 'projects']);
  const shares = itemsOf(esf?.municipalities, ['esf', 'municipalities']).map(({ item, path }) => ({
    name: item.code,
    path: [...path, 'code'],
  }));
  const days = itemsOf(esf?.referenceDates, ['esf', 'referenceDates']);
  const until = esf?.retention?.until;
  return [
    ...esfProjects.flatMap(({ item, path }) =>
      isProject(item) ? [] : [fault(path, `noemt project ${item}, dat niet bij de projecten staat`)],
    ),
    ...duplicates(
      esfProjects.map(({ item, path }) => ({ name: item, path })),
      'staat er al: noem elk project één keer',
    ),
    ...shares.flatMap(({ name, path }) =>
      name === undefined || isMunicipality(name)
        ? []
        : [fault(path, `noemt gemeente ${name}, die niet bij de regio staat`)],
    ),
    ...duplicates(shares, 'staat er al: noem elke gemeente één keer'),
    // A leap year, for 29 February comes round too.
    ...days.flatMap(({ item, path }) =>
      isIsoDate(`2024-${item}`) ? [] : [fault(path, 'bestaat niet op de kalender: schrijf mm-dd')],
    ),
    ...duplicates(
      days.map(({ item, path }) => ({ name: item, path })),
      'staat er al: noem elke peildatum één keer',
    ),
    ...duplicates(
      itemsOf(esf?.voucherRules, ['esf', 'voucherRules']).map(({ item, path }) => ({
        name: item.rule,
        path: [...path, 'rule'],
      })),
      'staat er al: stel elke regel één keer',
    ),
    ...(until !== undefined && end !== undefined && until < end
      ? [
          fault(
            ['esf', 'retention', 'until'],
            'ligt voor het einde van het programma: geef een datum op of na die dag',
          ),
        ]
      : []),
  ];
}
