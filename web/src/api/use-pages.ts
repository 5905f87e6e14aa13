import { useState } from 'preact/hooks';
import type { Page } from './answers.ts';
import { asApiError } from './api-error.ts';
import type { ApiError } from './api-error.ts';
import { readOn } from './pages.ts';
import { useResource } from './use-resource.ts';
import type { Resource } from './use-resource.ts';

/** A list in pages: what was read so far, and how to read on. */
export interface Pages<Answer extends Page<unknown>> extends Resource<Answer> {
  /** Reads further pages until there are enough items, or one more page; nothing happens behind the last. */
  readonly more: (isEnough?: (items: Answer['items']) => boolean) => void;
  readonly reading: boolean;
  /** Why reading on did not succeed; what was read stays. */
  readonly problem: ApiError | null;
}

/** Loads the first page of a list and, when asked, those behind it. A path must not hold `after`. */
export function usePages<Answer extends Page<unknown>>(path: string): Pages<Answer> {
  const first = useResource<Answer>(path);
  const [read, setRead] = useState<{ readonly of: Answer; readonly answer: Answer } | null>(null);
  const [reading, setReading] = useState(false);
  const [problem, setProblem] = useState<ApiError | null>(null);
  const data = read !== null && read.of === first.data ? read.answer : first.data;
  const more: Pages<Answer>['more'] = (isEnough) => {
    const of = first.data;
    if (of === null || data === null || reading) return;
    const had = data.items.length;
    setReading(true);
    setProblem(null);
    readOn(path, data, isEnough ?? ((items) => items.length > had))
      .then((answer) => setRead({ of, answer }))
      .catch((error: unknown) => setProblem(asApiError(error)))
      .finally(() => setReading(false));
  };
  return { ...first, data, more, reading, problem };
}
