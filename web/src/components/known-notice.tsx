import { Notice } from './notice.tsx';
import { isIsoDate } from '../../../shared/dates/iso-date.ts';
import { formatDate, formatMoment } from '../format/date.ts';

interface KnownNoticeProps {
  readonly known: string;
  readonly leave: () => void;
}

/** Says that the page tells the past, and the way back. */
export function KnownNotice({ known, leave }: KnownNoticeProps) {
  return (
    <Notice
      kind="info"
      title={`U kijkt terug naar wat bekend was op ${isIsoDate(known) ? formatDate(known) : formatMoment(known)}`}
    >
      <p>
        Wat later is aangeleverd of gewijzigd telt hier niet mee.{' '}
        <button type="button" class="utrecht-button utrecht-button--subtle no-print" onClick={leave}>
          Terug naar nu
        </button>
      </p>
    </Notice>
  );
}
