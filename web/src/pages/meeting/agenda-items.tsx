import type { Delivery } from '../../../../shared/api/deliveries.schema.ts';
import type { MeetingPack } from '../../../../shared/api/meetings.schema.ts';
import { periodLabel } from '../../../../shared/programme/period.ts';
import { BulletBar } from '../../components/bullet-bar.tsx';
import { StatusBadge } from '../../components/status-badge.tsx';
import { standingText } from '../../conclusions/indicator-headline.ts';
import { changeText, milestoneText } from '../../conclusions/meeting-conclusion.ts';
import { targetChangedBy, targetChangeText } from '../../conclusions/target-change.ts';
import { formatDate, formatShortDate } from '../../format/date.ts';
import { formatAttained } from '../../format/percentage.ts';
import { DATASET_WORDS } from '../../format/words.ts';
import { municipalityName, projectName } from './names.ts';
import { reasonsOf } from './reasons.ts';

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

/** A target that was changed, why and by whom. */
export function TargetChangeItem({
  change,
  pack,
}: Of & { readonly change: MeetingPack['targetChanges'][number] }) {
  return (
    <div class="agenda__item">
      <p>
        <strong>{change.name}</strong>
      </p>
      <p class="break">
        {targetChangeText(change, change.unit)} {targetChangedBy(change)}
      </p>
      <p class="agenda__about">{projectName(pack, change.project)}</p>
    </div>
  );
}

/** An indicator that is behind, with the note on it, and what stands in the way of its project. */
export function BehindItem({ at, pack }: Of & { readonly at: MeetingPack['behind'][number] }) {
  const figure = pack.indicators.find(({ project, id }) => project === at.project && id === at.id);
  if (figure === undefined || figure.actual === null) return null;
  const { why, obstacles } = reasonsOf(pack, at);
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
          {figure.pace !== null && `, tempo ${formatAttained(figure.pace)}`}; stand van {formatDate(figure.t)}
        </span>
      </p>
      <p>Waarom: {why ?? 'nog niet toegelicht.'}</p>
      {obstacles.map((obstacle) => (
        <p key={obstacle}>Knelpunt van het project: {obstacle}</p>
      ))}
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
          ? `nooit gekomen, gesloten sinds ${formatShortDate(lock)}`
          : `te laat: had binnen moeten zijn op ${formatShortDate(due)}, kan nog komen`}
      </p>
    </div>
  );
}

export function MilestoneItem({
  milestone,
  pack,
}: Of & { readonly milestone: MeetingPack['milestones'][number] }) {
  const { name, reason } = milestone;
  return (
    <div class="agenda__item">
      <p>
        <strong>{name}</strong>: {milestoneText(milestone, pack.asOf)}
      </p>
      {reason !== undefined && <p>{reason}</p>}
      <p class="agenda__about">{projectName(pack, milestone.project)}</p>
    </div>
  );
}
