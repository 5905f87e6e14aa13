import type { Delivery } from '../../../../shared/api/deliveries.schema.ts';
import type { ProgrammeAnswer } from '../../../../shared/api/programmes.schema.ts';
import type { Column } from '../../components/table.tsx';
import { hasIndicators } from './group-by-line.ts';
import type { LineGroup } from './group-by-line.ts';
import { LineSection } from './line-section.tsx';
import { OtherLines } from './other-lines.tsx';
import type { SeenAt } from './overview-query.ts';

interface IndicatorLinesProps {
  readonly lines: readonly LineGroup[];
  readonly programme: ProgrammeAnswer;
  readonly missing: readonly Delivery[];
  readonly columns: readonly Column[];
  readonly seen: SeenAt;
}

/** Every line with its indicators, then the lines that have none. */
export function IndicatorLines({ lines, programme, missing, columns, seen }: IndicatorLinesProps) {
  return (
    <>
      {lines.filter(hasIndicators).map((line) => (
        <LineSection key={line.code} {...{ line, programme, missing, columns, seen }} />
      ))}
      <OtherLines lines={lines.filter((line) => !hasIndicators(line))} programme={programme.id} seen={seen} />
    </>
  );
}
