import { indicatorAddress } from '../../addresses.ts';
import type { IndicatorFigure } from '../../../../shared/api/dashboard.schema.ts';
import type { ProgrammeAnswer } from '../../../../shared/api/programmes.schema.ts';
import { BulletBar } from '../../components/bullet-bar.tsx';
import { StatusBadge } from '../../components/status-badge.tsx';
import { formatShortDate } from '../../format/date.ts';
import { formatFigure, formatShare, formatWithUnit } from '../../format/number.ts';
import { chooseForAttention } from './choose-for-attention.ts';
import type { SeenAt } from './overview-query.ts';

interface AttentionCardsProps {
  readonly programme: ProgrammeAnswer;
  readonly indicators: readonly IndicatorFigure[];
  readonly seen: SeenAt;
}

/** The few indicators that a meeting should talk about first. */
export function AttentionCards({ programme, indicators, seen }: AttentionCardsProps) {
  const chosen = chooseForAttention(indicators);
  if (chosen.length === 0) return null;
  return (
    <section class="stack" aria-labelledby="aandacht">
      <h2 class="utrecht-heading-2" id="aandacht">
        {chosen.every(({ status }) => status === 'niet_behaald')
          ? 'Dit is niet gehaald'
          : 'Dit vraagt nu aandacht'}
      </h2>
      <ul class="cards">
        {chosen.map((figure) => (
          <li class={`card card--${figure.status}`} key={`${figure.project} ${figure.id}`}>
            <StatusBadge status={figure.status} />
            <h3 class="utrecht-heading-3">
              <a href={indicatorAddress(programme.id, figure, seen)}>{figure.name}</a>
            </h3>
            <p class="muted small">{nameOf(programme, figure.project)}</p>
            <p class="card__figure">{formatFigure(figure.actual, figure.unit)}</p>
            {figure.target !== null && figure.targetDate !== null && (
              <p class="small">
                {isPartOfTarget(figure) ? 'van' : 'bij een doel van'}{' '}
                {formatWithUnit(figure.target, figure.unit)} op {formatShortDate(figure.targetDate)}
              </p>
            )}
            <BulletBar figure={figure} />
            <p class="small muted">
              {figure.pace === null ? '' : `Tempo ${formatShare(figure.pace)}. `}
              {figure.t === null ? '' : `Stand op ${formatShortDate(figure.t)}.`}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** A level, a share or what must go down is no part of its target. */
function isPartOfTarget({ kind, direction }: IndicatorFigure): boolean {
  return direction === 'up' && (kind === 'count' || kind === 'sum' || kind === 'unique');
}

function nameOf(programme: ProgrammeAnswer, code: string | null): string {
  if (code === null) return 'Het programma als geheel';
  return `${code} ${programme.projects.find((project) => project.code === code)?.name ?? ''}`;
}
