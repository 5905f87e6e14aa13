import type { Delivery } from '../../../../shared/api/deliveries.schema.ts';
import type { ProjectDetail } from '../../../../shared/api/project.schema.ts';
import { DeliveryGrid } from '../../components/delivery-grid.tsx';
import { DeliveryLegend } from '../../components/delivery-legend.tsx';
import { Empty } from '../../components/states.tsx';
import { formatShare } from '../../format/number.ts';
import { periodYear } from '../../format/period.ts';

interface DeliveriesPanelProps {
  readonly project: ProjectDetail;
  readonly missing: readonly Delivery[];
}

/** What this project should have handed in and what came, newest year first. */
export function DeliveriesPanel({ project, missing }: DeliveriesPanelProps) {
  const { completeness, timeliness } = project.shares;
  const years = [...Map.groupBy(project.deliveries, ({ period }) => periodYear(period))].toSorted(
    ([a], [b]) => b - a,
  );
  return (
    <section class="panel stack" aria-labelledby="aanleveringen">
      <h2 class="utrecht-heading-2" id="aanleveringen">
        Aanleveringen
      </h2>
      {years.length === 0 && <Empty>Van dit project worden geen aanleveringen verwacht.</Empty>}
      {years.length > 0 && (
        <>
          <p>
            {completeness === null
              ? 'Er hoefde nog niets binnen te zijn.'
              : `${formatShare(completeness)} is binnen${timeliness === null ? '' : ` en ${formatShare(timeliness)} kwam op tijd`}.`}{' '}
            {missing.length > 0 && `Nog te ontvangen: ${missing.length}.`}
          </p>
          <DeliveryLegend />
          {years.map(([year, deliveries]) => (
            <details key={year} open={year === Number(project.asOf.slice(0, 4))}>
              <summary>{year}</summary>
              <DeliveryGrid
                deliveries={deliveries}
                projects={[project]}
                municipalities={project.deliveredBy}
                caption={`Aanleveringen over ${year}`}
              />
            </details>
          ))}
        </>
      )}
    </section>
  );
}
