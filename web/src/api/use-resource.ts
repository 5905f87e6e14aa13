import { useCallback, useEffect, useState } from 'preact/hooks';
import { asApiError } from './api-error.ts';
import type { ApiError } from './api-error.ts';
import { getJson, getList } from './client.ts';

/** What a page knows of something it asked the API for. While it reloads the earlier data stays. */
export interface Resource<T> {
  readonly data: T | null;
  readonly error: ApiError | null;
  readonly loading: boolean;
  readonly reload: () => void;
}

/** Several that a page cannot do without: the first error, and another try for all that failed. */
export function together(
  parts: readonly Pick<Resource<unknown>, 'error' | 'reload'>[],
): Pick<Resource<unknown>, 'error' | 'reload'> {
  const failed = parts.filter(({ error }) => error !== null);
  return {
    error: failed[0]?.error ?? null,
    reload: () => {
      for (const { reload } of failed) reload();
    },
  };
}

interface State<T> {
  readonly path: string | null;
  readonly data: T | null;
  readonly error: ApiError | null;
}

/** Loads a path of the API and again when it changes; null loads nothing. Answers of an earlier path are dropped. */
export function useResource<T>(path: string | null): Resource<T> {
  return useLoaded<T>(path, getJson);
}

/** As {@link useResource}, for a list in several pages. */
export function useList<T>(path: string | null): Resource<readonly T[]> {
  return useLoaded<readonly T[]>(path, getList);
}

/** As {@link useResource}, with a way of loading of its own, which must be the same for the same path. */
export function useLoaded<T>(
  path: string | null,
  load: (path: string, signal: AbortSignal) => Promise<T>,
): Resource<T> {
  const [round, setRound] = useState(0);
  const [state, setState] = useState<State<T>>({ path: null, data: null, error: null });
  const [settled, setSettled] = useState('');
  const key = `${round} ${path}`;

  useEffect(() => {
    if (path === null) return undefined;
    const abort = new AbortController();
    const ask = async (): Promise<void> => {
      try {
        setState({ path, data: await load(path, abort.signal), error: null });
      } catch (error) {
        if (abort.signal.aborted) return;
        setState((before) => ({
          path,
          data: before.path === path ? before.data : null,
          error: asApiError(error),
        }));
      }
      setSettled(key);
    };
    void ask();
    return () => abort.abort();
  }, [path, round]);

  const reload = useCallback(() => setRound((before) => before + 1), []);
  const error = state.path === path && settled === key ? state.error : null;
  return {
    data: path === null ? null : state.data,
    error,
    loading: path !== null && settled !== key,
    reload,
  };
}
