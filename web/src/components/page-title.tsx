import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';

interface PageTitleProps {
  readonly children: ComponentChildren;
  /** What stands before the product's name in the browser's tab. */
  readonly documentTitle: string;
}

/** The address whose title was shown last; null before the first. */
let shown: string | null = null;
/** Whether the focus was in what went away with the last title; the next one takes it over. */
let held = false;

/**
 * The only heading of level 1. Takes the focus on a new page, so that a screen reader begins there, and again when what
 * had the focus there gives way: loading to the page, a fault to another try. Who moved on meanwhile is left alone.
 */
export function PageTitle({ children, documentTitle }: PageTitleProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${documentTitle} · Peilstok`;
    const address = location.pathname + location.search;
    // The first page of a visit begins at its top, as browsers do.
    if (held || (shown !== null && shown !== address)) heading.current?.focus({ preventScroll: true });
    shown = address;
    held = false;
  }, [documentTitle]);
  // Told while the heading is still there: a layout effect ends before it is taken away.
  useLayoutEffect(() => {
    const around = heading.current?.parentElement;
    return () => {
      held = around?.contains(document.activeElement) ?? false;
    };
  }, []);
  return (
    <h1 class="utrecht-heading-1" ref={heading} tabIndex={-1}>
      {children}
    </h1>
  );
}
