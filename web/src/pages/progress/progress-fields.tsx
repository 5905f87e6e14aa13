import { useLocation } from 'preact-iso';
import { useState } from 'preact/hooks';
import type { ProgressForm } from '../../../../shared/api/progress.schema.ts';
import { asApiError } from '../../api/api-error.ts';
import type { ApiError } from '../../api/api-error.ts';
import { sendJson } from '../../api/client.ts';
import { Notice } from '../../components/notice.tsx';
import { Failure } from '../../components/states.tsx';
import { formatDate } from '../../format/date.ts';
import { AnswerField } from './answer-field.tsx';
import { MilestoneField } from './milestone-field.tsx';
import { beginDraft, faultsOf, inputOf, personalDataIn, QUESTIONS } from './progress-draft.ts';
import type { Faults, MilestoneDraft, Question } from './progress-draft.ts';

const WORDS: Readonly<Record<Question, readonly [label: string, description: string]>> = {
  stand: ['Stand van zaken', 'Hoe staat het project ervoor?'],
  knelpunt: ['Knelpunt', 'Wat houdt het tegen? Leeg als er geen is.'],
  hulp_nodig: ['Hulp nodig', 'Wat vraagt u van wie, en voor wanneer? Leeg als dat niet speelt.'],
  vooruitblik: ['Vooruitblik', 'Wat gebeurt er in de komende periode?'],
};

interface ProgressFieldsProps {
  /** Where the form is sent to. */
  readonly path: string;
  readonly form: ProgressForm;
}

/** The questions and milestones, and the button that sends them. */
export function ProgressFields({ path, form }: ProgressFieldsProps) {
  const { route } = useLocation();
  const [draft, setDraft] = useState(() => beginDraft(form));
  const [faults, setFaults] = useState<Faults>({});
  const [warned, setWarned] = useState<string | null>(null);
  const [problem, setProblem] = useState<ApiError | null>(null);
  const [busy, setBusy] = useState(false);
  const reached = form.milestones.filter(({ done }) => done !== null);

  const submit = (event: Event): void => {
    event.preventDefault();
    if (busy) return;
    const found = faultsOf(draft);
    const personal = personalDataIn(draft);
    setFaults(found);
    setProblem(null);
    const [first] = Object.keys(found);
    if (first !== undefined) {
      document.getElementById(first)?.focus();
      return;
    }
    // The second time is the answer to the warning.
    setWarned(personal);
    if (personal !== null && personal !== warned) return;
    setBusy(true);
    sendJson<{ id: string }>('PUT', path, inputOf(draft))
      .then(({ id }) => route(`/aanleveren/${id}`))
      .catch((error: unknown) => {
        setProblem(asApiError(error));
        setBusy(false);
      });
  };

  const changeMilestone = (id: string, change: Partial<MilestoneDraft>): void =>
    setDraft({
      ...draft,
      milestones: draft.milestones.map((each) => (each.id === id ? { ...each, ...change } : each)),
    });

  return (
    <form class="panel form" onSubmit={submit} noValidate>
      <Notice kind="info" title="Schrijf niet over personen">
        <p>Management leest dit mee. Noem geen namen, geen contactgegevens en geen nummers van deelnemers.</p>
      </Notice>
      {QUESTIONS.map((question) => (
        <AnswerField
          key={question}
          id={question}
          label={WORDS[question][0]}
          description={WORDS[question][1]}
          value={draft.answers[question]}
          change={(text) => setDraft({ ...draft, answers: { ...draft.answers, [question]: text } })}
          error={faults[question] ?? null}
        />
      ))}
      {form.milestones.length > 0 && <h2 class="utrecht-heading-2">Mijlpalen</h2>}
      {draft.milestones.map((each) => {
        const milestone = form.milestones.find(({ id }) => id === each.id);
        return (
          milestone !== undefined && (
            <MilestoneField
              key={each.id}
              milestone={milestone}
              draft={each}
              change={(change) => changeMilestone(each.id, change)}
              faults={faults}
            />
          )
        );
      })}
      {reached.length > 0 && (
        <div>
          <p class="strong">Al eerder gehaald</p>
          <ul>
            {reached.map(({ id, name, done }) => (
              <li key={id}>
                {name}, op {formatDate(done ?? '')}
              </li>
            ))}
          </ul>
        </div>
      )}
      {problem !== null && <Failure error={problem} />}
      {warned !== null && (
        <Notice kind="warning" title={`In uw tekst lijkt ${warned} te staan`} focus>
          <p>
            Haal weg wat over een persoon gaat. Gaat het niet over een persoon, verstuur dan nog een keer.
          </p>
        </Notice>
      )}
      <div class="buttons">
        <button type="submit" class="utrecht-button utrecht-button--primary-action" aria-disabled={busy}>
          {form.form === null ? 'Voortgang versturen' : 'Verbeterde voortgang versturen'}
        </button>
      </div>
    </form>
  );
}
