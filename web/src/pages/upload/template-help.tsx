import { useState } from 'preact/hooks';
import { apiPath } from '../../api/client.ts';
import { useResource } from '../../api/use-resource.ts';
import { DownloadButton } from '../../components/download-button.tsx';
import { Failure, Loading } from '../../components/states.tsx';

/** What of the JSON Schema of a dataset's row is shown. */
interface RowSchema {
  readonly properties: Readonly<Record<string, ColumnSchema>>;
  readonly required?: readonly string[];
}
interface ColumnSchema {
  readonly description?: string;
  readonly examples?: readonly unknown[];
}

/** The empty file to fill in, and what belongs in each column. */
export function TemplateHelp({ dataset }: { readonly dataset: string }) {
  const [opened, setOpened] = useState(false);
  return (
    <div class="stack">
      <div class="buttons">
        <DownloadButton
          path={apiPath('datasets', dataset, 'template.csv')}
          fileName={`${dataset}-sjabloon.csv`}
        >
          Sjabloon downloaden (CSV)
        </DownloadButton>
      </div>
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
