import type { ComponentChildren } from 'preact';

/** A column: its head, and whether it holds numbers. */
export interface Column {
  readonly label: string;
  readonly number?: boolean;
  /** The head is only for screen readers. */
  readonly quiet?: boolean;
  /** What is shown where the whole label is too wide. */
  readonly short?: string;
}

interface TableProps {
  readonly columns: readonly Column[];
  readonly children: ComponentChildren;
  /** What the table is, for screen readers; else `labelledBy` names the heading that says it. */
  readonly caption?: string;
  readonly labelledBy?: string;
  /** `cards`: rows become cards on a narrow screen; `money`: amounts stay side by side; `grid`: many narrow marks. */
  readonly kind?: 'cards' | 'money' | 'plain' | 'grid';
  readonly class?: string;
}

/**
 * A table with its heads. The roles stand there explicitly, because a browser forgets that a table is one when its rows
 * are laid out as cards. `children` are rows, or groups of rows.
 */
export function Table({
  columns,
  children,
  caption,
  labelledBy,
  kind = 'cards',
  class: extra = '',
}: TableProps) {
  return (
    <table class={`utrecht-table table table--${kind} ${extra}`} role="table" aria-labelledby={labelledBy}>
      {caption !== undefined && <caption class="visually-hidden">{caption}</caption>}
      <thead class="utrecht-table__header" role="rowgroup">
        <Row>
          {columns.map(({ label, number = false, quiet = false, short }) => (
            <th
              key={label}
              scope="col"
              role="columnheader"
              class={`utrecht-table__header-cell ${number ? 'table__number' : ''} ${short === undefined ? '' : 'table__mark'}`}
            >
              {quiet && <span class="visually-hidden">{label}</span>}
              {!quiet && (short === undefined ? label : <abbr title={label}>{short}</abbr>)}
            </th>
          ))}
        </Row>
      </thead>
      {children}
    </table>
  );
}

/** The rows of a table, or of one group in it. */
export function Rows({ children }: { readonly children: ComponentChildren }) {
  return (
    <tbody class="utrecht-table__body" role="rowgroup">
      {children}
    </tbody>
  );
}

interface RowProps {
  readonly children: ComponentChildren;
  readonly class?: string;
  readonly id?: string;
}

export function Row({ children, class: extra = '', id }: RowProps) {
  return (
    <tr class={`utrecht-table__row ${extra}`} role="row" id={id}>
      {children}
    </tr>
  );
}

interface RowHeadProps {
  readonly children: ComponentChildren;
  readonly class?: string;
  readonly colSpan?: number;
}

/** What a row is about. */
export function RowHead({ children, class: extra = '', colSpan }: RowHeadProps) {
  return (
    <th
      scope="row"
      role="rowheader"
      class={`utrecht-table__header-cell table__name ${extra}`}
      {...(colSpan === undefined ? {} : { colSpan })}
    >
      {children}
    </th>
  );
}

interface CellProps {
  readonly children: ComponentChildren;
  /** Names the column where its head cannot be seen. */
  readonly label?: string;
  readonly number?: boolean;
  /** Nothing to see: left out on a narrow screen. */
  readonly empty?: boolean;
  readonly class?: string;
  readonly colSpan?: number;
}

export function Cell({
  children,
  label,
  number = false,
  empty = false,
  class: extra = '',
  colSpan,
}: CellProps) {
  return (
    <td
      role="cell"
      class={`utrecht-table__cell ${number ? 'table__number' : ''} ${empty ? 'table__empty' : ''} ${extra}`}
      data-label={label}
      {...(colSpan === undefined ? {} : { colSpan })}
    >
      {children}
    </td>
  );
}
