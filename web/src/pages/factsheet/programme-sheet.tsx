import type { Dashboard, IndicatorFigure } from '../../../../shared/api/dashboard.schema.ts';
import type { Delivery } from '../../../../shared/api/deliveries.schema.ts';
import type { ProgrammeAnswer } from '../../../../shared/api/programmes.schema.ts';
import type { ProjectIndicator } from '../../../../shared/api/project.schema.ts';
import { isMissing } from '../../components/missing.ts';
import { countMissing } from '../../conclusions/missing-conclusion.ts';
import { PageTitle } from '../../components/page-title.tsx';
import { countStatuses, notBegun, programmeConclusion } from '../../conclusions/programme-conclusion.ts';
import { formatDate } from '../../format/date.ts';
import { formatFigure, formatShare } from '../../format/number.ts';
import { counted, enumerate, STATUS_WORDS } from '../../format/words.ts';
import { Courses } from './courses.tsx';
import { cut, More } from './cut.tsx';
import { FigureTable } from './figure-table.tsx';

/** How much fits on two sides, whatever a programme has. */
const FIGURES = 14;
const PROJECTS = 32;
/** Projects and indicators of one line together. */
const LINES = 40;

interface ProgrammeSheetProps {
  readonly programme: ProgrammeAnswer;
  readonly dashboard: Dashboard;
  readonly deliveries: readonly Delivery[];
  /** Indicators that are drawn. */
  readonly courses: readonly ProjectIndicator[];
}

/** A programme on two sides of A4 at most: the conclusion, its weightiest figures, courses, and a line per project. */
export function ProgrammeSheet({ programme, dashboard, deliveries, courses }: ProgrammeSheetProps) {
  const { indicators, asOf, deliveries: shares } = dashboard;
  const missing = deliveries.filter(isMissing);
  const [verdict, ...rest] =
    programme.start > asOf
      ? [notBegun(programme.start)]
      : programmeConclusion(indicators, countMissing(missing));
  const figures = cut(weightiest(indicators), FIGURES);
  const room = Math.max(0, LINES - Math.min(PROJECTS, programme.projects.length));
  const others = cut(weightiest(indicators).slice(FIGURES), room);
  return (
    <article class="sheet">
      <header class="sheet__head">
        <p class="sheet__of">Factsheet · Arbeidsmarktregio {programme.region.name}</p>
        <PageTitle documentTitle={`Factsheet ${programme.name}`}>{programme.name}</PageTitle>
        <p class="muted">
          {formatDate(programme.start)} tot en met {formatDate(programme.end)}. Stand op {formatDate(asOf)}.
        </p>
        <p class="sheet__verdict">{verdict}</p>
        {rest.length > 0 && <p>{rest.join(' ')}</p>}
      </header>
      {figures.shown.length > 0 && (
        <section aria-labelledby="cijfers">
          <h2 id="cijfers">Cijfers, wat achterloopt eerst</h2>
          <FigureTable figures={figures.shown} labelledBy="cijfers" withProject />
        </section>
      )}
      <Courses indicators={courses} withProject />
      {figures.left > 0 && (
        <section aria-labelledby="overige">
          <h2 id="overige">Overige indicatoren</h2>
          <ul class="sheet__list sheet__list--two">
            {others.shown.map(({ project, id, name, unit, actual, target, status }) => (
              <li key={`${project} ${id}`}>
                {project} {name}: {formatFigure(actual, unit)}
                {target !== null && ` van ${formatFigure(target, unit)}`},{' '}
                {STATUS_WORDS[status].toLowerCase()}
              </li>
            ))}
          </ul>
          <More count={others.left} what="indicatoren" />
        </section>
      )}
      <Projects programme={programme} indicators={indicators} missing={missing} />
      <p class="sheet__foot">
        {shares.completeness === null
          ? 'Er worden geen aanleveringen verwacht.'
          : `Van de verwachte aanleveringen is ${formatShare(shares.completeness)} binnen.`}{' '}
        Cijfers zijn van de projecten zelf; ‘gepubliceerd’ en ‘niet gepubliceerd’ gaan over het doel of de
        indicator, nooit over de stand. Gemaakt met Peilstok.
      </p>
    </article>
  );
}

function Projects({
  programme,
  indicators,
  missing,
}: Pick<ProgrammeSheetProps, 'programme'> & {
  readonly indicators: readonly IndicatorFigure[];
  readonly missing: readonly Delivery[];
}) {
  const projects = cut(programme.projects, PROJECTS);
  const say = (code: string): string => {
    const counts = countStatuses(indicators.filter(({ project }) => project === code));
    const told = Object.entries(counts).flatMap(([status, count]) =>
      count === 0 ? [] : [`${count} ${STATUS_WORDS[status as keyof typeof counts].toLowerCase()}`],
    );
    const late = missing.filter(({ project }) => project === code).length;
    return [
      told.length === 0 ? 'geen indicatoren' : enumerate(told),
      ...(late === 0 ? [] : [counted(late, 'aanlevering ontbreekt', 'aanleveringen ontbreken')]),
    ].join('; ');
  };
  return (
    <section aria-labelledby="projecten">
      <h2 id="projecten">Projecten</h2>
      <ul class="sheet__list sheet__list--two">
        {projects.shown.map(({ code, name }) => (
          <li key={code}>
            <strong>
              {code} {name}
            </strong>
            : {say(code)}
          </li>
        ))}
      </ul>
      <More count={projects.left} what="projecten" />
    </section>
  );
}

/** Those of the programme first, then what is behind, then what has a target. */
function weightiest(indicators: readonly IndicatorFigure[]): IndicatorFigure[] {
  const order = ['achter', 'niet_behaald', 'aandacht', 'op_koers', 'behaald', 'geen_doel', 'geen_gegevens'];
  const weight = ({ project, status }: IndicatorFigure): number =>
    project === null ? -1 : order.indexOf(status);
  return indicators.toSorted((a, b) => weight(a) - weight(b));
}
