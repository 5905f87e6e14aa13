import { useState } from 'preact/hooks';
import type { Delivery } from '../../../shared/api/deliveries.schema.ts';
import type { SubmissionAnswer } from '../../../shared/api/submissions.schema.ts';
import { asApiError } from '../api/api-error.ts';
import { reportNothing, withdrawAgain } from '../upload/report-nothing.ts';

interface NothingToReportProps {
  readonly programme: string;
  readonly delivery: Delivery;
  /** What it is about, for screen readers: `3.7 Vouchers, september-oktober 2025`. */
  readonly about: string;
}

type Told =
  | { readonly kind: 'none' }
  /** `id`: of what is being taken back. */
  | { readonly kind: 'busy'; readonly id: string | null }
  | { readonly kind: 'done'; readonly id: string }
  | { readonly kind: 'asks'; readonly id: string }
  | { readonly kind: 'failed'; readonly text: string };

/** Says with one click that there is nothing to report, which counts as delivered; the same button takes it back. */
export function NothingToReport({ programme, delivery, about }: NothingToReportProps) {
  const [told, setTold] = useState<Told>({ kind: 'none' });

  const act = (): void => {
    if (told.kind === 'busy') return;
    const made = told.kind === 'done' ? told.id : null;
    setTold({ kind: 'busy', id: made });
    const work =
      made !== null
        ? withdrawAgain(made).then((): Told => ({ kind: 'none' }))
        : reportNothing(programme, delivery).then(outcomeOf);
    work
      .then(setTold)
      .catch((error: unknown) => setTold({ kind: 'failed', text: asApiError(error).message }));
  };

  const isTold = told.kind === 'done' || (told.kind === 'busy' && told.id !== null);
  return (
    <span class="todo__nothing">
      {told.kind !== 'asks' && (
        <button
          type="button"
          class="utrecht-button utrecht-button--subtle"
          aria-disabled={told.kind === 'busy'}
          onClick={act}
        >
          {isTold ? 'Ongedaan maken' : 'Niets te melden'}
          <span class="visually-hidden"> over {about}</span>
        </button>
      )}
      <span role="status">
        {told.kind === 'busy' && 'Bezig …'}
        {told.kind === 'done' && 'Gemeld: niets te melden. Dat telt als aangeleverd.'}
        {told.kind === 'asks' && (
          <>
            Er staat al iets over deze periode. <a href={`/aanleveren/${told.id}`}>Bekijk en bevestig</a>
          </>
        )}
        {told.kind === 'failed' && told.text}
      </span>
    </span>
  );
}

function outcomeOf({ id, status, explanation }: SubmissionAnswer): Told {
  if (status === 'verwerkt') return { kind: 'done', id };
  if (status === 'te_bevestigen') return { kind: 'asks', id };
  return { kind: 'failed', text: explanation ?? 'Het melden is niet gelukt. Probeer het opnieuw.' };
}
