import type { ComponentChildren } from 'preact';
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
                <dd>{breakable(cellText(value))}</dd>
              </div>,
            ],
      )}
    </dl>
  );
}

/** A long code may go on at the next line after each `_`. */
function breakable(text: string): ComponentChildren {
  return text.split('_').flatMap((part, at) => (at === 0 ? [part] : ['_', <wbr key={at} />, part]));
}
