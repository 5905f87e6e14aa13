import type { Dashboard } from '../../../../shared/api/dashboard.schema.ts';
import type { Delivery } from '../../../../shared/api/deliveries.schema.ts';
import type { MeetingAnswer } from '../../../../shared/api/meetings.schema.ts';
import type { TargetChangeAnswer } from '../../../../shared/api/project.schema.ts';
import type { ProgrammeAnswer } from '../../../../shared/api/programmes.schema.ts';
import { dateIn } from '../../../../shared/dates/amsterdam.ts';
import { periodLabel } from '../../../../shared/programme/period.ts';
import { apiPath } from '../../api/client.ts';
import { useResource } from '../../api/use-resource.ts';
import { Empty, Failure, Loading } from '../../components/states.tsx';
import { targetChangedBy, targetChangeText } from '../../conclusions/target-change.ts';
import { formatDate } from '../../format/date.ts';
import { counted, DATASET_WORDS } from '../../format/words.ts';
import { ChangesTable } from './changes-table.tsx';
import type { SeenAt } from './overview-query.ts';
import { SinceForm } from './since-form.tsx';
import { isTurned, newDeliveries, whatChanged } from './what-changed.ts';
import type { IndicatorChange } from './what-changed.ts';

const MOST = 60;

interface ChangesSectionProps {
  readonly programme: ProgrammeAnswer;
  readonly dashboard: Dashboard;
  readonly deliveries: readonly Delivery[] | null;
  readonly since: string;
  readonly seen: SeenAt;
  /** Those before the date shown, the latest first. */
  readonly meetings: readonly MeetingAnswer[];
  readonly choose: (since: string) => void;
}

/** What moved since a meeting: indicators then and now, and what came in since. */
export function ChangesSection(props: ChangesSectionProps) {
  const { programme, dashboard, deliveries, since, seen, choose } = props;
  const path = apiPath('programmes', programme.id, 'dashboard');
  const then = useResource<Dashboard>(`${path}?asOf=${since}&known=${since}`);
  const asked = new URLSearchParams({ since, ...(seen.bekend !== '' && { known: seen.bekend }) });
  const targets = useResource<TargetChangeAnswer[]>(
    `${apiPath('programmes', programme.id, 'target-changes')}?${asked}`,
  );
  const changes = then.data === null ? [] : whatChanged(then.data.indicators, dashboard.indicators);
  const meeting = props.meetings.find(({ date }) => date === since);
  const came = newDeliveries(deliveries ?? [], since);

  return (
    <section class="panel stack" aria-labelledby="gewijzigd">
      <h2 class="utrecht-heading-2" id="gewijzigd">
        Wat er is veranderd sinds {formatDate(since)}
      </h2>
      <SinceForm since={since} meetings={props.meetings} choose={choose} />
      {then.error !== null && <Failure error={then.error} retry={then.reload} />}
      {then.error === null && then.data === null && <Loading what="de vorige stand" />}
      {then.error === null && then.data !== null && (
        <>
          <p>
            {conclusion(changes, came.length)} Vergeleken: de stand van {formatDate(then.data.asOf)} (
            {meeting === undefined
              ? 'het einde van een periode of een gekozen dag'
              : `${meeting.name} van die dag`}
            ), zoals toen bekend, met die van {formatDate(dashboard.asOf)}.
          </p>
          {changes.length === 0 && <Empty>Alle indicatoren staan nog zoals ze stonden.</Empty>}
          {changes.length > 0 && <ChangesTable changes={changes} programme={programme} seen={seen} />}
          <ChangedTargets changes={targets.data ?? []} />
          <NewDeliveries deliveries={came} programme={programme} />
        </>
      )}
    </section>
  );
}

function conclusion(changes: readonly IndicatorChange[], came: number): string {
  const turned = changes.filter(isTurned).length;
  const moved = changes.length - turned;
  const status =
    turned === 0
      ? 'Geen indicator kreeg een andere status'
      : `${counted(turned, 'indicator kreeg', 'indicatoren kregen')} een andere status`;
  const actual =
    moved === 0 ? '' : ` en ${counted(moved, 'indicator kreeg', 'indicatoren kregen')} een nieuwe stand`;
  return `${status}${actual}. ${came === 0 ? 'Er kwam niets nieuws binnen.' : `Er ${came === 1 ? 'kwam 1 aanlevering' : `kwamen ${came} aanleveringen`} binnen.`}`;
}

function ChangedTargets({ changes }: { readonly changes: readonly TargetChangeAnswer[] }) {
  if (changes.length === 0) return null;
  return (
    <ul class="list">
      {changes.map((change) => (
        <li key={`${change.project} ${change.id} ${change.on}`} class="break">
          {change.name}
          {change.project !== null && ` (${change.project})`}: {targetChangeText(change, change.unit)}{' '}
          {targetChangedBy(change)}
        </li>
      ))}
    </ul>
  );
}

interface NewDeliveriesProps {
  readonly deliveries: readonly Delivery[];
  readonly programme: ProgrammeAnswer;
}

function NewDeliveries({ deliveries, programme }: NewDeliveriesProps) {
  if (deliveries.length === 0) return null;
  const municipalities = new Map(programme.region.municipalities.map(({ code, name }) => [code, name]));
  const item = ({ project, dataset, period, municipality, acceptedAt }: Delivery) => (
    <li key={[project, dataset, period, municipality].join(' ')}>
      {project} {programme.projects.find(({ code }) => code === project)?.name}:{' '}
      {DATASET_WORDS[dataset].toLowerCase()} over {periodLabel(period)}
      {municipality !== undefined && ` (${municipalities.get(municipality) ?? municipality})`},{' '}
      {formatDate(dateIn(acceptedAt ?? ''))}
    </li>
  );
  return (
    <details>
      <summary>Nieuw binnengekomen ({deliveries.length})</summary>
      <ul class="list">{deliveries.slice(0, MOST).map(item)}</ul>
      {deliveries.length > MOST && <p class="small muted">En nog {deliveries.length - MOST} eerdere.</p>}
    </details>
  );
}
