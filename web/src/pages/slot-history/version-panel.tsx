import type { SlotHistory } from '../../../../shared/api/slot-history.schema.ts';
import { apiPath } from '../../api/client.ts';
import { DownloadButton } from '../../components/download-button.tsx';
import { SubmissionBadge } from '../../components/submission-badge.tsx';
import { formatMoment } from '../../format/date.ts';
import { RestoreForm, WithdrawForm } from '../submission/reason-forms.tsx';
import { actionOf, changesText, EVENT_WORDS, sentText } from './version-words.ts';

interface VersionPanelProps {
  readonly version: SlotHistory['versions'][number];
  /** What happened to it, oldest first. */
  readonly events: SlotHistory['events'];
  readonly mayMove: boolean;
  /** Called when it was withdrawn or put back. */
  readonly moved: () => void;
}

/** One submission of the slot: who, when, what differed, its file, and putting it back or withdrawing it. */
export function VersionPanel({ version, events, mayMove, moved }: VersionPanelProps) {
  const { id, status, createdAt, sender, trial, history, explanation, fileKept, fileName, withdrawn } =
    version;
  const heading = `versie-${id}`;
  const action = actionOf(version, mayMove);
  const changes = changesText(version.changes);
  const notes = [trial && 'proefcontrole', history && 'als geschiedenis'].filter(Boolean);
  return (
    <article class="panel stack stack--tight" aria-labelledby={heading}>
      <header class="panel__head">
        <h2 class="utrecht-heading-3" id={heading}>
          <a href={`/aanleveren/${id}`}>Ingezonden op {formatMoment(createdAt)}</a>
        </h2>
        <SubmissionBadge status={status} />
      </header>
      <p class="break">
        {sentText(version)}, door {sender}
        {notes.length > 0 && ` (${notes.join(', ')})`}
      </p>
      {changes !== null && <p>{changes}</p>}
      {explanation !== null && <p>{explanation}</p>}
      {withdrawn !== null && (
        <p class="small break">
          Ingetrokken voordat het meetelde, door {withdrawn.by}. Reden: {withdrawn.reason}
        </p>
      )}
      {events.length > 0 && (
        <ul class="small break">
          {events.map(({ kind, at, by, reason }) => (
            <li key={at + kind}>
              {EVENT_WORDS[kind]} op {formatMoment(at)} door {by}
              {reason !== null && `. Reden: ${reason}`}
            </li>
          ))}
        </ul>
      )}
      {fileKept && (
        <div class="buttons">
          <DownloadButton path={apiPath('submissions', id, 'file')} fileName={fileName || 'aanlevering.csv'}>
            Bestand downloaden zoals het binnenkwam
          </DownloadButton>
        </div>
      )}
      {action === 'withdraw' && <WithdrawForm submission={version} follow={moved} />}
      {action === 'restore' && <RestoreForm submission={version} follow={moved} />}
    </article>
  );
}
