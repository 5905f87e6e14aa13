import { useState } from 'preact/hooks';
import type { Delivery } from '../../../shared/api/deliveries.schema.ts';
import type { ProgrammeAnswer } from '../../../shared/api/programmes.schema.ts';
import { periodLabel } from '../../../shared/programme/period.ts';
import { handInAddress } from '../addresses.ts';
import { formatShortDate } from '../format/date.ts';
import { counted, DATASET_WORDS } from '../format/words.ts';
import { NothingToReport } from './nothing-to-report.tsx';
import { DeliveryMark } from './status-badge.tsx';
import { useFirstNew } from './use-first-new.ts';

const AT_ONCE = 8;

interface ToDoListProps {
  readonly programme: ProgrammeAnswer;
  /** What can still be handed in, the most urgent first. */
  readonly open: readonly Delivery[];
}

/** What is still to be handed in: each fills the form, or is done with one click where there is nothing to report. */
export function ToDoList({ programme, open }: ToDoListProps) {
  const [all, setAll] = useState(false);
  const more = open.length - AT_ONCE;
  const shown = all ? open : open.slice(0, AT_ONCE);
  const list = useFirstNew<HTMLUListElement>(shown.length, 'li');
  return (
    <>
      <ul class="todo" ref={list}>
        {shown.map((delivery) => (
          <li key={keyOf(delivery)}>
            <a href={handInAddress(programme.id, delivery)}>{whatOf(programme, delivery)}</a>
            <span class="todo__when">
              <span class="muted">
                {periodLabel(delivery.period)}, inleveren t/m {formatShortDate(delivery.due)}
              </span>
              <DeliveryMark state={delivery.state} />
            </span>
            {delivery.dataset !== 'voortgang' && (
              <NothingToReport
                programme={programme.id}
                delivery={delivery}
                about={`${whatOf(programme, delivery)}, ${periodLabel(delivery.period)}`}
              />
            )}
          </li>
        ))}
      </ul>
      {!all && more > 0 && (
        <button type="button" class="utrecht-button utrecht-button--subtle" onClick={() => setAll(true)}>
          Toon ook {counted(more, 'andere', 'andere')}
        </button>
      )}
    </>
  );
}

/** What of a programme's deliveries can still be handed in, for these projects, the most urgent first. */
export function toDo(deliveries: readonly Delivery[], projects: ReadonlySet<string>): Delivery[] {
  return deliveries
    .filter(({ project, state }) => projects.has(project) && (state === 'te_laat' || state === 'open'))
    .toSorted(
      (a, b) => a.due.localeCompare(b.due) || a.project.localeCompare(b.project, 'nl', { numeric: true }),
    );
}

function keyOf({ project, dataset, municipality, period }: Delivery): string {
  return JSON.stringify([project, dataset, municipality, period]);
}

function whatOf({ region }: ProgrammeAnswer, { project, dataset, municipality }: Delivery): string {
  const what = `${project} ${DATASET_WORDS[dataset]}`;
  if (municipality === undefined) return what;
  return `${what}, ${region.municipalities.find(({ code }) => code === municipality)?.name ?? municipality}`;
}
