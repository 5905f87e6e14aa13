import { indicatorAddress } from '../../addresses.ts';
import type { IndicatorFigure } from '../../../../shared/api/dashboard.schema.ts';
import type { MeetingPack } from '../../../../shared/api/meetings.schema.ts';
import type { ProgrammeAnswer } from '../../../../shared/api/programmes.schema.ts';
import { apiPath } from '../../api/client.ts';
import { useResource } from '../../api/use-resource.ts';
import { BulletBar } from '../../components/bullet-bar.tsx';
import { StatusBadge } from '../../components/status-badge.tsx';
import { formatShortDate } from '../../format/date.ts';
import { formatEstimate, missedSide } from '../../format/estimate.ts';
import { formatFigure, formatWithUnit } from '../../format/number.ts';
import { formatAttained } from '../../format/percentage.ts';
import { newestNote } from '../meeting/newest-note.ts';
import { attentionTitle, chooseForAttention } from './choose-for-attention.ts';
import type { SeenAt } from './overview-query.ts';

interface AttentionCardsProps {
  readonly programme: ProgrammeAnswer;
  readonly indicators: readonly IndicatorFigure[];
  readonly seen: SeenAt;
  /** The latest meeting by then, whose notes say why; null where there is none to see. */
  readonly meeting: string | null;
  /** Puts the most urgent first in the table. */
  readonly showAll: () => void;
}

/** The few indicators that a meeting should talk about first. */
export function AttentionCards({ programme, indicators, seen, meeting, showAll }: AttentionCardsProps) {
  const { shown, left } = chooseForAttention(indicators);
  const pack = useResource<MeetingPack>(
    meeting === null || shown.length === 0 ? null : apiPath('programmes', programme.id, 'meetings', meeting),
  );
  if (shown.length === 0) return null;
  return (
    <section class="stack" aria-labelledby="aandacht">
      <h2 class="utrecht-heading-2" id="aandacht">
        {attentionTitle(shown)}
      </h2>
      <ul class="cards">
        {shown.map((figure) => (
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
              {figure.pace === null ? '' : `Tempo ${formatAttained(figure.pace)}. `}
              {outlook(figure)}
              {figure.t === null ? '' : `Stand op ${formatShortDate(figure.t)}.`}
            </p>
            <Why pack={pack.data} figure={figure} />
          </li>
        ))}
      </ul>
      {left > 0 && (
        <p class="no-print">
          <a href="#indicatoren" onClick={showAll}>
            En nog {left}: alle indicatoren, de dringendste eerst
          </a>
        </p>
      )}
    </section>
  );
}

/** Where it ends up, and whether that is where it should. */
function outlook(figure: IndicatorFigure): string {
  if (figure.forecast === null) return '';
  const side = missedSide(figure);
  return `Prognose ${formatEstimate(figure.forecast, figure, figure.target)}${side === null ? '' : `, ${side}`}. `;
}

function Why({ pack, figure }: { readonly pack: MeetingPack | null; readonly figure: IndicatorFigure }) {
  const why = pack === null ? null : newestNote(pack.notes, figure);
  return why === null ? null : <p class="small">Waarom: {why}</p>;
}

/** A level, a share or what must go down is no part of its target. */
function isPartOfTarget({ kind, direction }: IndicatorFigure): boolean {
  return direction === 'up' && (kind === 'count' || kind === 'sum' || kind === 'unique');
}

function nameOf(programme: ProgrammeAnswer, code: string | null): string {
  if (code === null) return 'Het programma als geheel';
  return `${code} ${programme.projects.find((project) => project.code === code)?.name ?? ''}`;
}
