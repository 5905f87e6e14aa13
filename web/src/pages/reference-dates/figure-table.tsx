import { Empty } from '../../components/states.tsx';
import { Cell, Row, RowHead, Rows, Table } from '../../components/table.tsx';

interface FigureTableProps {
  readonly caption: string;
  readonly heads: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** How many columns hold words; the rest hold numbers. */
  readonly words: number;
  /** The last row adds up the others. */
  readonly total?: boolean;
}

/** Figures under each other: words first, then numbers. */
export function FigureTable({ caption, heads, rows, words, total = false }: FigureTableProps) {
  if (rows.length === 0) return <Empty>Er is hier nog niets om te tonen.</Empty>;
  return (
    <Table
      columns={heads.map((label, index) => ({ label, number: index >= words }))}
      caption={caption}
      class="table--figures"
    >
      <Rows>
        {rows.map(([first, ...cells], at) => (
          <Row
            key={[first, ...cells.slice(0, words - 1)].join(' ')}
            class={total && at === rows.length - 1 ? 'table__total' : ''}
          >
            <RowHead>{first}</RowHead>
            {cells.map((cell, index) => (
              <Cell key={heads[index + 1]} label={heads[index + 1] ?? ''} number={index + 1 >= words}>
                {cell}
              </Cell>
            ))}
          </Row>
        ))}
      </Rows>
    </Table>
  );
}
