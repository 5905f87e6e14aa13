import type { ProgrammeAnswer } from '../../../../shared/api/programmes.schema.ts';
import { pmPosts } from '../../../../shared/budget/cover.ts';
import { eurosOf } from '../../../../shared/budget/money.ts';
import { budgetIn, totalsOf } from '../../../../shared/budget/totals.ts';
import { moneyAddress } from '../../addresses.ts';
import { Row, RowHead, Rows, Table } from '../../components/table.tsx';
import { yearWords } from '../../conclusions/money-conclusion.ts';
import { yearName } from './money-words.ts';
import { differs, TotalsCells, totalsColumns } from './totals-cells.tsx';

interface YearsSectionProps {
  readonly programme: ProgrammeAnswer;
  readonly years: readonly (number | null)[];
  readonly year: number | null;
  readonly stand: string;
}

/** The programme's totals of every year under each other; each leads to its year. */
export function YearsSection({ programme, years, year, stand }: YearsSectionProps) {
  const rows = years.map((each) => {
    const { gross, net } = totalsOf(programme, null, each);
    const hasBudget = programme.projects.some((project) => budgetIn(project, each) !== null);
    return { each, totals: hasBudget ? { gross: eurosOf(gross), net: eurosOf(net) } : null };
  });
  const told = rows.filter(({ totals }) => totals !== null);
  const silent = rows.flatMap(({ each, totals }) => (totals === null ? [each] : []));
  const hasNet = rows.some(({ totals }) => totals !== null && differs(totals));
  return (
    <section class="panel stack" aria-labelledby="per-jaar">
      <h2 class="utrecht-heading-2" id="per-jaar">
        Begroot per jaar
      </h2>
      <Table columns={totalsColumns('Jaar', hasNet)} labelledBy="per-jaar">
        <Rows>
          {told.map(({ each, totals }) => (
            <Row key={each}>
              <RowHead>
                {each === year ? (
                  <strong>{yearName(each)} (getoond)</strong>
                ) : (
                  <a href={moneyAddress(programme.id, each, stand)}>{yearName(each)}</a>
                )}
              </RowHead>
              <TotalsCells of={totals} hasNet={hasNet} pm={pmPosts(programme, each)} />
            </Row>
          ))}
        </Rows>
      </Table>
      {silent.length > 0 && (
        <p class="small muted">
          Voor{' '}
          {silent.map((each, index) => (
            <span key={each}>
              {index > 0 && (index === silent.length - 1 ? ' en ' : ', ')}
              {each === year ? (
                yearWords(each)
              ) : (
                <a href={moneyAddress(programme.id, each, stand)}>{yearWords(each)}</a>
              )}
            </span>
          ))}{' '}
          is geen begroting.
        </p>
      )}
      {years.includes(null) && (
        <p class="small muted">Wat voor de hele looptijd is begroot, telt in geen enkel jaar mee.</p>
      )}
    </section>
  );
}
