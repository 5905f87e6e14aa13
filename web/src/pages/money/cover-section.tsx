import type { Budget } from '../../../../shared/api/budget.schema.ts';
import type { ProgrammeAnswer } from '../../../../shared/api/programmes.schema.ts';
import { coverOf } from '../../../../shared/budget/cover.ts';
import { countedIn } from '../../../../shared/budget/totals.ts';
import { Cell, Row, RowHead, Rows, Table } from '../../components/table.tsx';
import { formatEuro } from '../../format/number.ts';
import { euroWithPm, leavesOpen } from './money-words.ts';
import { ProjectName } from './project-name.tsx';

const COLUMNS = [
  { label: 'Project' },
  { label: 'Lasten', number: true },
  { label: 'Toegezegd', number: true },
  { label: 'Gevraagd', number: true },
  { label: 'Ongedekt', number: true },
  { label: 'Geen dekking genoemd', number: true },
];

interface CoverSectionProps {
  readonly programme: ProgrammeAnswer;
  readonly budget: Budget;
}

/** How far the money is certain; nothing where the budget says no more than amounts. */
export function CoverSection({ programme, budget }: CoverSectionProps) {
  const { promised, asked, uncovered, between } = budget.cover;
  if (promised === 0 && asked === 0 && uncovered === 0) return null;
  const rows = countedIn(programme, null).flatMap((project) => {
    const expense = budget.projects.find(({ code }) => code === project.code)?.gross.expense ?? 0;
    const cover = coverOf([project], budget.year);
    const isPm = budget.pm.some((post) => post.project === project.code && leavesOpen(post.side, 'expense'));
    const isSilent =
      cover.promised === 0 && cover.asked === 0 && cover.uncovered === 0 && expense === 0 && !isPm;
    return isSilent ? [] : [{ code: project.code, expense, isPm, ...cover }];
  });
  const hasPm = rows.some(({ isPm }) => isPm);
  const silent = rows.reduce((sum, row) => sum + silentOf(row), 0);
  return (
    <section class="panel stack" aria-labelledby="dekking">
      <h2 class="utrecht-heading-2" id="dekking">
        Dekking
      </h2>
      <p>
        Toegezegd is {formatEuro(promised)}
        {between > 0 && `, waarvan ${formatEuro(between)} tussen projecten`}, gevraagd {formatEuro(asked)} en
        ongedekt {formatEuro(uncovered)}.
        {(silent > 0 || hasPm) && ` Voor ${euroWithPm(silent, hasPm)} noemt de bron geen dekking.`}
      </p>
      <Table columns={COLUMNS} labelledBy="dekking" class="table--realised">
        <Rows>
          {rows.map(({ code, ...amounts }) => (
            <Row key={code}>
              <RowHead>
                <ProjectName programme={programme} code={code} />
              </RowHead>
              <Amounts {...amounts} />
            </Row>
          ))}
          <Row class="table__total">
            <RowHead>Programma</RowHead>
            <Amounts
              expense={budget.programme.gross.expense}
              isPm={hasPm}
              promised={promised}
              asked={asked}
              uncovered={uncovered}
              silent={silent}
            />
          </Row>
        </Rows>
      </Table>
    </section>
  );
}

interface AmountsProps {
  readonly expense: number;
  readonly isPm: boolean;
  readonly promised: number;
  readonly asked: number;
  readonly uncovered: number;
  /** Of which nothing is said; worked out where it is not given. */
  readonly silent?: number;
}

function Amounts({ silent, ...row }: AmountsProps) {
  const cells = [
    euroWithPm(row.expense, row.isPm),
    formatEuro(row.promised),
    formatEuro(row.asked),
    formatEuro(row.uncovered),
    euroWithPm(silent ?? silentOf(row), row.isPm),
  ];
  return (
    <>
      {cells.map((amount, index) => (
        <Cell key={COLUMNS[index + 1]?.label} label={COLUMNS[index + 1]?.label ?? ''} number>
          {amount}
        </Cell>
      ))}
    </>
  );
}

/** What of the expense no cover is named for, rounded to cents. */
function silentOf({ expense, promised, asked, uncovered }: Omit<AmountsProps, 'silent' | 'isPm'>): number {
  return Math.max(0, Math.round((expense - promised - asked - uncovered) * 100) / 100);
}
