import type { OpenedFigure } from '../../../../shared/api/figure.schema.ts';
import { projectAddress } from '../../addresses.ts';
import { Cell, Row, RowHead, Rows, Table } from '../../components/table.tsx';
import { formatShortDate } from '../../format/date.ts';
import { formatFigure, formatNumber, NO_VALUE } from '../../format/number.ts';

interface FigurePartsProps {
  readonly figure: OpenedFigure;
  readonly known: string;
}

/** What the figure is made of: numerator and denominator, or the projects that it adds up. */
export function FigureParts({ figure, known }: FigurePartsProps) {
  const { parts, project, indicator } = figure;
  const [own] = parts;
  if (project !== null) {
    if (own === undefined || own.numerator === null || own.denominator === null) return null;
    return (
      <p>
        {formatNumber(own.numerator)} gedeeld door {formatNumber(own.denominator)}
        {indicator.kind === 'ratio' && ', maal 100'} is {formatFigure(own.actual, indicator.unit)}.
      </p>
    );
  }
  const divides = indicator.kind === 'ratio' || indicator.kind === 'mean';
  return (
    <Table
      caption="Projecten die meetellen"
      columns={[
        { label: 'Project' },
        { label: 'Stand', number: true },
        ...(divides
          ? [
              { label: 'Teller', number: true },
              { label: 'Noemer (n)', number: true },
            ]
          : []),
        { label: 'Gegevens t/m' },
      ]}
    >
      <Rows>
        {parts.map((part) => (
          <Row key={part.project.code}>
            <RowHead>
              <a href={projectAddress(figure.programme, part.project.code, figure.asOf, known)}>
                {part.project.code} {part.project.name}
              </a>
            </RowHead>
            <Cell label="Stand" number>
              {formatFigure(part.actual, indicator.unit)}
            </Cell>
            {divides && (
              <Cell label="Teller" number empty={part.numerator === null}>
                {part.numerator === null ? NO_VALUE : formatNumber(part.numerator)}
              </Cell>
            )}
            {divides && (
              <Cell label="Noemer (n)" number empty={part.denominator === null}>
                {part.denominator === null ? NO_VALUE : formatNumber(part.denominator)}
              </Cell>
            )}
            <Cell label="Gegevens t/m" class="nowrap" empty={part.dataThrough === null}>
              {part.dataThrough === null ? NO_VALUE : formatShortDate(part.dataThrough)}
            </Cell>
          </Row>
        ))}
      </Rows>
    </Table>
  );
}
