import { useState } from 'preact/hooks';
import { Field } from '../../components/field.tsx';
import { goTo } from './go-to.ts';
import { indicatorJumps, soughtJumps } from './indicator-jumps.ts';
import type { FileDraft } from './programme-file.ts';

/** More would push the form off the page. */
const SHOWN = 10;

/** The quick way to a target: an indicator by its name or project, and straight to the field. */
export function JumpSection({ file }: { readonly file: FileDraft }) {
  const [text, setText] = useState('');
  const jumps = indicatorJumps(file);
  const found = soughtJumps(jumps, text);
  const [only] = found;
  const submit = (event: Event): void => {
    event.preventDefault();
    if (only !== undefined && found.length === 1) goTo(only.path);
  };
  if (jumps.length === 0) return null;
  return (
    <section class="panel stack stack--tight" aria-labelledby="doel-zoeken">
      <h2 class="utrecht-heading-2" id="doel-zoeken">
        Een doel wijzigen
      </h2>
      <form onSubmit={submit} class="stack stack--tight" role="search">
        <Field
          id="zoek-indicator"
          label="Zoek een indicator"
          description="Typ een deel van de naam, of de code van het project."
        >
          <input
            id="zoek-indicator"
            type="text"
            autoComplete="off"
            class="utrecht-textbox utrecht-textbox--html-input"
            aria-describedby="zoek-indicator-uitleg"
            value={text}
            onInput={({ currentTarget }) => setText(currentTarget.value)}
          />
        </Field>
        <p class="muted" role="status">
          {text.trim() !== '' && countText(found.length)}
        </p>
        <ul class="list">
          {found.slice(0, SHOWN).map(({ path, name, where, goal }) => (
            <li key={path}>
              <button type="button" class="link-button" onClick={() => goTo(path)}>
                {name}
              </button>{' '}
              <span class="muted break">
                {where}, {goal ?? 'nog geen doel'}
              </span>
            </li>
          ))}
        </ul>
      </form>
    </section>
  );
}

function countText(found: number): string {
  if (found === 0) return 'Geen indicator gevonden. Probeer een ander woord.';
  if (found === 1) return '1 indicator gevonden. Kies hem, of druk op Enter.';
  return found > SHOWN
    ? `${found} indicatoren gevonden; dit zijn de eerste ${SHOWN}.`
    : `${found} indicatoren gevonden.`;
}
