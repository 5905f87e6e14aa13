import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { asApiError } from '../api/api-error.ts';
import { download } from '../api/download.ts';

interface DownloadButtonProps {
  readonly path: string;
  readonly fileName: string;
  readonly children: ComponentChildren;
}

/** Downloads a file that needs the person's rights; a fault is told beside it. */
export function DownloadButton({ path, fileName, children }: DownloadButtonProps) {
  const [busy, setBusy] = useState(false);
  const [fault, setFault] = useState<string | null>(null);
  const start = (): void => {
    setBusy(true);
    setFault(null);
    download(path, fileName)
      .catch((error: unknown) => setFault(asApiError(error).message))
      .finally(() => setBusy(false));
  };
  return (
    <span class="download">
      <button
        type="button"
        class="utrecht-button utrecht-button--secondary-action"
        aria-disabled={busy}
        onClick={busy ? undefined : start}
      >
        {children}
      </button>
      {fault !== null && (
        <span class="field__fault" role="alert">
          {fault}
        </span>
      )}
    </span>
  );
}
