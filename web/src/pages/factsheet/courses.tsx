import type { ProjectIndicator } from '../../../../shared/api/project.schema.ts';
import { CourseLegend, IndicatorCourse } from '../../charts/indicator-course.tsx';

interface CoursesProps {
  readonly indicators: readonly ProjectIndicator[];
  /** Puts the code of the project before the name. */
  readonly withProject?: boolean;
}

/** The courses of some indicators beside each other, with one legend; nothing without any. */
export function Courses({ indicators, withProject = false }: CoursesProps) {
  if (indicators.length === 0) return null;
  return (
    <section aria-labelledby="verloop">
      <h2 id="verloop">Verloop</h2>
      <div class="sheet__charts">
        {indicators.map((indicator) => (
          <figure key={`${indicator.project} ${indicator.id}`}>
            <figcaption>
              {withProject && indicator.project} {indicator.name}
            </figcaption>
            <IndicatorCourse indicator={indicator} />
          </figure>
        ))}
      </div>
      <CourseLegend indicators={indicators} />
    </section>
  );
}
