import { formatShare } from '../../format/number.ts';
import type { Progress } from '../../upload/hand-in.ts';

const WORDS = {
  lezen: 'Het bestand wordt gelezen…',
  aanmelden: 'De aanlevering wordt aangemeld…',
  versturen: 'Het bestand wordt verstuurd',
} as const;

/** How far handing in is. */
export function UploadProgress({ progress }: { readonly progress: Progress }) {
  const sending = progress.step === 'versturen';
  return (
    <div class="stack" role="status">
      <p>
        {WORDS[progress.step]}
        {sending && `: ${formatShare(progress.share)}`}
      </p>
      <progress
        class="progress"
        aria-label="Voortgang van het versturen"
        max={1}
        value={sending ? progress.share : 0}
      />
    </div>
  );
}
