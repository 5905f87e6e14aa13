import { useLocation } from 'preact-iso';
import { useEffect, useState } from 'preact/hooks';
import { moneyAddress } from '../../addresses.ts';
import { describedBy, Field } from '../../components/field.tsx';
import { dateInputText, parseDateInput } from '../../format/date-input.ts';
import { useMe } from '../../session/me.tsx';
import { yearName } from './money-words.ts';

interface YearChoiceProps {
  readonly programme: string;
  readonly years: readonly (number | null)[];
  readonly year: number | null;
  /** The date in the address, empty for today. */
  readonly stand: string;
}

/** Chooses the year, and the date of what was realised; both end up in the address. */
export function YearChoice({ programme, years, year, stand }: YearChoiceProps) {
  const me = useMe();
  const { route } = useLocation();
  const [chosen, setChosen] = useState(String(year));
  const [text, setText] = useState('');
  const [fault, setFault] = useState<string | null>(null);
  useEffect(() => setChosen(String(year)), [year]);
  useEffect(() => setText(dateInputText(stand === '' ? me.today : stand)), [stand, me.today]);

  const show = (event: Event): void => {
    event.preventDefault();
    const date = text.trim() === '' ? me.today : parseDateInput(text);
    setFault(date === null ? 'Schrijf de datum als dd-mm-jjjj, bijvoorbeeld 30-06-2025.' : null);
    if (date === null) return;
    route(moneyAddress(programme, chosen === 'null' ? null : Number(chosen), date === me.today ? '' : date));
  };

  return (
    <form class="toolbar" onSubmit={show}>
      <Field id="jaar" label="Jaar">
        <select
          id="jaar"
          class="utrecht-select utrecht-select--html-select"
          value={chosen}
          onChange={(event) => setChosen(event.currentTarget.value)}
        >
          {(years.includes(year) ? years : [year, ...years]).map((each) => (
            <option key={each} value={String(each)}>
              {yearName(each)}
            </option>
          ))}
        </select>
      </Field>
      <Field id="stand" label="Gerealiseerd op" class="toolbar__date" error={fault}>
        <input
          id="stand"
          type="text"
          inputMode="numeric"
          autoComplete="off"
          class="utrecht-textbox utrecht-textbox--html-input"
          value={text}
          aria-describedby={describedBy('stand', { error: fault })}
          aria-invalid={fault !== null}
          onInput={(event) => setText(event.currentTarget.value)}
        />
      </Field>
      <button type="submit" class="utrecht-button utrecht-button--secondary-action">
        Toon
      </button>
      <button type="button" class="utrecht-button utrecht-button--subtle" onClick={() => print()}>
        Afdrukken
      </button>
    </form>
  );
}
