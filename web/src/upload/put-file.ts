import { ApiError, unreachable } from '../api/api-error.ts';
import type { SubmissionCreated } from '../api/answers.ts';

type Target = NonNullable<SubmissionCreated['upload']>;

// Browsers set these themselves and complain when a page tries.
const OWN_HEADERS = new Set(['content-length', 'host']);

/** Sends a file to a signed address with exactly its headers; `progress` hears the share sent, 0 to 1. */
export function putFile(file: Blob, target: Target, progress: (share: number) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    // fetch cannot tell how much has been sent.
    const request = new XMLHttpRequest();
    request.open(target.method, target.url);
    for (const [name, value] of Object.entries(target.headers)) {
      if (!OWN_HEADERS.has(name.toLowerCase())) request.setRequestHeader(name, value);
    }
    request.upload.addEventListener('progress', ({ loaded, total }) =>
      progress(total === 0 ? 0 : loaded / total),
    );
    request.addEventListener('load', () =>
      request.status < 300 ? resolve() : reject(refused(request.status)),
    );
    request.addEventListener('error', () => reject(unreachable('sending')));
    request.send(file);
  });
}

function refused(status: number): ApiError {
  return new ApiError(
    status,
    'Het bestand is niet aangekomen',
    'De opslag nam het bestand niet aan. Kies het bestand opnieuw en probeer het nog een keer; er is niets verwerkt.',
  );
}
