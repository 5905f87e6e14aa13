import { useState } from 'preact/hooks';
import type { SubmissionStatus } from '../../../../shared/submission/submission.ts';
import { asApiError } from '../../api/api-error.ts';
import type { ApiError } from '../../api/api-error.ts';
import { apiPath, sendJson } from '../../api/client.ts';
import { describedBy, Field } from '../../components/field.tsx';
import { Failure } from '../../components/states.tsx';

interface ReasonFormProps {
  readonly submission: { readonly id: string; readonly status: SubmissionStatus };
  /** Looks again, until what was asked for has happened. */
  readonly follow: (until: (now: { readonly status: SubmissionStatus }) => boolean) => void;
}

/** Takes a submission back; the one before comes in force again. */
export function WithdrawForm(props: ReasonFormProps) {
  return (
    <ReasonForm
      {...props}
      action="withdraw"
      summary="Deze aanlevering intrekken"
      text="De aanlevering telt dan niet meer mee en de vorige over deze periode geldt weer. Het bestand blijft bewaard."
      button="Intrekken"
    />
  );
}

/** Puts an earlier submission in force again. */
export function RestoreForm(props: ReasonFormProps) {
  return (
    <ReasonForm
      {...props}
      action="restore"
      summary="Deze aanlevering terugzetten"
      text="De aanlevering telt dan weer mee, in plaats van die nu geldt."
      button="Terugzetten"
    />
  );
}

interface Wording {
  readonly action: 'withdraw' | 'restore';
  readonly summary: string;
  readonly text: string;
  readonly button: string;
}

function ReasonForm({ submission, follow, action, summary, text, button }: ReasonFormProps & Wording) {
  const [reason, setReason] = useState('');
  const [fault, setFault] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<ApiError | null>(null);
  const id = `reden-${action}-${submission.id}`;

  const submit = (event: Event): void => {
    event.preventDefault();
    const missing = reason.trim() === '';
    setFault(missing ? 'Geef in een paar woorden de reden.' : null);
    if (missing || busy) return;
    setBusy(true);
    setProblem(null);
    const before = submission.status;
    sendJson('POST', apiPath('submissions', submission.id, action), { reason })
      .then(() => follow(({ status }) => status !== before))
      .catch((error: unknown) => setProblem(asApiError(error)))
      .finally(() => setBusy(false));
  };

  return (
    <details class="panel no-print">
      <summary>{summary}</summary>
      <form class="form" onSubmit={submit} noValidate>
        <p>{text}</p>
        {problem !== null && <Failure error={problem} />}
        <Field id={id} label="Reden" error={fault}>
          <input
            id={id}
            type="text"
            maxLength={500}
            class="utrecht-textbox utrecht-textbox--html-input"
            value={reason}
            aria-describedby={describedBy(id, { error: fault })}
            aria-invalid={fault !== null}
            onInput={(event) => setReason(event.currentTarget.value)}
          />
        </Field>
        <div class="buttons">
          <button type="submit" class="utrecht-button utrecht-button--secondary-action" aria-disabled={busy}>
            {button}
          </button>
        </div>
      </form>
    </details>
  );
}
