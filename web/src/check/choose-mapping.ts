import { cellContextOf, projectOf } from '../../../shared/checking/programme-context.ts';
import type { RawRow } from '../../../shared/csv/raw-row.ts';
import type { CellContext } from '../../../shared/datasets/cells/read-cell.ts';
import type { Column } from '../../../shared/datasets/column.ts';
import { DATASETS } from '../../../shared/datasets/datasets.ts';
import { choicesOf } from '../../../shared/mapping/column-choices.ts';
import { hasSameHeaders, headerChanges, namedColumns } from '../../../shared/mapping/column-names.ts';
import { columnUse } from '../../../shared/mapping/column-use.ts';
import { mayFill } from '../../../shared/mapping/may-fill.ts';
import { headerFit } from '../../../shared/mapping/header-fit.ts';
import type { Mapping } from '../../../shared/mapping/mapping.ts';
import { renewMapping, suggestMapping } from '../../../shared/mapping/suggest-mapping.ts';
import { createValueSuggester } from '../../../shared/mapping/suggest-values.ts';
import type { ForeignColumn, ForeignSurvey } from '../../../shared/mapping/survey-foreign.ts';
import type { CheckReply, CheckRequest, OurColumn } from './check-messages.ts';

/** The mapping to apply without asking: the one just made, or the one kept of a file with the same headers. */
export function mappingFor({ mapping, kept }: CheckRequest, header: RawRow): Mapping | null {
  if (mapping !== null || kept === null) return mapping;
  return hasSameHeaders(kept.headers, namedColumns(header.cells)) ? kept : null;
}

/** Asks which column is which, with what is likely filled in already and what changed since the kept mapping. */
export function askMapping(request: CheckRequest, header: RawRow, survey: ForeignSurvey): CheckReply {
  const { slot, kept } = request;
  const context = { ...slot, elevenProof: false, knownParticipants: null };
  const project = projectOf(context);
  const cells = cellContextOf(context, project);
  const definition = DATASETS[slot.dataset];
  const fresh = suggestMapping(definition, survey, cells);
  const before = request.mapping ?? kept;
  const isOther = kept !== null && !hasSameHeaders(kept.headers, survey.headers);
  return {
    kind: 'map',
    ours: definition.columns.map((column) => ({
      ...ourColumn(column, survey.columns, cells),
      use: columnUse(project, slot.dataset, column.name),
    })),
    columns: survey.columns,
    mapping: before === null ? fresh : renewMapping(before, fresh, survey),
    changes: isOther ? headerChanges(kept.headers, survey.headers) : null,
    fit: headerFit(header, definition),
  };
}

function ourColumn(
  column: Column,
  columns: readonly ForeignColumn[],
  context: CellContext,
): Omit<OurColumn, 'use'> {
  const { name, required, description } = column;
  const suggest = createValueSuggester(column, context);
  const asked = columns.map((foreign) => [foreign.name, suggest(foreign)] as const);
  return {
    ...{ name, required, description, choices: choicesOf(column, context) },
    asked: Object.fromEntries(asked.filter(([, values]) => values.length > 0)),
    barred: columns.filter((foreign) => !mayFill(column, foreign)).map((foreign) => foreign.name),
  };
}
