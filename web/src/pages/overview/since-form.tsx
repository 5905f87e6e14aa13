import { useEffect, useState } from 'preact/hooks';
import type { MeetingAnswer } from '../../../../shared/api/meetings.schema.ts';
import { describedBy, Field } from '../../components/field.tsx';
import { formatDate } from '../../format/date.ts';
import { dateInputText, parseDateInput } from '../../format/date-input.ts';

interface SinceFormProps {
  readonly since: string;
  readonly meetings: readonly MeetingAnswer[];
  readonly choose: (since: string) => void;
}

const SHOWN = 3;

/** Chooses the meeting, by its date or out of the last few, that the present is compared with. */
export function SinceForm({ since, meetings, choose }: SinceFormProps) {
  const [text, setText] = useState(dateInputText(since));
  const [fault, setFault] = useState<string | null>(null);
  useEffect(() => setText(dateInputText(since)), [since]);
  const compare = (event: Event): void => {
    event.preventDefault();
    const date = parseDateInput(text);
    setFault(date === null ? 'Schrijf de datum als dd-mm-jjjj, bijvoorbeeld 30-06-2025.' : null);
    if (date !== null) choose(date);
  };
  return (
    <form class="toolbar no-print" onSubmit={compare}>
      <Field id="sinds" label="Datum van het vorige overleg" class="toolbar__choice" error={fault}>
        <input
          id="sinds"
          type="text"
          inputMode="numeric"
          autoComplete="off"
          class="utrecht-textbox utrecht-textbox--html-input"
          value={text}
          aria-describedby={describedBy('sinds', { error: fault })}
          aria-invalid={fault !== null}
          onInput={(event) => setText(event.currentTarget.value)}
        />
      </Field>
      <button type="submit" class="utrecht-button utrecht-button--secondary-action">
        Vergelijk
      </button>
      {meetings.slice(0, SHOWN).map(({ id, name, date }) => (
        <button
          key={id}
          type="button"
          class="utrecht-button utrecht-button--subtle"
          aria-pressed={date === since}
          onClick={() => choose(date)}
        >
          {name}, {formatDate(date)}
        </button>
      ))}
    </form>
  );
}
