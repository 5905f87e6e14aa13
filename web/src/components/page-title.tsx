import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

interface PageTitleProps {
  readonly children: ComponentChildren;
  /** What stands before the product's name in the browser's tab. */
  readonly documentTitle: string;
}

let opened = false;

/** The only heading of level 1; takes the focus on a new page, so that a screen reader begins there. */
export function PageTitle({ children, documentTitle }: PageTitleProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${documentTitle} · Peilstok`;
    // The first page of a visit begins at its top, as browsers do.
    if (opened) heading.current?.focus({ preventScroll: true });
    opened = true;
  }, [documentTitle]);
  return (
    <h1 class="utrecht-heading-1" ref={heading} tabIndex={-1}>
      {children}
    </h1>
  );
}
