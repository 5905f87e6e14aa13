import { useRef, useState } from 'preact/hooks';
import type { ReferenceDate, ReferenceMunicipality } from '../../api/answers.ts';
import { apiPath, sendJson } from '../../api/client.ts';
import { formatDate } from '../../format/date.ts';
import { counted } from '../../format/words.ts';
import { municipalitiesFor, STEPS_FOR_ALL, takeForAll } from './all-at-once.ts';
import type { Progress, StepForAll } from './all-at-once.ts';

const WORDS: Readonly<Record<StepForAll, { readonly button: string; readonly asked: string }>> = {
  trial: { button: 'Proef maken', asked: 'De proef is gevraagd' },
  submit: { button: 'Indienen', asked: 'Indienen is gevraagd' },
  finalise: { button: 'Definitief maken', asked: 'Definitief maken is gevraagd' },
};

interface ForAllProps {
  readonly programme: string;
  readonly date: ReferenceDate;
  readonly reload: () => void;
}

/** One step for all municipalities of a date that are at it: how far it is, and which were refused. */
export function ForAll({ programme, date, reload }: ForAllProps) {
  const [sure, setSure] = useState<StepForAll | null>(null);
  const [told, setTold] = useState<{ readonly step: StepForAll; readonly progress: Progress } | null>(null);
  const box = useRef<HTMLDivElement>(null);
  const running = told !== null && told.progress.done < told.progress.of;
  const choices = STEPS_FOR_ALL.map((step) => ({ step, who: municipalitiesFor(step, date.municipalities) }));
  const shown = choices.filter(({ who }) => who.length > 1);
  if (shown.length === 0 && told === null) return null;

  const take = (step: StepForAll, who: readonly ReferenceMunicipality[]): void => {
    setSure(null);
    box.current?.focus();
    const ask = (code: string) =>
      sendJson('POST', apiPath('programmes', programme, 'reference-dates', date.date, code, step), {});
    void takeForAll(who, ask, (progress) => {
      setTold({ step, progress });
      if (progress.done > 0) reload();
    });
  };
  const unsure = choices.find(({ step }) => step === sure);

  return (
    <div class="stack stack--tight" ref={box} tabIndex={-1} role="group" aria-label="Alle gemeenten tegelijk">
      <p class="small strong" role="status">
        {told !== null && progressText(told.step, told.progress)}
      </p>
      {running && (
        <p class="small muted">
          Laat dit venster open. Sluit u het toch, dan gaat u later verder met dezelfde knop: wie al klaar is,
          wordt overgeslagen.
        </p>
      )}
      {told !== null && told.progress.refused.length > 0 && (
        <ul class="list small">
          {told.progress.refused.map(({ name, why }) => (
            <li key={name}>
              {name}: {why}
            </li>
          ))}
        </ul>
      )}
      {!running && sure === null && (
        <div class="actions">
          {shown.map(({ step, who }) => (
            <button
              key={step}
              type="button"
              class="action"
              onClick={() => (step === 'trial' ? take(step, who) : setSure(step))}
            >
              {step === 'trial' && who[0]?.state === 'proef' ? 'Nieuwe proef' : WORDS[step].button} voor{' '}
              {who.length} gemeenten
            </button>
          ))}
        </div>
      )}
      {unsure !== undefined && (
        <div class="stack stack--tight">
          <p class="small">
            {sureText(unsure.step, date)} Het gaat om {unsure.who.map(({ name }) => name).join(', ')}.
            {unsure.step === 'finalise' && ' Gemeenten met open opmerkingen doen niet mee.'}
          </p>
          <div class="actions">
            <button type="button" class="action action--strong" onClick={() => take(unsure.step, unsure.who)}>
              Ja, {WORDS[unsure.step].button.toLowerCase()} voor {unsure.who.length} gemeenten
            </button>
            <button type="button" class="action" onClick={() => setSure(null)}>
              Annuleren
            </button>
          </div>
        </div>
      )}
    </div>
  );
}

function sureText(step: StepForAll, { retention }: ReferenceDate): string {
  if (step === 'submit')
    return 'Peilstok legt van elke gemeente het extract vast voor beoordeling; een beoordelaar van buiten ziet het dan ook.';
  return `Peilstok maakt elk extract opnieuw uit wat nu geldt en zet het op slot t/m ${formatDate(retention.until)}. Heropenen kan daarna alleen met twee mensen.`;
}

function progressText(step: StepForAll, { done, of, refused }: Progress): string {
  const how = `${WORDS[step].asked} voor ${done - refused.length} van ${of} gemeenten`;
  if (refused.length === 0) return `${how}.`;
  return `${how}; bij ${counted(refused.length, 'gemeente', 'gemeenten')} ging het niet:`;
}
