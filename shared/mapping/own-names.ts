import { columnLetters } from '../csv/cell-name.ts';
import { foldName } from '../csv/fold-name.ts';
import type { Issue } from '../issues/issue.ts';
import type { Mapping } from './mapping.ts';

/** By our column the one of the person's own file that it comes from; null where a mapping fixed its value. */
export type OwnNames = Readonly<Record<string, string | null>>;

/** How the columns of a mapping are called in the person's own file. */
export function ownNames({ columns }: Pick<Mapping, 'columns'>): OwnNames {
  return Object.fromEntries(columns.map(({ column, from }) => [column, from]));
}

/**
 * Makes an issue speak of the person's own file: the name of the column there, and the cell there where one of their
 * columns fills two of ours (uploading, 2).
 *
 * @param header the names in the file as the mapping made it; mapped columns keep their place in it.
 */
export function inOwnFile(names: OwnNames, header: readonly string[]): (issue: Issue) => Issue {
  const places = new Map(header.map((name, at) => [foldName(name), at] as const).reverse());
  return (issue) => {
    const { column, cell, row, message } = issue;
    if (column === null || !Object.hasOwn(names, column)) return issue;
    const own = names[column] ?? null;
    if (own === null) {
      const told = `${message} Deze kolom staat niet in uw bestand: de waarde komt uit de koppeling.`;
      return { ...issue, cell: null, message: told };
    }
    const shared = Object.keys(names).filter((other) => names[other] === own);
    const at = Math.min(...shared.map((other) => places.get(foldName(other)) ?? Infinity));
    return {
      ...issue,
      cell: cell === null || row === null || at === Infinity ? cell : `${columnLetters(at + 1)}${row}`,
      message:
        foldName(own) === foldName(column) ? message : `${message} In uw bestand heet deze kolom ‘${own}’.`,
    };
  };
}
