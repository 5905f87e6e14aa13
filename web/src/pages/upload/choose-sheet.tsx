import { useEffect, useRef, useState } from 'preact/hooks';
import { Field } from '../../components/field.tsx';

interface ChooseSheetProps {
  readonly sheets: readonly string[];
  readonly choose: (sheet: string) => void;
}

/** Which sheet of a workbook is meant. */
export function ChooseSheet({ sheets, choose }: ChooseSheetProps) {
  const [sheet, setSheet] = useState(sheets[0] ?? '');
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <section class="panel stack" aria-labelledby="werkblad-kop">
      <h2 class="utrecht-heading-2" id="werkblad-kop" ref={heading} tabIndex={-1}>
        Welk werkblad is het?
      </h2>
      <Field id="werkblad" label="Werkblad">
        <select
          id="werkblad"
          class="utrecht-select utrecht-select--html-select"
          value={sheet}
          onChange={(event) => setSheet(event.currentTarget.value)}
        >
          {sheets.map((name) => (
            <option key={name} value={name}>
              {name}
            </option>
          ))}
        </select>
      </Field>
      <div class="buttons">
        <button
          type="button"
          class="utrecht-button utrecht-button--primary-action"
          onClick={() => choose(sheet)}
        >
          Dit werkblad controleren
        </button>
      </div>
    </section>
  );
}
