import type { IndicatorStatus } from '../../api/answers.ts';
import { StatusIcon } from '../../components/status-badge.tsx';
import { countStatuses } from '../../conclusions/programme-conclusion.ts';
import { STATUS_WORDS } from '../../format/words.ts';
import { indicatorStatuses } from './statuses.ts';

interface StatusFilterProps {
  readonly indicators: readonly { readonly status: IndicatorStatus }[];
  /** The only status shown; null shows all. */
  readonly shown: IndicatorStatus | null;
  readonly show: (status: IndicatorStatus | null) => void;
}

/** How many indicators have each status; a press shows only those, another press all. */
export function StatusFilter({ indicators, shown, show }: StatusFilterProps) {
  const counts = countStatuses(indicators);
  if (indicators.length === 0) return null;
  return (
    <div class="filter no-print" role="group" aria-label="Toon indicatoren met status">
      <button type="button" class="filter__item" aria-pressed={shown === null} onClick={() => show(null)}>
        <span class="filter__count">{indicators.length}</span>
        <span class="filter__label">Alle</span>
      </button>
      {indicatorStatuses
        .filter((status) => counts[status] > 0)
        .map((status) => (
          <button
            key={status}
            type="button"
            class={`filter__item filter__item--${status}`}
            aria-pressed={shown === status}
            onClick={() => show(shown === status ? null : status)}
          >
            <span class="filter__count">{counts[status]}</span>
            <span class="filter__label">
              <StatusIcon status={status} />
              {STATUS_WORDS[status]}
            </span>
          </button>
        ))}
    </div>
  );
}
