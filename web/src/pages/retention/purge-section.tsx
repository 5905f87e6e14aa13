import { useState } from 'preact/hooks';
import { asApiError } from '../../api/api-error.ts';
import type { ApiError } from '../../api/api-error.ts';
import { apiPath, sendJson } from '../../api/client.ts';
import { describedBy, Field } from '../../components/field.tsx';
import { Notice } from '../../components/notice.tsx';
import { Empty, Failure } from '../../components/states.tsx';
import { purgeParts } from '../../conclusions/retention-conclusion.ts';
import { hasRole, useMe } from '../../session/me.tsx';
import type { Retention } from './retention-answers.ts';

interface PurgeSectionProps {
  readonly programme: string;
  readonly retention: Retention;
  readonly reload: () => void;
}

/** What would go now, and the two steps in which a beheerder lets it go. */
export function PurgeSection({
  programme,
  retention: { retention, plan, purges },
  reload,
}: PurgeSectionProps) {
  const me = useMe();
  const [asking, setAsking] = useState(false);
  const [confirmed, setConfirmed] = useState(false);
  const parts = plan === null ? '' : purgeParts(plan.counts);
  const busy = purges.some(({ state }) => state !== 'klaar' && state !== 'gestopt');
  return (
    <section class="panel stack" aria-labelledby="verwijderen">
      <h2 class="utrecht-heading-2" id="verwijderen">
        Verwijderen
      </h2>
      {confirmed && (
        <Notice kind="ok" title="De verwijdering is bevestigd" focus>
          <p>Zij begint binnen een kwartier. Hieronder, bij eerdere verwijderingen, ziet u hoe ver zij is.</p>
        </Notice>
      )}
      {plan === null && !confirmed && (
        <Empty>
          {busy
            ? 'Er loopt een verwijdering. Pas als die klaar is, kan er een nieuwe beginnen.'
            : 'Zolang de gegevens worden vastgehouden, kan er niets worden verwijderd.'}
        </Empty>
      )}
      {plan !== null && parts === '' && (
        <Empty>
          Er is nu niets te verwijderen. Tot het einde van de bewaartermijn gaan alleen rijen weg die nooit
          hebben meegeteld.
        </Empty>
      )}
      {plan !== null && parts !== '' && (
        <>
          <p>
            Een verwijdering haalt nu weg: <strong>{parts}</strong>.
          </p>
          <p>{plan.participants ? ALL : LOOSE}</p>
          {retention === null && <p>Zonder bewaartermijn in het programma blijft al het andere staan.</p>}
          {!hasRole(me, programme, ['beheerder']) && (
            <p class="muted">Verwijderen kan alleen de beheerder van het programma.</p>
          )}
          {hasRole(me, programme, ['beheerder']) && !asking && (
            <div class="buttons">
              <button
                type="button"
                class="utrecht-button utrecht-button--secondary-action"
                onClick={() => setAsking(true)}
              >
                Verwijdering voorbereiden
              </button>
            </div>
          )}
          {asking && (
            <ConfirmForm
              programme={programme}
              fingerprint={plan.fingerprint}
              cancel={() => setAsking(false)}
              sent={() => {
                setAsking(false);
                setConfirmed(true);
                reload();
              }}
              stale={reload}
            />
          )}
        </>
      )}
    </section>
  );
}

const ALL =
  'Dat zijn alle gegevens van deelnemers in dit programma. Cijfers, het logboek, en de hashes van wat weggaat blijven staan. Daarna kan er niet meer worden aangeleverd.';
const LOOSE =
  'Dat is alleen wat nooit heeft meegeteld, zoals rijen van een afgebroken aanlevering. Wat telt of heeft geteld, blijft staan.';

interface ConfirmFormProps {
  readonly programme: string;
  readonly fingerprint: string;
  readonly cancel: () => void;
  readonly sent: () => void;
  /** The plan is not what is there any more. */
  readonly stale: () => void;
}

function ConfirmForm({ programme, fingerprint, cancel, sent, stale }: ConfirmFormProps) {
  const [reason, setReason] = useState('');
  const [fault, setFault] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<ApiError | null>(null);

  const submit = (event: Event): void => {
    event.preventDefault();
    const missing = reason.trim() === '';
    setFault(missing ? 'Geef in een paar woorden de reden.' : null);
    if (missing || busy) return;
    setBusy(true);
    setProblem(null);
    sendJson('POST', apiPath('programmes', programme, 'retention', 'purge'), {
      fingerprint,
      reason: reason.trim(),
    })
      .then(() => sent())
      .catch((error: unknown) => {
        const found = asApiError(error);
        setProblem(found);
        setBusy(false);
        if (found.status === 409) stale();
      });
  };

  return (
    <form class="form" onSubmit={submit} noValidate>
      <Notice kind="warning" title="Dit kan niet ongedaan worden gemaakt" focus>
        <p>
          Controleer hierboven wat er weggaat. Het verslag met de hashes van alles wat weggaat, blijft
          bewaard.
        </p>
      </Notice>
      {problem !== null && <Failure error={problem} />}
      <Field
        id="verwijderen-reden"
        label="Reden"
        description="Komt in het logboek; noem geen personen."
        error={fault}
      >
        <input
          id="verwijderen-reden"
          type="text"
          maxLength={500}
          class="utrecht-textbox utrecht-textbox--html-input"
          value={reason}
          aria-describedby={describedBy('verwijderen-reden', { description: true, error: fault })}
          aria-invalid={fault !== null}
          onInput={(event) => setReason(event.currentTarget.value)}
        />
      </Field>
      <div class="buttons">
        <button type="submit" class="utrecht-button utrecht-button--primary-action" aria-disabled={busy}>
          Ja, definitief verwijderen
        </button>
        <button type="button" class="utrecht-button utrecht-button--secondary-action" onClick={cancel}>
          Annuleren
        </button>
      </div>
    </form>
  );
}
