import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Page } from '../../api/answers.ts';
import { usePages } from '../../api/use-pages.ts';
import type { Pages } from '../../api/use-pages.ts';
import { useResource } from '../../api/use-resource.ts';
import { Failure, Loading } from '../../components/states.tsx';

interface FoldedProps {
  readonly title: string;
  /** What is known before it is opened. */
  readonly note?: string | undefined;
  readonly children: ComponentChildren;
}

/** A section of a page that is opened when someone wants it; nothing in it is made before. */
export function Folded({ title, note, children }: FoldedProps) {
  const [opened, setOpened] = useState(false);
  return (
    <details class="panel" onToggle={(event) => setOpened(opened || event.currentTarget.open)}>
      <summary>
        <h2 class="utrecht-heading-2 summary-heading">{title}</h2>
        {note !== undefined && <span class="summary-note">{note}</span>}
      </summary>
      {opened && <div class="stack panel__body">{children}</div>}
    </details>
  );
}

interface LoadedProps<T> {
  /** Completes 'Bezig met laden van …'. */
  readonly what: string;
  readonly path: string;
  readonly children: (data: T, reload: () => void) => ComponentChildren;
}

interface LoadedPagesProps<Answer extends Page<unknown>> extends Pick<LoadedProps<Answer>, 'what' | 'path'> {
  readonly children: (data: Answer, pages: Pages<Answer>) => ComponentChildren;
}

/** As {@link Loaded}, for a list in pages. */
export function LoadedPages<Answer extends Page<unknown>>({
  what,
  path,
  children,
}: LoadedPagesProps<Answer>) {
  const pages = usePages<Answer>(path);
  const { data, error, loading, reload } = pages;
  return (
    <>
      {error !== null && <Failure error={error} retry={reload} />}
      {loading && data === null && <Loading what={what} />}
      {data !== null && children(data, pages)}
    </>
  );
}

/** What the API answers at a path, or how far it is. */
export function Loaded<T>({ what, path, children }: LoadedProps<T>) {
  const { data, error, loading, reload } = useResource<T>(path);
  return (
    <>
      {error !== null && <Failure error={error} retry={reload} />}
      {loading && data === null && <Loading what={what} />}
      {data !== null && children(data, reload)}
    </>
  );
}
