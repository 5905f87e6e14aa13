import type { FileDatasetId } from '../../shared/datasets/dataset.ts';
import { ownNames } from '../../shared/mapping/own-names.ts';
import type { Submission } from '../../shared/submission/submission.ts';
import type { Ports } from '../ports/ports.ts';
import { SubmissionRefusal } from '../submissions/submission-refusal.ts';

/**
 * The mapping a file was made with, as the submission keeps it: so that all that is told of the file later names the
 * person's own columns too, whatever becomes of the mapping.
 * @throws SubmissionRefusal for a version that was never kept.
 */
export async function mappingUsed(
  { mappings }: Pick<Ports, 'mappings'>,
  {
    programme,
    project,
    dataset,
    mapping,
  }: {
    readonly programme: string;
    readonly project: string;
    readonly dataset: FileDatasetId;
    readonly mapping?: number | undefined;
  },
): Promise<Submission['mapping']> {
  if (mapping === undefined) return null;
  const kept = await mappings.version(programme, project, dataset, mapping);
  if (kept === null) {
    throw new SubmissionRefusal(
      'invalid',
      'Deze versie van de koppeling bestaat niet. Kies het bestand opnieuw; u ziet dan de koppeling die er is.',
    );
  }
  return { version: kept.version, columns: ownNames(kept.mapping) };
}
