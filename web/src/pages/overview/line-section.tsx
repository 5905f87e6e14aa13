import { indicatorAddress, projectAddress } from '../../addresses.ts';
import type { Delivery } from '../../../../shared/api/deliveries.schema.ts';
import type { ProgrammeAnswer } from '../../../../shared/api/programmes.schema.ts';
import { missingNotes } from '../../conclusions/missing-conclusion.ts';
import type { LineGroup } from './group-by-line.ts';
import { isWhole } from './indicator-columns.ts';
import { IndicatorRow } from './indicator-row.tsx';
import type { SeenAt } from './overview-query.ts';
import { ProjectLinks } from './project-links.tsx';
import { Row, Rows, Table } from '../../components/table.tsx';
import type { Column } from '../../components/table.tsx';

interface LineSectionProps {
  readonly line: LineGroup;
  readonly programme: ProgrammeAnswer;
  readonly missing: readonly Delivery[];
  /** Those in which anything stands. */
  readonly columns: readonly Column[];
  readonly seen: SeenAt;
}

/** One programme line: its projects with a row per indicator, then its projects without any. */
export function LineSection({ line, programme, missing, columns, seen }: LineSectionProps) {
  const heading = `lijn-${line.code}`;
  const link = (code: string): string => projectAddress(programme.id, code, seen.stand, seen.bekend);
  return (
    <section class="panel" aria-labelledby={heading}>
      <h2 class="utrecht-heading-2 panel__title" id={heading}>
        {line.name}
      </h2>
      {line.groups.length > 0 && (
        <Table
          columns={columns}
          labelledBy={heading}
          class={`table--indicators ${isWhole(columns) ? 'table--whole' : ''}`}
        >
          {line.groups.map(({ project, indicators }) => (
            <Rows key={`${project?.code} ${indicators[0]?.id}`}>
              {project === null && line.code !== '' && (
                <Row class="table__group">
                  <th
                    scope="rowgroup"
                    role="rowheader"
                    colSpan={columns.length}
                    class="utrecht-table__header-cell"
                  >
                    Het programma als geheel
                  </th>
                </Row>
              )}
              {project !== null && (
                <Row class="table__group">
                  <th
                    scope="rowgroup"
                    role="rowheader"
                    colSpan={columns.length}
                    class="utrecht-table__header-cell"
                  >
                    <a href={link(project.code)}>
                      <span class="code">{project.code}</span> {project.name}
                    </a>
                    {missingNotes(missing.filter((delivery) => delivery.project === project.code)).map(
                      (note) => (
                        <span key={note} class="table__note">
                          {note}
                        </span>
                      ),
                    )}
                  </th>
                </Row>
              )}
              {indicators.map((figure) => (
                <IndicatorRow
                  key={figure.id}
                  figure={figure}
                  columns={columns}
                  href={indicatorAddress(programme.id, figure, seen)}
                />
              ))}
            </Rows>
          ))}
        </Table>
      )}
      {line.others.length > 0 && (
        <div class="others">
          <p class="muted small">Zonder indicatoren</p>
          <ProjectLinks projects={line.others} programme={programme.id} seen={seen} />
        </div>
      )}
    </section>
  );
}
