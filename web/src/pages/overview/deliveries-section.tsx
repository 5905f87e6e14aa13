import { useState } from 'preact/hooks';
import type { Dashboard } from '../../../../shared/api/dashboard.schema.ts';
import type { Delivery } from '../../../../shared/api/deliveries.schema.ts';
import type { ProgrammeAnswer } from '../../../../shared/api/programmes.schema.ts';
import { Field } from '../../components/field.tsx';
import { Empty } from '../../components/states.tsx';
import { formatShare } from '../../format/number.ts';
import { periodYear } from '../../format/period.ts';
import { DeliveryGrid } from '../../components/delivery-grid.tsx';
import { DeliveryLegend } from '../../components/delivery-legend.tsx';
import { MissingList } from './missing-list.tsx';
import { isMissing } from '../../components/missing.ts';

interface DeliveriesSectionProps {
  readonly programme: ProgrammeAnswer;
  readonly deliveries: readonly Delivery[];
  readonly shares: Dashboard['deliveries'];
  readonly asOf: string;
  readonly stand: string;
}

/** Who delivered what, and what is still missing. */
export function DeliveriesSection({ programme, deliveries, shares, asOf, stand }: DeliveriesSectionProps) {
  const years = [...new Set(deliveries.map(({ period }) => periodYear(period)))].toSorted((a, b) => b - a);
  const [chosen, setChosen] = useState<number | null>(null);
  const current = Number(asOf.slice(0, 4));
  const year = chosen ?? years.find((each) => each <= current) ?? years[0];
  const missing = deliveries.filter(isMissing);

  return (
    <section class="panel stack" aria-labelledby="aanleveringen">
      <h2 class="utrecht-heading-2" id="aanleveringen">
        Wie heeft aangeleverd
      </h2>
      {deliveries.length === 0 && <Empty>Voor dit programma worden geen aanleveringen verwacht.</Empty>}
      {deliveries.length > 0 && (
        <>
          <dl class="facts">
            <Share label="Volledig: binnen van wat er moest zijn" share={shares.completeness} />
            <Share label="Tijdig: binnen op of voor de inleverdatum" share={shares.timeliness} />
            <div>
              <dt>Ontbreekt nog</dt>
              <dd>{missing.length}</dd>
            </div>
          </dl>
          <MissingList missing={missing} programme={programme} stand={stand} />
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
      )}
    </section>
  );
}

function Share({ label, share }: { readonly label: string; readonly share: number | null }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{share === null ? 'Nog niets verwacht' : formatShare(share)}</dd>
    </div>
  );
}
