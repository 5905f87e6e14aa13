import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { AttributionFactor, ReferenceDate } from '../../api/answers.ts';
import { apiPath } from '../../api/client.ts';
import { useResource } from '../../api/use-resource.ts';
import { Empty, Failure, Loading } from '../../components/states.tsx';
import { formatCount, formatEuro, formatShare, NO_VALUE } from '../../format/number.ts';
import { ESF_WORDS } from './esf-words.ts';
import { Cell, Row, RowHead, Rows, Table } from '../../components/table.tsx';

interface DerivedFiguresProps {
  readonly programme: string;
  readonly date: ReferenceDate;
}

/** What is computed over all municipalities: attribution factors, ESF+ indicators, the division of the subsidy. */
export function DerivedFigures({ programme, date }: DerivedFiguresProps) {
  const path = (name: string): string => apiPath('programmes', programme, 'reference-dates', date.date, name);
  const names = new Map(date.municipalities.map(({ code, name }) => [code, name]));
  return (
    <div class="stack">
      <Folded<readonly AttributionFactor[]> title="Toerekenfactoren" path={path('factors')}>
        {(factors) => (
          <FigureTable
            caption="Toerekenfactoren"
            heads={['Project', 'Consulent', 'Met prestatie', 'Caseload', 'Factor']}
            rows={factors.map(({ project, consulent, proven, caseload, factor }) => [
              project,
              consulent,
              formatCount(proven),
              formatCount(caseload),
              factor === null ? NO_VALUE : formatShare(factor),
            ])}
            words={2}
          />
        )}
      </Folded>
      <Folded<Readonly<Record<string, number>>>
        title="Gemeenschappelijke ESF+-indicatoren"
        path={path('esf-indicators')}
      >
        {(indicators) => (
          <FigureTable
            caption="Gemeenschappelijke ESF+-indicatoren"
            heads={['Code', 'Deelnemers', 'Aantal']}
            rows={Object.entries(indicators)
              .toSorted(([a], [b]) => a.localeCompare(b))
              .map(([code, count]) => [code, ESF_WORDS[code] ?? '', formatCount(count)])}
            words={2}
          />
        )}
      </Folded>
      <Folded<Readonly<Record<string, number>>> title="Verdeling van de subsidie" path={path('allocation')}>
        {(allocation) => (
          <FigureTable
            caption="Verdeling van de subsidie"
            heads={['Gemeente', 'Bedrag']}
            rows={[
              ...Object.entries(allocation).map(([code, amount]) => [
                names.get(code) ?? code,
                formatEuro(amount),
              ]),
              ['Totaal', formatEuro(totalOf(Object.values(allocation)))],
            ]}
            words={1}
          />
        )}
      </Folded>
    </div>
  );
}

function totalOf(amounts: readonly number[]): number {
  return amounts.reduce((cents, amount) => cents + Math.round(amount * 100), 0) / 100;
}

interface FoldedProps<T> {
  readonly title: string;
  readonly path: string;
  readonly children: (data: T) => ComponentChildren;
}

function Folded<T>({ title, path, children }: FoldedProps<T>) {
  const [opened, setOpened] = useState(false);
  const figures = useResource<T>(opened ? path : null);
  return (
    <details onToggle={(event) => setOpened(opened || event.currentTarget.open)}>
      <summary>{title}</summary>
      {figures.error !== null && <Failure error={figures.error} retry={figures.reload} />}
      {figures.loading && figures.data === null && <Loading what={title.toLowerCase()} />}
      {figures.data !== null && children(figures.data)}
    </details>
  );
}

interface FigureTableProps {
  readonly caption: string;
  readonly heads: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** How many columns hold words; the rest hold numbers. */
  readonly words: number;
}

function FigureTable({ caption, heads, rows, words }: FigureTableProps) {
  if (rows.length === 0) return <Empty>Er is hier nog niets om te tonen.</Empty>;
  return (
    <Table
      columns={heads.map((label, index) => ({ label, number: index >= words }))}
      caption={caption}
      class="table--narrow"
    >
      <Rows>
        {rows.map(([first, ...cells]) => (
          <Row key={[first, cells[0]].join(' ')}>
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
