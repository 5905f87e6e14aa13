import type { Delivery } from '../../../../shared/api/deliveries.schema.ts';
import type { ProgrammeAnswer } from '../../../../shared/api/programmes.schema.ts';
import { handInAddress, progressAddress } from '../../addresses.ts';
import { periodLabel } from '../../../../shared/programme/period.ts';
import { DeliveryMark } from '../../components/status-badge.tsx';
import { formatShortDate } from '../../format/date.ts';
import { DATASET_WORDS } from '../../format/words.ts';

const AT_MOST = 8;

interface ToDeliverProps {
  readonly programme: ProgrammeAnswer;
  readonly projects: ProgrammeAnswer['projects'];
  readonly deliveries: readonly Delivery[] | null;
}

/** What this person still has to hand in, the most urgent first; each fills the form. */
export function ToDeliver({ programme, projects, deliveries }: ToDeliverProps) {
  if (deliveries === null) return null;
  const own = new Set(projects.map(({ code }) => code));
  const open = deliveries
    .filter(({ project, state }) => own.has(project) && (state === 'te_laat' || state === 'open'))
    .toSorted(
      (a, b) => a.due.localeCompare(b.due) || a.project.localeCompare(b.project, 'nl', { numeric: true }),
    );
  return (
    <section class="panel" aria-labelledby="nog-aan-te-leveren">
      <h2 class="utrecht-heading-2 panel__title" id="nog-aan-te-leveren">
        Nog aan te leveren
      </h2>
      {open.length === 0 && <p>Alles is binnen. Er staat nu niets voor u open.</p>}
      <ul class="todo">
        {open.slice(0, AT_MOST).map((delivery) => (
          <li
            key={JSON.stringify([delivery.project, delivery.dataset, delivery.municipality, delivery.period])}
          >
            <a
              href={
                delivery.dataset === 'voortgang'
                  ? progressAddress(programme.id, delivery)
                  : handInAddress(programme.id, delivery)
              }
            >
              {delivery.project} {DATASET_WORDS[delivery.dataset]}
              {delivery.municipality !== undefined &&
                `, ${municipalityName(programme, delivery.municipality)}`}
            </a>
            <span class="todo__when">
              <span class="muted">
                {periodLabel(delivery.period)}, inleveren t/m {formatShortDate(delivery.due)}
              </span>
              <DeliveryMark state={delivery.state} />
            </span>
          </li>
        ))}
      </ul>
      {open.length > AT_MOST && <p class="small muted">En nog {open.length - AT_MOST} andere.</p>}
    </section>
  );
}

function municipalityName({ region }: ProgrammeAnswer, code: string): string {
  return region.municipalities.find((municipality) => municipality.code === code)?.name ?? code;
}
