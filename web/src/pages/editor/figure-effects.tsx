import type { ProgrammePreview } from '../../../../shared/api/programmes.schema.ts';
import { StatusBadge } from '../../components/status-badge.tsx';
import { Cell, Row, RowHead, Rows, Table } from '../../components/table.tsx';
import { formatShortDate } from '../../format/date.ts';
import { formatEstimate } from '../../format/estimate.ts';
import { formatFigure } from '../../format/number.ts';
import { formatAttained } from '../../format/percentage.ts';

type Figures = NonNullable<ProgrammePreview['figures']>;
type Figure = Figures['other'][number];

const COLUMNS = [
  { label: 'Indicator' },
  { label: 'Nu' },
  { label: 'Status nu' },
  { label: 'Na opslaan' },
  { label: 'Status na opslaan' },
];

/** Each figure that comes out otherwise, before and after. */
export function FigureEffects({ figures }: { readonly figures: Figures }) {
  const { asOf, same, other } = figures;
  const others = same === 1 ? 'Eén cijfer blijft' : `${same} cijfers blijven`;
  return (
    <>
      <p class="strong" id="gevolgen" tabIndex={-1}>
        Stand {formatShortDate(asOf)}:{' '}
        {other.length === 1 ? '1 cijfer verandert' : `${other.length} cijfers veranderen`}.
        {same > 0 && ` ${others} gelijk.`}
      </p>
      {other.length > 0 && (
        <Table columns={COLUMNS} caption="Cijfers voor en na opslaan">
          <Rows>
            {other.map((figure) => (
              <Row key={JSON.stringify([figure.project, figure.id])}>
                <RowHead>
                  {figure.project !== null && <span class="code">{figure.project} </span>}
                  {figure.name}
                </RowHead>
                <Cell label="Nu">{sideText(figure, figure.before, 'bestaat niet')}</Cell>
                <Cell label="Status nu">
                  {figure.before && <StatusBadge status={figure.before.status} />}
                </Cell>
                <Cell label="Na opslaan">
                  {figure.later ? 'wordt opnieuw berekend' : sideText(figure, figure.after, 'vervalt')}
                </Cell>
                <Cell label="Status na opslaan">
                  {figure.after && <StatusBadge status={figure.after.status} />}
                </Cell>
              </Row>
            ))}
          </Rows>
        </Table>
      )}
    </>
  );
}

/** `12 van 100 (12%), verwacht 44`. */
function sideText(figure: Figure, side: Figure['before'], absent: string): string {
  const { unit } = figure;
  if (side === null) return absent;
  const share = side.attainment === null ? '' : ` (${formatAttained(side.attainment)})`;
  const goal = side.target === null ? '' : ` van ${formatFigure(side.target, unit)}`;
  const expected =
    side.expected === null ? '' : `, verwacht ${formatEstimate(side.expected, figure, side.actual)}`;
  return `${formatFigure(side.actual, unit)}${goal}${share}${expected}`;
}
