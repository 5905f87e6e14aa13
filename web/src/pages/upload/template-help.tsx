import { useState } from 'preact/hooks';
import type { ProgrammeAnswer } from '../../../../shared/api/programmes.schema.ts';
import { apiPath } from '../../api/client.ts';
import { useResource } from '../../api/use-resource.ts';
import { Failure, Loading } from '../../components/states.tsx';
import type { Slot } from './slot-choice.ts';
import { TemplateButton } from './template-button.tsx';
import { TemplateRows } from './template-rows.tsx';

/** What of the JSON Schema of a dataset's row is shown. */
interface RowSchema {
  readonly properties: Readonly<Record<string, ColumnSchema>>;
  readonly required?: readonly string[];
}
interface ColumnSchema {
  readonly description?: string;
  readonly examples?: readonly unknown[];
}

interface TemplateHelpProps {
  readonly programme: ProgrammeAnswer;
  readonly project: ProgrammeAnswer['projects'][number];
  readonly slot: Slot;
}

/** The file to fill in, what its rows stand for, and what belongs in each column. */
export function TemplateHelp({ programme, project, slot }: TemplateHelpProps) {
  const { dataset, period } = slot;
  const [opened, setOpened] = useState(false);
  return (
    <div class="stack">
      <div class="buttons">
        <TemplateButton programme={programme.id} project={project.code} slot={slot} />
      </div>
      <TemplateRows programme={programme} project={project} dataset={dataset} period={period} />
      <details onToggle={(event) => setOpened(opened || event.currentTarget.open)}>
        <summary>Welke kolommen horen erin?</summary>
        {opened && <Dictionary dataset={dataset} />}
      </details>
    </div>
  );
}

function Dictionary({ dataset }: { readonly dataset: string }) {
  const schema = useResource<RowSchema>(apiPath('datasets', dataset, 'schema.json'));
  if (schema.error !== null) return <Failure error={schema.error} retry={schema.reload} />;
  if (schema.data === null || schema.loading) return <Loading what="de kolommen" />;
  const required = new Set(schema.data.required);
  return (
    <dl class="dictionary">
      {Object.entries(schema.data.properties).map(([name, column]) => (
        <div key={name}>
          <dt>
            {name} <span class="tag">{required.has(name) ? 'verplicht' : 'mag leeg'}</span>
          </dt>
          <dd>
            {column.description}
            {column.examples !== undefined && (
              <span class="dictionary__more">Bijvoorbeeld {String(column.examples[0])}</span>
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}
