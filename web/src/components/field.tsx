import type { ComponentChildren } from 'preact';

interface FieldProps {
  /** The id of the control inside; its texts are `<id>-uitleg` and `<id>-fout`. */
  readonly id: string;
  readonly label: string;
  readonly children: ComponentChildren;
  readonly description?: ComponentChildren;
  readonly error?: string | null;
  readonly class?: string;
}

/** A control with its label, explanation and fault. The control names the texts with {@link describedBy}. */
export function Field({ id, label, children, description, error = null, class: extra = '' }: FieldProps) {
  const invalid = error === null ? '' : 'utrecht-form-field--invalid';
  return (
    <div class={`utrecht-form-field field ${invalid} ${extra}`}>
      <label class="utrecht-form-label field__label" for={id}>
        {label}
      </label>
      {description !== undefined && (
        <div class="utrecht-form-field-description" id={`${id}-uitleg`}>
          {description}
        </div>
      )}
      {error !== null && (
        <div class="utrecht-form-field-error-message" id={`${id}-fout`}>
          {error}
        </div>
      )}
      {children}
    </div>
  );
}

/** The `aria-describedby` of a control in a {@link Field} that has an explanation, a fault, or both. */
export function describedBy(
  id: string,
  has: { description?: boolean; error?: string | null },
): string | undefined {
  const ids = [has.description ? `${id}-uitleg` : '', has.error ? `${id}-fout` : ''].filter(
    (part) => part !== '',
  );
  return ids.length === 0 ? undefined : ids.join(' ');
}
