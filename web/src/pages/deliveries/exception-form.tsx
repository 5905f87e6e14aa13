import { useEffect, useRef, useState } from 'preact/hooks';
import type { MissingAnswer } from '../../../../shared/api/missing.schema.ts';
import type { ProgrammeAnswer } from '../../../../shared/api/programmes.schema.ts';
import { periodLabel } from '../../../../shared/programme/period.ts';
import { asApiError } from '../../api/api-error.ts';
import type { ApiError } from '../../api/api-error.ts';
import { apiPath, sendJson } from '../../api/client.ts';
import { describedBy, Field } from '../../components/field.tsx';
import { Failure } from '../../components/states.tsx';
import { parseDateInput } from '../../format/date-input.ts';
import { whatOf } from './missing-section.tsx';

interface ExceptionFormProps {
  readonly programme: ProgrammeAnswer;
  readonly delivery: MissingAnswer;
  readonly granted: () => void;
}

/** Gives a project more time after the lock, until a date and with a reason that is kept. */
export function ExceptionForm({ programme, delivery, granted }: ExceptionFormProps) {
  const [whole, setWhole] = useState(false);
  const [until, setUntil] = useState('');
  const [reason, setReason] = useState('');
  const [faults, setFaults] = useState<{ until: string | null; reason: string | null }>({
    until: null,
    reason: null,
  });
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<ApiError | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);

  const submit = (event: Event): void => {
    event.preventDefault();
    const date = parseDateInput(until);
    const found = {
      until: date === null ? 'Schrijf de datum als dd-mm-jjjj, bijvoorbeeld 31-12-2025.' : null,
      reason: reason.trim() === '' ? 'Geef in een paar woorden de reden.' : null,
    };
    setFaults(found);
    if (date === null || found.reason !== null || busy) return;
    const { project, period, dataset, municipality } = delivery;
    const scope = whole ? {} : { dataset, ...(municipality !== undefined && { municipality }) };
    setBusy(true);
    setProblem(null);
    sendJson('PUT', apiPath('programmes', programme.id, 'exceptions'), {
      project,
      period,
      ...scope,
      until: date,
      reason: reason.trim(),
    })
      .then(() => granted())
      .catch((error: unknown) => {
        setProblem(asApiError(error));
        setBusy(false);
      });
  };

  return (
    <form class="panel form" onSubmit={submit} noValidate aria-labelledby="uitstel-geven">
      <h2 class="utrecht-heading-2" id="uitstel-geven" ref={heading} tabIndex={-1}>
        Uitstel geven voor {whatOf(delivery, programme)}
      </h2>
      {problem !== null && <Failure error={problem} />}
      <Field id="uitstel-wat" label="Waarvoor">
        <select
          id="uitstel-wat"
          class="utrecht-select utrecht-select--html-select"
          value={whole ? 'alles' : 'dit'}
          onChange={(event) => setWhole(event.currentTarget.value === 'alles')}
        >
          <option value="dit">Alleen {whatOf(delivery, programme)}</option>
          <option value="alles">
            Alles van {delivery.project} over {periodLabel(delivery.period)}
          </option>
        </select>
      </Field>
      <Field
        id="uitstel-tot"
        label="Tot en met"
        description="De laatste dag waarop nog kan worden aangeleverd, als dd-mm-jjjj."
        error={faults.until}
        class="field--narrow"
      >
        <input
          id="uitstel-tot"
          type="text"
          inputMode="numeric"
          autoComplete="off"
          class="utrecht-textbox utrecht-textbox--html-input"
          value={until}
          aria-describedby={describedBy('uitstel-tot', { description: true, error: faults.until })}
          aria-invalid={faults.until !== null}
          onInput={(event) => setUntil(event.currentTarget.value)}
        />
      </Field>
      <Field
        id="uitstel-reden"
        label="Reden"
        description="Komt in het logboek. Noem geen persoonsgegevens."
        error={faults.reason}
      >
        <input
          id="uitstel-reden"
          type="text"
          maxLength={500}
          class="utrecht-textbox utrecht-textbox--html-input"
          value={reason}
          aria-describedby={describedBy('uitstel-reden', { description: true, error: faults.reason })}
          aria-invalid={faults.reason !== null}
          onInput={(event) => setReason(event.currentTarget.value)}
        />
      </Field>
      <div class="buttons">
        <button type="submit" class="utrecht-button utrecht-button--primary-action" aria-disabled={busy}>
          Uitstel geven
        </button>
      </div>
    </form>
  );
}
