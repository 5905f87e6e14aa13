import { useRoute } from 'preact-iso';
import { useState } from 'preact/hooks';
import type { Delivery } from '../../../../shared/api/deliveries.schema.ts';
import type { ExceptionAnswer } from '../../../../shared/api/exceptions.schema.ts';
import type { MissingAnswer } from '../../../../shared/api/missing.schema.ts';
import type { ProgrammeAnswer } from '../../../../shared/api/programmes.schema.ts';
import { deliveryShares } from '../../../../shared/programme/delivery-state.ts';
import { apiPath } from '../../api/client.ts';
import type { Page } from '../../api/answers.ts';
import { together, useList, useResource } from '../../api/use-resource.ts';
import { DeliveryShares } from '../../components/delivery-shares.tsx';
import { DeliveryYears } from '../../components/delivery-years.tsx';
import { countMissing } from '../../conclusions/missing-conclusion.ts';
import { Notice } from '../../components/notice.tsx';
import { PageTitle } from '../../components/page-title.tsx';
import { ProgrammeChoice } from '../../components/programme-choice.tsx';
import { Empty, PageFailure, PageLoading } from '../../components/states.tsx';
import { hasRole, useMe } from '../../session/me.tsx';
import { ExceptionForm } from './exception-form.tsx';
import { ExceptionList } from './exception-list.tsx';
import { HandInTimes } from './hand-in-times.tsx';
import { MissingSection } from './missing-section.tsx';

/** For beheerder and management: who delivered what, who must be chased, and who got more time. */
export function DeliveriesPage() {
  const { params } = useRoute();
  const me = useMe();
  const id = params['programme'] ?? '';
  const programme = useResource<ProgrammeAnswer>(apiPath('programmes', id));
  const deliveries = useList<Delivery>(apiPath('programmes', id, 'deliveries'));
  const missing = useResource<Page<MissingAnswer>>(apiPath('programmes', id, 'missing'));
  const exceptions = useResource<Page<ExceptionAnswer>>(apiPath('programmes', id, 'exceptions'));
  const [chosen, setChosen] = useState<MissingAnswer | null>(null);
  const [told, setTold] = useState<string | null>(null);
  const mayGrant = hasRole(me, id, ['beheerder']);
  const parts = [programme, deliveries, missing, exceptions];
  const failed = together(parts);
  const choose = (delivery: MissingAnswer): void => {
    setTold(null);
    setChosen(delivery);
  };
  const refresh = (): void => {
    missing.reload();
    exceptions.reload();
  };

  return (
    <div class="stack">
      <ProgrammeChoice programme={id} page="aanleveringen" />
      {failed.error !== null && <PageFailure error={failed.error} retry={failed.reload} />}
      {failed.error === null && parts.some(({ data }) => data === null) && (
        <PageLoading what="de aanleveringen" />
      )}
      {programme.data !== null &&
        deliveries.data !== null &&
        missing.data !== null &&
        exceptions.data !== null && (
          <>
            <header class="lead">
              <PageTitle documentTitle="Aanleveringen">Aanleveringen</PageTitle>
              <p>
                {programme.data.name}: wie heeft aangeleverd, wie nog niet, en wie uitstel heeft. Kartrekkers
                krijgen een week voor de inleverdatum, op de dag zelf en een week erna een e-mail.
              </p>
            </header>
            <DeliveryShares
              shares={deliveryShares(deliveries.data)}
              missing={countMissing(deliveries.data)}
            />
            <MissingSection
              programme={programme.data}
              missing={missing.data.items}
              grant={mayGrant ? choose : null}
            />
            {mayGrant && chosen !== null && (
              <ExceptionForm
                key={JSON.stringify(chosen)}
                programme={programme.data}
                delivery={chosen}
                granted={() => {
                  setChosen(null);
                  setTold(`Het uitstel voor project ${chosen.project} is gegeven.`);
                  refresh();
                }}
              />
            )}
            {told !== null && <Notice kind="ok" title={told} focus />}
            <ExceptionList programme={programme.data} exceptions={exceptions.data.items} today={me.today} />
            <section class="panel stack" aria-labelledby="per-periode">
              <h2 class="utrecht-heading-2" id="per-periode">
                Per project en periode
              </h2>
              {deliveries.data.length === 0 ? (
                <Empty>Voor dit programma worden geen aanleveringen verwacht.</Empty>
              ) : (
                <DeliveryYears programme={programme.data} deliveries={deliveries.data} asOf={me.today} />
              )}
            </section>
            {mayGrant && <HandInTimes programme={id} />}
          </>
        )}
    </div>
  );
}
