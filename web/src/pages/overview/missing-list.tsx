import { projectAddress } from '../../addresses.ts';
import { periodLabel } from '../../../../shared/programme/period.ts';
import type { Delivery } from '../../../../shared/api/deliveries.schema.ts';
import type { ProgrammeAnswer } from '../../../../shared/api/programmes.schema.ts';
import { formatShortDate } from '../../format/date.ts';
import { DATASET_WORDS } from '../../format/words.ts';
import type { SeenAt } from './overview-query.ts';

const AT_ONCE = 6;

interface MissingListProps {
  readonly missing: readonly Delivery[];
  readonly programme: ProgrammeAnswer;
  readonly seen: SeenAt;
}

/** What must be chased, longest overdue first; a long list is folded. */
export function MissingList({ missing, programme, seen }: MissingListProps) {
  if (missing.length === 0) return null;
  const sorted = missing.toSorted(
    (a, b) => a.due.localeCompare(b.due) || a.project.localeCompare(b.project, 'nl', { numeric: true }),
  );
  const item = (delivery: Delivery) => (
    <li key={keyOf(delivery)}>
      <a href={projectAddress(programme.id, delivery.project, seen.stand, seen.bekend)}>
        {delivery.project} {programme.projects.find(({ code }) => code === delivery.project)?.name}
      </a>
      : {DATASET_WORDS[delivery.dataset].toLowerCase()} over {periodLabel(delivery.period)}
      {delivery.municipality !== undefined &&
        ` (${municipalityName(programme, delivery.municipality)})`},{' '}
      {delivery.state === 'gesloten'
        ? `gesloten sinds ${formatShortDate(delivery.lock)}`
        : `had binnen moeten zijn op ${formatShortDate(delivery.due)}`}
    </li>
  );
  return (
    <>
      <ul class="list">{sorted.slice(0, AT_ONCE).map(item)}</ul>
      {sorted.length > AT_ONCE && (
        <details>
          <summary>Toon de andere {sorted.length - AT_ONCE}</summary>
          <ul class="list">{sorted.slice(AT_ONCE).map(item)}</ul>
        </details>
      )}
    </>
  );
}

function keyOf({ project, dataset, municipality, period }: Delivery): string {
  return [project, dataset, municipality, period].join(' ');
}

function municipalityName(programme: ProgrammeAnswer, code: string): string {
  return programme.region.municipalities.find((municipality) => municipality.code === code)?.name ?? code;
}
