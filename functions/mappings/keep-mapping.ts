import type { FileDatasetId } from '../../shared/datasets/dataset.ts';
import { DATASETS } from '../../shared/datasets/datasets.ts';
import { createGuard } from '../../shared/guard/guard.ts';
import { headerIsPersonal } from '../../shared/guard/personal-header.ts';
import type { Mapping } from '../../shared/mapping/mapping.ts';
import { mayFill } from '../../shared/mapping/may-fill.ts';
import type { KeptMapping } from '../ports/mapping.port.ts';
import type { Ports } from '../ports/ports.ts';
import { SubmissionRefusal } from '../submissions/submission-refusal.ts';

/** What is to be kept, for which project; `expected` is the version it was made of, null for whichever there is. */
export interface MappingToKeep {
  readonly programme: string;
  readonly project: string;
  readonly mapping: Mapping;
  readonly expected: number | null;
}

/**
 * Keeps a mapping as the next version, with an entry on the trail. An equal one makes no new version.
 * @throws SubmissionRefusal for columns that the dataset has not or has twice, for what may be personal, and for another
 * version than the one it was made of.
 */
export async function keepMapping(
  ports: Pick<Ports, 'clock' | 'newId' | 'mappings'>,
  user: string,
  { programme, project, mapping, expected }: MappingToKeep,
): Promise<KeptMapping> {
  checkColumns(mapping);
  checkForPersons(mapping);
  checkPseudonyms(mapping);
  const kept = await ports.mappings.current(programme, project, mapping.dataset);
  const version = kept?.version ?? 0;
  if (expected !== null && expected !== version) throw changedMeanwhile();
  if (kept !== null && JSON.stringify(kept.mapping) === JSON.stringify(mapping)) return kept;
  return ports.mappings.add(programme, project, mapping, version, {
    id: ports.newId(),
    at: ports.clock.now(),
    by: user,
    action: version === 0 ? 'mapping.added' : 'mapping.changed',
    subject: `${project}/${mapping.dataset}`,
    from: version === 0 ? null : String(version),
    to: String(version + 1),
    reason: null,
  });
}

/** Whether a dataset comes as a file, so that it can be mapped. */
export function isFileDataset(id: string): id is FileDatasetId {
  return Object.hasOwn(DATASETS, id);
}

function checkColumns({ dataset, columns }: Mapping): void {
  const names = new Set(DATASETS[dataset].columns.map(({ name }) => name));
  const unknown = columns.filter(({ column }) => !names.has(column)).length;
  const double = columns.length - new Set(columns.map(({ column }) => column)).size;
  if (unknown === 0 && double === 0) return;
  throw new SubmissionRefusal(
    'invalid',
    `De koppeling noemt ${unknown} kolommen die ‘${dataset}’ niet heeft en ${double} kolommen dubbel. Koppel elke kolom van het sjabloon hoogstens één keer.`,
  );
}

/** A mapping speaks of headers and codes; a number or address of a person has no place in it. */
function checkForPersons({ headers, columns }: Mapping): void {
  const texts = [
    ...headers,
    ...columns.flatMap(({ fixed, values }) => [fixed ?? '', ...Object.entries(values).flat()]),
  ];
  const guard = createGuard(
    texts.map(() => 'tekst'),
    { known: texts.map(() => false) },
  );
  guard.add({ row: 1, cells: texts });
  if (guard.verdict().findings.length === 0) return;
  throw new SubmissionRefusal(
    'invalid',
    'In de koppeling staat iets dat een BSN, e-mailadres, rekeningnummer of mobiel nummer kan zijn. Er is niets bewaard. Haal het weg uit de vertaling of uit de kolomnamen.',
  );
}

/** Headers tell what the browser saw in them: it lets nobody choose a column of names for a number. */
function checkPseudonyms({ dataset, columns }: Mapping): void {
  const barred = DATASETS[dataset].columns.filter((column) => {
    const from = columns.find((each) => each.column === column.name)?.from ?? null;
    return from !== null && !mayFill(column, { name: from, personal: headerIsPersonal(from) });
  });
  if (barred.length === 0) return;
  throw new SubmissionRefusal(
    'invalid',
    `De koppeling vult ${barred.map(({ name }) => name).join(', ')} uit een kolom met persoonsgegevens. Toegestaan is een eigen nummer of code. Er is niets bewaard. Kies een andere kolom.`,
  );
}

function changedMeanwhile(): SubmissionRefusal {
  return new SubmissionRefusal(
    'conflict',
    'De koppeling is intussen door iemand anders gewijzigd. Kies het bestand opnieuw; u ziet dan de nieuwe koppeling.',
  );
}
