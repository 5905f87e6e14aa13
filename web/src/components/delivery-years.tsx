import { useState } from 'preact/hooks';
import type { Delivery } from '../../../shared/api/deliveries.schema.ts';
import type { ProgrammeAnswer } from '../../../shared/api/programmes.schema.ts';
import { periodYear } from '../format/period.ts';
import { DeliveryGrid } from './delivery-grid.tsx';
import { DeliveryLegend } from './delivery-legend.tsx';
import { Field } from './field.tsx';

interface DeliveryYearsProps {
  readonly programme: ProgrammeAnswer;
  readonly deliveries: readonly Delivery[];
  readonly asOf: string;
}

/** The grid of who delivered what, a year at a time. */
export function DeliveryYears({ programme, deliveries, asOf }: DeliveryYearsProps) {
  const years = [...new Set(deliveries.map(({ period }) => periodYear(period)))].toSorted((a, b) => b - a);
  const [chosen, setChosen] = useState<number | null>(null);
  const current = Number(asOf.slice(0, 4));
  const year = chosen ?? years.find((each) => each <= current) ?? years[0];
  return (
    <>
      <Field id="jaar-aanleveringen" label="Jaar" class="field--narrow no-print">
        <select
          id="jaar-aanleveringen"
          class="utrecht-select utrecht-select--html-select"
          value={year}
          onChange={(event) => setChosen(Number(event.currentTarget.value))}
        >
          {years.map((each) => (
            <option key={each} value={each}>
              {each}
            </option>
          ))}
        </select>
      </Field>
      <DeliveryLegend />
      <DeliveryGrid
        deliveries={deliveries.filter(({ period }) => periodYear(period) === year)}
        projects={programme.projects}
        municipalities={programme.region.municipalities}
        caption={`Aanleveringen over ${year}`}
      />
    </>
  );
}
