import { useState } from 'preact/hooks';
import { AUDIT_KINDS, type AuditKind } from '../../../../shared/submission/audit-kind.ts';
import { describedBy, Field } from '../../components/field.tsx';
import { dateFaults, EVERYTHING, isNarrowed, type AuditChoice } from './audit-query.ts';

const KIND_WORDS: Readonly<Record<AuditKind, string>> = {
  aanlevering: 'Aanleveringen',
  uitstel: 'Uitstel',
  programma: 'Programma',
  leden: 'Leden en rechten',
  koppeling: 'Koppelingen van kolommen',
  overleg: 'Overleg: besluiten, acties, knelpunten',
  peilmoment: 'Peilmomenten en steekproeven',
  bewaren: 'Bewaren, wissen en inzage',
  overig: 'Overig',
};

interface Option {
  readonly value: string;
  readonly name: string;
}

interface AuditFilterProps {
  readonly chosen: AuditChoice;
  readonly projects: readonly Option[];
  /** People of the entries that were seen, by the number of one of their entries. */
  readonly people: readonly Option[];
  readonly choose: (choice: AuditChoice) => void;
}

/** Which entries of the trail are shown, and in which order. */
export function AuditFilter({ chosen, projects, people, choose }: AuditFilterProps) {
  const [draft, setDraft] = useState(chosen);
  const [faults, setFaults] = useState<ReturnType<typeof dateFaults>>({ from: null, to: null });
  const show = (event: Event): void => {
    event.preventDefault();
    const found = dateFaults(draft);
    setFaults(found);
    if (found.from === null && found.to === null) choose(draft);
  };
  const reset = (): void => {
    setDraft(EVERYTHING);
    setFaults({ from: null, to: null });
    choose(EVERYTHING);
  };
  const select = (field: 'kind' | 'project' | 'person', label: string, options: readonly Option[]) => (
    <Select
      id={`logboek-${field}`}
      label={label}
      value={draft[field]}
      options={[{ value: '', name: 'Alles' }, ...options]}
      choose={(value) => setDraft({ ...draft, [field]: value })}
    />
  );
  const day = (field: 'from' | 'to', label: string) => (
    <Field id={`logboek-${field}`} label={label} class="toolbar__date" error={faults[field]}>
      <input
        id={`logboek-${field}`}
        type="text"
        inputMode="numeric"
        autoComplete="off"
        placeholder="dd-mm-jjjj"
        class="utrecht-textbox utrecht-textbox--html-input"
        value={draft[field]}
        aria-describedby={describedBy(`logboek-${field}`, { error: faults[field] })}
        aria-invalid={faults[field] !== null}
        onInput={(event) => setDraft({ ...draft, [field]: event.currentTarget.value })}
      />
    </Field>
  );
  return (
    <form class="toolbar no-print" onSubmit={show} noValidate aria-label="Kies wat u wilt zien">
      {select(
        'kind',
        'Soort',
        AUDIT_KINDS.map((value) => ({ value, name: KIND_WORDS[value] })),
      )}
      {select('project', 'Project', projects)}
      {select('person', 'Wie', people)}
      {day('from', 'Vanaf')}
      {day('to', 'Tot en met')}
      <Select
        id="logboek-volgorde"
        label="Volgorde"
        value={draft.order}
        options={[
          { value: 'nieuw', name: 'Nieuwste eerst' },
          { value: 'oud', name: 'Oudste eerst' },
        ]}
        choose={(value) => setDraft({ ...draft, order: value === 'oud' ? 'oud' : 'nieuw' })}
      />
      <button type="submit" class="utrecht-button utrecht-button--secondary-action">
        Toon
      </button>
      {isNarrowed(chosen) && (
        <button type="button" class="utrecht-button utrecht-button--subtle" onClick={reset}>
          Toon alles
        </button>
      )}
    </form>
  );
}

interface SelectProps {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly options: readonly Option[];
  readonly choose: (value: string) => void;
}

function Select({ id, label, value, options, choose }: SelectProps) {
  return (
    <Field id={id} label={label} class="toolbar__choice">
      <select
        id={id}
        class="utrecht-select utrecht-select--html-select"
        value={value}
        onChange={(event) => choose(event.currentTarget.value)}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.name}
          </option>
        ))}
      </select>
    </Field>
  );
}
