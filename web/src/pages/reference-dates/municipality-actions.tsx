import { useState } from 'preact/hooks';
import type { ReferenceMunicipality } from '../../api/answers.ts';
import { asApiError } from '../../api/api-error.ts';
import type { ApiError } from '../../api/api-error.ts';
import { apiPath, sendJson } from '../../api/client.ts';
import { Failure } from '../../components/states.tsx';
import { FeedbackForm } from './feedback-form.tsx';
import type { Remark } from './feedback-form.tsx';

type Action = ReferenceMunicipality['actions'][number];

const LABELS: Readonly<Record<Action, string>> = {
  trial: 'Proef maken',
  submit: 'Indienen',
  feedback: 'Terugkoppelen',
  finalise: 'Definitief maken',
  reopen: 'Heropenen',
};
const BUSY: Readonly<Record<Action, string>> = {
  trial: 'De proef wordt gemaakt…',
  submit: 'Het extract wordt ingediend…',
  feedback: 'De terugkoppeling wordt vastgelegd…',
  finalise: 'Het extract wordt definitief gemaakt…',
  reopen: 'Het extract wordt heropend…',
};

interface MunicipalityActionsProps {
  readonly programme: string;
  readonly date: string;
  readonly municipality: ReferenceMunicipality;
  readonly reload: () => void;
}

/** What may be asked now for a municipality; making it final is asked twice, because it cannot be undone. */
export function MunicipalityActions({ programme, date, municipality, reload }: MunicipalityActionsProps) {
  const { code, name, actions, pending } = municipality;
  const [asking, setAsking] = useState<'feedback' | 'finalise' | null>(null);
  const [problem, setProblem] = useState<ApiError | null>(null);

  const ask = (action: Action, remarks: readonly Remark[] = []): void => {
    setAsking(null);
    setProblem(null);
    const body = action === 'feedback' ? { remarks } : {};
    sendJson('POST', apiPath('programmes', programme, 'reference-dates', date, code, action), body)
      .then(reload)
      .catch((error: unknown) => setProblem(asApiError(error)));
  };
  const press = (action: Action): void => {
    if (action === 'feedback' || action === 'finalise') setAsking(action);
    else ask(action);
  };

  if (pending !== null) return <p role="status">{BUSY[pending]}</p>;
  return (
    <>
      {problem !== null && <Failure error={problem} />}
      {asking === null && actions.length > 0 && (
        <div class="actions">
          {actions.map((action) => (
            <button key={action} type="button" class="action" onClick={() => press(action)}>
              {LABELS[action]}
              <span class="visually-hidden"> voor {name}</span>
            </button>
          ))}
        </div>
      )}
      {asking === 'finalise' && (
        <div class="stack stack--tight" role="group" aria-label={`Definitief maken van ${name}`}>
          <p class="small">Een definitief extract verandert nooit meer en kan niet worden teruggenomen.</p>
          <div class="actions">
            <button type="button" class="action action--strong" onClick={() => ask('finalise')}>
              Ja, definitief maken
            </button>
            <button type="button" class="action" onClick={() => setAsking(null)}>
              Annuleren
            </button>
          </div>
        </div>
      )}
      {asking === 'feedback' && (
        <FeedbackForm
          id={`${date}-${code}`}
          send={(remarks) => ask('feedback', remarks)}
          cancel={() => setAsking(null)}
        />
      )}
    </>
  );
}
