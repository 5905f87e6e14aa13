import { useState } from 'preact/hooks';
import type { AuditSample } from '../../api/answers.ts';
import { asApiError } from '../../api/api-error.ts';
import type { ApiError } from '../../api/api-error.ts';
import { apiPath, sendJson } from '../../api/client.ts';
import { describedBy, Field } from '../../components/field.tsx';
import { Empty, Failure } from '../../components/states.tsx';
import { formatMoment } from '../../format/date.ts';
import { formatCount } from '../../format/number.ts';
import { counted } from '../../format/words.ts';
import { Folded, Loaded } from './folded.tsx';
import type { AboutMunicipality } from './about-municipality.ts';
import { SampleRow } from './sample-row.tsx';

/** Draws rows for an audit, with a seed that is recorded, and opens each to its proof. */
export function AuditSampleSection({ programme, date, municipality }: AboutMunicipality) {
  const path = apiPath('programmes', programme, 'reference-dates', date.date, municipality.code, 'sample');
  return (
    <Folded title="Steekproef voor controle" note="elke rij terug naar bestand en bewijs">
      <Loaded<readonly AuditSample[]> what="de steekproeven" path={path}>
        {(samples, reload) => (
          <>
            <DrawForm path={path} drawn={reload} />
            {samples.length === 0 && <Empty>Er is nog geen steekproef getrokken.</Empty>}
            {samples.map((sample) => (
              <Sample key={sample.id} path={path} sample={sample} />
            ))}
          </>
        )}
      </Loaded>
    </Folded>
  );
}

interface DrawFormProps {
  readonly path: string;
  readonly drawn: () => void;
}

function DrawForm({ path, drawn }: DrawFormProps) {
  const [n, setN] = useState('10');
  const [seed, setSeed] = useState('');
  const [told, setTold] = useState('');
  const [problem, setProblem] = useState<ApiError | null>(null);
  const count = /^\d+$/.test(n.trim()) ? Number(n) : 0;
  const fault = count >= 1 && count <= 500 ? null : 'Vul een getal van 1 tot en met 500 in.';
  const tell = (sample: AuditSample): void => {
    setTold(`Getrokken: ${counted(sample.rows.length, 'rij', 'rijen')} met seed ${sample.seed}.`);
    drawn();
  };
  const draw = (event: Event): void => {
    event.preventDefault();
    if (fault !== null) return;
    setProblem(null);
    sendJson<AuditSample>('POST', path, { n: count, ...(seed.trim() !== '' && { seed: seed.trim() }) })
      .then(tell)
      .catch((error: unknown) => setProblem(asApiError(error)));
  };
  const input = (id: string, value: string, set: (text: string) => void) => (
    <input
      id={id}
      type="text"
      class="utrecht-textbox utrecht-textbox--html-input"
      value={value}
      aria-describedby={describedBy(id, { description: true, error: id === 'steekproef-n' ? fault : null })}
      onInput={(event) => set(event.currentTarget.value)}
    />
  );
  return (
    <form class="form" onSubmit={draw} noValidate>
      {problem !== null && (
        <>
          <Failure error={problem} />
          {problem.issues.map((issue) => (
            <p key={issue.path}>{issue.message}</p>
          ))}
        </>
      )}
      <div class="form__row">
        <Field id="steekproef-n" label="Aantal rijen" description="Hoogstens 500." error={fault}>
          {input('steekproef-n', n, setN)}
        </Field>
        <Field id="steekproef-seed" label="Seed (mag leeg)" description="Leeg: Peilstok kiest er een.">
          {input('steekproef-seed', seed, setSeed)}
        </Field>
      </div>
      <div class="buttons">
        <button
          type="submit"
          class="utrecht-button utrecht-button--secondary-action"
          aria-disabled={fault !== null}
        >
          Steekproef trekken
        </button>
      </div>
      <p class="small" role="status">
        {told}
      </p>
    </form>
  );
}

interface SampleProps {
  readonly path: string;
  readonly sample: AuditSample;
}

function Sample({ path, sample }: SampleProps) {
  const { id, at, by, seed, method, sha256, state, of, rows } = sample;
  return (
    <details class="finding">
      <summary>
        {counted(rows.length, 'rij', 'rijen')} van {formatCount(of)}, {formatMoment(at)}
      </summary>
      <div class="stack panel__body">
        <p class="small break">
          Getrokken door {by}. Seed: {seed}. Methode: {method}. Uit het extract met stand {state}.
          <span class="table__unit hash">SHA-256 van extract.json: {sha256}</span>
        </p>
        <ol class="records">
          {rows.map(({ index, csvRow }) => (
            <SampleRow key={index} base={`${path}/${encodeURIComponent(id)}`} index={index} csvRow={csvRow} />
          ))}
        </ol>
      </div>
    </details>
  );
}
