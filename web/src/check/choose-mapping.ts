import { cellContextOf, projectOf } from '../../../shared/checking/programme-context.ts';
import { isForeignHeader } from '../../../shared/checking/known-columns.ts';
import { normaliseText } from '../../../shared/csv/cell-text.ts';
import type { RawRow } from '../../../shared/csv/raw-row.ts';
import { DATASETS } from '../../../shared/datasets/datasets.ts';
import { columnNames, hasSameHeaders, headerChanges } from '../../../shared/mapping/column-names.ts';
import type { Mapping } from '../../../shared/mapping/mapping.ts';
import { renewMapping, suggestMapping } from '../../../shared/mapping/suggest-mapping.ts';
import type { ForeignSurvey } from '../../../shared/mapping/survey-foreign.ts';
import type { CheckReply, CheckRequest } from './check-messages.ts';

/** The mapping to apply without asking: the one just made, or the one kept of a file with the same headers. */
export function mappingFor({ mapping, kept }: CheckRequest, header: RawRow | null): Mapping | null {
  if (mapping !== null) return mapping;
  if (kept === null || header === null || !isForeignHeader(header)) return null;
  const names = columnNames(header.cells).filter((_, at) => normaliseText(header.cells[at] ?? '') !== '');
  return hasSameHeaders(kept.headers, names) ? kept : null;
}

/** Asks which column is which, with what is likely filled in already and what changed since the kept mapping. */
export function askMapping({ slot, kept }: CheckRequest, survey: ForeignSurvey): CheckReply {
  const context = { ...slot, elevenProof: false, knownParticipants: null };
  const cells = cellContextOf(context, projectOf(context));
  const definition = DATASETS[slot.dataset];
  const fresh = suggestMapping(definition, survey, cells);
  return {
    kind: 'map',
    ours: definition.columns.map(({ name, required, description, list }) => ({
      name,
      required,
      description,
      list,
    })),
    columns: survey.columns,
    mapping: kept === null ? fresh : renewMapping(kept, fresh, survey),
    changes: kept === null ? null : headerChanges(kept.headers, survey.headers),
  };
}
