import type { RealisedMoney } from '../../../../shared/api/budget.schema.ts';
import type { ProgrammeAnswer } from '../../../../shared/api/programmes.schema.ts';
import { Cell, Row, RowHead, Rows, Table } from '../../components/table.tsx';
import { euroOrNone, euroWithPm, leavesOpen } from './money-words.ts';

const COLUMNS = [
  { label: 'Post' },
  { label: 'Baten gerealiseerd', number: true },
  { label: 'Baten begroot', number: true },
  { label: 'Lasten gerealiseerd', number: true },
  { label: 'Lasten begroot', number: true },
];

interface RealisedPostsProps {
  readonly programme: ProgrammeAnswer;
  readonly project: RealisedMoney['projects'][number];
}

/** The posts of one project, budgeted and realised. */
export function RealisedPosts({ programme, project }: RealisedPostsProps) {
  const name = programme.projects.find(({ code }) => code === project.code)?.name ?? '';
  return (
    <details>
      <summary>
        Posten van <span class="code">{project.code}</span> {name}
      </summary>
      <Table columns={COLUMNS} caption={`Posten van ${project.code} ${name}`} class="table--realised">
        <Rows>
          {project.posts.map(({ nr, label, pm, budget, realised }) => (
            <Row key={nr}>
              <RowHead>
                <span class="code">{nr}</span> {label ?? 'Staat niet meer in de begroting'}
              </RowHead>
              <Cell label="Baten gerealiseerd" number>
                {euroOrNone(realised.income)}
              </Cell>
              <Cell label="Baten begroot" number>
                {euroWithPm(budget.income, leavesOpen(pm, 'income'))}
              </Cell>
              <Cell label="Lasten gerealiseerd" number>
                {euroOrNone(realised.expense)}
              </Cell>
              <Cell label="Lasten begroot" number>
                {euroWithPm(budget.expense, leavesOpen(pm, 'expense'))}
              </Cell>
            </Row>
          ))}
        </Rows>
      </Table>
    </details>
  );
}
