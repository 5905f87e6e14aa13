import type { ProgressForm } from '../../../../shared/api/progress.schema.ts';
import { describedBy, Field } from '../../components/field.tsx';
import { formatDate } from '../../format/date.ts';
import { LONGEST } from './progress-draft.ts';
import type { Faults, MilestoneDraft } from './progress-draft.ts';

const STATES = [
  ['open', 'Nog niet gehaald, de datum blijft'],
  ['gehaald', 'Gehaald'],
  ['verschoven', 'Wordt later of eerder'],
] as const;

interface MilestoneFieldProps {
  readonly milestone: ProgressForm['milestones'][number];
  readonly draft: MilestoneDraft;
  readonly change: (change: Partial<MilestoneDraft>) => void;
  readonly faults: Faults;
}

/** One milestone: still to come, reached, or moved with a reason. */
export function MilestoneField({ milestone, draft, change, faults }: MilestoneFieldProps) {
  const { id, name, due } = milestone;
  const reached = draft.state === 'gehaald';
  return (
    <fieldset class="choices">
      <legend>
        {name}, afgesproken voor {formatDate(due)}
      </legend>
      {STATES.map(([state, label]) => (
        <div class="choice" key={state}>
          <input
            type="radio"
            id={`mijlpaal-${id}-${state}`}
            name={`mijlpaal-${id}`}
            checked={draft.state === state}
            onChange={() => change({ state })}
          />
          <label for={`mijlpaal-${id}-${state}`}>{label}</label>
        </div>
      ))}
      {draft.state !== 'open' && (
        <div class="form__row">
          <TextField
            id={`datum-${id}`}
            label={reached ? 'Gehaald op' : 'Nu verwacht op'}
            description="Schrijf dd-mm-jjjj."
            value={draft.date}
            change={(date) => change({ date })}
            error={faults[`datum-${id}`] ?? null}
          />
          <TextField
            id={`reden-${id}`}
            label={reached ? 'Toelichting (mag leeg)' : 'Reden'}
            description={`Ten hoogste ${LONGEST} tekens.`}
            value={draft.reason}
            change={(reason) => change({ reason })}
            error={faults[`reden-${id}`] ?? null}
          />
        </div>
      )}
    </fieldset>
  );
}

interface TextFieldProps {
  readonly id: string;
  readonly label: string;
  readonly description: string;
  readonly value: string;
  readonly change: (value: string) => void;
  readonly error: string | null;
}

function TextField({ id, label, description, value, change, error }: TextFieldProps) {
  return (
    <Field id={id} label={label} description={description} error={error}>
      <input
        id={id}
        type="text"
        autoComplete="off"
        class="utrecht-textbox utrecht-textbox--html-input"
        value={value}
        aria-describedby={describedBy(id, { description: true, error })}
        aria-invalid={error !== null}
        onInput={(event) => change(event.currentTarget.value)}
      />
    </Field>
  );
}
