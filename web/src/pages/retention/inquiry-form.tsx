import { useState } from 'preact/hooks';
import type { ProgrammeAnswer } from '../../../../shared/api/programmes.schema.ts';
import type { ApiError } from '../../api/api-error.ts';
import { describedBy, Field } from '../../components/field.tsx';
import { Failure } from '../../components/states.tsx';

const KINDS = {
  inzage: ['Inzage', 'Wat is er van mij bewaard?'],
  rectificatie: ['Rectificatie', 'Er staat iets verkeerd: verbeter het.'],
  wissen: ['Wissen', 'Haal mijn gegevens weg.'],
} as const;
export type InquiryKind = keyof typeof KINDS;

/** The request as the form has it; project empty for all. */
export interface Asked {
  readonly number: string;
  readonly kind: InquiryKind;
  readonly project: string;
  readonly reason: string;
}

interface InquiryFormProps {
  readonly projects: ProgrammeAnswer['projects'];
  readonly problem: ApiError | null;
  readonly busy: boolean;
  readonly ask: (asked: Asked) => void;
}

/** What a participant asks, by the number under which the region's own systems know this person. */
export function InquiryForm({ projects, problem, busy, ask }: InquiryFormProps) {
  const [draft, setDraft] = useState<Asked>({ number: '', kind: 'inzage', project: '', reason: '' });
  const [tried, setTried] = useState(false);
  const set = (change: Partial<Asked>): void => setDraft({ ...draft, ...change });
  const sent = problem?.issues.find(({ path }) => path === 'reason')?.message ?? null;
  const faults = {
    number: tried && draft.number.trim() === '' ? 'Vul het deelnemernummer in.' : null,
    reason: tried && draft.reason.trim() === '' ? 'Geef in een paar woorden de reden.' : sent,
  };
  const submit = (event: Event): void => {
    event.preventDefault();
    setTried(true);
    const [number, reason] = [draft.number.trim(), draft.reason.trim()];
    if (number !== '' && reason !== '') ask({ ...draft, number, reason });
  };
  return (
    <form class="form" onSubmit={submit} noValidate autocomplete="off">
      <p>
        Een deelnemer mag zien wat er is bewaard, fouten laten verbeteren en vragen om gegevens te wissen
        (AVG, artikel 15 tot en met 17). Zoek in de eigen registratie van het project het deelnemernummer op.
      </p>
      {problem !== null && <Failure error={problem} />}
      <fieldset class="choices">
        <legend>Wat vraagt de deelnemer?</legend>
        {(Object.keys(KINDS) as InquiryKind[]).map((kind) => (
          <label class="choice" key={kind}>
            <input
              type="radio"
              name="soort-verzoek"
              checked={draft.kind === kind}
              onChange={() => set({ kind })}
            />
            <span>{KINDS[kind][0]}</span>
            <span class="choice__more">{KINDS[kind][1]}</span>
          </label>
        ))}
      </fieldset>
      <div class="form__row">
        <Field id="verzoek-nummer" label="Deelnemernummer" error={faults.number}>
          <input
            id="verzoek-nummer"
            type="text"
            maxLength={100}
            autocomplete="off"
            spellcheck={false}
            class="utrecht-textbox utrecht-textbox--html-input"
            value={draft.number}
            aria-describedby={describedBy('verzoek-nummer', { error: faults.number })}
            aria-invalid={faults.number !== null}
            onInput={(event) => set({ number: event.currentTarget.value })}
          />
        </Field>
        <Field id="verzoek-project" label="Project">
          <select
            id="verzoek-project"
            class="utrecht-select utrecht-select--html-select"
            value={draft.project}
            onChange={(event) => set({ project: event.currentTarget.value })}
          >
            <option value="">Alle projecten</option>
            {projects.map(({ code, name }) => (
              <option key={code} value={code}>
                {code} {name}
              </option>
            ))}
          </select>
        </Field>
      </div>
      <Field
        id="verzoek-reden"
        label="Reden"
        description="Komt in het logboek: verwijs naar uw dossier, noem geen naam of nummer van de deelnemer."
        error={faults.reason}
      >
        <input
          id="verzoek-reden"
          type="text"
          maxLength={500}
          autocomplete="off"
          class="utrecht-textbox utrecht-textbox--html-input"
          value={draft.reason}
          aria-describedby={describedBy('verzoek-reden', { description: true, error: faults.reason })}
          aria-invalid={faults.reason !== null}
          onInput={(event) => set({ reason: event.currentTarget.value })}
        />
      </Field>
      <div class="buttons">
        <button type="submit" class="utrecht-button utrecht-button--primary-action" aria-disabled={busy}>
          {busy ? 'Bezig met zoeken…' : 'Zoeken wat er is bewaard'}
        </button>
      </div>
    </form>
  );
}
