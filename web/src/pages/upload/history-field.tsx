import { Field } from '../../components/field.tsx';

interface HistoryFieldProps {
  /** Null while it is no history. */
  readonly reason: string | null;
  readonly setReason: (reason: string | null) => void;
}

/** For a beheerder: hands in a period of before, past its lock, with a reason. */
export function HistoryField({ reason, setReason }: HistoryFieldProps) {
  return (
    <>
      <div class="choice">
        <input
          type="checkbox"
          id="geschiedenis"
          checked={reason !== null}
          onChange={(event) => setReason(event.currentTarget.checked ? '' : null)}
        />
        <label for="geschiedenis">
          Dit is geschiedenis: een periode van vroeger, ook als die gesloten is
        </label>
      </div>
      {reason !== null && (
        <Field id="reden-geschiedenis" label="Waarom levert u deze periode nu aan?">
          <input
            id="reden-geschiedenis"
            class="utrecht-textbox utrecht-textbox--html-input"
            type="text"
            maxLength={500}
            value={reason}
            onInput={(event) => setReason(event.currentTarget.value)}
          />
        </Field>
      )}
    </>
  );
}
