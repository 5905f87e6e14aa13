import { useState } from 'preact/hooks';
import { asApiError } from '../api/api-error.ts';
import { apiPath, sendJson } from '../api/client.ts';

/** Empties a programme for practising, once that is confirmed. */
export function PracticeReset({ programme }: { readonly programme: string }) {
  const [asked, setAsked] = useState(false);
  const [told, setTold] = useState<string | null>(null);
  const reset = (): void => {
    setAsked(false);
    sendJson('POST', apiPath('programmes', programme, 'reset-practice'), {})
      .then(() => setTold('Leeggemaakt. Laad de pagina opnieuw om het te zien.'))
      .catch((error: unknown) => setTold(asApiError(error).message));
  };
  return (
    <>
      {asked ? (
        <button type="button" class="utrecht-button utrecht-button--primary-action" onClick={reset}>
          Ja, alle oefenaanleveringen intrekken
        </button>
      ) : (
        <button
          type="button"
          class="utrecht-button utrecht-button--secondary-action no-print"
          onClick={() => setAsked(true)}
        >
          Leegmaken
        </button>
      )}
      {told !== null && <p role="status">{told}</p>}
    </>
  );
}
