import { FilePicker } from '../../components/file-picker.tsx';
import { describedBy, Field } from '../../components/field.tsx';
import type { Given } from '../../check/check-messages.ts';

interface FileFieldProps {
  readonly given: Given | null;
  readonly give: (given: Given | null) => void;
  readonly error: string | null;
}

/** A file, or rows that were copied from a sheet; the last of the two counts. */
export function FileField({ given, give, error }: FileFieldProps) {
  const text = given?.kind === 'text' ? given.text : '';
  return (
    <>
      <FilePicker
        id="bestand"
        label="CSV-bestand of Excel-bestand"
        description="Sleep het bestand hierheen of kies het. CSV of .xlsx, ten hoogste 100 MB; puntkomma, komma en tab worden herkend."
        accept=".csv,.txt,.tsv,text/csv,.xlsx"
        file={given?.kind === 'file' ? given.file : null}
        choose={(file) => give(file === null ? null : { kind: 'file', file })}
        error={error}
      />
      <details open={text !== ''}>
        <summary>Of plak de rijen uit Excel</summary>
        <Field
          id="plakken"
          label="Rijen met de kolomnamen erboven"
          description="Kopieer in Excel de cellen met de kolomnamen erbij, en plak ze hier."
        >
          <textarea
            id="plakken"
            class="utrecht-textarea"
            rows={5}
            spellcheck={false}
            value={text}
            aria-describedby={describedBy('plakken', { description: true })}
            onInput={({ currentTarget: { value } }) =>
              give(value.trim() === '' ? null : { kind: 'text', text: value })
            }
          />
        </Field>
      </details>
    </>
  );
}
