import { useEffect, useState } from 'preact/hooks';
import type { ProgrammeAnswer } from '../../../../shared/api/programmes.schema.ts';
import { formatDate } from '../../format/date.ts';
import { replayMoments } from './replay-moments.ts';
import type { OverviewQuery } from './overview-query.ts';

interface PeriodSliderProps {
  readonly programme: ProgrammeAnswer;
  readonly today: string;
  readonly query: OverviewQuery;
  /** The moment chosen is on its way. */
  readonly busy: boolean;
  readonly change: (changes: Partial<OverviewQuery>) => void;
}

/** Replays the periods: at each stop the figures as they were known when its files were due; the last stop is now. */
export function PeriodSlider({ programme, today, query, busy, change }: PeriodSliderProps) {
  const moments = replayMoments(programme, today);
  const now = moments.length;
  const found = moments.findIndex(({ due, end }) => due === query.bekend && end === query.stand);
  const chosen = found === -1 ? now : found;
  const [at, setAt] = useState(chosen);
  useEffect(() => setAt(chosen), [chosen]);
  if (now === 0) return null;

  const words = (index: number): string => {
    const moment = moments[index];
    return moment === undefined
      ? 'Nu: alles wat is aangeleverd'
      : `Stand op ${formatDate(moment.end)}, zoals bekend op ${formatDate(moment.due)}`;
  };
  const show = (index: number): void => {
    if (index === chosen) return;
    const moment = moments[index];
    change({ stand: moment?.end ?? '', bekend: moment?.due ?? '' });
  };
  return (
    <div class="replay no-print">
      <label class="utrecht-form-label" for="terugkijken">
        Terugkijken: wat was er toen bekend?
      </label>
      <input
        id="terugkijken"
        type="range"
        min={0}
        max={now}
        step={1}
        value={at}
        aria-valuetext={words(at)}
        onInput={(event) => setAt(Number(event.currentTarget.value))}
        onChange={(event) => show(Number(event.currentTarget.value))}
        // Firefox may tell of a change by keys only when the slider is left.
        onKeyUp={(event) => show(Number(event.currentTarget.value))}
      />
      <output class="small" for="terugkijken">
        {words(at)}
        {busy && ' (bezig met laden…)'}
      </output>
    </div>
  );
}
