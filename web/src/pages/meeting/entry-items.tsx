import type { EntryAnswer, MeetingPack } from '../../../../shared/api/meetings.schema.ts';
import { dateIn } from '../../../../shared/dates/amsterdam.ts';
import { OWNER_WORDS } from '../../../../shared/meeting/owner-roles.ts';
import { formatDate, formatShortDate } from '../../format/date.ts';
import { indicatorName, projectName } from './names.ts';
import { LEVEL_WORDS, ownerName } from './entry-words.ts';

interface EntryItemProps {
  readonly entry: EntryAnswer;
  readonly pack: Pick<MeetingPack, 'projects' | 'indicators' | 'asOf'>;
}

export function DecisionItem({ entry, pack }: EntryItemProps) {
  return (
    <div class="agenda__item">
      <p>
        <strong>Besluit:</strong> {entry.text}
      </p>
      <About entry={entry} pack={pack} />
    </div>
  );
}

/** An action with its owner, a role, its date, and whether it was done by the day shown. */
export function ActionItem({ entry, pack }: EntryItemProps) {
  const { text, owner, due, done } = entry;
  const isDone = done !== null && done <= pack.asOf;
  return (
    <div class="agenda__item">
      <p>
        <strong>Actie:</strong> {text}
      </p>
      <p>
        {owner !== null && OWNER_WORDS[owner]}
        {due !== null && `, vóór ${formatDate(due)}`}
        {isDone && `; gedaan op ${formatShortDate(done)}`}
        {!isDone && (due !== null && due < pack.asOf ? '; over de datum' : '; open')}
      </p>
      <About entry={entry} pack={pack} />
    </div>
  );
}

export function NoteItem({ entry, pack }: EntryItemProps) {
  return (
    <div class="agenda__item">
      <p>
        <strong>{indicatorName(pack, entry.project, entry.indicator ?? '')}</strong>: {entry.text}
      </p>
      <About entry={entry} pack={pack} />
    </div>
  );
}

/** An obstacle: where it lies, with whom, since when, what would help, and the steps it took. */
export function ObstacleItem({ entry, pack }: EntryItemProps) {
  const { text, help, level, owner, since, done, steps } = entry;
  return (
    <div class="agenda__item">
      <p>
        <strong>Knelpunt:</strong> {text}
      </p>
      {help !== null && <p>Hulp nodig: {help}</p>}
      <p>
        {done !== null && done <= pack.asOf && `Opgelost op ${formatShortDate(done)}. `}
        Ligt bij {level === null ? '' : LEVEL_WORDS[level]}; eigenaar {owner === null ? '' : ownerName(owner)}
        {since !== null && `; sinds ${formatShortDate(since)}`}.
      </p>
      {steps.length > 1 && (
        <p class="agenda__about">
          {steps
            .map(
              (step) =>
                `${formatShortDate(dateIn(step.at))}: ${step.done === null && step.level !== null ? LEVEL_WORDS[step.level] : 'opgelost'}`,
            )
            .join(' → ')}
        </p>
      )}
      <About entry={entry} pack={pack} />
    </div>
  );
}

function About({ entry, pack }: EntryItemProps) {
  return (
    <p class="agenda__about">
      {entry.project !== null && `${projectName(pack, entry.project)}, `}
      {entry.meeting.name} van {formatDate(entry.meeting.date)}
    </p>
  );
}
