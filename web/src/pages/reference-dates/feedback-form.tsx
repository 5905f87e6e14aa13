import { useRef, useState } from 'preact/hooks';
import type { ReferenceMunicipality } from '../../api/answers.ts';
import { asApiError } from '../../api/api-error.ts';
import type { ApiError } from '../../api/api-error.ts';
import { apiPath, sendJson } from '../../api/client.ts';
import { Field } from '../../components/field.tsx';
import { Failure } from '../../components/states.tsx';
import { counted } from '../../format/words.ts';
import { Loaded } from './folded.tsx';
import { RowPicker } from './row-picker.tsx';
import type { PickedRow } from './row-picker.tsx';

interface Remark {
  readonly row: PickedRow;
  readonly text: string;
}

interface FeedbackFormProps {
  readonly programme: string;
  readonly date: string;
  readonly municipality: ReferenceMunicipality;
  readonly reload: () => void;
}

/** Remarks on rows that are picked from the extract, gathered and sent together; none means that all is right. */
export function FeedbackForm({ programme, date, municipality, reload }: FeedbackFormProps) {
  const [open, setOpen] = useState(false);
  const [row, setRow] = useState<PickedRow | null>(null);
  const [text, setText] = useState('');
  const [remarks, setRemarks] = useState<readonly Remark[]>([]);
  const [problem, setProblem] = useState<ApiError | null>(null);
  const [busy, setBusy] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  const base = apiPath('programmes', programme, 'reference-dates', date, municipality.code);
  const gathered = row !== null && text.trim() !== '' ? [...remarks, { row, text }] : remarks;

  // A row that was picked and not written about is no sign that all is right.
  const unfinished = row !== null && text.trim() === '';

  const add = (): void => {
    setRemarks(gathered);
    setRow(null);
    setText('');
    box.current?.focus();
  };
  const write = (): void => {
    setOpen(true);
    box.current?.focus();
  };
  const remove = (at: number): void => {
    setRemarks(remarks.filter((_, index) => index !== at));
    box.current?.focus();
  };
  const settled = (): void => {
    setOpen(false);
    setRemarks([]);
    setRow(null);
    setText('');
    reload();
  };
  const send = (): void => {
    if (busy || unfinished) return;
    setBusy(true);
    setProblem(null);
    box.current?.focus();
    const body = { remarks: gathered.map((remark) => ({ ...remark.row, text: remark.text })) };
    sendJson('POST', `${base}/feedback`, body)
      .then(settled)
      .catch((error: unknown) => setProblem(asApiError(error)))
      .finally(() => setBusy(false));
  };
  return (
    <div class="stack" ref={box} tabIndex={-1} role="group" aria-label="Terugkoppelen">
      {!open && (
        <div class="actions">
          <button type="button" class="action action--strong" onClick={write}>
            Terugkoppeling schrijven
          </button>
        </div>
      )}
      {open && (
        <div class="form">
          <p>
            Kies een rij uit het extract en schrijf wat er niet klopt, zonder namen of andere persoonlijke
            gegevens. De kartrekker van het project krijgt alles tegelijk te zien. Zonder opmerkingen zegt u
            dat alles klopt.
          </p>
          {problem !== null && (
            <>
              <Failure error={problem} />
              <ul class="list">
                {problem.issues.map(({ path, message }) => (
                  <li key={path}>
                    {remarkName(path, gathered)}: {message}
                  </li>
                ))}
              </ul>
            </>
          )}
          <Gathered remarks={remarks} remove={remove} />
          <Loaded<readonly Readonly<Record<string, unknown>>[]>
            what="het extract"
            path={`${base}/extract.json`}
          >
            {(rows) => <RowPicker rows={rows} picked={row} pick={setRow} />}
          </Loaded>
          {row !== null && (
            <Field id="opmerking" label={`Opmerking bij ${row.project}, deelnemer ${row.deelnemernummer}`}>
              <textarea
                id="opmerking"
                maxLength={500}
                rows={3}
                class="utrecht-textarea utrecht-textarea--html-textarea"
                value={text}
                onInput={(event) => setText(event.currentTarget.value)}
              />
            </Field>
          )}
          <div class="buttons">
            {row !== null && (
              <button
                type="button"
                class="utrecht-button utrecht-button--secondary-action"
                aria-disabled={unfinished}
                onClick={unfinished ? undefined : add}
              >
                Nog een opmerking
              </button>
            )}
            <button
              type="button"
              class="utrecht-button utrecht-button--primary-action"
              aria-disabled={busy || unfinished}
              onClick={send}
            >
              {gathered.length === 0
                ? 'Terugkoppelen zonder opmerkingen'
                : `${counted(gathered.length, 'opmerking', 'opmerkingen')} terugkoppelen`}
            </button>
          </div>
        </div>
      )}
    </div>
  );
}

interface GatheredProps {
  readonly remarks: readonly Remark[];
  readonly remove: (at: number) => void;
}

function Gathered({ remarks, remove }: GatheredProps) {
  if (remarks.length === 0) return null;
  return (
    <ol class="list small">
      {remarks.map(({ row, text }, at) => (
        <li key={`${at} ${text}`} class="break">
          {row.project}, deelnemer {row.deelnemernummer}: {text}{' '}
          <button type="button" class="link-button" onClick={() => remove(at)}>
            Weghalen<span class="visually-hidden">: {row.deelnemernummer}</span>
          </button>
        </li>
      ))}
    </ol>
  );
}

function remarkName(path: string, remarks: readonly Remark[]): string {
  const at = Number(/^remarks\[(\d+)\]/.exec(path)?.[1]);
  const number = remarks[at]?.row.deelnemernummer;
  return number === undefined ? path : `Deelnemer ${number}`;
}
