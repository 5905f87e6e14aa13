import { cellText } from './inquiry-words.ts';

/** What is kept of one row; empty columns are left out. */
export function KeptCells({ cells }: { readonly cells: Readonly<Record<string, string | number | null>> }) {
  return (
    <dl class="facts cells">
      {Object.entries(cells).flatMap(([column, value]) =>
        value === null || value === ''
          ? []
          : [
              <div key={column}>
                <dt>{column}</dt>
                <dd>{cellText(value)}</dd>
              </div>,
            ],
      )}
    </dl>
  );
}
