import { useCallback, useEffect, useState } from 'preact/hooks';
import type { SubmissionAnswer } from '../../../../shared/api/submissions.schema.ts';
import type { SubmissionStatus } from '../../../../shared/submission/submission.ts';
import { asApiError } from '../../api/api-error.ts';
import type { ApiError } from '../../api/api-error.ts';
import { apiPath, getJson } from '../../api/client.ts';

const FIRST_WAIT = 700;
const LONGEST_WAIT = 10_000;
/** What goes on by itself. */
export const UNDER_WAY: ReadonlySet<SubmissionStatus> = new Set(['wacht_op_bestand', 'in_controle']);

/** A submission as it is now, asked again, ever slower, while it is under way. */
export interface FollowedSubmission {
  readonly submission: SubmissionAnswer | null;
  readonly error: ApiError | null;
  /** Looks again; `until` says when what a person just asked for has happened. */
  readonly follow: (until?: (submission: SubmissionAnswer) => boolean) => void;
}

export function useSubmission(id: string): FollowedSubmission {
  const [submission, setSubmission] = useState<SubmissionAnswer | null>(null);
  const [error, setError] = useState<ApiError | null>(null);
  const [round, setRound] = useState<{ until: (submission: SubmissionAnswer) => boolean }>({
    until: () => true,
  });

  useEffect(() => {
    const abort = new AbortController();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const ask = async (wait: number): Promise<void> => {
      const again = (): void => {
        timer = setTimeout(() => void ask(Math.min(wait * 1.5, LONGEST_WAIT)), wait);
      };
      try {
        const found = await getJson<SubmissionAnswer>(apiPath('submissions', id), abort.signal);
        setError(null);
        setSubmission(found);
        if (UNDER_WAY.has(found.status) || !round.until(found)) again();
      } catch (caught) {
        if (abort.signal.aborted) return;
        const fault = asApiError(caught);
        setError(fault);
        if (fault.status === 0 || fault.status >= 500) again();
      }
    };
    void ask(FIRST_WAIT);
    return () => {
      abort.abort();
      clearTimeout(timer);
    };
  }, [id, round]);

  const follow = useCallback(
    (until: (found: SubmissionAnswer) => boolean = () => true) => setRound({ until }),
    [],
  );
  return { submission, error, follow };
}
