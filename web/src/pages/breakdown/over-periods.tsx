import type { BreakdownPeriods } from '../../../../shared/api/breakdown.schema.ts';
import type { ProgrammeAnswer } from '../../../../shared/api/programmes.schema.ts';
import { periodLabel } from '../../../../shared/programme/period.ts';
import type { Resource } from '../../api/use-resource.ts';
import { DownloadButton } from '../../components/download-button.tsx';
import { Failure, Loading } from '../../components/states.tsx';
import { Cell, Row, RowHead, Rows, Table } from '../../components/table.tsx';
import { formatCount, NO_VALUE } from '../../format/number.ts';
import { periodYear } from '../../format/period.ts';
import { enumerate } from '../../format/words.ts';
import { columnWords, valueWords } from './breakdown-words.ts';
import { NotShown } from './not-shown.tsx';
import { PeriodBars } from './period-bars.tsx';

interface OverPeriodsProps {
  readonly programme: ProgrammeAnswer;
  readonly resource: Resource<BreakdownPeriods>;
  /** The address of the CSV. */
  readonly csv: string;
}

/** The numbers at every period's end side by side; where none has any the page says so already. */
export function OverPeriods({ programme, resource, csv }: OverPeriodsProps) {
  const { data, error, loading, reload } = resource;
  if (error?.status === 409) return null;
  if (error !== null) return <Failure error={error} retry={reload} />;
  if (data === null || loading) return <Loading what="de perioden" />;
  return (
    <section class="panel stack" aria-labelledby="perioden">
      <h2 class="utrecht-heading-2" id="perioden">
        Door de perioden heen
      </h2>
      <p>
        Elk aantal is de stand aan het eind van een periode: alles tot dan toe, niet wat er in die periode bij
        kwam. Door het afronden is een verschil tussen twee perioden niet precies.
      </p>
      <NotShown breakdown={data} />
      <Numbers programme={programme} breakdown={data} />
      <p class="no-print">
        <DownloadButton
          path={csv}
          fileName={`uitsplitsing-${data.dataset}-${data.by.join('-')}-per-periode.csv`}
        >
          Alle perioden downloaden (CSV)
        </DownloadButton>
      </p>
    </section>
  );
}

interface NumbersProps {
  readonly programme: ProgrammeAnswer;
  readonly breakdown: BreakdownPeriods;
}

function Numbers({ programme, breakdown }: NumbersProps) {
  const { rows, periods, by } = breakdown;
  const filled = rows
    .filter(({ values }) => values.some((value) => value !== null && value > 0))
    .toSorted((x, y) => lastOf(y.values) - lastOf(x.values));
  const never = rows.filter((row) => !filled.includes(row)).map((row) => nameOf(programme, row));
  const most = Math.max(...filled.flatMap(({ values }) => values.flatMap((value) => value ?? [])), 1);
  const years = [...new Set(periods.map(({ period }) => periodYear(period)))].toSorted((x, y) => y - x);
  return (
    <>
      {years.map((year, place) => {
        const shown = [...periods.entries()].filter(([, { period }]) => periodYear(period) === year);
        const label = (period: string): string => periodLabel(period).replace(/ \d{4}$/, '');
        return (
          <details key={year} open={place === 0}>
            <summary>{year}</summary>
            <Table
              caption={`Aantallen per periode, ${year}`}
              columns={[
                { label: by.map(columnWords).join(', ') },
                ...(place === 0 && periods.length > 1 ? [{ label: 'Alle perioden' }] : []),
                ...shown.map(([, { period }]) => ({ label: label(period), number: true })),
              ]}
            >
              <Rows>
                {filled.map((row) => (
                  <Row key={JSON.stringify([row.a, row.b])}>
                    <RowHead>{nameOf(programme, row)}</RowHead>
                    {place === 0 && periods.length > 1 && (
                      <Cell label="Alle perioden">
                        <PeriodBars values={row.values} most={most} />
                      </Cell>
                    )}
                    {shown.map(([index, { period }]) => (
                      <Cell key={period} label={label(period)} number>
                        {countOrNone(row.values[index])}
                      </Cell>
                    ))}
                  </Row>
                ))}
                <Row class="table__total">
                  <RowHead>Som van de afgeronde aantallen</RowHead>
                  {place === 0 && periods.length > 1 && (
                    <Cell label="Alle perioden" empty>
                      {''}
                    </Cell>
                  )}
                  {shown.map(([, { period, total }]) => (
                    <Cell key={period} label={label(period)} number>
                      {countOrNone(total)}
                    </Cell>
                  ))}
                </Row>
              </Rows>
            </Table>
          </details>
        );
      })}
      {never.length > 0 && <p class="small muted">In geen enkele getoonde periode: {enumerate(never)}.</p>}
    </>
  );
}

function nameOf(programme: ProgrammeAnswer, { a, b }: BreakdownPeriods['rows'][number]): string {
  const first = valueWords(programme, a);
  return b === undefined ? first : `${first}, ${valueWords(programme, b).toLowerCase()}`;
}

function lastOf(values: readonly (number | null)[]): number {
  return values.findLast((value) => value !== null) ?? 0;
}

function countOrNone(value: number | null | undefined): string {
  return value === null || value === undefined ? NO_VALUE : formatCount(value);
}
