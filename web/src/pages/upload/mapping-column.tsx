import type { Choice } from '../../../../shared/mapping/column-choices.ts';
import type { Mapping } from '../../../../shared/mapping/mapping.ts';
import type { ForeignColumn } from '../../../../shared/mapping/survey-foreign.ts';
import type { OurColumn } from '../../check/check-messages.ts';
import { describedBy, Field } from '../../components/field.tsx';
import { Notice } from '../../components/notice.tsx';
import { counted } from '../../format/words.ts';
import {
  askedOf,
  FIXED,
  fixedColumn,
  isDoubtful,
  NOT_THERE,
  withColumn,
  withSource,
} from './mapping-draft.ts';

const SHOWN_VALUES = 3;

interface MappingColumnProps {
  readonly ours: OurColumn;
  readonly columns: readonly ForeignColumn[];
  readonly mapping: Mapping;
  readonly change: (mapping: Mapping) => void;
}

/** Which column of the person's file is one of ours, what its texts mean, or one value for every row. */
export function MappingColumn({ ours, columns, mapping, change }: MappingColumnProps) {
  const { name, required, description } = ours;
  const chosen = mapping.columns.find(({ column }) => column === name);
  const source = chosen === undefined ? NOT_THERE : (chosen.from ?? FIXED);
  const foreign = columns.find((each) => each.name === chosen?.from);
  const id = `kolom-${name}`;
  const error =
    chosen?.from != null && foreign === undefined
      ? `Uw bestand heeft geen kolom ‘${chosen.from}’ meer. Kies een andere.`
      : null;
  return (
    <div class="stack">
      <Field
        id={id}
        label={`${name}${required ? ' (verplicht)' : ''}`}
        description={description}
        error={error}
      >
        <select
          id={id}
          class="utrecht-select utrecht-select--html-select"
          value={source}
          aria-describedby={describedBy(id, { description: true, error })}
          aria-invalid={error !== null}
          onChange={(event) => change(withSource(mapping, ours, event.currentTarget.value))}
        >
          <option value={NOT_THERE}>Staat niet in mijn bestand</option>
          <option value={FIXED}>In elke rij hetzelfde…</option>
          {columns.map((column) => (
            <option key={column.name} value={column.name} disabled={ours.barred.includes(column.name)}>
              {ours.barred.includes(column.name)
                ? `${column.name}: persoonsgegevens, hier niet te kiezen`
                : `${column.name}${sample(column)}`}
            </option>
          ))}
        </select>
      </Field>
      {isDoubtful(mapping, ours) && (
        <Notice kind="warning" title={`Geen indicator van dit project gebruikt ${name}`}>
          <p class="break">
            Nu gaat uw kolom ‘{chosen?.from}’ erheen. Staat daarin de uitkomst zelf? Kies haar dan bij waarde,
            en hier ‘Staat niet in mijn bestand’.
          </p>
        </Notice>
      )}
      {source === FIXED && <FixedValue ours={ours} mapping={mapping} change={change} />}
      <Translations ours={ours} mapping={mapping} change={change} />
    </div>
  );
}

function FixedValue({ ours, mapping, change }: Omit<MappingColumnProps, 'columns'>) {
  const value = mapping.columns.find(({ column }) => column === ours.name)?.fixed ?? '';
  const id = `vast-${ours.name}`;
  const set = (fixed: string): void => change(withColumn(mapping, fixedColumn(ours.name, fixed)));
  return (
    <Field id={id} label={`${ours.name} in elke rij`}>
      {ours.choices.length === 0 ? (
        <input
          id={id}
          class="utrecht-textbox utrecht-textbox--html-input"
          type="text"
          maxLength={300}
          value={value}
          onInput={(event) => set(event.currentTarget.value)}
        />
      ) : (
        <ChoiceSelect id={id} choices={ours.choices} empty="Kies een waarde" value={value} set={set} />
      )}
    </Field>
  );
}

function Translations({ ours, mapping, change }: Omit<MappingColumnProps, 'columns'>) {
  const chosen = mapping.columns.find(({ column }) => column === ours.name);
  const asked = askedOf(ours, chosen?.from);
  if (chosen === undefined || asked.length === 0) return null;
  return (
    <fieldset class="translations">
      <legend>
        Wat betekent dit uit ‘{chosen.from}’ voor {ours.name}?
      </legend>
      {asked.map(({ text, count }, at) => {
        const id = `vertaling-${ours.name}-${at}`;
        const set = (value: string): void =>
          change(withColumn(mapping, { ...chosen, values: { ...chosen.values, [text]: value } }));
        return (
          <Field key={text} id={id} label={text} description={`Staat in ${counted(count, 'cel', 'cellen')}.`}>
            <ChoiceSelect
              id={id}
              choices={ours.choices}
              empty="Weet ik niet: laat staan"
              value={chosen.values[text] ?? ''}
              set={set}
              explained
            />
          </Field>
        );
      })}
    </fieldset>
  );
}

interface ChoiceSelectProps {
  readonly id: string;
  readonly choices: readonly Choice[];
  readonly empty: string;
  readonly value: string;
  readonly set: (value: string) => void;
  readonly explained?: boolean;
}

function ChoiceSelect({ id, choices, empty, value, set, explained = false }: ChoiceSelectProps) {
  return (
    <select
      id={id}
      class="utrecht-select utrecht-select--html-select"
      value={value}
      aria-describedby={explained ? describedBy(id, { description: true }) : undefined}
      onChange={(event) => set(event.currentTarget.value)}
    >
      <option value="">{empty}</option>
      {choices.map((choice) => (
        <option key={choice.value} value={choice.value}>
          {choice.label}
        </option>
      ))}
    </select>
  );
}

function sample({ values }: ForeignColumn): string {
  const shown = values.slice(0, SHOWN_VALUES).map(({ text }) => text.slice(0, 30));
  return shown.length === 0 ? '' : ` (${shown.join(', ')})`;
}
