import { parseShare } from './allocation-draft.ts';
import type { ShareDraft } from './allocation-draft.ts';

interface AllocationFieldsProps {
  readonly shares: readonly ShareDraft[];
  readonly change: (shares: ShareDraft[]) => void;
}

const FIELDS = [
  ['weight', 'Gewicht'],
  ['factor', 'Factor'],
] as const;

/** A weight and a factor for each municipality, to try. */
export function AllocationFields({ shares, change }: AllocationFieldsProps) {
  const set = (code: string, field: 'weight' | 'factor', text: string): void =>
    change(shares.map((share) => (share.code === code ? { ...share, [field]: text } : share)));
  return (
    <fieldset class="choices">
      <legend>Wat als de gewichten anders waren?</legend>
      <p class="small">
        Elke gemeente krijgt haar deel naar gewicht maal factor. Wat u invult, wordt niet bewaard.
      </p>
      {shares.map((share) => (
        <div key={share.code} class="shares" role="group" aria-label={share.name}>
          <span class="shares__name">{share.name}</span>
          {FIELDS.map(([field, label]) => {
            const invalid = parseShare(share[field]) === null;
            return (
              <label key={field} class="shares__field small">
                {label}
                <input
                  type="text"
                  inputMode="decimal"
                  class="utrecht-textbox utrecht-textbox--html-input"
                  value={share[field]}
                  aria-invalid={invalid}
                  onInput={(event) => set(share.code, field, event.currentTarget.value)}
                />
                {invalid && <span class="field__fault">Vul een getal in, zoals 0,5.</span>}
              </label>
            );
          })}
        </div>
      ))}
    </fieldset>
  );
}
