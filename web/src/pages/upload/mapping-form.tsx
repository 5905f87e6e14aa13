import { useState } from 'preact/hooks';
import type { Mapping } from '../../../../shared/mapping/mapping.ts';
import type { MappingQuestion, OurColumn } from '../../check/check-messages.ts';
import { Notice } from '../../components/notice.tsx';
import { counted } from '../../format/words.ts';
import { MappingColumn } from './mapping-column.tsx';
import { columnParts, finished, stillMissing } from './mapping-draft.ts';
import { MappingReason } from './mapping-reason.tsx';

interface MappingFormProps {
  readonly question: MappingQuestion;
  readonly use: (mapping: Mapping) => void;
  /** Goes on with the file as it is, where its headers are ours but for a few. */
  readonly skip: () => void;
}

/** Which column of a file with other headers is which; made once, kept for the project. */
export function MappingForm({ question, use, skip }: MappingFormProps) {
  const { ours, columns, fit } = question;
  const [mapping, setMapping] = useState(question.mapping);
  const [tried, setTried] = useState(false);
  const missing = stillMissing(mapping, ours);
  const left = columns.filter(({ name }) => mapping.columns.every(({ from }) => from !== name));
  const { needed, optional, ready } = columnParts(question);
  const submit = (event: Event): void => {
    event.preventDefault();
    setTried(true);
    if (missing.length === 0) use(finished(mapping));
  };
  const fields = (part: readonly OurColumn[]) =>
    part.map((column) => (
      <MappingColumn
        key={column.name}
        ours={column}
        columns={columns}
        mapping={mapping}
        change={setMapping}
      />
    ));
  const optionalFilled = optional.some(({ name }) => mapping.columns.some(({ column }) => column === name));
  return (
    <form class="panel form" onSubmit={submit} noValidate aria-labelledby="koppelen">
      <h2 class="utrecht-heading-2" id="koppelen">
        Welke kolom is welke?
      </h2>
      <MappingReason question={question} />
      {fields(needed)}
      {optional.length > 0 && (
        <details open={optionalFilled || (needed.length === 0 && fit.unknown.length > 0)}>
          <summary>
            {counted(optional.length, 'kolom die leeg mag blijven', 'kolommen die leeg mogen blijven')}
          </summary>
          <div class="stack">{fields(optional)}</div>
        </details>
      )}
      {ready.length > 0 && (
        <details>
          <summary>{counted(ready.length, 'kolom die al klopt', 'kolommen die al kloppen')}</summary>
          <div class="stack">{fields(ready)}</div>
        </details>
      )}
      {left.length > 0 && (
        <p class="small break">
          Van deze kolommen van uw bestand gaat de inhoud niet mee: {left.map(({ name }) => name).join(', ')}.
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
        {fit.kind === 'own' && (
          <button type="button" class="utrecht-button utrecht-button--secondary-action" onClick={skip}>
            Zonder koppelen verder
          </button>
        )}
      </div>
    </form>
  );
}
