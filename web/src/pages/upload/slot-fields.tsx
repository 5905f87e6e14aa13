import type { Delivery } from '../../../../shared/api/deliveries.schema.ts';
import type { ProgrammeAnswer } from '../../../../shared/api/programmes.schema.ts';
import { Field } from '../../components/field.tsx';
import { formatDate } from '../../format/date.ts';
import { DATASET_WORDS } from '../../format/words.ts';
import { useMe } from '../../session/me.tsx';
import { ExceptionNotice } from './exception-notice.tsx';
import { choosablePeriods, deliveringMunicipalities, deliveryOf, periodOption } from './slot-choice.ts';
import type { Slot } from './slot-choice.ts';

interface SlotFieldsProps {
  readonly programme: ProgrammeAnswer;
  readonly projects: ProgrammeAnswer['projects'];
  readonly project: ProgrammeAnswer['projects'][number];
  readonly deliveries: readonly Delivery[];
  readonly slot: Slot;
  readonly change: (change: Partial<Slot>) => void;
}

/** Project, kind of data, municipality where each hands in its own, and period with its due date. */
export function SlotFields({ programme, projects, project, deliveries, slot, change }: SlotFieldsProps) {
  const me = useMe();
  const municipalities = deliveringMunicipalities(programme, project, slot.dataset);
  const delivery = deliveryOf(deliveries, slot);
  return (
    <>
      <SelectField
        id="project"
        label="Project"
        value={slot.project}
        options={projects.map(({ code, name }) => [code, `${code} ${name}`])}
        change={(code) => change({ project: code })}
      />
      <div class="form__row">
        <SelectField
          id="gegevens"
          label="Gegevens"
          value={slot.dataset}
          options={project.datasets.map((id) => [id, DATASET_WORDS[id]])}
          change={(dataset) => change({ dataset })}
        />
        <SelectField
          id="periode"
          label="Periode"
          value={slot.period}
          options={choosablePeriods(programme, project, me.today).map((id) => {
            const state = deliveryOf(deliveries, { ...slot, period: id })?.state;
            return [id, periodOption(id, state, me.today)];
          })}
          change={(period) => change({ period })}
        />
        {municipalities.length > 0 && (
          <SelectField
            id="gemeente"
            label="Gemeente"
            value={slot.municipality}
            options={municipalities.map(({ code, name }) => [code, name])}
            change={(municipality) => change({ municipality })}
          />
        )}
      </div>
      <ExceptionNotice programme={programme} slot={slot} />
      {delivery !== undefined && delivery.state !== 'niet_verwacht' && (
        <p class="small">
          Inleveren tot en met {formatDate(delivery.due)}; na {formatDate(delivery.lock)} is de periode
          gesloten.
          {delivery.acceptedAt !== undefined &&
            slot.dataset !== 'voortgang' &&
            ' Er is al een aanlevering verwerkt: een nieuwe vervangt die, na uw bevestiging.'}
        </p>
      )}
    </>
  );
}

interface SelectFieldProps {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly options: readonly (readonly [string, string])[];
  readonly change: (value: string) => void;
}

function SelectField({ id, label, value, options, change }: SelectFieldProps) {
  return (
    <Field id={id} label={label}>
      <select
        id={id}
        class="utrecht-select utrecht-select--html-select"
        value={value}
        onChange={(event) => change(event.currentTarget.value)}
      >
        {options.map(([option, text]) => (
          <option key={option} value={option}>
            {text}
          </option>
        ))}
      </select>
    </Field>
  );
}
