import { useRoute } from 'preact-iso';
import type { Dashboard } from '../../../../shared/api/dashboard.schema.ts';
import type { Delivery } from '../../../../shared/api/deliveries.schema.ts';
import type { ProgrammeAnswer } from '../../../../shared/api/programmes.schema.ts';
import { apiPath } from '../../api/client.ts';
import { useList, useResource } from '../../api/use-resource.ts';
import { Loading, PageFailure } from '../../components/states.tsx';
import { ProgrammePicker } from '../../components/programme-picker.tsx';
import { OverviewContent } from './overview-content.tsx';

/** The overview of a programme at a date: conclusion, what needs attention, every indicator, who delivered. */
export function OverviewPage() {
  const { params, query } = useRoute();
  const id = params['programme'] ?? '';
  const asOf = query['stand'] ?? '';
  const suffix = asOf === '' ? '' : `?asOf=${encodeURIComponent(asOf)}`;
  const programme = useResource<ProgrammeAnswer>(apiPath('programmes', id));
  const dashboard = useResource<Dashboard>(apiPath('programmes', id, 'dashboard') + suffix);
  const deliveries = useList<Delivery>(apiPath('programmes', id, 'deliveries') + suffix);
  const error = programme.error ?? dashboard.error;

  return (
    <div class="stack">
      <ProgrammePicker programme={id} asOf={asOf} />
      {error !== null && (
        <PageFailure error={error} retry={programme.error === null ? dashboard.reload : programme.reload} />
      )}
      {error === null && (programme.data === null || dashboard.data === null) && (
        <Loading what="het overzicht" />
      )}
      {error === null && programme.data !== null && dashboard.data !== null && (
        <OverviewContent
          programme={programme.data}
          dashboard={dashboard.data}
          deliveries={deliveries.data}
          deliveriesError={deliveries.error}
          stand={asOf}
        />
      )}
    </div>
  );
}
