import type { Delivery } from '../../../../shared/api/deliveries.schema.ts';
import type { MeetingPack } from '../../../../shared/api/meetings.schema.ts';
import { periodLabel } from '../../../../shared/programme/period.ts';
import { BulletBar } from '../../components/bullet-bar.tsx';
import { StatusBadge } from '../../components/status-badge.tsx';
import { standingText } from '../../conclusions/indicator-headline.ts';
import { changeText } from '../../conclusions/meeting-conclusion.ts';
import { formatShortDate } from '../../format/date.ts';
import { formatShare } from '../../format/number.ts';
import { DATASET_WORDS } from '../../format/words.ts';
import { municipalityName, projectName } from './names.ts';

interface Of {
  readonly pack: MeetingPack;
}

/** An indicator that is not as it was. */
export function ChangeItem({ change, pack }: Of & { readonly change: MeetingPack['changes'][number] }) {
  return (
    <div class="agenda__item">
      <p>
        <strong>{change.name}</strong> <StatusBadge status={change.after.status} />
      </p>
      <p>{changeText(change)}</p>
      <p class="agenda__about">{projectName(pack, change.project)}</p>
    </div>
  );
}

/** An indicator that is behind, with what the project says stands in its way. */
export function BehindItem({ at, pack }: Of & { readonly at: MeetingPack['behind'][number] }) {
  const figure = pack.indicators.find(({ project, id }) => project === at.project && id === at.id);
  if (figure === undefined || figure.actual === null) return null;
  const told = pack.progress.find(({ project }) => project === at.project);
  const obstacles = pack.obstacles.filter(({ project, done }) => project === at.project && done === null);
  const reasons = [
    ...obstacles.map(({ text }) => text),
    ...(told === undefined || told.knelpunt === '' ? [] : [`${told.knelpunt} (${periodLabel(told.period)})`]),
  ];
  return (
    <div class="agenda__item">
      <p>
        <strong>{figure.name}</strong> <StatusBadge status={figure.status} />
      </p>
      <p class="agenda__figure">
        <BulletBar figure={figure} />
        <span>
          {standingText(figure, figure.actual)}
          {figure.targetDate !== null && ` op ${formatShortDate(figure.targetDate)}`}
          {figure.pace !== null && `, tempo ${formatShare(figure.pace)}`}
        </span>
      </p>
      <p>{reasons.length === 0 ? 'Waarom: nog niet toegelicht.' : `Waarom: ${reasons.join(' · ')}`}</p>
      <p class="agenda__about">{projectName(pack, figure.project)}</p>
    </div>
  );
}

/** What a lead wrote of an obstacle and of help needed. */
export function HelpItem({ form, pack }: Of & { readonly form: MeetingPack['progress'][number] }) {
  return (
    <div class="agenda__item">
      {form.knelpunt !== '' && (
        <p>
          <strong>Knelpunt:</strong> {form.knelpunt}
        </p>
      )}
      {form.hulp_nodig !== '' && (
        <p>
          <strong>Hulp nodig:</strong> {form.hulp_nodig}
        </p>
      )}
      <p class="agenda__about">
        {projectName(pack, form.project)}, voortgang over {periodLabel(form.period)}
      </p>
    </div>
  );
}

export function MissingItem({ delivery, pack }: Of & { readonly delivery: Delivery }) {
  const { dataset, period, state, due, lock, municipality } = delivery;
  return (
    <div class="agenda__item">
      <p>
        <strong>{projectName(pack, delivery.project)}</strong>: {DATASET_WORDS[dataset].toLowerCase()} over{' '}
        {periodLabel(period)}
        {municipality !== undefined && ` (${municipalityName(pack, municipality)})`}
      </p>
      <p class="agenda__about">
        {state === 'gesloten'
          ? `gesloten sinds ${formatShortDate(lock)}`
          : `had binnen moeten zijn op ${formatShortDate(due)}`}
      </p>
    </div>
  );
}

export function MilestoneItem({
  milestone,
  pack,
}: Of & { readonly milestone: MeetingPack['milestones'][number] }) {
  const { name, due, done, expected, reason } = milestone;
  const isDone = done !== null && done <= pack.asOf;
  return (
    <div class="agenda__item">
      <p>
        <strong>{name}</strong>:{' '}
        {isDone
          ? `afgerond op ${formatShortDate(done)}`
          : `${due < pack.asOf ? 'over de datum, had klaar moeten zijn op' : 'afgesproken op'} ${formatShortDate(due)}`}
        {!isDone && expected !== undefined && `, verwacht op ${formatShortDate(expected)}`}
      </p>
      {reason !== undefined && <p>{reason}</p>}
      <p class="agenda__about">{projectName(pack, milestone.project)}</p>
    </div>
  );
}
