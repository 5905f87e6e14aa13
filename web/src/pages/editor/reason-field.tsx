import { describedBy, Field } from '../../components/field.tsx';

interface ReasonFieldProps {
  readonly value: string;
  readonly change: (reason: string) => void;
  /** Saving was tried without one. */
  readonly missing: boolean;
}

/** Why a version is made. */
export function ReasonField({ value, change, missing }: ReasonFieldProps) {
  const error = missing && value.trim() === '' ? 'Geef in een paar woorden de reden.' : null;
  return (
    <Field
      id="reden"
      label="Waarom deze wijziging?"
      description="Blijft bij de versie staan, bijvoorbeeld: besluit stuurgroep 14 november. Geen persoonsgegevens."
      error={error}
    >
      <textarea
        id="reden"
        class="utrecht-textarea utrecht-textarea--html-textarea"
        maxLength={500}
        rows={2}
        value={value}
        aria-describedby={describedBy('reden', { description: true, error })}
        aria-invalid={error !== null}
        onInput={({ currentTarget }) => change(currentTarget.value)}
      />
    </Field>
  );
}
