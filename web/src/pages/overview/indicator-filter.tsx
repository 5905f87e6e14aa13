import type { ProgrammeAnswer } from '../../../../shared/api/programmes.schema.ts';
import { Field } from '../../components/field.tsx';
import type { Order, OverviewQuery } from './overview-query.ts';
import { ORDERS } from './overview-query.ts';

const ORDER_WORDS: Readonly<Record<Order, string>> = {
  programma: 'Zoals in het programma',
  status: 'Dringendste eerst',
  tempo: 'Laagste tempo eerst',
  voortgang: 'Minste voortgang eerst',
  naam: 'Naam',
};

interface IndicatorFilterProps {
  readonly programme: ProgrammeAnswer;
  readonly query: OverviewQuery;
  readonly change: (changes: Partial<OverviewQuery>) => void;
}

/** Which indicators are shown and in which order; what is below follows at once. */
export function IndicatorFilter({ programme, query, change }: IndicatorFilterProps) {
  const projects = programme.projects.filter(
    ({ lines, indicators }) => indicators.length > 0 && (query.lijn === '' || lines.includes(query.lijn)),
  );
  const named = [
    ...[{ code: '', name: 'Alle projecten' }],
    ...projects.map(({ code, name }) => ({ code, name: `${code} ${name}` })),
  ];
  return (
    <div class="toolbar no-print" role="group" aria-label="Kies en sorteer indicatoren">
      <Choice
        id="lijn"
        label="Programmalijn"
        value={query.lijn}
        options={[{ code: '', name: 'Alle lijnen' }, ...programme.lines]}
        choose={(lijn) => change({ lijn, project: '' })}
      />
      <Choice
        id="project"
        label="Project"
        value={query.project}
        options={named}
        choose={(project) => change({ project })}
      />
      <Choice
        id="volgorde"
        label="Volgorde"
        value={query.volgorde}
        options={ORDERS.map((code) => ({ code, name: ORDER_WORDS[code] }))}
        choose={(chosen) => change({ volgorde: ORDERS.find((order) => order === chosen) ?? 'programma' })}
      />
    </div>
  );
}

interface ChoiceProps {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly options: readonly { readonly code: string; readonly name: string }[];
  readonly choose: (code: string) => void;
}

function Choice({ id, label, value, options, choose }: ChoiceProps) {
  return (
    <Field id={`kies-${id}`} label={label} class="toolbar__choice">
      <select
        id={`kies-${id}`}
        class="utrecht-select utrecht-select--html-select"
        value={value}
        onChange={(event) => choose(event.currentTarget.value)}
      >
        {options.map(({ code, name }) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
      </select>
    </Field>
  );
}
