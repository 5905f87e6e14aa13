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
      <ComparatorNames {...props} />
      <Standing {...props} />
      {props.frame.ends.map(({ x, y, lines: texts }) => (
        <text key={texts[0]} class="course__text course__text--name" x={x} y={y}>
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

/** Levels may lie close together: their names stand at the left and the right in turn. */
function ComparatorNames({ frame: { left, right, y }, lines, unit }: CourseNamesProps) {
  return (
    <>
      {lines.comparators.map(({ label, value }, index) => (
        <text
          key={label}
          class="course__text course__text--name"
          x={index % 2 === 0 ? left + 4 : right - 4}
          y={y(value) - 5}
          text-anchor={index % 2 === 0 ? 'start' : 'end'}
        >
          {label} {formatFigure(value, unit)}
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
