import { useEffect, useRef, useState } from 'preact/hooks';
import type { AgendaPage } from './agenda.tsx';

interface PresentationProps {
  readonly title: string;
  readonly pages: readonly AgendaPage[];
  readonly onClose: () => void;
}

/** How each key moves through `last + 1` pages. */
const MOVES: Readonly<Record<string, (at: number, last: number) => number>> = {
  ArrowRight: (at) => at + 1,
  PageDown: (at) => at + 1,
  ArrowLeft: (at) => at - 1,
  PageUp: (at) => at - 1,
  Home: () => 0,
  End: (_at, last) => last,
};

/** The meeting on a beamer: one page at a time in large type, by keys or buttons; Escape ends it. */
export function Presentation({ title, pages, onClose }: PresentationProps) {
  const [at, setAt] = useState(0);
  const dialog = useRef<HTMLDialogElement>(null);
  const body = useRef<HTMLDivElement>(null);
  const last = pages.length - 1;
  const page = pages[at];
  useEffect(() => dialog.current?.showModal(), []);
  useEffect(() => body.current?.scrollTo({ top: 0 }), [at]);
  const go = (to: number): void => setAt(Math.min(last, Math.max(0, to)));
  const onKey = (event: KeyboardEvent): void => {
    const move = MOVES[event.key];
    if (move === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    go(move(at, last));
  };
  if (page === undefined) return null;
  return (
    <dialog
      class="slides"
      ref={dialog}
      aria-label={`Presentatie: ${title}`}
      onKeyDown={onKey}
      onClose={onClose}
    >
      <div class="slides__body" ref={body} tabIndex={0} role="region" aria-labelledby="dia-titel">
        <h2 class="slides__title" id="dia-titel">
          {page.title}
        </h2>
        {page.say !== '' && <p class="slides__say">{page.say}</p>}
        <ul class={`agenda__list ${page.dense === true ? 'slides__dense' : ''}`}>
          {page.items.map((item, index) => (
            <li key={index}>{item}</li>
          ))}
        </ul>
      </div>
      <div class="slides__bar">
        <p>{title}</p>
        <p class="strong">
          {at + 1} van {pages.length}
        </p>
        <div class="buttons">
          <button type="button" class="action" aria-disabled={at === 0} onClick={() => go(at - 1)}>
            Vorige
          </button>
          <button type="button" class="action" aria-disabled={at === last} onClick={() => go(at + 1)}>
            Volgende
          </button>
          <button type="button" class="action" onClick={() => dialog.current?.close()}>
            Stoppen (Esc)
          </button>
        </div>
      </div>
      <p class="visually-hidden" role="status">
        Pagina {at + 1} van {pages.length}: {page.title}. {page.say}
      </p>
    </dialog>
  );
}
