import type { ComponentChildren } from 'preact';
import { describedBy, Field } from '../../components/field.tsx';

interface ControlProps {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly onValue: (value: string) => void;
  readonly description?: string;
  readonly error?: string | undefined;
}

/** A choice from a list, with its label and fault. */
export function Choice({ children, ...props }: ControlProps & { readonly children: ComponentChildren }) {
  return (
    <Labelled {...props}>
      <select
        id={props.id}
        class="utrecht-select utrecht-select--html-select"
        value={props.value}
        aria-describedby={about(props)}
        aria-invalid={props.error !== undefined}
        onChange={(event) => props.onValue(event.currentTarget.value)}
      >
        {children}
      </select>
    </Labelled>
  );
}

/** A line of text, with its label and fault. */
export function Line(props: ControlProps) {
  return (
    <Labelled {...props}>
      <input
        id={props.id}
        type="text"
        autoComplete="off"
        class="utrecht-textbox utrecht-textbox--html-input"
        value={props.value}
        aria-describedby={about(props)}
        aria-invalid={props.error !== undefined}
        onInput={(event) => props.onValue(event.currentTarget.value)}
      />
    </Labelled>
  );
}

/** Some sentences, with their label and fault. */
export function Sentences(props: ControlProps) {
  return (
    <Labelled {...props}>
      <textarea
        id={props.id}
        rows={3}
        maxLength={500}
        class="utrecht-textarea utrecht-textarea--html-textarea"
        value={props.value}
        aria-describedby={about(props)}
        aria-invalid={props.error !== undefined}
        onInput={(event) => props.onValue(event.currentTarget.value)}
      />
    </Labelled>
  );
}

function Labelled({
  id,
  label,
  description,
  error,
  children,
}: ControlProps & { readonly children: ComponentChildren }) {
  return (
    <Field
      id={id}
      label={label}
      error={error ?? null}
      {...(description === undefined ? {} : { description })}
    >
      {children}
    </Field>
  );
}

function about({ id, description, error }: ControlProps): string | undefined {
  return describedBy(id, { description: description !== undefined, error: error ?? null });
}
