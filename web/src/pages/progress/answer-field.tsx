import { Field, describedBy } from '../../components/field.tsx';
import { LONGEST } from './progress-draft.ts';

interface AnswerFieldProps {
  readonly id: string;
  readonly label: string;
  readonly description: string;
  readonly value: string;
  readonly change: (value: string) => void;
  readonly error: string | null;
}

/** A text of at most 500 characters, with how many are left. */
export function AnswerField({ id, label, description, value, change, error }: AnswerFieldProps) {
  const left = LONGEST - value.trim().length;
  return (
    <Field id={id} label={label} description={description} error={error}>
      <textarea
        id={id}
        class="utrecht-textarea utrecht-textarea--html-textarea"
        rows={4}
        value={value}
        aria-describedby={`${describedBy(id, { description: true, error })} ${id}-teller`}
        aria-invalid={error !== null}
        onInput={(event) => change(event.currentTarget.value)}
      />
      <p class="small muted" id={`${id}-teller`}>
        {left >= 0 ? `Nog ${left} van de ${LONGEST} tekens.` : `${-left} tekens te veel.`}
      </p>
    </Field>
  );
}
