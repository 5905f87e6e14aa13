import { allowed } from '../allowed.ts';
import { REGISTER_DATASETS } from '../dataset.ts';
import type { DatasetDefinition } from '../definition.ts';
import { STANDARD_VERSION } from '../standard-version.ts';

/** The page of documentation of a dataset, Dutch, in Markdown. */
export function documentationPage(definition: DatasetDefinition): string {
  const { id, title, description, columns, key } = definition;
  const rows = columns.map(
    (column) =>
      `| \`${column.name}\`${column.required ? ' *' : ''} | ${column.description} | ${cell(allowed(column))} | ${column.example === '' ? '' : `\`${column.example}\``} |`,
  );
  return `${[
    `# ${title}`,
    '',
    description,
    '',
    `Open standaard, versie ${STANDARD_VERSION}.`,
    '',
    `Uniek: ${key.map((name) => `\`${name}\``).join(' + ')}. Een \\* betekent: verplicht. ${deliveryOf(id)}`,
    '',
    `Sjabloon: [${id}.csv](${id}.csv) · JSON Schema: [${id}.schema.json](${id}.schema.json) · CSV on the Web: [${id}.csv-metadata.json](${id}.csv-metadata.json)`,
    '',
    '| Kolom | Betekenis | Toegestaan | Voorbeeld |',
    '| --- | --- | --- | --- |',
    ...rows,
    '',
    'Deze pagina is gemaakt uit `shared/datasets`; wijzig haar daar (`npm run dataset-docs`).',
  ].join('\n')}\n`;
}

function deliveryOf(id: DatasetDefinition['id']): string {
  if ((REGISTER_DATASETS as readonly string[]).includes(id)) {
    return 'Een bestand bevat het hele register tot en met de periode, of, waar het project dat zo doet, alleen de rijen van de periode.';
  }
  return id === 'meetwaarden'
    ? 'Een bestand bevat de waarden van één periode.'
    : 'Een bestand bevat de stand tot en met de periode; een jaar dat ontbreekt houdt zijn laatste stand.';
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|');
}
