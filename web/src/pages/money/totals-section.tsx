import type { Budget } from '../../../../shared/api/budget.schema.ts';
import type { ProgrammeAnswer } from '../../../../shared/api/programmes.schema.ts';
import { budgetIn, countedIn } from '../../../../shared/budget/totals.ts';
import { Empty } from '../../components/states.tsx';
import { Row, RowHead, Rows, Table } from '../../components/table.tsx';
import { yearWords } from '../../conclusions/money-conclusion.ts';
import { ProjectName } from './project-name.tsx';
import { differs, TotalsCells, totalsColumns } from './totals-cells.tsx';

interface TotalsSectionProps {
  readonly programme: ProgrammeAnswer;
  readonly budget: Budget;
}

/** Totals per project, line and programme, gross and net of payments between projects. */
export function TotalsSection({ programme, budget }: TotalsSectionProps) {
  const { year } = budget;
  const budgeted = programme.projects.filter((project) => budgetIn(project, year) !== null);
  const elsewhere = budgeted.filter(({ countedUnder }) => countedUnder !== undefined);
  return (
    <section class="panel stack" aria-labelledby="begroot">
      <h2 class="utrecht-heading-2" id="begroot">
        Begroot voor {yearWords(year)}
      </h2>
      {budgeted.length === 0 ? (
        <Empty>Voor {yearWords(year)} heeft geen project een begroting.</Empty>
      ) : (
        <TotalsTable programme={programme} budget={budget} />
      )}
      {elsewhere.map(({ code, countedUnder }) => (
        <p key={code} class="small">
          <ProjectName programme={programme} code={code} /> telt mee onder {countedUnder} en staat daarom niet
          in deze totalen.
        </p>
      ))}
    </section>
  );
}

function TotalsTable({ programme, budget }: TotalsSectionProps) {
  const { year, pm } = budget;
  const hasNet = [...budget.projects, ...budget.lines].some(differs);
  const columns = totalsColumns('Programmalijn en project', hasNet);
  const lines = programme.lines.flatMap(({ code, name }) => {
    const projects = countedIn(programme, code).filter((project) => budgetIn(project, year) !== null);
    return projects.length === 0 ? [] : [{ code, name, projects: projects.map((project) => project.code) }];
  });
  return (
    <>
      <p class="small muted">
        {hasNet
          ? 'Bruto is alles wat in de begrotingen staat. Netto laat betalingen tussen projecten weg waarvan beide kanten bekend zijn, zodat dat geld niet dubbel telt.'
          : 'Er zijn geen betalingen tussen projecten waarvan beide kanten bekend zijn: bruto en netto zijn gelijk.'}{' '}
        Een project in twee lijnen telt in elke lijn mee, en één keer in het programma.
      </p>
      <Table columns={columns} labelledBy="begroot">
        {lines.map(({ code: line, name, projects }) => (
          <Rows key={line}>
            <Row class="table__group">
              <th
                scope="rowgroup"
                role="rowheader"
                colSpan={columns.length}
                class="utrecht-table__header-cell"
              >
                <span class="code">{line}</span> {name}
              </th>
            </Row>
            {projects.map((code) => (
              <Row key={code}>
                <RowHead>
                  <ProjectName programme={programme} code={code} />
                </RowHead>
                <TotalsCells
                  of={budget.projects.find((each) => each.code === code) ?? null}
                  hasNet={hasNet}
                  pm={pm.filter(({ project }) => project === code)}
                />
              </Row>
            ))}
            <Row class="table__total">
              <RowHead>{name} samen</RowHead>
              <TotalsCells
                of={budget.lines.find(({ code }) => code === line) ?? null}
                hasNet={hasNet}
                pm={pm.filter(({ project }) => projects.includes(project))}
              />
            </Row>
          </Rows>
        ))}
        <Rows>
          <Row class="table__total">
            <RowHead>Programma</RowHead>
            <TotalsCells of={budget.programme} hasNet={hasNet} pm={pm} />
          </Row>
        </Rows>
      </Table>
    </>
  );
}
