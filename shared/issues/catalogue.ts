import { CELL_ENTRIES } from './catalogue/cell.entries.ts';
import { COMPARISON_ENTRIES } from './catalogue/comparison.entries.ts';
import type { Entry } from './catalogue/entry.ts';
import { FILE_ENTRIES } from './catalogue/file.entries.ts';
import { HEADER_ENTRIES } from './catalogue/header.entries.ts';
import { MEASURED_ENTRIES } from './catalogue/measured.entries.ts';
import { PERSONAL_ENTRIES } from './catalogue/personal.entries.ts';
import { ROW_ENTRIES } from './catalogue/row.entries.ts';

/** Everything that can be wrong with data, with its severity, its Dutch text and its fix: the one place. */
export const CATALOGUE = {
  ...FILE_ENTRIES,
  ...HEADER_ENTRIES,
  ...PERSONAL_ENTRIES,
  ...CELL_ENTRIES,
  ...ROW_ENTRIES,
  ...MEASURED_ENTRIES,
  ...COMPARISON_ENTRIES,
};

export type IssueCode = keyof typeof CATALOGUE;

type ParamsOf<Code extends IssueCode> = (typeof CATALOGUE)[Code] extends Entry<infer Params> ? Params : never;

/** A fault that was found, with what its text needs to know; where it stands is told when it becomes an issue. */
export type Finding = {
  readonly [Code in IssueCode]: {
    readonly code: Code;
    readonly params: ParamsOf<Code>;
    /** What is probably meant, as it may be typed into the cell. */
    readonly suggestion?: string;
  };
}[IssueCode];
