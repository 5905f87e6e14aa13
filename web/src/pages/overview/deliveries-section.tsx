import type { Dashboard } from '../../../../shared/api/dashboard.schema.ts';
import type { Delivery } from '../../../../shared/api/deliveries.schema.ts';
import type { ProgrammeAnswer } from '../../../../shared/api/programmes.schema.ts';
import { DeliveryShares } from '../../components/delivery-shares.tsx';
import { DeliveryYears } from '../../components/delivery-years.tsx';
import { countMissing } from '../../conclusions/missing-conclusion.ts';
import { Empty } from '../../components/states.tsx';
import { MissingList } from './missing-list.tsx';
import { isMissing } from '../../components/missing.ts';
import type { SeenAt } from './overview-query.ts';

interface DeliveriesSectionProps {
  readonly programme: ProgrammeAnswer;
  readonly deliveries: readonly Delivery[];
  readonly shares: Dashboard['deliveries'];
  readonly asOf: string;
  readonly seen: SeenAt;
}

/** Who delivered what, and what is still missing. */
export function DeliveriesSection({ programme, deliveries, shares, asOf, seen }: DeliveriesSectionProps) {
  const missing = deliveries.filter(isMissing);

  return (
    <section class="panel stack" aria-labelledby="aanleveringen">
      <h2 class="utrecht-heading-2" id="aanleveringen">
        Wie heeft aangeleverd
      </h2>
      {deliveries.length === 0 && <Empty>Voor dit programma worden geen aanleveringen verwacht.</Empty>}
      {deliveries.length > 0 && (
        <>
          <DeliveryShares shares={shares} missing={countMissing(missing)} />
          <MissingList missing={missing} programme={programme} seen={seen} />
          <DeliveryYears programme={programme} deliveries={deliveries} asOf={asOf} />
        </>
      )}
    </section>
  );
}
