import { useState } from 'preact/hooks';
import { writeCsv } from '../../../../shared/csv/write-csv.ts';
import type { Page } from '../../api/answers.ts';
import { asApiError } from '../../api/api-error.ts';
import type { ApiError } from '../../api/api-error.ts';
import { saveBlob } from '../../api/download.ts';
import { readAll } from '../../api/pages.ts';
import type { Pages } from '../../api/use-pages.ts';
import { Failure } from '../../components/states.tsx';
import { formatCount } from '../../format/number.ts';
import type { ListFile } from './list-rows.ts';

/** Items that come into view at once. */
export const AT_ONCE = 50;
const MORE = 200;

interface MoreButtonProps<Answer extends Page<unknown>> {
  readonly pages: Pages<Answer>;
  /** How many are in view, and of how many. */
  readonly shown: number;
  readonly of: number;
  readonly show: (count: number) => void;
  /** Counts what of the items read so far belongs to this list; all of them without it. */
  readonly count?: (items: Answer['items']) => number;
}

/** Brings more of a list into view, reading further pages where these are needed. */
export function MoreButton<Answer extends Page<unknown>>({
  pages,
  shown,
  of,
  show,
  count = (items) => items.length,
}: MoreButtonProps<Answer>) {
  const wanted = Math.min(shown + MORE, of);
  const press = (): void => {
    show(wanted);
    pages.more((items) => count(items) >= wanted);
  };
  return (
    <>
      {pages.problem !== null && <Failure error={pages.problem} />}
      {(shown < of || pages.reading) && (
        <button type="button" class="link-button" aria-disabled={pages.reading} onClick={press}>
          {pages.reading ? 'Bezig met laden' : `Meer tonen: ${formatCount(shown)} van ${formatCount(of)}`}
        </button>
      )}
    </>
  );
}

interface ListDownloadProps<Item> {
  readonly path: string;
  readonly fileName: string;
  readonly file: ListFile<Item>;
}

/** The whole list as a CSV for Excel, however many pages it has. */
export function ListDownload<Item>({ path, fileName, file }: ListDownloadProps<Item>) {
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<ApiError | null>(null);
  const save = (items: readonly Item[]): void => {
    const text = writeCsv([file.heads, ...items.map(file.cells)]);
    saveBlob(new Blob([text], { type: 'text/csv;charset=utf-8' }), fileName);
  };
  const start = (): void => {
    if (busy) return;
    setBusy(true);
    setProblem(null);
    readAll<Item>(path)
      .then(save)
      .catch((error: unknown) => setProblem(asApiError(error)))
      .finally(() => setBusy(false));
  };
  return (
    <div class="stack stack--tight no-print">
      <div class="buttons">
        <button
          type="button"
          class="utrecht-button utrecht-button--secondary-action"
          aria-disabled={busy}
          onClick={start}
        >
          {busy ? 'Bezig met downloaden' : 'Alles downloaden (CSV)'}
        </button>
      </div>
      {problem !== null && <Failure error={problem} />}
    </div>
  );
}
