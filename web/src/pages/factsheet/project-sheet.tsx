import type { ProgrammeAnswer } from '../../../../shared/api/programmes.schema.ts';
import type { ProjectDetail } from '../../../../shared/api/project.schema.ts';
import { dayNumber } from '../../../../shared/dates/iso-date.ts';
import { periodLabel } from '../../../../shared/programme/period.ts';
import { PageTitle } from '../../components/page-title.tsx';
import { countMissing } from '../../conclusions/missing-conclusion.ts';
import { projectConclusion } from '../../conclusions/project-conclusion.ts';
import { formatDate, formatShortDate } from '../../format/date.ts';
import { formatShare } from '../../format/number.ts';
import { Courses } from './courses.tsx';
import { euroWithPm, leavesOpen } from '../money/money-words.ts';
import { FigureTable } from './figure-table.tsx';
import { chooseCharts, cut, More } from './cut.tsx';

/** How much fits on two sides, whatever a project has. */
const FIGURES = 16;
const MILESTONES = 10;
const YEARS = 8;
const POSTS = 22;
const POSTS_AND_FIGURES = 34;
const ANSWERS = [
  ['stand', 'Stand van zaken'],
  ['knelpunt', 'Knelpunt'],
  ['hulp_nodig', 'Hulp nodig'],
  ['vooruitblik', 'Vooruitblik'],
] as const;

interface ProjectSheetProps {
  readonly project: ProjectDetail;
  readonly programme: ProgrammeAnswer;
}

/** A project on two sides of A4 at most: the conclusion, figures, courses, words, milestones, money, deliveries. */
export function ProjectSheet({ project, programme }: ProjectSheetProps) {
  const [verdict, ...rest] = projectConclusion(project, countMissing(project.deliveries));
  const figures = cut(project.indicators, FIGURES);
  return (
    <article class="sheet">
      <header class="sheet__head">
        <p class="sheet__of">
          Factsheet · {programme.name} · {project.lines.map(({ name }) => name).join(', ')}
        </p>
        <PageTitle documentTitle={`Factsheet ${project.code} ${project.name}`}>
          {project.code} {project.name}
        </PageTitle>
        <p class="muted">
          {formatDate(project.start)} tot en met {formatDate(project.end)}. Stand op{' '}
          {formatDate(project.asOf)}.
        </p>
        <p class="sheet__verdict">{verdict}</p>
        {rest.length > 0 && <p>{rest.join(' ')}</p>}
      </header>
      {figures.shown.length > 0 && (
        <section aria-labelledby="cijfers">
          <h2 id="cijfers">Cijfers</h2>
          <FigureTable figures={figures.shown} labelledBy="cijfers" />
          <More count={figures.left} what="indicatoren" />
        </section>
      )}
      <Courses indicators={chooseCharts(project.indicators)} />
      <Words progress={project.progress} />
      <div class="sheet__pair">
        <Milestones project={project} />
        <Money budget={project.budget} figures={figures.shown.length} />
      </div>
      <p class="sheet__foot">
        {project.shares.completeness === null
          ? 'Van dit project worden geen aanleveringen verwacht.'
          : `Van de verwachte aanleveringen is ${formatShare(project.shares.completeness)} binnen.`}{' '}
        Cijfers zijn van het project zelf; ‘gepubliceerd’ en ‘niet gepubliceerd’ gaan over het doel of de
        indicator, nooit over de stand.
      </p>
    </article>
  );
}

function Words({ progress }: Pick<ProjectDetail, 'progress'>) {
  if (progress === null) return null;
  const told = ANSWERS.filter(([question]) => progress[question] !== '');
  return (
    <section aria-labelledby="woorden" class="sheet__whole">
      <h2 id="woorden">Volgens de kartrekker, {periodLabel(progress.period)}</h2>
      <dl class="sheet__words">
        {told.map(([question, label]) => (
          <div key={question}>
            <dt>{label}</dt>
            <dd>{progress[question]}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function Milestones({ project: { milestones, asOf } }: Pick<ProjectSheetProps, 'project'>) {
  const near = (due: string): number => Math.abs(dayNumber(due) - dayNumber(asOf));
  const nearest = cut(
    milestones.toSorted((a, b) => near(a.due) - near(b.due)),
    MILESTONES,
  );
  return (
    <section aria-labelledby="mijlpalen">
      <h2 id="mijlpalen">Mijlpalen</h2>
      {milestones.length === 0 ? (
        <p>Voor dit project zijn geen mijlpalen afgesproken.</p>
      ) : (
        <ul class="sheet__list">
          {nearest.shown
            .toSorted((a, b) => a.due.localeCompare(b.due))
            .map(({ id, name, due, done, expected }) => (
              <li key={id}>
                {formatShortDate(due)}: {name}
                {done !== null && done <= asOf && ` (afgerond op ${formatShortDate(done)})`}
                {done === null && due < asOf && ' (over de datum)'}
                {done === null && expected !== undefined && ` (verwacht ${formatShortDate(expected)})`}
              </li>
            ))}
        </ul>
      )}
      <More count={nearest.left} what="mijlpalen" />
    </section>
  );
}

interface MoneyProps extends Pick<ProjectDetail, 'budget'> {
  /** Rows that the figures take on the same paper. */
  readonly figures: number;
}

function Money({ budget, figures }: MoneyProps) {
  const posts = budget.reduce((sum, { lines }) => sum + lines.length, 0);
  const hasRoom = posts <= POSTS && posts + figures <= POSTS_AND_FIGURES;
  return (
    <section aria-labelledby="geld">
      <h2 id="geld">Begroting</h2>
      {budget.length === 0 ? (
        <p>Voor dit project staat niets in de begroting.</p>
      ) : (
        <ul class="sheet__list">
          {budget.slice(0, YEARS).map(({ year, total, lines }) => {
            const amount = (side: Side): string =>
              euroWithPm(
                total[side],
                lines.some(({ pm }) => leavesOpen(pm, side)),
              );
            return (
              <li key={year}>
                {year ?? 'Hele looptijd'}: baten {amount('income')}, lasten {amount('expense')}
                {hasRoom && lines.length > 0 && (
                  <ul class="sheet__list">
                    {lines.map((line) => (
                      <li key={line.nr}>
                        {line.label}: {postWords(line)}
                      </li>
                    ))}
                  </ul>
                )}
              </li>
            );
          })}
        </ul>
      )}
      <More count={Math.max(0, budget.length - YEARS)} what="jaren" />
    </section>
  );
}

type Side = 'income' | 'expense';

/** What a post brings in and costs; a side of which nothing is said is left out. */
function postWords(line: ProjectDetail['budget'][number]['lines'][number]): string {
  const sides = (
    [
      ['baten', 'income'],
      ['lasten', 'expense'],
    ] as const
  ).flatMap(([name, side]) => {
    const isPm = leavesOpen(line.pm, side);
    return line[side] === null && !isPm ? [] : [`${name} ${euroWithPm(line[side], isPm)}`];
  });
  return sides.length === 0 ? 'geen bedrag' : sides.join(', ');
}
