import { useRef, useState } from 'preact/hooks';
import { asApiError } from '../../api/api-error.ts';
import type { ApiError } from '../../api/api-error.ts';
import { apiPath, sendJson } from '../../api/client.ts';
import { describedBy, Field } from '../../components/field.tsx';
import { Notice } from '../../components/notice.tsx';
import { Failure } from '../../components/states.tsx';
import { formatMoment } from '../../format/date.ts';
import { useMe } from '../../session/me.tsx';
import type { AboutMunicipality } from './about-municipality.ts';

type Step = 'reopen' | 'reopen/approve' | 'reopen/withdraw';

/** Reopening a definitive extract: one person asks, another approves; the old extract stays readable. */
export function ReopeningSection({ programme, date, municipality, reload }: AboutMunicipality) {
  const { user } = useMe();
  const [reason, setReason] = useState('');
  const [fault, setFault] = useState<string | null>(null);
  const [problem, setProblem] = useState<ApiError | null>(null);
  const box = useRef<HTMLElement>(null);
  const { code, name, reopening } = municipality;
  const settled = (): void => {
    setReason('');
    reload();
  };
  const send = (step: Step, body: object): void => {
    setProblem(null);
    box.current?.focus();
    const base = apiPath('programmes', programme, 'reference-dates', date.date, code);
    sendJson('POST', `${base}/${step}`, body)
      .then(settled)
      .catch((error: unknown) => setProblem(asApiError(error)));
  };
  const ask = (event: Event): void => {
    event.preventDefault();
    const missing = reason.trim() === '';
    setFault(missing ? 'Geef in een paar woorden de reden.' : null);
    if (!missing) send('reopen', { reason });
  };
  const own = reopening?.by.toLowerCase() === user.toLowerCase();
  return (
    <section class="panel stack" aria-labelledby="heropenen" ref={box} tabIndex={-1}>
      <h2 class="utrecht-heading-2" id="heropenen">
        Heropenen
      </h2>
      {problem !== null && <Failure error={problem} />}
      {reopening === null ? (
        <form class="form" onSubmit={ask} noValidate>
          <p>
            Alleen als het echt anders moet. U vraagt het aan met een reden; een tweede persoon keurt het
            goed. Het extract van nu blijft als versie bestaan en blijft te downloaden.
          </p>
          <Field id="heropenen-reden" label="Waarom moet dit extract open?" error={fault}>
            <input
              id="heropenen-reden"
              type="text"
              maxLength={500}
              class="utrecht-textbox utrecht-textbox--html-input"
              value={reason}
              aria-describedby={describedBy('heropenen-reden', { error: fault })}
              aria-invalid={fault !== null}
              onInput={(event) => setReason(event.currentTarget.value)}
            />
          </Field>
          <div class="buttons">
            <button type="submit" class="utrecht-button utrecht-button--secondary-action">
              Heropenen vragen
            </button>
          </div>
        </form>
      ) : (
        <>
          <Notice
            kind="warning"
            title={own ? 'Wacht op een tweede persoon' : `Er is gevraagd om ${name} te heropenen`}
          >
            <p class="break">
              Gevraagd door {reopening.by} op {formatMoment(reopening.at)}. Reden: {reopening.reason}
            </p>
            <p>
              {own
                ? 'U hebt dit zelf gevraagd. Vraag een collega met dezelfde rechten om deze pagina te openen en het goed te keuren.'
                : 'Na uw goedkeuring is de stand weer ‘ingediend’ en kan er opnieuw worden ingediend.'}
            </p>
          </Notice>
          <div class="buttons">
            {!own && (
              <button
                type="button"
                class="utrecht-button utrecht-button--primary-action"
                onClick={() => send('reopen/approve', {})}
              >
                Heropenen goedkeuren
              </button>
            )}
            <button
              type="button"
              class="utrecht-button utrecht-button--secondary-action"
              onClick={() => send('reopen/withdraw', {})}
            >
              {own ? 'Vraag intrekken' : 'Niet heropenen'}
            </button>
          </div>
        </>
      )}
    </section>
  );
}
