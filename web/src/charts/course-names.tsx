import { formatFigure } from '../format/number.ts';
import type { CourseFrame } from './course-frame.ts';
import type { ProgressLines } from './progress-lines.ts';

interface CourseNamesProps {
  readonly frame: CourseFrame;
  readonly lines: ProgressLines;
  readonly unit: string;
}

/** What the lines of a course are, by name and value where they are; drawn last, so that no line runs over a letter. */
export function CourseNames(props: CourseNamesProps) {
  return (
    <>
      <Standing {...props} />
      {props.frame.ends.map(({ x, y, lines: texts }) => (
        <text key={texts.join(' ')} class="course__text course__text--name" x={x} y={y}>
          {texts.map((text, index) => (
            <tspan key={text} x={x} dy={index === 0 ? 0 : props.frame.line}>
              {text}
            </tspan>
          ))}
        </text>
      ))}
    </>
  );
}

/** The last actual by its value, on the side of the line where the plan is not. */
function Standing({ frame, lines: { actual, expected }, unit }: CourseNamesProps) {
  const at = actual.findLast(({ y }) => y !== null);
  if (at?.y == null) return null;
  const planned = expected.find(({ x }) => x >= at.x)?.y ?? null;
  const isAbove = planned === null || at.y >= planned;
  const x = frame.x(at.x);
  return (
    <text
      class="course__text course__text--name strong"
      x={x}
      y={frame.y(at.y) + (isAbove ? -9 : 20)}
      text-anchor={x - frame.left < 40 ? 'start' : 'middle'}
    >
      {formatFigure(at.y, unit)}
    </text>
  );
}
