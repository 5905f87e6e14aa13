import { useState } from 'preact/hooks';
import type { Mapping } from '../../../../shared/mapping/mapping.ts';
import type { MappingQuestion } from '../../check/check-messages.ts';
import { Notice } from '../../components/notice.tsx';
import { MappingColumn } from './mapping-column.tsx';
import { finished, stillMissing } from './mapping-draft.ts';

interface MappingFormProps {
  readonly question: MappingQuestion;
  readonly use: (mapping: Mapping) => void;
}

/** Which column of a file with other headers is which; made once, kept for the project. */
export function MappingForm({ question, use }: MappingFormProps) {
  const { ours, columns, changes } = question;
  const [mapping, setMapping] = useState(question.mapping);
  const [tried, setTried] = useState(false);
  const missing = stillMissing(mapping, ours);
  const left = columns.filter(({ name }) => mapping.columns.every(({ from }) => from !== name));
  const submit = (event: Event): void => {
    event.preventDefault();
    setTried(true);
    if (missing.length === 0) use(finished(mapping));
  };
  const fields = (required: boolean) =>
    ours
      .filter((column) => column.required === required)
      .map((column) => (
        <MappingColumn
          key={column.name}
          ours={column}
          columns={columns}
          mapping={mapping}
          change={setMapping}
        />
      ));
  return (
    <form class="panel form" onSubmit={submit} noValidate aria-labelledby="koppelen">
      <h2 class="utrecht-heading-2" id="koppelen">
        Welke kolom is welke?
      </h2>
      <Notice kind="info" focus>
        <p>
          Uw bestand heeft andere kolomnamen dan het sjabloon. Kijk na of de kolommen hieronder goed gekoppeld
          zijn. Peilstok bewaart de koppeling voor dit project; de volgende keer gaat het vanzelf.
        </p>
      </Notice>
      {changes !== null && <Changes added={changes.added} vanished={changes.vanished} />}
      {fields(true)}
      <details open={mapping.columns.some(({ column }) => !isRequired(column, ours))}>
        <summary>Kolommen die leeg mogen blijven</summary>
        <div class="stack">{fields(false)}</div>
      </details>
      {left.length > 0 && (
        <p class="small">
          Deze kolommen van uw bestand gaan niet mee: {left.map(({ name }) => name).join(', ')}.
        </p>
      )}
      {tried && missing.length > 0 && (
        <Notice kind="error" title="Er ontbreekt nog een koppeling">
          <p>Kies een kolom of een vaste waarde voor {missing.join(', ')}.</p>
        </Notice>
      )}
      <div class="buttons">
        <button type="submit" class="utrecht-button utrecht-button--primary-action">
          Koppeling bewaren en controleren
        </button>
      </div>
    </form>
  );
}

interface ChangesProps {
  readonly added: readonly string[];
  readonly vanished: readonly string[];
}

/** What differs from the file for which the mapping was made. */
function Changes({ added, vanished }: ChangesProps) {
  return (
    <Notice kind="warning" title="De kolommen van uw bestand zijn anders dan de vorige keer">
      {added.length > 0 && <p>Nieuw: {added.join(', ')}.</p>}
      {vanished.length > 0 && <p>Verdwenen: {vanished.join(', ')}.</p>}
    </Notice>
  );
}

function isRequired(name: string, ours: MappingQuestion['ours']): boolean {
  return ours.some((column) => column.name === name && column.required);
}
