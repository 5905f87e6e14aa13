import type { CheckProgress } from '../../check/check-messages.ts';
import { formatCount, formatShare } from '../../format/number.ts';
import type { Progress } from '../../upload/hand-in.ts';

const WORDS: Readonly<Record<CheckProgress['step'] | Progress['step'], string>> = {
  uitpakken: 'Het bestand wordt geopend…',
  controleren: 'Het bestand wordt op uw computer gecontroleerd',
  aanmelden: 'De aanlevering wordt aangemeld…',
  versturen: 'Het bestand wordt verstuurd',
};

/** How far checking or sending is. */
export function UploadProgress({ progress }: { readonly progress: CheckProgress | Progress }) {
  const { step, share } = progress;
  const measured = step === 'controleren' || step === 'versturen';
  const rows = 'rows' in progress && progress.rows > 0 ? `, ${formatCount(progress.rows)} rijen` : '';
  return (
    <div class="stack" role="status">
      <p>
        {WORDS[step]}
        {measured && `: ${formatShare(share)}${rows}`}
      </p>
      <progress
        class="progress"
        aria-label={step === 'versturen' ? 'Voortgang van het versturen' : 'Voortgang van de controle'}
        max={1}
        value={measured ? share : 0}
      />
    </div>
  );
}
