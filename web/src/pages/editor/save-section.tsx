import { useState } from 'preact/hooks';
import { ChangesList } from './changes-list.tsx';
import { focusOn } from './focus-on.ts';
import { FigureEffects } from './figure-effects.tsx';
import { ReasonField } from './reason-field.tsx';
import type { DraftState } from './use-draft.ts';

interface SaveSectionProps {
  readonly state: DraftState;
  /** Faults, or a version that is no longer in force. */
  readonly blocked: boolean;
  /** How many faults are not shown yet, since they are of what was just added. */
  readonly unseen: number;
  /** Shows these as well, and goes to the first. */
  readonly judge: () => void;
}

/** What would change, what that does to figures, why, and saving it. */
export function SaveSection({ state, blocked, unseen, judge }: SaveSectionProps) {
  const [missing, setMissing] = useState(false);
  const { preview, busy, draft, reason, editing, problem } = state;
  const changes = preview?.changes ?? [];
  // Between a change and what the checks say of it nothing is known yet.
  const checking = busy || (editing && preview === null && problem === null);
  const nothing = preview === null || (changes.length === 0 && !blocked);
  const save = async (event: Event): Promise<void> => {
    event.preventDefault();
    setMissing(reason.trim() === '');
    if (reason.trim() === '') {
      document.getElementById('reden')?.focus();
      return;
    }
    if (!busy) await state.save();
  };
  return (
    <section class="panel stack" aria-labelledby="opslaan">
      <h2 class="utrecht-heading-2" id="opslaan" tabIndex={-1}>
        Wat u wijzigt
      </h2>
      <div aria-live="polite" class="stack">
        {nothing && (
          <p class="muted">{checking ? 'Bezig met controleren…' : 'U hebt nog niets gewijzigd.'}</p>
        )}
        {blocked && unseen > 0 && <p>Wat u hebt toegevoegd, is nog niet af.</p>}
        {blocked && unseen === 0 && <p>Opslaan kan nog niet: kijk bovenaan de pagina wat er eerst moet.</p>}
        {!blocked && <ChangesList changes={changes} />}
        {preview?.figures && <FigureEffects figures={preview.figures} />}
      </div>
      {!nothing && !blocked && preview?.figures === null && (
        <p>
          <button
            type="button"
            class="utrecht-button utrecht-button--secondary-action"
            aria-disabled={busy}
            onClick={() => void state.check().then(() => focusOn('gevolgen'))}
          >
            {busy ? 'Bezig…' : 'Gevolgen voor de cijfers bekijken'}
          </button>
        </p>
      )}
      {!nothing && (
        <form class="form" onSubmit={save} noValidate>
          {!blocked && <ReasonField value={reason} change={state.explain} missing={missing} />}
          <div class="buttons">
            {blocked && unseen > 0 && (
              <button type="button" class="utrecht-button utrecht-button--secondary-action" onClick={judge}>
                Wat moet er nog?
              </button>
            )}
            {!blocked && (
              <button
                type="submit"
                class="utrecht-button utrecht-button--primary-action"
                aria-disabled={busy}
              >
                Opslaan als versie {(draft?.version ?? 0) + 1}
              </button>
            )}
            <button
              type="button"
              class="utrecht-button utrecht-button--secondary-action"
              onClick={() => {
                state.drop();
                focusOn('opslaan');
              }}
            >
              Concept weggooien
            </button>
          </div>
        </form>
      )}
    </section>
  );
}
