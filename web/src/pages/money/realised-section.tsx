import type { RealisedMoney } from '../../../../shared/api/budget.schema.ts';
import type { ProgrammeAnswer } from '../../../../shared/api/programmes.schema.ts';
import { Empty } from '../../components/states.tsx';
import { Cell, Row, RowHead, Rows, Table } from '../../components/table.tsx';
import { shareOf, yearWords } from '../../conclusions/money-conclusion.ts';
import { formatDate, formatShortDate } from '../../format/date.ts';
import { enumerate } from '../../format/words.ts';
import { ProjectName } from './project-name.tsx';
import { RealisedPosts } from './realised-posts.tsx';
import { ShareBar } from './share-bar.tsx';
import { euroOrNone } from './money-words.ts';

type Compared = RealisedMoney['programme'];

const SIDES = [
  { side: 'expense', name: 'Lasten' },
  { side: 'income', name: 'Baten' },
] as const;

const COLUMNS = [
  { label: 'Project' },
  ...SIDES.flatMap(({ name }) => [
    { label: `${name} gerealiseerd`, number: true },
    { label: `${name} begroot`, number: true },
    { label: `${name} aandeel` },
  ]),
];

interface RealisedSectionProps {
  readonly programme: ProgrammeAnswer;
  readonly realised: RealisedMoney;
}

/** What came in and went out against the budget, of the projects that hand that in; per post when opened. */
export function RealisedSection({ programme, realised }: RealisedSectionProps) {
  const shown = realised.projects.filter(
    ({ reports, realised: { income, expense } }) => reports || income !== null || expense !== null,
  );
  const given = shown.filter(({ realised: { income, expense } }) => income !== null || expense !== null);
  return (
    <section class="panel stack" aria-labelledby="gerealiseerd">
      <h2 class="utrecht-heading-2" id="gerealiseerd">
        Gerealiseerd tegenover begroot
      </h2>
      {shown.length === 0 ? (
        <Empty>
          Geen project met een begroting voor {yearWords(realised.year)} levert financiën aan. Wat is
          gerealiseerd is dus niet bekend.
        </Empty>
      ) : given.length === 0 ? (
        <Empty>
          Over {yearWords(realised.year)} is op {formatDate(realised.asOf)} nog niets gerealiseerd aangeleverd
          door {enumerate(shown.map(({ code }) => code))}.
        </Empty>
      ) : (
        <>
          <p class="small muted">
            Volgens de laatste aanlevering financiën van elk project op {formatDate(realised.asOf)}. Bedragen
            zijn bruto. Het streepje in een balk is de begroting.
          </p>
          <Table columns={COLUMNS} labelledBy="gerealiseerd" class="table--realised">
            <Rows>
              {shown.map((project) => (
                <Row key={project.code}>
                  <RowHead>
                    <ProjectName programme={programme} code={project.code} />
                    <span class="table__sub table__sub--start">
                      {project.through === null
                        ? 'nog niets aangeleverd'
                        : `tot en met ${formatShortDate(project.through)}`}
                    </span>
                  </RowHead>
                  <Sides of={project} />
                </Row>
              ))}
              {given.length > 1 && (
                <Row class="table__total">
                  <RowHead>Deze {given.length} projecten samen</RowHead>
                  <Sides of={realised.programme} />
                </Row>
              )}
            </Rows>
          </Table>
          {given.length > 1 && <LineTotals programme={programme} realised={realised} />}
          {shown.map((project) => (
            <RealisedPosts key={project.code} programme={programme} project={project} />
          ))}
        </>
      )}
    </section>
  );
}

/** The same per programme line; a project in two lines is in each. */
function LineTotals({ programme, realised }: RealisedSectionProps) {
  const lines = realised.lines.filter(
    (line) => line.realised.income !== null || line.realised.expense !== null,
  );
  return (
    <details>
      <summary>Per programmalijn</summary>
      <Table
        columns={[{ label: 'Programmalijn' }, ...COLUMNS.slice(1)]}
        caption="Gerealiseerd per programmalijn"
        class="table--realised"
      >
        <Rows>
          {lines.map((line) => (
            <Row key={line.code}>
              <RowHead>{programme.lines.find(({ code }) => code === line.code)?.name ?? line.code}</RowHead>
              <Sides of={line} />
            </Row>
          ))}
        </Rows>
      </Table>
    </details>
  );
}

function Sides({ of: { budget, realised } }: { readonly of: Compared }) {
  return (
    <>
      {SIDES.map(({ side, name }) => {
        const [actual, planned] = [realised[side], budget[side]];
        const share = shareOf(actual, planned);
        return [
          <Cell key={`${side}-actual`} label={`${name} gerealiseerd`} number>
            {euroOrNone(actual)}
          </Cell>,
          <Cell key={`${side}-budget`} label={`${name} begroot`} number>
            {euroOrNone(planned)}
          </Cell>,
          <Cell key={`${side}-share`} label={`${name} aandeel`} empty={share === null}>
            {share !== null && <ShareBar share={(actual ?? 0) / (planned ?? 1)}>{share}</ShareBar>}
          </Cell>,
        ];
      })}
    </>
  );
}
