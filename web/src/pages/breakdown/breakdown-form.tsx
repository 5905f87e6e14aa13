import { useLocation } from 'preact-iso';
import { useEffect, useState } from 'preact/hooks';
import type { ProgrammeAnswer } from '../../../../shared/api/programmes.schema.ts';
import { REGISTER_DATASETS } from '../../../../shared/datasets/dataset.ts';
import { breakdownColumns } from '../../../../shared/figures/breakdown-columns.ts';
import { periodLabel } from '../../../../shared/programme/period.ts';
import { Field } from '../../components/field.tsx';
import { DATASET_WORDS } from '../../format/words.ts';
import { useMe } from '../../session/me.tsx';
import { columnWords } from './breakdown-words.ts';
import { breakdownAddress, datasetsOf, mended, periodsOf } from './choice.ts';
import type { Choice } from './choice.ts';

interface BreakdownFormProps {
  readonly programme: ProgrammeAnswer;
  readonly choice: Choice;
  /** Whether all projects together may be asked for. */
  readonly mayAll: boolean;
}

/** Chooses what to break down; the choice ends up in the address. */
export function BreakdownForm({ programme, choice, mayAll }: BreakdownFormProps) {
  const me = useMe();
  const { route } = useLocation();
  const [draft, setDraft] = useState(choice);
  const address = breakdownAddress(programme.id, choice);
  useEffect(() => setDraft(choice), [address]);
  const change = (part: Partial<Choice>): void => setDraft(mended(programme, { ...draft, ...part }));
  const projects = programme.projects.filter(({ code }) => datasetsOf(programme, code).length > 0);
  const columns = breakdownColumns(draft.dataset).map(({ name }) => [name, columnWords(name)] as const);

  const show = (event: Event): void => {
    event.preventDefault();
    route(breakdownAddress(programme.id, draft));
  };
  return (
    <form class="toolbar no-print" onSubmit={show}>
      <Select
        id="project"
        label="Project"
        value={draft.project}
        options={[
          ...(mayAll ? [['', 'Alle projecten'] as const] : []),
          ...projects.map(({ code, name }) => [code, `${code} ${name}`] as const),
        ]}
        onChange={(project) => change({ project })}
      />
      <Select
        id="gegevens"
        label="Gegevens"
        value={draft.dataset}
        options={datasetsOf(programme, draft.project).map((id) => [id, DATASET_WORDS[id]])}
        onChange={(id) => change({ dataset: REGISTER_DATASETS.find((each) => each === id) ?? draft.dataset })}
      />
      <Select
        id="kolom"
        label="Uitgesplitst naar"
        value={draft.first}
        options={columns}
        onChange={(first) => change({ first })}
      />
      <Select
        id="kolom2"
        label="En naar"
        value={draft.second}
        options={[['', 'niets anders'], ...columns.filter(([name]) => name !== draft.first)]}
        onChange={(second) => change({ second })}
      />
      <Select
        id="periode"
        label="Tot en met"
        value={draft.period}
        options={[
          ['', 'laatste aanlevering'],
          ...periodsOf(programme, draft.project, me.today).map((id) => [id, periodLabel(id)] as const),
        ]}
        onChange={(period) => change({ period })}
      />
      <button type="submit" class="utrecht-button utrecht-button--secondary-action">
        Toon
      </button>
    </form>
  );
}

interface SelectProps {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly options: readonly (readonly [value: string, label: string])[];
  readonly onChange: (value: string) => void;
}

function Select({ id, label, value, options, onChange }: SelectProps) {
  return (
    <Field id={id} label={label}>
      <select
        id={id}
        class="utrecht-select utrecht-select--html-select"
        value={value}
        onChange={(event) => onChange(event.currentTarget.value)}
      >
        {options.map(([each, words]) => (
          <option key={each} value={each}>
            {words}
          </option>
        ))}
      </select>
    </Field>
  );
}
