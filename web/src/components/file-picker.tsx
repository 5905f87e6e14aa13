import { useRef, useState } from 'preact/hooks';
import { formatBytes } from '../format/number.ts';
import { describedBy, Field } from './field.tsx';

interface FilePickerProps {
  readonly id: string;
  readonly label: string;
  readonly description: string;
  /** As the `accept` of a file input. */
  readonly accept: string;
  readonly file: File | null;
  readonly choose: (file: File | null) => void;
  readonly error?: string | null;
}

/** A file, by choosing or by dropping it; Dutch whatever the language of the browser. */
export function FilePicker({ id, label, description, accept, file, choose, error = null }: FilePickerProps) {
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    choose(event.dataTransfer?.files[0] ?? null);
  };
  return (
    <Field id={id} label={label} description={description} error={error}>
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
          id={id}
          type="file"
          class="visually-hidden drop__input"
          accept={accept}
          aria-describedby={describedBy(id, { description: true, error })}
          aria-invalid={error !== null}
          onChange={(event) => choose(event.currentTarget.files?.[0] ?? null)}
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
