import { useLocation, useRoute } from 'preact-iso';
import type { MeetingAnswer } from '../../../../shared/api/meetings.schema.ts';
import type { ProgrammeAnswer } from '../../../../shared/api/programmes.schema.ts';
import { factsheetAddress, meetingAddress, yearlyReportAddress } from '../../addresses.ts';
import { apiPath } from '../../api/client.ts';
import { together, useResource } from '../../api/use-resource.ts';
import { PageTitle } from '../../components/page-title.tsx';
import { ProgrammeChoice } from '../../components/programme-choice.tsx';
import { Empty, PageFailure, PageLoading } from '../../components/states.tsx';
import { formatDate } from '../../format/date.ts';
import { useMe } from '../../session/me.tsx';
import { PlanForm } from './plan-form.tsx';

/** Meetings of a programme, the latest first, with what can be made for them. */
export function MeetingsPage() {
  const { params } = useRoute();
  const { route } = useLocation();
  const me = useMe();
  const id = params['programme'] ?? '';
  const programme = useResource<ProgrammeAnswer>(apiPath('programmes', id));
  const meetings = useResource<readonly MeetingAnswer[]>(apiPath('programmes', id, 'meetings'));
  const { error, reload } = together([programme, meetings]);
  if (error !== null) return <PageFailure error={error} retry={reload} />;
  if (programme.data === null || meetings.data === null) return <PageLoading what="de overleggen" />;
  return (
    <div class="stack">
      <ProgrammeChoice programme={id} page="overleg" />
      <header class="lead">
        <PageTitle documentTitle="Overleg">Overleg</PageTitle>
        <p>
          Kies een overleg, of bereid er een voor. U krijgt in de volgorde van de agenda wat er veranderde,
          wat achterloopt en waarom, en wat er is afgesproken.
        </p>
      </header>
      <section class="panel stack" aria-labelledby="overleggen">
        <h2 class="utrecht-heading-2" id="overleggen">
          Overleggen
        </h2>
        {meetings.data.length === 0 && (
          <Empty>Er is nog geen overleg. Bereid hieronder het eerste voor.</Empty>
        )}
        <ul class="list">
          {meetings.data.map((meeting) => (
            <li key={meeting.id}>
              <a href={meetingAddress(id, meeting.id)}>
                {meeting.name}, {formatDate(meeting.date)}
              </a>
              {meeting.date >= me.today && ' (komt nog)'}
            </li>
          ))}
        </ul>
      </section>
      <PlanForm
        key={id}
        {...{ programme: programme.data, today: me.today, meeting: null }}
        onKept={(made) => route(meetingAddress(id, made.id))}
      />
      <section class="panel stack" aria-labelledby="op-papier">
        <h2 class="utrecht-heading-2" id="op-papier">
          Op papier
        </h2>
        <ul class="list">
          <li>
            <a href={factsheetAddress(id)}>Factsheet van het programma</a>
          </li>
          <li>
            <a href={yearlyReportAddress(id)}>Jaarverslag van het programma</a>
          </li>
        </ul>
        <details>
          <summary>Factsheet per project</summary>
          <ul class="list">
            {programme.data.projects.map(({ code, name }) => (
              <li key={code}>
                <a href={factsheetAddress(id, code)}>
                  {code} {name}
                </a>
              </li>
            ))}
          </ul>
        </details>
      </section>
    </div>
  );
}
