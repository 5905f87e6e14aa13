import { useLocation } from 'preact-iso';
import { useEffect, useState } from 'preact/hooks';
import { dateInputText, parseDateInput } from '../format/date-input.ts';
import { useMe } from '../session/me.tsx';
import { describedBy, Field } from './field.tsx';
import { PrintButton } from './print-button.tsx';

interface ProgrammePickerProps {
  readonly programme: string;
  /** The date in the address, empty for today. */
  readonly asOf: string;
  /** Whether there is an overview to print. */
  readonly printable: boolean;
}

/** Chooses the programme and the date of which the figures are; both end up in the address. */
export function ProgrammePicker({ programme, asOf, printable }: ProgrammePickerProps) {
  const me = useMe();
  const { route } = useLocation();
  const [chosen, setChosen] = useState(programme);
  const [text, setText] = useState('');
  const [fault, setFault] = useState<string | null>(null);
  useEffect(() => setChosen(programme), [programme]);
  useEffect(() => setText(dateInputText(asOf === '' ? me.today : asOf)), [asOf, me.today]);

  const show = (event: Event): void => {
    event.preventDefault();
    const date = text.trim() === '' ? me.today : parseDateInput(text);
    setFault(date === null ? 'Schrijf de datum als dd-mm-jjjj, bijvoorbeeld 30-06-2025.' : null);
    if (date !== null) route(`/programma/${chosen}${date === me.today ? '' : `?stand=${date}`}`);
  };

  return (
    <form class="toolbar" onSubmit={show}>
      <Field id="programma" label="Programma" class="toolbar__grow">
        <select
          id="programma"
          class="utrecht-select utrecht-select--html-select"
          value={chosen}
          onChange={(event) => setChosen(event.currentTarget.value)}
        >
          {[...me.programmes, ...me.practice].map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </Field>
      <Field id="stand" label="Stand op" class="toolbar__date" error={fault}>
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
      {printable && <PrintButton>Afdrukken</PrintButton>}
    </form>
  );
}
