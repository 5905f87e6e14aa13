import { normaliseText } from '../csv/cell-text.ts';
import { foldName } from '../csv/fold-name.ts';
import type { RawRow } from '../csv/raw-row.ts';
import type { Rewriting } from '../csv/rewrite-csv.ts';
import { DATASETS } from '../datasets/datasets.ts';
import { columnNames, isMappable } from './column-names.ts';
import type { Mapping, MappedColumn } from './mapping.ts';

/** Reads a cell of a foreign row. */
type CellOf = (cells: readonly string[]) => string;

/**
 * A foreign file as a file of the dataset. A mapped column keeps its place, under our name, so that cells in messages
 * are those of the person's own file; what is mapped a second time and fixed values stand behind the last column;
 * columns that are not mapped lose name and cells, unless `others` says that they stay: a file that is ours but for a few
 * columns is judged whole. A mapped column that the file lacks is left out.
 */
export function applyMapping(header: RawRow, mapping: Mapping, others: 'dropped' | 'kept'): Rewriting {
  const names = columnNames(header.cells).map(foldName);
  const ours = header.cells.map(() => '');
  const readers: CellOf[] = header.cells.map(() => () => '');
  for (const mapped of mapping.columns) {
    const at = mapped.from === null ? -1 : names.indexOf(foldName(mapped.from));
    if (mapped.from !== null && at < 0) continue;
    const reader = readerOf(mapped, at);
    const free = at >= 0 && ours[at] === '';
    ours[free ? at : ours.length] = mapped.column;
    readers[free ? at : readers.length] = reader;
  }
  const width = header.cells.length;
  if (others === 'kept') {
    const taken = new Set(DATASETS[mapping.dataset].columns.map(({ name }) => foldName(name)));
    for (const [at, name] of header.cells.entries()) {
      if (ours[at] !== '' || taken.has(foldName(name)) || !isMappable(name)) continue;
      ours[at] = name;
      readers[at] = (cells) => cells[at] ?? '';
    }
  }
  return {
    header: ours,
    // A field beyond the header is not lost: it is a fault of the file, mapped or not.
    cells: ({ cells }) => [...readers.map((read) => read(cells)), ...cells.slice(width)],
  };
}

function readerOf({ fixed, values }: MappedColumn, at: number): CellOf {
  if (at < 0) return () => fixed ?? '';
  const translated = Object.entries(values).filter(([, value]) => value !== '');
  const translations = new Map(translated.map(([text, value]) => [valueKey(text), value]));
  return (cells) => {
    const cell = cells[at] ?? '';
    return (translations.size === 0 ? undefined : translations.get(valueKey(cell))) ?? cell;
  };
}

/** Texts that mean the same value: without regard to case, accents, space, `_` and `-`. */
export function valueKey(text: string): string {
  return foldName(normaliseText(text));
}
