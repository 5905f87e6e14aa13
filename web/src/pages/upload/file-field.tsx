import { useRef, useState } from 'preact/hooks';
import { describedBy, Field } from '../../components/field.tsx';
import { formatBytes } from '../../format/number.ts';

interface FileFieldProps {
  readonly file: File | null;
  readonly setFile: (file: File | null) => void;
  readonly error: string | null;
}

/** The file, by choosing or by dropping it. */
export function FileField({ file, setFile, error }: FileFieldProps) {
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    setFile(event.dataTransfer?.files[0] ?? null);
  };
  return (
    <Field
      id="bestand"
      label="CSV-bestand"
      description="Sleep het bestand hierheen of kies het. Ten hoogste 100 MB; puntkomma, komma en tab worden herkend."
      error={error}
    >
      <div
        class={`drop ${over ? 'drop--over' : ''}`}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
        <input
          ref={input}
          id="bestand"
          type="file"
          class="visually-hidden drop__input"
          accept=".csv,.txt,.tsv,text/csv"
          aria-describedby={describedBy('bestand', { description: true, error })}
          aria-invalid={error !== null}
          onChange={(event) => setFile(event.currentTarget.files?.[0] ?? null)}
        />
        <span
          class="utrecht-button utrecht-button--secondary-action drop__button"
          onClick={() => input.current?.click()}
        >
          Bestand kiezen
        </span>
        <p aria-live="polite">
          {file === null ? (
            <span class="muted">Nog geen bestand gekozen</span>
          ) : (
            <>
              <span class="strong break">{file.name}</span>{' '}
              <span class="muted">({formatBytes(file.size)})</span>
            </>
          )}
        </p>
      </div>
    </Field>
  );
}
