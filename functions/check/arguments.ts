import { parseArgs } from 'node:util';
import { FILE_DATASET_IDS } from '../../shared/datasets/datasets.ts';
import type { FileDatasetId } from '../../shared/datasets/dataset.ts';

/** What `npm run check` is asked (contract §5). */
export interface CheckArguments {
  readonly dataset: FileDatasetId;
  /** Id of a bundled programme, or the path of a programme file. */
  readonly programme: string;
  readonly project: string;
  readonly period: string;
  readonly municipality: string | null;
  /** The file of the period before. */
  readonly previous: string | null;
  /** The project's `deelnemers`, for a file of `activiteiten`. */
  readonly participants: string | null;
  readonly file: string;
  readonly json: boolean;
  readonly rows: boolean;
}

/** Thrown for a command that cannot be carried out; the message is Dutch and ends as exit code 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

export const USAGE = `Gebruik: npm run check -- --dataset D --programme P --project C --period X [--previous BESTAND] [--participants BESTAND] [--municipality GM] [--json] [--rows] BESTAND
     of: npm run check -- --kit [MAP] [--exports MAP]

  --dataset       ${FILE_DATASET_IDS.join(' · ')}
  --programme     id van een meegeleverd programma, of een programmabestand (json)
  --project       code van het project
  --period        periode, bijvoorbeeld 2025-B1
  --previous      het bestand van de vorige periode, om mee te vergelijken
  --participants  het bestand ‘deelnemers’ van het project, om activiteiten mee te vergelijken
  --municipality  gemeentecode, bij een project dat per gemeente aanlevert
  --json          antwoord als JSON, met alle meldingen
  --rows          met de gelezen waarden (met --json)
  --kit           de testbestanden van de open standaard, of die in MAP (zie docs/standard)
  --exports       map met uw eigen exports van de testbestanden (met --kit)`;

const OPTIONS = {
  dataset: { type: 'string' },
  programme: { type: 'string' },
  project: { type: 'string' },
  period: { type: 'string' },
  municipality: { type: 'string' },
  previous: { type: 'string' },
  participants: { type: 'string' },
  json: { type: 'boolean' },
  rows: { type: 'boolean' },
} as const;

/** Reads the command line. Throws a UsageError that names what is wrong. */
export function readArguments(args: readonly string[]): CheckArguments {
  const { values, positionals } = parsed(args);
  const [file, ...rest] = positionals;
  if (file === undefined) throw new UsageError('Het bestand ontbreekt: noem het als laatste.');
  if (rest.length > 0)
    throw new UsageError(`Er kan één bestand tegelijk worden gecontroleerd, niet ook ${rest.join(', ')}.`);
  const dataset = FILE_DATASET_IDS.find((id) => id === needed('dataset', values.dataset));
  if (dataset === undefined) {
    throw new UsageError(
      `${values.dataset} is geen soort bestand. Kies uit: ${FILE_DATASET_IDS.join(', ')}.`,
    );
  }
  return {
    dataset,
    programme: needed('programme', values.programme),
    project: needed('project', values.project),
    period: needed('period', values.period),
    municipality: values.municipality ?? null,
    previous: values.previous ?? null,
    participants: participantsFor(dataset, values.participants),
    file,
    json: values.json ?? false,
    rows: values.rows ?? false,
  };
}

function participantsFor(dataset: FileDatasetId, file: string | undefined): string | null {
  if (file !== undefined && dataset !== 'activiteiten')
    throw new UsageError('De optie --participants hoort bij een bestand ‘activiteiten’. Laat haar hier weg.');
  return file ?? null;
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true, strict: true });
  } catch (error) {
    const option = /'(-[^' ]+)/.exec(error instanceof Error ? error.message : '')?.[1] ?? '';
    throw new UsageError(`De optie ${option} is onbekend of mist een waarde.`, { cause: error });
  }
}

function needed(name: string, value: string | undefined): string {
  if (value === undefined || value === '') throw new UsageError(`De optie --${name} ontbreekt.`);
  return value;
}
