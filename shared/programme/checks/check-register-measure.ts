import type { Column } from '../../datasets/column.ts';
import { DATASETS } from '../../datasets/datasets.ts';
import type { IndicatorKind, RegisterMeasure } from '../programme.schema.ts';
import type { Path, ProgrammeFault } from './loose.ts';
import { OPTION_WORDS } from '../form/form-words.ts';
import { fault, itemsOf } from './loose.ts';

type ColumnOf = (name: string) => Column | undefined;

const NUMERIC: ReadonlySet<Column['type']> = new Set(['amount', 'decimal', 'whole', 'year']);
const WITH_FIELD: ReadonlySet<IndicatorKind | undefined> = new Set(['sum', 'mean', 'unique']);

/** Faults of a measure on a register: columns that exist and fit, values that can occur (contract §2, measure). */
export function checkRegisterMeasure(
  kind: IndicatorKind | undefined,
  measure: RegisterMeasure,
  path: Path,
): ProgrammeFault[] {
  const { dataset, date } = measure;
  const columnOf: ColumnOf = (name) => DATASETS[dataset].columns.find((column) => column.name === name);
  const faults: ProgrammeFault[] = [];
  if (kind === 'level') {
    faults.push(fault([...path, 'dataset'], 'kan geen stand geven: meet een stand met meetwaarden'));
  }
  if (columnOf(date)?.type !== 'date') {
    faults.push(fault([...path, 'date'], `is geen datumkolom van ${dataset}; ${choices(dataset, 'date')}`));
  }
  if (kind !== 'ratio' && measure.among !== undefined) {
    faults.push(fault([...path, 'among'], 'hoort alleen bij een percentage: haal het weg'));
  }
  return [
    ...faults,
    ...checkField(kind, measure, columnOf, path),
    ...checkConditions(measure, 'where', columnOf, path),
    ...checkConditions(measure, 'among', columnOf, path),
  ];
}

function checkField(
  kind: IndicatorKind | undefined,
  { dataset, field }: RegisterMeasure,
  columnOf: ColumnOf,
  path: Path,
): ProgrammeFault[] {
  const at = [...path, 'field'];
  if (kind === undefined || kind === 'level') return [];
  if (!WITH_FIELD.has(kind)) {
    return field === undefined
      ? []
      : [fault(at, 'hoort alleen bij een som, gemiddelde of uniek aantal: haal het weg')];
  }
  if (field === undefined)
    return [
      fault(
        at,
        `ontbreekt: een ${OPTION_WORDS[kind ?? ''] ?? 'indicator'} heeft een kolom van ${dataset} nodig`,
      ),
    ];
  const column = columnOf(field);
  if (column === undefined) return [fault(at, `is geen kolom van ${dataset}`)];
  if (kind !== 'unique' && !NUMERIC.has(column.type)) {
    return [fault(at, 'is geen kolom met getallen of bedragen: daarvan is geen som of gemiddelde te nemen')];
  }
  return [];
}

function checkConditions(
  measure: RegisterMeasure,
  name: 'where' | 'among',
  columnOf: ColumnOf,
  path: Path,
): ProgrammeFault[] {
  return Object.entries(measure[name] ?? {}).flatMap(([columnName, values]) => {
    const at = [...path, name, columnName];
    const column = columnOf(columnName);
    if (column === undefined) return [fault(at, `is geen kolom van ${measure.dataset}`)];
    return itemsOf(values, at).flatMap(({ item, path: own }) =>
      canHold(column, item) ? [] : [fault(own, `komt in ${columnName} niet voor${allowed(column)}`)],
    );
  });
}

/** Whether a cell of the column, as text, can be this value. */
function canHold({ type, list }: Column, value: string): boolean {
  if (list !== null) return list.codes.includes(value);
  if (type === 'municipality') return /^(GM\d{4}|buiten_regio)$/.test(value);
  return !NUMERIC.has(type) || /^-?\d+(\.\d+)?$/.test(value);
}

function allowed({ list, type }: Column): string {
  if (list !== null) return `; kies uit: ${list.codes.join(', ')}`;
  return type === 'municipality' ? '; schrijf een gemeentecode als GM0222' : '; schrijf een getal als 12.5';
}

function choices(dataset: RegisterMeasure['dataset'], type: Column['type']): string {
  const names = DATASETS[dataset].columns.filter((column) => column.type === type).map(({ name }) => name);
  return `kies uit: ${names.join(', ')}`;
}
