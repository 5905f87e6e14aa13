import { useLocation, useRoute } from 'preact-iso';
import { useEffect, useState } from 'preact/hooks';
import type { Dashboard } from '../../../../shared/api/dashboard.schema.ts';
import type { Delivery } from '../../../../shared/api/deliveries.schema.ts';
import type { MeetingAnswer } from '../../../../shared/api/meetings.schema.ts';
import type { ProgrammeAnswer } from '../../../../shared/api/programmes.schema.ts';
import { COMPARE_ADDRESS } from '../../addresses.ts';
import { apiPath } from '../../api/client.ts';
import { together, useList, useResource } from '../../api/use-resource.ts';
import { PageFailure, PageLoading } from '../../components/states.tsx';
import { ProgrammePicker } from '../../components/programme-picker.tsx';
import { hasRole, useMe } from '../../session/me.tsx';
import { OverviewContent } from './overview-content.tsx';
import { AttentionCards } from './overview-parts.ts';
import { apiQuery, overviewQueryAddress, readOverviewQuery } from './overview-query.ts';
import type { OverviewQuery } from './overview-query.ts';

/** The overview of a programme at a date: conclusion, what needs attention, every indicator, who delivered. */
export function OverviewPage() {
  const { params, query: inAddress } = useRoute();
  const { route } = useLocation();
  const me = useMe();
  const id = params['programme'] ?? '';
  const query = readOverviewQuery(inAddress);
  const programme = useResource<ProgrammeAnswer>(apiPath('programmes', id));
  const dashboard = useResource<Dashboard>(apiPath('programmes', id, 'dashboard') + apiQuery(query));
  // What was accepted by a date is what was known then.
  const seen = query.bekend === '' ? query.stand : query.bekend;
  const deliveries = useList<Delivery>(
    apiPath('programmes', id, 'deliveries') + apiQuery({ stand: seen, bekend: '' }),
  );
  const meets = hasRole(me, id, ['management', 'beheerder']);
  const meetings = useResource<readonly MeetingAnswer[]>(
    meets ? apiPath('programmes', id, 'meetings') : null,
  );
  // Without the list of meetings the overview still tells what changed, since the last period end.
  const known = !meets || meetings.data !== null || meetings.error !== null;
  const [settled, settle] = useState(false);
  // The cards stand above the rest: waiting for their code keeps that from moving down when they come.
  useEffect(() => {
    const go = (): void => settle(true);
    AttentionCards.begin().then(go, go);
  }, []);
  const { error } = together([programme, dashboard]);
  const { reload } = together([programme, dashboard, deliveries, meetings]);
  const change = (changes: Partial<OverviewQuery>): void =>
    route(overviewQueryAddress(id, { ...query, ...changes }), true);

  return (
    <div class="stack">
      <ProgrammePicker programme={id} asOf={query.stand} printable={error === null} />
      {me.programmes.length > 1 && (
        <p class="no-print">
          <a href={COMPARE_ADDRESS}>Uw programma’s naast elkaar</a>
        </p>
      )}
      {error !== null && <PageFailure error={error} retry={reload} />}
      {error === null && !(programme.data !== null && dashboard.data !== null && known && settled) && (
        <PageLoading what="het overzicht" />
      )}
      {error === null && programme.data !== null && dashboard.data !== null && known && settled && (
        <OverviewContent
          programme={programme.data}
          dashboard={dashboard.data}
          deliveries={deliveries.data}
          deliveriesError={deliveries.error}
          retryDeliveries={deliveries.reload}
          meetings={meetings.data ?? []}
          busy={dashboard.loading || (deliveries.loading && deliveries.data !== null)}
          query={query}
          change={change}
        />
      )}
    </div>
  );
}
