import { useRef, useState } from 'preact/hooks';
import type { ReferenceDate, ReferenceMunicipality } from '../../api/answers.ts';
import { referenceAddress } from '../../addresses.ts';
import { asApiError } from '../../api/api-error.ts';
import type { ApiError } from '../../api/api-error.ts';
import { apiPath, sendJson } from '../../api/client.ts';
import { Failure } from '../../components/states.tsx';
import { formatDate } from '../../format/date.ts';
import { REFERENCE_WORDS } from '../../format/words.ts';

type Action = ReferenceMunicipality['actions'][number];

const BUSY: Readonly<Record<Action, string>> = {
  trial: 'De proef wordt gemaakt…',
  submit: 'Het extract wordt ingediend…',
  feedback: 'De terugkoppeling wordt vastgelegd…',
  finalise: 'Het extract wordt definitief gemaakt…',
  reopen: 'Het extract wordt heropend…',
};

interface MunicipalityActionsProps {
  readonly programme: string;
  readonly date: ReferenceDate;
  readonly municipality: ReferenceMunicipality;
  readonly reload: () => void;
}

/** What may be asked now for a municipality; the focus stays here while buttons come and go. */
export function MunicipalityActions({ programme, date, municipality, reload }: MunicipalityActionsProps) {
  const { code, name, actions, pending, state, remarkCounts } = municipality;
  const [finalising, setFinalising] = useState(false);
  const [asked, setAsked] = useState<Action | null>(null);
  const [problem, setProblem] = useState<ApiError | null>(null);
  const box = useRef<HTMLDivElement>(null);

  const show = (confirm: boolean): void => {
    setFinalising(confirm);
    box.current?.focus();
  };
  const ask = (action: Action): void => {
    show(false);
    setProblem(null);
    setAsked(action);
    sendJson('POST', apiPath('programmes', programme, 'reference-dates', date.date, code, action), {})
      .then(reload)
      .catch((error: unknown) => {
        setAsked(null);
        setProblem(asApiError(error));
      });
  };
  const busy = pending ?? null;
  const strongest = mainAction(state, remarkCounts.open);
  const button = (action: Action, label: string, press: () => void) => (
    <button type="button" class={`action ${action === strongest ? 'action--strong' : ''}`} onClick={press}>
      {label}
      <span class="visually-hidden"> voor {name}</span>
    </button>
  );

  return (
    <div class="stack stack--tight" ref={box} tabIndex={-1} role="group" aria-label={`Stappen voor ${name}`}>
      <p class="small strong" role="status">
        {busy !== null
          ? BUSY[busy]
          : asked !== null && `De stand is nu: ${REFERENCE_WORDS[state].toLowerCase()}.`}
      </p>
      {problem !== null && <Failure error={problem} />}
      {busy === null && !finalising && actions.length > 0 && (
        <div class="actions">
          {actions.includes('trial') &&
            button('trial', state === 'proef' ? 'Nieuwe proef' : 'Proef maken', () => ask('trial'))}
          {actions.includes('submit') && button('submit', submitWord(state), () => ask('submit'))}
          {actions.includes('feedback') && (
            <a class="action" href={`${referenceAddress(programme, date.date, code)}#opmerkingen`}>
              Terugkoppelen<span class="visually-hidden"> voor {name}</span>
            </a>
          )}
          {actions.includes('finalise') && button('finalise', 'Definitief maken', () => show(true))}
        </div>
      )}
      {finalising && (
        <div class="stack stack--tight">
          <p class="small">
            Peilstok maakt het extract van {name} opnieuw uit wat nu geldt en zet het op slot t/m{' '}
            {formatDate(date.retention.until)}. Heropenen kan daarna alleen met twee mensen.
            {remarkCounts.open > 0 && ` Let op: ${remarkCounts.open} van de opmerkingen staan nog open.`}
          </p>
          <div class="actions">
            <button type="button" class="action action--strong" onClick={() => ask('finalise')}>
              Ja, definitief maken
            </button>
            <button type="button" class="action" onClick={() => show(false)}>
              Annuleren
            </button>
          </div>
        </div>
      )}
    </div>
  );
}

function submitWord(state: ReferenceMunicipality['state']): string {
  return state === 'ingediend' || state === 'teruggekoppeld' ? 'Opnieuw indienen' : 'Indienen';
}

function mainAction(state: ReferenceMunicipality['state'], openRemarks: number): Action {
  if (state === 'open') return 'trial';
  return state === 'proef' || openRemarks > 0 ? 'submit' : 'finalise';
}
