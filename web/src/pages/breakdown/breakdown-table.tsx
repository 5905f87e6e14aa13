import type { Breakdown } from '../../../../shared/api/breakdown.schema.ts';
import type { ProgrammeAnswer } from '../../../../shared/api/programmes.schema.ts';
import { Cell, Row, RowHead, Rows, Table } from '../../components/table.tsx';
import { formatCount } from '../../format/number.ts';
import { formatPart } from '../../format/part.ts';
import { columnWords, roundingNote, valueWords } from './breakdown-words.ts';

interface BreakdownTableProps {
  readonly programme: ProgrammeAnswer;
  readonly breakdown: Breakdown;
}

/** The rounded cells, largest first; by two columns below the sum of each value of the first, without zeros. */
export function BreakdownTable({ programme, breakdown }: BreakdownTableProps) {
  const { by, cells, total } = breakdown;
  const [first = '', second] = by;
  const groups = [...Map.groupBy(cells, ({ a }) => a)]
    .map(([a, parts]) => ({ a, parts, sum: parts.reduce((sum, { value }) => sum + value, 0) }))
    .toSorted((x, y) => y.sum - x.sum);
  const columns = [
    { label: columnWords(first) },
    ...(second === undefined ? [] : [{ label: columnWords(second) }]),
    { label: 'Aantal, afgerond', number: true },
    { label: 'Aandeel', number: true },
  ];
  const sums = groups.map(({ sum }) => sum);
  const note = roundingNote(sums, total);
  return (
    <>
      <Table columns={columns} labelledBy="aantallen" kind="plain">
        {groups.map(({ a, parts, sum }) => (
          <Rows key={a}>
            <Row>
              <RowHead>{valueWords(programme, a)}</RowHead>
              {second !== undefined && <Cell>alle</Cell>}
              <Numbers value={sum} total={total} />
            </Row>
            {second !== undefined &&
              parts
                .filter(({ value }) => value > 0)
                .toSorted((x, y) => y.value - x.value)
                .map(({ b, value }) => (
                  <Row key={b}>
                    <RowHead class="muted">{valueWords(programme, a)}</RowHead>
                    <Cell>{valueWords(programme, b)}</Cell>
                    <Numbers value={value} total={total} />
                  </Row>
                ))}
          </Rows>
        ))}
        <Rows>
          <Row class="table__total">
            <RowHead>Som van de afgeronde aantallen</RowHead>
            {second !== undefined && <Cell>alle</Cell>}
            <Numbers value={total} total={total} />
          </Row>
        </Rows>
      </Table>
      {note !== null && <p class="small muted">{note}</p>}
    </>
  );
}

function Numbers({ value, total }: { readonly value: number; readonly total: number }) {
  return (
    <>
      <Cell number>{formatCount(value)}</Cell>
      <Cell number>{total === 0 ? '–' : formatPart(value / total)}</Cell>
    </>
  );
}
