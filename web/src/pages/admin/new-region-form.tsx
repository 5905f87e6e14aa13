import { useState } from 'preact/hooks';
import type { Rhythm } from '../../../../shared/programme/programme.schema.ts';
import { asApiError } from '../../api/api-error.ts';
import type { ApiError } from '../../api/api-error.ts';
import { apiPath, sendJson } from '../../api/client.ts';
import { useResource } from '../../api/use-resource.ts';
import { describedBy, Field } from '../../components/field.tsx';
import { Notice } from '../../components/notice.tsx';
import { Failure, Loading } from '../../components/states.tsx';
import { counted } from '../../format/words.ts';
import { focusOn } from '../editor/focus-on.ts';
import { MembersSection } from './members-section.tsx';
import { MunicipalityChoice } from './municipality-choice.tsx';
import { EMPTY_REGION, faultsByField, firstFile } from './new-region-draft.ts';
import type { RegionDraft } from './new-region-draft.ts';

const RHYTHMS: readonly Rhythm[] = ['maandelijks', 'tweemaandelijks', 'kwartaal', 'halfjaar'];
type TextField = Exclude<keyof RegionDraft, 'rhythm' | 'municipalities'>;

interface FormAnswer {
  readonly municipalities: readonly { readonly code: string; readonly name: string }[];
}

/** Begins a region: its first programme, and then whom it is handed to. */
export function NewRegionForm() {
  const [draft, setDraft] = useState(EMPTY_REGION);
  const [problem, setProblem] = useState<ApiError | null>(null);
  const [done, setDone] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const form = useResource<FormAnswer>('/api/programme-form');
  /** Faults by field as last checked; one that is filled in anew has none until it is checked again. */
  const [faults, setFaults] = useState<ReadonlyMap<string, string>>(new Map());
  const change = (part: Partial<RegionDraft>): void => {
    setDraft({ ...draft, ...part });
    setFaults(new Map([...faults].filter(([field]) => !(field in part))));
  };

  const submit = async (event: Event): Promise<void> => {
    event.preventDefault();
    if (form.data === null || busy) return;
    setBusy(true);
    setProblem(null);
    setFaults(new Map());
    const file = firstFile(draft, form.data.municipalities);
    try {
      // Without an id there is no address to send it to: the checks name that fault with the others.
      await sendJson('PUT', apiPath('programmes', file.id === '' ? '-' : file.id), file);
      setDone(file.region.code);
    } catch (error) {
      const refusal = asApiError(error);
      const found = faultsByField(refusal.issues);
      setFaults(found);
      setProblem([...found.keys()].some((field) => field in draft) ? null : refusal);
      const [first] = Object.keys(draft).filter((field) => found.has(field));
      if (first !== undefined) focusOn(first === 'municipalities' ? 'gemeente-zoeken' : `regio-${first}`);
    } finally {
      setBusy(false);
    }
  };
  const text = (field: TextField, label: string, description: string) => {
    const message = faults.get(field);
    // The check speaks of the file, which writes a date the other way round than this form asks for it.
    const error = message === undefined ? null : `${label} ${message.replace('jjjj-mm-dd', 'dd-mm-jjjj')}`;
    return (
      <Field id={`regio-${field}`} label={label} description={description} error={error}>
        <input
          id={`regio-${field}`}
          type="text"
          autoComplete="off"
          class="utrecht-textbox utrecht-textbox--html-input"
          value={draft[field]}
          aria-describedby={describedBy(`regio-${field}`, { description: true, error })}
          aria-invalid={error !== null}
          onInput={({ currentTarget }) => change({ [field]: currentTarget.value })}
        />
      </Field>
    );
  };

  if (done !== null) {
    return (
      <>
        <Notice kind="ok" focus title={`Regio ${done} is begonnen`}>
          <p>
            Voeg hieronder de beheerder toe, met de rol Beheerder. Die richt het programma verder in:
            projecten, indicatoren en mensen.
          </p>
        </Notice>
        <MembersSection region={done} />
      </>
    );
  }
  return (
    <section class="panel stack" aria-labelledby="nieuwe-regio">
      <h2 class="utrecht-heading-2" id="nieuwe-regio">
        Nieuwe regio beginnen
      </h2>
      {form.error !== null && <Failure error={form.error} retry={form.reload} />}
      {form.data === null && form.error === null && <Loading what="de gemeenten" />}
      {problem !== null && <Failure error={problem} />}
      {faults.size > 0 && (
        <p class="field__fault" role="alert">
          De regio is nog niet begonnen: {counted(faults.size, 'veld klopt', 'velden kloppen')} nog niet.
        </p>
      )}
      {form.data !== null && (
        <form class="form" onSubmit={submit} noValidate aria-labelledby="nieuwe-regio">
          <div class="form__row editor__row">
            {text('code', 'Regiocode', 'AM en twee cijfers, bijvoorbeeld AM09.')}
            {text('region', 'Naam van de regio', 'Zoals de regio zich noemt.')}
            {text('lead', 'Centrumgemeente', 'Of de penvoerder.')}
          </div>
          <MunicipalityChoice
            all={form.data.municipalities}
            chosen={draft.municipalities}
            choose={(municipalities) => change({ municipalities })}
            fault={faults.has('municipalities') ? 'kies er minstens één' : null}
          />
          <div class="form__row editor__row">
            {text('name', 'Naam van het programma', 'Staat boven elk overzicht.')}
            {text(
              'id',
              'Id van het programma',
              'Kort, voor in adressen: achterhoek-2026. Wijzigt niet meer.',
            )}
          </div>
          <div class="form__row editor__row">
            {text('start', 'Eerste dag', 'dd-mm-jjjj')}
            {text('end', 'Laatste dag', 'dd-mm-jjjj')}
            <Field
              id="regio-rhythm"
              label="Ritme van aanleveren"
              description="Een project mag een eigen ritme hebben."
            >
              <select
                id="regio-rhythm"
                class="utrecht-select utrecht-select--html-select"
                aria-describedby="regio-rhythm-uitleg"
                value={draft.rhythm}
                onChange={({ currentTarget }) => {
                  const rhythm = RHYTHMS.find((each) => each === currentTarget.value);
                  if (rhythm !== undefined) change({ rhythm });
                }}
              >
                {RHYTHMS.map((rhythm) => (
                  <option key={rhythm}>{rhythm}</option>
                ))}
              </select>
            </Field>
          </div>
          {text(
            'line',
            'Eerste programmalijn',
            'Bijvoorbeeld Werknemers. Meer lijnen voegt de beheerder toe.',
          )}
          <div class="buttons">
            <button type="submit" class="utrecht-button utrecht-button--primary-action" aria-disabled={busy}>
              {busy ? 'Bezig…' : 'Regio beginnen'}
            </button>
          </div>
        </form>
      )}
    </section>
  );
}
